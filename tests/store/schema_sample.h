// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record_types.h"
#include "core/store/workspace.h"

namespace letterdesk::test {

/// The records in each file of tests/data/schema/: one of every kind, all connected. Files of past schemas hold
/// exactly these, so this must stay as it is; a new schema's file may hold more.
struct SchemaSample {
    Owner owner;
    Person person;
    Experience experience;
    Relationship relationship;
    Interaction interaction;
    Moment moment;
    Concern concern;
    Application application;
    Program program;
    Request request;
    Assignment assignment;
    Message message;
    GivenPacket packet;
    DateNote date;
    Document document;
    ScannerDecision decision;
    SavedSearch search;
    QByteArray attachment = "%PDF-1.4 a CV";

    SchemaSample() {
        owner.name = QStringLiteral("Sam Student");
        owner.ids = {{QStringLiteral("amcas"), QStringLiteral("AAMC ID"), QStringLiteral("12345678"), {}}};
        person.id = PersonId(QStringLiteral("p1"));
        person.familyName = QStringLiteral("Exämple");
        person.emails = {QStringLiteral("ada@example.org")};
        person.absences = {{QDate(2027, 6, 1), QDate(2027, 6, 20), {}}};
        person.unknown = R"({"from_the_future":true})";
        experience.id = ExperienceId(QStringLiteral("e1"));
        experience.kind = ExperienceKind::Rotation;
        experience.hoursPerWeek = 60;
        relationship.id = RelationshipId(QStringLiteral("x1"));
        relationship.person = person.id;
        relationship.experience = experience.id;
        relationship.meetsOn = {Weekday::Tue, Weekday::Fri};
        interaction.id = InteractionId(QStringLiteral("i1"));
        interaction.person = person.id;
        interaction.on = QDate(2027, 5, 4);
        interaction.summary = QStringLiteral("first shift");
        moment.id = MomentId(QStringLiteral("m1"));
        moment.seenBy = {person.id};
        moment.title = QStringLiteral("Night admission");
        concern.id = ConcernId(QStringLiteral("c1"));
        concern.person = person.id;
        concern.kind = ConcernKind::SlowReplies;
        application.id = ApplicationId(QStringLiteral("a1"));
        application.service = QStringLiteral("eras-residency");
        application.dates = {{QStringLiteral("opens"), QDate(2027, 6, 2), true, {}}};
        application.slots.emplace_back().id = SlotId(QStringLiteral("s1"));
        program.id = ProgramId(QStringLiteral("g1"));
        program.application = application.id;
        program.slots.emplace_back().id = SlotId(QStringLiteral("s2"));
        request.id = RequestId(QStringLiteral("r1"));
        request.person = person.id;
        request.stage = Stage::Agreed;
        request.history = {{QDate(2027, 5, 24), QStringLiteral("asked"), Evidence::IDid, {}, {}}};
        Entry& entry = request.entries.emplace_back();
        entry.id = EntryId(QStringLiteral("n1"));
        entry.application = application.id;
        entry.waived = true;
        assignment.entry = entry.id;
        assignment.program = program.id;
        message.id = MessageId(QStringLiteral("g7"));
        message.request = request.id;
        message.sentAt = QDateTime(QDate(2027, 5, 24), QTime(22, 10), Qt::UTC);
        message.outcome = MessageOutcome::Sent;
        packet.id = GivenPacketId(QStringLiteral("k1"));
        packet.request = request.id;
        packet.pages = 9;
        date.id = DateNoteId(QStringLiteral("t1"));
        date.on = QDate(2027, 6, 1);
        document.id = DocumentId(QStringLiteral("d1"));
        document.kind = DocumentKind::Cv;
        document.fileName = QStringLiteral("cv.pdf");
        decision.id = ScannerDecisionId(QStringLiteral("z1"));
        decision.record = moment.id.text();
        decision.decision = ScannerVerdict::NotAPatient;
        search.id = SavedSearchId(QStringLiteral("h1"));
        search.name = QStringLiteral("Waiting");
        search.query = QStringLiteral("is:waiting -tag:research");
    }

    Result<void> addTo(Transaction& transaction) {
        const auto kept = transaction.keepAttachment(attachment);
        if (!kept) {
            return tl::unexpected(kept.error());
        }
        document.sha256 = *kept;
        Result<void> done = transaction.setOwner(owner);
        const auto add = [&](const auto& record) { done = done ? transaction.add(record) : done; };
        add(person);
        add(experience);
        add(relationship);
        add(interaction);
        add(moment);
        add(concern);
        add(application);
        add(program);
        add(request);
        add(assignment);
        add(message);
        add(packet);
        add(date);
        add(document);
        add(decision);
        add(search);
        return done;
    }

    /// Names of the kinds that did not come back as they were.
    [[nodiscard]] QStringList differencesIn(const Workspace& workspace) {
        QStringList different;
        const auto check = [&](const auto& record, const auto& stored) {
            if (!stored || !(*stored == record)) {
                different << QLatin1String(enumText(std::remove_cvref_t<decltype(record)>::recordKind));
            }
        };
        check(owner, workspace.owner());
        check(person, workspace.get(person.id));
        check(experience, workspace.get(experience.id));
        check(relationship, workspace.get(relationship.id));
        check(interaction, workspace.get(interaction.id));
        check(moment, workspace.get(moment.id));
        check(concern, workspace.get(concern.id));
        check(application, workspace.get(application.id));
        check(program, workspace.get(program.id));
        check(request, workspace.get(request.id));
        check(assignment, workspace.get(Id<Assignment>(QStringLiteral("n1/g1"))));
        check(message, workspace.get(message.id));
        check(packet, workspace.get(packet.id));
        check(date, workspace.get(date.id));
        check(decision, workspace.get(decision.id));
        check(search, workspace.get(search.id));
        const auto stored = workspace.get(document.id);
        document.sha256 = stored ? stored->sha256 : QString();
        check(document, stored);
        const auto bytes = workspace.attachment(document.sha256);
        if (!bytes || *bytes != attachment) {
            different << QStringLiteral("attachment");
        }
        return different;
    }
};

} // namespace letterdesk::test
