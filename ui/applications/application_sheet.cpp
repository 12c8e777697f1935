// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/application_sheet.h"

#include "core/actions/applications.h"
#include "core/actions/bundled_data.h"
#include "core/actions/records.h"
#include "ui/applications/application_details.h"
#include "ui/applications/application_words.h"
#include "ui/applications/assignments_section.h"
#include "ui/applications/dates_section.h"
#include "ui/applications/letters_section.h"
#include "ui/applications/programs_section.h"
#include "ui/applications/slots_section.h"
#include "ui/requests/person_picker.h"
#include "ui/shell/desk.h"

namespace letterdesk {

namespace {

// A student asks a dozen people; more than this is no season's work.
constexpr int kMostRequests = 200;

/// Title and family name: for the head of a column.
QString writerName(const Person& person) {
    QStringList name{person.honorific, person.familyName};
    name.removeAll(QString());
    return person.familyName.isEmpty() ? listName(person) : name.join(u' ');
}

} // namespace

ApplicationSheet::ApplicationSheet(Desk& desk, QWidget* parent)
    : SectionSheet("applicationSheet", tr("The chosen application"), parent)
    , m_desk(desk)
    , m_slots(new SlotsSection(
          desk,
          [&desk](const QString& owner, const SlotsSection::Edit& edit,
                  const QString& step) -> Result<std::vector<Slot>> {
              const auto kept = editApplication(
                  *desk.workspace(), ApplicationId(owner),
                  [&edit](Application& application) { return edit(application.slots); }, step);
              return kept ? Result<std::vector<Slot>>(kept->slots) : tl::unexpected(kept.error());
          },
          tr("No slots yet. A slot says which letter is asked for: two of specialty faculty, one of the chair."),
          this))
    , m_dates(new DatesSection(desk, this))
    , m_programs(new ProgramsSection(desk, this))
    , m_assignments(new AssignmentsSection(desk, this))
    , m_letters(new LettersSection(desk, this))
    , m_details(new ApplicationDetails(desk, this)) {
    m_slots->setObjectName(QStringLiteral("applicationSlots"));
    addSection(tr("Letters it asks for"), m_slots);
    addSection(tr("Dates of the season"), m_dates);
    addSection(tr("Programs"), m_programs);
    addSection(tr("Which letter goes where"), m_assignments);
    addSection(tr("Letters for this application"), m_letters);
    addSection(tr("Details"), m_details);
    connect(m_letters, &LettersSection::newAsked, this, &ApplicationSheet::newRequest);
    connect(m_assignments, &AssignmentsSection::missingAsked, this,
            [this] { run(m_programCount == 0 ? Step::AddPrograms : Step::NewRequest); });
    connect(&desk, &Desk::changed, this, &ApplicationSheet::take);
}

void ApplicationSheet::showRecord(const QString& id) {
    m_application = {};
    m_application.id = ApplicationId(id);
    scrollToTop();
    reload();
}

void ApplicationSheet::openProgram(const ProgramId& id) {
    m_programs->open(id);
    reveal(m_programs);
}

void ApplicationSheet::clear() {
    m_application = {};
    m_slots->forget();
    m_dates->forget();
    m_programs->forget();
    m_assignments->forget();
    m_letters->show(std::vector<ApplicationLetter>());
    m_details->forget();
}

void ApplicationSheet::take(const ChangeSet& changes) {
    const bool mine = changes.everything || changes.touches(RecordKind::Application) ||
                      changes.touches(RecordKind::Program) || changes.touches(RecordKind::Request) ||
                      changes.touches(RecordKind::Person);
    if (mine) {
        reload();
    }
}

std::vector<ApplicationLetter> ApplicationSheet::lettersOf(const std::vector<Request>& requests) const {
    std::vector<ApplicationLetter> letters;
    for (const Request& request : requests) {
        QString writer;
        for (const Entry& entry : request.entries) {
            if (entry.application != m_application.id) {
                continue;
            }
            if (writer.isEmpty()) {
                const auto person = m_desk.workspace()->get(request.person);
                writer = writerName(person ? *person : Person());
            }
            letters.push_back({request.id, entry, request.stage, writer});
        }
    }
    return letters;
}

void ApplicationSheet::reload() {
    if (m_desk.workspace() == nullptr || m_application.id.isNull()) {
        clear();
        return;
    }
    const Workspace& workspace = *m_desk.workspace();
    const auto application = workspace.get(m_application.id);
    const auto key = workspace.applicationListing().keyOf(m_application.id.text());
    if (!application || !key) {
        clear(); // deleted here or elsewhere: the page turns to another one
        return;
    }
    m_application = *application;
    const LayoutPause pause = pauseLayout();
    const auto rows = workspace.applicationListing().rows(std::span(&*key, 1));
    const ApplicationRow row = rows && !rows->empty() ? rows->front() : ApplicationRow();
    const auto requests =
        workspace.referringTo<Request>(RecordKind::Application, m_application.id.text(), kMostRequests);
    const std::vector<Request> known = requests ? *requests : std::vector<Request>();
    m_programCount = row.programs;
    m_step = m_application.slots.empty() ? Step::AddSlot
             : row.programs == 0         ? Step::AddPrograms
                                         : Step::NewRequest;
    QStringList about{specialtyWords(m_application.specialty), m_application.season};
    about.removeAll(QString());
    setHead({serviceWords(m_application.service), about.join(QStringLiteral(" · ")),
             applicationSentence(row, slotProgress(m_application, known), m_desk.today(), QLocale()),
             m_step == Step::AddSlot       ? tr("Add a Slot")
             : m_step == Step::AddPrograms ? tr("Add Programs…")
                                           : tr("New Request…"),
             m_desk.canChange()});
    const Application shown = m_application;
    const std::vector<ApplicationLetter> letters = lettersOf(known);
    m_details->show(shown);
    m_slots->show(shown.id.text(), shown.slots);
    m_dates->show(shown);
    m_programs->show(shown.id);
    m_assignments->show(shown, letters, row.programs);
    m_letters->show(letters);
}

void ApplicationSheet::run(Step step) {
    switch (step) {
    case Step::AddSlot:
        reveal(m_slots);
        m_slots->addSlot();
        return;
    case Step::AddPrograms:
        reveal(m_programs);
        m_programs->askForPrograms();
        return;
    case Step::NewRequest:
        newRequest();
        return;
    }
}

void ApplicationSheet::doStep() {
    run(m_step);
}

void ApplicationSheet::commitEdits() {
    m_desk.commitEdits();
}

void ApplicationSheet::focusFirst() {
    m_details->focusFirst();
}

void ApplicationSheet::newRequest() {
    if (!m_desk.canChange()) {
        return;
    }
    Entry entry;
    entry.application = m_application.id;
    const auto rules = bundledRulePack().service(m_application.service);
    if (rules && rules->routes.size() == 1) {
        entry.route = enumFromText<Route>(rules->routes.first());
    }
    auto* picker = new PersonPicker(
        m_desk,
        {tr("New request"), tr("Who is asked for a letter for this application?"), nullptr, tr("Add Request")},
        [this, entry](const PersonId& person, const std::optional<Person>& newPerson) {
            Request request;
            request.person = person;
            request.entries.push_back(entry);
            const auto created = createRequest(*m_desk.workspace(), request, newPerson);
            if (!created) {
                return Result<void>(tl::unexpected(created.error()));
            }
            m_desk.whisperUndo(tr("The request was added."));
            m_desk.showRecord(*created);
            return Result<void>();
        },
        window());
    picker->open();
}

} // namespace letterdesk
