// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyboard_settings.h"

#include "ui/settings/key_field.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/settings.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paper_style.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

namespace {

enum Column { Command, Keys, Menu };
constexpr int kIdRole = Qt::UserRole;

} // namespace

KeyboardSettings::KeyboardSettings(Settings& settings, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_shortcuts(settings)
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_command(new QLabel(this))
    , m_keys(new QHBoxLayout)
    , m_field(new KeyField(this))
    , m_add(new QPushButton(this))
    , m_reset(new QPushButton(tr("Reset This Command"), this))
    , m_resetAll(new QPushButton(tr("Reset All…"), this))
    , m_words(new QLabel(this)) {
    m_filter->setObjectName(QStringLiteral("keyboardFilter"));
    m_filter->setAccessibleName(tr("Filter the commands by name or key"));
    m_filter->setPlaceholderText(tr("Filter by name or key"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(Icon::Search), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("keyboardList"));
    m_list->setAccessibleName(tr("Commands and their shortcuts"));
    m_list->setHeaderLabels({tr("Command"), tr("Shortcuts"), tr("Menu")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_command->setObjectName(QStringLiteral("keyboardCommand"));
    setTextRole(m_command, TextRole::Body, true);
    m_field->setObjectName(QStringLiteral("keyboardField"));
    m_field->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_add->setObjectName(QStringLiteral("keyboardAdd"));
    m_reset->setObjectName(QStringLiteral("keyboardReset"));
    m_resetAll->setObjectName(QStringLiteral("keyboardResetAll"));
    for (QPushButton* button : {m_add, m_reset, m_resetAll}) {
        button->setAutoDefault(false);
    }
    m_words->setObjectName(QStringLiteral("keyboardWords"));
    m_words->setWordWrap(true);

    auto* head = new QHBoxLayout;
    head->addWidget(m_command);
    head->addSpacing(12);
    m_keys->setSpacing(8);
    head->addLayout(m_keys);
    head->addStretch(1);
    head->addWidget(m_reset);
    auto* entry = new QHBoxLayout;
    entry->addWidget(m_field, 1);
    entry->addWidget(m_add);
    entry->addSpacing(12);
    entry->addWidget(m_resetAll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addLayout(head);
    layout->addLayout(entry);
    layout->addWidget(m_words);

    fillList();
    connect(m_filter, &QLineEdit::textChanged, this, &KeyboardSettings::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeyboardSettings::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, m_field, qOverload<>(&QWidget::setFocus));
    connect(m_field, &KeyField::pressed, this, &KeyboardSettings::judge);
    connect(m_add, &QPushButton::clicked, this, &KeyboardSettings::add);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const auto id = chosen()) {
            m_shortcuts.reset(*id);
        }
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        if (m_dialogs.ask(this, {tr("Give every command its first shortcuts back?"),
                                 tr("The shortcuts you chose yourself are forgotten."),
                                 {tr("Reset All"), tr("Keep Mine")},
                                 1,
                                 true}) == 0) {
            m_shortcuts.resetAll();
        }
    });
    connect(&settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::Shortcuts) {
            showKeys();
            showChosen();
        }
    });
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

std::optional<ActionId> KeyboardSettings::chosen() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    return item == nullptr ? std::nullopt
                           : std::optional(static_cast<ActionId>(item->data(Command, kIdRole).toInt()));
}

void KeyboardSettings::fillList() {
    for (const ActionRow& row : actionTable()) {
        auto* item = new QTreeWidgetItem(m_list, {commandName(row), QString(), menuName(row.menu)});
        item->setData(Command, kIdRole, static_cast<int>(row.id));
    }
    showKeys();
    const int letter = fontMetrics().averageCharWidth();
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(Command, letter * 36);
    m_list->setColumnWidth(Keys, letter * 30);
}

void KeyboardSettings::showKeys() {
    for (int at = 0; at < m_list->topLevelItemCount(); ++at) {
        QTreeWidgetItem* item = m_list->topLevelItem(at);
        const auto id = static_cast<ActionId>(item->data(Command, kIdRole).toInt());
        QStringList keys;
        for (const QKeySequence& key : m_shortcuts.of(id)) {
            keys << key.toString(QKeySequence::NativeText);
        }
        item->setText(Keys, keys.join(QStringLiteral("   ")));
        QFont font = m_list->font();
        font.setBold(m_shortcuts.isChanged(id));
        item->setFont(Keys, font);
    }
}

void KeyboardSettings::filter(const QString& words) {
    QTreeWidgetItem* first = nullptr;
    for (int at = 0; at < m_list->topLevelItemCount(); ++at) {
        QTreeWidgetItem* item = m_list->topLevelItem(at);
        bool all = true;
        for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
            all = all && (item->text(Command).contains(word, Qt::CaseInsensitive) ||
                          item->text(Keys).contains(word, Qt::CaseInsensitive) ||
                          item->text(Menu).contains(word, Qt::CaseInsensitive));
        }
        item->setHidden(!all);
        first = first == nullptr && all ? item : first;
    }
    if (m_list->currentItem() == nullptr || m_list->currentItem()->isHidden()) {
        m_list->setCurrentItem(first);
    }
}

void KeyboardSettings::showChosen() {
    // Later than the click that may come from one of them.
    while (QLayoutItem* item = m_keys->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const std::optional<ActionId> id = chosen();
    for (QWidget* widget : {static_cast<QWidget*>(m_field), static_cast<QWidget*>(m_reset)}) {
        widget->setEnabled(id.has_value());
    }
    m_command->setText(id ? commandName(actionRow(*id)) : QString());
    m_field->setAccessibleName(id ? tr("New keys for %1").arg(m_command->text()) : tr("New keys"));
    m_field->forget();
    judge();
    if (!id) {
        return;
    }
    m_reset->setEnabled(m_shortcuts.isChanged(*id));
    for (const QKeySequence& key : m_shortcuts.of(*id)) {
        const QString words = key.toString(QKeySequence::NativeText);
        auto* remove =
            new QPushButton(themedIcon(Icon::Close), QString(words).replace(u'&', QStringLiteral("&&")), this);
        remove->setObjectName(QStringLiteral("keyboardRemove"));
        remove->setAutoDefault(false);
        remove->setAccessibleName(tr("Remove %1", "%1 keys").arg(words));
        remove->setToolTip(remove->accessibleName());
        connect(remove, &QPushButton::clicked, this, [this, id = *id, key] {
            Shortcuts::Keys keys = m_shortcuts.of(id);
            keys.removeAll(key);
            m_field->setFocus();
            m_shortcuts.set(id, keys);
        });
        m_keys->addWidget(remove);
        remove->show();
    }
}

void KeyboardSettings::judge() {
    const std::optional<ActionId> id = chosen();
    const QKeySequence& key = m_field->key();
    const bool usable = Shortcuts::isUsable(key);
    const std::optional<ActionId> other = id && usable ? m_shortcuts.holder(key, *id) : std::nullopt;
    m_add->setText(other ? tr("Take It Over") : tr("Add Keys"));
    m_add->setEnabled(id && usable && !m_shortcuts.of(*id).contains(key));
    setFieldWrong(m_field, !key.isEmpty() && (!usable || other));
    setTextColor(m_words, other || (!key.isEmpty() && !usable) ? Theme::colors().late : Theme::colors().muted);
    const QString words = key.toString(QKeySequence::NativeText);
    if (key.isEmpty()) {
        m_words->setText(tr("Choose a command, then press its new keys in the field. Changes count at once, in "
                            "every window."));
    } else if (!usable) {
        m_words->setText(
            tr("%1 alone is needed for typing or moving about. Press it together with Ctrl or Alt.", "%1 keys")
                .arg(words));
    } else if (other) {
        m_words->setText(tr("%1 belongs to “%2”. Taken over, that command loses it.", "%1 keys, %2 a command")
                             .arg(words, commandName(actionRow(*other))));
    } else if (id && m_shortcuts.of(*id).contains(key)) {
        m_words->setText(tr("%1 is a shortcut of this command already.", "%1 keys").arg(words));
    } else {
        m_words->setText(tr("%1 is free.", "%1 keys").arg(words));
    }
}

void KeyboardSettings::add() {
    const std::optional<ActionId> id = chosen();
    if (!id || !Shortcuts::isUsable(m_field->key())) {
        return;
    }
    const QKeySequence key = m_field->key();
    m_field->setFocus();
    m_shortcuts.takeOver(key, *id);
}

} // namespace letterdesk
