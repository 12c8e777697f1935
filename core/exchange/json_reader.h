// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <vector>

namespace letterdesk {

/// How much one JSON file may hold. Anything above is LimitExceeded (arguments: what, limit).
struct JsonLimits {
    qsizetype nesting = 50;                       ///< objects and lists inside each other
    qsizetype elements = 1'000'000;               ///< of one list
    qsizetype members = 1'000;                    ///< of one object
    qsizetype textBytes = qsizetype(8) << 20;     ///< of one text, as UTF-8
    qsizetype base64Bytes = qsizetype(140) << 20; ///< of one base64 text, which holds three quarters of that
};

/// Takes strict JSON (RFC 8259) apart from front to back without building a tree, so that memory does not grow
/// with the file and every error can name its place.
///
/// QJsonDocument is not used: of two members with the same name it silently keeps one, and it has no places.
///
/// Errors: JsonInvalid (place is line:column, detail says what was expected), DuplicateMember, LimitExceeded,
/// TextRefused (U+0000, lone surrogate) and ValueInvalid (another type than asked for); the place of the latter
/// four is the path: people[3].emails[0]. After an error the reader is of no further use.
class JsonReader {
public:
    enum class Type { Object, List, Text, Number, Boolean, Null, Nothing };

    /// Reads from `bytes`, which must outlive the reader. A byte order mark at the start is passed over.
    explicit JsonReader(QByteArrayView bytes, const JsonLimits& limits = {});
    /// Reads one value that stands at `offset`, as the member `name` of the file's object.
    JsonReader(QByteArrayView bytes, qsizetype offset, const QString& name, const JsonLimits& limits = {});

    /// The type of the next value by its first character; Nothing when there is none.
    [[nodiscard]] Type type();
    /// Where the next value starts, in bytes from the start of the file.
    [[nodiscard]] qsizetype offset();

    /// An object: enter, then for each member nextMember() (false at the end) and exactly one of the value
    /// readers.
    Result<void> enterObject();
    Result<bool> nextMember();
    [[nodiscard]] const QString& memberName() const { return m_levels[m_depth - 1].name; }

    /// A list: enter, then for each element nextElement() (false at the end) and exactly one of the value readers.
    Result<void> enterList();
    Result<bool> nextElement();
    /// The index of the element nextElement() came to.
    [[nodiscard]] qsizetype index() const { return m_levels[m_depth - 1].count - 1; }

    /// A text in NFC.
    Result<QString> text();
    /// The bytes of a text in base64.
    Result<QByteArray> base64();
    Result<double> number();
    Result<bool> boolean();
    /// Any value, as compact JSON: members by name, no spaces, texts in NFC, numbers as they are spelled.
    Result<QByteArray> canonicalValue();
    /// Any value; only its structure is checked, not its texts.
    Result<void> skipValue();
    /// Nothing but white space may follow.
    Result<void> end();

    /// The path of the value being read.
    [[nodiscard]] QString place() const;
    /// An error at place(), or at a member of it.
    [[nodiscard]] tl::unexpected<Error> error(ErrorCode code, QStringList arguments = {},
                                              QString detail = {}) const;
    /// The value is not what its member takes.
    [[nodiscard]] tl::unexpected<Error> unfit(const QString& expected) const;

private:
    struct Level {
        bool list = false;
        qsizetype count = 0;        ///< members or elements so far
        QString name;               ///< of the current member
        std::vector<QString> names; ///< of all members so far
    };

    void skipSpace();
    [[nodiscard]] char next() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }
    [[nodiscard]] tl::unexpected<Error> invalid(const char* expected, qsizetype at) const;
    [[nodiscard]] tl::unexpected<Error> exceeded(const QString& what, qsizetype limit) const;
    Result<void> enter(bool list);
    Result<bool> nextInside(char close);
    Result<QByteArrayView> rawText(qsizetype limit, bool* escaped);
    Result<QString> unescaped(QByteArrayView raw, bool escaped, qsizetype at) const;
    Result<QByteArrayView> rawNumber();
    Result<void> word(const char* word);

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    JsonLimits m_limits;
    std::vector<Level> m_levels; ///< never shrinks, so that names are allocated once
    size_t m_depth = 0;
};

} // namespace letterdesk
