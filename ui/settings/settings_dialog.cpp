// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "ui/settings/keyboard_settings.h"
#include "ui/settings/setting_fields.h"
#include "ui/settings/settings_table.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/theme.h"

#include <QtGui/QScreen>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

namespace {

constexpr QSize kUsual(900, 600);
constexpr int kFormWidth = 460;

QVBoxLayout* formOn(QWidget* page) {
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(16);
    return layout;
}

QWidget* lookPage(Settings& settings, QWidget* parent) {
    auto* page = new QWidget(parent);
    QVBoxLayout* layout = formOn(page);
    layout->addWidget(makeSettingChoice(settings, SettingKey::Theme, SettingsDialog::tr("Colors"), {}, page));
    layout->addWidget(
        makeSettingChoice(settings, SettingKey::Density, SettingsDialog::tr("Rows of lists"), {}, page));
    layout->addWidget(makeSettingChoice(settings, SettingKey::TextPercent, SettingsDialog::tr("Size of text"),
                                        SettingsDialog::tr("Ctrl++ and Ctrl+− change it anywhere."), page));
    QCheckBox* motion =
        makeSettingSwitch(settings, SettingKey::ReducedMotion, SettingsDialog::tr("Reduced motion"), page);
    motion->setObjectName(QStringLiteral("settingLookReducedMotion"));
    motion->setAccessibleDescription(Settings::about(Settings::row(SettingKey::ReducedMotion)));
    auto* words = new QLabel(Settings::about(Settings::row(SettingKey::ReducedMotion)) + u'.', page);
    words->setWordWrap(true);
    setTextRole(words, TextRole::Small, false, true);
    auto* box = new QVBoxLayout;
    box->setSpacing(4);
    box->addWidget(motion);
    box->addWidget(words);
    layout->addLayout(box);
    layout->addStretch(1);
    return page;
}

QWidget* regionPage(Settings& settings, QWidget* parent) {
    auto* page = new QWidget(parent);
    QVBoxLayout* layout = formOn(page);
    layout->addWidget(makeSettingChoice(
        settings, SettingKey::Language, SettingsDialog::tr("Language"),
        SettingsDialog::tr("The window is built anew in it, on the same file and page. Dates and numbers follow."),
        page));
    layout->addWidget(makeSettingChoice(settings, SettingKey::FirstWeekday,
                                        SettingsDialog::tr("First day of the week"), {}, page));
    layout->addWidget(makeSettingChoice(settings, SettingKey::PaperSize, SettingsDialog::tr("Paper"),
                                        SettingsDialog::tr("For packets and everything else that is printed."),
                                        page));
    layout->addStretch(1);
    return page;
}

} // namespace

SettingsDialog::SettingsDialog(Settings& settings, Dialogs& dialogs, QWidget* window)
    : QDialog(window)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("settingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    m_tabs->setObjectName(QStringLiteral("settingsTabs"));
    m_tabs->setAccessibleName(tr("Parts of the settings"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    add("settingsLook", tr("&Look"), lookPage(settings, this), true);
    add("settingsRegion", tr("&Region"), regionPage(settings, this), true);
    add("settingsKeyboard", tr("&Keyboard"), new KeyboardSettings(settings, dialogs, this), false);
    add("settingsAll", tr("&All Settings"), new SettingsTable(settings, this), false);
    auto* words = new QLabel(tr("Everything counts at once, on this computer."), this);
    setTextRole(words, TextRole::Small, false, true);
    words->setWordWrap(true);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeDialog"));
    close->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->addWidget(words, 1);
    foot->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    layout->addLayout(foot);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    const int percent = Theme::current() != nullptr ? Theme::current()->textPercent() : 100;
    resize((kUsual * percent / 100).boundedTo(screen()->availableSize() - QSize(48, 72)));
}

void SettingsDialog::add(const char* name, const QString& title, QWidget* page, bool scrolls) {
    page->setObjectName(QLatin1StringView(name));
    if (scrolls) {
        // A column: a choice of three words need not be as wide as the window.
        page->setMaximumWidth(kFormWidth * 2);
        auto* area = new QScrollArea(this);
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(page);
        page = area;
    }
    m_tabs->addTab(title);
    m_pages->addWidget(page);
}

void SettingsDialog::turnTo(Tab tab) {
    m_tabs->setCurrentIndex(static_cast<int>(tab));
    m_tabs->setFocus();
}

void SettingsDialog::showFor(QWidget* window, Settings& settings, Dialogs& dialogs, Tab tab) {
    auto* dialog = window->findChild<SettingsDialog*>(QString(), Qt::FindDirectChildrenOnly);
    if (dialog == nullptr) {
        dialog = new SettingsDialog(settings, dialogs, window);
    }
    dialog->turnTo(tab);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace letterdesk
