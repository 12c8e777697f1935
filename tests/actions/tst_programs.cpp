// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/applications.h"
#include "core/actions/experiences.h"
#include "core/actions/programs.h"
#include "core/actions/records.h"
#include "tests/store/store_fixture.h"

using namespace letterdesk;

/// What a user does with applications, programs and experiences is one step of undo each.
class TestPrograms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listIsRead_data();
    void listIsRead();
    void programsAreAddedOnceInOneStep();
    void aProgramsSlotGetsAnId();
    void aLetterIsAssignedAndTakenBack();
    void duplicateTakesSlotsOnly();
    void seasons_data();
    void seasons();
    void timeZones();
    void duplicateExperienceTakesNoPeople();
    void anEditOfAnExperienceLeavesTheRestAlone();

private:
    ApplicationId addApplication();

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
};

void TestPrograms::init() {
    m_workspace.reset();
    m_fixture = std::make_unique<StoreFixture>();
    m_workspace = m_fixture->create();
    QVERIFY(m_workspace);
}

ApplicationId TestPrograms::addApplication() {
    Application application;
    application.service = QStringLiteral("eras-residency");
    application.specialty = QStringLiteral("internal-medicine");
    application.season = QStringLiteral("2028");
    application.timeZone = QStringLiteral("America/New_York");
    application.lettersDueOn = QDate(2027, 9, 22);
    Slot slot;
    slot.role = QStringLiteral("specialty_faculty");
    slot.count = 2;
    application.slots.push_back(slot);
    ApplicationDate date;
    date.event = QStringLiteral("opens");
    application.dates.push_back(date);
    return *saveApplication(*m_workspace, application);
}

void TestPrograms::listIsRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("programs");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("spaces") << QStringLiteral("  \n\n \t \n") << QStringList();
    QTest::newRow("one") << QStringLiteral("Harbor General, Port Ellery")
                         << QStringList{QStringLiteral("Harbor General|Port Ellery")};
    QTest::newRow("no city") << QStringLiteral("Harbor General") << QStringList{QStringLiteral("Harbor General|")};
    QTest::newRow("comma in the name") << QStringLiteral("Harbor General, Internal Medicine, Port Ellery")
                                       << QStringList{
                                              QStringLiteral("Harbor General, Internal Medicine|Port Ellery")};
    QTest::newRow("spreadsheet") << QStringLiteral(
                                        "Harbor General, Medicine\tPort Ellery\t4\r\n Lakeside \tLakeside")
                                 << QStringList{QStringLiteral("Harbor General, Medicine|Port Ellery"),
                                                QStringLiteral("Lakeside|Lakeside")};
    QTest::newRow("empty name") << QStringLiteral(", Port Ellery") << QStringList{QStringLiteral("Port Ellery|")};
}

void TestPrograms::listIsRead() {
    QFETCH(QString, text);
    QStringList read;
    for (const Program& program : programsFromText(text)) {
        read << program.name + u'|' + program.city;
    }
    QTEST(read, "programs");
}

void TestPrograms::programsAreAddedOnceInOneStep() {
    const ApplicationId application = addApplication();
    const auto first = addPrograms(*m_workspace, application, programsFromText(QStringLiteral("A, X\nB, Y")));
    QVERIFY_RESULT(first);
    QCOMPARE(first->added.size(), size_t(2));
    QCOMPARE(first->known, 0);
    const auto second =
        addPrograms(*m_workspace, application, programsFromText(QStringLiteral("a,  x\nC, Z\nC, Z\nB, X")));
    QVERIFY_RESULT(second);
    QCOMPARE(second->added.size(), size_t(2));
    QCOMPARE(second->known, 2);
    QCOMPARE(*m_workspace->count<Program>(), qint64(4));
    QCOMPARE(m_workspace->get(second->added[0])->application, application);
    QVERIFY_RESULT(m_workspace->undo());
    QCOMPARE(*m_workspace->count<Program>(), qint64(2));
    QCOMPARE_ERROR(
        addPrograms(*m_workspace, ApplicationId(QStringLiteral("none")), programsFromText(QStringLiteral("D"))),
        ErrorCode::ReferenceUnknown);
}

void TestPrograms::aProgramsSlotGetsAnId() {
    const auto added = addPrograms(*m_workspace, addApplication(), programsFromText(QStringLiteral("A")));
    const auto kept = editProgram(
        *m_workspace, added->added[0],
        [](Program& program) -> Result<void> {
            program.slots.emplace_back();
            return {};
        },
        QStringLiteral("Add Slot"));
    QVERIFY_RESULT(kept);
    QVERIFY(!kept->slots[0].id.isNull());
    QCOMPARE(m_workspace->nextUndo()->name, QStringLiteral("Add Slot"));
}

void TestPrograms::aLetterIsAssignedAndTakenBack() {
    const ApplicationId application = addApplication();
    const ProgramId program =
        addPrograms(*m_workspace, application, programsFromText(QStringLiteral("A")))->added[0];
    Person person;
    person.familyName = QStringLiteral("Raman");
    Request request;
    request.entries.emplace_back().application = application;
    const RequestId id = *createRequest(*m_workspace, request, person);
    const EntryId entry = m_workspace->get(id)->entries[0].id;
    QVERIFY_RESULT(assignLetter(*m_workspace, entry, program, QDate(2027, 5, 24)));
    const auto sent = m_workspace->referringTo<Assignment>(RecordKind::Program, program.text(), 10);
    QVERIFY_RESULT(sent);
    QCOMPARE(sent->size(), size_t(1));
    QCOMPARE(sent->front().on, std::optional(QDate(2027, 5, 24)));
    QCOMPARE_ERROR(assignLetter(*m_workspace, entry, program, QDate(2027, 5, 25)), ErrorCode::RecordExists);
    QVERIFY_RESULT(takeBackLetter(*m_workspace, entry, program));
    QCOMPARE(*m_workspace->count<Assignment>(), qint64(0));
    QVERIFY_RESULT(m_workspace->undo());
    QCOMPARE(*m_workspace->count<Assignment>(), qint64(1));
    QVERIFY_RESULT(m_workspace->undo());
    QCOMPARE(*m_workspace->count<Assignment>(), qint64(0));
}

void TestPrograms::duplicateTakesSlotsOnly() {
    const ApplicationId first = addApplication();
    QVERIFY_RESULT(addPrograms(*m_workspace, first, programsFromText(QStringLiteral("A"))));
    const auto id = duplicateApplication(*m_workspace, first);
    QVERIFY_RESULT(id);
    const Application before = *m_workspace->get(first);
    const Application next = *m_workspace->get(*id);
    QCOMPARE(next.season, QStringLiteral("2029"));
    QCOMPARE(next.service, before.service);
    QCOMPARE(next.specialty, before.specialty);
    QCOMPARE(next.timeZone, before.timeZone);
    QVERIFY(!next.lettersDueOn);
    QVERIFY(next.dates.empty());
    QCOMPARE(next.slots.size(), size_t(1));
    QCOMPARE(next.slots[0].count, std::optional(2));
    QVERIFY(next.slots[0].id != before.slots[0].id);
    QCOMPARE(*m_workspace->count<Program>(), qint64(1));
    QVERIFY_RESULT(m_workspace->undo());
    QCOMPARE(*m_workspace->count<Application>(), qint64(1));
    QCOMPARE_ERROR(duplicateApplication(*m_workspace, *id), ErrorCode::RecordNotFound);
}

void TestPrograms::seasons_data() {
    QTest::addColumn<QString>("season");
    QTest::addColumn<QString>("next");
    QTest::newRow("year") << QStringLiteral("2028") << QStringLiteral("2029");
    QTest::newRow("words") << QStringLiteral("fall 2028") << QString();
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("no year") << QStringLiteral("7") << QString();
    QTest::newRow("the last") << QStringLiteral("2200") << QString();
}

void TestPrograms::seasons() {
    QFETCH(QString, season);
    QTEST(nextSeason(season), "next");
}

void TestPrograms::timeZones() {
    QVERIFY(isKnownTimeZone(QStringLiteral("America/New_York")));
    QVERIFY(!isKnownTimeZone(QStringLiteral("America/Newyork")));
    QVERIFY(!isKnownTimeZone(QStringLiteral("Zürich")));
}

void TestPrograms::duplicateExperienceTakesNoPeople() {
    Experience experience;
    experience.title = QStringLiteral("Ward");
    experience.hoursPerWeek = 60;
    experience.away = false;
    const ExperienceId id = *saveExperience(*m_workspace, experience);
    Person person;
    person.familyName = QStringLiteral("Raman");
    const PersonId somebody = *savePerson(*m_workspace, person);
    QVERIFY_RESULT(m_workspace->change(QStringLiteral("add"), [&](Transaction& transaction) {
        Relationship relationship;
        relationship.id = RelationshipId(QStringLiteral("x"));
        relationship.person = somebody;
        relationship.experience = id;
        return transaction.add(relationship);
    }));
    const auto copy = duplicateExperience(*m_workspace, id);
    QVERIFY_RESULT(copy);
    const Experience second = *m_workspace->get(*copy);
    QCOMPARE(second.title, QStringLiteral("Ward (copy)"));
    QCOMPARE(second.hoursPerWeek, std::optional(60.0));
    QCOMPARE(second.away, std::optional(false));
    QCOMPARE(*m_workspace->count<Relationship>(), qint64(1));
    QCOMPARE(m_workspace->nextUndo()->name, QStringLiteral("Duplicate Experience"));
}

void TestPrograms::anEditOfAnExperienceLeavesTheRestAlone() {
    Experience experience;
    experience.title = QStringLiteral("Ward");
    experience.start = QDate(2027, 5, 3);
    const ExperienceId id = *saveExperience(*m_workspace, experience);
    const auto edit = [](Experience& changed) -> Result<void> {
        changed.end = QDate(2027, 5, 1);
        return {};
    };
    QCOMPARE_ERROR(editExperience(*m_workspace, id, edit, QStringLiteral("Change")), ErrorCode::RuleBroken);
    QVERIFY(!m_workspace->get(id)->end);
    QCOMPARE(m_workspace->get(id)->start, std::optional(QDate(2027, 5, 3)));
}

QTEST_GUILESS_MAIN(TestPrograms)
#include "tst_programs.moc"
