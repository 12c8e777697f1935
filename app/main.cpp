// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_program.h"
#include "translations/install_translations.h"
#include "ui/shell/debug_info.h"
#include "ui/shell/shared_heap.h"
#include "ui/widgets/paper_style.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtGui/QGuiApplication>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>

#include <cstdio>

#include <sys/stat.h>

namespace {

struct ProgramTexts {
    Q_DECLARE_TR_FUNCTIONS(ProgramTexts)
};

/// Words, dates and the direction of reading follow the language that was chosen.
void speak(const QString& language) {
    const QLocale locale = letterdesk::localeFor(language);
    QLocale::setDefault(locale);
    const bool spoken = letterdesk::installTranslations(locale);
    // English that stands in for an untranslated system language reads from the left.
    QGuiApplication::setLayoutDirection(spoken || !language.isEmpty() ? locale.textDirection() : Qt::LeftToRight);
}

} // namespace

int main(int argc, char** argv) {
    // Whatever this program writes is for this user alone (promise P13).
    ::umask(077);
    letterdesk::shareOneHeap();
    QApplication::setStyle(new letterdesk::PaperStyle);
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Letterdesk"));
    QCoreApplication::setOrganizationName(QStringLiteral(LETTERDESK_APPLICATION_ID));
    QCoreApplication::setApplicationVersion(QStringLiteral(LETTERDESK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral(LETTERDESK_APPLICATION_ID));
    QGuiApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral(LETTERDESK_APPLICATION_ID)));

    // Until the settings are read, for the words of the command line.
    letterdesk::installTranslations(QLocale());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        ProgramTexts::tr("Letters of recommendation, from the first day of a rotation to the "
                         "thank-you."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(QStringLiteral("sample"), ProgramTexts::tr("Look at a sample workspace."));
    parser.addOption(sample);
    const QCommandLineOption safeMode(
        QStringLiteral("safe-mode"),
        ProgramTexts::tr("Start with the usual look, without the last file and without own shortcuts."));
    parser.addOption(safeMode);
    const QCommandLineOption debug(
        QStringLiteral("debug-info"),
        ProgramTexts::tr("Tell versions and platform, then end. Names nothing of yours."));
    parser.addOption(debug);
    parser.addPositionalArgument(QStringLiteral("file"), ProgramTexts::tr("The workspace to open."),
                                 QStringLiteral("[FILE]"));
    parser.process(application);
    if (parser.positionalArguments().size() > 1) {
        std::fputs(qPrintable(ProgramTexts::tr("Only one file can be named.") + u'\n'), stderr);
        return 2;
    }

    if (parser.isSet(debug)) {
        const letterdesk::Settings settings;
        std::fputs(qPrintable(letterdesk::debugInfo(settings, parser.positionalArguments().value(0))), stdout);
        return 0;
    }

    letterdesk::DesktopProgram program({parser.isSet(safeMode), speak});
    if (parser.isSet(sample)) {
        return program.openSample() ? QApplication::exec() : 0;
    }
    const QString named = parser.positionalArguments().value(0);
    if (!program.openWindow(named.isEmpty() ? program.lastFile() : named)) {
        return 0;
    }
    return QApplication::exec();
}
