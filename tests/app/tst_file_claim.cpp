// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_claim.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <cstdio>

using namespace letterdesk;
using Claim = InstanceGuard::Claim;

namespace {

/// This program again, holding the file: says "held", and "raised" each time somebody else asks for it.
class Holder {
public:
    explicit Holder(const QString& path) {
        m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), path});
    }
    ~Holder() {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] bool says(const QByteArray& word) {
        return QTest::qWaitFor(
            [&] {
                m_said += m_process.readAllStandardOutput();
                return m_said.contains(word);
            },
            10000);
    }
    void die() {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

int hold(const QString& path) {
    const auto say = [](const char* word) {
        std::puts(word);
        std::fflush(stdout);
    };
    FileClaim claim;
    if (claim.claim(path, [say] { say("raised"); }) != Claim::Granted) {
        return 1;
    }
    say("held");
    return QCoreApplication::exec();
}

} // namespace

/// One file, one window: in one process, across processes, after a death.
class TestFileClaim : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anotherWindowIsRaised();
    void ownFileIsGrantedAgain();
    void oneFileHasOneName();
    void anotherFileGivesTheFirstBack();
    void anotherProcessIsRaised();
    void deadHolderIsTakenOverAtOnce();
    void nobodyIsAskedInVain();

private:
    QTemporaryDir m_folder;
    QString file(const char* name) {
        const QString path = m_folder.filePath(QLatin1StringView(name));
        QFile made(path);
        if (!made.open(QIODevice::WriteOnly)) {
            qFatal("the test's file could not be made");
        }
        return path;
    }
};

void TestFileClaim::anotherWindowIsRaised() {
    const QString path = file("two.letterdesk");
    FileClaim first;
    FileClaim second;
    int raised = 0;
    QCOMPARE(first.claim(path, [&raised] { ++raised; }), Claim::Granted);
    QCOMPARE(second.claim(path, [] {}), Claim::RaisedOther);
    QTRY_COMPARE(raised, 1);
    first.release();
    QCOMPARE(second.claim(path, [] {}), Claim::Granted);
}

void TestFileClaim::ownFileIsGrantedAgain() {
    const QString path = file("again.letterdesk");
    FileClaim claim;
    int before = 0;
    int after = 0;
    QCOMPARE(claim.claim(path, [&before] { ++before; }), Claim::Granted);
    QCOMPARE(claim.claim(path, [&after] { ++after; }), Claim::Granted);
    // It is still held, and the newer wish counts.
    FileClaim other;
    QCOMPARE(other.claim(path, [] {}), Claim::RaisedOther);
    QTRY_COMPARE(after, 1);
    QCOMPARE(before, 0);
}

void TestFileClaim::oneFileHasOneName() {
    const QString path = file("real.letterdesk");
    const QString link = m_folder.filePath(QStringLiteral("link.letterdesk"));
    QVERIFY(QFile::link(path, link));
    FileClaim first;
    FileClaim second;
    QCOMPARE(first.claim(path, [] {}), Claim::Granted);
    QCOMPARE(second.claim(link, [] {}), Claim::RaisedOther);
    QCOMPARE(first.claim(link, [] {}), Claim::Granted);
}

void TestFileClaim::anotherFileGivesTheFirstBack() {
    const QString one = file("one.letterdesk");
    FileClaim moving;
    FileClaim waiting;
    QCOMPARE(moving.claim(one, [] {}), Claim::Granted);
    QCOMPARE(moving.claim(file("other.letterdesk"), [] {}), Claim::Granted);
    QCOMPARE(waiting.claim(one, [] {}), Claim::Granted);
}

void TestFileClaim::anotherProcessIsRaised() {
    const QString path = file("apart.letterdesk");
    Holder holder(path);
    QVERIFY(holder.says("held"));
    FileClaim claim;
    QCOMPARE(claim.claim(path, [] {}), Claim::RaisedOther);
    QVERIFY(holder.says("raised"));
}

void TestFileClaim::deadHolderIsTakenOverAtOnce() {
    const QString path = file("dead.letterdesk");
    Holder holder(path);
    QVERIFY(holder.says("held"));
    holder.die();
    FileClaim claim;
    QElapsedTimer time;
    time.start();
    QCOMPARE(claim.claim(path, [] {}), Claim::Granted);
    QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
    // Taken over, not merely passed by: the next one meets it.
    FileClaim other;
    QCOMPARE(other.claim(path, [] {}), Claim::RaisedOther);
}

void TestFileClaim::nobodyIsAskedInVain() {
    QVERIFY(!FileClaim::askHolder(file("nobody.letterdesk")));
}

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1StringView("--hold")) {
        return hold(arguments[2]);
    }
    TestFileClaim test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_file_claim.moc"
