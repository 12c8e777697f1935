// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_shape.h"

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
#include "core/store/column_value.h"

#include <utility>

namespace letterdesk {

namespace {

// ---- names of tables

template <class Record>
constexpr const char* tableOf() {
    if constexpr (ListedRecord<Record>) {
        for (const auto& [kind, word] : EnumWords<RecordKind>::words) {
            if (kind == Record::recordKind) {
                return word;
            }
        }
    } else if constexpr (std::is_same_v<Record, OwnerServiceId>) {
        return "owner_ids";
    } else if constexpr (std::is_same_v<Record, Absence>) {
        return "absences";
    } else if constexpr (std::is_same_v<Record, ApplicationDate>) {
        return "application_dates";
    } else if constexpr (std::is_same_v<Record, Slot>) {
        return "slots";
    } else if constexpr (std::is_same_v<Record, HistoryNote>) {
        return "request_history";
    } else if constexpr (std::is_same_v<Record, Entry>) {
        return "entries";
    }
    return nullptr;
}

/// The column by which the rows of a list name the record they belong to.
constexpr const char* parentColumnOf(RecordKind kind) {
    switch (kind) {
    case RecordKind::Owner:
        return "owner";
    case RecordKind::Person:
        return "person";
    case RecordKind::Moment:
        return "moment";
    case RecordKind::Application:
        return "application";
    case RecordKind::Program:
        return "program";
    case RecordKind::Request:
        return "request";
    default:
        return nullptr;
    }
}

template <class Value>
struct Referred {
    static constexpr const char* table = nullptr;
};
template <class Record>
struct Referred<Id<Record>> {
    static constexpr const char* table = tableOf<Record>();
};
template <class Record>
struct Referred<std::optional<Id<Record>>> : Referred<Id<Record>> {};

template <class Value>
struct ListElement {
    static constexpr bool isChild = false;
};
template <class Element>
struct ListElement<std::vector<Element>> {
    using Type = Element;
    static constexpr bool isChild = !DescribedEnum<Element>;
};

template <class Value>
constexpr bool isList = std::is_same_v<Value, QStringList>;
template <DescribedEnum Enum>
constexpr bool isList<std::vector<Enum>> = true;

// ---- columns

template <class Record, size_t Index>
struct Member {
    static constexpr auto description = std::get<Index>(Record::fields());
    using Value = typename std::remove_cvref_t<decltype(description)>::ValueType;

    static const Value& of(const void* record) { return static_cast<const Record*>(record)->*description.member; }
    static Value& of(void* record) { return static_cast<Record*>(record)->*description.member; }

    static QVariant take(const void* record) { return ColumnValue<Value>::take(of(record)); }
    static bool put(void* record, const QVariant& value) { return ColumnValue<Value>::put(of(record), value); }

    static ColumnShape column() {
        const bool ownId = QByteArrayView(description.name) == "id";
        return {description.name,
                description.required,
                isList<Value>,
                ownId ? nullptr : Referred<Value>::table,
                &take,
                &put};
    }
};

template <class Record>
ColumnShape unknownColumn() {
    return {"unknown",
            false,
            false,
            nullptr,
            [](const void* record) {
                return ColumnValue<UnknownMembers>::take(static_cast<const Record*>(record)->unknown);
            },
            [](void* record, const QVariant& value) {
                return ColumnValue<UnknownMembers>::put(static_cast<Record*>(record)->unknown, value);
            }};
}

template <class Record, size_t Index>
void addColumn(std::vector<ColumnShape>& columns) {
    if constexpr (!ListElement<typename Member<Record, Index>::Value>::isChild) {
        columns.push_back(Member<Record, Index>::column());
    }
}

template <class Record>
std::vector<ColumnShape> columnsOf() {
    std::vector<ColumnShape> columns;
    [&columns]<size_t... Index>(std::index_sequence<Index...>) {
        (addColumn<Record, Index>(columns), ...);
    }
    (std::make_index_sequence<std::tuple_size_v<decltype(Record::fields())>>());
    if constexpr (std::is_same_v<Record, Assignment>) {
        columns.insert(columns.begin(), ColumnShape{"id", true, false, nullptr,
                                                    [](const void* record) {
                                                        const auto& it = *static_cast<const Assignment*>(record);
                                                        return QVariant(idText(it));
                                                    },
                                                    [](void*, const QVariant&) { return true; }});
    } else if constexpr (std::is_same_v<Record, Owner>) {
        columns.insert(columns.begin(),
                       ColumnShape{"id", true, false, nullptr,
                                   [](const void*) { return QVariant(QString::fromLatin1(kOwnerId)); },
                                   [](void*, const QVariant&) { return true; }});
    }
    columns.push_back(unknownColumn<Record>());
    return columns;
}

// ---- lists in tables of their own

template <class Element>
struct ListRow {
    static constexpr const char* table = tableOf<Element>();
    static std::vector<ColumnShape> columns() { return columnsOf<Element>(); }
    static constexpr bool keyed = requires(Element element) { element.id; };
};

/// The people who saw a moment: the element itself is the only column, and what its row goes by.
template <>
struct ListRow<PersonId> {
    static constexpr const char* table = "moment_witnesses";
    static std::vector<ColumnShape> columns() {
        return {{"person", true, false, Referred<PersonId>::table,
                 [](const void* id) { return ColumnValue<PersonId>::take(*static_cast<const PersonId*>(id)); },
                 [](void* id, const QVariant& value) {
                     return ColumnValue<PersonId>::put(*static_cast<PersonId*>(id), value);
                 }}};
    }
    static constexpr bool keyed = true;
};

template <class Record, size_t Index>
void addChild(std::vector<ChildShape>& children) {
    using M = Member<Record, Index>;
    if constexpr (ListElement<typename M::Value>::isChild) {
        using Row = ListRow<typename ListElement<typename M::Value>::Type>;
        children.push_back({M::description.name, Row::table, parentColumnOf(Record::recordKind), Row::keyed,
                            Row::columns(), [](const void* record) { return M::of(record).size(); },
                            [](const void* record, size_t index) -> const void* { return &M::of(record)[index]; },
                            [](void* record) -> void* { return &M::of(record).emplace_back(); }});
    }
}

template <class Record>
RecordShape makeShape() {
    RecordShape shape{Record::recordKind, tableOf<Record>(), columnsOf<Record>(), {}};
    [&shape]<size_t... Index>(std::index_sequence<Index...>) {
        (addChild<Record, Index>(shape.children), ...);
    }
    (std::make_index_sequence<std::tuple_size_v<decltype(Record::fields())>>());
    return shape;
}

template <ListedRecord Record>
const RecordShape& shapeOf() {
    static const RecordShape shape = makeShape<Record>();
    return shape;
}

} // namespace

const RecordShape& shapeOf(RecordKind kind) {
    switch (kind) {
    case RecordKind::Owner:
        return shapeOf<Owner>();
    case RecordKind::Person:
        return shapeOf<Person>();
    case RecordKind::Experience:
        return shapeOf<Experience>();
    case RecordKind::Relationship:
        return shapeOf<Relationship>();
    case RecordKind::Interaction:
        return shapeOf<Interaction>();
    case RecordKind::Moment:
        return shapeOf<Moment>();
    case RecordKind::Concern:
        return shapeOf<Concern>();
    case RecordKind::Application:
        return shapeOf<Application>();
    case RecordKind::Program:
        return shapeOf<Program>();
    case RecordKind::Request:
        return shapeOf<Request>();
    case RecordKind::Assignment:
        return shapeOf<Assignment>();
    case RecordKind::Message:
        return shapeOf<Message>();
    case RecordKind::GivenPacket:
        return shapeOf<GivenPacket>();
    case RecordKind::DateNote:
        return shapeOf<DateNote>();
    case RecordKind::Document:
        return shapeOf<Document>();
    case RecordKind::ScannerDecision:
        return shapeOf<ScannerDecision>();
    case RecordKind::SavedSearch:
        return shapeOf<SavedSearch>();
    }
    Q_UNREACHABLE();
}

QString storedId(const RecordShape& shape, const void* record) {
    return shape.columns.front().take(record).toString();
}

} // namespace letterdesk
