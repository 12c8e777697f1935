// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace letterdesk {

class Desk;

/// Paints a row of captured notes: box and number, what it becomes, and under the text what is said about it.
/// Makes the editors of the cells.
class CaptureDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    CaptureDelegate(Desk& desk, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

Q_SIGNALS:
    /// "Somebody else…" was chosen in this row.
    void somebodyElseAsked(int row);

private:
    [[nodiscard]] QWidget* choiceEditor(QWidget* parent, const QModelIndex& index) const;

    Desk& m_desk;
};

} // namespace letterdesk
