// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/relationship_body.h"

#include "core/actions/relationships.h"
#include "ui/people/ui_relationship_form.h"
#include "ui/widgets/form_columns.h"

#include <algorithm>

namespace letterdesk {

namespace {

// Beyond these somebody has mistyped: a life has fewer.
constexpr double kMostHours = 20000;
constexpr double kMostWeeks = 364;
constexpr int kMostMonths = 120;

constexpr int kDaysOfRow = 4;

} // namespace

RelationshipBody::RelationshipBody(Desk& desk, QWidget* parent)
    : BoundBody(desk, &editRelationship, parent)
    , m_form(std::make_unique<Ui::RelationshipForm>()) {
    m_form->setupUi(this);
    addWeekdays();
    new FormColumns(this);
    fillChoices<RelationshipRole>(m_form->role, tr("Not chosen"));
    fillChoices<Setting>(m_form->setting, tr("Not chosen"));
    fillChoices<Observation>(m_form->observation, tr("Not chosen"));
    fillChoices<Feedback>(m_form->feedback, tr("Not chosen"));
    for (DateField* field : {m_form->from, m_form->to}) {
        field->setToday([&desk] { return desk.today(); }, DateSense::Past);
    }
    const auto check = [](const Relationship& relationship) {
        return relationship.from && relationship.to && *relationship.to < *relationship.from
                   ? tr("The last day comes before the first.")
                   : QString();
    };
    binding().choice(m_form->role, &Relationship::role);
    binding().choice(m_form->setting, &Relationship::setting);
    binding().date(m_form->from, &Relationship::from, check);
    binding().date(m_form->to, &Relationship::to, check);
    binding().choice(m_form->observation, &Relationship::observation);
    binding().choice(m_form->feedback, &Relationship::feedback);
    binding().number(m_form->hours, &Relationship::hours, 0.0, kMostHours);
    binding().number(m_form->weeks, &Relationship::weeks, 0.0, kMostWeeks);
    binding().number(m_form->weeklyMonths, &Relationship::weeklyMonths, 0, kMostMonths);
    binding().check(
        m_form->regularAccess,
        [](const Relationship& relationship) { return relationship.regularAccess.value_or(false); },
        [](Relationship& relationship, bool on) { relationship.regularAccess = on; });
    binding().check(
        m_form->noMoments, [](const Relationship& relationship) { return relationship.noMoments.value_or(false); },
        [](Relationship& relationship, bool on) { relationship.noMoments = on; });
}

RelationshipBody::~RelationshipBody() = default;

void RelationshipBody::addWeekdays() {
    auto* field = new QWidget;
    field->setObjectName(QStringLiteral("meetsOn"));
    auto* grid = new QGridLayout(field);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(ThemeSizes::kInside);
    grid->setVerticalSpacing(4);
    size_t at = 0;
    for (const auto& [day, word] : EnumWords<Weekday>::words) {
        auto* box =
            new QCheckBox(QLocale().standaloneDayName(static_cast<int>(at) + 1, QLocale::ShortFormat), field);
        box->setObjectName(QStringLiteral("meets_") + QLatin1StringView(word));
        box->setAccessibleName(m_form->meetsOnBox->label() + QStringLiteral(": ") + displayText(day));
        grid->addWidget(box, static_cast<int>(at) / kDaysOfRow, static_cast<int>(at) % kDaysOfRow);
        m_days[at] = box;
        connect(box, &QCheckBox::clicked, this, [this, day = day](bool on) {
            keepShown(
                [day, on](Relationship& relationship) {
                    std::erase(relationship.meetsOn, day);
                    if (on) {
                        relationship.meetsOn.push_back(day);
                        std::sort(relationship.meetsOn.begin(), relationship.meetsOn.end());
                    }
                },
                m_form->meetsOnBox->label());
        });
        ++at;
    }
    grid->setColumnStretch(kDaysOfRow, 1);
    putInto(m_form->meetsOnBox, field);
}

void RelationshipBody::shown(const Relationship& relationship) {
    size_t at = 0;
    for (const auto& [day, word] : EnumWords<Weekday>::words) {
        const auto& days = relationship.meetsOn;
        m_days[at]->setChecked(std::find(days.cbegin(), days.cend(), day) != days.cend());
        m_days[at]->setEnabled(desk().canChange());
        ++at;
    }
}

void RelationshipBody::takeFocus() {
    m_form->role->setFocus(Qt::ShortcutFocusReason);
}

} // namespace letterdesk
