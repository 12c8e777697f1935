// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/date_notes.h"
#include "core/actions/records.h"
#include "core/relationships/experience.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/calendar/agenda_model.h"
#include "ui/calendar/agenda_view.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/month_view.h"
#include "ui/shell/pages.h"
#include "ui/widgets/field_box.h"

#include <QtGui/QAccessible>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace letterdesk;

/// The Calendar page, with clicks and keys.
class TestCalendarPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void modelTouchesOnlyWhatDiffers();
    void modelGoesOnBothWays();
    void monthIsWalkedByKeys();
    void weekBeginsAsSet();
    void typingWritesADate();
    void newDateIsCheckedAtItsFields();
    void emptiedDayIsSaidAtTheField();
    void draggingMovesWithUndo();
    void keysMoveWithoutAPointer();
    void onlyPlansCanBeDragged();
    void deleteTakesTheChosenDate();
    void severalAreDeletedAtOnce();
    void emptyDayTellsTheNext();
    void moreOpensTheDay();
    void itemsOpenTheirRecord();
    void filterHidesAndIsRemembered();
    void nextDeadlineAndOverdue();
    void farMonths();
    void readOnlyFileIsOnlyShown();
    void everyDayIsSpoken();

private:
    static CalendarPage& openPage(WindowFixture& fixture, bool sample = false);
    static DateNoteId addNote(WindowFixture& fixture, const QString& title, QDate on);
    static QPoint middleOf(MonthView* view, QDate day);
    static const MonthLayout::Chip* chipOf(MonthView* view, const QString& title);
    static std::vector<DateNote> notes(WindowFixture& fixture);
};

CalendarPage& TestCalendarPage::openPage(WindowFixture& fixture, bool sample) {
    if (sample) {
        fixture.openSample();
    } else {
        fixture.openEmpty();
    }
    fixture.trigger(ActionId::GoCalendar);
    auto* page = fixture.child<CalendarPage>("calendarPage");
    page->takeFocus();
    return *page;
}

DateNoteId TestCalendarPage::addNote(WindowFixture& fixture, const QString& title, QDate on) {
    DateNote note;
    note.title = title;
    note.on = on;
    return *addDateNote(fixture.workspace(), note);
}

QPoint TestCalendarPage::middleOf(MonthView* view, QDate day) {
    const MonthLayout::Cell* cell = view->layoutNow().cellOf(day);
    return cell == nullptr ? QPoint() : QPoint(cell->rect.center().x(), cell->rect.bottom() - 3);
}

const MonthLayout::Chip* TestCalendarPage::chipOf(MonthView* view, const QString& title) {
    for (const MonthLayout::Chip& chip : view->layoutNow().chips) {
        if (chip.item.fact.title == title) {
            return &chip;
        }
    }
    return nullptr;
}

std::vector<DateNote> TestCalendarPage::notes(WindowFixture& fixture) {
    return *fixture.workspace().page<DateNote>(QString(), 100);
}

void TestCalendarPage::modelTouchesOnlyWhatDiffers() {
    WindowFixture fixture;
    fixture.openSample();
    for (const AgendaModel::Days mode : {AgendaModel::Days::Every, AgendaModel::Days::Busy}) {
        AgendaModel model(fixture.window->desk(), mode);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRange(QDate(2027, 4, 25), QDate(2027, 6, 30));
        QVERIFY(model.rowCount() > 0);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const DateNoteId id = addNote(fixture, QStringLiteral("🌷 שלום"), QDate(2027, 5, 30));
        QCOMPARE(inserted.count(), 1);
        const QModelIndex index = model.indexOf(RecordKind::DateNote, id.text());
        QCOMPARE(index.data().toString(), QStringLiteral("🌷 שלום"));
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("May 30, 2027")));
        QVERIFY(moveDates(fixture.workspace(), {{AgendaMember::DateNoteOn, id.text(), QDate(2027, 5, 23)}}));
        QCOMPARE(model.day(model.indexOf(RecordKind::DateNote, id.text())), QDate(2027, 5, 23));
        QVERIFY(fixture.workspace().undo());
        QVERIFY(fixture.workspace().undo());
        QVERIFY(!model.indexOf(RecordKind::DateNote, id.text()).isValid());
        QVERIFY(removed.count() >= 2 && reset.isEmpty());
        AgendaFilter all;
        all.hidden.clear();
        model.setFilter(all);
        model.setRange(QDate(2026, 1, 1), QDate(2028, 12, 31));
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex day = model.index(row, 0);
            QVERIFY(!day.data(Qt::AccessibleTextRole).toString().isEmpty());
            for (int at = 0; at < model.rowCount(day); ++at) {
                QVERIFY(!model.index(at, 0, day).data(Qt::AccessibleTextRole).toString().isEmpty());
            }
        }
    }
}

void TestCalendarPage::modelGoesOnBothWays() {
    WindowFixture fixture;
    fixture.openEmpty();
    addNote(fixture, QStringLiteral("long ago"), QDate(1950, 1, 1));
    addNote(fixture, QStringLiteral("far ahead"), QDate(2150, 1, 1));
    AgendaModel model(fixture.window->desk(), AgendaModel::Days::Busy);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRange(QDate(2027, 5, 24), QDate(2027, 7, 1));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.extendForward());
    QCOMPARE(model.day(model.index(0, 0)), QDate(2150, 1, 1));
    QVERIFY(!model.extendForward());
    QVERIFY(model.extendBack());
    QCOMPARE(model.day(model.index(0, 0)), QDate(1950, 1, 1));
    QVERIFY(!model.extendBack());
    QCOMPARE(model.rowCount(), 2);
}

void TestCalendarPage::monthIsWalkedByKeys() {
    WindowFixture fixture;
    CalendarPage& page = openPage(fixture);
    auto* view = fixture.child<MonthView>("monthView");
    QCOMPARE(fixture.child<QLabel>("calendarTitle")->text(), QStringLiteral("May 2027"));
    QCOMPARE(page.day(), QDate(2027, 5, 24));
    struct Step {
        Qt::Key key;
        QDate day;
    };
    for (const auto& [key, day] :
         {Step{Qt::Key_Right, QDate(2027, 5, 25)}, Step{Qt::Key_Left, QDate(2027, 5, 24)},
          Step{Qt::Key_Down, QDate(2027, 5, 31)}, Step{Qt::Key_Down, QDate(2027, 6, 7)},
          Step{Qt::Key_Up, QDate(2027, 5, 31)}, Step{Qt::Key_PageDown, QDate(2027, 6, 30)},
          Step{Qt::Key_PageUp, QDate(2027, 5, 30)}, Step{Qt::Key_End, QDate(2027, 6, 5)},
          Step{Qt::Key_Home, QDate(2027, 5, 30)}}) {
        QTest::keyClick(view, key);
        QCOMPARE(page.day(), day);
        QCOMPARE(view->currentIndex().data(AgendaModel::DayRole).toDate(), day);
    }
    fixture.click("calendarForward");
    QCOMPARE(fixture.child<QLabel>("calendarTitle")->text(), QStringLiteral("June 2027"));
    fixture.trigger(ActionId::GoForward);
    QCOMPARE(page.day(), QDate(2027, 7, 30));
    fixture.trigger(ActionId::GoBack);
    fixture.click("calendarBack");
    QCOMPARE(page.day(), QDate(2027, 5, 30));
    QTest::keyClick(view, Qt::Key_PageDown);
    fixture.trigger(ActionId::GoToThisDay);
    QCOMPARE(page.day(), QDate(2027, 5, 24));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, middleOf(view, QDate(2027, 5, 12)));
    QCOMPARE(page.day(), QDate(2027, 5, 12));
}

void TestCalendarPage::weekBeginsAsSet() {
    WindowFixture fixture;
    openPage(fixture);
    auto* view = fixture.child<MonthView>("monthView");
    const auto first = [view] { return view->layoutNow().cells.front().day; };
    QCOMPARE(first(), QDate(2027, 4, 25)); // Sunday
    fixture.settings->set(SettingKey::FirstWeekday, QStringLiteral("mon"));
    QCOMPARE(first(), QDate(2027, 4, 26));
    fixture.settings->set(SettingKey::FirstWeekday, QStringLiteral("sat"));
    QCOMPARE(first(), QDate(2027, 5, 1));
    fixture.settings->set(SettingKey::FirstWeekday, QString());
    QCOMPARE(first(), QDate(2027, 4, 25));
}

void TestCalendarPage::typingWritesADate() {
    WindowFixture fixture;
    CalendarPage& page = openPage(fixture);
    auto* view = fixture.child<MonthView>("monthView");
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_C);
    auto* line = fixture.child<QLineEdit>("newDateTitle");
    QVERIFY(line->hasFocus() || line->isVisible());
    QTest::keyClicks(line, QStringLiteral("all the office"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(notes(fixture).size(), size_t(1));
    QCOMPARE(notes(fixture).front().title, QStringLiteral("call the office"));
    QCOMPARE(notes(fixture).front().on, QDate(2027, 5, 25));
    QVERIFY(!fixture.isVisible("newDateTitle"));
    QCOMPARE(page.day(), QDate(2027, 5, 25));
    // The new one is chosen, and its form is there.
    QTRY_VERIFY(fixture.isVisible("dateNoteForm"));
    QCOMPARE(fixture.child<QLineEdit>("noteTitle")->text(), QStringLiteral("call the office"));
    // Escape takes back what was typed.
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, middleOf(view, QDate(2027, 5, 4)));
    QTest::keyClicks(fixture.child<QLineEdit>("newDateTitle"), QStringLiteral("no"));
    QTest::keyClick(fixture.child<QLineEdit>("newDateTitle"), Qt::Key_Escape);
    QCOMPARE(notes(fixture).size(), size_t(1));
    fixture.trigger(ActionId::Undo);
    QVERIFY(notes(fixture).empty());
}

void TestCalendarPage::newDateIsCheckedAtItsFields() {
    WindowFixture fixture;
    openPage(fixture);
    fixture.trigger(ActionId::NewDate);
    const auto problem = [&fixture](const char* field) {
        return FieldBox::of(fixture.child<QLineEdit>(field))->problem();
    };
    fixture.click("addDateNote");
    QVERIFY(!problem("noteTitle").isEmpty());
    fixture.type("noteTitle", QStringLiteral("Statement"));
    fixture.type("noteOn", QStringLiteral("31/02/2027"));
    QVERIFY(problem("noteOn").contains(QStringLiteral("31/02/2027")));
    fixture.click("addDateNote");
    QVERIFY(notes(fixture).empty());
    fixture.type("noteOn", QStringLiteral("2201-01-01"));
    QVERIFY(!problem("noteOn").isEmpty());
    fixture.type("noteOn", QStringLiteral("2027-06-14"));
    QVERIFY(problem("noteOn").isEmpty());
    fixture.click("addDateNote");
    QCOMPARE(notes(fixture).size(), size_t(1));
    QCOMPARE(notes(fixture).front().on, QDate(2027, 6, 14));
    QCOMPARE(fixture.child<CalendarPage>("calendarPage")->day(), QDate(2027, 6, 14));
    // One that is dropped leaves nothing.
    fixture.click("newDate");
    fixture.type("noteTitle", QStringLiteral("Not wanted"));
    fixture.click("dateNoteOther");
    QCOMPARE(notes(fixture).size(), size_t(1));
}

void TestCalendarPage::emptiedDayIsSaidAtTheField() {
    WindowFixture fixture;
    openPage(fixture);
    const DateNoteId id = addNote(fixture, QStringLiteral("One"), QDate(2027, 5, 26));
    fixture.window->desk().showRecord(id);
    fixture.type("noteOn", QString());
    QVERIFY(!FieldBox::of(fixture.child<QLineEdit>("noteOn"))->problem().isEmpty());
    QCOMPARE(fixture.workspace().get(id)->on, QDate(2027, 5, 26));
    fixture.type("noteOn", QStringLiteral("May 27"));
    QCOMPARE(fixture.workspace().get(id)->on, QDate(2027, 5, 27));
}

void TestCalendarPage::draggingMovesWithUndo() {
    WindowFixture fixture;
    CalendarPage& page = openPage(fixture);
    const DateNoteId id = addNote(fixture, QStringLiteral("Movable"), QDate(2027, 5, 26));
    auto* view = fixture.child<MonthView>("monthView");
    QVERIFY(chipOf(view, QStringLiteral("Movable")) != nullptr);
    const QPoint from = chipOf(view, QStringLiteral("Movable"))->rect.center();
    const QPoint to = middleOf(view, QDate(2027, 6, 3));
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view->viewport(), (from + to) / 2);
    QTest::mouseMove(view->viewport(), to);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(fixture.workspace().get(id)->on, QDate(2027, 6, 3));
    QCOMPARE(page.day(), QDate(2027, 6, 3));
    fixture.click("toastVerb");
    QCOMPARE(fixture.workspace().get(id)->on, QDate(2027, 5, 26));
    // Escape ends a drag without a move.
    fixture.trigger(ActionId::GoToThisDay);
    const QPoint again = chipOf(view, QStringLiteral("Movable"))->rect.center();
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, again);
    QTest::mouseMove(view->viewport(), to);
    QTest::keyClick(view, Qt::Key_Escape);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(fixture.workspace().get(id)->on, QDate(2027, 5, 26));
}

void TestCalendarPage::keysMoveWithoutAPointer() {
    WindowFixture fixture;
    openPage(fixture);
    const DateNoteId id = addNote(fixture, QStringLiteral("Movable"), QDate(2027, 5, 24));
    auto* view = fixture.child<MonthView>("monthView");
    QTest::keyClick(view, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(view->currentIndex().data().toString(), QStringLiteral("Movable"));
    QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.workspace().get(id)->on, QDate(2027, 6, 1));
    QCOMPARE(view->currentIndex().data().toString(), QStringLiteral("Movable"));
}

void TestCalendarPage::onlyPlansCanBeDragged() {
    WindowFixture fixture;
    openPage(fixture);
    Application application;
    application.lettersDueOn = QDate(2027, 5, 20);
    const auto id = saveApplication(fixture.workspace(), application);
    QVERIFY(id);
    auto* view = fixture.child<MonthView>("monthView");
    QCOMPARE(view->layoutNow().chips.size(), size_t(1));
    const QPoint from = view->layoutNow().chips.front().rect.center();
    const QPoint to = middleOf(view, QDate(2027, 5, 27));
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view->viewport(), to);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(fixture.workspace().get(*id)->lettersDueOn, std::optional(QDate(2027, 5, 20)));
}

void TestCalendarPage::deleteTakesTheChosenDate() {
    WindowFixture fixture;
    openPage(fixture);
    addNote(fixture, QStringLiteral("One"), QDate(2027, 5, 24));
    auto* view = fixture.child<MonthView>("monthView");
    QTest::keyClick(view, Qt::Key_Delete);
    QVERIFY(notes(fixture).empty());
    fixture.click("toastVerb");
    QCOMPARE(notes(fixture).size(), size_t(1));
    // Of two the chosen one.
    addNote(fixture, QStringLiteral("Two"), QDate(2027, 5, 24));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(notes(fixture).size(), size_t(2));
    QTest::keyClick(view, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(notes(fixture).size(), size_t(1));
    QCOMPARE(notes(fixture).front().title, QStringLiteral("One"));
}

void TestCalendarPage::severalAreDeletedAtOnce() {
    WindowFixture fixture;
    fixture.settings->set(SettingKey::CalendarView, QStringLiteral("agenda"));
    openPage(fixture);
    for (int number = 0; number < 3; ++number) {
        addNote(fixture, QStringLiteral("Note %1").arg(number), QDate(2027, 5, 25 + number));
    }
    auto* view = fixture.child<AgendaView>("agendaView");
    view->selectAll();
    QCOMPARE(view->chosenItems().size(), size_t(3));
    Q_EMIT view->menuAsked(QPoint(10, 10));
    auto* menu = fixture.window->findChild<QMenu*>(QStringLiteral("calendarMenu"));
    QVERIFY(menu != nullptr);
    const QList<QAction*> actions = menu->actions();
    const auto week = std::find_if(actions.cbegin(), actions.cend(), [](const QAction* action) {
        return action->text() == QStringLiteral("Move One Week Later");
    });
    QVERIFY(week != actions.cend());
    (*week)->trigger();
    menu->close();
    QCOMPARE(notes(fixture).front().on.day() > 27 || notes(fixture).front().on.month() == 6, true);
    fixture.trigger(ActionId::Undo);
    view->selectAll();
    QTest::keyClick(view, Qt::Key_Delete);
    QVERIFY(notes(fixture).empty());
    fixture.trigger(ActionId::Undo);
    QCOMPARE(notes(fixture).size(), size_t(3));
}

void TestCalendarPage::emptyDayTellsTheNext() {
    WindowFixture fixture;
    CalendarPage& page = openPage(fixture);
    QTRY_VERIFY(fixture.isVisible("dayEmpty"));
    const auto sentence = [&fixture] { return fixture.child<QLabel>("emptySentence")->text(); };
    QTRY_COMPARE(sentence(), QStringLiteral("No date follows."));
    addNote(fixture, QStringLiteral("Statement"), QDate(2028, 2, 29));
    QTRY_COMPARE(sentence(), QStringLiteral("The next date is Feb 29, 2028: Statement."));
    fixture.click("emptyButton");
    QCOMPARE(page.day(), QDate(2028, 2, 29));
    QTRY_VERIFY(fixture.isVisible("agendaCard"));
}

void TestCalendarPage::moreOpensTheDay() {
    WindowFixture fixture;
    CalendarPage& page = openPage(fixture);
    for (int number = 0; number < 12; ++number) {
        addNote(fixture, QStringLiteral("Note %1").arg(number), QDate(2027, 5, 19));
    }
    auto* view = fixture.child<MonthView>("monthView");
    QCOMPARE(view->layoutNow().more.size(), size_t(1));
    const MonthLayout::More more = view->layoutNow().more.front();
    QCOMPARE(more.count + static_cast<int>(view->layoutNow().chips.size()), 12);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, more.rect.center());
    QCOMPARE(page.day(), QDate(2027, 5, 19));
    QTRY_COMPARE(fixture.window->findChildren<QPushButton*>(QStringLiteral("editCard")).size(), 12);
}

void TestCalendarPage::itemsOpenTheirRecord() {
    WindowFixture fixture;
    openPage(fixture, true);
    const auto requests = fixture.workspace().page<Request>(QString(), 100);
    const auto planned = std::find_if(requests->cbegin(), requests->cend(),
                                      [](const Request& request) { return request.writersDate.has_value(); });
    QVERIFY(planned != requests->cend());
    fixture.child<CalendarPage>("calendarPage")->showDay(*planned->writersDate);
    QTRY_VERIFY(fixture.isVisible("openCard"));
    fixture.click("openCard");
    QVERIFY(fixture.isVisible("requestsPage"));
}

void TestCalendarPage::filterHidesAndIsRemembered() {
    WindowFixture fixture;
    CalendarPage& page = openPage(fixture);
    addNote(fixture, QStringLiteral("One"), QDate(2027, 5, 20));
    auto* view = fixture.child<MonthView>("monthView");
    QCOMPARE(view->layoutNow().chips.size(), size_t(1));
    auto* action = fixture.window->findChild<QAction*>(QStringLiteral("filter_dates"));
    QVERIFY(action != nullptr && action->isChecked());
    action->trigger();
    QVERIFY(view->layoutNow().chips.empty());
    QVERIFY(fixture.settings->get(SettingKey::CalendarHidden).toStringList().contains(QStringLiteral("dates")));
    QVERIFY(!page.filter().shows(AgendaKind::DateNote));
    // What is written next must be seen.
    fixture.window->desk().showRecord(addNote(fixture, QStringLiteral("Two"), QDate(2027, 5, 21)));
    QVERIFY(action->isChecked());
    QCOMPARE(view->layoutNow().chips.size(), size_t(2));
}

void TestCalendarPage::nextDeadlineAndOverdue() {
    WindowFixture fixture;
    CalendarPage& page = openPage(fixture);
    Person person;
    person.familyName = QStringLiteral("Novak");
    Request request;
    request.stage = Stage::Agreed;
    request.writersDate = QDate(2027, 9, 1);
    QVERIFY(createRequest(fixture.workspace(), request, person));
    request.stage = Stage::AskPlanned;
    request.writersDate.reset();
    request.askOn = QDate(2027, 5, 3);
    QVERIFY(createRequest(fixture.workspace(), request, person));
    fixture.trigger(ActionId::NextDeadline);
    QCOMPARE(page.day(), QDate(2027, 9, 1));
    QCOMPARE(fixture.child<MonthView>("monthView")->currentIndex().data().toString(),
             QStringLiteral("Letter due from Novak"));
    fixture.trigger(ActionId::NextOverdue);
    QCOMPARE(page.day(), QDate(2027, 5, 3));
}

void TestCalendarPage::farMonths() {
    WindowFixture fixture;
    CalendarPage& page = openPage(fixture);
    auto* view = fixture.child<MonthView>("monthView");
    page.showDay(QDate(1900, 1, 10));
    QTest::keyClick(view, Qt::Key_PageUp);
    QCOMPARE(page.day(), QDate(1900, 1, 1));
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(page.day(), QDate(1900, 1, 1));
    page.showDay(QDate(2200, 12, 20));
    QTest::keyClick(view, Qt::Key_PageDown);
    QCOMPARE(page.day(), QDate(2200, 12, 31));
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(page.day(), QDate(2200, 12, 31));
    view->grab();
}

void TestCalendarPage::readOnlyFileIsOnlyShown() {
    WindowFixture fixture;
    const QString path = fixture.makeFile(QStringLiteral("old.letterdesk"), true);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    QVERIFY(fixture.window->openWorkspace(path));
    if (fixture.window->desk().canChange()) {
        QSKIP("this user may write every file");
    }
    fixture.trigger(ActionId::GoCalendar);
    QVERIFY(!fixture.child<QPushButton>("newDate")->isEnabled());
    auto* view = fixture.child<MonthView>("monthView");
    QTest::keyClick(view, Qt::Key_X);
    QVERIFY(!fixture.isVisible("newDateTitle"));
}

void TestCalendarPage::everyDayIsSpoken() {
    WindowFixture fixture;
    openPage(fixture, true);
    QAccessibleInterface* month = QAccessible::queryAccessibleInterface(fixture.child<MonthView>("monthView"));
    QVERIFY(month != nullptr);
    QVERIFY(month->childCount() >= kMonthDays);
    QVERIFY(month->child(0)->text(QAccessible::Name).contains(QStringLiteral("April 25, 2027")));
    QVERIFY(fixture.child<MonthView>("monthView")
                ->currentIndex()
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("today")));
}

QTEST_MAIN(TestCalendarPage)
#include "tst_calendar_page.moc"
