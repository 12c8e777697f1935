// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/bulk.h"
#include "core/actions/concerns.h"
#include "core/actions/interactions.h"
#include "core/actions/moments.h"
#include "core/actions/person_text.h"
#include "core/actions/relationships.h"
#include "tests/store/store_fixture.h"

using namespace letterdesk;

/// People, what they saw, when they were met, where they worked together: one named undo step each.
class TestRelationshipActions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void personWithExperienceIsOneStep();
    void eachAddIsOneNamedStep();
    void editKeepsOtherMembers();
    void nothingIsLeftWhenAPartFails();
    void deletedPersonComesBackWithEverything();
    void listFromText_data();
    void listFromText();

private:
    PersonId addSomebody();

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
};

void TestRelationshipActions::init() {
    m_workspace.reset();
    m_fixture = std::make_unique<StoreFixture>();
    m_workspace = m_fixture->create();
    QVERIFY(m_workspace);
}

PersonId TestRelationshipActions::addSomebody() {
    Person person;
    person.familyName = QStringLiteral("Okafor");
    return *addPerson(*m_workspace, person);
}

void TestRelationshipActions::personWithExperienceIsOneStep() {
    Person person;
    person.familyName = QStringLiteral("Okafor");
    Relationship relationship;
    relationship.role = RelationshipRole::Attending;
    Experience ward;
    ward.title = QStringLiteral("Ward");
    const auto added = addPerson(*m_workspace, person, relationship, ward);
    QVERIFY_RESULT(added);
    const auto together = m_workspace->referringTo<Relationship>(RecordKind::Person, added->text(), 10);
    QCOMPARE(together->size(), size_t(1));
    QCOMPARE(m_workspace->get(together->front().experience)->title, QStringLiteral("Ward"));
    QCOMPARE(m_workspace->nextUndo()->name, QStringLiteral("Add Person"));
    QVERIFY_RESULT(m_workspace->undo());
    QCOMPARE(*m_workspace->count<Person>(), 0);
    QCOMPARE(*m_workspace->count<Relationship>(), 0);
    QCOMPARE(*m_workspace->count<Experience>(), 0);
}

void TestRelationshipActions::eachAddIsOneNamedStep() {
    const PersonId person = addSomebody();
    Interaction interaction;
    interaction.person = person;
    QVERIFY_RESULT(logInteraction(*m_workspace, interaction));
    QCOMPARE(m_workspace->nextUndo()->name, QStringLiteral("Log Interaction"));
    Moment moment;
    moment.seenBy = {person};
    QVERIFY_RESULT(addMoment(*m_workspace, moment));
    QCOMPARE(m_workspace->nextUndo()->name, QStringLiteral("Add Moment"));
    Concern concern;
    concern.person = person;
    QVERIFY_RESULT(addConcern(*m_workspace, concern));
    QCOMPARE(m_workspace->nextUndo()->name, QStringLiteral("Add Concern"));
    Relationship relationship;
    relationship.person = person;
    QVERIFY_RESULT(addRelationship(*m_workspace, relationship, Experience{}));
    QCOMPARE(m_workspace->nextUndo()->name, QStringLiteral("Add Relationship"));
    for (int step = 0; step < 4; ++step) {
        QVERIFY_RESULT(m_workspace->undo());
    }
    QCOMPARE(*m_workspace->count<Interaction>() + *m_workspace->count<Moment>() + *m_workspace->count<Concern>() +
                 *m_workspace->count<Relationship>() + *m_workspace->count<Experience>(),
             0);
    QCOMPARE(*m_workspace->count<Person>(), 1);
}

void TestRelationshipActions::editKeepsOtherMembers() {
    Interaction interaction;
    interaction.person = addSomebody();
    interaction.minutes = 20;
    const InteractionId id = *logInteraction(*m_workspace, interaction);
    const auto edited = editInteraction(
        *m_workspace, id,
        [](Interaction& changed) -> Result<void> {
            changed.summary = QStringLiteral("Rounds");
            return {};
        },
        QStringLiteral("Change"));
    QVERIFY_RESULT(edited);
    QCOMPARE(edited->minutes, std::optional(20));
    QCOMPARE(m_workspace->get(id)->summary, QStringLiteral("Rounds"));
    QCOMPARE_ERROR(editInteraction(
                       *m_workspace, InteractionId(QStringLiteral("gone")),
                       [](Interaction&) { return Result<void>(); }, QStringLiteral("Change")),
                   ErrorCode::RecordNotFound);
}

void TestRelationshipActions::nothingIsLeftWhenAPartFails() {
    Person person;
    person.familyName = QStringLiteral("Okafor");
    Relationship relationship;
    relationship.experience = ExperienceId(QStringLiteral("nowhere"));
    QVERIFY(!addPerson(*m_workspace, person, relationship));
    QCOMPARE(*m_workspace->count<Person>(), 0);
    QVERIFY(!m_workspace->nextUndo());
}

void TestRelationshipActions::deletedPersonComesBackWithEverything() {
    const PersonId person = addSomebody();
    Interaction interaction;
    interaction.person = person;
    QVERIFY_RESULT(logInteraction(*m_workspace, interaction));
    Moment moment;
    moment.seenBy = {person};
    const MomentId seen = *addMoment(*m_workspace, moment);
    Relationship relationship;
    relationship.person = person;
    QVERIFY_RESULT(addRelationship(*m_workspace, relationship, Experience{}));
    const auto others = removeRecords(*m_workspace, RecordKind::Person, {person.text()});
    QVERIFY_RESULT(others);
    QCOMPARE(*others, 2);
    QCOMPARE(m_workspace->get(seen)->seenBy, std::vector<PersonId>());
    QVERIFY_RESULT(m_workspace->undo());
    QCOMPARE(m_workspace->get(seen)->seenBy, std::vector{person});
    QCOMPARE(*m_workspace->count<Interaction>(), 1);
    QCOMPARE(*m_workspace->count<Relationship>(), 1);
}

void TestRelationshipActions::listFromText_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("separators");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("empty") << QString() << QStringLiteral(",") << QStringList();
    QTest::newRow("only separators") << QStringLiteral(" , ;,") << QStringLiteral(",;") << QStringList();
    QTest::newRow("spaces inside stay")
        << QStringLiteral("internal medicine, ward") << QStringLiteral(",")
        << QStringList({QStringLiteral("internal medicine"), QStringLiteral("ward")});
    QTest::newRow("each once") << QStringLiteral("a;b; a") << QStringLiteral(";")
                               << QStringList({QStringLiteral("a"), QStringLiteral("b")});
    QTest::newRow("emoji") << QStringLiteral("👩‍⚕️, ✨") << QStringLiteral(",")
                           << QStringList({QStringLiteral("👩‍⚕️"), QStringLiteral("✨")});
}

void TestRelationshipActions::listFromText() {
    QFETCH(const QString, text);
    QFETCH(const QString, separators);
    QFETCH(const QStringList, parts);
    QCOMPARE(letterdesk::listFromText(text, separators), parts);
}

QTEST_GUILESS_MAIN(TestRelationshipActions)
#include "tst_relationship_actions.moc"
