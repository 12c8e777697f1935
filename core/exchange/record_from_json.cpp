// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"
#include "core/exchange/record_json.h"
#include "core/exchange/record_rules.h"
#include "core/store/record_types.h"

#include <QtCore/QDateTime>
#include <QtCore/QSet>

#include <cmath>
#include <limits>

namespace letterdesk {

namespace {

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

#define LETTERDESK_INSTANTIATE(Record) template Result<Record> recordFromJson(JsonReader&, const MemberReader&);
LETTERDESK_FOR_EACH_RECORD(LETTERDESK_INSTANTIATE)
LETTERDESK_INSTANTIATE(Owner)
#undef LETTERDESK_INSTANTIATE

} // namespace letterdesk
