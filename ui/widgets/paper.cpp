// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paper.h"

#include "ui/widgets/theme.h"

#include <QtGui/QPainter>

namespace letterdesk {

void Paper::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::colors().line);
    painter.setBrush(Theme::colors().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), ThemeSizes::kCorner,
                            ThemeSizes::kCorner);
}

} // namespace letterdesk
