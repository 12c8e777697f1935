// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/agenda_painting.h"

#include "core/actions/agenda_text.h"
#include "ui/calendar/agenda_look.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace letterdesk {

namespace {

struct AgendaPainting {
    Q_DECLARE_TR_FUNCTIONS(AgendaPainting)
};

constexpr int kGap = 4;
constexpr int kCorner = 3;

} // namespace

Qt::Alignment alignAtStart(Qt::LayoutDirection direction) {
    return QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter;
}

void paintAgendaChip(QPainter& painter, const QRect& rect, const AgendaItem& item, Qt::LayoutDirection direction) {
    const ThemeColors& colors = Theme::colors();
    const Tone tone = agendaTone(item);
    const bool muted = isMuted(item);
    const QColor ink = muted ? colors.muted : tone == Tone::Neutral ? colors.text : colors.tone(tone);
    const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(direction, rect, part); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(item.fact.estimated ? QPen(colors.estimate, 1, Qt::DashLine) : QPen(Qt::NoPen));
    painter.setBrush(muted ? colors.toneSoft(Tone::Neutral) : colors.toneSoft(tone));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(mirrored(QRect(rect.left(), rect.top(), kAgendaBar, rect.height())), ink);
    const QFontMetrics metrics = painter.fontMetrics();
    int left = rect.left() + kAgendaBar + kGap;
    const int icon = std::max(12, metrics.height() - 2);
    // In the narrowest cells words tell more than a sign alone, and the bar stays.
    constexpr int kLettersBesideIcon = 4;
    if (rect.width() > icon + 3 * kGap + metrics.averageCharWidth() * kLettersBesideIcon) {
        const Icon sign = item.state == AgendaState::Late ? Icon::Late : agendaIcon(item.kind());
        paintIcon(&painter, mirrored(QRect(left, rect.top(), icon, rect.height())), sign, ink, icon);
        left += icon + kGap;
    }
    QString words = agendaTitle(item);
    if (item.fact.estimated) {
        words = AgendaPainting::tr("est. %1", "an estimated date, as short as can be").arg(words);
    }
    const QRect text(left, rect.top(), rect.right() - left - 1, rect.height());
    painter.setPen(ink);
    painter.drawText(mirrored(text), static_cast<int>(alignAtStart(direction)),
                     metrics.elidedText(words, Qt::ElideRight, text.width()));
    painter.restore();
}

} // namespace letterdesk
