// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/day_panel.h"

#include "core/actions/agenda_search.h"
#include "core/actions/agenda_text.h"
#include "ui/calendar/agenda_look.h"
#include "ui/calendar/agenda_model.h"
#include "ui/calendar/agenda_painting.h"
#include "ui/calendar/date_note_form.h"
#include "ui/shell/desk.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/paper_style.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

namespace {

/// More on one day is read in the agenda.
constexpr size_t kMostCards = 100;

/// A card with the bar of its tone at its beginning.
class AgendaCard final : public QWidget {
public:
    AgendaCard(const AgendaItem& item, QWidget* parent)
        : QWidget(parent)
        , m_item(item) {
        setObjectName(QStringLiteral("agendaCard"));
        setAccessibleName(agendaSentence(item, QLocale()));
        auto* icon = new QLabel(this);
        const Tone tone = agendaTone(item);
        const QColor ink =
            isMuted(item) || tone == Tone::Neutral ? Theme::colors().muted : Theme::colors().tone(tone);
        const Icon sign = item.state == AgendaState::Late ? Icon::Late : agendaIcon(item.kind());
        icon->setPixmap(iconPixmap(sign, ink, Theme::sizes().icon, devicePixelRatioF()));
        auto* title = new QLabel(agendaTitle(item), this);
        title->setObjectName(QStringLiteral("cardTitle"));
        title->setTextFormat(Qt::PlainText);
        title->setWordWrap(true);
        setTextRole(title, TextRole::Body, !isMuted(item), isMuted(item));
        auto* detail = new QLabel(agendaDetail(item, QLocale()), this);
        detail->setObjectName(QStringLiteral("cardDetail"));
        detail->setTextFormat(Qt::PlainText);
        detail->setWordWrap(true);
        setTextRole(detail, TextRole::Small, false, true);
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(title);
        words->addWidget(detail);
        auto* row = new QHBoxLayout(this);
        // Margins are not mirrored by Qt.
        const int start = kAgendaBar + 9;
        row->setContentsMargins(isRightToLeft() ? 0 : start, 6, isRightToLeft() ? start : 0, 6);
        row->setSpacing(10);
        row->addWidget(icon, 0, Qt::AlignTop);
        m_row = new QBoxLayout(QBoxLayout::LeftToRight);
        m_row->setSpacing(4);
        m_row->addLayout(words, 1);
        row->addLayout(m_row, 1);
        // Left alone, words and button beside each other would forbid the width at which they come below one
        // another.
        setMinimumWidth(1);
    }
    void addButton(QPushButton* button) { m_row->addWidget(button, 0, Qt::AlignTop | Qt::AlignLeft); }

protected:
    void resizeEvent(QResizeEvent* event) override {
        constexpr int kLettersBesideButton = 34;
        QWidget::resizeEvent(event);
        const bool room = width() >= fontMetrics().averageCharWidth() * kLettersBesideButton;
        m_row->setDirection(room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        const Tone tone = agendaTone(m_item);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 4, kAgendaBar, height() - 8)),
                         isMuted(m_item) ? Theme::colors().line : Theme::colors().tone(tone));
    }

private:
    AgendaItem m_item;
    QBoxLayout* m_row; ///< words and button
};

} // namespace

DayPanel::DayPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new AgendaModel(desk, AgendaModel::Days::Every, this))
    , m_title(new QLabel(this))
    , m_holiday(new QLabel(this))
    , m_form(new DateNoteForm(desk, this))
    , m_area(new QScrollArea(this))
    , m_empty(new EmptyState(this)) {
    setObjectName(QStringLiteral("dayPanel"));
    setAccessibleName(tr("The chosen day"));
    m_title->setObjectName(QStringLiteral("dayTitle"));
    m_title->setWordWrap(true);
    setTextRole(m_title, TextRole::Section, true);
    m_holiday->setObjectName(QStringLiteral("dayHoliday"));
    m_holiday->setWordWrap(true);
    setTextRole(m_holiday, TextRole::Small, false, true);
    m_empty->setObjectName(QStringLiteral("dayEmpty"));
    auto* body = new QWidget(m_area);
    auto* bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(0, 0, 4, 0);
    bodyLayout->setSpacing(4);
    bodyLayout->addWidget(m_form);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(4);
    bodyLayout->addLayout(m_cards);
    bodyLayout->addWidget(m_empty, 1);
    bodyLayout->addStretch(0);
    m_area->setObjectName(QStringLiteral("dayArea"));
    m_area->setAccessibleName(tr("Dates of this day"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(body);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_holiday);
    layout->addWidget(m_area, 1);
    m_form->hide();

    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &DayPanel::rebuild);
    const auto later = [this] { m_later.start(); };
    connect(m_model, &QAbstractItemModel::modelReset, this, later);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, later);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, later);
    connect(m_model, &QAbstractItemModel::dataChanged, this, later);
    connect(&desk, &Desk::changed, this, [this] {
        readNote();
        m_later.start(); // the next date of an empty day may be another
    });
    if (Theme* theme = Theme::current()) {
        connect(theme, &Theme::changed, this, later);
    }
    connect(m_empty, &EmptyState::buttonPressed, this, [this] {
        if (m_next) {
            Q_EMIT dayAsked(m_next->fact.first);
        }
    });
    connect(m_form, &DateNoteForm::added, this, [this](const DateNoteId& id) {
        m_form->hide();
        Q_EMIT added(id);
    });
    connect(m_form, &DateNoteForm::dropped, this, [this] {
        m_form->forget();
        editNote(DateNoteId());
    });
    connect(m_form, &DateNoteForm::removeAsked, this, &DayPanel::removeAsked);
}

QDate DayPanel::day() const {
    return m_model->first();
}

void DayPanel::setFilter(const AgendaFilter& filter) {
    m_model->setFilter(filter);
}

void DayPanel::refresh() {
    m_model->refresh();
    m_later.start();
}

void DayPanel::showDay(QDate day) {
    if (day == m_model->first()) {
        return;
    }
    m_model->setRange(day, day);
    if (m_form->isVisible() && !m_form->isNew()) {
        editNote(DateNoteId());
    }
    const QLocale locale;
    m_title->setText(longDay(day, locale));
    const QString holiday = holidaysOf(locale).holidayOn(day).value_or(QString());
    m_holiday->setText(holiday);
    m_holiday->setVisible(!holiday.isEmpty());
}

void DayPanel::forget() {
    m_form->forget();
    m_form->hide();
    m_edited = {};
}

void DayPanel::editNote(const DateNoteId& id) {
    if (m_edited == id && m_form->isVisible() && !m_form->isNew()) {
        return;
    }
    m_edited = id;
    if (id.isNull()) {
        m_form->leave();
        m_form->hide();
    }
    readNote();
    m_later.start();
}

void DayPanel::readNote() {
    if (m_edited.isNull() || m_desk.workspace() == nullptr) {
        return;
    }
    const auto note = m_desk.workspace()->get(m_edited);
    if (!note) {
        forget(); // it was removed, here or by another process
        return;
    }
    m_form->edit(*note);
    m_form->show();
}

void DayPanel::startNew(QDate day, const QString& title) {
    m_edited = {};
    m_form->startNew(day, title);
    m_form->show();
    m_area->ensureWidgetVisible(m_form);
    m_form->takeFocus();
    m_later.start();
}

void DayPanel::takeFocus() {
    if (m_form->isVisible()) {
        m_form->takeFocus();
        return;
    }
    for (QPushButton* button : m_area->widget()->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->isEnabled()) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    m_area->setFocus(Qt::TabFocusReason);
}

QWidget* DayPanel::makeCard(const AgendaItem& item) {
    auto* card = new AgendaCard(item, m_area->widget());
    const bool isNote = item.record == RecordKind::DateNote;
    auto* button = new QPushButton(isNote ? tr("Edit") : tr("Open"), card);
    button->setObjectName(isNote ? QStringLiteral("editCard") : QStringLiteral("openCard"));
    button->setAccessibleName((isNote ? tr("Edit %1") : tr("Open %1")).arg(agendaTitle(item)));
    setButtonLook(button, ButtonLook::Quiet);
    connect(button, &QPushButton::clicked, this, [this, item, isNote] {
        if (isNote) {
            editNote(DateNoteId(item.fact.id));
            m_form->takeFocus();
        } else {
            m_desk.showRecord(item.record, item.fact.id);
        }
    });
    card->addButton(button);
    return card;
}

void DayPanel::rebuild() {
    const QWidget* focus = window()->focusWidget();
    const bool hadFocus =
        focus != nullptr && m_area->widget()->isAncestorOf(focus) && !m_form->isAncestorOf(focus);
    while (QLayoutItem* old = m_cards->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    const std::vector<AgendaItem>& items = m_model->itemsOn(day());
    size_t shown = 0;
    for (const AgendaItem& item : items) {
        // The form stands in the place of its card.
        if (item.record == RecordKind::DateNote && m_form->isVisible() && item.fact.id == m_edited.text()) {
            continue;
        }
        if (shown++ == kMostCards) {
            auto* more =
                new QLabel(tr("and %n more: see the agenda", nullptr, static_cast<int>(items.size() - kMostCards)),
                           m_area->widget());
            more->setWordWrap(true);
            setTextRole(more, TextRole::Small, false, true);
            m_cards->addWidget(more);
            break;
        }
        m_cards->addWidget(makeCard(item));
    }
    const bool empty = items.empty() && !m_form->isVisible();
    m_empty->setVisible(empty);
    if (empty) {
        showEmpty();
    }
    if (hadFocus) {
        takeFocus();
    }
}

void DayPanel::showEmpty() {
    m_next.reset();
    if (m_desk.workspace() != nullptr) {
        auto next = nextItem(*m_desk.workspace(), day(), m_model->filter(), m_desk.today());
        if (m_desk.done(next, Attempt::Read)) {
            m_next = *std::move(next);
        }
    }
    const QString sentence = m_next ? tr("The next date is %1: %2.", "%1 a day, %2 what is on it")
                                          .arg(dateForReading(m_next->fact.first, QLocale()), agendaTitle(*m_next))
                                    : tr("No date follows.");
    m_empty->setWords(Icon::None, tr("Nothing due"), sentence, m_next ? tr("Go to it") : QString());
}

} // namespace letterdesk
