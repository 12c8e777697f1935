// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todo_facts_text.h"

#include "core/actions/bundled_data.h"
#include "core/actions/words.h"
#include "core/relationships/person_name.h"
#include "ui/requests/request_words.h"
#include "ui/widgets/date_text.h"

#include <QtCore/QCoreApplication>

namespace letterdesk {

namespace {

struct KeyFacts {
    Q_DECLARE_TR_FUNCTIONS(KeyFacts)
};

/// Entries that are told one by one.
constexpr size_t kEntriesTold = 4;

class Collector {
public:
    explicit Collector(const QLocale& locale)
        : m_locale(locale) {}

    void add(const QString& label, const QString& value) {
        if (!value.isEmpty()) {
            m_facts.push_back({label, value});
        }
    }
    void add(const QString& label, std::optional<QDate> day) {
        if (day) {
            add(label, dateForReading(*day, m_locale));
        }
    }
    std::vector<KeyFact> take() && { return std::move(m_facts); }

private:
    QLocale m_locale;
    std::vector<KeyFact> m_facts;
};

/// `reach`: how to reach the person, too.
void addPerson(const Workspace& workspace, const PersonId& id, bool reach, Collector& facts) {
    const auto person = workspace.get(id);
    if (!person) {
        return;
    }
    facts.add(KeyFacts::tr("Person"), personName(*person));
    facts.add(KeyFacts::tr("Organization"), person->organization);
    if (reach) {
        facts.add(KeyFacts::tr("Email"), person->emails.value(0));
        facts.add(KeyFacts::tr("Phone"), person->phones.value(0));
    }
}

void addRequest(const Workspace& workspace, const TodoLine& line, Collector& facts) {
    const auto request = workspace.get(RequestId(line.id));
    if (!request) {
        return;
    }
    facts.add(KeyFacts::tr("Stage"), displayText(request->stage));
    addPerson(workspace, request->person,
              line.reason == TodoReason::NoReply || line.reason == TodoReason::LetterLate, facts);
    facts.add(KeyFacts::tr("Ask on"), request->askedOn ? std::nullopt : request->askOn);
    facts.add(KeyFacts::tr("Asked"), request->askedOn);
    facts.add(KeyFacts::tr("Answered"), request->answeredOn);
    facts.add(KeyFacts::tr("Please by"), request->writersDate);
    facts.add(KeyFacts::tr("Packet given"), request->packetGivenOn);
    for (size_t at = 0; at < std::min(request->entries.size(), kEntriesTold); ++at) {
        const Entry& entry = request->entries[at];
        QString service;
        if (entry.application) {
            if (const auto application = workspace.get(*entry.application)) {
                service = forWhat({application->service}, {});
            }
        }
        facts.add(service.isEmpty() ? KeyFacts::tr("Service") : service, displayText(entryState(entry)));
    }
}

void addExperience(const Workspace& workspace, const ExperienceId& id, Collector& facts) {
    const auto experience = workspace.get(id);
    if (!experience) {
        return;
    }
    if (experience->kind) {
        facts.add(KeyFacts::tr("Kind"), displayText(*experience->kind));
    }
    facts.add(KeyFacts::tr("Organization"), experience->organization);
    facts.add(KeyFacts::tr("Site"), experience->site);
    facts.add(KeyFacts::tr("First day"), experience->start);
    facts.add(KeyFacts::tr("Last day"), experience->end);
}

void addApplication(const Workspace& workspace, const ApplicationId& id, Collector& facts) {
    const auto application = workspace.get(id);
    if (!application) {
        return;
    }
    const auto service = bundledRulePack().service(application->service);
    facts.add(KeyFacts::tr("Service"), service ? service->name : application->service);
    const QString specialty = bundledRulePack().specialtyName(application->specialty);
    facts.add(KeyFacts::tr("Specialty"), specialty.isEmpty() ? application->specialty : specialty);
    facts.add(KeyFacts::tr("Season"), application->season);
    facts.add(KeyFacts::tr("Letters due"), application->lettersDueOn);
}

} // namespace

std::vector<KeyFact> keyFacts(const Workspace& workspace, const TodoLine& line, const QLocale& locale) {
    Collector facts(locale);
    switch (line.kind) {
    case RecordKind::Request:
        addRequest(workspace, line, facts);
        break;
    case RecordKind::Experience:
        addExperience(workspace, ExperienceId(line.id), facts);
        break;
    case RecordKind::Person:
        addPerson(workspace, PersonId(line.id), true, facts);
        break;
    case RecordKind::Application:
        addApplication(workspace, ApplicationId(line.id), facts);
        break;
    case RecordKind::DateNote:
        facts.add(KeyFacts::tr("Date"), line.due);
        if (!line.person.isNull()) {
            addPerson(workspace, line.person, false, facts);
        }
        break;
    default:
        break;
    }
    return std::move(facts).take();
}

} // namespace letterdesk
