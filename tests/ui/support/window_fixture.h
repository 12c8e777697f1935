// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample_workspace.h"
#include "tests/ui/support/scripted_dialogs.h"
#include "ui/packet/page_view.h"
#include "ui/requests/requests_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/paper_style.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

namespace letterdesk {

/// A window of the real program with a clock that stands, counted ids, scripted dialogs and settings of its own.
struct WindowFixture {
    QTemporaryDir folder;
    FixedClock clock{QDate(2027, 5, 24)};
    CountingIdSource ids{QStringLiteral("n")};
    Theme theme;
    std::unique_ptr<Settings> settings = Settings::temporary();
    ScriptedDialogs dialogs;
    std::unique_ptr<MainWindow> window;

    WindowFixture() {
        QApplication::setStyle(new PaperStyle);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        settings->set(SettingKey::LastFolder, folder.path());
        settings->set(SettingKey::Theme, QStringLiteral("light"));
        settings->set(SettingKey::LastPage, QStringLiteral("requests"));
        makeWindow();
    }
    void makeWindow() {
        window = std::make_unique<MainWindow>(*settings, dialogs, environment());
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    }
    [[nodiscard]] Workspace::Environment environment() { return {clock, ids}; }
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    [[nodiscard]] static QString data(const char* name) {
        return QStringLiteral(LETTERDESK_TEST_DATA "/") + QLatin1StringView(name);
    }

    /// Makes a workspace file, the sample or an empty one, and closes it again.
    QString makeFile(const QString& name, bool sample) {
        const QString file = path(name);
        auto workspace = Workspace::create(file, environment());
        if (!workspace || (sample && !fillWithSample(**workspace, clock.today()))) {
            qFatal("The test's workspace could not be made");
        }
        return file;
    }
    void openSample() { QVERIFY(window->openWorkspace(makeFile(QStringLiteral("sample.letterdesk"), true))); }
    void openEmpty() { QVERIFY(window->openWorkspace(makeFile(QStringLiteral("empty.letterdesk"), false))); }
    /// The sample, with a request on the sheet whose writer has agreed: one that has a packet.
    void openOneThatAgreed() {
        openSample();
        QTRY_VERIFY(isVisible("requestSheet"));
        const auto requests = workspace().page<Request>(QString(), 100);
        for (const Request& request : *requests) {
            if (request.stage == Stage::PacketGiven || request.stage == Stage::Agreed) {
                window->requests().open(request.id);
                break;
            }
        }
    }
    [[nodiscard]] Workspace& workspace() { return *window->desk().workspace(); }

    /// A visible child by its object name; the test ends with the names there are when it is missing.
    template <class Widget = QWidget>
    Widget* child(const char* name, QObject* below = nullptr) {
        QObject* root = below != nullptr ? below : window.get();
        for (Widget* widget : root->findChildren<Widget*>(QLatin1StringView(name))) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        QStringList names;
        for (const QWidget* widget : root->findChildren<QWidget*>()) {
            if (widget->isVisible() && !widget->objectName().isEmpty()) {
                names << widget->objectName();
            }
        }
        qFatal("No visible \"%s\" among: %s", name, qPrintable(names.join(QStringLiteral(", "))));
        return nullptr;
    }
    [[nodiscard]] bool isVisible(const char* name) const {
        for (const QWidget* widget : window->findChildren<QWidget*>(QLatin1StringView(name))) {
            if (widget->isVisible()) {
                return true;
            }
        }
        return false;
    }
    void click(const char* name, QObject* below = nullptr) {
        auto* widget = child(name, below);
        // Nobody clicks before things are in their places.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        if (widget->size().isEmpty()) {
            qFatal("\"%s\" has no size", name);
        }
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    /// Types into a field as a person does: chooses what is there, types over it, leaves with Tab.
    void type(const char* name, const QString& text, QObject* below = nullptr) {
        auto* field = child<QLineEdit>(name, below);
        field->setFocus();
        field->selectAll();
        if (text.isEmpty()) {
            QTest::keyClick(field, Qt::Key_Delete);
        } else {
            QTest::keyClicks(field, text);
        }
        QTest::keyClick(field, Qt::Key_Tab);
    }
    /// Chooses in a list by its data, with the keyboard.
    void choose(const char* name, const QString& value, QObject* below = nullptr) {
        auto* field = child<ChoiceField>(name, below);
        const int index = field->findData(value);
        if (index < 0) {
            qFatal("\"%s\" has no choice %s", name, qPrintable(value));
        }
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Home);
        for (int step = 0; step < index; ++step) {
            QTest::keyClick(field, Qt::Key_Down);
        }
        if (field->isTouched()) {
            QTest::keyClick(field, Qt::Key_Return);
        }
    }
    void trigger(ActionId id) { window->actions()[id]->trigger(); }
    bool waitForWork() { return window->desk().background().waitForAll(20000); }
};

} // namespace letterdesk
