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

namespace letterdesk {

namespace {

/// The changes are passed to SQLite's group in portions, so that they are not held twice.
constexpr qsizetype kPortionBytes = 256 * 1024;

/// A column that an update left alone.
constexpr char kUndefined = 0;

bool isAmong(const QByteArrayList& tables, const char* table) {
    return std::any_of(tables.cbegin(), tables.cend(), [&](const QByteArray& one) { return one == table; });
}

bool isRecorded(const char* table, bool withFacts) {
    static const QByteArrayList kRecorded = recordedTables();
    static const QByteArrayList kFacts = factTables();
    return isAmong(kRecorded, table) || (withFacts && isAmong(kFacts, table));
}

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

void ChangeRecorder::GroupEnd::operator()(sqlite3_changegroup* group) const {
    sqlite3changegroup_delete(group);
}

Result<std::unique_ptr<ChangeRecorder>> ChangeRecorder::start(const WorkspaceConnection& connection,
                                                              bool withFacts) {
    std::unique_ptr<ChangeRecorder> recorder(new ChangeRecorder(connection, withFacts));
    sqlite3_changegroup* group = nullptr;
    if (const int code = sqlite3changegroup_new(&group); code != SQLITE_OK) {
        return tl::unexpected(databaseError(code, QStringLiteral("changegroup"), connection.path()));
    }
    recorder->m_group.reset(group);
    sqlite3_preupdate_hook(connection.handle(), &ChangeRecorder::onRow, recorder.get());
    return recorder;
}

ChangeRecorder::ChangeRecorder(const WorkspaceConnection& connection, bool withFacts)
    : m_connection(connection)
    , m_withFacts(withFacts) {}

ChangeRecorder::~ChangeRecorder() {
    // Nothing to take back when the connection was opened anew meanwhile.
    if (m_connection.handle()) {
        sqlite3_preupdate_hook(m_connection.handle(), nullptr, nullptr);
    }
}

void ChangeRecorder::onRow(void* self, sqlite3* /*database*/, int operation, const char* /*schema*/,
                           const char* table, long long before, long long after) {
    static_cast<ChangeRecorder*>(self)->note(operation, table, operation == SQLITE_UPDATE && before != after);
}

void ChangeRecorder::note(int operation, const char* table, bool numberChanged) {
    if (m_table != table) {
        if (!isRecorded(table, m_withFacts)) {
            return;
        }
        beginTable(table, sqlite3_preupdate_count(m_connection.handle()));
    }
    m_isEmpty = false;
    if (numberChanged) {
        m_failure = SQLITE_MISUSE; // a row's number is given once: no statement of ours changes it
        return;
    }
    const int columns = sqlite3_preupdate_count(m_connection.handle());
    if (operation == SQLITE_UPDATE) {
        noteDifference(columns);
    } else {
        noteWhole(operation, columns);
    }
    if (m_noted.size() >= kPortionBytes) {
        pass();
    }
}

/// Every recorded table has its `row` first, and no other key.
void ChangeRecorder::beginTable(const char* table, int columns) {
    m_table = table;
    m_noted += 'T';
    putSize(m_noted, static_cast<quint64>(columns));
    m_noted += '\1';
    m_noted.append(columns - 1, '\0');
    m_noted += m_table;
    m_noted += '\0';
}

void ChangeRecorder::noteWhole(int operation, int columns) {
    m_noted += static_cast<char>(operation);
    m_noted += sqlite3_preupdate_depth(m_connection.handle()) > 0 ? '\1' : '\0';
    for (int column = 0; column < columns; ++column) {
        putValue(m_noted, operation == SQLITE_INSERT ? valueAfter(column) : valueBefore(column));
    }
}

void ChangeRecorder::noteDifference(int columns) {
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
        m_noted += static_cast<char>(SQLITE_UPDATE);
        m_noted += sqlite3_preupdate_depth(m_connection.handle()) > 0 ? '\1' : '\0';
        m_noted += m_before;
        m_noted += m_after;
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

void ChangeRecorder::pass() {
    if (m_failure == SQLITE_OK && !m_noted.isEmpty()) {
        m_failure = sqlite3changegroup_add(m_group.get(), static_cast<int>(m_noted.size()), m_noted.data());
    }
    m_noted.clear();
    m_table.clear();
}

Result<void> ChangeRecorder::writeTo(Sink sink, void* context) {
    pass();
    const int code =
        m_failure != SQLITE_OK ? m_failure : sqlite3changegroup_output_strm(m_group.get(), sink, context);
    if (code != SQLITE_OK) {
        return tl::unexpected(databaseError(code, QStringLiteral("changegroup"), m_connection.path()));
    }
    return {};
}

} // namespace letterdesk
