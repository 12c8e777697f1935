// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todo_row.h"

#include "ui/today/today_words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/paper_style.h"
#include "ui/widgets/turning_row.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace letterdesk {

namespace {

constexpr int kInset = 12;
constexpr int kLettersOfSentence = 22; ///< below that the button stands under the words

} // namespace

TodoRow::TodoRow(const TodoLine& line, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_line(line)
    , m_sentence(new QLabel(todoSentence(line, today), this))
    , m_chip(new Chip(this))
    , m_about(new QLabel(todoAbout(line), this))
    , m_button(new QPushButton(todoVerb(line), this))
    , m_across(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    setObjectName(QStringLiteral("todoRow"));
    setFocusPolicy(Qt::StrongFocus);
    m_sentence->setObjectName(QStringLiteral("todoSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    setTextRole(m_sentence, TextRole::Body, true);
    setTextRole(m_chip, TextRole::Small);
    m_chip->setLook(todoChip(line, today));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    setTextRole(m_about, TextRole::Small, false, true);
    m_button->setObjectName(QStringLiteral("todoButton"));
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setAccessibleDescription(m_sentence->text());
    setAccessibleName(QStringLiteral("%1. %2. %3").arg(m_sentence->text(), m_chip->look().word, m_about->text()));
    setAccessibleDescription(tr("Enter: %1", "%1 the verb of the button").arg(m_button->text()));

    auto* below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_chip);
    below->addWidget(m_about, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(m_sentence);
    words->addLayout(below);
    m_across->setSpacing(kInset);
    m_across->addLayout(words, 1);
    m_across->addWidget(m_button, 0, Qt::AlignVCenter);
    connect(m_button, &QPushButton::clicked, this, &TodoRow::buttonPressed);
    arrange();
}

void TodoRow::setChosen(bool chosen) {
    m_chosen = chosen;
    setButtonLook(m_button, chosen ? ButtonLook::Primary : ButtonLook::Plain);
    arrange();
    update();
}

void TodoRow::arrange() {
    const int icon = Theme::sizes().icon;
    const int start = kInset + icon + kInset;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_across->setContentsMargins(mirrored ? kInset : start, kInset, mirrored ? start : kInset, kInset + 1);
    const int sentence = m_sentence->fontMetrics().averageCharWidth() * kLettersOfSentence;
    const bool beside = width() >= start + sentence + m_button->sizeHint().width() + 2 * kInset;
    turnRow(*m_across, *m_button, beside, Qt::AlignVCenter);
}

void TodoRow::paintEvent(QPaintEvent* /*event*/) {
    const ThemeColors& colors = Theme::colors();
    QPainter painter(this);
    const auto mirrored = [this](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    if (m_chosen) {
        painter.fillRect(rect(), colors.accentSoft);
        painter.fillRect(mirrored(QRect(0, 0, 3, height())), colors.accent);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
    const int icon = Theme::sizes().icon;
    const QColor ink = m_line.urgency == Urgency::Late ? colors.late : m_chosen ? colors.accent : colors.muted;
    const int line = m_sentence->fontMetrics().height();
    paintIcon(&painter, mirrored(QRect(kInset, m_sentence->y(), icon, line)), todoIcon(m_line), ink, icon);
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void TodoRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void TodoRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
}

void TodoRow::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    Q_EMIT chosen();
    update();
}

void TodoRow::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void TodoRow::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT stepAsked(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT stepAsked(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_button->isEnabled()) {
            Q_EMIT buttonPressed();
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TodoRow::mousePressEvent(QMouseEvent* event) {
    Q_EMIT chosen();
    QWidget::mousePressEvent(event);
}

void TodoRow::mouseDoubleClickEvent(QMouseEvent* /*event*/) {
    Q_EMIT openAsked();
}

void TodoRow::contextMenuEvent(QContextMenuEvent* event) {
    Q_EMIT chosen();
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("todoMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* act = menu->addAction(m_button->text());
    act->setObjectName(QStringLiteral("todoAct"));
    act->setEnabled(m_button->isEnabled());
    connect(act, &QAction::triggered, this, &TodoRow::buttonPressed);
    if (const QString open = openVerb(m_line.kind); open != m_button->text()) {
        QAction* show = menu->addAction(open);
        show->setObjectName(QStringLiteral("todoOpen"));
        connect(show, &QAction::triggered, this, &TodoRow::openAsked);
    }
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(QPoint(kInset, height() / 2))
                                                               : event->globalPos());
}

} // namespace letterdesk
