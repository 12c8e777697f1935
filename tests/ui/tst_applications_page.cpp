// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/applications.h"
#include "core/actions/programs.h"
#include "core/actions/records.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/applications/application_sheet.h"
#include "ui/applications/applications_page.h"
#include "ui/applications/assignment_table_model.h"
#include "ui/records/record_table_model.h"
#include "ui/records/record_table_view.h"
#include "ui/shell/pages.h"
#include "ui/widgets/field_box.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace letterdesk;

/// The page of applications, with clicks and keys.
class TestApplicationsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstPictureHasEverythingInItsPlace();
    void newApplicationIsShown();
    void dialogGrowsWithWhatIsSaidAtItsFields();
    void detailsAreCheckedAtTheField();
    void slotsAreAddedChangedMovedAndRemoved();
    void slotsOfTwoApplicationsStayApart();
    void typingStaysWithItsProgram();
    void datesAreAddedChangedAndRemoved();
    void programsArePasted();
    void oneProgramIsAddedAndChanged();
    void aCellIsChangedInPlace();
    void aProgramHasSlotsOfItsOwn();
    void severalProgramsAreChangedAndDeleted();
    void manyProgramsStayQuick();
    void letterIsAssignedByKeyAndTakenBack();
    void tooManyLettersAreRefused();
    void lettersOpenTheirRequest();
    void newRequestIsForThisApplication();
    void showRecordChoosesTheProgram();
    void duplicateIsTheNextSeason();
    void severalApplicationsAreChangedInOneStep();
    void deletedComesBackWhole();
    void filterFindsServiceAndSeason();
    void readOnlyFileCannotBeChanged();

private:
    /// A visible dialog, in front: only there do fields have the focus.
    static QDialog* dialog(WindowFixture& fixture, const char* name) {
        auto* shown = fixture.child<QDialog>(name);
        shown->activateWindow();
        if (!QTest::qWaitFor([shown] { return QApplication::activeWindow() == shown; })) {
            qFatal("%s does not come to the front", name);
        }
        return shown;
    }
    /// Types into a field that proposes words, and closes the list of them as a person does.
    static void typeBeside(WindowFixture& fixture, const char* name, const QString& text, QObject* below) {
        auto* field = fixture.child<QLineEdit>(name, below);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        if (field->completer() != nullptr && field->completer()->popup()->isVisible()) {
            QTest::keyClick(field->completer()->popup(), Qt::Key_Tab);
        }
        QTest::keyClick(field, Qt::Key_Tab);
    }
    static ApplicationId add(WindowFixture& fixture, const char* season = "2028", bool slot = false);
    static void turnTo(WindowFixture& fixture);
    static ApplicationsPage& page(WindowFixture& fixture) {
        return static_cast<ApplicationsPage&>(fixture.window->pages().at(PageId::Applications));
    }
    static QString problemAt(WindowFixture& fixture, const char* field, QObject* below) {
        return FieldBox::of(fixture.child(field, below))->problem();
    }
    /// The sample's application with programs and letters.
    static ApplicationId openResidency(WindowFixture& fixture);
    static QDialog* openFirstDialog(WindowFixture& fixture);
    static void paste(WindowFixture& fixture, const QString& lines);
};

ApplicationId TestApplicationsPage::add(WindowFixture& fixture, const char* season, bool slot) {
    Application application;
    application.service = QStringLiteral("eras-residency");
    application.season = QString::fromUtf8(season);
    if (slot) {
        application.slots.emplace_back();
    }
    return saveApplication(fixture.workspace(), application).value();
}

void TestApplicationsPage::turnTo(WindowFixture& fixture) {
    fixture.window->resize(1400, 900);
    fixture.trigger(ActionId::GoApplications);
    QTRY_VERIFY(fixture.isVisible("applicationsPage"));
    // The sheet comes after the first picture.
    const bool some = *fixture.workspace().count<Application>() > 0;
    QTRY_COMPARE(fixture.isVisible("applicationSheet"), some);
}

ApplicationId TestApplicationsPage::openResidency(WindowFixture& fixture) {
    fixture.openSample();
    turnTo(fixture);
    const auto applications = fixture.workspace().page<Application>(QString(), 10);
    for (const Application& application : *applications) {
        if (application.service == QLatin1StringView("eras-residency")) {
            page(fixture).showRecord(RecordKind::Application, application.id.text());
            return application.id;
        }
    }
    qFatal("the sample has no residency application");
    return {};
}

/// The dialog for the first application of an empty file.
QDialog* TestApplicationsPage::openFirstDialog(WindowFixture& fixture) {
    fixture.openEmpty();
    turnTo(fixture);
    fixture.click("emptyButton");
    (void)QTest::qWaitFor([&fixture] { return fixture.isVisible("applicationDialog"); });
    return dialog(fixture, "applicationDialog");
}

void TestApplicationsPage::paste(WindowFixture& fixture, const QString& lines) {
    QTRY_VERIFY(fixture.isVisible("programsDialog"));
    auto* dialog = TestApplicationsPage::dialog(fixture, "programsDialog");
    fixture.child<QPlainTextEdit>("programLines", dialog)->setPlainText(lines);
    fixture.click("dialogVerb", dialog);
}

namespace {

/// Whether the button of a sheet was ever painted narrower than it wants to be: before it was laid out.
class SqueezedButtons final : public QObject {
public:
    SqueezedButtons() { QCoreApplication::instance()->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && watched->objectName() == QLatin1StringView("nextStep")) {
            const auto* button = static_cast<const QWidget*>(watched);
            ++painted;
            squeezed += button->width() < button->sizeHint().width() ? 1 : 0;
        }
        return false;
    }
    int painted = 0;
    int squeezed = 0;
};

} // namespace

void TestApplicationsPage::firstPictureHasEverythingInItsPlace() {
    WindowFixture fixture;
    fixture.openSample();
    const SqueezedButtons buttons;
    fixture.trigger(ActionId::GoApplications);
    // As the program waits. QTest's own waiting sends events of one type, after which Qt puts later ones behind a
    // painting that waits.
    QEventLoop loop;
    QTimer::singleShot(std::chrono::milliseconds(500), &loop, &QEventLoop::quit);
    loop.exec();
    QVERIFY(buttons.painted > 0);
    QCOMPARE(buttons.squeezed, 0);
}

void TestApplicationsPage::newApplicationIsShown() {
    WindowFixture fixture;
    auto* dialog = openFirstDialog(fixture);
    fixture.choose("service", QStringLiteral("eras-residency"), dialog);
    fixture.choose("specialty", QStringLiteral("internal-medicine"), dialog);
    fixture.type("season", QStringLiteral("2028"), dialog);
    fixture.type("lettersDueOn", QStringLiteral("2027-09-22"), dialog);
    fixture.click("dialogVerb", dialog);
    QTRY_COMPARE(*fixture.workspace().count<Application>(), qint64(1));
    QTRY_VERIFY(fixture.isVisible("applicationSheet"));
    QVERIFY(fixture.child<QLabel>("sheetSentence")
                ->text()
                .startsWith(QStringLiteral("Letters are due on Sep 22, 2027, in 17 week")));
    QCOMPARE(fixture.child<QPushButton>("nextStep")->text(), QStringLiteral("Add a Slot"));
}

void TestApplicationsPage::dialogGrowsWithWhatIsSaidAtItsFields() {
    WindowFixture fixture;
    auto* dialog = openFirstDialog(fixture);
    fixture.type("lettersDueOn", QStringLiteral("Feb 30 2027"), dialog);
    fixture.click("dialogVerb", dialog);
    // Something is said at two of them.
    for (const char* name : {"service", "season", "lettersDueOn"}) {
        const auto* field = fixture.child(name, dialog);
        QTRY_VERIFY2(field->height() >= field->minimumSizeHint().height(), name);
    }
}

void TestApplicationsPage::detailsAreCheckedAtTheField() {
    WindowFixture fixture;
    fixture.openEmpty();
    const ApplicationId id = add(fixture);
    turnTo(fixture);
    auto* details = fixture.child("applicationDetails");
    typeBeside(fixture, "timeZone", QStringLiteral("America/Newyork"), details);
    QVERIFY(problemAt(fixture, "timeZone", details).contains(QStringLiteral("is no time zone")));
    QCOMPARE(fixture.workspace().get(id)->timeZone, QString());
    typeBeside(fixture, "timeZone", QStringLiteral("America/New_York"), details);
    QCOMPARE(fixture.workspace().get(id)->timeZone, QStringLiteral("America/New_York"));
    fixture.type("lettersDueOn", QStringLiteral("2027-02-30"), details);
    QVERIFY(!problemAt(fixture, "lettersDueOn", details).isEmpty());
    QVERIFY(!fixture.workspace().get(id)->lettersDueOn);
    fixture.type("lettersDueOn", QStringLiteral("2027-09-22"), details);
    fixture.type("season", QStringLiteral("2029"), details);
    fixture.choose("service", QStringLiteral("amcas"), details);
    fixture.choose("specialty", QStringLiteral("neurology"), details);
    const Application kept = *fixture.workspace().get(id);
    QCOMPARE(kept.lettersDueOn, std::optional(QDate(2027, 9, 22)));
    QCOMPARE(kept.season, QStringLiteral("2029"));
    QCOMPARE(kept.service, QStringLiteral("amcas"));
    QCOMPARE(kept.specialty, QStringLiteral("neurology"));
}

void TestApplicationsPage::slotsAreAddedChangedMovedAndRemoved() {
    WindowFixture fixture;
    fixture.openEmpty();
    const ApplicationId id = add(fixture);
    turnTo(fixture);
    const auto slots = [&] { return fixture.workspace().get(id)->slots; };
    fixture.click("nextStep");
    QCOMPARE(slots().size(), size_t(1));
    auto* first = fixture.child("slotCard0");
    QTRY_VERIFY(fixture.child("role", first)->hasFocus());
    fixture.choose("role", QStringLiteral("specialty_faculty"), first);
    fixture.choose("level", QStringLiteral("recommended"), first);
    for (const char* wrong : {"0", "-2", "1.5", "two"}) {
        fixture.type("count", QString::fromUtf8(wrong), first);
        QVERIFY2(!problemAt(fixture, "count", first).isEmpty(), wrong);
        QCOMPARE(slots()[0].count, std::optional(1));
    }
    fixture.type("count", QStringLiteral("2"), first);
    fixture.type("form", QStringLiteral("IM SEL"), first);
    fixture.type("source", QStringLiteral("Program pages"), first);
    const Slot kept = slots()[0];
    QCOMPARE(kept.role, QStringLiteral("specialty_faculty"));
    QCOMPARE(kept.level, std::optional(RequirementLevel::Recommended));
    QCOMPARE(kept.count, std::optional(2));
    QCOMPARE(kept.form, QStringLiteral("IM SEL"));
    QCOMPARE(kept.source, QStringLiteral("Program pages"));
    QCOMPARE(fixture.child<QPushButton>("nextStep")->text(), QStringLiteral("Add Programs…"));

    fixture.click("addSlot", fixture.child("applicationSlots"));
    QCOMPARE(slots().size(), size_t(2));
    auto* second = fixture.child("slotCard1");
    QVERIFY(!fixture.child("slotDown", second)->isEnabled());
    fixture.click("slotUp", second);
    QCOMPARE(slots()[1].id, kept.id);
    fixture.trigger(ActionId::Undo);
    QCOMPARE(slots()[0].id, kept.id);
    fixture.click("removeSlot", fixture.child("slotCard0"));
    QCOMPARE(slots().size(), size_t(1));
    QVERIFY(slots()[0].id != kept.id);
    fixture.trigger(ActionId::Undo);
    QCOMPARE(slots().size(), size_t(2));
    QVERIFY(slots()[0] == kept);
}

void TestApplicationsPage::slotsOfTwoApplicationsStayApart() {
    WindowFixture fixture;
    fixture.openEmpty();
    // Slot ids are unique in their own list only.
    for (const char* id : {"a1", "a2"}) {
        QVERIFY(fixture.workspace().change(QStringLiteral("add"), [id](Transaction& transaction) {
            Application application;
            application.id = ApplicationId(QString::fromUtf8(id));
            application.slots.emplace_back().id = SlotId(QStringLiteral("s1"));
            return transaction.add(application);
        }));
    }
    turnTo(fixture);
    const auto formOf = [&fixture](const char* id) {
        return fixture.workspace().get(ApplicationId(QString::fromUtf8(id)))->slots[0].form;
    };
    page(fixture).showRecord(RecordKind::Application, QStringLiteral("a1"));
    auto* field = fixture.child<QLineEdit>("form", fixture.child("slotCard0"));
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("IM SEL"));
    page(fixture).showRecord(RecordKind::Application, QStringLiteral("a2"));
    QCOMPARE(formOf("a1"), QStringLiteral("IM SEL"));
    QCOMPARE(formOf("a2"), QString());
    QCOMPARE(fixture.child<QLineEdit>("form", fixture.child("slotCard0"))->text(), QString());
}

void TestApplicationsPage::typingStaysWithItsProgram() {
    WindowFixture fixture;
    fixture.openEmpty();
    const ApplicationId first = add(fixture, "2028");
    const ApplicationId second = add(fixture, "2029");
    const ProgramId program =
        addPrograms(fixture.workspace(), first, programsFromText(QStringLiteral("A")))->added[0];
    turnTo(fixture);
    page(fixture).showRecord(RecordKind::Program, program.text());
    auto* city = fixture.child<QLineEdit>("city", fixture.child("programDetails"));
    city->setFocus();
    QTest::keyClicks(city, QStringLiteral("Lakeside"));
    page(fixture).showRecord(RecordKind::Application, second.text());
    QCOMPARE(fixture.workspace().get(program)->city, QStringLiteral("Lakeside"));
    QVERIFY(!fixture.isVisible("programDetails"));
}

void TestApplicationsPage::datesAreAddedChangedAndRemoved() {
    WindowFixture fixture;
    fixture.openEmpty();
    const ApplicationId id = add(fixture);
    turnTo(fixture);
    const auto dates = [&] { return fixture.workspace().get(id)->dates; };
    fixture.click("addDate");
    QCOMPARE(dates().size(), size_t(1));
    auto* card = fixture.child("dateCard0");
    fixture.type("event", QString(), card);
    QVERIFY(!problemAt(fixture, "event", card).isEmpty());
    typeBeside(fixture, "event", QStringLiteral("submission opens"), card);
    QCOMPARE(dates()[0].event, QStringLiteral("submission_opens"));
    fixture.type("on", QStringLiteral("2027-02-30"), card);
    QVERIFY(!problemAt(fixture, "on", card).isEmpty());
    fixture.type("on", QStringLiteral("2027-09-01"), card);
    QCOMPARE(dates()[0].on, std::optional(QDate(2027, 9, 1)));
    auto* estimated = fixture.child<QCheckBox>("estimated", card);
    estimated->setFocus();
    QTest::keyClick(estimated, Qt::Key_Space);
    QCOMPARE(dates()[0].estimated, std::optional(true));
    QVERIFY(fixture.isVisible("estimateChip"));
    fixture.click("addDate");
    typeBeside(fixture, "event", QStringLiteral("Open house"), fixture.child("dateCard1"));
    QCOMPARE(dates()[1].event, QStringLiteral("Open house"));
    fixture.click("removeDate", fixture.child("dateCard0"));
    QCOMPARE(dates().size(), size_t(1));
    QCOMPARE(dates()[0].event, QStringLiteral("Open house"));
    QCOMPARE(fixture.child<QLineEdit>("event", fixture.child("dateCard0"))->text(), QStringLiteral("Open house"));
    fixture.trigger(ActionId::Undo);
    QCOMPARE(dates().size(), size_t(2));
    QCOMPARE(dates()[0].on, std::optional(QDate(2027, 9, 1)));
}

void TestApplicationsPage::programsArePasted() {
    WindowFixture fixture;
    fixture.openEmpty();
    const ApplicationId id = add(fixture, "2028", true);
    turnTo(fixture);
    QCOMPARE(fixture.child<QPushButton>("nextStep")->text(), QStringLiteral("Add Programs…"));
    fixture.click("nextStep");
    QTRY_VERIFY(fixture.isVisible("programsDialog"));
    auto* dialog = TestApplicationsPage::dialog(fixture, "programsDialog");
    fixture.click("dialogVerb", dialog);
    QVERIFY(!problemAt(fixture, "programLines", dialog).isEmpty());
    paste(fixture, QStringLiteral("Harbor General, Port Ellery\nLakeside\nharbor general, port ellery\n"));
    QTRY_COMPARE(*fixture.workspace().count<Program>(), qint64(2));
    const auto programs = fixture.workspace().referringTo<Program>(RecordKind::Application, id.text(), 10);
    QCOMPARE(programs->size(), size_t(2));
    QTRY_VERIFY(fixture.isVisible("programsTable"));
    QCOMPARE(fixture.child<RecordTableView>("programsTable")->model()->rowCount(), 2);
    QCOMPARE(fixture.child<QPushButton>("nextStep")->text(), QStringLiteral("New Request…"));
    fixture.trigger(ActionId::Undo);
    QCOMPARE(*fixture.workspace().count<Program>(), qint64(0));
    QTRY_VERIFY(fixture.isVisible("noPrograms"));
}

void TestApplicationsPage::oneProgramIsAddedAndChanged() {
    WindowFixture fixture;
    fixture.openEmpty();
    add(fixture);
    turnTo(fixture);
    fixture.click("addProgram");
    QCOMPARE(*fixture.workspace().count<Program>(), qint64(1));
    const auto program = [&] { return fixture.workspace().page<Program>(QString(), 1)->front(); };
    auto* details = fixture.child("programDetails");
    QTRY_VERIFY(fixture.child("name", details)->hasFocus());
    fixture.type("name", QString(), details);
    QVERIFY(!problemAt(fixture, "name", details).isEmpty());
    fixture.type("name", QStringLiteral("Harbor General"), details);
    fixture.type("city", QStringLiteral("Port Ellery"), details);
    fixture.type("lettersDueOn", QStringLiteral("2027-09-20"), details);
    fixture.type("maxLetters", QStringLiteral("-1"), details);
    QVERIFY(!problemAt(fixture, "maxLetters", details).isEmpty());
    fixture.type("maxLetters", QStringLiteral("4"), details);
    fixture.type("maxAgeMonths", QStringLiteral("24"), details);
    QCOMPARE(program().name, QStringLiteral("Harbor General"));
    QCOMPARE(program().city, QStringLiteral("Port Ellery"));
    QCOMPARE(program().lettersDueOn, std::optional(QDate(2027, 9, 20)));
    QCOMPARE(program().maxLetters, std::optional(4));
    QCOMPARE(program().maxAgeMonths, std::optional(24));
    // By key from the table to the fields.
    auto* table = fixture.child("programsTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(fixture.child("name", details)->hasFocus());
    QTRY_VERIFY(fixture.child("deleteProgram")->height() > 0); // laid out
    fixture.click("deleteProgram");
    QCOMPARE(*fixture.workspace().count<Program>(), qint64(0));
    fixture.trigger(ActionId::Undo);
    QCOMPARE(program().maxAgeMonths, std::optional(24));
}

void TestApplicationsPage::aCellIsChangedInPlace() {
    WindowFixture fixture;
    fixture.openEmpty();
    const ApplicationId id = add(fixture);
    QVERIFY(addPrograms(fixture.workspace(), id, programsFromText(QStringLiteral("A, X\nB, Y"))));
    turnTo(fixture);
    auto* table = fixture.child<RecordTableView>("programsTable");
    const auto program = [&](int row) {
        return fixture.workspace()
            .referringTo<Program>(RecordKind::Application, id.text(), 10)
            ->at(static_cast<size_t>(row));
    };
    const auto edit = [&](int column, const QString& typed) {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, column));
        QTest::keyClick(table, Qt::Key_F2);
        auto* line = fixture.child<QLineEdit>("cellEditor");
        line->selectAll();
        QTest::keyClicks(line, typed);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::qWait(20);
    };
    edit(1, QStringLiteral("Lakeside"));
    QCOMPARE(program(1).city, QStringLiteral("Lakeside"));
    QCOMPARE(program(0).city, QStringLiteral("X"));
    edit(2, QStringLiteral("2027-02-30"));
    QVERIFY(fixture.child<QLabel>("programsProblem")->text().contains(QStringLiteral("is not a date")));
    QVERIFY(!program(1).lettersDueOn);
    edit(2, QStringLiteral("Sep 22"));
    QVERIFY(!fixture.isVisible("programsProblem"));
    QCOMPARE(program(1).lettersDueOn, std::optional(QDate(2027, 9, 22)));
    fixture.trigger(ActionId::Undo);
    QVERIFY(!program(1).lettersDueOn);
}

void TestApplicationsPage::aProgramHasSlotsOfItsOwn() {
    WindowFixture fixture;
    fixture.openEmpty();
    const ApplicationId id = add(fixture);
    QVERIFY(addPrograms(fixture.workspace(), id, programsFromText(QStringLiteral("A\nB"))));
    turnTo(fixture);
    fixture.child<RecordTableView>("programsTable")->selectRow(0);
    auto* slots = fixture.child("programSlots");
    fixture.click("addSlot", slots);
    fixture.choose("role", QStringLiteral("department_chair"), fixture.child("slotCard0", slots));
    const auto programs = fixture.workspace().referringTo<Program>(RecordKind::Application, id.text(), 10);
    QCOMPARE(programs->at(0).slots.size(), size_t(1));
    QCOMPARE(programs->at(0).slots[0].role, QStringLiteral("department_chair"));
    QVERIFY(programs->at(1).slots.empty());
    QVERIFY(fixture.workspace().get(id)->slots.empty());
    fixture.child<RecordTableView>("programsTable")->selectRow(1);
    QVERIFY(fixture.child("noSlots", slots)->isVisible());
}

void TestApplicationsPage::severalProgramsAreChangedAndDeleted() {
    WindowFixture fixture;
    fixture.openEmpty();
    const ApplicationId id = add(fixture);
    QVERIFY(addPrograms(fixture.workspace(), id, programsFromText(QStringLiteral("A\nB\nC"))));
    turnTo(fixture);
    auto* table = fixture.child<RecordTableView>("programsTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table->selectedCount(), 3);
    QTRY_VERIFY(fixture.isVisible("programsBulk"));
    QVERIFY(!fixture.child("changePrograms")->isEnabled());
    fixture.type("bulkMaxLetters", QStringLiteral("-4"));
    fixture.click("changePrograms");
    QVERIFY(!problemAt(fixture, "bulkMaxLetters", nullptr).isEmpty());
    fixture.type("bulkMaxLetters", QStringLiteral("4"));
    fixture.type("bulkProgramDue", QStringLiteral("2027-09-22"));
    fixture.click("changePrograms");
    const auto programs = [&] {
        return *fixture.workspace().referringTo<Program>(RecordKind::Application, id.text(), 10);
    };
    for (const Program& program : programs()) {
        QCOMPARE(program.maxLetters, std::optional(4));
        QCOMPARE(program.lettersDueOn, std::optional(QDate(2027, 9, 22)));
        QVERIFY(!program.maxAgeMonths);
    }
    fixture.trigger(ActionId::Undo);
    QVERIFY(!programs()[0].maxLetters);
    table->selectAll();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(programs().empty());
    QCOMPARE(*fixture.workspace().count<Application>(), qint64(1));
    fixture.trigger(ActionId::Undo);
    QCOMPARE(programs().size(), size_t(3));
}

void TestApplicationsPage::manyProgramsStayQuick() {
    WindowFixture fixture;
    fixture.openEmpty();
    add(fixture, "2028", true);
    turnTo(fixture);
    QString lines;
    for (int number = 0; number < 1000; ++number) {
        lines += QStringLiteral("Program %1, City %2\n").arg(number).arg(number % 7);
    }
    fixture.click("pastePrograms");
    paste(fixture, lines);
    auto* table = fixture.child<RecordTableView>("programsTable");
    auto* model = qobject_cast<RecordTableModel*>(table->model());
    QTRY_COMPARE(model->rowCount(), 1000);
    QVERIFY2(model->rowsFetched() <= 400, qPrintable(QString::number(model->rowsFetched())));
    QTRY_COMPARE(table->currentIndex().row(), 0);
    auto* filter = fixture.child<QLineEdit>("programsFilter");
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("997"));
    QTRY_COMPARE(model->rowCount(), 1);
    filter->clear();
    QTRY_COMPARE(model->rowCount(), 1000);
}

void TestApplicationsPage::letterIsAssignedByKeyAndTakenBack() {
    WindowFixture fixture;
    const ApplicationId id = openResidency(fixture);
    Q_UNUSED(id)
    const qint64 before = *fixture.workspace().count<Assignment>();
    auto* table = fixture.child<QTableView>("assignmentsTable");
    auto* model = qobject_cast<AssignmentTableModel*>(table->model());
    QVERIFY(model->columnCount() > 2);
    QCOMPARE(model->rowCount(), 3);
    table->setFocus();
    table->setCurrentIndex(model->index(0, 1));
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(*fixture.workspace().count<Assignment>(), before + 1);
    const QModelIndex cell = model->index(0, 1);
    QCOMPARE(cell.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(cell.data().toString(), QStringLiteral("May 24"));
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("goes to")));
    QCOMPARE(fixture.workspace().nextUndo()->name, QStringLiteral("Assign Letter"));
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(*fixture.workspace().count<Assignment>(), before);
    fixture.trigger(ActionId::Undo);
    QCOMPARE(*fixture.workspace().count<Assignment>(), before + 1);
    fixture.trigger(ActionId::Undo);
    QCOMPARE(*fixture.workspace().count<Assignment>(), before);
    QCOMPARE(model->index(0, 1).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TestApplicationsPage::tooManyLettersAreRefused() {
    WindowFixture fixture;
    const ApplicationId id = openResidency(fixture);
    const auto programs = fixture.workspace().referringTo<Program>(RecordKind::Application, id.text(), 10);
    auto* table = fixture.child<QTableView>("assignmentsTable");
    auto* model = qobject_cast<AssignmentTableModel*>(table->model());
    QVERIFY(editProgram(
        fixture.workspace(), model->program(0)->id,
        [](Program& program) -> Result<void> {
            program.maxLetters = 1;
            return {};
        },
        QStringLiteral("Change")));
    const qint64 before = *fixture.workspace().count<Assignment>();
    table->setFocus();
    for (const int column : {1, 2}) {
        table->setCurrentIndex(model->index(0, column));
        QTest::keyClick(table, Qt::Key_Space);
    }
    QCOMPARE(*fixture.workspace().count<Assignment>(), before + 1);
    QVERIFY(fixture.child<QLabel>("assignmentsProblem")->text().contains(QStringLiteral("takes at most 1")));
    table->setCurrentIndex(model->index(1, 2));
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(*fixture.workspace().count<Assignment>(), before + 2);
    QVERIFY(!fixture.isVisible("assignmentsProblem"));
}

void TestApplicationsPage::lettersOpenTheirRequest() {
    WindowFixture fixture;
    openResidency(fixture);
    auto* row = fixture.child("letterRow0");
    fixture.click("openLetter", row);
    QTRY_VERIFY(fixture.isVisible("requestSheet"));
    QVERIFY(!fixture.isVisible("applicationSheet"));
}

void TestApplicationsPage::newRequestIsForThisApplication() {
    WindowFixture fixture;
    fixture.openEmpty();
    const ApplicationId id = add(fixture, "2028", true);
    QVERIFY(addPrograms(fixture.workspace(), id, programsFromText(QStringLiteral("A"))));
    Person person;
    person.familyName = QStringLiteral("Raman");
    const PersonId writer = savePerson(fixture.workspace(), person).value();
    turnTo(fixture);
    QCOMPARE(fixture.child<QLabel>("assignmentsSentence")->text(),
             QStringLiteral("You have 0 letter(s) and 1 program(s)."));
    QCOMPARE(fixture.child<QPushButton>("nextStep")->text(), QStringLiteral("New Request…"));
    fixture.click("nextStep");
    QTRY_VERIFY(fixture.isVisible("personPicker"));
    fixture.click("dialogVerb", dialog(fixture, "personPicker"));
    QTRY_COMPARE(*fixture.workspace().count<Request>(), qint64(1));
    QTRY_VERIFY(fixture.isVisible("requestSheet"));
    const Request created = fixture.workspace().page<Request>(QString(), 1)->front();
    QCOMPARE(created.person, writer);
    QCOMPARE(created.entries.size(), size_t(1));
    QCOMPARE(created.entries[0].application, std::optional(id));
    fixture.trigger(ActionId::GoApplications);
    QTRY_VERIFY(fixture.isVisible("assignmentsTable"));
    QVERIFY(!fixture.isVisible("assignmentsEmpty"));
}

void TestApplicationsPage::showRecordChoosesTheProgram() {
    WindowFixture fixture;
    fixture.openSample();
    const auto programs = fixture.workspace().page<Program>(QString(), 10);
    for (const Program& program : *programs) {
        fixture.window->desk().showRecord(program.id);
        QTRY_VERIFY(fixture.isVisible("programsTable"));
        QTRY_COMPARE(fixture.child<RecordTableView>("programsTable")->current(), program.id.text());
        QCOMPARE(page(fixture).currentId(), program.application.text());
    }
    const auto assignments =
        fixture.workspace().referringTo<Assignment>(RecordKind::Program, programs->back().id.text(), 1);
    if (!assignments->empty()) {
        fixture.window->desk().showRecord(RecordKind::Assignment, idText(assignments->front()));
        QTRY_COMPARE(fixture.child<RecordTableView>("programsTable")->current(), programs->back().id.text());
    }
    QVERIFY(!page(fixture).showRecord(RecordKind::Program, QStringLiteral("none")));
}

void TestApplicationsPage::duplicateIsTheNextSeason() {
    WindowFixture fixture;
    const ApplicationId id = openResidency(fixture);
    const qint64 programs = *fixture.workspace().count<Program>();
    fixture.trigger(ActionId::Duplicate);
    const ApplicationId copy(page(fixture).currentId());
    QVERIFY(copy != id);
    QCOMPARE(fixture.workspace().get(copy)->slots.size(), fixture.workspace().get(id)->slots.size());
    QVERIFY(fixture.workspace().get(copy)->dates.empty());
    QCOMPARE(*fixture.workspace().count<Program>(), programs);
}

void TestApplicationsPage::severalApplicationsAreChangedInOneStep() {
    WindowFixture fixture;
    fixture.openEmpty();
    const ApplicationId first = add(fixture, "2028");
    const ApplicationId second = add(fixture, "2029");
    turnTo(fixture);
    fixture.trigger(ActionId::SelectAll);
    QTRY_VERIFY(fixture.isVisible("applicationsBulk"));
    fixture.type("bulkSeason", QStringLiteral("2030"));
    fixture.type("bulkLettersDueOn", QStringLiteral("2029-09-20"));
    fixture.click("bulkChange");
    for (const ApplicationId& id : {first, second}) {
        QCOMPARE(fixture.workspace().get(id)->season, QStringLiteral("2030"));
        QCOMPARE(fixture.workspace().get(id)->lettersDueOn, std::optional(QDate(2029, 9, 20)));
    }
    fixture.trigger(ActionId::Undo);
    QCOMPARE(fixture.workspace().get(first)->season, QStringLiteral("2028"));
    QCOMPARE(fixture.workspace().get(second)->season, QStringLiteral("2029"));
}

void TestApplicationsPage::deletedComesBackWhole() {
    WindowFixture fixture;
    fixture.openSample();
    turnTo(fixture);
    const qint64 applications = *fixture.workspace().count<Application>();
    const qint64 programs = *fixture.workspace().count<Program>();
    const qint64 assignments = *fixture.workspace().count<Assignment>();
    const qint64 requests = *fixture.workspace().count<Request>();
    QVERIFY(programs > 0 && assignments > 0);
    const auto before = fixture.workspace().page<Application>(QString(), 10);
    const auto requestsBefore = fixture.workspace().page<Request>(QString(), 100);
    fixture.trigger(ActionId::SelectAll);
    fixture.trigger(ActionId::Delete);
    QCOMPARE(*fixture.workspace().count<Application>(), qint64(0));
    QCOMPARE(*fixture.workspace().count<Program>(), qint64(0));
    QCOMPARE(*fixture.workspace().count<Assignment>(), qint64(0));
    QCOMPARE(*fixture.workspace().count<Request>(), requests);
    fixture.trigger(ActionId::Undo);
    QCOMPARE(*fixture.workspace().count<Application>(), applications);
    QCOMPARE(*fixture.workspace().count<Program>(), programs);
    QCOMPARE(*fixture.workspace().count<Assignment>(), assignments);
    QVERIFY(*fixture.workspace().page<Application>(QString(), 10) == *before);
    QVERIFY(*fixture.workspace().page<Request>(QString(), 100) == *requestsBefore);
}

void TestApplicationsPage::filterFindsServiceAndSeason() {
    WindowFixture fixture;
    fixture.openEmpty();
    add(fixture, "2028");
    add(fixture, "2029");
    turnTo(fixture);
    auto* model = page(fixture).table().model();
    QTest::keyClicks(fixture.child("applicationsFilter"), QStringLiteral("2029"));
    QTRY_COMPARE(model->rowCount(), 1);
    fixture.child<QLineEdit>("applicationsFilter")->clear();
    QTest::keyClicks(fixture.child("applicationsFilter"), QStringLiteral("eras"));
    QTRY_COMPARE(model->rowCount(), 2);
}

void TestApplicationsPage::readOnlyFileCannotBeChanged() {
    WindowFixture fixture;
    const QString path = fixture.makeFile(QStringLiteral("sample.letterdesk"), true);
    auto workspace = Workspace::open(path, Workspace::Access::ReadOnly, fixture.environment());
    QVERIFY(workspace);
    fixture.window->desk().setWorkspace(std::move(*workspace));
    turnTo(fixture);
    for (const char* name : {"addSlot", "addDate", "addProgram", "pastePrograms", "newLetter", "removeSlot"}) {
        QVERIFY2(!fixture.child(name)->isEnabled(), name);
    }
    QVERIFY(!page(fixture).can(PageVerb::New));
    QVERIFY(fixture.child<QLineEdit>("timeZone")->isReadOnly());
}

QTEST_MAIN(TestApplicationsPage)
#include "tst_applications_page.moc"
