// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/record_title.h"

#include "core/actions/bundled_data.h"
#include "core/calendar/date_note.h"
#include "core/privacy/scanner_decision.h"
#include "core/relationships/concern.h"
#include "core/relationships/interaction.h"
#include "core/relationships/moment.h"
#include "core/relationships/person_name.h"
#include "core/relationships/relationship.h"
#include "core/requests/assignment.h"
#include "core/requests/document.h"
#include "core/requests/given_packet.h"
#include "core/requests/message.h"
#include "core/requirements/program.h"
#include "core/search/saved_search.h"

#include <QtCore/QCoreApplication>

namespace letterdesk {

namespace {

struct RecordTitle {
    Q_DECLARE_TR_FUNCTIONS(RecordTitle)
};

QString titleOf(const Workspace& workspace, const Person& person);
QString titleOf(const Workspace& workspace, const Experience& experience);
QString titleOf(const Workspace& workspace, const Program& program);

template <ListedRecord Record>
QString titleAt(const Workspace& workspace, const Id<Record>& id) {
    const auto record = workspace.get(id);
    return record ? titleOf(workspace, *record) : QString();
}

QString titleOf(const Workspace& /*workspace*/, const Person& person) {
    return personName(person);
}

QString titleOf(const Workspace& /*workspace*/, const Experience& experience) {
    return experience.title.isEmpty() ? experience.organization : experience.title;
}

QString titleOf(const Workspace& workspace, const Relationship& relationship) {
    return RecordTitle::tr("%1 in %2", "a person in an experience")
        .arg(titleAt(workspace, relationship.person), titleAt(workspace, relationship.experience));
}

QString titleOf(const Workspace& workspace, const Interaction& interaction) {
    return titleAt(workspace, interaction.person);
}

QString titleOf(const Workspace& /*workspace*/, const Moment& moment) {
    return moment.title;
}

QString titleOf(const Workspace& workspace, const Concern& concern) {
    return titleAt(workspace, concern.person);
}

QString titleOf(const Workspace& /*workspace*/, const Application& application) {
    const auto service = bundledRulePack().service(application.service);
    QStringList parts{service ? service->shortName : application.service, application.season};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString titleOf(const Workspace& /*workspace*/, const Program& program) {
    return program.name;
}

QString titleOf(const Workspace& workspace, const Request& request) {
    return titleAt(workspace, request.person);
}

QString titleOf(const Workspace& workspace, const Assignment& assignment) {
    return titleAt(workspace, assignment.program);
}

QString titleOf(const Workspace& /*workspace*/, const Message& message) {
    return message.subject;
}

QString titleOf(const Workspace& /*workspace*/, const GivenPacket& packet) {
    return packet.fileName;
}

QString titleOf(const Workspace& /*workspace*/, const DateNote& date) {
    return date.title;
}

QString titleOf(const Workspace& /*workspace*/, const Document& document) {
    return document.fileName;
}

QString titleOf(const Workspace& /*workspace*/, const ScannerDecision& decision) {
    return decision.reason;
}

QString titleOf(const Workspace& /*workspace*/, const SavedSearch& search) {
    return search.name;
}

template <ListedRecord Record>
QString title(const Workspace& workspace, const QString& id) {
    const auto record = workspace.get(Id<Record>(id));
    if (!record) {
        return {};
    }
    const QString text = titleOf(workspace, *record).trimmed();
    return text.isEmpty() ? kindWord(Record::recordKind) : text;
}

} // namespace

QString kindWord(RecordKind kind) {
    switch (kind) {
    case RecordKind::Owner:
        return RecordTitle::tr("My details");
    case RecordKind::Person:
        return RecordTitle::tr("Person");
    case RecordKind::Experience:
        return RecordTitle::tr("Experience");
    case RecordKind::Relationship:
        return RecordTitle::tr("Relationship");
    case RecordKind::Interaction:
        return RecordTitle::tr("Interaction");
    case RecordKind::Moment:
        return RecordTitle::tr("Moment");
    case RecordKind::Concern:
        return RecordTitle::tr("Concern");
    case RecordKind::Application:
        return RecordTitle::tr("Application");
    case RecordKind::Program:
        return RecordTitle::tr("Program");
    case RecordKind::Request:
        return RecordTitle::tr("Request");
    case RecordKind::Assignment:
        return RecordTitle::tr("Assignment");
    case RecordKind::Message:
        return RecordTitle::tr("Message");
    case RecordKind::GivenPacket:
        return RecordTitle::tr("Given packet");
    case RecordKind::DateNote:
        return RecordTitle::tr("Date");
    case RecordKind::Document:
        return RecordTitle::tr("Document");
    case RecordKind::ScannerDecision:
        return RecordTitle::tr("Scanner decision");
    case RecordKind::SavedSearch:
        return RecordTitle::tr("Saved search");
    }
    return {};
}

QString recordTitle(const Workspace& workspace, RecordKind kind, const QString& id) {
    switch (kind) {
    case RecordKind::Owner:
        return kindWord(kind);
    case RecordKind::Person:
        return title<Person>(workspace, id);
    case RecordKind::Experience:
        return title<Experience>(workspace, id);
    case RecordKind::Relationship:
        return title<Relationship>(workspace, id);
    case RecordKind::Interaction:
        return title<Interaction>(workspace, id);
    case RecordKind::Moment:
        return title<Moment>(workspace, id);
    case RecordKind::Concern:
        return title<Concern>(workspace, id);
    case RecordKind::Application:
        return title<Application>(workspace, id);
    case RecordKind::Program:
        return title<Program>(workspace, id);
    case RecordKind::Request:
        return title<Request>(workspace, id);
    case RecordKind::Assignment:
        return title<Assignment>(workspace, id);
    case RecordKind::Message:
        return title<Message>(workspace, id);
    case RecordKind::GivenPacket:
        return title<GivenPacket>(workspace, id);
    case RecordKind::DateNote:
        return title<DateNote>(workspace, id);
    case RecordKind::Document:
        return title<Document>(workspace, id);
    case RecordKind::ScannerDecision:
        return title<ScannerDecision>(workspace, id);
    case RecordKind::SavedSearch:
        return title<SavedSearch>(workspace, id);
    }
    return {};
}

} // namespace letterdesk
