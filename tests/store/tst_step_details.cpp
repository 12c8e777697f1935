// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/database_dump.h"
#include "tests/store/store_fixture.h"

#include "core/requests/request.h"

using namespace letterdesk;
using namespace letterdesk::test;

/// What a step of the history changed, and one record of it put back.
class TestStepDetails : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anAdditionTellsItsValues();
    void anUpdateTellsBeforeAndAfter();
    void aListIsToldOfItsRecord();
    void aRecordThatIsGoneIsStillNamed();
    void itIsBounded();
    void anUndoneStepIsToldAsItWasDone();
    void oneRecordComesBackAndOthersStay();
    void aRemovedRecordComesBackWithItsLists();
    void laterChangesOfTheRecordGoToo();
    void restoringIsAStepThatCanBeUndone();
    void whatCannotComeBackIsRefused();

private:
    void person(const QString& title);
    [[nodiscard]] qint64 newest() const { return m_workspace->nextUndo()->number; }
    [[nodiscard]] Result<ChangeSet> restore(RecordKind kind, const char* id, qint64 step);

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
};

namespace {

PersonId adaId() {
    return PersonId(QStringLiteral("ada"));
}

RequestId requestId() {
    return RequestId(QStringLiteral("r1"));
}

Request request() {
    Request one;
    one.id = requestId();
    one.person = adaId();
    one.stage = Stage::Asked;
    one.askedOn = QDate(2027, 5, 1);
    Entry& entry = one.entries.emplace_back();
    entry.id = EntryId(QStringLiteral("n1"));
    entry.letterId = QStringLiteral("123");
    one.history.emplace_back().what = QStringLiteral("asked");
    return one;
}

} // namespace

void TestStepDetails::init() {
    m_workspace.reset();
    m_fixture = std::make_unique<StoreFixture>();
    m_workspace = m_fixture->create();
    QVERIFY(m_workspace);
    QVERIFY_RESULT(m_workspace->change(QStringLiteral("Add"), [](Transaction& transaction) {
        Person ada;
        ada.id = adaId();
        ada.familyName = QStringLiteral("Okafor");
        Person ben;
        ben.id = PersonId(QStringLiteral("ben"));
        ben.familyName = QStringLiteral("Tanaka");
        auto done = transaction.add(ada);
        done = done ? transaction.add(ben) : done;
        return done ? transaction.add(request()) : done;
    }));
}

void TestStepDetails::person(const QString& title) {
    QVERIFY_RESULT(m_workspace->change(QStringLiteral("Title"), [&](Transaction& transaction) {
        Person ada = *transaction.get(adaId());
        ada.title = title;
        Person ben = *transaction.get(PersonId(QStringLiteral("ben")));
        ben.title = title;
        auto done = transaction.update(ada);
        return done ? transaction.update(ben) : done;
    }));
}

Result<ChangeSet> TestStepDetails::restore(RecordKind kind, const char* id, qint64 step) {
    return m_workspace->change(QStringLiteral("Restore"), [&](Transaction& transaction) {
        return transaction.restoreBefore(kind, QString::fromLatin1(id), step);
    });
}

void TestStepDetails::anAdditionTellsItsValues() {
    const auto details = m_workspace->stepDetails(newest(), 100);
    QVERIFY_RESULT(details);
    QVERIFY(!details->more);
    QCOMPARE(details->rows.size(), 5U); // two people, a request, its entry, its note
    const ChangedRow& ada = details->rows[0];
    QVERIFY(ada.kind == RecordKind::Person && ada.what == ChangeSet::What::Added && ada.part.isEmpty());
    QCOMPARE(ada.id, QStringLiteral("ada"));
    QCOMPARE(ada.values.size(), 1U);
    QCOMPARE(ada.values[0].column, QStringLiteral("family_name"));
    QVERIFY(ada.values[0].before.isNull());
    QCOMPARE(ada.values[0].after.toString(), QStringLiteral("Okafor"));
}

void TestStepDetails::anUpdateTellsBeforeAndAfter() {
    person(QStringLiteral("Professor"));
    person({});
    const auto details = m_workspace->stepDetails(newest(), 100);
    QVERIFY_RESULT(details);
    QCOMPARE(details->rows.size(), 2U);
    QCOMPARE(details->rows[0].id, QStringLiteral("ada"));
    QCOMPARE(details->rows[0].values.size(), 1U);
    QCOMPARE(details->rows[0].values[0].column, QStringLiteral("title"));
    QCOMPARE(details->rows[0].values[0].before.toString(), QStringLiteral("Professor"));
    QVERIFY(details->rows[0].values[0].after.isNull());
}

void TestStepDetails::aListIsToldOfItsRecord() {
    QVERIFY_RESULT(m_workspace->change(QStringLiteral("Issue"), [](Transaction& transaction) {
        Request one = *transaction.get(requestId());
        one.entries[0].issuedOn = QDate(2027, 5, 2);
        return transaction.update(one);
    }));
    const auto details = m_workspace->stepDetails(newest(), 100);
    QVERIFY_RESULT(details);
    QCOMPARE(details->rows.size(), 1U);
    QVERIFY(details->rows[0].kind == RecordKind::Request);
    QCOMPARE(details->rows[0].id, QStringLiteral("r1"));
    QCOMPARE(details->rows[0].part, QStringLiteral("entries"));
    QCOMPARE(details->rows[0].values[0].column, QStringLiteral("issued_on"));
}

void TestStepDetails::aRecordThatIsGoneIsStillNamed() {
    QVERIFY_RESULT(m_workspace->change(QStringLiteral("Answer"), [](Transaction& transaction) {
        Request one = *transaction.get(requestId());
        one.stage = Stage::Agreed;
        return transaction.update(one);
    }));
    const qint64 step = newest();
    QVERIFY_RESULT(m_workspace->change(QStringLiteral("Remove"), [](Transaction& transaction) {
        return transaction.remove(RecordKind::Request, requestId().text());
    }));
    const auto details = m_workspace->stepDetails(step, 100);
    QVERIFY_RESULT(details);
    QCOMPARE(details->rows.size(), 1U);
    QCOMPARE(details->rows[0].id, QStringLiteral("r1"));
}

void TestStepDetails::itIsBounded() {
    const auto details = m_workspace->stepDetails(newest(), 2);
    QVERIFY_RESULT(details);
    QCOMPARE(details->rows.size(), 2U);
    QVERIFY(details->more);
    QVERIFY(m_workspace->stepDetails(4711, 2)->rows.empty());
}

void TestStepDetails::anUndoneStepIsToldAsItWasDone() {
    person(QStringLiteral("Professor"));
    const qint64 step = newest();
    const auto done = m_workspace->stepDetails(step, 9);
    QVERIFY_RESULT(m_workspace->undo());
    const auto undone = m_workspace->stepDetails(step, 9);
    QVERIFY_RESULT(undone);
    QCOMPARE(undone->rows.size(), done->rows.size());
    QCOMPARE(undone->rows[0].values[0].after, done->rows[0].values[0].after);
}

void TestStepDetails::oneRecordComesBackAndOthersStay() {
    person(QStringLiteral("Professor"));
    person(QStringLiteral("Dean"));
    QVERIFY_RESULT(restore(RecordKind::Person, "ada", newest()));
    QCOMPARE(m_workspace->get(adaId())->title, QStringLiteral("Professor"));
    QCOMPARE(m_workspace->get(PersonId(QStringLiteral("ben")))->title, QStringLiteral("Dean"));
}

void TestStepDetails::aRemovedRecordComesBackWithItsLists() {
    const Request before = *m_workspace->get(requestId());
    QVERIFY_RESULT(m_workspace->change(QStringLiteral("Remove"), [](Transaction& transaction) {
        return transaction.remove(RecordKind::Request, requestId().text());
    }));
    const qint64 step = newest();
    person(QStringLiteral("Dean"));
    QVERIFY_RESULT(restore(RecordKind::Request, "r1", step));
    QCOMPARE(*m_workspace->get(requestId()), before);
    QCOMPARE(m_workspace->get(adaId())->title, QStringLiteral("Dean"));
}

void TestStepDetails::laterChangesOfTheRecordGoToo() {
    const Request before = *m_workspace->get(requestId());
    const auto edit = [this](const std::function<void(Request&)>& change) {
        QVERIFY_RESULT(m_workspace->change(QStringLiteral("Edit"), [&change](Transaction& transaction) {
            Request one = *transaction.get(requestId());
            change(one);
            return transaction.update(one);
        }));
    };
    edit([](Request& one) {
        one.stage = Stage::Agreed;
        one.entries[0].letterId = QStringLiteral("999");
    });
    const qint64 step = newest();
    edit([](Request& one) {
        one.entries.emplace_back().id = EntryId(QStringLiteral("n2"));
        one.history.clear();
    });
    edit([](Request& one) { one.entries.erase(one.entries.begin()); });
    QVERIFY_RESULT(restore(RecordKind::Request, "r1", step));
    QCOMPARE(*m_workspace->get(requestId()), before);
}

void TestStepDetails::restoringIsAStepThatCanBeUndone() {
    person(QStringLiteral("Professor"));
    person(QStringLiteral("Dean"));
    QVERIFY_RESULT(restore(RecordKind::Person, "ada", newest()));
    QCOMPARE(m_workspace->nextUndo()->name, QStringLiteral("Restore"));
    QVERIFY_RESULT(m_workspace->undo());
    QCOMPARE(m_workspace->get(adaId())->title, QStringLiteral("Dean"));
    QVERIFY_RESULT(m_workspace->redo());
    QCOMPARE(m_workspace->get(adaId())->title, QStringLiteral("Professor"));
}

void TestStepDetails::whatCannotComeBackIsRefused() {
    const qint64 first = newest();
    person(QStringLiteral("Professor"));
    const qint64 second = newest();
    // The step added it.
    QCOMPARE_ERROR(restore(RecordKind::Request, "r1", first), ErrorCode::UndoConflict);
    QVERIFY(m_workspace->get(requestId()).has_value());
    // The step was taken back.
    QVERIFY_RESULT(m_workspace->undo());
    QCOMPARE_ERROR(restore(RecordKind::Person, "ada", second), ErrorCode::UndoConflict);
    // The person whose request was removed is gone.
    QVERIFY_RESULT(m_workspace->change(QStringLiteral("Remove"), [](Transaction& transaction) {
        return transaction.remove(RecordKind::Request, requestId().text());
    }));
    const qint64 removal = newest();
    QVERIFY_RESULT(m_workspace->change(QStringLiteral("Remove"), [](Transaction& transaction) {
        return transaction.remove(RecordKind::Person, adaId().text());
    }));
    QCOMPARE_ERROR(restore(RecordKind::Request, "r1", removal), ErrorCode::ReferenceUnknown);
    QVERIFY(!m_workspace->get(requestId()).has_value());
}

QTEST_GUILESS_MAIN(TestStepDetails)
#include "tst_step_details.moc"
