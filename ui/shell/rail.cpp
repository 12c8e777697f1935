// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/widgets/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

RailButton::RailButton(Icon icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon) {
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setNarrow(bool narrow) {
    m_narrow = narrow;
    setToolTip(narrow ? text() : QString());
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const {
    const int height = Theme::sizes().control + 6;
    return {m_narrow ? height : 80, height};
}

void RailButton::paintEvent(QPaintEvent* /*event*/) {
    const ThemeColors& colors = Theme::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() || isDown() ? colors.accentSoft : colors.hover);
        painter.drawRoundedRect(rect(), ThemeSizes::kCorner, ThemeSizes::kCorner);
    }
    const QColor ink = isChecked() ? colors.accent : colors.muted;
    const int icon = Theme::sizes().icon;
    const auto mirrored = [this](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const int left = m_narrow ? (width() - icon) / 2 : 10;
    paintIcon(&painter, mirrored(QRect(left, 0, icon, height())), m_icon, ink, icon);
    if (!m_narrow) {
        painter.setFont(Theme::font(TextRole::Body, isChecked()));
        painter.setPen(isChecked() ? colors.accent : colors.text);
        const QRect words(left + icon + 10, 0, width() - left - icon - 16, height());
        painter.drawText(mirrored(words),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                             Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), ThemeSizes::kCorner, ThemeSizes::kCorner);
    }
}

Rail::Rail(QWidget* parent)
    : QWidget(parent)
    , m_brand(new QLabel(this))
    , m_pages(new QVBoxLayout)
    , m_below(new QVBoxLayout)
    , m_foot(new QVBoxLayout) {
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    m_brand->setObjectName(QStringLiteral("brand"));
    setTextRole(m_brand, TextRole::Section, true);
    m_pages->setSpacing(2);
    m_foot->setSpacing(2);
    auto* layout = new QVBoxLayout(this);
    // Margins are not mirrored by Qt: the buttons end at the page, on whichever side that is.
    layout->setContentsMargins(isRightToLeft() ? 0 : 12, 14, isRightToLeft() ? 12 : 0, 12);
    layout->setSpacing(16);
    layout->addWidget(m_brand);
    layout->addLayout(m_pages);
    layout->addLayout(m_below);
    layout->addStretch(1);
    layout->addLayout(m_foot);
    if (Theme* theme = Theme::current()) {
        connect(theme, &Theme::changed, this, [this] {
            applyNarrow();
            applySizes();
        });
    }
    applySizes();
}

RailButton* Rail::addPage(const char* objectName, Icon icon, const QString& text) {
    auto* button = new RailButton(icon, text, this);
    button->setObjectName(QLatin1StringView(objectName));
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setChecked(m_buttons.empty());
    button->setNarrow(m_narrow);
    const auto page = static_cast<int>(m_buttons.size());
    connect(button, &QAbstractButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
    m_pages->addWidget(button);
    m_buttons.push_back(button);
    return button;
}

RailButton* Rail::addFoot(const char* objectName, Icon icon, const QString& text) {
    auto* button = new RailButton(icon, text, this);
    button->setObjectName(QLatin1StringView(objectName));
    button->setNarrow(m_narrow);
    m_foot->addWidget(button);
    m_footButtons.push_back(button);
    return button;
}

void Rail::addBelowPages(QWidget* widget) {
    m_below->addWidget(widget);
    Q_EMIT narrowed(m_narrow);
}

void Rail::setNarrow(bool narrow) {
    m_isChosenNarrow = narrow;
    applyNarrow();
}

void Rail::fitInto(int windowWidth) {
    m_windowWidth = windowWidth;
    applyNarrow();
}

void Rail::applyNarrow() {
    const bool narrow = m_isChosenNarrow || (m_windowWidth > 0 && Theme::sizes().rail * 3 > m_windowWidth);
    if (narrow == m_narrow) {
        return;
    }
    m_narrow = narrow;
    Q_EMIT narrowed(narrow);
    for (RailButton* button : m_buttons) {
        button->setNarrow(narrow);
    }
    for (RailButton* button : m_footButtons) {
        button->setNarrow(narrow);
    }
    applySizes();
}

void Rail::choose(int page) {
    if (page >= 0 && page < static_cast<int>(m_buttons.size())) {
        m_buttons[static_cast<size_t>(page)]->setChecked(true);
    }
}

void Rail::applySizes() {
    setFixedWidth(m_narrow ? Theme::sizes().railCollapsed : Theme::sizes().rail);
    m_brand->setText(m_narrow ? QString() : QStringLiteral("Letterdesk"));
    m_brand->setFixedHeight(Theme::sizes().control);
    m_brand->setIndent(10);
}

} // namespace letterdesk
