// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_writer.h"
#include "core/store/query.h"
#include "core/store/sqlite_file.h"
#include "core/store/workspace_file.h"
#include "tests/store/database_dump.h"
#include "tests/store/schema_sample.h"
#include "tests/store/store_fixture.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QThread>
#include <QtTest/QSignalSpy>

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

using namespace letterdesk;
using namespace letterdesk::test;

/// Which files are made and opened, how, and what is never done to them.
class TestWorkspaceFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void p13_newFilesArePrivate();
    void createNeverOverwrites();
    void otherFilesAreRefusedAndLeftAlone_data();
    void otherFilesAreRefusedAndLeftAlone();
    void missingAndSpecialFilesAreRefused();
    void p9_newerFilesAreNeverChanged_data();
    void p9_newerFilesAreNeverChanged();
    void aNewerProgramMeanwhileStopsWriting();
    void readOnlyFilesAndFoldersOpenForReading();
    void settingsOfEachConnection();
    void withoutALogTheJournalIsTruncated();
    void aKeyIsRefusedWhereNothingCanEncrypt();
    void everyPastSchemaOpens_data();
    void everyPastSchemaOpens();
    void theNewestFileHasTodaysSchema();
    void migrationsRunInOrderAfterABackup();
    void p10_aFailedMigrationLeavesTheOldFile();
    void noMigrationWithoutItsBackup();
    void theFileIsWholeAfterFolding();
    void leftoversOfTheDeadAreSwept();
    void theOpenFileIsNotWrittenOver();
    void aFileThatTookItsPlaceIsNoticed();
    void openingMakesTheFilePrivate();
    void aConnectionBelongsToItsThread();

private:
    [[nodiscard]] QByteArray hash() const;

    std::unique_ptr<StoreFixture> m_fixture;
};

namespace {

/// This program's schema and one that adds a column, as a next version might.
std::vector<Migration> stepsWithSecond(const QByteArray& sql) {
    std::vector<Migration> steps = migrations();
    steps.push_back({2, 1, sql});
    return steps;
}

const char* const kSecondStep = "ALTER TABLE people ADD COLUMN nickname TEXT; UPDATE people SET nickname = 'x'";

/// The rest of the test as a user who is not root, where permissions count.
class OrdinaryUser {
public:
    OrdinaryUser()
        : m_wasRoot(::geteuid() == 0 && ::setresuid(65534, 65534, 0) == 0) {}
    ~OrdinaryUser() {
        if (m_wasRoot && ::setresuid(0, 0, 0) != 0) {
            qFatal("cannot become root again");
        }
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;

private:
    bool m_wasRoot;
};

int modeOf(const QString& path) {
    struct stat status {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? static_cast<int>(status.st_mode & 0777)
                                                                     : -1;
}

} // namespace

void TestWorkspaceFile::init() {
    m_fixture = std::make_unique<StoreFixture>();
}

QByteArray TestWorkspaceFile::hash() const {
    QFile file(m_fixture->path());
    return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                                          : QByteArray();
}

void TestWorkspaceFile::p13_newFilesArePrivate() {
    const mode_t before = ::umask(0);
    const auto workspace = m_fixture->create();
    QVERIFY(workspace);
    SchemaSample sample;
    QVERIFY_RESULT(workspace->change(QStringLiteral("add"),
                                     [&](Transaction& transaction) { return sample.addTo(transaction); }));
    ::umask(before);
    int files = 0;
    const auto entries = QDir(m_fixture->folder.path()).entryList(QDir::Files);
    for (const QString& name : entries) {
        QCOMPARE(modeOf(m_fixture->folder.filePath(name)), 0600);
        ++files;
    }
    QCOMPARE(files, 3); // with the log and its index
}

void TestWorkspaceFile::createNeverOverwrites() {
    QVERIFY(m_fixture->create());
    const QByteArray before = hash();
    QCOMPARE_ERROR(Workspace::create(m_fixture->path(), m_fixture->environment()), ErrorCode::FileExists);
    QCOMPARE(hash(), before);
    QCOMPARE_ERROR(Workspace::create(m_fixture->path("no/such/folder"), m_fixture->environment()),
                   ErrorCode::FolderNotFound);
}

void TestWorkspaceFile::otherFilesAreRefusedAndLeftAlone_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("text") << QByteArray("Dear Dr. Example,\n").repeated(100) << QByteArray();
    QTest::newRow("short text") << QByteArray("x") << QByteArray();
    QTest::newRow("only the header") << QByteArray("SQLite format 3\0", 16) << QByteArray();
    QTest::newRow("noise") << QByteArray("\xff\x00\x7f\x80 ", 4).repeated(4096) << QByteArray();
    QTest::newRow("another program's database") << QByteArray() << QByteArray("CREATE TABLE people (id)");
    QTest::newRow("another program's log") << QByteArray()
                                           << QByteArray("PRAGMA journal_mode=WAL; PRAGMA application_id=7; "
                                                         "CREATE TABLE people (id)");
}

void TestWorkspaceFile::otherFilesAreRefusedAndLeftAlone() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, sql);
    QFile file(m_fixture->path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    if (!sql.isEmpty()) {
        QVERIFY(changeDatabase(m_fixture->path(), sql));
    }
    const QByteArray before = hash();
    QCOMPARE_ERROR(m_fixture->open(), ErrorCode::NotAWorkspace);
    QCOMPARE(hash(), before);
    QCOMPARE(QDir(m_fixture->folder.path()).entryList(QDir::Files).size(), 1);
}

void TestWorkspaceFile::missingAndSpecialFilesAreRefused() {
    QCOMPARE_ERROR(m_fixture->open(), ErrorCode::FileNotFound);
    QCOMPARE_ERROR(
        Workspace::open(m_fixture->folder.path(), Workspace::Access::ReadWrite, m_fixture->environment()),
        ErrorCode::FileNotRegular);
    QCOMPARE(::mkfifo(QFile::encodeName(m_fixture->path()).constData(), 0600), 0);
    QCOMPARE_ERROR(m_fixture->open(), ErrorCode::FileNotRegular);
}

void TestWorkspaceFile::p9_newerFilesAreNeverChanged_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("readable");
    QTest::newRow("compatible") << QByteArray("PRAGMA user_version=2") << true;
    QTest::newRow("incompatible") << QByteArray("PRAGMA user_version=2; UPDATE file_stamp SET compatibility=2, "
                                                "made_by='9.0'")
                                  << false;
}

void TestWorkspaceFile::p9_newerFilesAreNeverChanged() {
    QFETCH(QByteArray, sql);
    QFETCH(bool, readable);
    SchemaSample sample;
    QVERIFY_RESULT(m_fixture->create()->change(
        QStringLiteral("add"), [&](Transaction& transaction) { return sample.addTo(transaction); }));
    QVERIFY(changeDatabase(m_fixture->path(), sql));
    const QByteArray before = hash();
    for (const auto access : {Workspace::Access::ReadWrite, Workspace::Access::ReadOnly}) {
        const auto opened = m_fixture->open(access);
        if (!readable) {
            QCOMPARE_ERROR(opened, ErrorCode::WorkspaceNewer);
            QCOMPARE(opened.error().arguments, QStringList({QStringLiteral("2"), QStringLiteral("1")}));
            QVERIFY(opened.error().detail.contains(QStringLiteral("9.0")));
            QCOMPARE(QDir(m_fixture->folder.path()).entryList(QDir::Files).size(), 1);
            continue;
        }
        QVERIFY_RESULT(opened);
        QVERIFY((*opened)->isReadOnly());
        QCOMPARE(sample.differencesIn(**opened), QStringList());
        QCOMPARE_ERROR((*opened)->change(QStringLiteral("write"), [](Transaction&) { return Result<void>(); }),
                       ErrorCode::WorkspaceReadOnly);
        QCOMPARE_ERROR((*opened)->undo(), ErrorCode::WorkspaceReadOnly);
        QCOMPARE_ERROR((*opened)->eraseForGood(RecordKind::Person, QStringLiteral("p1")),
                       ErrorCode::WorkspaceReadOnly);
        QVERIFY_RESULT((*opened)->foldLog());
        QVERIFY_RESULT((*opened)->findProblems());
    }
    QCOMPARE(hash(), before);
}

void TestWorkspaceFile::aNewerProgramMeanwhileStopsWriting() {
    const auto workspace = m_fixture->create();
    QVERIFY(workspace);
    QVERIFY(changeDatabase(m_fixture->path(), "PRAGMA user_version=2"));
    QCOMPARE_ERROR(workspace->change(QStringLiteral("write"), [](Transaction&) { return Result<void>(); }),
                   ErrorCode::WorkspaceNewer);
}

void TestWorkspaceFile::readOnlyFilesAndFoldersOpenForReading() {
    SchemaSample sample;
    QVERIFY_RESULT(m_fixture->create()->change(
        QStringLiteral("add"), [&](Transaction& transaction) { return sample.addTo(transaction); }));
    const QByteArray path = QFile::encodeName(m_fixture->path());
    const QByteArray folder = QFile::encodeName(m_fixture->folder.path());
    const QByteArray before = hash();
    using Reason = Workspace::ReadOnlyReason;
    const auto opensFor = [&](Reason reason, const QStringList& files) {
        const auto opened = m_fixture->open();
        QVERIFY_RESULT(opened);
        QVERIFY((*opened)->readOnlyReason() == reason);
        QCOMPARE(sample.differencesIn(**opened), QStringList());
        QCOMPARE(QDir(m_fixture->folder.path()).entryList(QDir::Files), files);
    };
    QCOMPARE(::chmod(path.constData(), 0444), 0);
    QCOMPARE(::chmod(folder.constData(), 0555), 0);
    {
        const OrdinaryUser user;
        opensFor(Reason::FileNotWritable, {QStringLiteral("test.letterdesk")});
    }
    QCOMPARE(::chmod(path.constData(), 0666), 0);
    {
        const OrdinaryUser user;
        opensFor(Reason::FolderNotWritable, {QStringLiteral("test.letterdesk")});
    }
    QCOMPARE(::chmod(path.constData(), 0000), 0);
    {
        const OrdinaryUser user;
        QCOMPARE_ERROR(m_fixture->open(), ErrorCode::FileNotReadable);
    }
    QCOMPARE(::chmod(path.constData(), 0600), 0);
    QCOMPARE(::chmod(folder.constData(), 0700), 0);
    QCOMPARE(hash(), before);
    const auto asked = m_fixture->open(Workspace::Access::ReadOnly);
    QVERIFY_RESULT(asked);
    QVERIFY((*asked)->readOnlyReason() == Reason::Asked);
}

void TestWorkspaceFile::settingsOfEachConnection() {
    QVERIFY(m_fixture->create());
    const auto connection = WorkspaceConnection::open(m_fixture->path(), {});
    QVERIFY_RESULT(connection);
    QVERIFY((*connection)->usesLog());
    const auto pragma = [&](const char* name) {
        Query query(**connection, QStringLiteral("PRAGMA %1").arg(QLatin1String(name)));
        return query.next().value_or(false) ? query.text(0) : QStringLiteral("nothing");
    };
    QCOMPARE(pragma("journal_mode"), QStringLiteral("wal"));
    QCOMPARE(pragma("synchronous"), QStringLiteral("2"));
    QCOMPARE(pragma("foreign_keys"), QStringLiteral("1"));
    QCOMPARE(pragma("cell_size_check"), QStringLiteral("1"));
    QCOMPARE(pragma("temp_store"), QStringLiteral("2"));
    QCOMPARE(pragma("mmap_size"), QStringLiteral("0"));
    QCOMPARE(pragma("journal_size_limit"), QStringLiteral("8388608"));
    QCOMPARE(pragma("busy_timeout"), QStringLiteral("250"));
    QCOMPARE(pragma("user_version"), QStringLiteral("1"));
}

void TestWorkspaceFile::withoutALogTheJournalIsTruncated() {
    // A file system without shared memory, as network file systems are: SQLite's own dot-file locking has none.
    QFile file(m_fixture->path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    ConnectionOptions options;
    options.vfs = QStringLiteral("unix-dotfile");
    const auto connection = WorkspaceConnection::open(m_fixture->path(), options);
    QVERIFY_RESULT(connection);
    QVERIFY(!(*connection)->usesLog());
    QVERIFY_RESULT((*connection)->runScript("CREATE TABLE t (a)"));
    QCOMPARE(*readNumber(**connection, QStringLiteral("PRAGMA synchronous")), 2);
    QCOMPARE(QFileInfo(m_fixture->path() + QStringLiteral("-journal")).size(), 0);
}

void TestWorkspaceFile::aKeyIsRefusedWhereNothingCanEncrypt() {
    QVERIFY(m_fixture->create());
    ConnectionOptions options;
    options.key = "secret";
    QCOMPARE_ERROR(WorkspaceConnection::open(m_fixture->path(), options), ErrorCode::Internal);
}

void TestWorkspaceFile::everyPastSchemaOpens_data() {
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(LETTERDESK_TEST_DATA "/schema"));
    const auto files = folder.entryList({QStringLiteral("*.letterdesk")}, QDir::Files);
    QVERIFY(files.contains(QStringLiteral("v1.letterdesk")));
    for (const QString& file : files) {
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
}

void TestWorkspaceFile::everyPastSchemaOpens() {
    QFETCH(QString, file);
    QVERIFY(QFile::copy(file, m_fixture->path()));
    QVERIFY(QFile::setPermissions(m_fixture->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    const auto workspace = m_fixture->open();
    QVERIFY_RESULT(workspace);
    QVERIFY(!(*workspace)->isReadOnly());
    SchemaSample sample;
    QCOMPARE(sample.differencesIn(**workspace), QStringList());
    QCOMPARE(*(*workspace)->findProblems(), QStringList());
    QCOMPARE((*workspace)->search(QStringLiteral("example"), 10)->size(), size_t(2));
    Person another;
    another.id = PersonId(QStringLiteral("p2"));
    QVERIFY_RESULT((*workspace)->change(QStringLiteral("add"), [&](Transaction& transaction) {
        return transaction.add(another);
    }));
    QVERIFY_RESULT((*workspace)->undo());
}

void TestWorkspaceFile::migrationsRunInOrderAfterABackup() {
    SchemaSample sample;
    QVERIFY_RESULT(m_fixture->create()->change(
        QStringLiteral("add"), [&](Transaction& transaction) { return sample.addTo(transaction); }));
    const auto steps = stepsWithSecond(kSecondStep);
    int backups = 0;
    QByteArray seenByBackup;
    const OpeningRules rules{steps, [&](const QString& path) -> Result<void> {
                                 ++backups;
                                 seenByBackup = queryDatabase(path, "PRAGMA user_version");
                                 return {};
                             }};
    {
        const auto opened = openWorkspaceFile(m_fixture->path(), Workspace::Access::ReadWrite, rules);
        QVERIFY_RESULT(opened);
        const auto stamp = readFileStamp(*opened->connection);
        QVERIFY_RESULT(stamp);
        QCOMPARE(stamp->schema, 2);
        QCOMPARE(stamp->compatibility, 1);
        QCOMPARE(*readNumber(*opened->connection, QStringLiteral("PRAGMA foreign_keys")), 1);
    }
    QCOMPARE(backups, 1);
    QCOMPARE(seenByBackup, QByteArray("1"));
    QCOMPARE(queryDatabase(m_fixture->path(), "SELECT nickname FROM people"), QByteArray("x"));
    // What a renamed table would make undo skip is forgotten instead.
    QCOMPARE(queryDatabase(m_fixture->path(), "SELECT count(*) FROM history"), QByteArray("0"));
    QCOMPARE(queryDatabase(m_fixture->path(), "SELECT count(*) FROM history_pieces"), QByteArray("0"));
    QVERIFY_RESULT(openWorkspaceFile(m_fixture->path(), Workspace::Access::ReadWrite, rules));
    QCOMPARE(backups, 1);
}

void TestWorkspaceFile::p10_aFailedMigrationLeavesTheOldFile() {
    SchemaSample sample;
    QVERIFY_RESULT(m_fixture->create()->change(
        QStringLiteral("add"), [&](Transaction& transaction) { return sample.addTo(transaction); }));
    for (const QByteArray& wrong :
         {QByteArray(kSecondStep) + "; NO SUCH STATEMENT", QByteArray(kSecondStep) + "; DELETE FROM people"}) {
        const auto steps = stepsWithSecond(wrong); // the second one breaks references
        const OpeningRules rules{steps, {}};
        QVERIFY(!openWorkspaceFile(m_fixture->path(), Workspace::Access::ReadWrite, rules));
        const auto workspace = m_fixture->open();
        QVERIFY_RESULT(workspace);
        QVERIFY(!(*workspace)->isReadOnly());
        QCOMPARE(sample.differencesIn(**workspace), QStringList());
        QVERIFY((*workspace)->nextUndo());
    }
}

void TestWorkspaceFile::noMigrationWithoutItsBackup() {
    QVERIFY(m_fixture->create());
    const QByteArray before = hash();
    const auto steps = stepsWithSecond(kSecondStep);
    const OpeningRules rules{steps,
                             [](const QString&) -> Result<void> { return worldError(ErrorCode::BackupUnproven); }};
    QCOMPARE_ERROR(openWorkspaceFile(m_fixture->path(), Workspace::Access::ReadWrite, rules),
                   ErrorCode::BackupUnproven);
    QCOMPARE(hash(), before);
}

void TestWorkspaceFile::theFileIsWholeAfterFolding() {
    const auto workspace = m_fixture->create();
    QVERIFY(workspace);
    SchemaSample sample;
    QVERIFY_RESULT(workspace->change(QStringLiteral("add"),
                                     [&](Transaction& transaction) { return sample.addTo(transaction); }));
    QVERIFY(QFileInfo(m_fixture->path() + QStringLiteral("-wal")).size() > 0);
    // Two idle seconds later it happens by itself.
    QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(m_fixture->path() + QStringLiteral("-wal")).size(), 0, 5000);
    QVERIFY(QFile::copy(m_fixture->path(), m_fixture->path("copy.letterdesk")));
    const auto copy = Workspace::open(m_fixture->path("copy.letterdesk"), Workspace::Access::ReadWrite,
                                      m_fixture->environment());
    QVERIFY_RESULT(copy);
    QCOMPARE(sample.differencesIn(**copy), QStringList());
}

void TestWorkspaceFile::theNewestFileHasTodaysSchema() {
    const auto schemaOf = [](const QString& path) {
        Result<SqliteFile> file = SqliteFile::open(path, SqliteFile::Mode::Immutable);
        return file
                   ? file->texts(
                             "SELECT type || ' ' || name || ': ' || ifnull(sql, '') FROM sqlite_schema ORDER BY 1")
                         .value_or(QStringList())
                   : QStringList();
    };
    QVERIFY(m_fixture->create());
    const QStringList today = schemaOf(m_fixture->path());
    QVERIFY(today.size() > 50);
    QCOMPARE(schemaOf(QStringLiteral(LETTERDESK_TEST_DATA "/schema/v%1.letterdesk").arg(migrations().back().to)),
             today);
}

void TestWorkspaceFile::leftoversOfTheDeadAreSwept() {
    QVERIFY(m_fixture->create());
    const QString folder = m_fixture->folder.path() + u'/';
    const QStringList dead{QStringLiteral(".unfinished-99999999-abc"),
                           QStringLiteral(".letterdesk-99999999-Abcdef"),
                           QStringLiteral(".salvage-99999999-Abcdef/with-log")};
    const QStringList alive{QStringLiteral(".letterdesk-%1-Abcdef").arg(QCoreApplication::applicationPid()),
                            QStringLiteral(".letterdesk-Abcdef"), QStringLiteral(".letterdesk-99999999")};
    QVERIFY(QDir(folder).mkdir(QStringLiteral(".salvage-99999999-Abcdef")));
    for (const QString& name : dead + alive) {
        QFile file(folder + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY_RESULT(m_fixture->open(Workspace::Access::ReadOnly));
    QVERIFY(QFile::exists(folder + dead.front())); // who only reads changes nothing
    QVERIFY_RESULT(m_fixture->open());
    for (const QString& name : dead) {
        QVERIFY2(!QFile::exists(folder + name), qPrintable(name));
    }
    QVERIFY(!QFile::exists(folder + QStringLiteral(".salvage-99999999-Abcdef")));
    for (const QString& name : alive) {
        QVERIFY2(QFile::exists(folder + name), qPrintable(name));
    }
}

void TestWorkspaceFile::theOpenFileIsNotWrittenOver() {
    const auto workspace = m_fixture->create();
    QVERIFY(workspace);
    const QString link = m_fixture->path("link.letterdesk");
    QVERIFY(QFile::link(workspace->path(), link));
    for (const QString& path : {workspace->path(), link, workspace->path() + QStringLiteral("-wal"),
                                workspace->path() + QStringLiteral("-shm")}) {
        QCOMPARE_ERROR(writeFile(path, "a packet"), ErrorCode::FileIsOpenWorkspace);
        QCOMPARE_ERROR(readFile(path, 1 << 20), ErrorCode::FileIsOpenWorkspace);
    }
    const QString other = m_fixture->path("other");
    QVERIFY_RESULT(writeFile(other, "other"));
    QCOMPARE_ERROR(moveIntoPlace(other, workspace->path()), ErrorCode::FileIsOpenWorkspace);
    QCOMPARE_ERROR(moveIntoPlace(workspace->path(), other), ErrorCode::FileIsOpenWorkspace);
    QCOMPARE(*workspace->findProblems(), QStringList());
}

void TestWorkspaceFile::aFileThatTookItsPlaceIsNoticed() {
    const auto addPerson = [](Workspace& to, const char* id) {
        return to.change(QStringLiteral("add"), [&](Transaction& transaction) {
            Person person;
            person.id = PersonId(QString::fromLatin1(id));
            return transaction.add(person);
        });
    };
    {
        const auto other = m_fixture->create("other.letterdesk");
        QVERIFY_RESULT(addPerson(*other, "of the other file"));
    }
    const auto workspace = m_fixture->create();
    QVERIFY_RESULT(addPerson(*workspace, "p1"));
    QVERIFY_RESULT(workspace->foldLog());
    QSignalSpy changed(workspace.get(), &Workspace::changed);
    QSignalSpy troubled(workspace.get(), &Workspace::troubled);
    const auto replace = [&](const char* by) {
        return std::rename(QFile::encodeName(m_fixture->path(by)).constData(),
                           QFile::encodeName(workspace->path()).constData()) == 0;
    };
    QVERIFY(QFile::copy(m_fixture->path("other.letterdesk"), m_fixture->path("again.letterdesk")));
    QVERIFY(replace("other.letterdesk"));
    QCOMPARE_ERROR(addPerson(*workspace, "p2"), ErrorCode::WorkspaceReplaced);
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.front().front().value<ChangeSet>().everything);
    QVERIFY(workspace->get(PersonId(QStringLiteral("of the other file"))));
    QVERIFY_RESULT(addPerson(*workspace, "p2"));
    QVERIFY_RESULT(workspace->foldLog());

    QVERIFY(replace("again.letterdesk"));
    changed.clear();
    workspace->noticeOtherProcesses();
    QCOMPARE(troubled.count(), 1);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!workspace->get(PersonId(QStringLiteral("p2"))));
    workspace->noticeOtherProcesses();
    QCOMPARE(troubled.count(), 1);

    // What is no workspace is not worked on.
    QVERIFY_RESULT(writeFile(m_fixture->path("text"), "not a workspace"));
    QVERIFY(replace("text"));
    QVERIFY(!addPerson(*workspace, "p3"));
    QVERIFY(!workspace->get(PersonId(QStringLiteral("of the other file"))));
}

void TestWorkspaceFile::openingMakesTheFilePrivate() {
    QVERIFY(m_fixture->create());
    QVERIFY(QFile::setPermissions(m_fixture->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY_RESULT(m_fixture->open(Workspace::Access::ReadOnly));
    QCOMPARE(modeOf(m_fixture->path()), 0604);
    QVERIFY_RESULT(m_fixture->open());
    QCOMPARE(modeOf(m_fixture->path()), 0600);
}

void TestWorkspaceFile::aConnectionBelongsToItsThread() {
    const auto workspace = m_fixture->create();
    std::optional<Error> error;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        const auto count = workspace->count<Person>();
        error = count ? std::nullopt : std::optional(count.error());
    }));
    other->start();
    QVERIFY(other->wait());
    QVERIFY(error && error->kind == ErrorKind::Bug);
    QVERIFY_RESULT(workspace->count<Person>());
}

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspace_file.moc"
