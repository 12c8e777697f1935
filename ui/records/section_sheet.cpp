// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/section_sheet.h"

#include "ui/widgets/paper_style.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/turning_row.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace letterdesk {

namespace {

constexpr int kLettersOfLine = 24;

} // namespace

SectionSheet::SectionSheet(const char* name, const QString& spokenName, QWidget* parent)
    : RecordSheet(parent)
    , m_name(new QLabel(this))
    , m_about(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_step(new QPushButton(this))
    , m_stepRow(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_area(new QScrollArea(this))
    , m_sections(new QVBoxLayout) {
    setObjectName(QLatin1StringView(name));
    setAccessibleName(spokenName);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_area->setObjectName(QStringLiteral("sheetArea"));
    m_area->setAccessibleName(spokenName);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setBackgroundRole(QPalette::Base);
    auto* body = new QWidget(m_area);
    body->setBackgroundRole(QPalette::Base);
    auto* inside = new QVBoxLayout(body);
    inside->setContentsMargins(24, 20, 24, 24);
    inside->setSpacing(ThemeSizes::kInside);
    // With large text the head alone may fill a small window: it scrolls with the rest.
    inside->addWidget(buildHead());
    m_sections->setSpacing(ThemeSizes::kInside);
    inside->addLayout(m_sections);
    inside->addStretch(1);
    m_area->setWidget(body);
    layout->addWidget(m_area, 1);
    connect(m_step, &QPushButton::pressed, this, [this] { m_promise = recordId() + u'\n' + m_step->text(); });
    connect(m_step, &QPushButton::clicked, this, &SectionSheet::keepPromise);
}

QWidget* SectionSheet::buildHead() {
    auto* head = new QWidget(this);
    m_name->setObjectName(QStringLiteral("sheetName"));
    m_about->setObjectName(QStringLiteral("sheetPosition"));
    m_sentence->setObjectName(QStringLiteral("sheetSentence"));
    for (QLabel* label : {m_name, m_about, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setTextRole(m_name, TextRole::PageTitle, true);
    setTextRole(m_about, TextRole::Body, false, true);
    m_step->setObjectName(QStringLiteral("nextStep"));
    setButtonLook(m_step, ButtonLook::Primary);
    // A click leaves the focus where it is: else leaving a field could change what the button does while it is
    // being pressed.
    m_step->setFocusPolicy(Qt::TabFocus);
    m_stepRow->setSpacing(16);
    m_stepRow->addWidget(m_sentence, 1);
    m_stepRow->addWidget(m_step, 0, Qt::AlignBottom);
    // Left alone, sentence and button beside each other would forbid the width at which they come below one
    // another.
    head->setMinimumWidth(1);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, ThemeSizes::kInside);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_about);
    layout->addSpacing(8);
    layout->addLayout(m_stepRow);
    return head;
}

void SectionSheet::addSection(const QString& title, QWidget* section) {
    if (m_sections->count() > 0) {
        m_sections->addSpacing(ThemeSizes::kGroupGap - ThemeSizes::kInside);
    }
    auto* label = new QLabel(title, this);
    label->setWordWrap(true);
    setTextRole(label, TextRole::Section, true);
    // What lies beside each other in a section comes below one another when it is narrow: it must be let.
    section->setMinimumWidth(1);
    m_sections->addWidget(label);
    m_sections->addWidget(section);
}

void SectionSheet::setHead(const Head& head) {
    m_name->setText(head.name);
    m_about->setText(head.about);
    m_about->setVisible(!head.about.isEmpty());
    m_sentence->setText(head.sentence);
    m_step->setText(head.verb);
    m_step->setVisible(!head.verb.isEmpty());
    m_step->setEnabled(head.canStep);
    arrange();
}

void SectionSheet::reveal(QWidget* section) {
    m_area->widget()->layout()->activate();
    m_area->ensureWidgetVisible(section, 0, ThemeSizes::kGroupGap);
}

void SectionSheet::scrollToTop() {
    m_area->ensureVisible(0, 0);
}

LayoutPause SectionSheet::pauseLayout() const {
    return LayoutPause(m_area->widget()->layout());
}

void SectionSheet::keepPromise() {
    commitEdits();
    if (m_promise == recordId() + u'\n' + m_step->text()) {
        doStep();
    }
}

void SectionSheet::takeFocus() {
    if (!m_step->isHidden() && m_step->isEnabled()) {
        m_step->setFocus(Qt::ShortcutFocusReason);
    } else {
        focusFirst();
    }
}

void SectionSheet::arrange() {
    const int line = m_sentence->fontMetrics().averageCharWidth() * kLettersOfLine;
    const bool room = line + m_step->sizeHint().width() + 2 * ThemeSizes::kPageMargin <= width();
    turnRow(*m_stepRow, *m_step, room, Qt::AlignBottom);
}

void SectionSheet::resizeEvent(QResizeEvent* event) {
    RecordSheet::resizeEvent(event);
    arrange();
}

} // namespace letterdesk
