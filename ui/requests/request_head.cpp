// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/request_head.h"

#include "ui/requests/person_picker.h"
#include "ui/requests/request_words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/paper_style.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/turning_row.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kLettersOfLine = 24;
constexpr int kLettersOfName = 12;

} // namespace

RequestHead::RequestHead(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_position(new QLabel(this))
    , m_stage(new Chip(this))
    , m_sentence(new QLabel(this))
    , m_step(new QPushButton(this))
    , m_layout(new QVBoxLayout(this))
    , m_nameRow(new QHBoxLayout)
    , m_stepRow(new QBoxLayout(QBoxLayout::LeftToRight)) {
    m_name->setObjectName(QStringLiteral("sheetName"));
    m_position->setObjectName(QStringLiteral("sheetPosition"));
    m_sentence->setObjectName(QStringLiteral("sheetSentence"));
    for (QLabel* label : {m_name, m_position, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setTextRole(m_name, TextRole::PageTitle, true);
    setTextRole(m_position, TextRole::Body, false, true);
    m_stage->setObjectName(QStringLiteral("sheetStage"));
    m_step->setObjectName(QStringLiteral("nextStep"));
    setButtonLook(m_step, ButtonLook::Primary);
    // A click leaves the focus where it is: else leaving a field could change what the button does while it is
    // being pressed.
    m_step->setFocusPolicy(Qt::TabFocus);

    m_nameRow->setSpacing(12);
    m_nameRow->addWidget(m_name, 1);
    m_nameRow->addWidget(m_stage, 0, Qt::AlignTop);
    m_stepRow->setSpacing(16);
    m_stepRow->addWidget(m_sentence, 1);
    m_stepRow->addWidget(m_step, 0, Qt::AlignBottom);
    m_layout->setSpacing(4);
    m_layout->addLayout(m_nameRow);
    m_layout->addWidget(m_position);
    m_layout->addSpacing(8);
    m_layout->addLayout(m_stepRow);
    setAbove(true);
}

void RequestHead::setRequest(const Request& request, const Person& writer, NextStep step, QDate today) {
    m_name->setText(listName(writer).section(u',', 0, 0));
    QStringList position{writer.title, writer.department, writer.organization};
    position.removeAll(QString());
    QStringList about{writer.credentials.join(QStringLiteral(", ")), position.join(QStringLiteral(", "))};
    about.removeAll(QString());
    m_position->setText(about.join(QStringLiteral(" · ")));
    m_position->setVisible(!about.isEmpty());
    m_stage->setLook(stageChip(request.stage));
    QStringList shortName{writer.honorific, writer.familyName};
    shortName.removeAll(QString());
    const QString called = writer.familyName.isEmpty() ? listName(writer) : shortName.join(u' ');
    m_sentence->setText(stateSentence(request, called, today, QLocale()));
    m_step->setText(stepVerb(step));
    m_step->setVisible(step != NextStep::None);
}

void RequestHead::arrange(int sheetWidth) {
    // With large text the stage goes below the name, which keeps a word a line.
    const int name = m_name->fontMetrics().averageCharWidth() * kLettersOfName;
    const bool room = m_stage->sizeHint().width() + name + 3 * ThemeSizes::kGroupGap <= sheetWidth;
    if (room != (m_nameRow->indexOf(m_stage) >= 0)) {
        if (room) {
            m_nameRow->addWidget(m_stage, 0, Qt::AlignTop);
        } else {
            m_layout->insertWidget(1, m_stage, 0, Qt::AlignLeft);
        }
    }
    // So does the button below the sentence, which keeps some words a line.
    const int sentence = m_sentence->fontMetrics().averageCharWidth() * kLettersOfLine;
    const bool beside = m_step->sizeHint().width() + sentence + 4 * ThemeSizes::kGroupGap <= sheetWidth;
    turnRow(*m_stepRow, *m_step, beside, Qt::AlignBottom);
}

/// To know how high it is, its words must be laid out, which takes as long as reading the record; their count
/// tells that an ordinary window has room for them, twice over.
bool RequestHead::mayBeHigher(int width, int height) const {
    const QSize button = m_step->isHidden() ? QSize(0, 0) : m_step->sizeHint();
    int most = button.height() + 3 * ThemeSizes::kGroupGap;
    for (const QLabel* label : {m_name, m_position, m_sentence}) {
        const int room = label == m_sentence ? width - button.width() : width;
        const auto letters = static_cast<int>(label->text().size());
        const int lines = 1 + 2 * letters * label->fontMetrics().averageCharWidth() / std::max(1, room);
        most += lines * label->fontMetrics().lineSpacing();
    }
    return most > height;
}

bool RequestHead::isHigher(int width, int height) const {
    return mayBeHigher(width, height) && m_layout->heightForWidth(width) > height;
}

void RequestHead::setAbove(bool above) {
    m_layout->setContentsMargins(above ? QMargins(24, 20, 24, 12) : QMargins(0, 0, 0, 12));
}

} // namespace letterdesk
