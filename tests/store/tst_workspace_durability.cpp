// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/database_dump.h"
#include "tests/store/schema_sample.h"
#include "tests/store/store_fixture.h"
#include "tests/support/file_faults.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QSignalSpy>

using namespace letterdesk;
using namespace letterdesk::test;

/// What a change costs, and what happens when the disk or another process is in its way.
class TestWorkspaceDurability : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aSmallChangeSyncsOnce();
    void p4_afterAFailedCommitTheFileIsReadAgain();
    void p4_theFileIsOpenedAgainAsSoonAsItCanBe();
    void p3_aFullDiskIsToldAndNothingChanges();
    void waitsShortlyForOtherWriters();
    void readersSeeWholeChangesOnly();

private:
    std::unique_ptr<FileFaults> m_faults;
    std::unique_ptr<StoreFixture> m_fixture;
};

namespace {

using Kind = FileCall::Kind;

Result<ChangeSet> addPerson(Workspace& workspace, int number) {
    Person person;
    person.id = PersonId(QStringLiteral("p%1").arg(number));
    person.familyName = QStringLiteral("Example");
    return workspace.change(QStringLiteral("Add Person"),
                            [&](Transaction& transaction) { return transaction.add(person); });
}

} // namespace

void TestWorkspaceDurability::init() {
    m_fixture.reset();
    m_faults.reset();
    m_faults = std::make_unique<FileFaults>();
    m_fixture = std::make_unique<StoreFixture>();
}

void TestWorkspaceDurability::aSmallChangeSyncsOnce() {
    const auto workspace = m_fixture->create();
    QVERIFY(workspace);
    QVERIFY_RESULT(addPerson(*workspace, 0));
    constexpr int kChanges = 40; // far from the thousand pages at which SQLite checkpoints
    qint64 before = m_faults->syncs();
    for (int i = 1; i <= kChanges; ++i) {
        QVERIFY_RESULT(addPerson(*workspace, i));
    }
    QCOMPARE(m_faults->syncs() - before, kChanges);
    before = m_faults->syncs();
    for (int i = 1; i <= kChanges; ++i) {
        QVERIFY_RESULT(workspace->undo());
    }
    QCOMPARE(m_faults->syncs() - before, kChanges);
    before = m_faults->syncs();
    QVERIFY_RESULT(workspace->change(QStringLiteral("nothing"), [](Transaction&) { return Result<void>(); }));
    QCOMPARE(m_faults->syncs(), before);
}

void TestWorkspaceDurability::p4_afterAFailedCommitTheFileIsReadAgain() {
    const auto workspace = m_fixture->create();
    QVERIFY(workspace);
    QVERIFY_RESULT(addPerson(*workspace, 1));
    QSignalSpy spy(workspace.get(), &Workspace::changed);
    m_faults->failAt(1, {Kind::Sync}, SQLITE_IOERR_FSYNC, FileFaults::Lasting::Once);
    QCOMPARE_ERROR(addPerson(*workspace, 2), ErrorCode::CommitUnknown);
    QVERIFY(m_faults->hasFailed());
    QCOMPARE(spy.count(), 1);
    QVERIFY(spy.first().first().value<ChangeSet>().everything);

    // Whatever became of it, what is shown is what is in the file, and work goes on.
    const bool there = workspace->get(PersonId(QStringLiteral("p2"))).has_value();
    QCOMPARE(queryDatabase(workspace->path(), "SELECT count(*) FROM people"), QByteArray(there ? "2" : "1"));
    QCOMPARE(workspace->history(10)->size(), size_t(there ? 2 : 1));
    QVERIFY_RESULT(addPerson(*workspace, 3));
    QVERIFY_RESULT(workspace->undo());
    QVERIFY_RESULT(workspace->undo());
    QCOMPARE(*workspace->count<Person>(), there ? 1 : 0);
    QCOMPARE(*workspace->findProblems(), QStringList());
}

void TestWorkspaceDurability::p4_theFileIsOpenedAgainAsSoonAsItCanBe() {
    const auto workspace = m_fixture->create();
    QVERIFY(workspace);
    QVERIFY_RESULT(addPerson(*workspace, 1));
    m_faults->failAt(1, {Kind::Sync, Kind::Open, Kind::Read}, SQLITE_IOERR, FileFaults::Lasting::ForEver);
    QCOMPARE_ERROR(addPerson(*workspace, 2), ErrorCode::CommitUnknown);
    QVERIFY(!workspace->get(PersonId(QStringLiteral("p1"))));
    QVERIFY(!addPerson(*workspace, 3));
    m_faults->heal();
    QVERIFY_RESULT(workspace->get(PersonId(QStringLiteral("p1"))));
    QSignalSpy spy(workspace.get(), &Workspace::changed);
    workspace->noticeOtherProcesses();
    QCOMPARE(spy.count(), 1);
    QVERIFY_RESULT(addPerson(*workspace, 4));
    QVERIFY_RESULT(workspace->undo());
}

void TestWorkspaceDurability::p3_aFullDiskIsToldAndNothingChanges() {
    const auto workspace = m_fixture->create();
    QVERIFY(workspace);
    QVERIFY_RESULT(addPerson(*workspace, 1));
    bool everWorked = false;
    for (int n = 1; n <= 30 && !everWorked; ++n) {
        const qint64 before = *workspace->count<Person>();
        m_faults->failAt(n, {Kind::Write}, SQLITE_FULL, FileFaults::Lasting::ForEver);
        const auto added = addPerson(*workspace, 100 + n);
        everWorked = !m_faults->hasFailed();
        m_faults->heal();
        const qint64 after = *workspace->count<Person>();
        QCOMPARE(queryDatabase(workspace->path(), "SELECT count(*) FROM people").toLongLong(), after);
        if (everWorked) {
            QVERIFY_RESULT(added);
        } else if (!added && added.error().code != ErrorCode::CommitUnknown) {
            QCOMPARE(static_cast<int>(added.error().code), static_cast<int>(ErrorCode::DiskFull));
            QCOMPARE(after, before);
        }
    }
    QVERIFY(everWorked);
    QCOMPARE(*workspace->findProblems(), QStringList());
}

void TestWorkspaceDurability::waitsShortlyForOtherWriters() {
    const auto workspace = m_fixture->create();
    QVERIFY(workspace);
    const auto other = m_fixture->open();
    QVERIFY_RESULT(other);
    const auto both = (*other)->change(QStringLiteral("outer"), [&](Transaction&) -> Result<void> {
        QElapsedTimer timer;
        timer.start();
        const auto refused = addPerson(*workspace, 1);
        if (refused || refused.error().code != ErrorCode::WorkspaceLocked || timer.elapsed() < 200) {
            return bugError(QStringLiteral("The other did not wait, or wrote"));
        }
        workspace->setLockWait(std::chrono::milliseconds(0));
        timer.start();
        return !addPerson(*workspace, 1) && timer.elapsed() < 200 ? Result<void>()
                                                                  : bugError(QStringLiteral("It waited"));
    });
    QVERIFY_RESULT(both);
    QVERIFY_RESULT(addPerson(*workspace, 1));
}

void TestWorkspaceDurability::readersSeeWholeChangesOnly() {
    const auto workspace = m_fixture->create();
    QVERIFY(workspace);
    const auto other = m_fixture->open();
    QVERIFY_RESULT(other);
    QSignalSpy spy(other->get(), &Workspace::changed);
    SchemaSample sample;
    QVERIFY_RESULT(workspace->change(QStringLiteral("add"), [&](Transaction& transaction) -> Result<void> {
        auto done = sample.addTo(transaction);
        if (*(*other)->count<Person>() != 0) {
            return bugError(QStringLiteral("An unfinished change was seen"));
        }
        return done;
    }));
    QCOMPARE(sample.differencesIn(**other), QStringList());
    QCOMPARE(spy.count(), 0);
    (*other)->noticeOtherProcesses();
    QCOMPARE(spy.count(), 1);
}

QTEST_GUILESS_MAIN(TestWorkspaceDurability)
#include "tst_workspace_durability.moc"
