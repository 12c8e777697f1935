// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/window_fixture.h"
#include "ui/shell/pages.h"

#include <QtCore/QPointer>
#include <QtWidgets/QDialog>

#include <functional>
#include <vector>

namespace letterdesk {

/// Shows every page of the window with something chosen on it, then every dialog that a menu opens, one after the
/// other, and calls `look` while it is on the screen.
inline void visitEveryView(WindowFixture& fixture,
                           const std::function<void(const QString& name, QWidget& root)>& look) {
    MainWindow& window = *fixture.window;
    for (const auto& [page, word] : EnumWords<PageId>::words) {
        window.pages().goTo(page);
        QTest::qWait(30); // the sheet comes after the first picture
        QVERIFY(fixture.waitForWork());
        QTest::qWait(30);
        look(QLatin1StringView(word), window);
    }
    using A = ActionId;
    const std::pair<A, const char*> dialogs[] = {
        {A::NewRequest, "new request"},
        {A::NewPerson, "new person"},
        {A::NewExperience, "new experience"},
        {A::NewApplication, "new application"},
        {A::NewDate, "new date"},
        {A::QuickCapture, "quick capture"},
        {A::MyDetails, "my details"},
        {A::Settings, "settings"},
        {A::CommandPalette, "command palette"},
        {A::Shortcuts, "shortcuts"},
        {A::Guide, "guide"},
        {A::ReportProblem, "report a problem"},
        {A::About, "about"},
    };
    for (const auto& [action, name] : dialogs) {
        const QWidgetList before = QApplication::topLevelWidgets();
        fixture.trigger(action);
        QTest::qWait(30);
        // Closing one may take others along, such as a list that hangs on it.
        const QWidgetList after = QApplication::topLevelWidgets();
        for (const QPointer<QWidget>& shown : std::vector<QPointer<QWidget>>(after.cbegin(), after.cend())) {
            if (shown && shown->isVisible() && shown->isWindow() && shown != &window && !before.contains(shown)) {
                look(QLatin1StringView(name), *shown);
                shown->close();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            }
        }
        // What lies inside the window instead, such as the palette.
        QTest::keyClick(window.focusWidget() != nullptr ? window.focusWidget() : &window, Qt::Key_Escape);
    }
}

} // namespace letterdesk
