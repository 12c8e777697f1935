// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_recorder.h"

#include "core/store/schema/schema.h"
#include "core/store/sql_error.h"
#include "core/store/sqlite_session.h"
#include "core/store/workspace_connection.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <new>

namespace letterdesk {

namespace {

/// The changes are passed to SQLite's group in portions, so that they are not held twice.
constexpr qsizetype kPortionBytes = 256 * 1024;

/// A column that an update left alone.
constexpr char kUndefined = 0;

/// SQLite's number of variable length for a size: seven bits a byte, the highest first. (Sizes end far below the
/// 56 bits from which on the ninth byte differs.)
void putSize(QByteArray& into, quint64 size) {
    std::array<char, 8> bytes{};
    size_t count = 0;
    do {
        bytes[count] = static_cast<char>((size & 0x7f) | (count == 0 ? 0 : 0x80));
        size >>= 7;
        ++count;
    } while (size != 0 && count < bytes.size());
    while (count != 0) {
        into += bytes[--count];
    }
}

void putBytes(QByteArray& into, const void* bytes, int size) {
    putSize(into, static_cast<quint64>(size));
    into.append(static_cast<const char*>(bytes), size);
}

void putEightBytes(QByteArray& into, quint64 bits) {
    const quint64 bigEndian = qToBigEndian(bits);
    into.append(reinterpret_cast<const char*>(&bigEndian), sizeof bigEndian);
}

/// One value: its type, then its bytes. See "Changeset Format" in sqlite3session.c.
void putValue(QByteArray& into, sqlite3_value* value) {
    if (!value) {
        into += kUndefined; // could not be read: the recorder has failed already
        return;
    }
    const int type = sqlite3_value_type(value);
    into += static_cast<char>(type);
    switch (type) {
    case SQLITE_INTEGER:
        putEightBytes(into, static_cast<quint64>(sqlite3_value_int64(value)));
        break;
    case SQLITE_FLOAT:
        putEightBytes(into, std::bit_cast<quint64>(sqlite3_value_double(value)));
        break;
    case SQLITE_TEXT: {
        const void* text = sqlite3_value_text(value); // first: its size is known only in this encoding
        putBytes(into, text, sqlite3_value_bytes(value));
        break;
    }
    case SQLITE_BLOB: {
        const void* blob = sqlite3_value_blob(value);
        putBytes(into, blob, sqlite3_value_bytes(value));
        break;
    }
    default:
        break; // NULL is its type alone
    }
}

} // namespace

QByteArray textInChangeset(const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    QByteArray bytes(1, static_cast<char>(SQLITE_TEXT));
    putBytes(bytes, utf8.constData(), static_cast<int>(utf8.size()));
    return bytes;
}

void ChangeRecorder::GroupEnd::operator()(sqlite3_changegroup* group) const {
    sqlite3changegroup_delete(group);
}

std::unique_ptr<ChangeRecorder> ChangeRecorder::start(const WorkspaceConnection& connection, bool withFacts) {
    std::unique_ptr<ChangeRecorder> recorder(new ChangeRecorder(connection, withFacts));
    sqlite3_preupdate_hook(connection.handle(), &ChangeRecorder::onRow, recorder.get());
    return recorder;
}

ChangeRecorder::ChangeRecorder(const WorkspaceConnection& connection, bool withFacts)
    : m_connection(connection)
    , m_withFacts(withFacts) {
    static const QByteArrayList kRecorded = recordedTables();
    static const QByteArrayList kFacts = factTables();
    for (const QByteArrayList* names : {&kRecorded, &kFacts}) {
        for (const QByteArray& name : *names) {
            if (withFacts || names == &kRecorded) {
                m_tables.push_back({name, nullptr, {}});
            }
        }
    }
}

ChangeRecorder::~ChangeRecorder() {
    // Nothing to take back when the connection was opened anew meanwhile.
    if (m_connection.handle()) {
        sqlite3_preupdate_hook(m_connection.handle(), nullptr, nullptr);
    }
}

void ChangeRecorder::onRow(void* self, sqlite3* /*database*/, int operation, const char* /*schema*/,
                           const char* table, long long before, long long after) {
    auto& recorder = *static_cast<ChangeRecorder*>(self);
    try {
        recorder.note(operation, table, operation == SQLITE_UPDATE && before != after);
    } catch (const std::bad_alloc&) {
        recorder.m_failure = SQLITE_NOMEM; // nothing may be thrown through SQLite
    }
}

void ChangeRecorder::note(int operation, const char* name, bool numberChanged) {
    const auto table =
        std::find_if(m_tables.begin(), m_tables.end(), [&](const Table& one) { return one.name == name; });
    if (table == m_tables.end()) {
        return;
    }
    m_isEmpty = false;
    if (numberChanged) {
        m_failure = SQLITE_MISUSE; // a row's number is given once: no statement of ours changes it
        return;
    }
    const int columns = sqlite3_preupdate_count(m_connection.handle());
    if (table->noted.isEmpty()) {
        noteHeader(*table, columns);
    }
    if (operation == SQLITE_UPDATE) {
        noteDifference(*table, columns);
    } else {
        noteWhole(*table, operation, columns);
    }
    if (table->noted.size() >= kPortionBytes) {
        pass(*table);
    }
}

/// Every recorded table has its `row` first, and no other key.
void ChangeRecorder::noteHeader(Table& table, int columns) {
    table.noted += 'T';
    putSize(table.noted, static_cast<quint64>(columns));
    table.noted += '\1';
    table.noted.append(columns - 1, '\0');
    table.noted += table.name;
    table.noted += '\0';
}

void ChangeRecorder::noteWhole(Table& table, int operation, int columns) {
    table.noted += static_cast<char>(operation);
    table.noted += sqlite3_preupdate_depth(m_connection.handle()) > 0 ? '\1' : '\0';
    for (int column = 0; column < columns; ++column) {
        putValue(table.noted, operation == SQLITE_INSERT ? valueAfter(column) : valueBefore(column));
    }
}

void ChangeRecorder::noteDifference(Table& table, int columns) {
    m_before.clear();
    m_after.clear();
    putValue(m_before, valueBefore(0));
    m_after += kUndefined;
    bool differs = false;
    for (int column = 1; column < columns; ++column) {
        const qsizetype beforeStart = m_before.size();
        const qsizetype afterStart = m_after.size();
        putValue(m_before, valueBefore(column));
        putValue(m_after, valueAfter(column));
        if (QByteArrayView(m_before).sliced(beforeStart) == QByteArrayView(m_after).sliced(afterStart)) {
            m_before.truncate(beforeStart);
            m_after.truncate(afterStart);
            m_before += kUndefined;
            m_after += kUndefined;
        } else {
            differs = true;
        }
    }
    if (differs) {
        table.noted += static_cast<char>(SQLITE_UPDATE);
        table.noted += sqlite3_preupdate_depth(m_connection.handle()) > 0 ? '\1' : '\0';
        table.noted += m_before;
        table.noted += m_after;
    }
}

sqlite3_value* ChangeRecorder::valueBefore(int column) {
    sqlite3_value* value = nullptr;
    if (const int code = sqlite3_preupdate_old(m_connection.handle(), column, &value); code != SQLITE_OK) {
        m_failure = code;
    }
    return value;
}

sqlite3_value* ChangeRecorder::valueAfter(int column) {
    sqlite3_value* value = nullptr;
    if (const int code = sqlite3_preupdate_new(m_connection.handle(), column, &value); code != SQLITE_OK) {
        m_failure = code;
    }
    return value;
}

void ChangeRecorder::pass(Table& table) {
    if (m_failure == SQLITE_OK && !table.group) {
        sqlite3_changegroup* group = nullptr;
        m_failure = sqlite3changegroup_new(&group);
        table.group.reset(group);
    }
    if (m_failure == SQLITE_OK) {
        m_failure =
            sqlite3changegroup_add(table.group.get(), static_cast<int>(table.noted.size()), table.noted.data());
    }
    table.noted.clear();
}

Result<void> ChangeRecorder::writeTo(Sink sink, void* context) {
    for (Table& table : m_tables) {
        if (!table.noted.isEmpty()) {
            pass(table);
        }
        if (m_failure == SQLITE_OK && table.group) {
            m_failure = sqlite3changegroup_output_strm(table.group.get(), sink, context);
            table.group.reset();
        }
    }
    if (m_failure != SQLITE_OK) {
        return tl::unexpected(databaseError(m_failure, QStringLiteral("changegroup"), m_connection.path()));
    }
    return {};
}

} // namespace letterdesk
