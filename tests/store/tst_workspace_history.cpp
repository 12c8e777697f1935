// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/database_dump.h"
#include "tests/store/random_records.h"
#include "tests/store/store_fixture.h"

#include <QtTest/QSignalSpy>

using namespace letterdesk;
using namespace letterdesk::test;

/// Undo and redo, what is told of them, and what is kept of them.
class TestWorkspaceHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void p17_undoOfAnythingGivesTheFileBack_data();
    void p17_undoOfAnythingGivesTheFileBack();
    void changesAreNamedByRecord();
    void aChangeThatFailsOrDoesNothingLeavesNoTrace();
    void aRowChangedTwiceInOneStep();
    void undoBearsTheOrderOfAStep_data();
    void undoBearsTheOrderOfAStep();
    void aChangeDoesNotGoOnAfterAFailure();
    void aChangeAfterUndoDropsWhatCouldBeRedone();
    void sentMessagesSurviveUndo();
    void undoOfAnImportTakesItsMessagesBack();
    void historyKeepsTwoHundredStepsOfThirtyDays();
    void undoRefusesStepsItHasNotSeen();
    void undoRefusesWhatSomethingElseChanged();
    void erasedForGoodIsGoneFromTheWholeFile();
    void erasingEndsTheHistory();
    void erasedFromTheHistoryAlone();
    void erasingTakesAlongWhatCannotBeWithoutIt();
    void bulkChangesAreNotNamedOneByOne();

private:
    StoreFixture m_fixture;
};

namespace {

Person person(const char* id, const char* family) {
    Person one;
    one.id = PersonId(QString::fromUtf8(id));
    one.familyName = QString::fromUtf8(family);
    return one;
}

Request request(const char* id, const char* of) {
    Request one;
    one.id = RequestId(QString::fromUtf8(id));
    one.person = PersonId(QString::fromUtf8(of));
    return one;
}

template <class Record>
Result<ChangeSet> add(Workspace& workspace, const Record& record, const char* name = "add") {
    return workspace.change(QString::fromUtf8(name),
                            [&](Transaction& transaction) { return transaction.add(record); });
}

/// Whether the bytes stand in the file or in its log.
bool fileHolds(const Workspace& workspace, const char* bytes) {
    for (const char* ending : {"", "-wal"}) {
        QFile file(workspace.path() + QLatin1String(ending));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes)) {
            return true;
        }
    }
    return false;
}

/// One random thing a user could do: most succeed, some are refused and must then leave nothing behind.
class RandomUser {
public:
    RandomUser(Workspace& workspace, quint32 seed)
        : m_workspace(workspace)
        , m_records(seed) {}

    bool act() {
        const auto done = m_workspace.change(QStringLiteral("act"), [&](Transaction& transaction) -> Result<void> {
            Result<void> step;
            for (int i = m_records.below(3); i >= 0 && step; --i) {
                step = actOnce(transaction);
            }
            return step;
        });
        return done && !done->isEmpty();
    }

private:
    Result<void> actOnce(Transaction& transaction) {
        switch (m_records.below(12)) {
        case 0:
            return addOne<Person>(transaction);
        case 1:
            return addOne<Experience>(transaction);
        case 2:
            return addOne<Application>(transaction);
        case 3:
            return addOne<Program>(transaction);
        case 4:
            return addOne<Request>(transaction);
        case 5:
            return addOne<Moment>(transaction);
        case 6:
            return addOne<Assignment>(transaction);
        case 7:
            return addOne<Relationship>(transaction);
        case 8:
            return transaction.setOwner(m_records.make<Owner>());
        case 9:
            return updateOne<Person>(transaction);
        case 10:
            return updateOne<Request>(transaction);
        default:
            return removeOne(transaction);
        }
    }

    template <class Record>
    Result<void> addOne(Transaction& transaction) {
        const Record record = m_records.make<Record>();
        auto done = transaction.add(record);
        if (done) {
            m_records.know(record);
            if constexpr (!std::is_same_v<Record, Assignment>) {
                m_added.push_back({Record::recordKind, record.id.text()});
            }
        }
        return done;
    }

    template <class Record>
    Result<void> updateOne(Transaction& transaction) {
        for (const auto& [kind, id] : m_added) {
            if (kind == Record::recordKind && m_records.below(3) == 0) {
                Record record = m_records.make<Record>();
                record.id = Id<Record>(id);
                return transaction.update(record);
            }
        }
        return {};
    }

    Result<void> removeOne(Transaction& transaction) {
        if (m_added.empty()) {
            return {};
        }
        const auto [kind, id] = m_added[static_cast<size_t>(m_records.below(static_cast<int>(m_added.size())))];
        return transaction.remove(kind, id);
    }

    Workspace& m_workspace;
    RandomRecords m_records;
    std::vector<std::pair<RecordKind, QString>> m_added;
};

} // namespace

void TestWorkspaceHistory::p17_undoOfAnythingGivesTheFileBack_data() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestWorkspaceHistory::p17_undoOfAnythingGivesTheFileBack() {
    QFETCH(quint32, seed);
    QFile::remove(m_fixture.path());
    const auto workspace = m_fixture.create();
    QVERIFY(workspace);
    RandomUser user(*workspace, seed);
    QByteArrayList dumps{dumpDatabase(m_fixture.path())};
    while (dumps.size() < 40) {
        const bool changed = user.act();
        const QByteArray dump = dumpDatabase(m_fixture.path());
        if (changed) {
            dumps << dump;
        } else {
            QCOMPARE(dump, dumps.last());
        }
    }
    for (int round = 0; round < 2; ++round) {
        for (qsizetype i = dumps.size() - 2; i >= 0; --i) {
            QVERIFY_RESULT(workspace->undo());
            QCOMPARE(dumpDatabase(m_fixture.path()), dumps[i]);
        }
        QCOMPARE_ERROR(workspace->undo(), ErrorCode::NothingToUndo);
        QCOMPARE(*workspace->findProblems(), QStringList());
        for (qsizetype i = 1; i < dumps.size(); ++i) {
            QVERIFY_RESULT(workspace->redo());
            QCOMPARE(dumpDatabase(m_fixture.path()), dumps[i]);
        }
        QCOMPARE_ERROR(workspace->redo(), ErrorCode::NothingToRedo);
        QCOMPARE(*workspace->findProblems(), QStringList());
    }
}

void TestWorkspaceHistory::changesAreNamedByRecord() {
    const auto workspace = m_fixture.create("named.letterdesk");
    QVERIFY(workspace);
    QSignalSpy spy(workspace.get(), &Workspace::changed);
    using What = ChangeSet::What;
    using Records = std::vector<ChangeSet::Touched>;

    Person ada = person("p1", "Ada");
    auto changes = add(*workspace, ada, "Add Person");
    QVERIFY_RESULT(changes);
    QVERIFY((changes->records == Records{{RecordKind::Person, QStringLiteral("p1"), What::Added}}));
    QCOMPARE(spy.count(), 1);
    QVERIFY(spy.takeFirst().constFirst().value<ChangeSet>().records == changes->records);
    QCOMPARE(workspace->nextUndo()->name, QStringLiteral("Add Person"));
    QVERIFY(!workspace->nextRedo());

    // A part of a record names the record.
    ada.absences.push_back({QDate(2027, 6, 1), QDate(2027, 6, 20), {}});
    changes = workspace->change(QStringLiteral("absence"),
                                [&](Transaction& transaction) { return transaction.update(ada); });
    QVERIFY_RESULT(changes);
    QVERIFY((changes->records == Records{{RecordKind::Person, QStringLiteral("p1"), What::Updated}}));

    changes = workspace->change(QStringLiteral("owner"), [&](Transaction& transaction) {
        Owner owner;
        owner.name = QStringLiteral("Sam Student");
        return transaction.setOwner(owner);
    });
    QVERIFY_RESULT(changes);
    QVERIFY((changes->records == Records{{RecordKind::Owner, QString(), What::Updated}}));

    QVERIFY_RESULT(workspace->undo());
    QVERIFY_RESULT(workspace->undo());
    spy.clear();
    QVERIFY_RESULT(workspace->undo());
    QCOMPARE(spy.count(), 1);
    QVERIFY((spy.takeFirst().constFirst().value<ChangeSet>().records ==
             Records{{RecordKind::Person, QStringLiteral("p1"), What::Removed}}));
    QCOMPARE(*workspace->redo(), QStringLiteral("Add Person"));
    QVERIFY((spy.takeFirst().constFirst().value<ChangeSet>().records ==
             Records{{RecordKind::Person, QStringLiteral("p1"), What::Added}}));
}

void TestWorkspaceHistory::aChangeThatFailsOrDoesNothingLeavesNoTrace() {
    const auto workspace = m_fixture.create("failing.letterdesk");
    QVERIFY(workspace);
    const QByteArray before = dumpDatabase(workspace->path());
    QSignalSpy spy(workspace.get(), &Workspace::changed);
    const auto failed = workspace->change(QStringLiteral("fail"), [&](Transaction& transaction) -> Result<void> {
        if (auto done = transaction.add(person("p1", "Ada")); !done) {
            return done;
        }
        return cancelledError();
    });
    QCOMPARE_ERROR(failed, ErrorCode::Cancelled);
    QVERIFY_RESULT(workspace->change(QStringLiteral("nothing"), [](Transaction&) { return Result<void>(); }));
    const auto thereAndBack =
        workspace->change(QStringLiteral("there and back"), [&](Transaction& transaction) -> Result<void> {
            if (auto done = transaction.add(person("p1", "Ada")); !done) {
                return done;
            }
            return transaction.remove(RecordKind::Person, QStringLiteral("p1"));
        });
    QVERIFY_RESULT(thereAndBack);
    QVERIFY(thereAndBack->isEmpty());
    QCOMPARE(spy.count(), 0);
    QVERIFY(!workspace->nextUndo());
    QCOMPARE(dumpDatabase(workspace->path()), before);
    const auto nested = workspace->change(QStringLiteral("outer"), [&](Transaction&) -> Result<void> {
        const auto inner = add(*workspace, person("p1", "Ada"));
        return inner ? Result<void>() : tl::unexpected(inner.error());
    });
    QCOMPARE_ERROR(nested, ErrorCode::Internal);
}

void TestWorkspaceHistory::aRowChangedTwiceInOneStep() {
    const auto workspace = m_fixture.create("twice.letterdesk");
    QVERIFY(workspace);
    Experience ward;
    ward.id = ExperienceId(QStringLiteral("e1"));
    ward.title = QStringLiteral("Ward");
    ward.hoursPerWeek = 20; // a whole number in a column of real ones
    QVERIFY_RESULT(add(*workspace, ward));
    const QByteArray before = dumpDatabase(workspace->path());
    Person ada = person("p1", "Ada");
    Person leaving = person("p2", "Leaving");
    const auto changed =
        workspace->change(QStringLiteral("several"), [&](Transaction& transaction) -> Result<void> {
            auto done = transaction.add(ada);
            ada.notes = QString(70'000, u'\u00e9'); // of a length that takes three bytes to say
            done = done ? transaction.update(ada) : done;
            done = done ? transaction.add(leaving) : done;
            done = done ? transaction.remove(RecordKind::Person, QStringLiteral("p2")) : done;
            ward.hoursPerWeek = 12.5;
            done = done ? transaction.update(ward) : done;
            ward.hoursPerWeek = std::nullopt;
            ward.title = QStringLiteral("Clinic");
            return done ? transaction.update(ward) : done;
        });
    QVERIFY_RESULT(changed);
    QCOMPARE(changed->records.size(), size_t(2));
    QCOMPARE(workspace->get(ada.id)->notes, ada.notes);
    const QByteArray after = dumpDatabase(workspace->path());
    QVERIFY_RESULT(workspace->undo());
    QCOMPARE(dumpDatabase(workspace->path()), before);
    QVERIFY_RESULT(workspace->redo());
    QCOMPARE(dumpDatabase(workspace->path()), after);

    // There and back within one step is no step.
    const size_t steps = workspace->history(100)->size();
    const auto nothing = workspace->change(QStringLiteral("back"), [&](Transaction& transaction) -> Result<void> {
        Experience other = ward;
        other.title = QStringLiteral("Another");
        auto done = transaction.update(other);
        return done ? transaction.update(ward) : done;
    });
    QVERIFY_RESULT(nothing);
    QVERIFY(nothing->isEmpty());
    QCOMPARE(workspace->history(100)->size(), steps);
}

void TestWorkspaceHistory::undoBearsTheOrderOfAStep_data() {
    QTest::addColumn<bool>("again");
    QTest::newRow("assignment removed, then its entry moved") << false;
    QTest::newRow("assignment and entry removed and added again") << true;
}

/// What an assignment refers to must come back before it, and must not take it along when it goes.
void TestWorkspaceHistory::undoBearsTheOrderOfAStep() {
    QFETCH(const bool, again);
    const auto workspace = m_fixture.create(again ? "again.letterdesk" : "moved.letterdesk");
    QVERIFY(workspace);
    Application first;
    first.id = ApplicationId(QStringLiteral("a1"));
    Application second;
    second.id = ApplicationId(QStringLiteral("a2"));
    Program program;
    program.id = ProgramId(QStringLiteral("p1"));
    program.application = first.id;
    Request letter = request("r1", "ada");
    Entry entry;
    entry.id = EntryId(QStringLiteral("e1"));
    entry.application = first.id;
    letter.entries = {entry};
    Assignment assignment;
    assignment.entry = entry.id;
    assignment.program = program.id;
    QVERIFY_RESULT(workspace->change(QStringLiteral("set up"), [&](Transaction& transaction) -> Result<void> {
        auto done = transaction.add(person("ada", "Ada"));
        done = done ? transaction.add(first) : done;
        done = done ? transaction.add(second) : done;
        done = done ? transaction.add(program) : done;
        done = done ? transaction.add(letter) : done;
        return done ? transaction.add(assignment) : done;
    }));
    const QByteArray before = dumpDatabase(workspace->path());
    QVERIFY_RESULT(workspace->change(QStringLiteral("step"), [&](Transaction& transaction) -> Result<void> {
        auto done = transaction.remove(RecordKind::Assignment, QStringLiteral("e1/p1"));
        if (!again) {
            letter.entries.front().application = second.id;
            return done ? transaction.update(letter) : done;
        }
        letter.entries.clear();
        done = done ? transaction.update(letter) : done;
        letter.entries = {entry};
        done = done ? transaction.update(letter) : done;
        return done ? transaction.add(assignment) : done;
    }));
    const QByteArray after = dumpDatabase(workspace->path());
    for (int round = 0; round < 2; ++round) {
        QVERIFY_RESULT(workspace->undo());
        QCOMPARE(dumpDatabase(workspace->path()), before);
        QVERIFY_RESULT(workspace->redo());
        QCOMPARE(dumpDatabase(workspace->path()), after);
    }
}

/// The recorder does not hear what SQLite takes back of a statement that failed.
void TestWorkspaceHistory::aChangeDoesNotGoOnAfterAFailure() {
    const auto workspace = m_fixture.create("goes-on.letterdesk");
    QVERIFY(workspace);
    const QByteArray before = dumpDatabase(workspace->path());
    const auto changed = workspace->change(QStringLiteral("careless"), [&](Transaction& transaction) {
        Experience impossible;
        impossible.id = ExperienceId(QStringLiteral("e1"));
        impossible.start = QDate(2026, 2, 1);
        impossible.end = QDate(2026, 1, 1);
        (void)transaction.add(impossible);
        return transaction.add(person("p1", "Ada"));
    });
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, ErrorKind::Bug);
    QCOMPARE(dumpDatabase(workspace->path()), before);

    // An id that is taken leaves nothing behind.
    QVERIFY_RESULT(add(*workspace, person("p1", "Ada")));
    QVERIFY_RESULT(workspace->change(QStringLiteral("import"), [&](Transaction& transaction) {
        const auto taken = transaction.add(person("p1", "Other"));
        return taken ? taken : transaction.update(person("p1", "Other"));
    }));
    QCOMPARE(workspace->get(PersonId(QStringLiteral("p1")))->familyName, QStringLiteral("Other"));
}

void TestWorkspaceHistory::aChangeAfterUndoDropsWhatCouldBeRedone() {
    const auto workspace = m_fixture.create("drops.letterdesk");
    QVERIFY(workspace);
    QVERIFY_RESULT(add(*workspace, person("p1", "Ada"), "one"));
    QVERIFY_RESULT(add(*workspace, person("p2", "Ben"), "two"));
    QVERIFY_RESULT(workspace->undo());
    QCOMPARE(workspace->nextRedo()->name, QStringLiteral("two"));
    QVERIFY_RESULT(add(*workspace, person("p3", "Cem"), "three"));
    QVERIFY(!workspace->nextRedo());
    const auto steps = workspace->history(10);
    QVERIFY_RESULT(steps);
    QCOMPARE(steps->size(), size_t(2));
    QCOMPARE(steps->front().name, QStringLiteral("three"));
    QVERIFY(steps->front().number > 2); // a number is never used again
    QCOMPARE(steps->front().at, m_fixture.clock.now());
}

void TestWorkspaceHistory::sentMessagesSurviveUndo() {
    const auto workspace = m_fixture.create("messages.letterdesk");
    QVERIFY(workspace);
    QVERIFY_RESULT(add(*workspace, person("p1", "Ada")));
    QVERIFY_RESULT(add(*workspace, request("r1", "p1")));
    Message message;
    message.id = MessageId(QStringLiteral("g1"));
    message.request = RequestId(QStringLiteral("r1"));
    message.outcome = MessageOutcome::Draft;
    const auto sent = workspace->change(QStringLiteral("send"), [&](Transaction& transaction) -> Result<void> {
        Request asked = request("r1", "p1");
        asked.stage = Stage::Asked;
        if (auto done = transaction.update(asked); !done) {
            return done;
        }
        return transaction.add(message);
    });
    QVERIFY_RESULT(sent);
    QVERIFY(sent->touches(RecordKind::Message));
    QVERIFY_RESULT(workspace->undo());
    QVERIFY(workspace->get(RequestId(QStringLiteral("r1")))->stage == Stage::Candidate);
    QVERIFY_RESULT(workspace->get(message.id));

    // A draft may still change; what was sent may not.
    message.outcome = MessageOutcome::Sent;
    const auto update = [&] {
        return workspace->change(QStringLiteral("sent"),
                                 [&](Transaction& transaction) { return transaction.update(message); });
    };
    QVERIFY_RESULT(update());
    message.body = QStringLiteral("something else");
    QCOMPARE_ERROR(update(), ErrorCode::RuleBroken);
    QVERIFY_RESULT(workspace->undo()); // the request
    QCOMPARE(*workspace->count<Message>(), 1);
}

void TestWorkspaceHistory::undoOfAnImportTakesItsMessagesBack() {
    const auto workspace = m_fixture.create("import.letterdesk");
    QVERIFY(workspace);
    const QByteArray before = dumpDatabase(workspace->path());
    Message message;
    message.id = MessageId(QStringLiteral("g1"));
    message.outcome = MessageOutcome::Sent;
    const auto imported = workspace->change(
        QStringLiteral("import"),
        [&](Transaction& transaction) -> Result<void> {
            if (auto done = transaction.add(person("p1", "Ada")); !done) {
                return done;
            }
            return transaction.add(message);
        },
        Workspace::OutsideFacts::Recorded);
    QVERIFY_RESULT(imported);
    const QByteArray after = dumpDatabase(workspace->path());
    QVERIFY_RESULT(workspace->undo());
    QCOMPARE(dumpDatabase(workspace->path()), before);
    QVERIFY_RESULT(workspace->redo());
    QCOMPARE(dumpDatabase(workspace->path()), after);
    QCOMPARE(queryDatabase(workspace->path(), "SELECT count(*) FROM facts_may_go"), QByteArray("0"));
}

void TestWorkspaceHistory::historyKeepsTwoHundredStepsOfThirtyDays() {
    auto workspace = m_fixture.create("thinning.letterdesk");
    QVERIFY(workspace);
    for (int i = 0; i < 210; ++i) {
        QVERIFY_RESULT(add(*workspace, person(QByteArray::number(i).constData(), "Ada")));
    }
    // What is beyond goes now and then,
    const size_t kept = workspace->history(1000)->size();
    QVERIFY2(kept >= 200 && kept < 216, QByteArray::number(static_cast<qint64>(kept)).constData());
    // and at the close.
    const QString path = workspace->path();
    workspace.reset();
    QCOMPARE(queryDatabase(path, "SELECT count(*) FROM history"), QByteArray("200"));
    QCOMPARE(queryDatabase(path, "SELECT min(number) FROM history"), QByteArray("11"));
    m_fixture.clock.setNow(m_fixture.clock.now().addDays(31), m_fixture.clock.today().addDays(31));
    workspace = *Workspace::open(path, Workspace::Access::ReadWrite, m_fixture.environment());
    QVERIFY_RESULT(add(*workspace, person("last", "Ada")));
    workspace.reset();
    QCOMPARE(queryDatabase(path, "SELECT count(*) FROM history"), QByteArray("1"));
    workspace = *Workspace::open(path, Workspace::Access::ReadWrite, m_fixture.environment());
    QVERIFY_RESULT(workspace->undo());
    QCOMPARE_ERROR(workspace->undo(), ErrorCode::NothingToUndo);
}

void TestWorkspaceHistory::undoRefusesStepsItHasNotSeen() {
    const auto first = m_fixture.create("two.letterdesk");
    QVERIFY(first);
    QVERIFY_RESULT(add(*first, person("p1", "Ada"), "mine"));
    const auto opened = Workspace::open(first->path(), Workspace::Access::ReadWrite, m_fixture.environment());
    QVERIFY_RESULT(opened);
    Workspace& second = **opened;
    QCOMPARE(second.nextUndo()->name, QStringLiteral("mine"));
    QVERIFY_RESULT(add(second, person("p2", "Ben"), "theirs"));

    QSignalSpy spy(first.get(), &Workspace::changed);
    QCOMPARE_ERROR(first->undo(), ErrorCode::HistoryChanged);
    QCOMPARE(spy.count(), 1);
    QVERIFY(spy.takeFirst().constFirst().value<ChangeSet>().everything);
    QCOMPARE(first->nextUndo()->name, QStringLiteral("theirs"));
    QCOMPARE(*first->undo(), QStringLiteral("theirs"));

    // A look tells, too, once; and a change of our own tells of theirs.
    spy.clear();
    second.noticeOtherProcesses();
    QCOMPARE(second.nextUndo()->name, QStringLiteral("mine"));
    first->noticeOtherProcesses();
    spy.clear();
    first->noticeOtherProcesses();
    QCOMPARE(spy.count(), 0);
    QVERIFY_RESULT(add(second, person("p3", "Cem")));
    QVERIFY_RESULT(add(*first, person("p4", "Dora")));
    QVERIFY(spy.last().first().value<ChangeSet>().everything);
}

void TestWorkspaceHistory::undoRefusesWhatSomethingElseChanged() {
    const auto workspace = m_fixture.create("conflict.letterdesk");
    QVERIFY(workspace);
    QVERIFY_RESULT(add(*workspace, person("p1", "Ada")));
    Person renamed = person("p1", "Eve");
    QVERIFY_RESULT(workspace->change(QStringLiteral("rename"),
                                     [&](Transaction& transaction) { return transaction.update(renamed); }));
    QVERIFY(changeDatabase(workspace->path(), "UPDATE people SET family_name = 'Mallory'"));
    const QByteArray before = dumpDatabase(workspace->path());
    QCOMPARE_ERROR(workspace->undo(), ErrorCode::UndoConflict);
    QCOMPARE(dumpDatabase(workspace->path()), before);
    QCOMPARE(workspace->nextUndo()->name, QStringLiteral("rename"));
}

void TestWorkspaceHistory::erasedForGoodIsGoneFromTheWholeFile() {
    const auto workspace = m_fixture.create("erase.letterdesk");
    QVERIFY(workspace);
    Person secret = person("p1", "Xylographer");
    secret.notes = QStringLiteral("quintessential kumquat");
    QVERIFY_RESULT(add(*workspace, person("p2", "Ben")));
    QVERIFY_RESULT(add(*workspace, secret));
    QVERIFY_RESULT(add(*workspace, person("p3", "Cem")));
    QString hash;
    QVERIFY_RESULT(workspace->change(QStringLiteral("attach"), [&](Transaction& transaction) -> Result<void> {
        const auto kept = transaction.keepAttachment("zanzibar marmalade");
        if (!kept) {
            return tl::unexpected(kept.error());
        }
        hash = *kept;
        Document document;
        document.id = DocumentId(QStringLiteral("d1"));
        document.sha256 = hash;
        return transaction.add(document);
    }));
    QCOMPARE(*workspace->attachment(hash), QByteArray("zanzibar marmalade"));
    QVERIFY_RESULT(workspace->eraseForGood(RecordKind::Person, secret.id.text()));
    QVERIFY_RESULT(workspace->eraseForGood(RecordKind::Document, QStringLiteral("d1")));
    QCOMPARE_ERROR(workspace->eraseForGood(RecordKind::Person, secret.id.text()), ErrorCode::RecordNotFound);
    QCOMPARE_ERROR(workspace->attachment(hash), ErrorCode::RecordNotFound);
    QCOMPARE(workspace->history(10)->size(), size_t(0));
    QCOMPARE(*workspace->findProblems(), QStringList());
    for (const char* canary : {"Xylographer", "xylographer", "kumquat", "marmalade"}) {
        QVERIFY2(!fileHolds(*workspace, canary), canary);
    }
}

void TestWorkspaceHistory::erasingEndsTheHistory() {
    const auto workspace = m_fixture.create("ends.letterdesk");
    QVERIFY(workspace);
    QVERIFY_RESULT(add(*workspace, person("p1", "Ada")));
    Request asked = request("r1", "p1");
    asked.history.push_back({QDate(2027, 1, 1), QStringLiteral("kumquat"), Evidence::IDid, {}, {}});
    QVERIFY_RESULT(add(*workspace, asked));
    asked.history.clear(); // the note is a row of its own, which is gone when the request is erased
    QVERIFY_RESULT(workspace->change(QStringLiteral("update"),
                                     [&](Transaction& transaction) { return transaction.update(asked); }));
    QVERIFY_RESULT(add(*workspace, person("p2", "Ben")));
    QVERIFY_RESULT(workspace->eraseForGood(RecordKind::Request, QStringLiteral("r1")));
    QVERIFY(!fileHolds(*workspace, "kumquat"));
    QCOMPARE(workspace->history(10)->size(), size_t(0));
    QVERIFY(!workspace->nextUndo());
    // What comes later can be undone, and nothing stands in its way.
    QVERIFY_RESULT(add(*workspace, person("p3", "Cem")));
    QVERIFY_RESULT(workspace->undo());
    QCOMPARE_ERROR(workspace->undo(), ErrorCode::NothingToUndo);
}

void TestWorkspaceHistory::erasedFromTheHistoryAlone() {
    const auto workspace = m_fixture.create("remembered.letterdesk");
    QVERIFY(workspace);
    QVERIFY_RESULT(add(*workspace, person("p1", "Xylographer")));
    QVERIFY_RESULT(add(*workspace, person("p10", "Ben")));
    QVERIFY_RESULT(workspace->change(QStringLiteral("remove"), [&](Transaction& transaction) {
        return transaction.remove(RecordKind::Person, QStringLiteral("p1"));
    }));
    QSignalSpy changed(workspace.get(), &Workspace::changed);
    QVERIFY_RESULT(workspace->eraseForGood(RecordKind::Person, QStringLiteral("p1")));
    QCOMPARE(changed.count(), 1);
    QVERIFY(!fileHolds(*workspace, "Xylographer"));
    QVERIFY(!workspace->nextUndo());
    QCOMPARE(*workspace->count<Person>(), 1);
    // A longer id that begins with it is another one.
    QVERIFY_RESULT(workspace->change(QStringLiteral("remove"), [&](Transaction& transaction) {
        return transaction.remove(RecordKind::Person, QStringLiteral("p10"));
    }));
    QCOMPARE_ERROR(workspace->eraseForGood(RecordKind::Person, QStringLiteral("p1")), ErrorCode::RecordNotFound);
    QCOMPARE(workspace->history(10)->size(), size_t(1));
}

void TestWorkspaceHistory::erasingTakesAlongWhatCannotBeWithoutIt() {
    const auto workspace = m_fixture.create("along.letterdesk");
    QVERIFY(workspace);
    RandomRecords random(11);
    QVERIFY_RESULT(workspace->change(QStringLiteral("add"), [&](Transaction& transaction) -> Result<void> {
        Person assisted = person("p2", "Ben");
        assisted.assistant = PersonId(QStringLiteral("p1"));
        Request asked = request("r1", "p1");
        asked.history.push_back({QDate(2027, 1, 1), QStringLiteral("asked"), Evidence::IDid, {}, {}});
        Message message;
        message.id = MessageId(QStringLiteral("g1"));
        message.request = asked.id;
        message.outcome = MessageOutcome::Sent;
        Moment moment;
        moment.id = MomentId(QStringLiteral("m1"));
        moment.seenBy = {PersonId(QStringLiteral("p1")), PersonId(QStringLiteral("p2"))};
        DateNote note;
        note.id = DateNoteId(QStringLiteral("t1"));
        note.on = QDate(2027, 1, 1);
        note.person = PersonId(QStringLiteral("p1"));
        Result<void> done = transaction.add(person("p1", "Ada"));
        done = done ? transaction.add(assisted) : done;
        done = done ? transaction.add(asked) : done;
        done = done ? transaction.add(message) : done;
        done = done ? transaction.add(moment) : done;
        return done ? transaction.add(note) : done;
    }));
    const auto erased = workspace->eraseForGood(RecordKind::Person, QStringLiteral("p1"));
    QVERIFY_RESULT(erased);
    QCOMPARE(*workspace->count<Person>(), 1);
    QCOMPARE(*workspace->count<Request>(), 0);
    QCOMPARE(*workspace->count<Message>(), 0);
    QVERIFY(!workspace->get(PersonId(QStringLiteral("p2")))->assistant);
    QVERIFY(!workspace->get(DateNoteId(QStringLiteral("t1")))->person);
    QCOMPARE(workspace->get(MomentId(QStringLiteral("m1")))->seenBy.size(), size_t(1));
    QVERIFY(!workspace->nextUndo());
    QCOMPARE(*workspace->findProblems(), QStringList());
}

void TestWorkspaceHistory::bulkChangesAreNotNamedOneByOne() {
    const auto workspace = m_fixture.create("bulk.letterdesk");
    QVERIFY(workspace);
    const auto changes = workspace->change(QStringLiteral("bulk"), [&](Transaction& transaction) -> Result<void> {
        for (int i = 0; i < 6000; ++i) {
            if (auto done = transaction.add(person(QByteArray::number(i).constData(), "Ada")); !done) {
                return done;
            }
        }
        return {};
    });
    QVERIFY_RESULT(changes);
    QVERIFY(changes->everything);
    QVERIFY_RESULT(workspace->undo());
    QCOMPARE(*workspace->count<Person>(), 0);
}

QTEST_GUILESS_MAIN(TestWorkspaceHistory)
#include "tst_workspace_history.moc"
