// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/experiences.h"
#include "core/actions/programs.h"
#include "core/actions/records.h"
#include "core/exchange/sample_workspace.h"
#include "tests/ui/support/scripted_dialogs.h"
#include "ui/applications/application_table_model.h"
#include "ui/applications/application_words.h"
#include "ui/applications/assignment_table_model.h"
#include "ui/applications/program_table_model.h"
#include "ui/experiences/experience_table_model.h"
#include "ui/experiences/experience_words.h"
#include "ui/shell/desk.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace letterdesk;

/// The tables of experiences, applications, programs and assignments as models, and their words.
class TestPlacesModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyCellCanBeRead();
    void experiencesFollowChanges();
    void programsOfNoneUntilAsked();
    void programsFollowChangesOfTheirApplicationOnly();
    void applicationsCountLetters();
    void assignmentsFollowLettersAndPrograms();
    void experienceSigns_data();
    void experienceSigns();
    void applicationSigns_data();
    void applicationSigns();
    void eventWordsGoBothWays();

private:
    void open(bool sample);
    [[nodiscard]] ApplicationId addApplication() const;
    void within(RecordTableModel& model, const ApplicationId& application) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDate(2027, 5, 24)};
    CountingIdSource m_ids{QStringLiteral("n")};
    std::unique_ptr<Settings> m_settings;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Desk> m_desk;
};

void TestPlacesModels::init() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = Settings::temporary();
    m_desk = std::make_unique<Desk>(*m_settings, m_dialogs, Workspace::Environment{m_clock, m_ids});
}

void TestPlacesModels::cleanup() {
    m_desk.reset();
}

void TestPlacesModels::open(bool sample) {
    auto workspace = Workspace::create(m_folder->filePath(QStringLiteral("w.letterdesk")), {m_clock, m_ids});
    QVERIFY(workspace);
    if (sample) {
        QVERIFY(fillWithSample(**workspace, m_clock.today()));
    }
    m_desk->setWorkspace(std::move(*workspace));
}

ApplicationId TestPlacesModels::addApplication() const {
    Application application;
    application.service = QStringLiteral("eras-residency");
    return *saveApplication(*m_desk->workspace(), application);
}

void TestPlacesModels::within(RecordTableModel& model, const ApplicationId& application) const {
    ListQuery query = model.query();
    query.within = application.text();
    model.setQuery(query);
}

void TestPlacesModels::everyCellCanBeRead() {
    ExperienceTableModel experiences(*m_desk);
    ApplicationTableModel applications(*m_desk);
    ProgramTableModel programs(*m_desk);
    const QAbstractItemModelTester first(&experiences, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester second(&applications, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester third(&programs, QAbstractItemModelTester::FailureReportingMode::QtTest);
    open(true);
    within(programs, m_desk->workspace()->page<Application>(QString(), 1)->front().id);
    for (const QAbstractItemModel* model :
         std::initializer_list<const QAbstractItemModel*>{&experiences, &applications, &programs}) {
        QVERIFY(model->rowCount() > 0);
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex cell = model->index(row, column);
                QVERIFY(!cell.data(Qt::AccessibleTextRole).toString().isEmpty());
                QVERIFY(cell.data(Qt::DisplayRole).isValid());
            }
            QVERIFY(!model->index(row, 0).data().toString().isEmpty());
            QVERIFY(!model->index(row, 0).data(RecordTableModel::IdRole).toString().isEmpty());
        }
    }
    QCOMPARE(experiences.rowCount(), static_cast<int>(*m_desk->workspace()->count<Experience>()));
    m_desk->setWorkspace(nullptr);
    QCOMPARE(experiences.rowCount(), 0);
    QCOMPARE(programs.rowCount(), 0);
}

void TestPlacesModels::experiencesFollowChanges() {
    open(false);
    ExperienceTableModel model(*m_desk);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Experience experience;
    experience.title = QStringLiteral("Ward");
    experience.specialty = QStringLiteral("neurology");
    experience.end = QDate(2027, 6, 1);
    const ExperienceId id = *saveExperience(*m_desk->workspace(), experience);
    experience.title = QStringLiteral("Lab");
    experience.end = QDate(2027, 7, 1);
    QVERIFY(saveExperience(*m_desk->workspace(), experience));
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Lab"));
    QCOMPARE(model.index(1, ExperienceTableModel::Specialty).data().toString(), QStringLiteral("Neurology"));
    const auto edit = [](Experience& changed) -> Result<void> {
        changed.end = std::nullopt;
        return {};
    };
    QVERIFY(editExperience(*m_desk->workspace(), id, edit, QStringLiteral("Change")));
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Ward"));
    QVERIFY(m_desk->workspace()->undo());
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Lab"));
}

void TestPlacesModels::programsOfNoneUntilAsked() {
    open(false);
    const ApplicationId application = addApplication();
    QVERIFY(addPrograms(*m_desk->workspace(), application, programsFromText(QStringLiteral("A\nB"))));
    ProgramTableModel model(*m_desk);
    QCOMPARE(model.rowCount(), 0);
    within(model, application);
    QCOMPARE(model.rowCount(), 2);
    within(model, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestPlacesModels::programsFollowChangesOfTheirApplicationOnly() {
    open(false);
    const ApplicationId application = addApplication();
    const ApplicationId other = addApplication();
    ProgramTableModel model(*m_desk);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    within(model, application);
    QVERIFY(addPrograms(*m_desk->workspace(), other, programsFromText(QStringLiteral("X"))));
    QCOMPARE(model.rowCount(), 0);
    const auto added = addPrograms(*m_desk->workspace(), application, programsFromText(QStringLiteral("A\nB")));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(editProgram(
        *m_desk->workspace(), added->added[1],
        [](Program& program) -> Result<void> {
            program.city = QStringLiteral("Lakeside");
            program.maxLetters = 4;
            return {};
        },
        QStringLiteral("Change")));
    QCOMPARE(model.index(1, ProgramTableModel::City).data().toString(), QStringLiteral("Lakeside"));
    QCOMPARE(model.index(1, ProgramTableModel::MaxLetters).data().toString(), QStringLiteral("4"));
    QVERIFY(m_desk->workspace()->undo());
    QVERIFY(m_desk->workspace()->undo());
    QCOMPARE(model.rowCount(), 0);
}

void TestPlacesModels::applicationsCountLetters() {
    open(false);
    ApplicationTableModel model(*m_desk);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const ApplicationId application = addApplication();
    QCOMPARE(model.index(0, ApplicationTableModel::Letters).data().toString(), QString());
    Person person;
    person.familyName = QStringLiteral("Raman");
    Request request;
    request.entries.emplace_back().application = application;
    request.entries.emplace_back().application = application;
    request.entries.front().receivedOn = QDate(2027, 5, 1);
    QVERIFY(createRequest(*m_desk->workspace(), request, person));
    QCOMPARE(model.index(0, ApplicationTableModel::Letters).data().toString(), QStringLiteral("1 of 2 received"));
    QVERIFY(addPrograms(*m_desk->workspace(), application, programsFromText(QStringLiteral("A\nB"))));
    QCOMPARE(model.index(0, ApplicationTableModel::Programs).data().toString(), QStringLiteral("2"));
}

void TestPlacesModels::assignmentsFollowLettersAndPrograms() {
    open(false);
    const ApplicationId application = addApplication();
    AssignmentTableModel model(*m_desk);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    within(model, application);
    const ProgramId program =
        addPrograms(*m_desk->workspace(), application, programsFromText(QStringLiteral("A")))->added[0];
    QCOMPARE(model.columnCount(), 1);
    Person person;
    person.familyName = QStringLiteral("Raman");
    Request request;
    request.entries.emplace_back().application = application;
    const RequestId id = *createRequest(*m_desk->workspace(), request, person);
    const Entry entry = m_desk->workspace()->get(id)->entries[0];
    model.setLetters({{id, entry, Stage::Agreed, QStringLiteral("Dr. Raman")}});
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Dr. Raman"));
    QCOMPARE(model.index(0, 1).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(assignLetter(*m_desk->workspace(), entry.id, program, QDate(2027, 5, 20)));
    QCOMPARE(model.index(0, 1).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("May 20"));
    QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsUserCheckable));
    model.setLetters({});
    QCOMPARE(model.columnCount(), 1);
}

void TestPlacesModels::experienceSigns_data() {
    QTest::addColumn<std::optional<QDate>>("start");
    QTest::addColumn<std::optional<QDate>>("end");
    QTest::addColumn<QString>("words");
    using Day = std::optional<QDate>;
    const Day none;
    const QString quiet;
    QTest::newRow("no dates") << none << none << quiet;
    QTest::newRow("since ever") << Day(QDate(2026, 1, 1)) << none << QStringLiteral("Running now");
    QTest::newRow("first day") << Day(QDate(2027, 5, 24)) << Day(QDate(2027, 7, 1))
                               << QStringLiteral("Running now");
    QTest::newRow("tomorrow") << Day(QDate(2027, 5, 25)) << Day(QDate(2027, 7, 1)) << quiet;
    QTest::newRow("a week") << Day(QDate(2027, 5, 1)) << Day(QDate(2027, 5, 31))
                            << QStringLiteral("Ends in 7 day(s)");
    QTest::newRow("eight days") << Day(QDate(2027, 5, 1)) << Day(QDate(2027, 6, 1))
                                << QStringLiteral("Running now");
    QTest::newRow("last day") << Day(QDate(2027, 5, 1)) << Day(QDate(2027, 5, 24)) << QStringLiteral("Ends today");
    QTest::newRow("over") << Day(QDate(2027, 5, 1)) << Day(QDate(2027, 5, 23)) << quiet;
    QTest::newRow("ends, begin unknown") << none << Day(QDate(2027, 5, 25)) << QStringLiteral("Ends tomorrow");
}

void TestPlacesModels::experienceSigns() {
    ExperienceRow row;
    QFETCH(std::optional<QDate>, start);
    QFETCH(std::optional<QDate>, end);
    row.start = start;
    row.end = end;
    QTEST(experienceSign(row, m_clock.today()).words, "words");
}

void TestPlacesModels::applicationSigns_data() {
    QTest::addColumn<QDate>("due");
    QTest::addColumn<int>("letters");
    QTest::addColumn<int>("received");
    QTest::addColumn<int>("tone");
    QTest::addColumn<bool>("settled");
    QTest::newRow("no date") << QDate() << 2 << 0 << int(Tone::Neutral) << false;
    QTest::newRow("far") << QDate(2027, 9, 22) << 2 << 0 << int(Tone::Neutral) << false;
    QTest::newRow("two weeks") << QDate(2027, 6, 7) << 2 << 1 << int(Tone::Soon) << false;
    QTest::newRow("two weeks, all there") << QDate(2027, 6, 7) << 2 << 2 << int(Tone::Neutral) << false;
    QTest::newRow("two weeks, nothing asked") << QDate(2027, 6, 7) << 0 << 0 << int(Tone::Soon) << false;
    QTest::newRow("passed") << QDate(2027, 5, 23) << 2 << 1 << int(Tone::Late) << false;
    QTest::newRow("passed, all there") << QDate(2027, 5, 23) << 2 << 2 << int(Tone::Neutral) << true;
    QTest::newRow("passed, none asked") << QDate(2027, 5, 23) << 0 << 0 << int(Tone::Neutral) << true;
}

void TestPlacesModels::applicationSigns() {
    QFETCH(QDate, due);
    QFETCH(int, letters);
    QFETCH(int, received);
    ApplicationRow row;
    row.lettersDueOn = due.isValid() ? std::optional(due) : std::nullopt;
    row.letters = letters;
    row.received = received;
    QTEST(int(applicationSign(row, m_clock.today()).tone), "tone");
    QTEST(isSettled(row, m_clock.today()), "settled");
}

void TestPlacesModels::eventWordsGoBothWays() {
    for (const QString& words : knownEventWords()) {
        QVERIFY(eventFromWords(words) != words);
        QCOMPARE(eventWords(eventFromWords(words.toUpper())), words);
    }
    QCOMPARE(eventFromWords(QStringLiteral("Open house")), QStringLiteral("Open house"));
    QCOMPARE(eventWords(QStringLiteral("Open house")), QStringLiteral("Open house"));
}

QTEST_MAIN(TestPlacesModels)
#include "tst_places_models.moc"
