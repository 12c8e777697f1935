// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/records.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/shell/pages.h"
#include "ui/today/today_page.h"
#include "ui/today/todo_row.h"
#include "ui/widgets/toast.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace letterdesk;

/// The page of today, with clicks and keys.
class TestTodayPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDateIsTheHeading();
    void aButtonTakesTheStepAndUndoBringsItBack();
    void enterIsTheButton();
    void aStepTakenMeanwhileIsNotTakenTwice();
    void whatCannotBeDoneAtOnceIsOpened();
    void moreIsOneClickAway();
    void theMenuOffersButtonAndRecord();
    void anEmptyWorkspaceAsksForAPerson();
    void nothingIsDue();
    void anotherDayBegins();
    void aFileOnlyToReadHasNoSteps();
    void theSampleHasItsDay();

private:
    static TodayPage& page(WindowFixture& fixture);
    static std::vector<TodoRow*> rows(WindowFixture& fixture);
    /// An empty file with `asks` requests whose day to ask is today, each of another person.
    static QString withAsks(WindowFixture& fixture, int asks);
    static void openAtToday(WindowFixture& fixture, const QString& file);
    static Request request(WindowFixture& fixture, int at);
};

TodayPage& TestTodayPage::page(WindowFixture& fixture) {
    return static_cast<TodayPage&>(fixture.window->pages().at(PageId::Today));
}

std::vector<TodoRow*> TestTodayPage::rows(WindowFixture& fixture) {
    std::vector<TodoRow*> visible;
    for (TodoRow* row : fixture.window->findChildren<TodoRow*>()) {
        if (row->isVisible()) {
            visible.push_back(row);
        }
    }
    std::sort(visible.begin(), visible.end(), [](const TodoRow* a, const TodoRow* b) { return a->y() < b->y(); });
    return visible;
}

QString TestTodayPage::withAsks(WindowFixture& fixture, int asks) {
    const QString file = fixture.makeFile(QStringLiteral("asks.letterdesk"), false);
    auto workspace = Workspace::open(file, Workspace::Access::ReadWrite, fixture.environment());
    for (int number = 0; number < asks; ++number) {
        Person person;
        person.honorific = QStringLiteral("Dr.");
        person.familyName = QStringLiteral("Writer%1").arg(number, 2, 10, QLatin1Char('0'));
        Request request;
        request.stage = Stage::AskPlanned;
        request.askOn = fixture.clock.today();
        if (!createRequest(**workspace, request, person)) {
            qFatal("The test's request could not be made");
        }
    }
    return file;
}

void TestTodayPage::openAtToday(WindowFixture& fixture, const QString& file) {
    fixture.settings->set(SettingKey::LastPage, QStringLiteral("today"));
    QVERIFY(fixture.window->openWorkspace(file));
    QTRY_VERIFY(fixture.isVisible("todaySheet") || fixture.isVisible("emptyState"));
}

Request TestTodayPage::request(WindowFixture& fixture, int at) {
    return *fixture.workspace().get(RequestId(rows(fixture)[static_cast<size_t>(at)]->line().id));
}

void TestTodayPage::theDateIsTheHeading() {
    WindowFixture fixture;
    openAtToday(fixture, withAsks(fixture, 1));
    QCOMPARE(fixture.child<QLabel>("pageTitle")->text(), QStringLiteral("Monday, May 24"));
    QCOMPARE(fixture.child<QLabel>("todoSentence")->text(), QStringLiteral("Ask Dr. Writer00 today"));
}

void TestTodayPage::aButtonTakesTheStepAndUndoBringsItBack() {
    WindowFixture fixture;
    openAtToday(fixture, withAsks(fixture, 2));
    QCOMPARE(rows(fixture).size(), 2U);
    QVERIFY2(rows(fixture)[0]->button()->sizeHint().width() > rows(fixture)[1]->button()->sizeHint().width(),
             "the heavier words of the main button have room");
    const Request before = request(fixture, 0);
    QTest::mouseClick(rows(fixture)[0]->button(), Qt::LeftButton);
    const auto after = fixture.workspace().get(before.id);
    QVERIFY(after->stage == Stage::Asked);
    QCOMPARE(after->askedOn, std::optional(fixture.clock.today()));
    QTRY_COMPARE(rows(fixture).size(), 1U);
    auto* toast = fixture.window->findChild<Toast*>();
    QTRY_VERIFY(toast->isVisible());
    QTest::mouseClick(fixture.child<QPushButton>("toastVerb"), Qt::LeftButton);
    QTRY_COMPARE(rows(fixture).size(), 2U);
    QCOMPARE(*fixture.workspace().get(before.id), before);
}

void TestTodayPage::enterIsTheButton() {
    WindowFixture fixture;
    openAtToday(fixture, withAsks(fixture, 3));
    page(fixture).takeFocus();
    QTRY_COMPARE(fixture.window->focusWidget(), static_cast<QWidget*>(rows(fixture)[0]));
    QTest::keyClick(fixture.window->focusWidget(), Qt::Key_Down);
    QCOMPARE(fixture.window->focusWidget(), static_cast<QWidget*>(rows(fixture)[1]));
    QTest::keyClick(fixture.window->focusWidget(), Qt::Key_Down);
    QTest::keyClick(fixture.window->focusWidget(), Qt::Key_Down);
    QCOMPARE(fixture.window->focusWidget(), static_cast<QWidget*>(rows(fixture)[2]));
    QTest::keyClick(fixture.window->focusWidget(), Qt::Key_Up);
    const RequestId second(page(fixture).current()->id);
    QTest::keyClick(fixture.window->focusWidget(), Qt::Key_Return);
    QVERIFY(fixture.workspace().get(second)->stage == Stage::Asked);
    QTRY_COMPARE(rows(fixture).size(), 2U);
    QVERIFY2(qobject_cast<TodoRow*>(fixture.window->focusWidget()) != nullptr, "the keyboard goes on");
    QVERIFY(rows(fixture)[1]->hasFocus());
}

void TestTodayPage::aStepTakenMeanwhileIsNotTakenTwice() {
    WindowFixture fixture;
    openAtToday(fixture, withAsks(fixture, 1));
    const RequestId id = request(fixture, 0).id;
    {
        auto other =
            Workspace::open(fixture.workspace().path(), Workspace::Access::ReadWrite, fixture.environment());
        QVERIFY(other);
        QVERIFY(editRequest(
            **other, id,
            [](Request& request) -> Result<void> {
                request.stage = Stage::Declined;
                return {};
            },
            QStringLiteral("Elsewhere")));
    }
    QTest::mouseClick(rows(fixture)[0]->button(), Qt::LeftButton);
    QVERIFY(fixture.workspace().get(id)->stage == Stage::Declined);
    QTRY_VERIFY(rows(fixture).empty());
}

void TestTodayPage::whatCannotBeDoneAtOnceIsOpened() {
    WindowFixture fixture;
    const QString file = withAsks(fixture, 1);
    RequestId id;
    {
        auto workspace = Workspace::open(file, Workspace::Access::ReadWrite, fixture.environment());
        Request request = workspace.value()->page<Request>({}, 1)->front();
        id = request.id;
        request.stage = Stage::Agreed;
        QVERIFY(saveRequest(**workspace, request));
    }
    openAtToday(fixture, file);
    QCOMPARE(rows(fixture)[0]->button()->text(), QStringLiteral("Add a Service"));
    QTest::mouseClick(rows(fixture)[0]->button(), Qt::LeftButton);
    QTRY_VERIFY(fixture.isVisible("requestSheet"));
    QCOMPARE(fixture.window->requests().current(), id);
}

void TestTodayPage::moreIsOneClickAway() {
    WindowFixture fixture;
    openAtToday(fixture, withAsks(fixture, 12));
    QCOMPARE(rows(fixture).size(), 5U);
    QCOMPARE(fixture.child<QPushButton>("showMore")->text(), QStringLiteral("Show 7 More"));
    fixture.click("showMore");
    QCOMPARE(rows(fixture).size(), 12U);
    QVERIFY2(rows(fixture)[5]->hasFocus(), "where one reads on");
    fixture.click("showMore");
    QCOMPARE(rows(fixture).size(), 5U);
}

void TestTodayPage::theMenuOffersButtonAndRecord() {
    WindowFixture fixture;
    openAtToday(fixture, withAsks(fixture, 1));
    TodoRow* row = rows(fixture)[0];
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), row->mapToGlobal(QPoint(1, 1)));
    QCoreApplication::sendEvent(row, &event);
    auto* menu = row->findChild<QMenu*>(QStringLiteral("todoMenu"));
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().at(0)->text(), row->button()->text());
    menu->actions().at(1)->trigger();
    QTRY_VERIFY(fixture.isVisible("requestSheet"));
}

void TestTodayPage::anEmptyWorkspaceAsksForAPerson() {
    WindowFixture fixture;
    openAtToday(fixture, fixture.makeFile(QStringLiteral("empty.letterdesk"), false));
    QTRY_VERIFY(fixture.isVisible("emptyButton"));
    QCOMPARE(fixture.child<QPushButton>("emptyButton")->text(), QStringLiteral("Add a Person"));
    fixture.click("emptyButton");
    QTRY_VERIFY(fixture.window->findChild<QDialog*>() != nullptr);
    QVERIFY(!fixture.isVisible("todayPage"));
}

void TestTodayPage::nothingIsDue() {
    WindowFixture fixture;
    openAtToday(fixture, withAsks(fixture, 1));
    QTest::mouseClick(rows(fixture)[0]->button(), Qt::LeftButton);
    QTRY_VERIFY(fixture.isVisible("emptyState"));
    QCOMPARE(fixture.child<QLabel>("emptyTitle")->text(), QStringLiteral("Nothing is due"));
    QCOMPARE(fixture.child<QPushButton>("emptyButton")->text(), QStringLiteral("New Request"));
}

void TestTodayPage::anotherDayBegins() {
    WindowFixture fixture;
    openAtToday(fixture, withAsks(fixture, 1));
    const QDate tomorrow = fixture.clock.today().addDays(1);
    fixture.clock.setNow(fixture.clock.now().addDays(1), tomorrow);
    auto* timer = fixture.window->findChild<QTimer*>(QStringLiteral("dayTimer"));
    timer->start(1);
    QTRY_COMPARE(fixture.child<QLabel>("pageTitle")->text(), QStringLiteral("Tuesday, May 25"));
    QTRY_VERIFY(fixture.child<QLabel>("todoSentence")
                    ->text()
                    .startsWith(QStringLiteral("Ask Dr. Writer00: the day you chose was 1 day")));
}

void TestTodayPage::aFileOnlyToReadHasNoSteps() {
    WindowFixture fixture;
    auto read = Workspace::open(withAsks(fixture, 1), Workspace::Access::ReadOnly, fixture.environment());
    QVERIFY(read);
    fixture.settings->set(SettingKey::LastPage, QStringLiteral("today"));
    fixture.window->desk().setWorkspace(std::move(*read));
    QTRY_COMPARE(rows(fixture).size(), 1U);
    QVERIFY(!rows(fixture)[0]->button()->isEnabled());
    const RequestId id = request(fixture, 0).id;
    QTest::keyClick(rows(fixture)[0], Qt::Key_Return);
    QVERIFY(fixture.workspace().get(id)->stage == Stage::AskPlanned);
}

void TestTodayPage::theSampleHasItsDay() {
    WindowFixture fixture;
    openAtToday(fixture, fixture.makeFile(QStringLiteral("sample.letterdesk"), true));
    QTRY_VERIFY(rows(fixture).size() >= 3U);
    // For looking at: TODAY_SHOTS=FOLDER keeps pictures.
    const QString folder = qEnvironmentVariable("TODAY_SHOTS");
    if (folder.isEmpty()) {
        return;
    }
    const auto shoot = [&](const QString& name, const QString& theme, int percent, QSize size) {
        fixture.settings->set(SettingKey::Theme, theme);
        fixture.settings->set(SettingKey::TextPercent, percent);
        fixture.makeWindow();
        openAtToday(fixture, fixture.path(QStringLiteral("sample.letterdesk")));
        fixture.window->resize(size);
        QTest::qWait(300);
        QVERIFY(fixture.window->grab().save(folder + u'/' + name + QStringLiteral(".png")));
    };
    shoot(QStringLiteral("today-light"), QStringLiteral("light"), 100, {1280, 800});
    shoot(QStringLiteral("today-dark-small"), QStringLiteral("dark"), 100, {1024, 640});
    shoot(QStringLiteral("today-200"), QStringLiteral("light"), 200, {1024, 640});
}

QTEST_MAIN(TestTodayPage)
#include "tst_today_page.moc"
