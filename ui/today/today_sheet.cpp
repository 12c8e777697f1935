// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_sheet.h"

#include "ui/shell/desk.h"
#include "ui/today/today_words.h"
#include "ui/today/todo_facts_text.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/paper_style.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

namespace {

/// Dates of the week that are shown; the calendar has the others.
constexpr size_t kDaysShown = 8;

QLabel* wrapped(QWidget* parent, TextRole role, bool semibold = false, bool muted = false) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextRole(label, role, semibold, muted);
    return label;
}

/// A widget of its own for what is made anew each time, so that all of it goes at once.
QWidget* madeAnew(QWidget* before) {
    auto* body = new QWidget(before->parentWidget());
    QLayout* holder = before->parentWidget()->layout();
    delete holder->replaceWidget(before, body);
    before->hide();
    before->deleteLater();
    return body;
}

} // namespace

TodaySheet::TodaySheet(Desk& desk, QWidget* parent)
    : Paper(parent)
    , m_desk(desk)
    , m_about(new QWidget(this))
    , m_chip(new Chip(m_about))
    , m_sentence(wrapped(m_about, TextRole::Section, true))
    , m_reason(wrapped(m_about, TextRole::Body))
    , m_facts(new QWidget(m_about))
    , m_open(new QPushButton(m_about))
    , m_nothing(wrapped(this, TextRole::Body, false, true))
    , m_days(new QWidget(this)) {
    setObjectName(QStringLiteral("todaySheet"));
    setAccessibleName(tr("The chosen line"));
    m_sentence->setObjectName(QStringLiteral("todaySentence"));
    m_reason->setObjectName(QStringLiteral("todayReason"));
    setTextRole(m_chip, TextRole::Small);
    m_open->setObjectName(QStringLiteral("todayOpen"));
    setButtonLook(m_open, ButtonLook::Quiet);
    connect(m_open, &QPushButton::clicked, this, [this] { m_desk.showRecord(m_kind, m_id); });

    auto* about = new QVBoxLayout(m_about);
    about->setContentsMargins(0, 0, 0, 0);
    about->setSpacing(8);
    about->addWidget(m_chip, 0, Qt::AlignLeft);
    about->addWidget(m_sentence);
    about->addWidget(m_reason);
    about->addSpacing(4);
    about->addWidget(m_facts);
    about->addWidget(m_open, 0, Qt::AlignLeft);
    about->addSpacing(ThemeSizes::kGroupGap - 8);

    auto* title = wrapped(this, TextRole::Section, true);
    title->setText(tr("This week"));
    m_nothing->setObjectName(QStringLiteral("weekEmpty"));
    m_nothing->setText(tr("No dates in the next seven days."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(m_about);
    layout->addWidget(title);
    layout->addWidget(m_nothing);
    layout->addWidget(m_days);
    layout->addStretch(1);
    m_about->hide();
}

void TodaySheet::showLine(const TodoLine* line) {
    m_about->setVisible(line != nullptr);
    if (line == nullptr || m_desk.workspace() == nullptr) {
        m_id.clear();
        return;
    }
    m_kind = line->kind;
    m_id = line->id;
    const QDate today = m_desk.today();
    m_chip->setLook(todoChip(*line, today));
    m_sentence->setText(todoSentence(*line, today));
    m_reason->setText(todoReason(*line, today, QLocale()));
    m_open->setText(openVerb(line->kind));
    m_open->setVisible(openVerb(line->kind) != todoVerb(*line)); // the line's own button does that
    fillFacts(*line);
}

void TodaySheet::fillFacts(const TodoLine& line) {
    m_facts = madeAnew(m_facts);
    auto* grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const KeyFact& fact : keyFacts(*m_desk.workspace(), line, QLocale())) {
        auto* label = wrapped(m_facts, TextRole::Small, false, true);
        label->setWordWrap(false);
        label->setText(fact.label);
        auto* value = wrapped(m_facts, TextRole::Body);
        value->setText(fact.value);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
        ++row;
    }
    m_facts->setVisible(row > 0);
}

void TodaySheet::showWeek(const std::vector<WeekDay>& week) {
    m_nothing->setVisible(week.empty());
    m_days = madeAnew(m_days);
    m_days->setObjectName(QStringLiteral("weekDays"));
    auto* grid = new QGridLayout(m_days);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    const QLocale locale;
    QDate before;
    for (size_t at = 0; at < std::min(week.size(), kDaysShown); ++at) {
        const WeekDay& day = week[at];
        const int row = static_cast<int>(at);
        const QString when =
            day.on == m_desk.today() ? tr("Today") : locale.toString(day.on, tr("ddd d", "weekday, day"));
        if (day.on != before) {
            auto* label = wrapped(m_days, TextRole::Small, false, true);
            label->setWordWrap(false);
            label->setText(when);
            grid->addWidget(label, row, 0);
        }
        before = day.on;
        auto* open = new QPushButton(weekWords(day).replace(u'&', QStringLiteral("&&")), m_days);
        open->setObjectName(QStringLiteral("weekDay%1").arg(at));
        open->setAccessibleName(QStringLiteral("%1: %2").arg(when, weekWords(day)));
        open->setToolTip(weekWords(day));
        setButtonLook(open, ButtonLook::Quiet);
        // As wide as its words where there is room; a long title must not widen the page.
        open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(open, &QPushButton::clicked, this,
                [this, kind = day.kind, id = day.id] { m_desk.showRecord(kind, id); });
        grid->addWidget(open, row, 1, Qt::AlignLeft);
    }
    m_days->setVisible(!week.empty());
}

void TodaySheet::takeFocus() {
    const auto buttons = findChildren<QPushButton*>();
    const auto first = std::find_if(buttons.cbegin(), buttons.cend(),
                                    [](const QPushButton* button) { return button->isVisible(); });
    if (first != buttons.cend()) {
        (*first)->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace letterdesk
