// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/records.h"
#include "core/requests/document.h"
#include "tests/store/store_fixture.h"

using namespace letterdesk;

/// What a user does with records is one step of undo each.
class TestSaveRecords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aNewRecordGetsAnId();
    void aKnownRecordIsChanged();
    void aRecordThatIsGoneIsNotAddedAgain();
    void aRequestBringsItsNewWriterInOneStep();
    void partsGetIdsAndKeepThem();
    void anEditLeavesTheOtherMembersAlone();
    void anEntryIsEditedInItsRequest();
    void aRequestIsGivenToSomebodyNewInOneStep();
    void aRemovedRequestComesBackWhole();
    void theOwnerIsChanged();

private:
    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
};

namespace {

Person namedPerson(const char* family) {
    Person person;
    person.honorific = QStringLiteral("Dr.");
    person.familyName = QString::fromUtf8(family);
    return person;
}

} // namespace

void TestSaveRecords::init() {
    m_workspace.reset();
    m_fixture = std::make_unique<StoreFixture>();
    m_workspace = m_fixture->create();
    QVERIFY(m_workspace);
}

void TestSaveRecords::aNewRecordGetsAnId() {
    const Result<PersonId> id = savePerson(*m_workspace, namedPerson("Example"));
    QVERIFY_RESULT(id);
    QVERIFY(!id->isNull());
    const Result<Person> person = m_workspace->get(*id);
    QVERIFY_RESULT(person);
    QCOMPARE(person->familyName, QStringLiteral("Example"));
    QCOMPARE(m_workspace->nextUndo()->name, QStringLiteral("Add Person"));
}

void TestSaveRecords::aKnownRecordIsChanged() {
    const Result<PersonId> id = savePerson(*m_workspace, namedPerson("Example"));
    QVERIFY_RESULT(id);
    Person person = *m_workspace->get(*id);
    person.familyName = QStringLiteral("Sample");
    QVERIFY_RESULT(savePerson(*m_workspace, person));
    QCOMPARE(m_workspace->get(*id)->familyName, QStringLiteral("Sample"));
    QCOMPARE(*m_workspace->count<Person>(), 1);
    QCOMPARE(m_workspace->nextUndo()->name, QStringLiteral("Edit Person"));
}

void TestSaveRecords::aRecordThatIsGoneIsNotAddedAgain() {
    Person person = namedPerson("Example");
    person.id = PersonId(QStringLiteral("gone"));
    QCOMPARE_ERROR(savePerson(*m_workspace, person), ErrorCode::RecordNotFound);
    QCOMPARE(*m_workspace->count<Person>(), 0);
}

void TestSaveRecords::aRequestBringsItsNewWriterInOneStep() {
    const Result<RequestId> id = createRequest(*m_workspace, Request{}, namedPerson("Example"));
    QVERIFY_RESULT(id);
    const Result<Request> request = m_workspace->get(*id);
    QVERIFY_RESULT(request);
    QCOMPARE(m_workspace->get(request->person)->familyName, QStringLiteral("Example"));
    QVERIFY_RESULT(m_workspace->undo());
    QCOMPARE(*m_workspace->count<Request>(), 0);
    QCOMPARE(*m_workspace->count<Person>(), 0);
}

void TestSaveRecords::partsGetIdsAndKeepThem() {
    Application application;
    application.service = QStringLiteral("amcas");
    application.slots.resize(2);
    const Result<ApplicationId> applicationId = saveApplication(*m_workspace, application);
    QVERIFY_RESULT(applicationId);
    Request request;
    request.entries.resize(1);
    const Result<RequestId> id = createRequest(*m_workspace, request, namedPerson("Example"));
    QVERIFY_RESULT(id);
    request = *m_workspace->get(*id);
    const EntryId first = request.entries.at(0).id;
    QVERIFY(!first.isNull());
    request.entries.emplace_back();
    request.entries.back().application = *applicationId;
    QVERIFY_RESULT(saveRequest(*m_workspace, request));
    request = *m_workspace->get(*id);
    QCOMPARE(request.entries.size(), 2U);
    const auto hasId = [&first](const Entry& entry) { return entry.id == first; };
    QCOMPARE(std::count_if(request.entries.begin(), request.entries.end(), hasId), 1);
    QVERIFY(!m_workspace->get(*applicationId)->slots.at(1).id.isNull());
}

void TestSaveRecords::anEditLeavesTheOtherMembersAlone() {
    const Result<RequestId> id = createRequest(*m_workspace, Request{}, namedPerson("Example"));
    QVERIFY_RESULT(id);
    const auto setAskOn = [](Request& request) -> Result<void> {
        request.askOn = QDate(2027, 6, 1);
        return {};
    };
    QVERIFY_RESULT(editRequest(*m_workspace, *id, setAskOn, QStringLiteral("Ask")));
    const auto addEntry = [](Request& request) -> Result<void> {
        request.entries.emplace_back();
        return {};
    };
    const Result<Request> stored = editRequest(*m_workspace, *id, addEntry, QStringLiteral("Add"));
    QVERIFY_RESULT(stored);
    QCOMPARE(stored->askOn, std::optional(QDate(2027, 6, 1)));
    QVERIFY(!stored->entries.front().id.isNull());
    const Result<Person> person = editPerson(
        *m_workspace, stored->person,
        [](Person& changed) -> Result<void> {
            changed.title = QStringLiteral("Professor");
            return {};
        },
        QStringLiteral("Title"));
    QVERIFY_RESULT(person);
    QCOMPARE(person->familyName, QStringLiteral("Example"));
    QCOMPARE(editRequest(*m_workspace, RequestId(QStringLiteral("gone")), setAskOn, {}).error().code,
             ErrorCode::RecordNotFound);
}

void TestSaveRecords::anEntryIsEditedInItsRequest() {
    Request request;
    request.entries.resize(2);
    const Result<RequestId> id = createRequest(*m_workspace, request, namedPerson("Example"));
    QVERIFY_RESULT(id);
    const EntryId second = m_workspace->get(*id)->entries.at(1).id;
    const auto setLetterId = [](Entry& entry) -> Result<void> {
        entry.letterId = QStringLiteral("L-1");
        return {};
    };
    QVERIFY_RESULT(editEntry(*m_workspace, *id, second, setLetterId, QStringLiteral("Letter")));
    QCOMPARE(m_workspace->get(*id)->entries.at(0).letterId, QString());
    QCOMPARE(m_workspace->get(*id)->entries.at(1).letterId, QStringLiteral("L-1"));
    QCOMPARE(editEntry(*m_workspace, *id, EntryId(QStringLiteral("gone")), setLetterId, {}).error().code,
             ErrorCode::RecordNotFound);
}

void TestSaveRecords::aRequestIsGivenToSomebodyNewInOneStep() {
    const Result<RequestId> id = createRequest(*m_workspace, Request{}, namedPerson("Example"));
    QVERIFY_RESULT(id);
    const PersonId before = m_workspace->get(*id)->person;
    QVERIFY_RESULT(changeWriter(*m_workspace, *id, {}, namedPerson("Sample")));
    QCOMPARE(m_workspace->get(m_workspace->get(*id)->person)->familyName, QStringLiteral("Sample"));
    QVERIFY_RESULT(m_workspace->undo());
    QCOMPARE(m_workspace->get(*id)->person, before);
    QCOMPARE(m_workspace->count<Person>().value(), 1);
}

void TestSaveRecords::aRemovedRequestComesBackWhole() {
    Request request;
    request.entries.resize(2);
    request.history.resize(1);
    request.history[0].what = QStringLiteral("asked");
    const Result<RequestId> id = createRequest(*m_workspace, request, namedPerson("Example"));
    QVERIFY_RESULT(id);
    const Request before = *m_workspace->get(*id);
    QVERIFY_RESULT(removeRequest(*m_workspace, *id));
    QCOMPARE_ERROR(m_workspace->get(*id), ErrorCode::RecordNotFound);
    QCOMPARE(*m_workspace->count<Person>(), 1);
    QVERIFY_RESULT(m_workspace->undo());
    QVERIFY(*m_workspace->get(*id) == before);
    QCOMPARE_ERROR(removeRequest(*m_workspace, RequestId(QStringLiteral("gone"))), ErrorCode::RecordNotFound);
}

void TestSaveRecords::theOwnerIsChanged() {
    Owner owner;
    owner.name = QStringLiteral("Maya Example");
    QVERIFY_RESULT(saveOwner(*m_workspace, owner));
    QCOMPARE(m_workspace->owner()->name, owner.name);
}

QTEST_GUILESS_MAIN(TestSaveRecords)
#include "tst_save_records.moc"
