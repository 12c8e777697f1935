// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_delegate.h"

#include "ui/settings/setting_fields.h"
#include "ui/settings/settings_model.h"
#include "ui/widgets/paper_style.h"

#include <QtCore/QPersistentModelIndex>
#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

namespace letterdesk {

namespace {

constexpr char kRow[] = "letterdeskSettingRow";

QModelIndex sourceOf(const QModelIndex& index) {
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(index.model());
    return proxy != nullptr ? proxy->mapToSource(index) : index;
}

} // namespace

QWidget* SettingDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                       const QModelIndex& index) const {
    const Settings::Row& row = SettingsModel::row(sourceOf(index));
    const QString name = tr("Value of %1", "%1 the name of a setting").arg(QLatin1StringView(row.name));
    if (row.type == SettingType::Choice || row.type == SettingType::Switch) {
        auto* box = new QComboBox(parent);
        box->setObjectName(QStringLiteral("settingChoice"));
        box->setAccessibleName(name);
        if (row.type == SettingType::Switch) {
            box->addItem(settingText(row, true), QStringLiteral("true"));
            box->addItem(settingText(row, false), QStringLiteral("false"));
        }
        for (const QString& value : row.allowed) {
            box->addItem(settingText(row, value), value);
        }
        return box;
    }
    auto* line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("settingLine"));
    line->setAccessibleName(name);
    line->setAccessibleDescription(SettingsModel::whatIsAllowed(row));
    line->setProperty(kRow, sourceOf(index).row());
    // Qt keeps in const what makes an editor.
    auto* self = const_cast<SettingDelegate*>(this);
    connect(line, &QLineEdit::textEdited, self, [self, line] {
        setFieldWrong(line, false);
        Q_EMIT self->refused({});
    });
    return line;
}

void SettingDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QString value = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(box->findData(value));
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(value);
    }
}

void SettingDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (const auto* box = qobject_cast<const QComboBox*>(editor)) {
        model->setData(index, box->currentData());
    } else if (const auto* line = qobject_cast<const QLineEdit*>(editor)) {
        model->setData(index, line->text());
    }
}

bool SettingDelegate::eventFilter(QObject* watched, QEvent* event) {
    auto* line = qobject_cast<QLineEdit*>(watched);
    if (line == nullptr) {
        return QStyledItemDelegate::eventFilter(watched, event);
    }
    const Settings::Row& row = Settings::rows()[static_cast<size_t>(line->property(kRow).toInt())];
    const bool wrong = !SettingsModel::fromTyping(row, line->text());
    if (event->type() == QEvent::KeyPress && wrong) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            setFieldWrong(line, true);
            Q_EMIT refused(tr("“%1” was not taken.", "%1 what was typed").arg(line->text().trimmed().left(40)) +
                           u' ' + SettingsModel::whatIsAllowed(row));
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && wrong) {
        // Whoever goes elsewhere hears that it did not count.
        Q_EMIT refused(tr("“%1” was not taken.", "%1 what was typed").arg(line->text().trimmed().left(40)) + u' ' +
                       SettingsModel::whatIsAllowed(row));
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace letterdesk
