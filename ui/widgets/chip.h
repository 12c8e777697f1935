// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QWidget>

namespace letterdesk {

/// Icon and word on a soft fill, no border: says a state, never by color alone.
struct ChipLook {
    Icon icon = Icon::None;
    QString word;
    Tone tone = Tone::Neutral;
};

/// Paints a chip at the start of the rectangle, vertically centered; the word is elided when it must be.
void paintChip(QPainter* painter, const QRect& rect, const ChipLook& look, Qt::LayoutDirection direction);
[[nodiscard]] QSize chipSize(const ChipLook& look, const QFontMetrics& metrics);

/// A chip as a widget.
class Chip final : public QWidget {
    Q_OBJECT
public:
    explicit Chip(QWidget* parent = nullptr);
    void setLook(const ChipLook& look);
    [[nodiscard]] const ChipLook& look() const { return m_look; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChipLook m_look;
};

} // namespace letterdesk
