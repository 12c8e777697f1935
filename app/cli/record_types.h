// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date_note.h"
#include "core/privacy/scanner_decision.h"
#include "core/relationships/concern.h"
#include "core/relationships/interaction.h"
#include "core/relationships/moment.h"
#include "core/relationships/owner.h"
#include "core/relationships/relationship.h"
#include "core/requests/assignment.h"
#include "core/requests/document.h"
#include "core/requests/given_packet.h"
#include "core/requests/message.h"
#include "core/search/saved_search.h"

#include <type_traits>

namespace letterdesk::cli {

/// Calls `visit` with std::type_identity of the record type of a kind. All calls return the same type.
template <class Visitor>
auto withRecordType(RecordKind kind, const Visitor& visit) {
    switch (kind) {
    case RecordKind::Owner:
        break;
    case RecordKind::Person:
        return visit(std::type_identity<Person>());
    case RecordKind::Experience:
        return visit(std::type_identity<Experience>());
    case RecordKind::Relationship:
        return visit(std::type_identity<Relationship>());
    case RecordKind::Interaction:
        return visit(std::type_identity<Interaction>());
    case RecordKind::Moment:
        return visit(std::type_identity<Moment>());
    case RecordKind::Concern:
        return visit(std::type_identity<Concern>());
    case RecordKind::Application:
        return visit(std::type_identity<Application>());
    case RecordKind::Program:
        return visit(std::type_identity<Program>());
    case RecordKind::Request:
        return visit(std::type_identity<Request>());
    case RecordKind::Assignment:
        return visit(std::type_identity<Assignment>());
    case RecordKind::Message:
        return visit(std::type_identity<Message>());
    case RecordKind::GivenPacket:
        return visit(std::type_identity<GivenPacket>());
    case RecordKind::DateNote:
        return visit(std::type_identity<DateNote>());
    case RecordKind::Document:
        return visit(std::type_identity<Document>());
    case RecordKind::ScannerDecision:
        return visit(std::type_identity<ScannerDecision>());
    case RecordKind::SavedSearch:
        return visit(std::type_identity<SavedSearch>());
    }
    return visit(std::type_identity<Owner>());
}

} // namespace letterdesk::cli
