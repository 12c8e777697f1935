// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/widgets/paper_style.h"
#include "ui/widgets/theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

namespace {

constexpr int kLettersOfLine = 46;

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this)) {
    setObjectName(QStringLiteral("emptyState"));
    m_title->setObjectName(QStringLiteral("emptyTitle"));
    m_sentence->setObjectName(QStringLiteral("emptySentence"));
    m_button->setObjectName(QStringLiteral("emptyButton"));
    setTextRole(m_title, TextRole::Section, true);
    setTextRole(m_sentence, TextRole::Body, false, true);
    m_sentence->setWordWrap(true);
    m_picture->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    // A row of its own keeps the height that the wrapped words need; an alignment would lose it.
    auto* sentenceRow = new QHBoxLayout;
    sentenceRow->addStretch(1);
    sentenceRow->addWidget(m_sentence);
    sentenceRow->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_picture);
    layout->addSpacing(8);
    layout->addWidget(m_title);
    layout->addLayout(sentenceRow);
    layout->addSpacing(12);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonPressed);
}

void EmptyState::setWords(Icon drawing, const QString& title, const QString& sentence, const QString& button) {
    m_drawing = drawing;
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setFixedWidth(m_sentence->fontMetrics().averageCharWidth() * kLettersOfLine);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(title);
    drawAgain();
}

void EmptyState::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        drawAgain();
    } else if (event->type() == QEvent::FontChange) {
        m_sentence->setFixedWidth(m_sentence->fontMetrics().averageCharWidth() * kLettersOfLine);
    }
    QWidget::changeEvent(event);
}

void EmptyState::drawAgain() {
    m_picture->setPixmap(iconPixmap(m_drawing, Theme::colors().control, 96, devicePixelRatioF()));
}

} // namespace letterdesk
