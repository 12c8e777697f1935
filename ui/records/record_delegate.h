// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace letterdesk {

/// Paints a row of a page's table: the sign before the name, text, chip; a soft selection across the row.
class RecordDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int kPadding = 8;    ///< at both sides of a cell
    static constexpr int kSignWidth = 26; ///< before the name, also where there is no sign

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace letterdesk
