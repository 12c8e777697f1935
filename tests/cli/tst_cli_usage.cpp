// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace letterdesk::test;

/// How the program answers to being called rightly and wrongly.
class TestCliUsage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wrongUseIsTwo_data();
    void wrongUseIsTwo();
    void aWrongVerbIsNamed();
    void helpAndVersion();
    void everyVerbHasHelp_data();
    void everyVerbHasHelp();
    void theFileMayComeFromTheEnvironment();
    void whatIsNoWorkspaceIsThree_data();
    void whatIsNoWorkspaceIsThree();
    void anExistingFileIsNeverOverwritten();
    void aNewerFileIsNeverChanged();
    void aProtectedFileIsReadAndNotWritten();
    void filesArePrivate();
    void anAnswerThatDoesNotArriveIsThree();
    void noWidgets();
};

void TestCliUsage::wrongUseIsTwo_data() {
    QTest::addColumn<QString>("arguments");
    const auto row = [](const char* arguments) { QTest::newRow(arguments) << QString::fromUtf8(arguments); };
    row("");
    row("dance");
    row("--dance list people");
    row("list");
    row("list people");            // no file
    row("new");                    // no file
    row("--file a list dancers");  // no such kind
    row("--file a show request");  // which?
    row("--file a attach cv.pdf"); // what kind?
    row("--file a attach cv.pdf --kind letter");
    row("--file a packet r1"); // where to?
    row("--file a packet r1 -o b.pdf --paper napkin");
    row("--file a packet r1 -o b.pdf --password secret"); // never among the arguments
    row("--file a --today tomorrow list people");
    row("--file a --today 2027-02-30 list people");
    row("--file a --today= list people");
    row("--file a erase request r1"); // without --yes
    row("--file a erase owner x --yes");
    row("--file a --json packet r1 -o -");
    row("--file a erase request r1 --yes --backups perhaps");
    row("--file a history --limit 0");
    row("salvage a");
}

void TestCliUsage::wrongUseIsTwo() {
    QFETCH(QString, arguments);
    const CliRunner cli;
    const CliRun run = cli.run(arguments.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE_CODE(run, 2);
    QVERIFY(!run.err.isEmpty());
    QVERIFY2(run.out.isEmpty(), run.out.constData());
}

void TestCliUsage::aWrongVerbIsNamed() {
    const CliRunner cli;
    for (const char* arguments : {"dance", "--json dance", "--file list dance --today 2027-05-24"}) {
        const CliRun run = cli.run(QString::fromUtf8(arguments).split(u' '));
        QCOMPARE_CODE(run, 2);
        QVERIFY2(run.err.contains("no verb “dance”"), run.err.constData());
    }
    QVERIFY(!cli.run({QStringLiteral("list")}).err.contains("no verb"));
}

void TestCliUsage::helpAndVersion() {
    const CliRunner cli;
    const CliRun help = cli.run({QStringLiteral("--help")});
    QCOMPARE_CODE(help, 0);
    QVERIFY(help.out.contains("Exit codes"));
    const CliRun version = cli.run({QStringLiteral("--version")});
    QCOMPARE_CODE(version, 0);
    QVERIFY(version.out.startsWith("letterdesk-cli "));
}

void TestCliUsage::everyVerbHasHelp_data() {
    QTest::addColumn<QString>("verb");
    for (const char* verb : {"new", "import", "export", "list", "show", "attach", "packet", "search", "undo",
                             "redo", "history", "backup", "restore", "salvage", "erase", "check"}) {
        QTest::newRow(verb) << QString::fromLatin1(verb);
    }
}

void TestCliUsage::everyVerbHasHelp() {
    QFETCH(QString, verb);
    const CliRunner cli;
    QVERIFY(cli.run({QStringLiteral("--help")}).out.contains(verb.toUtf8()));
    const CliRun help = cli.run({verb, QStringLiteral("--help")});
    QCOMPARE_CODE(help, 0);
    QVERIFY(help.out.contains("Usage: letterdesk-cli " + verb.toUtf8()));
}

void TestCliUsage::theFileMayComeFromTheEnvironment() {
    const CliRunner cli;
    const auto named = [&cli](QProcess& process) {
        QProcessEnvironment environment = process.processEnvironment();
        environment.insert(QStringLiteral("LETTERDESK_FILE"), cli.workspace());
        process.setProcessEnvironment(environment);
    };
    QCOMPARE_CODE(cli.run({QStringLiteral("new")}, {}, named), 0);
    QVERIFY(QFile::exists(cli.workspace()));
    QCOMPARE_CODE(cli.run({QStringLiteral("check")}, {}, named), 0);
}

void TestCliUsage::whatIsNoWorkspaceIsThree_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear diary");
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("a PDF")
        << QByteArray("%PDF-1.7 and so on, longer than a database header would be.").repeated(20);
    QTest::newRow("a cut database") << QByteArray("SQLite format 3\0\x10\0\x01\x01", 20);
}

void TestCliUsage::whatIsNoWorkspaceIsThree() {
    QFETCH(QByteArray, bytes);
    const CliRunner cli;
    if (!bytes.isEmpty()) {
        QVERIFY(CliRunner::write(cli.workspace(), bytes));
    }
    QVERIFY(CliRunner::write(cli.path("cv.pdf"), "%PDF-1.7"));
    for (const char* verb : {"list people", "show owner", "search a", "export", "undo", "redo", "history", "check",
                             "import -", "packet r1 -o out.pdf", "attach cv.pdf --kind cv"}) {
        const CliRun run = cli.on(verb, "{}");
        QVERIFY2(run.code == 3, (QByteArray(verb) + ": " + QByteArray::number(run.code) + run.err).constData());
        QVERIFY2(run.err.contains("test.letterdesk"), run.err.constData());
        QVERIFY(run.out.isEmpty());
    }
    QCOMPARE(QFile::exists(cli.workspace()), !bytes.isEmpty());
    QCOMPARE(CliRunner::contents(cli.workspace()), bytes);
    QVERIFY(!QFile::exists(cli.path("out.pdf")));
}

void TestCliUsage::anExistingFileIsNeverOverwritten() {
    const CliRunner cli;
    QVERIFY(CliRunner::write(cli.workspace(), "something dear"));
    QCOMPARE_CODE(cli.on("new"), 3);
    QCOMPARE(CliRunner::contents(cli.workspace()), QByteArray("something dear"));
}

void TestCliUsage::aNewerFileIsNeverChanged() {
    const CliRunner cli;
    QCOMPARE_CODE(cli.on("new"), 0);
    QByteArray bytes = CliRunner::contents(cli.workspace());
    // user_version: four bytes at offset 60 of the file (sqlite.org/fileformat.html, 1.3).
    QVERIFY(bytes.size() > 100);
    bytes.replace(60, 4, QByteArray("\x00\x00\x27\x0f", 4));
    QVERIFY(CliRunner::write(cli.workspace(), bytes));
    QVERIFY(CliRunner::write(cli.path("cv.pdf"), "%PDF-1.7"));
    const CliRun attach = cli.on("attach cv.pdf --kind cv");
    QCOMPARE_CODE(attach, 3);
    QVERIFY2(attach.err.startsWith("The file was not attached."), attach.err.constData());
    QVERIFY2(attach.err.contains("newer version"), attach.err.constData());
    QVERIFY2(!attach.err.contains("Save a copy"), attach.err.constData());
    const CliRun undo = cli.on("undo");
    QCOMPARE_CODE(undo, 3);
    QVERIFY2(undo.err.startsWith("Nothing was undone."), undo.err.constData());
    QCOMPARE(CliRunner::contents(cli.workspace()), bytes);
}

void TestCliUsage::aProtectedFileIsReadAndNotWritten() {
    constexpr uid_t kNobody = 65534;
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    QVERIFY(CliRunner::write(cli.path("cv.pdf"), "%PDF-1.7"));
    const QFile::Permissions read = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(cli.workspace(), read));
    QVERIFY(QFile::setPermissions(cli.path("cv.pdf"), read));
    QVERIFY(QFile::setPermissions(cli.folder(), read | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
    const auto ordinary = [](QProcess& process) {
        // Root may write everything, so the child becomes somebody else.
        if (::geteuid() == 0) {
            process.setChildProcessModifier([] { [[maybe_unused]] const int failed = ::setuid(kNobody); });
        }
    };
    const QStringList file{QStringLiteral("--file"), cli.workspace()};
    const CliRun list =
        cli.run(file + QStringList{QStringLiteral("list"), QStringLiteral("people")}, {}, ordinary);
    if (list.code == -1) {
        QSKIP("another user may not run the program here");
    }
    QCOMPARE_CODE(list, 0);
    QVERIFY(list.out.contains("Rivera-Sample"));
    const QByteArray before = CliRunner::contents(cli.workspace());
    const CliRun attach = cli.run(file + QStringList{QStringLiteral("attach"), QStringLiteral("cv.pdf"),
                                                     QStringLiteral("--kind"), QStringLiteral("cv")},
                                  {}, ordinary);
    QCOMPARE_CODE(attach, 3);
    QVERIFY2(attach.err.contains("reading only"), attach.err.constData());
    QVERIFY2(attach.err.contains("protected"), attach.err.constData());
    QVERIFY2(attach.err.startsWith("The file was not attached."), attach.err.constData());
    QCOMPARE(CliRunner::contents(cli.workspace()), before);
    QVERIFY(QFile::setPermissions(cli.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestCliUsage::filesArePrivate() {
    const CliRunner cli;
    const mode_t before = ::umask(0);
    const bool made = cli.makeStudent();
    const CliRun exported = cli.on(QStringLiteral("export -o ") + cli.path("all.json"));
    ::umask(before);
    QVERIFY(made);
    QCOMPARE_CODE(exported, 0);
    for (const char* name : {"test.letterdesk", "all.json"}) {
        struct stat status {};
        QCOMPARE(::stat(QFile::encodeName(cli.path(name)).constData(), &status), 0);
        QCOMPARE(static_cast<int>(status.st_mode & 0777), 0600);
    }
}

void TestCliUsage::anAnswerThatDoesNotArriveIsThree() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    const auto toFullDisk = [](QProcess& process) { process.setStandardOutputFile(QStringLiteral("/dev/full")); };
    for (const char* verb : {"export", "list"}) {
        QStringList arguments{QStringLiteral("--file"), cli.workspace(), QString::fromLatin1(verb)};
        if (arguments.last() == QLatin1StringView("list")) {
            arguments << QStringLiteral("people");
        }
        const CliRun run = cli.run(arguments, {}, toFullDisk);
        QCOMPARE_CODE(run, 3);
        QVERIFY(!run.err.isEmpty());
    }
}

void TestCliUsage::noWidgets() {
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {QStringLiteral(LETTERDESK_CLI)});
    if (!ldd.waitForFinished() || ldd.exitCode() != 0) {
        QSKIP("no ldd here to ask for the program's libraries");
    }
    const QByteArray libraries = ldd.readAllStandardOutput();
    QVERIFY(libraries.contains("libQt6Gui"));
    QVERIFY(!libraries.contains("libQt6Widgets"));
    QVERIFY(!libraries.contains("libQt6PrintSupport"));
    QVERIFY(!libraries.contains("libqpdf")); // comes with the module, when it is needed
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cli_usage.moc"
