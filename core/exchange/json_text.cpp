// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_text.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>

namespace letterdesk {

namespace {

/// Whole numbers up to here are exact in a double, and are written without exponent.
constexpr double kExactWhole = 9007199254740992.0;

void appendEscaped(QByteArray& json, char character) {
    switch (character) {
    case '"':
        json += "\\\"";
        return;
    case '\\':
        json += "\\\\";
        return;
    case '\b':
        json += "\\b";
        return;
    case '\f':
        json += "\\f";
        return;
    case '\n':
        json += "\\n";
        return;
    case '\r':
        json += "\\r";
        return;
    case '\t':
        json += "\\t";
        return;
    default:
        json += "\\u00" + QByteArray::number(static_cast<uint>(character), 16).rightJustified(2, '0');
    }
}

void startLine(QByteArray& json, int level) {
    json += '\n';
    json += QByteArray(qsizetype(2) * level, ' ');
}

} // namespace

QByteArray jsonText(QStringView text) {
    const QByteArray utf8 = text.toUtf8();
    QByteArray json;
    json.reserve(utf8.size() + 2);
    json += '"';
    for (const char character : utf8) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte < 0x20 || character == '"' || character == '\\') {
            appendEscaped(json, character);
        } else {
            json += character;
        }
    }
    json += '"';
    return json;
}

QByteArray jsonNumber(double number) {
    if (number == std::trunc(number) && std::abs(number) < kExactWhole) {
        return QByteArray::number(static_cast<qint64>(number));
    }
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

QByteArray jsonObject(JsonMembers members) {
    std::sort(members.begin(), members.end());
    QByteArray json = "{";
    for (const auto& [name, value] : members) {
        if (json.size() > 1) {
            json += ',';
        }
        json += jsonText(QString::fromUtf8(name)) + ':' + value;
    }
    json += '}';
    return json;
}

QByteArray jsonList(const std::vector<QByteArray>& values) {
    QByteArray json = "[";
    for (const QByteArray& value : values) {
        if (json.size() > 1) {
            json += ',';
        }
        json += value;
    }
    json += ']';
    return json;
}

QByteArray indentedJson(QByteArrayView compact, int level) {
    QByteArray json;
    json.reserve(compact.size() + compact.size() / 2);
    bool inText = false;
    for (qsizetype at = 0; at < compact.size(); ++at) {
        const char character = compact[at];
        if (inText) {
            json += character;
            if (character == '\\') {
                json += compact[++at];
            }
            inText = character != '"';
            continue;
        }
        const bool opens = character == '{' || character == '[';
        const bool closes = character == '}' || character == ']';
        const char before = at > 0 ? compact[at - 1] : ' ';
        if (closes && before != '{' && before != '[') {
            startLine(json, level - 1);
        }
        json += character;
        level += opens ? 1 : closes ? -1 : 0;
        const bool empty = opens && at + 1 < compact.size() && (compact[at + 1] == '}' || compact[at + 1] == ']');
        if (character == ',' || (opens && !empty)) {
            startLine(json, level);
        } else if (character == ':') {
            json += ' ';
        }
        inText = character == '"';
    }
    return json;
}

} // namespace letterdesk
