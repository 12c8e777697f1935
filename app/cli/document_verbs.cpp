// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pdf_text.h"
#include "app/cli/verb.h"

#include "core/actions/documents.h"

namespace letterdesk::cli {

namespace {

struct AttachOptions {
    std::string path;
    std::string kind;
    std::string request;
    bool notALetter = false;
};

QString documentKindWords() {
    QStringList words;
    for (const auto& [kind, word] : EnumWords<DocumentKind>::words) {
        words << QString::fromLatin1(word);
    }
    return words.join(QStringLiteral(", "));
}

/// Whether the file may come in; says why not.
ExitCode askWhetherLetter(Console& console, const Workspace& workspace, const LoadedFile& file,
                          const QString& text, bool notALetter) {
    const Result<LetterVerdict> verdict = judgeFile(workspace, file, text);
    if (!verdict) {
        return console.fail(verdict.error(), Attempt::AttachDocument);
    }
    if (verdict->likeness == LetterLikeness::Possible && !notALetter) {
        console.remark(
            CommandLine::tr("%1 may be a letter about you (%2), which Letterdesk never keeps. If it is your "
                            "own document, say --not-a-letter.")
                .arg(file.fileName, verdict->signs.join(QStringLiteral("; "))));
        return ExitCode::Problems;
    }
    return ExitCode::Done;
}

ExitCode attachTo(Console& console, Workspace& workspace, const LoadedFile& file, DocumentKind kind,
                  const AttachOptions& options) {
    const Result<QString> text = firstPagesText(file.bytes);
    if (!text) {
        return console.fail(text.error(), Attempt::AttachDocument);
    }
    const ExitCode asked = askWhetherLetter(console, workspace, file, *text, options.notALetter);
    if (asked != ExitCode::Done) {
        return asked;
    }
    std::optional<RequestId> request;
    if (!options.request.empty()) {
        request = RequestId(QString::fromStdString(options.request));
    }
    const LetterAnswer answer = options.notALetter ? LetterAnswer::NotALetter : LetterAnswer::NotAsked;
    const Result<AttachedDocument> attached = attachDocument(workspace, file, kind, request, *text, answer);
    if (!attached) {
        return console.fail(attached.error(), Attempt::AttachDocument);
    }
    if (console.isJson()) {
        console.json(QJsonObject{{QStringLiteral("id"), attached->id.text()},
                                 {QStringLiteral("replaced"), attached->replaced}});
    } else if (attached->replaced) {
        console.line(CommandLine::tr("Replaced document %1 by %2").arg(attached->id.text(), file.fileName));
    } else {
        console.line(CommandLine::tr("Attached %2 as document %1").arg(attached->id.text(), file.fileName));
    }
    return ExitCode::Done;
}

ExitCode runAttach(Session& session, const AttachOptions& options) {
    Console& console = session.console();
    const std::optional<DocumentKind> kind = enumFromText<DocumentKind>(QString::fromStdString(options.kind));
    if (!kind) {
        return console.wrongUse(CommandLine::tr("The kinds of document are %1.").arg(documentKindWords()));
    }
    const Result<LoadedFile> file = loadDocumentFile(QString::fromStdString(options.path), *kind);
    if (!file) {
        return console.fail(file.error(), Attempt::AttachDocument);
    }
    return session.withWorkspace(Workspace::Access::ReadWrite, Attempt::AttachDocument, [&](Workspace& workspace) {
        return attachTo(console, workspace, *file, *kind, options);
    });
}

} // namespace

void addDocumentVerbs(CLI::App& app, ChosenVerb& chosen) {
    const auto attach = addVerb<AttachOptions>(
        app, chosen, "attach", CommandLine::tr("Keep a document in the workspace, for one request or for all"),
        runAttach);
    attach.command->add_option("FILE", attach.options->path, CommandLine::tr("The file").toStdString())
        ->required();
    attach.command
        ->add_option("--kind", attach.options->kind,
                     CommandLine::tr("One of %1").arg(documentKindWords()).toStdString())
        ->required();
    attach.command->add_option(
        "--request", attach.options->request,
        CommandLine::tr("The request it belongs to; without it, it serves all").toStdString());
    attach.command->add_flag("--not-a-letter", attach.options->notALetter,
                             CommandLine::tr("It is my own document, not a letter about me").toStdString());
}

} // namespace letterdesk::cli
