// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiences/experience_sheet.h"

#include "core/actions/bundled_data.h"
#include "core/actions/words.h"
#include "ui/experiences/experience_details.h"
#include "ui/experiences/experience_words.h"
#include "ui/people/interactions_section.h"
#include "ui/people/moments_section.h"
#include "ui/people/relationships_section.h"
#include "ui/shell/desk.h"

namespace letterdesk {

ExperienceSheet::ExperienceSheet(Desk& desk, QWidget* parent)
    : SectionSheet("experienceSheet", tr("The chosen experience"), parent)
    , m_desk(desk)
    , m_people(new RelationshipsSection(desk, RecordKind::Experience, this))
    , m_log(new InteractionsSection(desk, this))
    , m_moments(new MomentsSection(desk, this))
    , m_details(new ExperienceDetails(desk, this)) {
    addSection(tr("People in it"), m_people);
    addSection(tr("Log"), m_log);
    addSection(tr("Moments"), m_moments);
    addSection(tr("Details"), m_details);
    connect(&desk, &Desk::changed, this, &ExperienceSheet::take);
}

void ExperienceSheet::showRecord(const QString& id) {
    m_experience = {};
    m_experience.id = ExperienceId(id);
    scrollToTop();
    const LayoutPause pause = pauseLayout();
    reload();
    if (!m_experience.id.isNull()) {
        const RecordScope scope = RecordScope::of(m_experience.id);
        m_people->setScope(scope);
        m_log->setScope(scope);
        m_moments->setScope(scope);
    }
}

void ExperienceSheet::clear() {
    m_experience = {};
    m_people->forget();
    m_log->forget();
    m_moments->forget();
    m_details->forget();
}

void ExperienceSheet::take(const ChangeSet& changes) {
    const bool mine = changes.everything || changes.touches(RecordKind::Experience) ||
                      changes.touches(RecordKind::Relationship) || changes.touches(RecordKind::Moment);
    if (mine) {
        reload();
    }
}

void ExperienceSheet::reload() {
    if (m_desk.workspace() == nullptr || m_experience.id.isNull()) {
        clear();
        return;
    }
    const Workspace& workspace = *m_desk.workspace();
    const auto experience = workspace.get(m_experience.id);
    const auto key = workspace.experienceListing().keyOf(m_experience.id.text());
    if (!experience || !key) {
        clear(); // deleted here or elsewhere: the page turns to another one
        return;
    }
    m_experience = *experience;
    const auto rows = workspace.experienceListing().rows(std::span(&*key, 1));
    const ExperienceRow row = rows && !rows->empty() ? rows->front() : ExperienceRow();
    m_hasPeople = row.people > 0;
    const QString specialty = bundledRulePack().specialtyName(m_experience.specialty);
    QStringList about{m_experience.kind ? displayText(*m_experience.kind) : QString(),
                      specialty.isEmpty() ? m_experience.specialty : specialty, m_experience.organization,
                      m_experience.site};
    about.removeAll(QString());
    setHead({experienceTitle(m_experience.title), about.join(QStringLiteral(" · ")),
             experienceSentence(row, m_desk.today(), HolidayCalendar::unitedStates(), QLocale()),
             m_hasPeople ? tr("Log Something") : tr("Add Somebody…"), m_desk.canChange()});
    const Experience shown = m_experience;
    m_details->show(shown);
}

void ExperienceSheet::doStep() {
    if (m_hasPeople) {
        reveal(m_log);
        m_log->focusLog();
    } else {
        reveal(m_people);
        m_people->add();
    }
}

void ExperienceSheet::commitEdits() {
    m_desk.commitEdits();
}

void ExperienceSheet::focusFirst() {
    m_details->focusFirst();
}

} // namespace letterdesk
