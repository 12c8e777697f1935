// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_list.h"

#include "ui/shell/settings.h"
#include "ui/shell/shortcuts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QScreen>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

#include <array>

namespace letterdesk {

namespace {

struct ShortcutList {
    Q_DECLARE_TR_FUNCTIONS(ShortcutList)
};

constexpr QSize kListSize(560, 600);
constexpr std::array kOrder{MenuId::File,   MenuId::Edit,  MenuId::View, MenuId::Go,
                            MenuId::Record, MenuId::Tools, MenuId::Help};

void fill(QTreeWidget* tree, Settings& settings, const QString& words) {
    const Shortcuts shortcuts(settings);
    tree->clear();
    for (const MenuId menu : kOrder) {
        auto* group = new QTreeWidgetItem({menuName(menu), QString()});
        for (const ActionRow& row : actionTable()) {
            QStringList keys;
            for (const QKeySequence& key : shortcuts.of(row.id)) {
                keys << key.toString(QKeySequence::NativeText);
            }
            const QString name = commandName(row);
            const QString shown = keys.join(QStringLiteral("   "));
            if (row.menu == menu && !keys.isEmpty() &&
                (words.isEmpty() || name.contains(words, Qt::CaseInsensitive) ||
                 shown.contains(words, Qt::CaseInsensitive))) {
                auto* item = new QTreeWidgetItem(group, {name, shown});
                item->setFont(1, Theme::font(TextRole::Body, true));
            }
        }
        if (group->childCount() == 0) {
            delete group;
            continue;
        }
        tree->addTopLevelItem(group);
        group->setFirstColumnSpanned(true);
        group->setFont(0, Theme::font(TextRole::Body, true));
    }
    tree->expandAll();
}

} // namespace

void showShortcuts(QWidget* window, Settings& settings, const std::function<void()>& change) {
    auto* dialog = new QDialog(window);
    dialog->setObjectName(QStringLiteral("shortcutsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(ShortcutList::tr("Keyboard Shortcuts"));
    auto* filter = new QLineEdit(dialog);
    filter->setObjectName(QStringLiteral("shortcutFilter"));
    filter->setAccessibleName(ShortcutList::tr("Filter the shortcuts"));
    filter->setPlaceholderText(ShortcutList::tr("Filter by name or key"));
    filter->setClearButtonEnabled(true);
    filter->addAction(themedIcon(Icon::Search), QLineEdit::LeadingPosition);
    auto* tree = new QTreeWidget(dialog);
    tree->setObjectName(QStringLiteral("shortcutList"));
    tree->setAccessibleName(ShortcutList::tr("Keyboard shortcuts"));
    tree->setColumnCount(2);
    tree->setHeaderHidden(true);
    tree->setAllColumnsShowFocus(true);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    fill(tree, settings, {});
    auto* changeButton = new QPushButton(themedIcon(Icon::Keyboard), ShortcutList::tr("Change…"), dialog);
    changeButton->setObjectName(QStringLiteral("shortcutsChange"));
    changeButton->setAutoDefault(false);
    auto* close = new QPushButton(ShortcutList::tr("Close"), dialog);
    close->setObjectName(QStringLiteral("closeDialog"));
    close->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(changeButton);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(filter);
    layout->addWidget(tree, 1);
    layout->addLayout(buttons);
    QObject::connect(filter, &QLineEdit::textChanged, dialog,
                     [tree, &settings](const QString& words) { fill(tree, settings, words.trimmed()); });
    QObject::connect(&settings, &Settings::changed, dialog, [tree, filter, &settings](SettingKey key) {
        if (key == SettingKey::Shortcuts) {
            fill(tree, settings, filter->text().trimmed());
        }
    });
    QObject::connect(changeButton, &QPushButton::clicked, window, [dialog, change] {
        dialog->close();
        change();
    });
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::close);
    const int percent = Theme::current() != nullptr ? Theme::current()->textPercent() : 100;
    dialog->resize((kListSize * percent / 100).boundedTo(dialog->screen()->availableSize() - QSize(48, 72)));
    dialog->show();
}

} // namespace letterdesk
