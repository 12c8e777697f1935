// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/dates_section.h"

#include "core/actions/applications.h"
#include "ui/applications/season_date_card.h"
#include "ui/shell/desk.h"
#include "ui/widgets/icon.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

namespace {

/// The date that was shown, where it still stands as it was.
Result<ApplicationDate*> dateAt(Application& application, const SeasonDate& shown) {
    if (shown.place < application.dates.size()) {
        ApplicationDate& date = application.dates[shown.place];
        if (date.event == shown.event && date.on == shown.on && date.estimated == shown.estimated) {
            return &date;
        }
    }
    return worldError(ErrorCode::RecordNotFound, QStringLiteral("dates[%1]").arg(shown.place));
}

} // namespace

DatesSection::DatesSection(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_layout(new QVBoxLayout(this))
    , m_none(new QLabel(
          tr("No dates yet. Add when the service opens, when programs begin to read, when it closes."), this))
    , m_add(new QPushButton(themedIcon(Icon::Add, Tint::Text), tr("Add a Date"), this)) {
    setObjectName(QStringLiteral("datesSection"));
    m_none->setObjectName(QStringLiteral("noDates"));
    m_none->setWordWrap(true);
    setTextRole(m_none, TextRole::Body, false, true);
    m_add->setObjectName(QStringLiteral("addDate"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(ThemeSizes::kGroupGap);
    m_layout->addWidget(m_none);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &DatesSection::addDate);
}

void DatesSection::show(const Application& application) {
    if (application.id != m_application) {
        // A copy: what is kept calls back into show().
        const std::vector<SeasonDateCard*> cards = m_cards;
        for (SeasonDateCard* card : cards) {
            card->leave();
        }
        m_application = application.id;
    }
    m_dates = application.dates;
    while (m_cards.size() > application.dates.size()) {
        SeasonDateCard* card = m_cards.back();
        m_cards.pop_back();
        card->deleteLater();
        card->hide();
        card->forget(); // its place is another date's now
    }
    while (m_cards.size() < application.dates.size()) {
        const auto number = static_cast<int>(m_cards.size());
        auto* card = new SeasonDateCard(
            m_desk,
            [this, at = m_cards.size()](const Id<SeasonDate>&, const FormBinding<SeasonDate>::Edit& edit,
                                        const QString& label) -> Result<SeasonDate> {
                if (at >= m_dates.size()) {
                    return worldError(ErrorCode::RecordNotFound, QStringLiteral("dates"));
                }
                return keep(seasonDate(m_dates[at], at), edit, label);
            },
            this);
        card->setObjectName(QStringLiteral("dateCard%1").arg(number));
        connect(card, &SeasonDateCard::removeAsked, this, [this, card] { remove(*card); });
        m_layout->insertWidget(number, card);
        static_cast<QWidget*>(card)->show();
        m_cards.push_back(card);
    }
    for (size_t at = 0; at < m_cards.size(); ++at) {
        m_cards[at]->show(seasonDate(application.dates[at], at));
    }
    m_none->setVisible(application.dates.empty());
    m_add->setEnabled(m_desk.canChange());
}

void DatesSection::forget() {
    for (SeasonDateCard* card : m_cards) {
        card->forget();
    }
    m_application = {};
    m_dates.clear();
}

Result<SeasonDate> DatesSection::keep(const SeasonDate& shown, const std::function<void(SeasonDate&)>& edit,
                                      const QString& label) {
    const Result<Application> kept = editApplication(
        *m_desk.workspace(), m_application,
        [&](Application& application) -> Result<void> {
            const Result<ApplicationDate*> date = dateAt(application, shown);
            if (!date) {
                return tl::unexpected(date.error());
            }
            SeasonDate changed = shown;
            edit(changed);
            (*date)->event = changed.event;
            (*date)->on = changed.on;
            (*date)->estimated = changed.estimated;
            return {};
        },
        tr("Change “%1”").arg(label));
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    return seasonDate(kept->dates[shown.place], shown.place);
}

void DatesSection::remove(const SeasonDateCard& card) {
    // What is being typed belongs to a place in the list, which is another date's afterwards.
    m_desk.commitEdits();
    const auto removed = editApplication(
        *m_desk.workspace(), m_application,
        [shown = card.date()](Application& application) -> Result<void> {
            const Result<ApplicationDate*> found = dateAt(application, shown);
            if (!found) {
                return tl::unexpected(found.error());
            }
            application.dates.erase(application.dates.begin() + static_cast<std::ptrdiff_t>(shown.place));
            return {};
        },
        tr("Remove Date"));
    if (m_desk.done(removed)) {
        m_desk.whisperUndo(tr("The date was removed."));
    }
}

void DatesSection::addDate() {
    if (!m_desk.canChange() || m_application.isNull()) {
        return;
    }
    const auto added = editApplication(
        *m_desk.workspace(), m_application,
        [](Application& application) -> Result<void> {
            ApplicationDate date;
            date.event = tr("New date");
            application.dates.push_back(date);
            return {};
        },
        tr("Add Date"));
    if (m_desk.done(added) && !m_cards.empty()) {
        m_cards.back()->focusFirst();
    }
}

} // namespace letterdesk
