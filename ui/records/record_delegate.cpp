// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_delegate.h"

#include "ui/records/record_table_model.h"
#include "ui/widgets/chip.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>

namespace letterdesk {

namespace {

// A ring around the row, drawn cell by cell: the keyboard moves rows, not cells.
void paintRing(QPainter* painter, const QStyleOptionViewItem& option, int column) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view == nullptr || !view->hasFocus() || (option.state & QStyle::State_Selected) == 0) {
        return;
    }
    constexpr int kRing = 2;
    const QColor color = Theme::colors().accent;
    const QRect& cell = option.rect;
    painter->fillRect(QRect(cell.left(), cell.top(), cell.width(), kRing), color);
    painter->fillRect(QRect(cell.left(), cell.bottom() - kRing + 1, cell.width(), kRing), color);
    const QRect left(cell.left(), cell.top(), kRing, cell.height());
    const QRect right(cell.right() - kRing + 1, cell.top(), kRing, cell.height());
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (column == 0) {
        painter->fillRect(mirrored ? right : left, color);
    }
    const bool last = mirrored ? cell.left() <= kRing : cell.right() >= view->viewport()->width() - kRing;
    if (last) {
        painter->fillRect(mirrored ? left : right, color);
    }
}

} // namespace

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    using Model = RecordTableModel;
    const ThemeColors& colors = Theme::colors();
    const bool isName = index.column() == 0;
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    painter->save();
    if (selected) {
        painter->fillRect(option.rect, colors.accentSoft);
        if (isName) {
            painter->fillRect(QStyle::visualRect(option.direction, option.rect,
                                                 QRect(option.rect.topLeft(), QSize(3, option.rect.height()))),
                              colors.accent);
        }
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.line);
    const auto mirrored = [&option](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const auto* model = qobject_cast<const RecordTableModel*>(index.model());
    const bool isChip =
        model != nullptr && model->columns()[static_cast<size_t>(index.column())].kind == RecordColumn::Kind::Chip;
    if (isChip) {
        ChipLook chip{static_cast<Icon>(index.data(Model::ChipIconRole).toInt()),
                      index.data(Qt::DisplayRole).toString(),
                      static_cast<Tone>(index.data(Model::ChipToneRole).toInt())};
        painter->setFont(Theme::font(TextRole::Small));
        if (!chip.word.isEmpty()) {
            paintChip(painter, option.rect.adjusted(kPadding, 0, -4, 0), chip, option.direction);
        }
        paintRing(painter, option, index.column());
        painter->restore();
        return;
    }
    int left = option.rect.left() + kPadding;
    if (isName) {
        const auto icon = static_cast<Icon>(index.data(Model::SignIconRole).toInt());
        if (icon != Icon::None) {
            const QColor color = colors.tone(static_cast<Tone>(index.data(Model::SignToneRole).toInt()));
            paintIcon(painter, mirrored(QRect(left, option.rect.top(), 18, option.rect.height())), icon, color,
                      18);
        }
        left += kSignWidth;
    }
    const bool muted = index.data(Model::MutedRole).toBool() || !isName;
    painter->setFont(Theme::font(TextRole::Body, isName));
    painter->setPen(muted ? colors.muted : colors.text);
    const QRect text(left, option.rect.top(), option.rect.right() - kPadding - left + 1, option.rect.height());
    painter->drawText(
        mirrored(text),
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, text.width()));
    paintRing(painter, option, index.column());
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(Theme::sizes().row);
    return size;
}

} // namespace letterdesk
