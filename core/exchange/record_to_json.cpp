// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_json.h"
#include "core/store/record_types.h"

#include <QtCore/QDateTime>

#include <algorithm>

namespace letterdesk {

namespace {

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

#define LETTERDESK_INSTANTIATE(Record) template QByteArray recordToJson(const Record&, const JsonMembers&);
LETTERDESK_FOR_EACH_RECORD(LETTERDESK_INSTANTIATE)
LETTERDESK_INSTANTIATE(Owner)
#undef LETTERDESK_INSTANTIATE

} // namespace letterdesk
