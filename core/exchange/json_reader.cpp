// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_reader.h"

#include "core/base/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringDecoder>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace letterdesk {

namespace {

struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr QByteArrayView kByteOrderMark("\xEF\xBB\xBF");
/// Of a member's name in a place: a hostile file can make names as long as texts.
constexpr qsizetype kShownName = 60;

bool isDigit(char character) {
    return character >= '0' && character <= '9';
}

QString nameOf(JsonReader::Type type) {
    switch (type) {
    case JsonReader::Type::Object:
        return QStringLiteral("an object");
    case JsonReader::Type::List:
        return QStringLiteral("a list");
    case JsonReader::Type::Text:
        return QStringLiteral("a text");
    case JsonReader::Type::Number:
        return QStringLiteral("a number");
    case JsonReader::Type::Boolean:
        return QStringLiteral("true or false");
    case JsonReader::Type::Null:
        return QStringLiteral("null");
    case JsonReader::Type::Nothing:
        break;
    }
    return QStringLiteral("nothing");
}

/// A name or value out of the file as it may stand in a message.
QString shown(const QString& text) {
    const QString safe = displaySafe(text.left(kShownName));
    return text.size() > kShownName ? safe + QChar(0x2026) : safe;
}

} // namespace

JsonReader::JsonReader(QByteArrayView bytes, const JsonLimits& limits)
    : m_bytes(bytes)
    , m_at(bytes.startsWith(kByteOrderMark) ? kByteOrderMark.size() : 0)
    , m_limits(limits) {}

JsonReader::JsonReader(QByteArrayView bytes, qsizetype offset, const QString& name, const JsonLimits& limits)
    : m_bytes(bytes)
    , m_at(offset)
    , m_limits(limits)
    , m_levels(1)
    , m_depth(1) {
    m_levels[0].name = name;
    m_levels[0].count = 1;
}

void JsonReader::skipSpace() {
    while (m_at < m_bytes.size() && (next() == ' ' || next() == '\n' || next() == '\r' || next() == '\t')) {
        ++m_at;
    }
}

JsonReader::Type JsonReader::type() {
    skipSpace();
    switch (next()) {
    case '{':
        return Type::Object;
    case '[':
        return Type::List;
    case '"':
        return Type::Text;
    case 't':
    case 'f':
        return Type::Boolean;
    case 'n':
        return Type::Null;
    default:
        return next() == '-' || isDigit(next()) ? Type::Number : Type::Nothing;
    }
}

qsizetype JsonReader::offset() {
    skipSpace();
    return m_at;
}

// ---- objects and lists

Result<void> JsonReader::enter(bool list) {
    const Type wanted = list ? Type::List : Type::Object;
    const Type found = type();
    if (found == Type::Nothing) {
        return invalid("a value", m_at);
    }
    if (found != wanted) {
        return unfit(nameOf(wanted));
    }
    if (static_cast<qsizetype>(m_depth) >= m_limits.nesting) {
        return exceeded(Exchange::tr("levels of nesting", "limit of a file"), m_limits.nesting);
    }
    ++m_at;
    if (m_depth == m_levels.size()) {
        m_levels.emplace_back();
    }
    Level& level = m_levels[m_depth];
    level.list = list;
    level.count = 0;
    level.name.clear();
    level.names.clear();
    ++m_depth;
    return {};
}

Result<void> JsonReader::enterObject() {
    return enter(false);
}

Result<void> JsonReader::enterList() {
    return enter(true);
}

Result<bool> JsonReader::nextInside(char close) {
    Level& level = m_levels[m_depth - 1];
    skipSpace();
    if (next() == close) {
        ++m_at;
        --m_depth;
        return false;
    }
    if (level.count > 0) {
        if (next() != ',') {
            return invalid(level.list ? "',' or ']'" : "',' or '}'", m_at);
        }
        ++m_at;
        skipSpace();
    }
    return true;
}

Result<bool> JsonReader::nextMember() {
    const auto more = nextInside('}');
    if (!more || !*more) {
        return more;
    }
    Level& level = m_levels[m_depth - 1];
    if (level.count == m_limits.members) {
        return exceeded(Exchange::tr("members of an object", "limit of a file"), m_limits.members);
    }
    if (next() != '"') {
        return invalid("the name of a member", m_at);
    }
    level.name.clear();
    auto name = text();
    if (!name) {
        return tl::unexpected<Error>(std::move(name).error());
    }
    level.name = *std::move(name);
    skipSpace();
    if (next() != ':') {
        return invalid("':'", m_at);
    }
    ++m_at;
    if (std::find(level.names.cbegin(), level.names.cend(), level.name) != level.names.cend()) {
        return error(ErrorCode::DuplicateMember);
    }
    level.names.push_back(level.name);
    ++level.count;
    return true;
}

Result<bool> JsonReader::nextElement() {
    auto more = nextInside(']');
    if (more && *more) {
        Level& level = m_levels[m_depth - 1];
        if (level.count == m_limits.elements) {
            return exceeded(Exchange::tr("elements of a list", "limit of a file"), m_limits.elements);
        }
        ++level.count;
    }
    return more;
}

// ---- texts

Result<QByteArrayView> JsonReader::rawText(qsizetype limit, bool* escaped) {
    const Type found = type();
    if (found == Type::Nothing) {
        return invalid("a value", m_at);
    }
    if (found != Type::Text) {
        return unfit(nameOf(Type::Text));
    }
    const qsizetype first = ++m_at;
    while (m_at < m_bytes.size() && next() != '"') {
        if (next() == '\\') {
            *escaped = true;
            ++m_at;
        } else if (static_cast<unsigned char>(next()) < 0x20) {
            return invalid("a text without line breaks and control characters", m_at);
        }
        ++m_at;
        if (m_at - first > limit) {
            return exceeded(Exchange::tr("bytes of a text", "limit of a file"), limit);
        }
    }
    if (m_at >= m_bytes.size()) {
        return invalid("the end of the text that starts here", first - 1);
    }
    return m_bytes.sliced(first, m_at++ - first);
}

Result<QString> JsonReader::unescaped(QByteArrayView raw, bool escaped, qsizetype at) const {
    QString text;
    // ConvertInitialBom: without it U+FEFF at the start of a text would vanish.
    const auto append = [&text](QByteArrayView part) {
        QStringDecoder decoder(QStringDecoder::Utf8,
                               QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
        text += decoder(part);
        return !decoder.hasError();
    };
    qsizetype from = 0;
    while (escaped) {
        const qsizetype backslash = raw.indexOf('\\', from);
        if (backslash < 0) {
            break;
        }
        if (!append(raw.sliced(from, backslash - from))) {
            return invalid("UTF-8", at + from);
        }
        static constexpr QByteArrayView kLetters("\"\\/bfnrt");
        static constexpr char16_t kMeanings[] = u"\"\\/\b\f\n\r\t";
        const char letter = raw[backslash + 1];
        from = backslash + 2;
        if (const qsizetype known = kLetters.indexOf(letter); known >= 0) {
            text += QChar(kMeanings[known]);
            continue;
        }
        const QByteArray digits = raw.sliced(from).first(std::min<qsizetype>(4, raw.size() - from)).toByteArray();
        const bool four =
            digits.size() == 4 && std::all_of(digits.cbegin(), digits.cend(), [](char digit) {
                return isDigit(digit) || (digit >= 'a' && digit <= 'f') || (digit >= 'A' && digit <= 'F');
            });
        if (letter != 'u' || !four) {
            return invalid("an escape of JSON", at + backslash);
        }
        text += QChar(digits.toUShort(nullptr, 16));
        from += 4;
    }
    if (!append(raw.sliced(from))) {
        return invalid("UTF-8", at + from);
    }
    return text;
}

Result<QString> JsonReader::text() {
    bool escaped = false;
    const auto raw = rawText(m_limits.textBytes, &escaped);
    if (!raw) {
        return tl::unexpected<Error>(raw.error());
    }
    auto text = unescaped(*raw, escaped, raw->data() - m_bytes.data());
    if (!text) {
        return text;
    }
    auto storable = storableText(*text);
    if (!storable) {
        return error(storable.error().code, storable.error().arguments, storable.error().detail);
    }
    return storable;
}

Result<QByteArray> JsonReader::base64() {
    bool escaped = false;
    const auto raw = rawText(m_limits.base64Bytes, &escaped);
    if (!raw) {
        return tl::unexpected<Error>(raw.error());
    }
    QByteArray plain = QByteArray::fromRawData(raw->data(), raw->size());
    if (escaped) { // some programs write "\/"
        const auto text = unescaped(*raw, escaped, raw->data() - m_bytes.data());
        if (!text) {
            return tl::unexpected<Error>(text.error());
        }
        plain = text->toUtf8();
    }
    auto decoded = QByteArray::fromBase64Encoding(plain, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return unfit(QStringLiteral("base64"));
    }
    return std::move(decoded.decoded);
}

// ---- other values

Result<QByteArrayView> JsonReader::rawNumber() {
    const Type found = type();
    if (found == Type::Nothing) {
        return invalid("a value", m_at);
    }
    if (found != Type::Number) {
        return unfit(nameOf(Type::Number));
    }
    const qsizetype first = m_at;
    const auto digits = [this] {
        const qsizetype before = m_at;
        while (isDigit(next())) {
            ++m_at;
        }
        return m_at > before;
    };
    m_at += next() == '-' ? 1 : 0;
    const bool zero = next() == '0';
    bool good = true;
    if (zero) {
        ++m_at;
    } else {
        good = digits();
    }
    if (good && next() == '.') {
        ++m_at;
        good = digits();
    }
    if (good && (next() == 'e' || next() == 'E')) {
        ++m_at;
        m_at += next() == '+' || next() == '-' ? 1 : 0;
        good = digits();
    }
    if (!good || isDigit(next())) {
        return invalid("a number of JSON", m_at);
    }
    if (m_at - first > m_limits.textBytes) {
        return exceeded(Exchange::tr("bytes of a text", "limit of a file"), m_limits.textBytes);
    }
    return m_bytes.sliced(first, m_at - first);
}

Result<double> JsonReader::number() {
    const auto raw = rawNumber();
    if (!raw) {
        return tl::unexpected<Error>(raw.error());
    }
    const double number = raw->toByteArray().toDouble();
    if (!std::isfinite(number)) {
        return unfit(QStringLiteral("a smaller number"));
    }
    return number;
}

Result<void> JsonReader::word(const char* word) {
    const QByteArrayView wanted(word);
    if (!m_bytes.sliced(m_at).startsWith(wanted)) {
        return invalid(word, m_at);
    }
    m_at += wanted.size();
    return {};
}

Result<bool> JsonReader::boolean() {
    const Type found = type();
    if (found == Type::Nothing) {
        return invalid("a value", m_at);
    }
    if (found != Type::Boolean) {
        return unfit(nameOf(Type::Boolean));
    }
    const bool value = next() == 't';
    if (const auto done = word(value ? "true" : "false"); !done) {
        return tl::unexpected<Error>(done.error());
    }
    return value;
}

Result<void> JsonReader::end() {
    skipSpace();
    if (m_at < m_bytes.size()) {
        return invalid("the end of the file", m_at);
    }
    return {};
}

// ---- errors

QString JsonReader::place() const {
    QString path;
    for (size_t i = 0; i < m_depth; ++i) {
        const Level& level = m_levels[i];
        if (level.list && level.count > 0) {
            path += u'[' + QString::number(level.count - 1) + u']';
        } else if (!level.list && !level.name.isEmpty()) {
            path += (path.isEmpty() ? QString() : QStringLiteral(".")) + shown(level.name);
        }
    }
    return path;
}

tl::unexpected<Error> JsonReader::error(ErrorCode code, QStringList arguments, QString detail) const {
    return worldError(code, place(), std::move(arguments), std::move(detail));
}

tl::unexpected<Error> JsonReader::unfit(const QString& expected) const {
    return error(ErrorCode::ValueInvalid, {}, QStringLiteral("expected %1").arg(expected));
}

tl::unexpected<Error> JsonReader::exceeded(const QString& what, qsizetype limit) const {
    return error(ErrorCode::LimitExceeded, {what, QString::number(limit)});
}

tl::unexpected<Error> JsonReader::invalid(const char* expected, qsizetype at) const {
    const QByteArrayView before = m_bytes.first(std::min(at, m_bytes.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const qsizetype column = QString::fromUtf8(before.sliced(lineStart)).size() + 1;
    return worldError(ErrorCode::JsonInvalid, QStringLiteral("%1:%2").arg(line).arg(column), {},
                      QStringLiteral("expected %1").arg(QLatin1String(expected)));
}

} // namespace letterdesk
