// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hit_delegate.h"

#include "core/actions/record_title.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/marked_line.h"
#include "ui/widgets/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QListWidget>

#include <algorithm>

namespace letterdesk {

namespace {

constexpr QChar kMatchStart(0xE000);
constexpr QChar kMatchEnd(0xE001);
constexpr int kTextStart = 46;
constexpr int kHitEdge = 14;

enum HitRole { IconRole = Qt::UserRole, SnippetRole, KindRole, LineRole };

Icon iconOf(RecordKind kind) {
    switch (kind) {
    case RecordKind::Person:
        return Icon::Person;
    case RecordKind::Moment:
        return Icon::Moment;
    case RecordKind::Application:
    case RecordKind::Program:
        return Icon::Application;
    case RecordKind::Document:
        return Icon::Document;
    case RecordKind::Interaction:
    case RecordKind::DateNote:
        return Icon::Calendar;
    case RecordKind::Concern:
        return Icon::Warning;
    case RecordKind::Experience:
        return Icon::Experience;
    default:
        return Icon::Letter;
    }
}

/// The snippet with its match marked instead of fenced in.
MarkedLine marked(const QString& snippet) {
    MarkedLine line;
    int start = -1;
    const QString plain = snippet.simplified();
    for (const QChar letter : plain) {
        const auto at = static_cast<int>(line.text.size());
        if (letter == kMatchStart) {
            start = at;
        } else if (letter == kMatchEnd) {
            if (start >= 0) {
                line.marks.emplace_back(start, at - start);
            }
            start = -1;
        } else {
            line.text += letter;
        }
    }
    return line;
}

} // namespace

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const ThemeColors& colors = Theme::colors();
    painter->save();
    painter->setLayoutDirection(option.direction);
    if ((option.state & QStyle::State_Selected) != 0) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.accentSoft);
        painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), ThemeSizes::kCorner, ThemeSizes::kCorner);
    }
    const auto mirrored = [&option](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const int size = Theme::sizes().icon;
    paintIcon(painter,
              mirrored(QRect(option.rect.left() + kHitEdge, option.rect.top(), size, option.rect.height())),
              static_cast<Icon>(index.data(IconRole).toInt()), colors.muted, size);
    const QRect text = option.rect.adjusted(kTextStart + size - 20, 6, -kHitEdge, -6);
    const QString title = index.data(Qt::DisplayRole).toString();
    if (index.data(LineRole).toBool()) {
        paintMarkedLine(painter, mirrored(text), {title, {}}, TextRole::Body, colors.text, Qt::AlignVCenter);
        painter->restore();
        return;
    }
    const QString kind = index.data(KindRole).toString();
    painter->setFont(Theme::font(TextRole::Small));
    painter->setPen(colors.muted);
    const int kindWidth = painter->fontMetrics().horizontalAdvance(kind);
    const auto end = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight));
    painter->drawText(mirrored(text), end | Qt::AlignTop, kind);
    painter->setFont(Theme::font(TextRole::Body, true));
    painter->setPen(colors.text);
    const QRect first = text.adjusted(0, 0, -kindWidth - 12, 0);
    const QString snippet = index.data(SnippetRole).toString();
    const Qt::Alignment height = snippet.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop;
    painter->drawText(mirrored(first),
                      static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | height),
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, std::max(0, first.width())));
    paintMarkedLine(painter, mirrored(text), marked(snippet), TextRole::Small, colors.muted, Qt::AlignBottom);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const {
    if (index.data(LineRole).toBool()) {
        return {200, Theme::sizes().row};
    }
    return {200, QFontMetrics(Theme::font(TextRole::Body)).height() +
                     QFontMetrics(Theme::font(TextRole::Small)).height() + 16};
}

void fillHit(QListWidgetItem* item, const SearchHit& hit) {
    const QString title = hit.title.isEmpty() ? HitDelegate::tr("Without a name") : hit.title;
    const QString kind = kindWord(hit.kind);
    item->setText(title);
    item->setData(IconRole, static_cast<int>(iconOf(hit.kind)));
    item->setData(KindRole, kind);
    item->setData(SnippetRole, hit.snippet);
    QString spoken = hit.snippet;
    QStringList parts{title, kind, spoken.remove(kMatchStart).remove(kMatchEnd)};
    parts.removeAll(QString());
    item->setData(Qt::AccessibleTextRole, parts.join(QStringLiteral(", ")));
}

void fillLine(QListWidgetItem* item, int icon, const QString& text) {
    item->setText(text);
    item->setData(IconRole, icon);
    item->setData(LineRole, true);
    item->setData(Qt::AccessibleTextRole, text);
}

} // namespace letterdesk
