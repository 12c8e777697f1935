// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <tuple>

namespace letterdesk {

/// The kinds of record that live in lists of their own in the open format, in the order in which a reader can
/// take them without meeting a reference to something it has not seen.
enum class RecordKind {
    Owner,
    Person,
    Experience,
    Relationship,
    Interaction,
    Moment,
    Concern,
    Application,
    Program,
    Request,
    Assignment,
    Message,
    GivenPacket,
    DateNote,
    Document,
    ScannerDecision,
    SavedSearch,
};

/// The name of each kind's list in the open format; also its table in the store and its word on the command line.
template <>
struct EnumWords<RecordKind> {
    static constexpr std::array words{
        std::pair{RecordKind::Owner, "owner"},
        std::pair{RecordKind::Person, "people"},
        std::pair{RecordKind::Experience, "experiences"},
        std::pair{RecordKind::Relationship, "relationships"},
        std::pair{RecordKind::Interaction, "interactions"},
        std::pair{RecordKind::Moment, "moments"},
        std::pair{RecordKind::Concern, "concerns"},
        std::pair{RecordKind::Application, "applications"},
        std::pair{RecordKind::Program, "programs"},
        std::pair{RecordKind::Request, "requests"},
        std::pair{RecordKind::Assignment, "assignments"},
        std::pair{RecordKind::Message, "messages"},
        std::pair{RecordKind::GivenPacket, "packets"},
        std::pair{RecordKind::DateNote, "dates"},
        std::pair{RecordKind::Document, "documents"},
        std::pair{RecordKind::ScannerDecision, "scanner_decisions"},
        std::pair{RecordKind::SavedSearch, "searches"},
    };
};

/// One member of a record: its name in the open format, which is also its column, and where the value is.
/// The description of a record is written once, beside it, and serves JSON, the store, comparison and display.
template <class Record, class Value>
struct Field {
    const char* name;
    Value Record::*member;
    bool required = false; ///< a record without it is refused

    using ValueType = Value;
};

template <class Record, class Value>
constexpr auto field(const char* name, Value Record::*member) {
    return Field<Record, Value>{name, member, false};
}
template <class Record, class Value>
constexpr auto requiredField(const char* name, Value Record::*member) {
    return Field<Record, Value>{name, member, true};
}

/// A described record: `static constexpr auto fields()` gives a tuple of Field, and `UnknownMembers unknown`
/// keeps what a newer program wrote.
template <class Record>
concept Described = requires {
    Record::fields();
};

/// A described record with a list of its own in the open format.
template <class Record>
concept ListedRecord = Described<Record> && requires {
    Record::recordKind;
};

/// Calls `visit(field)` for each described member, in the order of the description.
template <Described Record, class Visitor>
constexpr void forEachField(Visitor&& visit) {
    std::apply([&visit](const auto&... fields) { (visit(fields), ...); }, Record::fields());
}

/// Members of a record that this version does not know: compact JSON of an object, members in order, or empty.
/// Kept and written back, never shown.
using UnknownMembers = QByteArray;

} // namespace letterdesk
