// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_program.h"
#include "app/file_claim.h"
#include "core/exchange/sample_workspace.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_files.h"
#include "ui/widgets/message_panel.h"
#include "ui/widgets/paper_style.h"

#include <QtCore/QPointer>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace letterdesk;

/// The program around its windows: one window a file, what goes when a window is closed, the sample, a bad name.
class TestProgram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QApplication::setStyle(new PaperStyle);
        QApplication::setQuitOnLastWindowClosed(false);
    }
    void fileThatCannotBeOpenedIsTold();
    void closedWindowLetsItsFileGo();
    void closedWindowOfSeveralLeavesTheOthers();
    void sampleLeavesNoEmptyWindow();
    void shownSampleIsNotShownTwice();
    void languageRebuildsTheWindowInPlace();
    void safeModeLeavesTheSettingsAlone();

private:
    QTemporaryDir m_folder;

    static QList<MainWindow*> windows() {
        QList<MainWindow*> found;
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* window = qobject_cast<MainWindow*>(widget)) {
                found << window;
            }
        }
        return found;
    }
    static MainWindow* windowOf(const QString& path) {
        for (MainWindow* window : windows()) {
            if (window->desk().workspacePath() == path) {
                return window;
            }
        }
        return nullptr;
    }
    QString makeFile(const char* name) {
        const SystemClock clock;
        UuidSource ids;
        const QString path = m_folder.filePath(QLatin1StringView(name));
        if (!Workspace::create(path, {clock, ids})) {
            qFatal("the test's workspace could not be made");
        }
        return path;
    }
};

void TestProgram::fileThatCannotBeOpenedIsTold() {
    DesktopProgram program;
    const QString path = m_folder.filePath(QStringLiteral("nowhere.letterdesk"));
    QVERIFY(program.openWindow(path));
    QCOMPARE(windows().size(), 1);
    MainWindow* window = windows().constFirst();
    QVERIFY(window->isVisible());
    const auto* message = window->findChild<MessagePanel*>();
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(QStringLiteral("nowhere.letterdesk")));
    // It is usable: another file opens in it, and so does this one once it is there.
    QVERIFY(window->findChild<QWidget*>(QStringLiteral("startPanel"))->isEnabled());
    QVERIFY(window->actions()[ActionId::OpenWorkspace]->isEnabled());
    QVERIFY(window->openWorkspace(makeFile("nowhere.letterdesk")));
}

void TestProgram::closedWindowLetsItsFileGo() {
    DesktopProgram program;
    const QString path = makeFile("closed.letterdesk");
    QVERIFY(program.openWindow(path));
    FileClaim other;
    QCOMPARE(other.claim(path, [] {}), InstanceGuard::Claim::RaisedOther);
    const QPointer<MainWindow> window = windowOf(path);
    QVERIFY(window->close());
    QTRY_VERIFY(window.isNull());
    QCOMPARE(other.claim(path, [] {}), InstanceGuard::Claim::Granted);
}

void TestProgram::closedWindowOfSeveralLeavesTheOthers() {
    DesktopProgram program;
    const QStringList paths{makeFile("one.letterdesk"), makeFile("two.letterdesk"), makeFile("three.letterdesk")};
    for (const QString& path : paths) {
        QVERIFY(program.openWindow(path));
    }
    QCOMPARE(windows().size(), 3);
    const QPointer<MainWindow> first = windowOf(paths[0]);
    QVERIFY(first->close());
    QTRY_VERIFY(first.isNull());
    QCOMPARE(windows().size(), 2);
    // The file opens again, in a window of its own; the others are raised.
    QVERIFY(program.openWindow(paths[0]));
    QVERIFY(windowOf(paths[0]) != nullptr);
    QVERIFY(program.openWindow(paths[1]));
    QCOMPARE(windows().size(), 3);
    FileClaim other;
    for (const QString& path : paths) {
        QCOMPARE(other.claim(path, [] {}), InstanceGuard::Claim::RaisedOther);
    }
}

void TestProgram::sampleLeavesNoEmptyWindow() {
    QFile::remove(samplePath());
    DesktopProgram program;
    QVERIFY(program.openSample());
    QTRY_VERIFY_WITH_TIMEOUT(windowOf(samplePath()) != nullptr, 20000);
    QCOMPARE(windows().size(), 1);
    QVERIFY(program.lastFile() != samplePath());
}

void TestProgram::shownSampleIsNotShownTwice() {
    QFile::remove(samplePath());
    DesktopProgram program;
    QVERIFY(program.openSample());
    QTRY_VERIFY_WITH_TIMEOUT(windowOf(samplePath()) != nullptr, 20000);
    DesktopProgram second;
    QVERIFY(!second.openSample());
    QCOMPARE(windows().size(), 1);
}

void TestProgram::languageRebuildsTheWindowInPlace() {
    QStringList spoken;
    {
        DesktopProgram program({false, [&spoken](const QString& language) {
                                    spoken << language;
                                    QGuiApplication::setLayoutDirection(
                                        language == QLatin1String("ar") ? Qt::RightToLeft : Qt::LeftToRight);
                                }});
        const QString path = makeFile("spoken.letterdesk");
        QVERIFY(program.openWindow(path));
        QPointer<MainWindow> window = windowOf(path);
        window->actions()[ActionId::Settings]->trigger();
        const QSize size = window->size();
        program.settings().set(SettingKey::Language, QStringLiteral("ar"));
        QTRY_VERIFY(window.isNull());
        QCOMPARE(windows().size(), 1);
        window = windowOf(path);
        QVERIFY(window != nullptr && window->isVisible());
        QCOMPARE(window->layoutDirection(), Qt::RightToLeft);
        QCOMPARE(window->size(), size);
        // The settings stand open again, where they were.
        QVERIFY(window->findChild<QWidget*>(QStringLiteral("settingsDialog"))->isVisible());
        program.settings().reset(SettingKey::Language);
        QTRY_VERIFY(window.isNull());
        QCOMPARE(windowOf(path)->layoutDirection(), Qt::LeftToRight);
    }
    QCOMPARE(spoken, (QStringList{QString(), QStringLiteral("ar"), QString()}));
}

void TestProgram::safeModeLeavesTheSettingsAlone() {
    const QString path = makeFile("last.letterdesk");
    {
        DesktopProgram program;
        QVERIFY(program.openWindow(path));
        program.settings().set(SettingKey::Theme, QStringLiteral("dark"));
        QCOMPARE(program.lastFile(), path);
    }
    {
        DesktopProgram program({true, {}});
        QVERIFY(program.lastFile().isEmpty());
        QVERIFY(program.openWindow(program.lastFile()));
        QCOMPARE(windows().size(), 1);
        QVERIFY(windows().constFirst()->findChild<MessagePanel*>()->text().contains(QStringLiteral("Safe mode")));
        QCOMPARE(program.settings().get(SettingKey::Theme).toString(), QStringLiteral("system"));
        program.settings().set(SettingKey::Theme, QStringLiteral("light"));
    }
    DesktopProgram program;
    QCOMPARE(program.settings().get(SettingKey::Theme).toString(), QStringLiteral("dark"));
    program.settings().reset(SettingKey::Theme);
}

QTEST_MAIN(TestProgram)
#include "tst_program.moc"
