// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/attaching.h"

#include "core/actions/words.h"
#include "core/print/pdf/pdf_pages.h"
#include "ui/packet/packet_maker.h"
#include "ui/shell/desk.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

namespace letterdesk {

namespace {

// Smaller ones are kept within a frame; larger ones in a worker.
constexpr qsizetype kLargeFile = 2 * 1024 * 1024;

/// A request form belongs to one request; everything else serves all.
std::optional<RequestId> ownerOf(DocumentKind kind, const RequestId& request) {
    return kind == DocumentKind::RequestForm ? std::optional(request) : std::nullopt;
}

} // namespace

std::optional<DocumentKind> kindFromName(const QString& fileName) {
    const QString name = QFileInfo(fileName).completeBaseName().toLower();
    const auto says = [&name](const char* pattern) {
        return QRegularExpression(QLatin1StringView(pattern)).match(name).hasMatch();
    };
    if (says("(^|[^a-z])(cv|resume|curriculum|vitae)([^a-z]|$)")) {
        return DocumentKind::Cv;
    }
    if (says("statement|(^|[^a-z])ps([^a-z]|$)")) {
        return DocumentKind::PersonalStatement;
    }
    if (says("transcript")) {
        return DocumentKind::Transcript;
    }
    if (says("(^|[^a-z])form([^a-z]|$)|request.?form")) {
        return DocumentKind::RequestForm;
    }
    return std::nullopt;
}

Attaching::Attaching(Desk& desk, PacketMaker& maker, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_maker(maker) {}

void Attaching::choose(DocumentKind kind, const RequestId& request) {
    if (!m_desk.canChange()) {
        return;
    }
    const QString path = m_desk.dialogs().openFile(m_desk.window(), tr("Attach: %1").arg(displayText(kind)),
                                                   m_desk.settings().get(SettingKey::LastFolder).toString(),
                                                   tr("PDF documents (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    m_desk.settings().set(SettingKey::LastFolder, QFileInfo(path).absolutePath());
    attach(path, kind, request);
}

void Attaching::drop(const QStringList& paths, const RequestId& request) {
    for (const QString& path : paths) {
        std::optional<DocumentKind> kind = kindFromName(path);
        if (!kind) {
            const std::vector<DocumentKind> kinds{DocumentKind::Cv, DocumentKind::PersonalStatement,
                                                  DocumentKind::RequestForm, DocumentKind::Other};
            QStringList verbs;
            for (const DocumentKind each : kinds) {
                verbs << displayText(each);
            }
            verbs << tr("Leave It Out");
            const int chosen =
                m_desk.dialogs().ask(m_desk.window(), {tr("What is “%1”?").arg(QFileInfo(path).fileName()),
                                                       QString(), verbs, static_cast<int>(verbs.size()) - 1});
            if (chosen < 0 || chosen >= static_cast<int>(kinds.size())) {
                continue;
            }
            kind = kinds[static_cast<size_t>(chosen)];
        }
        attach(path, *kind, request);
    }
}

void Attaching::attach(const QString& path, DocumentKind kind, const RequestId& request) {
    start({path, kind, request, m_desk.workspace(), {}});
}

bool Attaching::isStillOpen(const Job& job) {
    if (job.workspace && m_desk.workspace() == job.workspace) {
        return m_desk.canChange();
    }
    m_desk.whisper(tr("“%1” was not attached, because another file was opened meanwhile.")
                       .arg(QFileInfo(job.path).fileName()));
    return false;
}

void Attaching::start(const Job& job) {
    m_desk.background().start<Read>(
        tr("Reading %1").arg(QFileInfo(job.path).fileName()), Background::Shown::Yes, this,
        [path = job.path, kind = job.kind, password = job.password](const Background::Tell& tell) -> Result<Read> {
            auto file = loadDocumentFile(path, kind);
            if (!file) {
                return tl::unexpected(file.error());
            }
            if (!tell(0.5)) {
                return cancelledError();
            }
            Read read{std::move(*file), {}};
            if (read.file.mediaType == QStringLiteral("application/pdf")) {
                const auto pages = PdfPages::load(read.file.bytes, password);
                if (pages) {
                    read.text = (*pages)->text(kPagesToJudge);
                } else if (pages.error().code == ErrorCode::PdfEncrypted ||
                           pages.error().code == ErrorCode::PdfPasswordWrong ||
                           pages.error().code == ErrorCode::PdfModuleMissing) {
                    return tl::unexpected(pages.error());
                }
                // What Poppler cannot read may still be repaired when the packet is made.
            }
            return read;
        },
        [this, job](const Result<Read>& read) {
            if (!isStillOpen(job)) {
                return;
            }
            if (read) {
                judge(*read, job);
                return;
            }
            const ErrorCode code = read.error().code;
            if (code == ErrorCode::PdfEncrypted || code == ErrorCode::PdfPasswordWrong) {
                askPassword(job, code);
            } else {
                m_desk.report(read.error(), Attempt::AttachDocument);
            }
        });
}

void Attaching::askPassword(Job job, ErrorCode why) {
    const QString name = QFileInfo(job.path).fileName();
    const std::optional<QString> given = m_desk.dialogs().password(
        m_desk.window(),
        why == ErrorCode::PdfPasswordWrong
            ? tr("That password did not open “%1”. Try again.").arg(name)
            : tr("“%1” is locked with a password. It is needed to put the file into packets; it is not "
                 "stored.")
                  .arg(name));
    if (given) {
        job.password = *given;
        start(job);
    }
}

void Attaching::judge(const Read& read, const Job& job) {
    const auto verdict = judgeFile(*m_desk.workspace(), read.file, read.text);
    if (!m_desk.done(verdict, Attempt::AttachDocument)) {
        return;
    }
    LetterAnswer answer = LetterAnswer::NotAsked;
    if (verdict->likeness == LetterLikeness::Possible) {
        const int verb = m_desk.dialogs().ask(
            m_desk.window(),
            {tr("Is “%1” a letter about you?").arg(read.file.fileName),
             tr("Letters of recommendation are never kept here, so that your waiver stays honest. Your own "
                "documents are welcome."),
             {tr("It Is My Own Document"), tr("Leave It Out")},
             1});
        if (verb != 0 || !isStillOpen(job)) {
            return;
        }
        answer = LetterAnswer::NotALetter;
    }
    keep(read, job, answer);
}

void Attaching::keep(const Read& read, const Job& job, LetterAnswer answer) {
    const std::optional<RequestId> owner = ownerOf(job.kind, job.request);
    if (read.file.bytes.size() < kLargeFile) {
        finish(attachDocument(*m_desk.workspace(), read.file, job.kind, owner, read.text, answer), read, job);
        return;
    }
    m_desk.background().start<AttachedDocument>(
        tr("Keeping %1").arg(read.file.fileName), Background::Shown::Yes, this,
        [path = m_desk.workspace()->path(), environment = m_desk.environment(), read, kind = job.kind, owner,
         answer](const Background::Tell&) -> Result<AttachedDocument> {
            auto workspace = Workspace::open(path, Workspace::Access::ReadWrite, environment);
            if (!workspace) {
                return tl::unexpected(workspace.error());
            }
            return attachDocument(**workspace, read.file, kind, owner, read.text, answer);
        },
        [this, read, job](const Result<AttachedDocument>& result) {
            // By now it is kept, in the file it was meant for.
            if (!job.workspace || m_desk.workspace() != job.workspace) {
                return;
            }
            m_desk.workspace()->noticeOtherProcesses();
            finish(result, read, job);
        });
}

void Attaching::finish(const Result<AttachedDocument>& result, const Read& read, const Job& job) {
    if (!m_desk.done(result, Attempt::AttachDocument)) {
        return;
    }
    if (!job.password.isEmpty()) {
        m_maker.rememberPassword(result->id, job.password);
    }
    m_desk.whisperUndo(result->replaced ? tr("“%1” takes the place of the one before.").arg(read.file.fileName)
                                        : tr("“%1” is attached.").arg(read.file.fileName));
}

} // namespace letterdesk
