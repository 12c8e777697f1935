// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/record_card.h"

#include "ui/widgets/paper_style.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kChevron = 16;
constexpr int kIcon = 18;
constexpr int kGap = 8;
constexpr int kIndent = kChevron + kGap;

} // namespace

QString firstLine(const QString& text) {
    constexpr qsizetype kMost = 160;
    const QString beginning = text.left(2 * kMost).trimmed();
    const qsizetype end = beginning.indexOf(u'\n');
    return beginning.left(end < 0 ? kMost : std::min(end, kMost));
}

CardHeader::CardHeader(QWidget* parent)
    : QAbstractButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void CardHeader::setLine(const CardLine& line) {
    m_line = line;
    setAccessibleName(line.about.isEmpty() ? line.title : line.title + QStringLiteral(", ") + line.about);
    setToolTip(accessibleName());
    update();
}

QSize CardHeader::sizeHint() const {
    return {200, Theme::sizes().row};
}

QSize CardHeader::minimumSizeHint() const {
    return {100, Theme::sizes().row};
}

void CardHeader::paintEvent(QPaintEvent* /*event*/) {
    const ThemeColors& colors = Theme::colors();
    QPainter painter(this);
    const QRect all = rect();
    if (underMouse()) {
        painter.fillRect(all, colors.hover);
    }
    const auto mirrored = [this, &all](const QRect& rect) {
        return QStyle::visualRect(layoutDirection(), all, rect);
    };
    const Icon arrow = isChecked()                            ? Icon::ChevronDown
                       : layoutDirection() == Qt::RightToLeft ? Icon::ChevronLeft
                                                              : Icon::ChevronRight;
    paintIcon(&painter, mirrored({0, 0, kChevron, height()}), arrow, colors.muted, kChevron);
    int left = kIndent;
    if (m_line.icon != Icon::None) {
        paintIcon(&painter, mirrored({left, 0, kIcon, height()}), m_line.icon, colors.muted, kIcon);
        left += kIcon + kGap;
    }
    const int flags =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const QFontMetrics small(Theme::font(TextRole::Small));
    const QFontMetrics bold(Theme::font(TextRole::Body, true));
    const int room = std::max(0, width() - left - 4);
    // The title first; what it is about has what is left.
    const int title = std::min(bold.horizontalAdvance(m_line.title) + 2, room);
    painter.setFont(Theme::font(TextRole::Body, true));
    painter.setPen(colors.text);
    painter.drawText(mirrored({left, 0, title, height()}), flags,
                     bold.elidedText(m_line.title, Qt::ElideRight, title));
    const int about = room - title - 2 * kGap;
    if (about > small.averageCharWidth() * 6) {
        painter.setFont(Theme::font(TextRole::Small));
        painter.setPen(colors.muted);
        painter.drawText(mirrored({left + title + 2 * kGap, 0, about, height()}), flags,
                         small.elidedText(m_line.about, Qt::ElideRight, about));
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(all).adjusted(1, 1, -1, -1), ThemeSizes::kCorner, ThemeSizes::kCorner);
    }
}

void CardHeader::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

RecordCard::RecordCard(const QString& removeTip, MakeBody makeBody, QWidget* parent)
    : QWidget(parent)
    , m_makeBody(std::move(makeBody))
    , m_header(new CardHeader(this))
    , m_remove(new QToolButton(this)) {
    m_header->setObjectName(QStringLiteral("cardHeader"));
    m_remove->setObjectName(QStringLiteral("cardRemove"));
    m_remove->setIcon(themedIcon(Icon::Delete));
    m_remove->setToolTip(removeTip);
    m_remove->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_header, 1);
    row->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeSizes::kInside);
    layout->addLayout(row);
    connect(m_header, &QAbstractButton::toggled, this, &RecordCard::setOpen);
    connect(m_remove, &QToolButton::clicked, this, &RecordCard::removeAsked);
}

void RecordCard::setLine(const CardLine& line) {
    if (line == m_line) {
        return;
    }
    m_line = line;
    m_header->setLine(line);
    m_remove->setAccessibleName(m_remove->toolTip() + QStringLiteral(": ") + line.title);
}

void RecordCard::setOpen(bool open) {
    m_header->setChecked(open);
    if (open && m_body == nullptr) {
        m_body = m_makeBody(this);
        m_body->setObjectName(QStringLiteral("cardBody"));
        auto* indented = new QHBoxLayout;
        indented->setContentsMargins(0, 0, 0, ThemeSizes::kInside);
        indented->addSpacing(kIndent);
        indented->addWidget(m_body, 1);
        static_cast<QVBoxLayout*>(layout())->addLayout(indented);
    }
    if (m_body != nullptr) {
        m_body->setVisible(open);
    }
    reload();
}

void RecordCard::reload() {
    if (m_body != nullptr && m_header->isChecked()) {
        m_body->showRecord(m_line.id);
    }
}

void RecordCard::takeFocus() {
    if (m_body != nullptr && m_header->isChecked()) {
        m_body->takeFocus();
    } else {
        m_header->setFocus(Qt::ShortcutFocusReason);
    }
}

void RecordCard::leave() {
    if (m_body != nullptr) {
        m_body->leave();
    }
}

void RecordCard::forget() {
    if (m_body != nullptr) {
        m_body->forget();
    }
}

void RecordCard::setReadOnly(bool readOnly) {
    m_remove->setEnabled(!readOnly);
}

} // namespace letterdesk
