// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/every_view.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollArea>

#include <algorithm>

using namespace letterdesk;

/// What a screen reader and a keyboard meet on every page and in every dialog.
class TestAccessibility : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyControlHasAName();
    void everyControlIsReachedByTab();
    void tabLeavesTables();
    void tabGoesDownTheSheet();
};

namespace {

bool needsName(QAccessible::Role role) {
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonDropDown:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::Link:
    case QAccessible::Dialog:
        return true;
    default:
        return false;
    }
}

/// Parts of a control that speaks for them.
bool isPartOfAnother(const QWidget& widget) {
    const QWidget* parent = widget.parentWidget();
    return qobject_cast<const QHeaderView*>(&widget) != nullptr ||
           widget.objectName().startsWith(QStringLiteral("qt_")) ||
           (parent != nullptr && (parent->inherits("QComboBox") || parent->inherits("QComboBoxPrivateContainer") ||
                                  parent->inherits("QAbstractSpinBox") || parent->inherits("QTabBar") ||
                                  parent->inherits("QLineEdit") || parent->inherits("QMenuBar") ||
                                  parent->inherits("QCalendarWidget")));
}

QString placeOf(const QWidget& widget) {
    QStringList path;
    for (const QWidget* each = &widget; each != nullptr && path.size() < 4; each = each->parentWidget()) {
        path.prepend(each->objectName().isEmpty() ? QString::fromLatin1(each->metaObject()->className())
                                                  : each->objectName());
    }
    return path.join(u'/');
}

/// Whether it is seen within all that scrolls around it.
bool isInSight(const QWidget& widget) {
    QRect seen = widget.rect();
    const QWidget* each = &widget;
    while (!each->isWindow() && !seen.isEmpty()) {
        seen = QRect(each->mapToParent(seen.topLeft()), seen.size()) & each->parentWidget()->rect();
        each = each->parentWidget();
    }
    return widget.isVisible() && !seen.isEmpty();
}

/// Presses Tab until it comes round to where it began; what it came by, in that order. Each must be in sight.
QWidgetList tabRound(const QWidget& window, Qt::Key key = Qt::Key_Tab) {
    QWidgetList stops;
    for (int step = 0; step < 400; ++step) {
        QWidget* focus = window.focusWidget();
        if (stops.contains(focus)) {
            break;
        }
        if (!isInSight(*focus)) {
            QTest::qFail(qPrintable(placeOf(*focus) + QStringLiteral(" is out of sight")), __FILE__, __LINE__);
        }
        stops << focus;
        QTest::keyClick(focus, key);
        QCoreApplication::processEvents();
    }
    return stops;
}

/// Steps of Tab that go up the page, or back on the same row. "Sheet" is what scrolls: places within it.
QStringList backwardSteps(const QWidgetList& stops, int& steps) {
    const auto sheetOf = [](const QWidget* widget) {
        const QWidget* each = widget;
        while (each != nullptr && qobject_cast<QScrollArea*>(each->parentWidget()) == nullptr) {
            each = each->parentWidget();
        }
        return each;
    };
    QStringList backwards;
    for (qsizetype at = 1; at < stops.size(); ++at) {
        const QWidget* sheet = sheetOf(stops[at]);
        if (sheet == nullptr || sheet != sheetOf(stops[at - 1])) {
            continue;
        }
        const auto place = [sheet](const QWidget* widget) {
            return QRect(widget->mapTo(sheet, QPoint()), widget->size());
        };
        const QRect before = place(stops[at - 1]);
        const QRect after = place(stops[at]);
        const bool up = after.bottom() < before.top();
        const bool left = after.right() < before.left() && after.top() < before.bottom();
        if (up || left) {
            backwards << placeOf(*stops[at - 1]) + QStringLiteral(" -> ") + placeOf(*stops[at]);
        }
        ++steps;
    }
    return backwards;
}

} // namespace

void TestAccessibility::everyControlHasAName() {
    WindowFixture fixture;
    fixture.openSample();
    QStringList nameless;
    int named = 0;
    visitEveryView(fixture, [&](const QString& view, QWidget& root) {
        QWidgetList widgets = root.findChildren<QWidget*>();
        widgets.prepend(&root);
        for (QWidget* widget : widgets) {
            QAccessibleInterface* face = widget->isVisible() && !isPartOfAnother(*widget)
                                             ? QAccessible::queryAccessibleInterface(widget)
                                             : nullptr;
            if (face == nullptr || !needsName(face->role())) {
                continue;
            }
            if (face->text(QAccessible::Name).trimmed().isEmpty()) {
                nameless << view + QStringLiteral(": ") + placeOf(*widget);
            } else {
                ++named;
            }
        }
    });
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(QStringLiteral("\n") + nameless.join(u'\n')));
    QVERIFY(named > 100); // else nothing was looked at
}

void TestAccessibility::everyControlIsReachedByTab() {
    WindowFixture fixture;
    fixture.openSample();
    QStringList lost;
    for (const auto& [page, word] : EnumWords<PageId>::words) {
        fixture.window->pages().goTo(page);
        QTest::qWait(60);
        // A worker gathers its lines.
        QTRY_VERIFY(page != PageId::Today || fixture.isVisible("todoRow"));
        QVERIFY2(fixture.window->focusWidget() != nullptr, word);
        const QWidgetList reached = tabRound(*fixture.window);
        QWidgetList back = tabRound(*fixture.window, Qt::Key_Backtab);
        std::reverse(back.begin() + 1, back.end());
        // The lines of Today choose what its sheet shows when they get the focus.
        QVERIFY2(back == reached || page == PageId::Today, word);
        const QWidgetList widgets = fixture.window->findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            const bool wants = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() &&
                               widget->isEnabled() && widget->focusProxy() == nullptr &&
                               !isPartOfAnother(*widget) && !widget->inherits("QMenuBar");
            if (wants && !reached.contains(widget)) {
                lost << QLatin1StringView(word) + QStringLiteral(": ") + placeOf(*widget);
            }
        }
    }
    QVERIFY2(lost.isEmpty(), qPrintable(QStringLiteral("\n") + lost.join(u'\n')));
    // What lies over the page for a while, too.
    fixture.window->pages().goTo(PageId::People);
    QTest::keyClick(fixture.window->focusWidget(), Qt::Key_Delete);
    QTRY_VERIFY(fixture.isVisible("toastVerb"));
    QVERIFY(tabRound(*fixture.window).contains(fixture.child("toastVerb")));
}

void TestAccessibility::tabLeavesTables() {
    WindowFixture fixture;
    fixture.openSample();
    for (const auto& [page, word] : EnumWords<PageId>::words) {
        fixture.window->pages().goTo(page);
        QTest::qWait(60);
        const auto views = fixture.window->findChildren<QAbstractItemView*>();
        for (QAbstractItemView* view : views) {
            if (!view->isVisible() || (view->focusPolicy() & Qt::TabFocus) == 0 || isPartOfAnother(*view)) {
                continue;
            }
            for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
                view->setFocus();
                QTest::keyClick(view, key);
                QVERIFY2(!view->hasFocus(), qPrintable(placeOf(*view)));
            }
        }
    }
}

void TestAccessibility::tabGoesDownTheSheet() {
    WindowFixture fixture;
    fixture.openSample();
    QStringList backwards;
    int steps = 0;
    const auto look = [&](const QString& view) {
        QTest::qWait(60);
        QVERIFY2(fixture.window->focusWidget() != nullptr, qPrintable(view));
        const QStringList found = backwardSteps(tabRound(*fixture.window), steps);
        for (const QString& step : found) {
            backwards << view + QStringLiteral(": ") + step;
        }
    };
    for (const auto& [page, word] : EnumWords<PageId>::words) {
        const QString name = QLatin1StringView(word);
        fixture.window->pages().goTo(page);
        look(name);
        // Another record brings other cards, made after what is above and below them.
        QTest::keyClick(fixture.window->focusWidget(), Qt::Key_Down);
        look(name + QStringLiteral(", next"));
    }
    fixture.window->pages().goTo(PageId::Applications);
    for (const char* const button : {"addSlot", "addDate", "addProgram"}) {
        fixture.click(button);
        look(QLatin1StringView(button));
    }
    fixture.window->pages().goTo(PageId::People);
    fixture.click("momentsAdd");
    look(QStringLiteral("momentsAdd"));
    QVERIFY2(backwards.isEmpty(), qPrintable(QStringLiteral("\n") + backwards.join(u'\n')));
    QVERIFY(steps > 200); // else nothing was looked at
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
