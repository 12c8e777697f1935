// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_json.h"

#include "core/base/dates.h"
#include "core/calendar/date_note.h"
#include "core/exchange/record_rules.h"
#include "core/privacy/scanner_decision.h"
#include "core/relationships/concern.h"
#include "core/relationships/interaction.h"
#include "core/relationships/moment.h"
#include "core/relationships/owner.h"
#include "core/requests/assignment.h"
#include "core/requests/message.h"

#include <QtCore/QDateTime>
#include <QtCore/QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace letterdesk {

namespace {

template <class Record>
concept HasId = requires(const Record& record) {
    record.id.text();
};

// ---- reading: one overload for each type of member. Each leaves the value untouched when it fails.

Result<void> read(JsonReader& reader, QString& value) {
    auto text = reader.text();
    if (!text) {
        return tl::unexpected<Error>(std::move(text).error());
    }
    if (text->isEmpty()) {
        return reader.unfit(QStringLiteral("a text that is not empty"));
    }
    value = *std::move(text);
    return {};
}

template <class Record>
Result<void> read(JsonReader& reader, Id<Record>& value) {
    QString text;
    if (auto done = read(reader, text); !done) {
        return done;
    }
    value = Id<Record>(std::move(text));
    return {};
}

Result<void> read(JsonReader& reader, QDate& value) {
    const auto text = reader.text();
    if (!text) {
        return tl::unexpected<Error>(text.error());
    }
    const auto day = dateFromText(*text);
    if (!day) {
        return reader.unfit(QStringLiteral("a day as YYYY-MM-DD, years 1900 to 2200"));
    }
    value = *day;
    return {};
}

/// YYYY-MM-DDTHH:MM:SS[.mmm]Z and nothing else: QDateTime alone would take offsets, spaces and 24:00.
std::optional<QDateTime> instantFromText(const QString& text) {
    constexpr qsizetype kDay = 10;
    constexpr qsizetype kWithoutFraction = 20;
    constexpr qsizetype kWithFraction = 24;
    const bool fraction = text.size() == kWithFraction;
    if ((!fraction && text.size() != kWithoutFraction) || !text.endsWith(u'Z') || text[kDay] != u'T') {
        return std::nullopt;
    }
    const auto day = dateFromText(QStringView(text).first(kDay));
    const QString format = fraction ? QStringLiteral("HH:mm:ss.zzz") : QStringLiteral("HH:mm:ss");
    const QString clock = text.sliced(kDay + 1).chopped(1);
    const QTime time = QTime::fromString(clock, format);
    // Written back and compared, since the parser is lenient about digits.
    if (!day || !time.isValid() || time.toString(format) != clock) {
        return std::nullopt;
    }
    return QDateTime(*day, time, Qt::UTC);
}

Result<void> read(JsonReader& reader, QDateTime& value) {
    const auto text = reader.text();
    if (!text) {
        return tl::unexpected<Error>(text.error());
    }
    const auto instant = instantFromText(*text);
    if (!instant) {
        return reader.unfit(QStringLiteral("an instant as YYYY-MM-DDTHH:MM:SSZ"));
    }
    value = *instant;
    return {};
}

Result<void> read(JsonReader& reader, bool& value) {
    const auto found = reader.boolean();
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    value = *found;
    return {};
}

Result<void> read(JsonReader& reader, double& value) {
    const auto found = reader.number();
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    if (*found < 0) {
        return reader.unfit(QStringLiteral("0 or more"));
    }
    value = std::abs(*found); // -0
    return {};
}

Result<void> read(JsonReader& reader, int& value) {
    double number = 0;
    if (auto done = read(reader, number); !done) {
        return done;
    }
    if (number != std::trunc(number) || number > std::numeric_limits<int>::max()) {
        return reader.unfit(QStringLiteral("a whole number up to 2147483647"));
    }
    value = static_cast<int>(number);
    return {};
}

template <DescribedEnum Enum>
Result<void> read(JsonReader& reader, Enum& value) {
    const auto text = reader.text();
    if (!text) {
        return tl::unexpected<Error>(text.error());
    }
    const auto known = enumFromText<Enum>(*text);
    if (!known) {
        QStringList words;
        for (const auto& [ignored, word] : EnumWords<Enum>::words) {
            words << QLatin1String(word);
        }
        return reader.unfit(QStringLiteral("one of ") + words.join(QStringLiteral(", ")));
    }
    value = *known;
    return {};
}

template <Described Record>
Result<void> read(JsonReader& reader, Record& value) {
    auto record = recordFromJson<Record>(reader);
    if (!record) {
        return tl::unexpected<Error>(std::move(record).error());
    }
    value = *std::move(record);
    return {};
}

template <class Value>
Result<void> read(JsonReader& reader, std::optional<Value>& value) {
    return read(reader, value.emplace());
}

/// A list whose elements may not repeat an id.
template <class List>
Result<void> readList(JsonReader& reader, List& values) {
    using Element = typename List::value_type;
    QSet<QString> ids;
    if (auto entered = reader.enterList(); !entered) {
        return entered;
    }
    for (;;) {
        const auto more = reader.nextElement();
        if (!more) {
            return tl::unexpected<Error>(more.error());
        }
        if (!*more) {
            return {};
        }
        Element element{};
        if (auto done = read(reader, element); !done) {
            return done;
        }
        if constexpr (HasId<Element>) {
            if (ids.contains(element.id.text())) {
                Error error = reader.error(ErrorCode::DuplicateId).value();
                error.place += QLatin1String(".id");
                return tl::unexpected<Error>(std::move(error));
            }
            ids.insert(element.id.text());
        }
        values.push_back(std::move(element));
    }
}

Result<void> read(JsonReader& reader, QStringList& value) {
    return readList(reader, value);
}

template <class Element>
Result<void> read(JsonReader& reader, std::vector<Element>& value) {
    return readList(reader, value);
}

/// An error at a member of the object that was just read.
tl::unexpected<Error> unfitMember(const JsonReader& reader, const char* member, const QString& expected) {
    Error error = reader.unfit(expected).value();
    error.place += (error.place.isEmpty() ? QString() : QStringLiteral(".")) + QLatin1String(member);
    return tl::unexpected<Error>(std::move(error));
}

// ---- writing: one overload for each type of member. Empty bytes mean that the member is absent.

QByteArray written(const QString& value) {
    return value.isEmpty() ? QByteArray() : jsonText(value);
}

template <class Record>
QByteArray written(const Id<Record>& value) {
    return written(value.text());
}

QByteArray written(QDate value) {
    return value.isValid() ? '"' + value.toString(Qt::ISODate).toLatin1() + '"' : QByteArray();
}

QByteArray written(const QDateTime& value) {
    if (!value.isValid()) {
        return {};
    }
    const QDateTime utc = value.toUTC();
    return '"' + utc.toString(utc.time().msec() != 0 ? Qt::ISODateWithMs : Qt::ISODate).toLatin1() + '"';
}

QByteArray written(bool value) {
    return value ? "true" : "false";
}

QByteArray written(int value) {
    return QByteArray::number(value);
}

QByteArray written(double value) {
    return jsonNumber(value);
}

template <DescribedEnum Enum>
QByteArray written(Enum value) {
    return '"' + QByteArray(enumText(value).data(), enumText(value).size()) + '"';
}

template <class Value>
QByteArray written(const std::optional<Value>& value) {
    return value ? written(*value) : QByteArray();
}

QByteArray written(const QStringList& value) {
    std::vector<QByteArray> texts;
    for (const QString& text : value) {
        texts.push_back(jsonText(text));
    }
    return texts.empty() ? QByteArray() : jsonList(texts);
}

template <class Element>
QByteArray written(const std::vector<Element>& value) {
    if (value.empty()) {
        return {};
    }
    std::vector<std::pair<QByteArray, QByteArray>> elements; // what orders it, what is written
    elements.reserve(value.size());
    for (const Element& element : value) {
        if constexpr (Described<Element>) {
            QByteArray json = recordToJson(element);
            if constexpr (HasId<Element>) {
                elements.emplace_back(element.id.text().toUtf8(), std::move(json));
            } else {
                elements.emplace_back(json, json);
            }
        } else {
            elements.emplace_back(QByteArray(), written(element));
        }
    }
    if constexpr (Described<Element>) {
        std::sort(elements.begin(), elements.end());
    }
    std::vector<QByteArray> texts;
    texts.reserve(elements.size());
    for (auto& [order, json] : elements) {
        texts.push_back(std::move(json));
    }
    return jsonList(texts);
}

} // namespace

template <Described Record>
Result<Record> recordFromJson(JsonReader& reader, const MemberReader& other) {
    constexpr auto kFields = Record::fields();
    std::array<bool, std::tuple_size_v<decltype(kFields)>> found{};
    Record record;
    JsonMembers unknown;
    if (auto entered = reader.enterObject(); !entered) {
        return tl::unexpected<Error>(std::move(entered).error());
    }
    for (;;) {
        const auto more = reader.nextMember();
        if (!more) {
            return tl::unexpected<Error>(more.error());
        }
        if (!*more) {
            break;
        }
        const QString& name = reader.memberName();
        Result<void> done;
        bool known = false;
        size_t index = 0;
        forEachField<Record>([&](const auto& field) {
            if (!known && name == QLatin1String(field.name)) {
                known = true;
                found[index] = true;
                done = read(reader, record.*(field.member));
            }
            ++index;
        });
        if (!known && other) {
            const auto taken = other(name, reader);
            if (!taken) {
                return tl::unexpected<Error>(taken.error());
            }
            known = *taken;
        }
        if (!known) {
            const QByteArray utf8 = name.toUtf8();
            auto value = reader.canonicalValue();
            if (!value) {
                return tl::unexpected<Error>(std::move(value).error());
            }
            unknown.emplace_back(utf8, *std::move(value));
        }
        if (!done) {
            return tl::unexpected<Error>(std::move(done).error());
        }
    }
    const char* missing = nullptr;
    size_t index = 0;
    forEachField<Record>([&](const auto& field) {
        if (field.required && !found[index] && missing == nullptr) {
            missing = field.name;
        }
        ++index;
    });
    if (missing != nullptr) {
        return unfitMember(reader, missing, QStringLiteral("a value, since this member is required"));
    }
    if (const auto broken = ruleBreak(record)) {
        return unfitMember(reader, broken->member, QLatin1String(broken->expected));
    }
    if (!unknown.empty()) {
        record.unknown = jsonObject(std::move(unknown));
    }
    return record;
}

template <Described Record>
QByteArray recordToJson(const Record& record, const JsonMembers& extra) {
    JsonMembers members = extra;
    forEachField<Record>([&](const auto& field) {
        QByteArray value = written(record.*(field.member));
        if (!value.isEmpty()) {
            members.emplace_back(field.name, std::move(value));
        }
    });
    // What was unknown when it was stored may be known today.
    for (auto& member : membersOf(record.unknown)) {
        const auto same = [&member](const auto& other) { return other.first == member.first; };
        if (std::none_of(members.cbegin(), members.cend(), same)) {
            members.push_back(std::move(member));
        }
    }
    return jsonObject(std::move(members));
}

JsonMembers membersOf(const UnknownMembers& unknown) {
    JsonMembers members;
    if (unknown.isEmpty()) {
        return members;
    }
    JsonReader reader(unknown);
    auto entered = reader.enterObject();
    while (entered) {
        const auto more = reader.nextMember();
        if (!more || !*more) {
            break;
        }
        const QByteArray name = reader.memberName().toUtf8();
        auto value = reader.canonicalValue();
        if (!value) {
            break;
        }
        members.emplace_back(name, *std::move(value));
    }
    return members;
}

#define LETTERDESK_RECORD(Record)                                                                                 \
    template Result<Record> recordFromJson<Record>(JsonReader&, const MemberReader&);                             \
    template QByteArray recordToJson<Record>(const Record&, const JsonMembers&);
LETTERDESK_RECORD(Owner)
LETTERDESK_RECORD(Person)
LETTERDESK_RECORD(Experience)
LETTERDESK_RECORD(Relationship)
LETTERDESK_RECORD(Interaction)
LETTERDESK_RECORD(Moment)
LETTERDESK_RECORD(Concern)
LETTERDESK_RECORD(Application)
LETTERDESK_RECORD(Program)
LETTERDESK_RECORD(Request)
LETTERDESK_RECORD(Assignment)
LETTERDESK_RECORD(Message)
LETTERDESK_RECORD(GivenPacket)
LETTERDESK_RECORD(DateNote)
LETTERDESK_RECORD(Document)
LETTERDESK_RECORD(ScannerDecision)
#undef LETTERDESK_RECORD

} // namespace letterdesk
