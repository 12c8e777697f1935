// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query_values.h"

#include "core/relationships/person_name.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace letterdesk {

std::optional<QDate> dayAt(const Query& query, int column) {
    const QDate day = QDate::fromString(query.text(column), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString dayText(QDate day) {
    return day.toString(Qt::ISODate);
}

QStringList textsAt(const Query& query, int column) {
    QStringList texts;
    const QJsonArray list = QJsonDocument::fromJson(query.text(column).toUtf8()).array();
    for (const auto& text : list) {
        texts << text.toString();
    }
    return texts;
}

QString personNameAt(const Query& query, int column) {
    Person person;
    person.honorific = query.text(column);
    person.givenName = query.text(column + 1);
    person.familyName = query.text(column + 2);
    person.credentials = textsAt(query, column + 3);
    return personName(person);
}

} // namespace letterdesk
