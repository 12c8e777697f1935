// SPDX-License-Identifier: GPL-3.0-or-later
// How the month view looks.

#include "core/actions/agenda_text.h"
#include "ui/calendar/agenda_look.h"
#include "ui/calendar/agenda_model.h"
#include "ui/calendar/agenda_painting.h"
#include "ui/calendar/month_view.h"
#include "ui/widgets/paper_style_parts.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kCellPadding = 6;

bool isWeekend(QDate day, const QLocale& locale) {
    return !locale.weekdays().contains(static_cast<Qt::DayOfWeek>(day.dayOfWeek()));
}

} // namespace

int MonthView::headerHeight() const {
    return QFontMetrics(Theme::font(TextRole::Small)).height() + 10;
}

const MonthLayout& MonthView::layoutNow() const {
    if (!m_laidOut) {
        m_laidOut = true;
        MonthLayout::Measures measures;
        measures.area = viewport()->rect().adjusted(0, headerHeight(), 0, 0);
        measures.headHeight = QFontMetrics(Theme::font(TextRole::Body)).height() + 7;
        measures.chipHeight = QFontMetrics(Theme::font(TextRole::Small)).height() + 3;
        measures.direction = layoutDirection();
        m_layout = m_model.first().isValid() ? layOutMonth(m_model, measures) : MonthLayout();
    }
    return m_layout;
}

QSize MonthView::minimumSizeHint() const {
    const QFontMetrics metrics(Theme::font(TextRole::Body));
    return {kWeekDays * (metrics.horizontalAdvance(QStringLiteral("00")) + 24),
            headerHeight() + kMonthWeeks * (metrics.height() + 10)};
}

void MonthView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    layOutLater();
}

void MonthView::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        layOutLater();
    }
}

void MonthView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(viewport());
    const MonthLayout& layout = layoutNow();
    painter.fillRect(viewport()->rect(), Theme::colors().window);
    paintHeader(painter);
    for (const MonthLayout::Cell& cell : layout.cells) {
        paintCell(painter, cell);
    }
    for (const MonthLayout::Chip& chip : layout.chips) {
        paintChip(painter, chip);
    }
    for (const MonthLayout::More& more : layout.more) {
        paintMore(painter, more);
    }
    paintDragged(painter);
}

void MonthView::paintHeader(QPainter& painter) const {
    const QLocale locale;
    painter.setFont(Theme::font(TextRole::Small));
    painter.setPen(Theme::colors().muted);
    const size_t columns = std::min<size_t>(kWeekDays, m_layout.cells.size());
    // One length for all names: the longest that fits everywhere.
    QLocale::FormatType length = QLocale::NarrowFormat;
    for (const QLocale::FormatType candidate : {QLocale::LongFormat, QLocale::ShortFormat}) {
        const bool fits =
            std::all_of(m_layout.cells.cbegin(), m_layout.cells.cbegin() + static_cast<std::ptrdiff_t>(columns),
                        [&](const MonthLayout::Cell& cell) {
                            return painter.fontMetrics().horizontalAdvance(locale.standaloneDayName(
                                       cell.day.dayOfWeek(), candidate)) <= cell.rect.width() - 2 * kCellPadding;
                        });
        if (fits) {
            length = candidate;
            break;
        }
    }
    for (size_t column = 0; column < columns; ++column) {
        const MonthLayout::Cell& cell = m_layout.cells[column];
        const QRect rect(cell.rect.left() + kCellPadding, 0, cell.rect.width() - 2 * kCellPadding, headerHeight());
        painter.drawText(rect, static_cast<int>(alignAtStart(layoutDirection())),
                         locale.standaloneDayName(cell.day.dayOfWeek(), length));
    }
}

void MonthView::paintCell(QPainter& painter, const MonthLayout::Cell& cell) const {
    const ThemeColors& colors = Theme::colors();
    const bool ofMonth = cell.day.month() == m_month.month();
    const bool chosen = cell.day == m_chosen;
    painter.fillRect(cell.rect, ofMonth ? colors.surface : colors.window);
    if (isWeekend(cell.day, QLocale()) || !cell.holiday.isEmpty()) {
        painter.fillRect(cell.rect, colors.hover);
    }
    const bool target = m_dragging && cell.rect.contains(m_pointer);
    if (chosen || target) {
        painter.fillRect(cell.rect, colors.accentSoft);
    }
    painter.setPen(colors.line);
    painter.drawLine(cell.rect.topLeft(), cell.rect.topRight());
    painter.drawLine(cell.rect.topRight(), cell.rect.bottomRight());

    const QString number = QLocale().toString(cell.day.day());
    const bool today = m_today && cell.day == m_today();
    painter.setFont(Theme::font(TextRole::Body, today));
    const QFontMetrics metrics = painter.fontMetrics();
    const int ring = std::max(metrics.height() + 4, metrics.horizontalAdvance(number) + 10);
    const auto mirrored = [this, &cell](const QRect& rect) {
        return QStyle::visualRect(layoutDirection(), cell.head, rect);
    };
    const QRect numberRect =
        mirrored(QRect(cell.head.left() + 3, cell.head.top() + 2, ring, metrics.height() + 4));
    if (today) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(numberRect).adjusted(1, 1, -1, -1), numberRect.height() / 2.0,
                                numberRect.height() / 2.0);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.setPen(today ? colors.accent : ofMonth ? colors.text : colors.muted);
    painter.drawText(numberRect, Qt::AlignCenter, number);
    if (!cell.holiday.isEmpty()) {
        painter.setFont(Theme::font(TextRole::Small));
        painter.setPen(colors.muted);
        const QRect name = mirrored(QRect(cell.head.left() + 3 + ring + 4, cell.head.top() + 2,
                                          cell.head.width() - ring - 7 - kCellPadding, metrics.height() + 4));
        painter.drawText(name, static_cast<int>(alignAtStart(layoutDirection())),
                         painter.fontMetrics().elidedText(cell.holiday, Qt::ElideRight, name.width()));
    }
    // The ring stands where the keys go to: the day, unless one of its items is chosen.
    const bool onDay = m_model.item(currentIndex()) == nullptr;
    if ((chosen && onDay && hasFocus()) || target) {
        paintFocusRing(&painter, cell.rect.adjusted(0, 1, -1, 0), 0);
    }
}

void MonthView::paintChip(QPainter& painter, const MonthLayout::Chip& chip) const {
    const AgendaItem* current = m_model.item(currentIndex());
    const bool chosen =
        current != nullptr && current->isSameAs(chip.item) && chip.first <= m_chosen && m_chosen <= chip.last;
    painter.setFont(Theme::font(TextRole::Small));
    paintAgendaChip(painter, chip.rect, chip.item, layoutDirection());
    if (chosen) {
        paintFocusRing(&painter, chip.rect, 3);
    }
}

void MonthView::paintMore(QPainter& painter, const MonthLayout::More& more) const {
    if (more.isNarrow) {
        // No room for words: dots, as many as there are dates, up to three.
        constexpr int kDot = 4;
        const int dots = std::min(more.count, 3);
        int left = more.rect.center().x() - (dots * 2 - 1) * kDot / 2;
        for (int dot = 0; dot < dots; ++dot, left += 2 * kDot) {
            painter.fillRect(QRect(left, more.rect.center().y() - kDot / 2, kDot, kDot), Theme::colors().accent);
        }
        return;
    }
    painter.setFont(Theme::font(TextRole::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    QString words = tr("+%n more", "items of a day that have no room", more.count);
    if (metrics.horizontalAdvance(words) + metrics.height() + kCellPadding > more.rect.width()) {
        words = QStringLiteral("+") + QLocale().toString(more.count);
    }
    const int sign = metrics.height() - 2;
    const auto mirrored = [this, &more](const QRect& rect) {
        return QStyle::visualRect(layoutDirection(), more.rect, rect);
    };
    const QRect text(more.rect.left() + kCellPadding, more.rect.top(), metrics.horizontalAdvance(words) + 2,
                     more.rect.height());
    painter.setPen(Theme::colors().accent);
    painter.drawText(mirrored(text), static_cast<int>(alignAtStart(layoutDirection())), words);
    paintIcon(&painter, mirrored(QRect(text.right() + 3, more.rect.top(), sign, more.rect.height())),
              Icon::ChevronDown, Theme::colors().accent, sign);
}

void MonthView::paintDragged(QPainter& painter) const {
    if (!m_dragging || !m_dragged) {
        return;
    }
    painter.setFont(Theme::font(TextRole::Small));
    const int width = viewport()->width() / kWeekDays;
    const QRect rect(m_pointer + QPoint(isRightToLeft() ? -width - 8 : 8, 8),
                     QSize(width, painter.fontMetrics().height() + 5));
    paintAgendaChip(painter, rect, *m_dragged, layoutDirection());
}

} // namespace letterdesk
