// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_writer.h"
#include "core/base/open_workspace_file.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <csignal>
#include <functional>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace letterdesk;

/// Promise P5: a full disk never damages the last good file.
class TestFileWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void writesAndReadsBack_data();
    void writesAndReadsBack();
    void theFileIsPrivate();
    void anExistingFileIsReplacedWhole();
    void p5_fullDiskKeepsTheOldFile();
    void p5_fileSizeLimitKeepsTheOldFile();
    void onlyRegularFilesAreWritten();
    void symbolicLinksAreFollowedToTheirFile();
    void missingFolderIsNamed();
    void readOnlyFolderIsRefused();
    void writeProtectedFileIsNotReplaced();
    void readingRefusesWhatIsNoFile();
    void readingStopsAtItsLimit();
    void movesIntoPlace();
    void openWorkspacesAreLeftAlone();

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

int entriesOf(const QString& folder) {
    return static_cast<int>(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size());
}

ErrorCode codeOf(const Result<void>& result) {
    return result ? ErrorCode::Internal : result.error().code;
}

/// What a child process found out: the error code + 1, or one of these.
constexpr int kDone = 0;
constexpr int kCannotPrepare = 200;
constexpr int kOldFileHarmed = 201;
constexpr int kLeftover = 202;

/// Runs in a child, so that limits, users and mounts of the test never reach the test program itself.
int inChild(const std::function<int()>& work) {
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(work());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 255;
}

/// Replaces a good old file by `bytes` and tells how that ended.
int replaceOldFile(const QString& folder, const QByteArray& bytes) {
    const QString path = folder + QStringLiteral("/letter.pdf");
    if (!writeFile(path, "old and good")) {
        return kCannotPrepare;
    }
    const Result<void> result = writeFile(path, bytes);
    if (result) {
        return kDone;
    }
    if (contents(path) != "old and good") {
        return kOldFileHarmed;
    }
    return entriesOf(folder) == 1 ? static_cast<int>(result.error().code) + 1 : kLeftover;
}

/// A file system of its own in a mount namespace that ends with the process; as an ordinary user too, where
/// user namespaces are allowed.
bool mountOver(const QString& folder, unsigned long flags, const char* options) {
    if (::unshare(CLONE_NEWNS) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) {
        return false;
    }
    // Private first: otherwise the mount would be seen outside.
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", flags, options) == 0;
}

} // namespace

void TestFileWriter::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestFileWriter::cleanup() {
    m_folder.reset();
}

void TestFileWriter::writesAndReadsBack_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QStringLiteral("a") << QByteArray();
    QTest::newRow("bytes of all kinds") << QStringLiteral("b") << QByteArray("\0\xff\r\n", 4);
    QTest::newRow("several megabytes") << QStringLiteral("c") << QByteArray(5'000'001, 'x');
    QTest::newRow("name in any script") << QStringLiteral(u"Brief für Ünal \U0001F600.pdf") << QByteArray("x");
    QTest::newRow("longest name") << QString(255, u'n') << QByteArray("x");
}

void TestFileWriter::writesAndReadsBack() {
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QString file = m_folder->filePath(name);
    QVERIFY(writeFile(file, bytes));
    const Result<QByteArray> read = readFile(file, 10'000'000);
    QVERIFY(read);
    QCOMPARE(*read, bytes);
    QCOMPARE(entriesOf(m_folder->path()), 1);
}

void TestFileWriter::theFileIsPrivate() {
    const mode_t before = ::umask(0);
    const Result<void> written = writeFile(path("private"), "x");
    ::umask(before);
    QVERIFY(written);
    struct stat status {};
    QCOMPARE(::stat(QFile::encodeName(path("private")).constData(), &status), 0);
    QCOMPARE(static_cast<int>(status.st_mode & 07777), 0600);
}

void TestFileWriter::anExistingFileIsReplacedWhole() {
    QVERIFY(writeFile(path("a"), QByteArray(1000, 'l')));
    QVERIFY(writeFile(path("a"), "short"));
    QCOMPARE(contents(path("a")), QByteArray("short"));
}

void TestFileWriter::p5_fullDiskKeepsTheOldFile() {
    const QString folder = m_folder->path();
    for (const int bytes : {1 << 20, 2 << 20, 40 << 20}) {
        const int ended = inChild([&folder, bytes] {
            if (!mountOver(folder, 0, "size=1m")) {
                return kCannotPrepare;
            }
            return replaceOldFile(folder, QByteArray(bytes, 'x'));
        });
        if (ended == kCannotPrepare) {
            QSKIP("no mount namespace allowed here: a full disk cannot be tried");
        }
        QCOMPARE(ended, static_cast<int>(ErrorCode::DiskFull) + 1);
    }
}

void TestFileWriter::p5_fileSizeLimitKeepsTheOldFile() {
    const int ended = inChild([this] {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{100'000, 100'000};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) {
            return kCannotPrepare;
        }
        // The write before the limit is short, the next fails: both are the case that QSaveFile gets wrong.
        return replaceOldFile(m_folder->path(), QByteArray(150'000, 'x'));
    });
    QCOMPARE(ended, static_cast<int>(ErrorCode::WriteFailed) + 1);
}

void TestFileWriter::onlyRegularFilesAreWritten() {
    const QString fifo = path("fifo");
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    QCOMPARE(codeOf(writeFile(fifo, "x")), ErrorCode::FileNotRegular);
    struct stat status {};
    QCOMPARE(::stat(QFile::encodeName(fifo).constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));

    QCOMPARE(codeOf(writeFile(QStringLiteral("/dev/null"), "x")), ErrorCode::FileNotRegular);
    QCOMPARE(codeOf(writeFile(m_folder->path(), "x")), ErrorCode::FileNotRegular);

    // A link to a device is a device.
    QVERIFY(QFile::link(QStringLiteral("/dev/null"), path("link")));
    QCOMPARE(codeOf(writeFile(path("link"), "x")), ErrorCode::FileNotRegular);
    QVERIFY(QFileInfo(path("link")).isSymLink());
}

void TestFileWriter::symbolicLinksAreFollowedToTheirFile() {
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("real")));
    QVERIFY(writeFile(path("real/file"), "old"));
    QVERIFY(QFile::link(path("real/file"), path("link")));
    QVERIFY(writeFile(path("link"), "new"));
    QVERIFY(QFileInfo(path("link")).isSymLink());
    QCOMPARE(contents(path("real/file")), QByteArray("new"));

    QVERIFY(QFile::link(path("nowhere"), path("dangling")));
    QCOMPARE(codeOf(writeFile(path("dangling"), "x")), ErrorCode::FileNotRegular);
}

void TestFileWriter::missingFolderIsNamed() {
    const Result<void> result = writeFile(path("gone/file"), "x");
    QCOMPARE(codeOf(result), ErrorCode::FolderNotFound);
    QCOMPARE(result.error().place, path("gone/file"));
    QVERIFY(writeFile(path("file"), "x"));
    QCOMPARE(codeOf(writeFile(path("file/below"), "x")), ErrorCode::FolderNotFound);
    QCOMPARE(codeOf(writeFile(QString(), "x")), ErrorCode::FolderNotFound);
}

void TestFileWriter::readOnlyFolderIsRefused() {
    const QString folder = m_folder->path();
    const int ended = inChild([&folder] {
        if (!mountOver(folder, MS_RDONLY, "size=1m")) {
            return kCannotPrepare;
        }
        return static_cast<int>(codeOf(writeFile(folder + QStringLiteral("/file"), "x"))) + 1;
    });
    if (ended == kCannotPrepare) {
        QSKIP("no mount namespace allowed here: a read-only file system cannot be tried");
    }
    QCOMPARE(ended, static_cast<int>(ErrorCode::FileNotWritable) + 1);
}

void TestFileWriter::writeProtectedFileIsNotReplaced() {
    const QString kept = path("kept");
    QVERIFY(writeFile(kept, "old"));
    QVERIFY(QFile::setPermissions(kept, QFile::ReadOwner));
    const int ended = inChild([this, &kept] {
        // Root may write everything, so the child becomes somebody else.
        constexpr uid_t kNobody = 65534;
        if (::geteuid() == 0 &&
            (::chown(QFile::encodeName(m_folder->path()).constData(), kNobody, kNobody) != 0 ||
             ::chown(QFile::encodeName(kept).constData(), kNobody, kNobody) != 0 || ::setuid(kNobody) != 0)) {
            return kCannotPrepare;
        }
        return static_cast<int>(codeOf(writeFile(kept, "new"))) + 1;
    });
    if (ended == kCannotPrepare) {
        QSKIP("cannot become an ordinary user here: a write-protected file cannot be tried");
    }
    QCOMPARE(ended, static_cast<int>(ErrorCode::FileNotWritable) + 1);
    QCOMPARE(contents(kept), QByteArray("old"));
}

void TestFileWriter::readingRefusesWhatIsNoFile() {
    const auto code = [](const QString& file) {
        const Result<QByteArray> result = readFile(file, 100);
        return result ? ErrorCode::Internal : result.error().code;
    };
    QCOMPARE(code(path("gone")), ErrorCode::FileNotFound);
    QCOMPARE(code(QString()), ErrorCode::FileNotFound);
    QCOMPARE(code(m_folder->path()), ErrorCode::FileNotRegular);
    QCOMPARE(code(QStringLiteral("/dev/zero")), ErrorCode::FileNotRegular);
    QCOMPARE(::mkfifo(QFile::encodeName(path("fifo")).constData(), 0600), 0);
    QCOMPARE(code(path("fifo")), ErrorCode::FileNotRegular); // and does not wait for a writer
}

void TestFileWriter::readingStopsAtItsLimit() {
    QVERIFY(writeFile(path("a"), QByteArray(100, 'x')));
    QVERIFY(readFile(path("a"), 100));
    const Result<QByteArray> result = readFile(path("a"), 99);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::FileTooLarge);
    QCOMPARE(result.error().arguments, QStringList{QStringLiteral("99")});
    // Files of /proc say that they are empty and are not.
    const Result<QByteArray> grows = readFile(QStringLiteral("/proc/self/status"), 10);
    QVERIFY(!grows);
    QCOMPARE(grows.error().code, ErrorCode::FileTooLarge);
}

void TestFileWriter::movesIntoPlace() {
    QVERIFY(writeFile(path("new"), "new"));
    QVERIFY(writeFile(path("old"), "old"));
    QVERIFY(moveIntoPlace(path("new"), path("old")));
    QCOMPARE(contents(path("old")), QByteArray("new"));
    QVERIFY(!QFile::exists(path("new")));
    QVERIFY(!moveIntoPlace(path("gone"), path("old")));
    QCOMPARE(contents(path("old")), QByteArray("new"));
    QCOMPARE(codeOf(moveIntoPlace(path("old"), path("gone/old"))), ErrorCode::FolderNotFound);
    QCOMPARE(contents(path("old")), QByteArray("new"));
}

void TestFileWriter::openWorkspacesAreLeftAlone() {
    const QString file = path("mine.letterdesk");
    QVERIFY(writeFile(file, "mine"));
    const QString link = path("hard link");
    QCOMPARE(::link(QFile::encodeName(file).constData(), QFile::encodeName(link).constData()), 0);
    {
        const OpenWorkspaceFile open(QFile::encodeName(file));
        const OpenWorkspaceFile again(QFile::encodeName(file));
        QCOMPARE(codeOf(writeFile(link, "packet")), ErrorCode::FileIsOpenWorkspace);
        QCOMPARE(codeOf(writeFile(file + QStringLiteral("-wal"), "packet")), ErrorCode::FileIsOpenWorkspace);
        QCOMPARE(codeOf(readFile(file, 100).map([](const QByteArray&) {})), ErrorCode::FileIsOpenWorkspace);
        QVERIFY(writeFile(path("other-wal"), "other"));
    }
    QCOMPARE(contents(file), QByteArray("mine"));
    QVERIFY(writeFile(file, "free again"));
}

QTEST_GUILESS_MAIN(TestFileWriter)
#include "tst_file_writer.moc"
