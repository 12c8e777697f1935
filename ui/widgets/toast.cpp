// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/widgets/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <chrono>

namespace letterdesk {

namespace {

constexpr int kMargin = 24; ///< at least, to the sides of the window
constexpr int kAboveBottom = 48;

} // namespace

Toast::Toast(QWidget* window)
    : QFrame(window)
    , m_text(new QLabel(this))
    , m_verb(new QPushButton(this)) {
    setObjectName(QStringLiteral("toast"));
    m_text->setObjectName(QStringLiteral("toastText"));
    m_text->setTextFormat(Qt::PlainText);
    m_verb->setObjectName(QStringLiteral("toastVerb"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(16);
    layout->addWidget(m_text);
    layout->addWidget(m_verb);
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::seconds(8));
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (underMouse() || m_verb->hasFocus()) {
            m_timer.start();
        } else {
            hide();
        }
    });
    connect(m_verb, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT verbPressed();
    });
    window->installEventFilter(this);
    if (Theme* theme = Theme::current()) {
        connect(theme, &Theme::changed, this, &Toast::takeUpColors);
    }
    hide();
}

void Toast::say(const QString& text, const QString& verb) {
    m_words = text;
    m_verb->setText(verb);
    m_verb->setVisible(!verb.isEmpty());
    setAccessibleName(text);
    takeUpColors();
    show();
    raise();
    m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::takeUpColors() {
    setTextColor(m_text, Theme::colors().surface);
    place();
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::place() {
    const QWidget* window = parentWidget();
    const QMargins margins = layout()->contentsMargins();
    const int verb = m_verb->isHidden() ? 0 : m_verb->sizeHint().width() + layout()->spacing();
    const int room = window->width() - 2 * kMargin - margins.left() - margins.right() - verb;
    const QString shown = m_text->fontMetrics().elidedText(m_words, Qt::ElideMiddle, std::max(0, room));
    m_text->setText(shown);
    m_text->setToolTip(shown == m_words ? QString() : m_words);
    m_text->setAccessibleName(m_words);
    adjustSize();
    move((window->width() - width()) / 2, window->height() - height() - kAboveBottom);
}

void Toast::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::colors().text);
    painter.drawRoundedRect(rect(), ThemeSizes::kCorner + 2, ThemeSizes::kCorner + 2);
}

} // namespace letterdesk
