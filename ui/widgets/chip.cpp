// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kPadding = 8;
constexpr int kGap = 6;

int iconSize(const QFontMetrics& metrics) {
    return std::max(14, metrics.height() - 3);
}

} // namespace

QSize chipSize(const ChipLook& look, const QFontMetrics& metrics) {
    const int icon = look.icon == Icon::None ? 0 : iconSize(metrics) + kGap;
    return {kPadding + icon + metrics.horizontalAdvance(look.word) + kPadding + 1,
            std::max(22, metrics.height() + 6)};
}

void paintChip(QPainter* painter, const QRect& rect, const ChipLook& look, Qt::LayoutDirection direction) {
    const ThemeColors& colors = Theme::colors();
    const QFontMetrics metrics = painter->fontMetrics();
    QSize size = chipSize(look, metrics);
    size.setWidth(std::min(size.width(), rect.width()));
    const QRect chip = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(colors.toneSoft(look.tone));
    if (look.tone == Tone::Estimate) {
        painter->setPen(QPen(colors.estimate, 1, Qt::DashLine));
    } else {
        painter->setPen(Qt::NoPen);
    }
    painter->drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), ThemeSizes::kCorner,
                             ThemeSizes::kCorner);
    const QColor ink = look.tone == Tone::Neutral ? colors.text : colors.tone(look.tone);
    const int icon = iconSize(metrics);
    int left = chip.left() + kPadding;
    if (look.icon != Icon::None) {
        const QRect iconRect(left, chip.top(), icon, chip.height());
        paintIcon(painter, QStyle::visualRect(direction, chip, iconRect), look.icon, ink, icon);
        left += icon + kGap;
    }
    painter->setPen(ink);
    const QRect text(left, chip.top(), chip.right() - kPadding - left + 2, chip.height());
    painter->drawText(QStyle::visualRect(direction, chip, text),
                      static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                      metrics.elidedText(look.word, Qt::ElideRight, text.width()));
    painter->restore();
}

Chip::Chip(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setLook(const ChipLook& look) {
    m_look = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const {
    return chipSize(m_look, fontMetrics());
}

void Chip::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintChip(&painter, rect(), m_look, layoutDirection());
}

} // namespace letterdesk
