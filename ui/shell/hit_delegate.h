// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search_hit.h"

#include <QtWidgets/QStyledItemDelegate>

class QListWidgetItem;

namespace letterdesk {

/// Two lines: what it is called with its kind at the end, and the words around the match. Rows that are no hits
/// (fillLine()) have one line.
class HitDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Puts a hit into a row, with the words that a screen reader speaks.
void fillHit(QListWidgetItem* item, const SearchHit& hit);
/// Puts something else into a row: a former search, or something to do.
void fillLine(QListWidgetItem* item, int icon, const QString& text);

} // namespace letterdesk
