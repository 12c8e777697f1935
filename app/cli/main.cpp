// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include "core/base/dates.h"
#include "translations/install_translations.h"

#include <QtGui/QGuiApplication>

#include <csignal>
#include <cstdio>
#include <exception>
#include <sys/stat.h>

using namespace letterdesk;
using namespace letterdesk::cli;

namespace {

/// The options that every verb shares, as typed.
struct SharedOptions {
    std::string file;
    std::string today;
    bool hasToday = false; ///< also where it is empty
    bool json = false;
};

/// Qt's warnings are for developers; whoever sets Qt's own logging rules wants to read them.
void tellOnlyTrouble(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    const bool trouble = type == QtCriticalMsg || type == QtFatalMsg;
    if (trouble || qEnvironmentVariableIsSet("QT_LOGGING_RULES")) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, message)));
    }
}

int codeOf(ExitCode code) {
    return static_cast<int>(code);
}

/// The first argument that stands where a verb should and is none; CLI11 only says that a verb is missing.
QString wrongVerb(int argc, char** argv, const CLI::App& app) {
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--file" || argument == "--today") {
            ++i; // its value
        } else if (argument.empty() || argument.front() != '-') {
            const auto isIt = [&argument](const CLI::App* verb) { return verb->get_name() == argument; };
            return app.get_subcommands(isIt).empty() ? QString::fromStdString(argument) : QString();
        }
    }
    return {};
}

/// Reads the command line. Returns an exit code when there is nothing left to do.
std::optional<int> parse(int argc, char** argv, SharedOptions& shared, ChosenVerb& chosen) {
    CLI::App app(CommandLine::tr("Letterdesk: letters of recommendation, from the command line").toStdString(),
                 "letterdesk-cli");
    app.set_version_flag("--version", "letterdesk-cli " LETTERDESK_VERSION,
                         CommandLine::tr("Print the version and exit").toStdString());
    app.set_help_flag("-h,--help", CommandLine::tr("Print this help and exit").toStdString());
    app.add_option("--file", shared.file, CommandLine::tr("The workspace file").toStdString())
        ->envname("LETTERDESK_FILE");
    const CLI::Option* today = app.add_option("--today", shared.today,
                                              CommandLine::tr("The day to reckon with, YYYY-MM-DD").toStdString());
    app.add_flag("--json", shared.json, CommandLine::tr("Answer as JSON").toStdString());
    app.require_subcommand(1);
    app.fallthrough();
    app.footer(CommandLine::tr("Exit codes: 0 done, 1 found problems, 2 wrong use, 3 cannot open.").toStdString());
    addWorkspaceVerbs(app, chosen);
    addExchangeVerbs(app, chosen);
    addRecordVerbs(app, chosen);
    addDocumentVerbs(app, chosen);
    addPacketVerbs(app, chosen);
    addHistoryVerbs(app, chosen);
    addCareVerbs(app, chosen);
    addEraseVerb(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const QString verb = wrongVerb(argc, argv, app);
        if (!verb.isEmpty() && error.get_exit_code() != codeOf(ExitCode::Done)) {
            return codeOf(Console(shared.json).wrongUse(CommandLine::tr("There is no verb “%1”.").arg(verb)));
        }
        const bool asked = app.exit(error) == codeOf(ExitCode::Done);
        return codeOf(asked ? ExitCode::Done : ExitCode::WrongUse);
    }
    shared.hasToday = today->count() > 0;
    return std::nullopt;
}

int run(const SharedOptions& shared, const ChosenVerb& chosen) {
    installTranslations(QLocale::system());
    const QString day = QString::fromStdString(shared.today);
    const std::optional<QDate> today = dateFromText(day);
    Session session(QString::fromStdString(shared.file), today, shared.json);
    Console& console = session.console();
    if (shared.hasToday && !today) {
        return codeOf(console.wrongUse(CommandLine::tr("“%1” is not a day like 2027-05-03.").arg(day)));
    }
    if (chosen.needsWorkspace && session.file().isEmpty()) {
        return codeOf(console.wrongUse(
            CommandLine::tr("Which workspace? Name its file with --file or in LETTERDESK_FILE.")));
    }
    const ExitCode code = chosen.run(session);
    if (!console.flush()) {
        console.remark(CommandLine::tr("The answer could not be written to its end."));
        return codeOf(ExitCode::CannotOpen);
    }
    return codeOf(code);
}

int start(int argc, char** argv) {
    // Whatever this program writes is private to its user.
    ::umask(077);
    // A full disk or a closed pipe is an error to report, not a reason to vanish.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);

    qInstallMessageHandler(tellOnlyTrouble);
    QCoreApplication::setApplicationName(QStringLiteral("letterdesk-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LETTERDESK_VERSION));
    // Qt gets no arguments: all of them are ours.
    int count = 1;
    char* name[] = {argv[0], nullptr};
    SharedOptions shared;
    ChosenVerb chosen;
    {
        const QCoreApplication application(count, name);
        installTranslations(QLocale::system());
        if (const std::optional<int> ended = parse(argc, argv, shared, chosen)) {
            return *ended;
        }
    }
    if (chosen.paints) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication application(count, name);
        return run(shared, chosen);
    }
    const QCoreApplication application(count, name);
    return run(shared, chosen);
}

} // namespace

int main(int argc, char** argv) {
    try {
        return start(argc, argv);
    } catch (const std::exception& error) {
        // Out of memory, or a verb that is described wrongly: nothing was begun, or its transaction goes back.
        std::fprintf(stderr, "letterdesk-cli: %s\n", error.what());
        return codeOf(ExitCode::CannotOpen);
    }
}
