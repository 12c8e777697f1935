// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QUuid>

namespace letterdesk {

/// The id of one kind of record. Ids of different kinds cannot be mixed. The text is what the open format
/// holds: any non-empty string, unique in its list; a UUID without braces when the program makes it.
template <class Record>
class Id {
public:
    /// No record. A record in the workspace never has this id.
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text)) {}

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }

    friend bool operator==(const Id&, const Id&) = default;
    friend bool operator<(const Id& a, const Id& b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

/// A record or part that has an id of its own.
template <class Record>
concept HasId = requires(const Record& record) {
    record.id.text();
};

/// The text by which a list knows its record. Records without an id of their own have an overload beside them.
template <HasId Record>
[[nodiscard]] const QString& idText(const Record& record) {
    return record.id.text();
}

/// Where new ids come from. An input, so that tests and the sample workspace are repeatable.
class IdSource {
public:
    virtual ~IdSource() = default;
    [[nodiscard]] virtual QString next() = 0;

    template <class Record>
    [[nodiscard]] Id<Record> nextId() {
        return Id<Record>(next());
    }
};

/// Random UUIDs: what the program uses.
class UuidSource final : public IdSource {
public:
    [[nodiscard]] QString next() override { return QUuid::createUuid().toString(QUuid::WithoutBraces); }
};

/// prefix1, prefix2, …: for tests and the sample workspace.
class CountingIdSource final : public IdSource {
public:
    explicit CountingIdSource(QString prefix)
        : m_prefix(std::move(prefix)) {}
    [[nodiscard]] QString next() override { return m_prefix + QString::number(++m_count); }

private:
    QString m_prefix;
    int m_count = 0;
};

} // namespace letterdesk
