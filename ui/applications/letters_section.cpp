// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/letters_section.h"

#include "core/actions/words.h"
#include "ui/requests/request_words.h"
#include "ui/shell/desk.h"
#include "ui/widgets/paper_style.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace letterdesk {

namespace {

ChipLook letterChip(const ApplicationLetter& letter) {
    const EntryState state = entryState(letter.entry);
    switch (state) {
    case EntryState::Received:
        return {Icon::Check, displayText(state), Tone::Done};
    case EntryState::Issued:
        return {Icon::Waiting, displayText(state), Tone::Accent};
    case EntryState::ToIssue:
        return stageChip(letter.stage); // nothing in the service yet: how far the ask is tells more
    }
    return {};
}

} // namespace

LettersSection::LettersSection(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new QVBoxLayout)
    , m_none(new QLabel(tr("No letter is asked for yet. A request says who writes it."), this))
    , m_new(new QPushButton(themedIcon(Icon::Add, Tint::Text), tr("New Request…"), this)) {
    setObjectName(QStringLiteral("lettersSection"));
    m_none->setObjectName(QStringLiteral("noLetters"));
    m_none->setWordWrap(true);
    setTextRole(m_none, TextRole::Body, false, true);
    m_new->setObjectName(QStringLiteral("newLetter"));
    m_list->setSpacing(4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeSizes::kInside);
    layout->addWidget(m_none);
    layout->addLayout(m_list);
    layout->addWidget(m_new, 0, Qt::AlignLeft);
    connect(m_new, &QPushButton::clicked, this, &LettersSection::newAsked);
}

void LettersSection::show(const std::vector<ApplicationLetter>& letters) {
    m_none->setVisible(letters.empty());
    m_new->setEnabled(m_desk.canChange());
    if (letters == m_letters) {
        return; // a row may have the focus
    }
    m_letters = letters;
    for (QWidget* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    int number = 0;
    for (const ApplicationLetter& letter : letters) {
        addRow(letter, number++);
    }
    arrange();
}

void LettersSection::addRow(const ApplicationLetter& letter, int number) {
    auto* row = new QWidget(this);
    row->setObjectName(QStringLiteral("letterRow%1").arg(number));
    auto* open = new QPushButton(themedIcon(Icon::Letter), letter.writer, row);
    open->setObjectName(QStringLiteral("openLetter"));
    setButtonLook(open, ButtonLook::Quiet);
    auto* kind = new QLabel(letter.entry.letterKind ? displayText(*letter.entry.letterKind) : QString(), row);
    setTextRole(kind, TextRole::Small, false, true);
    auto* chip = new Chip(row);
    chip->setLook(letterChip(letter));
    open->setAccessibleName(tr("Open the request to %1: %2").arg(letter.writer, chip->look().word));
    open->setToolTip(tr("Open the request to %1").arg(letter.writer));
    auto* layout = new QBoxLayout(QBoxLayout::LeftToRight, row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeSizes::kUnit);
    layout->addWidget(open, 0, Qt::AlignLeft);
    layout->addWidget(kind, 1);
    layout->addWidget(chip, 0, Qt::AlignLeft);
    row->setMinimumWidth(1);
    m_list->addWidget(row);
    row->show();
    m_rows.push_back(row);
    connect(open, &QPushButton::clicked, this, [this, id = letter.request] { m_desk.showRecord(id); });
}

void LettersSection::arrange() {
    for (QWidget* row : m_rows) {
        auto* layout = static_cast<QBoxLayout*>(row->layout());
        int wanted = 0;
        for (int at = 0; at < layout->count(); ++at) {
            wanted += layout->itemAt(at)->sizeHint().width() + layout->spacing();
        }
        layout->setDirection(wanted <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
}

void LettersSection::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace letterdesk
