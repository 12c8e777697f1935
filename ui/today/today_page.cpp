// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "core/actions/bundled_data.h"
#include "core/actions/request_steps.h"
#include "ui/shell/desk.h"
#include "ui/today/today_sheet.h"
#include "ui/today/today_words.h"
#include "ui/today/todo_row.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/paper_style.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace letterdesk {

namespace {

/// How often the page looks whether another day has begun.
constexpr std::chrono::minutes kDayLook(1);
/// Letters that a line and the sheet beside it need; with less room the sheet goes below.
constexpr int kLettersOfBoth = 96;

bool isSame(const TodoLine& a, const TodoLine& b) {
    return a.kind == b.kind && a.id == b.id && a.reason == b.reason;
}

} // namespace

TodayPage::TodayPage(Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_greeting(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_area(new QScrollArea(this))
    , m_empty(new EmptyState(this))
    , m_more(new QPushButton(this))
    , m_sheet(new TodaySheet(desk, this))
    , m_dayTimer(this) {
    setObjectName(QStringLiteral("todayPage"));
    build();
    greet();
    connect(&desk, &Desk::workspaceReplaced, this, &TodayPage::replaceAll);
    connect(&desk, &Desk::changed, this, &TodayPage::refresh);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        fill();
        choose(m_all ? kLinesShown : 0);
        m_rows[static_cast<size_t>(m_chosen)]->setFocus(Qt::OtherFocusReason);
    });
    connect(m_empty, &EmptyState::buttonPressed, this, [this] {
        if (m_day.hasPeople) {
            Q_EMIT newRequestAsked();
        } else {
            Q_EMIT newPersonAsked();
        }
    });
    m_dayTimer.setObjectName(QStringLiteral("dayTimer"));
    m_dayTimer.setTimerType(Qt::VeryCoarseTimer);
    m_dayTimer.setInterval(kDayLook);
    connect(&m_dayTimer, &QTimer::timeout, this, [this] {
        if (m_shownDay != m_desk.today()) {
            greet();
            refresh();
        }
    });
    m_dayTimer.start();
}

void TodayPage::build() {
    m_greeting->setObjectName(QStringLiteral("pageTitle"));
    setTextRole(m_greeting, TextRole::PageTitle, true);
    m_summary->setObjectName(QStringLiteral("todaySummary"));
    setTextRole(m_summary, TextRole::Body, false, true);
    auto* content = new QWidget(m_area);
    m_left = new QWidget(content);
    m_left->setObjectName(QStringLiteral("todoList"));
    m_left->setAccessibleName(tr("To do now"));
    m_rowsLayout = new QVBoxLayout(m_left);
    m_rowsLayout->setContentsMargins(0, 0, 0, 0);
    m_rowsLayout->setSpacing(0);
    m_more->setObjectName(QStringLiteral("showMore"));
    setButtonLook(m_more, ButtonLook::Quiet);
    m_rowsLayout->addWidget(m_empty);
    m_rowsLayout->addSpacing(8);
    m_rowsLayout->addWidget(m_more, 0, Qt::AlignLeft);
    m_rowsLayout->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(ThemeSizes::kGroupGap);
    m_columns->addWidget(m_left, 57);
    m_columns->addWidget(m_sheet, 43);
    m_empty->hide();
    m_more->hide();
    m_sheet->hide();
    m_area->setObjectName(QStringLiteral("todayArea"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(content);
    m_area->viewport()->setBackgroundRole(QPalette::Window);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 8, 24, 16);
    layout->setSpacing(2);
    layout->addWidget(m_greeting);
    layout->addWidget(m_summary);
    layout->addSpacing(14);
    layout->addWidget(m_area, 1);
}

void TodayPage::greet() {
    m_shownDay = m_desk.today();
    //: The date as the heading of today's page, without the year
    m_greeting->setText(QLocale().toString(m_shownDay, tr("dddd, MMMM d")));
}

/// Before anything is read the page must be on the screen.
void TodayPage::paintEvent(QPaintEvent* event) {
    Page::paintEvent(event);
    if (!std::exchange(m_seen, true)) {
        afterPicture([this] { refresh(); });
    }
}

void TodayPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_seen && (m_stale || m_shownDay != m_desk.today())) {
        greet();
        refresh();
    }
    arrange();
}

void TodayPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void TodayPage::arrange() {
    const bool beside = width() >= m_summary->fontMetrics().averageCharWidth() * kLettersOfBoth;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setStretch(0, beside ? 57 : 0);
    m_columns->setStretch(1, beside ? 43 : 1);
}

void TodayPage::replaceAll() {
    m_day = {};
    m_all = false;
    m_chosen = 0;
    m_known = false;
    fill();
    refresh();
}

void TodayPage::refresh() {
    m_stale = true;
    if (m_desk.workspace() == nullptr || m_reading || !m_seen || !isVisible()) {
        return;
    }
    m_stale = false;
    m_reading = true;
    const QString path = m_desk.workspacePath();
    m_desk.background().start<TodoDay>(
        tr("Looking what is due"), Background::Shown::No, this,
        [path, environment = m_desk.environment(),
         today = m_desk.today()](const Background::Tell&) -> Result<TodoDay> {
            const auto workspace = Workspace::open(path, Workspace::Access::ReadOnly, environment);
            if (!workspace) {
                return tl::unexpected(workspace.error());
            }
            return gatherTodo(**workspace, today, holidayCalendar(QStringLiteral("us")));
        },
        [this, path](const Result<TodoDay>& day) {
            m_reading = false;
            if (m_desk.workspacePath() == path) {
                take(day);
            }
            if (m_stale) {
                refresh();
            }
        });
}

void TodayPage::take(const Result<TodoDay>& day) {
    if (!m_desk.done(day, Attempt::Read)) {
        return;
    }
    const TodoLine* before = current();
    const std::optional<TodoLine> chosen = before != nullptr ? std::optional(*before) : std::nullopt;
    m_day = *day;
    m_known = true;
    const auto place = std::find_if(m_day.lines.cbegin(), m_day.lines.cend(),
                                    [&chosen](const TodoLine& line) { return chosen && isSame(line, *chosen); });
    if (place != m_day.lines.cend()) {
        m_chosen = static_cast<int>(place - m_day.lines.cbegin());
    }
    fill();
}

void TodayPage::fill() {
    const QWidget* focus = window()->focusWidget();
    const bool hadFocus = focus != nullptr && m_left->isAncestorOf(focus);
    for (TodoRow* row : m_rows) {
        m_rowsLayout->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    const auto total = static_cast<int>(m_day.lines.size());
    const int shown = m_all ? total : std::min(total, kLinesShown);
    for (int at = 0; at < shown; ++at) {
        auto* row = new TodoRow(m_day.lines[static_cast<size_t>(at)], m_shownDay, m_left);
        row->button()->setEnabled(m_desk.canChange() || !isDoneAtOnce(row->line()));
        m_rowsLayout->insertWidget(at, row);
        connect(row, &TodoRow::chosen, this, [this, at] { choose(at); });
        connect(row, &TodoRow::buttonPressed, this, [this, at] { press(at); });
        connect(row, &TodoRow::openAsked, this, [this, at] { open(at); });
        connect(row, &TodoRow::stepAsked, this, [this, at](int by) {
            const int next = std::clamp(at + by, 0, static_cast<int>(m_rows.size()) - 1);
            m_rows[static_cast<size_t>(next)]->setFocus(Qt::TabFocusReason);
        });
        m_rows.push_back(row);
        row->show();
    }
    m_more->setVisible(total > kLinesShown);
    m_more->setText(m_all ? tr("Show Less") : tr("Show %n More", nullptr, total - kLinesShown));
    m_summary->setText(!m_known     ? QString()
                       : total == 0 ? tr("Nothing is waiting for you.")
                                    : tr("%n thing(s) to do, the most urgent first.", nullptr, total));
    m_empty->setVisible(m_known && total == 0);
    if (m_day.hasPeople) {
        m_empty->setWords(Icon::DrawingDesk, tr("Nothing is due"),
                          tr("A good day to write one line about what you did, or to think of the next letter."),
                          tr("New Request"));
    } else {
        m_empty->setWords(Icon::DrawingDesk, tr("Your desk is clear"),
                          tr("Add someone who has seen you work, even if you are not sure you will ask."),
                          tr("Add a Person"));
    }
    m_empty->button()->setEnabled(m_desk.canChange());
    m_sheet->showWeek(m_day.week);
    m_sheet->setVisible(m_known && m_day.hasPeople);
    choose(std::clamp(m_chosen, 0, std::max(0, shown - 1)));
    if (hadFocus) {
        takeFocus();
    }
    Q_EMIT verbsChanged();
}

void TodayPage::choose(int at) {
    m_chosen = at;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        m_rows[row]->setChosen(static_cast<int>(row) == at);
    }
    m_sheet->showLine(current());
    if (current() != nullptr) {
        m_area->ensureWidgetVisible(m_rows[static_cast<size_t>(at)], 0, 8);
    }
}

const TodoLine* TodayPage::current() const {
    const auto at = static_cast<size_t>(m_chosen);
    return at < m_rows.size() ? &m_rows[at]->line() : nullptr;
}

void TodayPage::open(int at) {
    const TodoLine& line = m_rows[static_cast<size_t>(at)]->line();
    m_desk.showRecord(line.kind, QString(line.id));
}

void TodayPage::press(int at) {
    choose(at);
    const TodoLine line = m_rows[static_cast<size_t>(at)]->line();
    if (!isDoneAtOnce(line)) {
        open(at);
        return;
    }
    if (!m_desk.canChange()) {
        return;
    }
    const RequestId id(line.id);
    const Result<bool> done = line.act == TodoAct::TellOutcome
                                  ? noteOutcomeTold(*m_desk.workspace(), id, m_desk.today())
                                  : takeStep(*m_desk.workspace(), id, line.step, m_desk.today(), todoVerb(line));
    if (!m_desk.done(done)) {
        return;
    }
    if (*done) {
        m_desk.whisperUndo(todoDone(line));
    } else {
        m_desk.whisper(tr("That was done meanwhile."));
        refresh();
    }
}

bool TodayPage::can(PageVerb verb) const {
    switch (verb) {
    case PageVerb::New:
        return m_desk.canChange();
    case PageVerb::Edit:
        return current() != nullptr;
    case PageVerb::NextPane:
    case PageVerb::PreviousPane:
        return true;
    default:
        return false;
    }
}

void TodayPage::run(PageVerb verb) {
    switch (verb) {
    case PageVerb::New:
        Q_EMIT newRequestAsked();
        break;
    case PageVerb::Edit:
        open(m_chosen);
        break;
    case PageVerb::NextPane:
    case PageVerb::PreviousPane:
        nextPane();
        break;
    default:
        break;
    }
}

bool TodayPage::showRecord(RecordKind /*kind*/, const QString& /*id*/) {
    return false; // every kind has a page of its own
}

void TodayPage::takeFocus() {
    if (current() != nullptr) {
        m_rows[static_cast<size_t>(m_chosen)]->setFocus(Qt::OtherFocusReason);
    } else if (m_empty->isVisible()) {
        m_empty->button()->setFocus(Qt::OtherFocusReason);
    }
}

void TodayPage::nextPane() {
    const QWidget* focus = window()->focusWidget();
    if (focus != nullptr && m_left->isAncestorOf(focus) && m_sheet->isVisible()) {
        m_sheet->takeFocus();
    } else {
        takeFocus();
    }
}

} // namespace letterdesk
