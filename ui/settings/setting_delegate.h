// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace letterdesk {

/// Edits a setting in its cell: a list of words where there are few values, else a line that stays open while
/// what is typed cannot be a value.
class SettingDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

Q_SIGNALS:
    /// Words about what is typed; empty when nothing is wrong.
    void refused(const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace letterdesk
