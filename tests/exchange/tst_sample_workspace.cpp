// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample_workspace.h"
#include "core/requests/history_word.h"
#include "core/store/record_types.h"
#include "tests/store/store_fixture.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>

#include <map>
#include <set>

using namespace letterdesk;

class TestSampleWorkspace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsAYearOfOneStudent_data();
    void itIsAYearOfOneStudent();
    void itsDaysAreRelativeToTheDayItIsMade();
    void nothingInItIsReal();
    void whoSawAMomentWasThere();
    void everyEntryHasItsSlot();
    void itsHistorySpeaksTheProgramsWords();
    void aSampleThatFailsLeavesNoFile();
};

void TestSampleWorkspace::itIsAYearOfOneStudent_data() {
    QTest::addColumn<QDate>("today");
    QTest::newRow("a Monday") << QDate(2026, 11, 23);
    QTest::newRow("a Sunday") << QDate(2027, 2, 28);
    QTest::newRow("leap day") << QDate(2028, 2, 29);
    QTest::newRow("new year") << QDate(2027, 1, 1);
}

void TestSampleWorkspace::itIsAYearOfOneStudent() {
    QFETCH(QDate, today);
    StoreFixture store;
    const auto workspace = store.create();
    QVERIFY_RESULT(fillWithSample(*workspace, today));
    QCOMPARE(workspace->count<Person>().value(), 9);
    QCOMPARE(workspace->count<Experience>().value(), 10);
    QCOMPARE(workspace->count<Moment>().value(), 30);
    QCOMPARE(workspace->count<Application>().value(), 2);
    const auto requests = workspace->page<Request>({}, 100);
    QVERIFY_RESULT(requests);
    QCOMPARE(requests->size(), size_t(6));
    std::set<Stage> stages;
    for (const Request& request : *requests) {
        stages.insert(request.stage);
        // What has happened has happened by today, what is planned has not.
        for (const auto& day : {request.askedOn, request.answeredOn, request.packetGivenOn, request.thankedOn}) {
            QVERIFY(!day || *day <= today);
        }
        QVERIFY(request.stage == Stage::Closed || !request.writersDate || *request.writersDate > today);
    }
    QCOMPARE(stages.size(), size_t(6));
    const auto interactions = workspace->page<Interaction>({}, 100);
    QVERIFY_RESULT(interactions);
    for (const Interaction& interaction : *interactions) {
        QVERIFY(interaction.on && *interaction.on <= today);
    }
    const auto subinternship = workspace->get(ExperienceId(QStringLiteral("e8")));
    QVERIFY_RESULT(subinternship);
    QVERIFY(*subinternship->start <= today && today <= *subinternship->end);

    // A packet can be made of it: somebody has agreed, and the CV is there.
    const auto documents = workspace->page<Document>({}, 10);
    QVERIFY_RESULT(documents);
    QCOMPARE(documents->size(), size_t(1));
    QCOMPARE(documents->front().kind, DocumentKind::Cv);
    const auto bytes = workspace->attachment(documents->front().sha256);
    QVERIFY_RESULT(bytes);
    QVERIFY(bytes->startsWith("%PDF-"));
}

void TestSampleWorkspace::itsDaysAreRelativeToTheDayItIsMade() {
    const QByteArray monday = sampleJson(QDate(2026, 11, 23));
    QCOMPARE(sampleJson(QDate(2026, 11, 29)), monday); // the same week
    QVERIFY(sampleJson(QDate(2026, 11, 30)) != monday);
    QVERIFY(monday.contains("\"ask_on\": \"2026-12-01\"")); // {tue+1}
    QVERIFY(monday.contains("\"season\": \"2027\""));       // {year of mon+40}
    QVERIFY(!monday.contains("{mon") && !monday.contains("{file") && !monday.contains("{year"));
}

void TestSampleWorkspace::nothingInItIsReal() {
    const QString json = QString::fromUtf8(sampleJson(QDate(2026, 11, 23)));
    static const QRegularExpression kAddress(QStringLiteral("[\\w.+-]+@([\\w.-]+)"));
    for (auto match = kAddress.globalMatch(json); match.hasNext();) {
        const QString domain = match.next().captured(1);
        QVERIFY2(domain == u"example.org" || domain == u"example.edu", qPrintable(domain));
    }
    static const QRegularExpression kPhone(QStringLiteral("\\d{3}-\\d{4}"));
    for (auto match = kPhone.globalMatch(json); match.hasNext();) {
        const QString phone = match.next().captured();
        QVERIFY2(phone.startsWith(QStringLiteral("555-01")), qPrintable(phone));
    }
}

void TestSampleWorkspace::whoSawAMomentWasThere() {
    StoreFixture store;
    const auto workspace = store.create();
    QVERIFY_RESULT(fillWithSample(*workspace, QDate(2026, 11, 23)));
    const auto relationships = workspace->page<Relationship>({}, 100);
    const auto moments = workspace->page<Moment>({}, 100);
    QVERIFY_RESULT(relationships);
    QVERIFY_RESULT(moments);
    for (const Moment& moment : *moments) {
        for (const PersonId& person : moment.seenBy) {
            const auto together = std::find_if(relationships->begin(), relationships->end(), [&](const auto& one) {
                return one.person == person && one.experience == moment.experience;
            });
            const QByteArray name = (moment.id.text() + u' ' + person.text()).toUtf8();
            QVERIFY2(together != relationships->end(), name.constData());
            const auto experience = workspace->get(*moment.experience);
            QVERIFY_RESULT(experience);
            const auto from = together->from ? together->from : experience->start;
            const auto to = together->to ? together->to : experience->end;
            QVERIFY2((!from || *from <= *moment.on) && (!to || *moment.on <= *to), name.constData());
        }
    }
}

void TestSampleWorkspace::everyEntryHasItsSlot() {
    StoreFixture store;
    const auto workspace = store.create();
    QVERIFY_RESULT(fillWithSample(*workspace, QDate(2026, 11, 23)));
    // As whom a person can write follows from what the person was.
    const std::map<QString, RelationshipRole> onlyFor{
        {QStringLiteral("supervisor_employer"), RelationshipRole::Supervisor},
        {QStringLiteral("research_mentor"), RelationshipRole::ResearchMentor}};
    const auto requests = workspace->page<Request>({}, 100);
    QVERIFY_RESULT(requests);
    for (const Request& request : *requests) {
        const auto together = workspace->referringTo<Relationship>(RecordKind::Person, request.person.text(), 10);
        QVERIFY_RESULT(together);
        for (const Entry& entry : request.entries) {
            const auto application = workspace->get(*entry.application);
            QVERIFY_RESULT(application);
            const auto fits = [&entry](const Slot& slot) { return slot.role == entry.authorRole; };
            QVERIFY2(std::any_of(application->slots.begin(), application->slots.end(), fits),
                     qPrintable(entry.id.text()));
            for (const auto& [role, was] : onlyFor) {
                QCOMPARE(entry.authorRole == role, together->front().role == was);
            }
        }
    }
}

void TestSampleWorkspace::itsHistorySpeaksTheProgramsWords() {
    StoreFixture store;
    const auto workspace = store.create();
    QVERIFY_RESULT(fillWithSample(*workspace, QDate(2026, 11, 23)));
    const auto requests = workspace->page<Request>({}, 100);
    QVERIFY_RESULT(requests);
    for (const Request& request : *requests) {
        for (const HistoryNote& note : request.history) {
            QVERIFY2(enumFromText<HistoryWord>(note.what), qPrintable(note.what));
        }
    }
}

void TestSampleWorkspace::aSampleThatFailsLeavesNoFile() {
    StoreFixture store;
    FixedClock tooEarly(QDate(1900, 1, 2)); // a year before it no day can be written
    QCOMPARE_ERROR(makeSampleWorkspace(store.path(), {tooEarly, store.ids}), ErrorCode::ValueInvalid);
    QCOMPARE(QDir(store.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    QVERIFY_RESULT(makeSampleWorkspace(store.path(), store.environment()));
    QVERIFY(QFile::exists(store.path()));
}

QTEST_GUILESS_MAIN(TestSampleWorkspace)
#include "tst_sample_workspace.moc"
