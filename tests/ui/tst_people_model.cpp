// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/bulk.h"
#include "core/actions/interactions.h"
#include "core/actions/records.h"
#include "core/actions/relationships.h"
#include "core/actions/words.h"
#include "core/exchange/sample_workspace.h"
#include "tests/ui/support/scripted_dialogs.h"
#include "ui/people/interaction_table_model.h"
#include "ui/people/people_table_model.h"
#include "ui/people/person_words.h"
#include "ui/shell/desk.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace letterdesk;

/// The table of people and the log of one of them.
class TestPeopleModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void sampleCanBeRead();
    void rowFollowsWhatHappens();
    void signsHaveWords();
    void filterFindsTags();
    void sentence_data();
    void sentence();
    void logOfThousandsFetchesOnlyWhatIsSeen();
    void logOfSomebodyElseDoesNotComeIn();

private:
    void open(bool sample);
    PersonId add(const QString& name);
    [[nodiscard]] QString cell(int row, int column) const { return m_model->index(row, column).data().toString(); }
    [[nodiscard]] Workspace& workspace() { return *m_desk->workspace(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDate(2027, 5, 24)};
    CountingIdSource m_ids{QStringLiteral("n")};
    std::unique_ptr<Settings> m_settings;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<PeopleTableModel> m_model;
    std::unique_ptr<InteractionTableModel> m_log;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QAbstractItemModelTester> m_logTester;
};

void TestPeopleModel::init() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = Settings::temporary();
    m_desk = std::make_unique<Desk>(*m_settings, m_dialogs, Workspace::Environment{m_clock, m_ids});
    m_model = std::make_unique<PeopleTableModel>(*m_desk);
    m_log = std::make_unique<InteractionTableModel>(*m_desk);
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), Mode::QtTest);
    m_logTester = std::make_unique<QAbstractItemModelTester>(m_log.get(), Mode::QtTest);
}

void TestPeopleModel::cleanup() {
    m_tester.reset();
    m_logTester.reset();
    m_model.reset();
    m_log.reset();
    m_desk.reset();
}

void TestPeopleModel::open(bool sample) {
    auto workspace = Workspace::create(m_folder->filePath(QStringLiteral("w.letterdesk")), {m_clock, m_ids});
    QVERIFY(workspace);
    if (sample) {
        QVERIFY(fillWithSample(**workspace, m_clock.today()));
    }
    m_desk->setWorkspace(std::move(*workspace));
}

PersonId TestPeopleModel::add(const QString& name) {
    Person person;
    person.familyName = name;
    return *addPerson(workspace(), person);
}

void TestPeopleModel::sampleCanBeRead() {
    open(true);
    QCOMPARE(m_model->rowCount(), static_cast<int>(*workspace().count<Person>()));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QVERIFY(!cell(row, PeopleTableModel::Name).isEmpty());
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QModelIndex index = m_model->index(row, column);
            QVERIFY(!index.data(Qt::AccessibleTextRole).toString().isEmpty());
            QVERIFY(!index.data(RecordTableModel::IdRole).toString().isEmpty());
        }
    }
}

void TestPeopleModel::rowFollowsWhatHappens() {
    open(false);
    const PersonId id = add(QStringLiteral("Okafor"));
    QCOMPARE(cell(0, PeopleTableModel::Last), QString());
    QCOMPARE(cell(0, PeopleTableModel::RequestColumn), QString());
    Interaction interaction;
    interaction.person = id;
    interaction.on = QDate(2027, 3, 3);
    QVERIFY(logInteraction(workspace(), interaction));
    QCOMPARE(cell(0, PeopleTableModel::Last), QStringLiteral("Mar 3"));
    Relationship relationship;
    relationship.person = id;
    relationship.role = RelationshipRole::Attending;
    Experience ward;
    ward.title = QStringLiteral("Internal medicine ward");
    QVERIFY(addRelationship(workspace(), relationship, ward));
    QCOMPARE(cell(0, PeopleTableModel::RoleColumn),
             QStringLiteral("Attending physician · Internal medicine ward"));
    Request request;
    request.person = id;
    request.stage = Stage::Agreed;
    QVERIFY(createRequest(workspace(), request));
    QCOMPARE(cell(0, PeopleTableModel::RequestColumn), displayText(Stage::Agreed));
    QVERIFY(removeRecords(workspace(), RecordKind::Person, {id.text()}));
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(workspace().undo());
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(cell(0, PeopleTableModel::Last), QStringLiteral("Mar 3"));
}

void TestPeopleModel::signsHaveWords() {
    open(false);
    Person person;
    person.familyName = QStringLiteral("Okafor");
    person.notEligible = NotEligible::Relative;
    QVERIFY(addPerson(workspace(), person));
    const QModelIndex name = m_model->index(0, PeopleTableModel::Name);
    QCOMPARE(static_cast<Icon>(name.data(RecordTableModel::SignIconRole).toInt()), Icon::StageDeclined);
    const QString words = QStringLiteral("Cannot write a letter: relative");
    QVERIFY(name.data(Qt::AccessibleTextRole).toString().contains(words));
    QVERIFY(name.data(Qt::ToolTipRole).toString().contains(words));
}

void TestPeopleModel::filterFindsTags() {
    open(false);
    add(QStringLiteral("Lindqvist"));
    Person person;
    person.familyName = QStringLiteral("Okafor");
    person.tags = {QStringLiteral("teaching"), QStringLiteral("100%")};
    QVERIFY(addPerson(workspace(), person));
    for (const char* words : {"tag:teaching", "okaf tag:teaching"}) {
        ListQuery query;
        query.search = parseSearch(QLatin1StringView(words), m_clock.today());
        m_model->setQuery(query);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(cell(0, PeopleTableModel::Name), QStringLiteral("Okafor"));
    }
    ListQuery query;
    query.search = parseSearch(QStringLiteral("lindq tag:teaching"), m_clock.today());
    m_model->setQuery(query);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestPeopleModel::sentence_data() {
    QTest::addColumn<PersonRow>("row");
    QTest::addColumn<QString>("words");
    PersonRow nobody;
    QTest::newRow("nothing known") << nobody
                                   << QStringLiteral("Not linked to an experience yet. Nothing logged yet. No "
                                                     "moments yet.");
    PersonRow known;
    known.role = RelationshipRole::Attending;
    known.experience = QStringLiteral("Internal medicine ward");
    known.until = QDate(2027, 5, 28);
    known.lastOn = QDate(2027, 5, 21);
    known.moments = 4;
    QTest::newRow("all") << known
                         << QStringLiteral(
                                "Attending physician in Internal medicine ward until May 28. Last seen 3 day(s) "
                                "ago. 4 moment(s).");
    PersonRow leaving = known;
    leaving.lastOn = QDate(2027, 5, 24);
    leaving.role.reset();
    leaving.until.reset();
    leaving.moments = 0;
    leaving.leavesOn = QDate(2027, 6, 1);
    QTest::newRow("leaving") << leaving
                             << QStringLiteral("Together in Internal medicine ward. Last seen today. No moments "
                                               "yet. Leaves on Jun 1.");
}

void TestPeopleModel::sentence() {
    QFETCH(const PersonRow, row);
    QFETCH(const QString, words);
    QCOMPARE(personSentence(row, QDate(2027, 5, 24), QLocale()), words);
}

void TestPeopleModel::logOfThousandsFetchesOnlyWhatIsSeen() {
    open(false);
    const PersonId id = add(QStringLiteral("Okafor"));
    constexpr int kMany = 5000;
    QVERIFY(workspace().change(QStringLiteral("Many"), [&](Transaction& transaction) -> Result<void> {
        for (int number = 0; number < kMany; ++number) {
            Interaction interaction;
            interaction.id = m_ids.nextId<Interaction>();
            interaction.person = id;
            interaction.on = QDate(2010, 1, 1).addDays(number);
            if (Result<void> added = transaction.add(interaction); !added) {
                return added;
            }
        }
        return {};
    }));
    QElapsedTimer timer;
    timer.start();
    m_log->setScope(RecordScope::of(id));
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(m_log->rowCount() > 0 && m_log->rowCount() < kMany);
    QCOMPARE(m_log->idAt(0).isEmpty(), false);
    QSignalSpy loaded(m_log.get(), &RecordTableModel::loaded);
    QVERIFY(loaded.wait(10000));
    QCOMPARE(m_log->rowCount(), kMany);
    InteractionTableModel fresh(*m_desk);
    fresh.setScope(RecordScope::of(id));
    QVERIFY(fresh.index(0, InteractionTableModel::Day).data().isValid());
    QVERIFY2(fresh.rowsFetched() <= 100, qPrintable(QString::number(fresh.rowsFetched())));
}

void TestPeopleModel::logOfSomebodyElseDoesNotComeIn() {
    open(false);
    const PersonId mine = add(QStringLiteral("Okafor"));
    Interaction interaction;
    interaction.person = add(QStringLiteral("Lindqvist"));
    interaction.on = QDate(2027, 5, 1);
    m_log->setScope(RecordScope::of(mine));
    QVERIFY(logInteraction(workspace(), interaction));
    QCOMPARE(m_log->rowCount(), 0);
    interaction.person = mine;
    const InteractionId own = *logInteraction(workspace(), interaction);
    QCOMPARE(m_log->rowCount(), 1);
    m_log->setScope({});
    QCOMPARE(m_log->rowCount(), 0);
    m_log->setScope(RecordScope::of(mine));
    QVERIFY(removeRecords(workspace(), RecordKind::Interaction, {own.text()}));
    QCOMPARE(m_log->rowCount(), 0);
}

QTEST_MAIN(TestPeopleModel)
#include "tst_people_model.moc"
