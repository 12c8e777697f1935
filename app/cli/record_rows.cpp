// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_rows.h"

#include "core/actions/words.h"
#include "core/relationships/person_name.h"

#include <QtCore/QCoreApplication>

namespace letterdesk::cli {

namespace {

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString day(const std::optional<QDate>& date) {
    return date ? date->toString(Qt::ISODate) : QString();
}

template <class Value>
QString word(const std::optional<Value>& value) {
    return value ? displayText(*value) : QString();
}

template <class Record>
QString id(const std::optional<Id<Record>>& reference) {
    return reference ? reference->text() : QString();
}

/// Letters received of those asked for: "1/3".
QString lettersReceived(const Request& request) {
    const auto received = std::count_if(request.entries.begin(), request.entries.end(),
                                        [](const Entry& entry) { return entry.receivedOn.has_value(); });
    return QStringLiteral("%1/%2").arg(received).arg(request.entries.size());
}

} // namespace

QString PersonNames::of(const PersonId& id) {
    auto found = m_names.find(id);
    if (found == m_names.end()) {
        const Result<Person> person = m_workspace.get(id);
        const QString name = person ? personName(*person) : QString();
        found = m_names.insert(id, name.isEmpty() ? id.text() : name);
    }
    return *found;
}

QStringList listHeadings(RecordKind kind) {
    const QString id = Columns::tr("Id");
    const QString on = Columns::tr("On");
    const QString person = Columns::tr("Person");
    const QString type = Columns::tr("Kind");
    switch (kind) {
    case RecordKind::Owner:
        return {Columns::tr("Name"), Columns::tr("School"), Columns::tr("Mail")};
    case RecordKind::Person:
        return {id, Columns::tr("Name"), Columns::tr("Organization"), Columns::tr("Mail")};
    case RecordKind::Experience:
        return {id, Columns::tr("Start"), Columns::tr("End"), type, Columns::tr("Title")};
    case RecordKind::Relationship:
        return {
            id, person, Columns::tr("Experience"), Columns::tr("Role"), Columns::tr("From"), Columns::tr("To")};
    case RecordKind::Interaction:
        return {id, on, person, type, Columns::tr("Summary")};
    case RecordKind::Moment:
        return {id, on, Columns::tr("Title"), Columns::tr("Seen by")};
    case RecordKind::Concern:
        return {id, on, person, type, Columns::tr("Repaired on")};
    case RecordKind::Application:
        return {id, Columns::tr("Service"), Columns::tr("Season"), Columns::tr("Specialty"),
                Columns::tr("Letters due")};
    case RecordKind::Program:
        return {id, Columns::tr("Name"), Columns::tr("City"), Columns::tr("Application"),
                Columns::tr("Letters due")};
    case RecordKind::Request:
        return {id, person, Columns::tr("Stage"), Columns::tr("Writer's date"), Columns::tr("Letters")};
    case RecordKind::Assignment:
        return {id, Columns::tr("Entry"), Columns::tr("Program"), on};
    case RecordKind::Message:
        return {id, Columns::tr("Sent"), Columns::tr("To"), Columns::tr("Subject"), Columns::tr("Outcome")};
    case RecordKind::GivenPacket:
        return {id, Columns::tr("Given on"), Columns::tr("Request"), Columns::tr("File"), Columns::tr("Pages")};
    case RecordKind::DateNote:
        return {id, on, Columns::tr("Title"), person};
    case RecordKind::Document:
        return {id, type, Columns::tr("File"), Columns::tr("Request")};
    case RecordKind::ScannerDecision:
        return {id, Columns::tr("Record"), Columns::tr("Decision"), Columns::tr("Reason")};
    case RecordKind::SavedSearch:
        return {id, Columns::tr("Name"), Columns::tr("Search")};
    }
    return {};
}

QStringList listRow(const Owner& owner, PersonNames&) {
    return {owner.name, owner.school, owner.email};
}

QStringList listRow(const Person& person, PersonNames&) {
    return {person.id.text(), personName(person), person.organization, person.emails.value(0)};
}

QStringList listRow(const Experience& experience, PersonNames&) {
    return {experience.id.text(), day(experience.start), day(experience.end), word(experience.kind),
            experience.title};
}

QStringList listRow(const Relationship& relationship, PersonNames& names) {
    return {relationship.id.text(),  names.of(relationship.person), relationship.experience.text(),
            word(relationship.role), day(relationship.from),        day(relationship.to)};
}

QStringList listRow(const Interaction& interaction, PersonNames& names) {
    return {interaction.id.text(), day(interaction.on), names.of(interaction.person), word(interaction.kind),
            interaction.summary};
}

QStringList listRow(const Moment& moment, PersonNames& names) {
    QStringList witnesses;
    for (const PersonId& person : moment.seenBy) {
        witnesses << names.of(person);
    }
    return {moment.id.text(), day(moment.on), moment.title, witnesses.join(QStringLiteral("; "))};
}

QStringList listRow(const Concern& concern, PersonNames& names) {
    return {concern.id.text(), day(concern.on), names.of(concern.person), word(concern.kind),
            day(concern.repairedOn)};
}

QStringList listRow(const Application& application, PersonNames&) {
    return {application.id.text(), application.service, application.season, application.specialty,
            day(application.lettersDueOn)};
}

QStringList listRow(const Program& program, PersonNames&) {
    return {program.id.text(), program.name, program.city, program.application.text(), day(program.lettersDueOn)};
}

QStringList listRow(const Request& request, PersonNames& names) {
    return {request.id.text(), names.of(request.person), displayText(request.stage), day(request.writersDate),
            lettersReceived(request)};
}

QStringList listRow(const Assignment& assignment, PersonNames&) {
    return {idText(assignment), assignment.entry.text(), assignment.program.text(), day(assignment.on)};
}

QStringList listRow(const Message& message, PersonNames&) {
    const QString sent = message.sentAt ? message.sentAt->toUTC().toString(Qt::ISODate) : QString();
    return {message.id.text(), sent, message.to, message.subject, word(message.outcome)};
}

QStringList listRow(const GivenPacket& packet, PersonNames&) {
    return {packet.id.text(), day(packet.givenOn), packet.request.text(), packet.fileName,
            packet.pages ? QString::number(*packet.pages) : QString()};
}

QStringList listRow(const DateNote& date, PersonNames& names) {
    return {date.id.text(), date.on.toString(Qt::ISODate), date.title, names.of(date.person)};
}

QStringList listRow(const Document& document, PersonNames&) {
    return {document.id.text(), word(document.kind), document.fileName, id(document.request)};
}

QStringList listRow(const ScannerDecision& decision, PersonNames&) {
    return {decision.id.text(), decision.record, word(decision.decision), decision.reason};
}

QStringList listRow(const SavedSearch& search, PersonNames&) {
    return {search.id.text(), search.name, search.query};
}

} // namespace letterdesk::cli
