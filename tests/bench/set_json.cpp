// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/set_json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace letterdesk::bench {

namespace {

// The open format's members of the types that the data sets use. Written here once more on purpose: the program's
// own writer is what an import of this file is measured and tested against.
QJsonValue jsonOf(const QString& text) {
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}
QJsonValue jsonOf(QDate day) {
    return day.toString(Qt::ISODate);
}
QJsonValue jsonOf(bool value) {
    return value;
}
QJsonValue jsonOf(int value) {
    return value;
}
QJsonValue jsonOf(double value) {
    return value;
}
template <class Record>
QJsonValue jsonOf(const Id<Record>& id) {
    return id.text();
}
template <DescribedEnum Enum>
QJsonValue jsonOf(Enum value) {
    return QString(enumText(value));
}
template <Described Record>
QJsonValue jsonOf(const Record& record);

template <class Value>
QJsonValue jsonOf(const std::optional<Value>& value) {
    return value ? jsonOf(*value) : QJsonValue(QJsonValue::Undefined);
}
template <class List>
QJsonValue jsonOfList(const List& values) {
    QJsonArray array;
    for (const auto& value : values) {
        array.append(jsonOf(value));
    }
    return array.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(array);
}
QJsonValue jsonOf(const QStringList& texts) {
    return jsonOfList(texts);
}
template <class Value>
QJsonValue jsonOf(const std::vector<Value>& values) {
    return jsonOfList(values);
}

template <Described Record>
QJsonValue jsonOf(const Record& record) {
    QJsonObject object;
    forEachField<Record>([&](const auto& field) {
        const QJsonValue value = jsonOf(record.*(field.member));
        if (!value.isUndefined()) {
            object.insert(QLatin1String(field.name), value);
        }
    });
    return object;
}

} // namespace

bool writeSetAsJson(const DataSet& set, QIODevice& device) {
    bool complete = true;
    const auto put = [&](const QByteArray& bytes) { complete = complete && device.write(bytes) == bytes.size(); };
    std::optional<RecordKind> list;
    put("{\"format\": \"letterdesk-workspace\", \"version\": 1");
    const auto generated = generate(set, [&](const GeneratedRecord& generatedRecord) -> Result<void> {
        std::visit(
            [&](const auto& record) {
                const RecordKind kind = std::decay_t<decltype(record)>::recordKind;
                const QByteArray text = QJsonDocument(jsonOf(record).toObject()).toJson(QJsonDocument::Compact);
                const QByteArray name = QByteArray("\"") + enumText(kind).data() + "\": ";
                if (kind == RecordKind::Owner) {
                    put(",\n" + name + text);
                } else {
                    put((list == kind ? QByteArray(",\n") : (list ? "\n],\n" : ",\n") + name + "[\n") + text);
                    list = kind;
                }
            },
            generatedRecord);
        return {};
    });
    put(list ? "\n]\n}\n" : "\n}\n");
    return complete && generated.has_value();
}

} // namespace letterdesk::bench
