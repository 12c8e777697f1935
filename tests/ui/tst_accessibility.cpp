// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/every_view.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QHeaderView>

#include <set>

using namespace letterdesk;

/// What a screen reader and a keyboard meet on every page and in every dialog.
class TestAccessibility : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyControlHasAName();
    void everyControlIsReachedByTab();
    void tabLeavesTables();
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
        std::set<QWidget*> reached;
        QWidget* start = fixture.window->focusWidget();
        QVERIFY2(start != nullptr, word);
        for (int step = 0; step < 400; ++step) {
            QWidget* focus = fixture.window->focusWidget();
            if (!reached.insert(focus).second && focus == start) {
                break;
            }
            QVERIFY2(focus->isVisible(), qPrintable(placeOf(*focus)));
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        const QWidgetList widgets = fixture.window->findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            const bool wants = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() &&
                               widget->isEnabled() && widget->focusProxy() == nullptr &&
                               !isPartOfAnother(*widget) && !widget->inherits("QMenuBar");
            if (wants && reached.count(widget) == 0) {
                lost << QLatin1StringView(word) + QStringLiteral(": ") + placeOf(*widget);
            }
        }
    }
    QVERIFY2(lost.isEmpty(), qPrintable(QStringLiteral("\n") + lost.join(u'\n')));
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

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
