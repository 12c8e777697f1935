// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/standard_input.h"
#include "app/cli/verb.h"

#include "core/actions/bundled_data.h"
#include "core/actions/packet_gathering.h"
#include "core/base/file_writer.h"
#include "core/print/packet/packet_pdf.h"
#include "core/print/pdf/pdf_facts.h"

#include <QtCore/QJsonArray>
#include <QtCore/QLocale>

namespace letterdesk::cli {

namespace {

struct PacketVerbOptions {
    std::string request;
    std::string output;
    std::string paper;
    bool draft = false;
    bool withoutCv = false;
    bool acceptRestrictions = false;
    bool passwordStdin = false;
};

/// The locale of the dates on paper. The C locale of a script has no words of its own.
QLocale paperLocale() {
    const QLocale system = QLocale::system();
    return system.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : system;
}

/// Passwords, one a line, from standard input: what stands among a program's arguments is seen by everybody.
Result<QStringList> passwordsFromInput() {
    constexpr qint64 kLimit = 64 * 1024;
    const Result<QByteArray> input = readStandardInput(kLimit);
    if (!input) {
        return tl::unexpected(input.error());
    }
    QStringList passwords = QString::fromUtf8(*input).split(u'\n');
    for (QString& password : passwords) {
        if (password.endsWith(u'\r')) {
            password.chop(1);
        }
    }
    passwords.removeAll(QString());
    return passwords;
}

bool isStandardOutput(const PacketVerbOptions& options) {
    return options.output == "-";
}

/// Gives each encrypted document the password that opens it; the first one where none does, so that the error says
/// that the password is wrong.
void unlock(std::vector<PacketDocument>& documents, const QStringList& passwords) {
    for (PacketDocument& document : documents) {
        const Result<PdfFacts> locked = inspectPdf(document.bytes);
        if (locked || locked.error().code != ErrorCode::PdfEncrypted || passwords.isEmpty()) {
            continue;
        }
        const auto opens = [&document](const QString& password) {
            return inspectPdf(document.bytes, password).has_value();
        };
        const auto found = std::find_if(passwords.begin(), passwords.end(), opens);
        document.password = found != passwords.end() ? *found : passwords.first();
    }
}

void tell(Console& console, const PacketPdf& packet, const QString& path) {
    if (!console.isJson()) {
        console.line(CommandLine::tr("%1: %n page(s)", nullptr, packet.pages).arg(path));
        for (const PacketNotice& notice : packet.notices) {
            console.line(noticeText(notice));
        }
        return;
    }
    QJsonArray notices;
    for (const PacketNotice& notice : packet.notices) {
        notices.append(noticeText(notice));
    }
    console.json(QJsonObject{{QStringLiteral("file"), path},
                             {QStringLiteral("pages"), packet.pages},
                             {QStringLiteral("own_pages"), packet.ownPages},
                             {QStringLiteral("notices"), notices}});
}

ExitCode makePacket(Console& console, const Workspace& workspace, const PacketVerbOptions& options) {
    PacketWishes wishes;
    wishes.locale = paperLocale();
    wishes.paper = paperSizeOf(QString::fromStdString(options.paper), wishes.locale);
    Result<PacketFacts> facts = gatherPacketFacts(workspace, RequestId(QString::fromStdString(options.request)),
                                                  bundledRulePack(), wishes);
    if (!facts) {
        return console.fail(facts.error(), Attempt::MakePacket);
    }
    for (PacketDocument& document : facts->documents) {
        document.restrictionsAccepted = options.acceptRestrictions;
    }
    if (options.passwordStdin) {
        const Result<QStringList> passwords = passwordsFromInput();
        if (!passwords) {
            return console.fail(passwords.error(), Attempt::MakePacket);
        }
        unlock(facts->documents, *passwords);
    }
    PacketOptions making;
    making.draft = options.draft;
    making.withoutCv = options.withoutCv;
    const Result<PacketPdf> packet = makePacketPdf(*facts, making);
    if (!packet) {
        return console.fail(packet.error(), Attempt::MakePacket);
    }
    if (isStandardOutput(options)) {
        console.bytes(packet->bytes);
        for (const PacketNotice& notice : packet->notices) {
            console.remark(noticeText(notice));
        }
        return ExitCode::Done;
    }
    const QString path = QString::fromStdString(options.output);
    if (const Result<void> written = writeFile(path, packet->bytes); !written) {
        return console.fail(written.error(), Attempt::SavePacket);
    }
    tell(console, *packet, path);
    return ExitCode::Done;
}

ExitCode runPacket(Session& session, const PacketVerbOptions& options) {
    if (isStandardOutput(options) && session.console().isJson()) {
        return session.console().wrongUse(
            CommandLine::tr("The packet and the JSON cannot both go to standard output. Name a file with -o."));
    }
    return session.withWorkspace(Workspace::Access::ReadOnly, Attempt::MakePacket, [&](Workspace& workspace) {
        return makePacket(session.console(), workspace, options);
    });
}

} // namespace

void addPacketVerbs(CLI::App& app, ChosenVerb& chosen) {
    const auto packet = addVerb<PacketVerbOptions>(app, chosen, "packet",
                                                   CommandLine::tr("Make the PDF that a letter writer gets"),
                                                   runPacket, {.workspace = true, .painting = true});
    packet.command
        ->add_option("REQUEST", packet.options->request, CommandLine::tr("Id of the request").toStdString())
        ->required();
    packet.command
        ->add_option("-o,--output", packet.options->output,
                     CommandLine::tr("The PDF to write; - writes to standard output").toStdString())
        ->required();
    packet.command->add_option("--paper", packet.options->paper, CommandLine::tr("letter or a4").toStdString())
        ->check(CLI::IsMember({"letter", "a4"}));
    packet.command->add_flag(
        "--draft", packet.options->draft,
        CommandLine::tr("Make it even before the writer has agreed, marked as a draft").toStdString());
    packet.command->add_flag("--without-cv", packet.options->withoutCv,
                             CommandLine::tr("Make it although there is no CV").toStdString());
    packet.command->add_flag(
        "--accept-restrictions", packet.options->acceptRestrictions,
        CommandLine::tr("The documents are mine, though their files forbid changes").toStdString());
    packet.command->add_flag(
        "--password-stdin", packet.options->passwordStdin,
        CommandLine::tr("Read the passwords of encrypted documents from standard input, one a line")
            .toStdString());
}

} // namespace letterdesk::cli
