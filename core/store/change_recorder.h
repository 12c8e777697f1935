// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_changegroup;
struct sqlite3_value;

namespace letterdesk {

class WorkspaceConnection;

/// A text as a changeset holds it: its type, its size, its bytes. To look for it in one.
[[nodiscard]] QByteArray textInChangeset(const QString& text);

/// Records what a transaction does to the recorded tables, from its start to its end, as a changeset of SQLite's
/// session extension. One at a time for a connection.
///
/// The extension's own recorder prepares five statements for each table at each change, more than half of the work
/// of a small one (docs/decisions/0009-change-recorder.md). This one writes each row down as it changes, in the
/// extension's documented format, and leaves the rest to it: to fold several changes of a row into one, to invert,
/// to apply.
class ChangeRecorder {
public:
    /// Takes the bytes as SQLite gives them out: zero to go on, or a code of SQLite's to stop.
    using Sink = int (*)(void* context, const void* data, int size);

    [[nodiscard]] static std::unique_ptr<ChangeRecorder> start(const WorkspaceConnection& connection,
                                                               bool withFacts);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder&) = delete;
    ChangeRecorder& operator=(const ChangeRecorder&) = delete;

    /// Whether no recorded row was touched.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    /// Whether messages and given packets are recorded as well.
    [[nodiscard]] bool withFacts() const { return m_withFacts; }

    /// Gives out the changeset; nothing when every change was undone again. An error of the sink's comes back as
    /// what SQLite makes of it.
    [[nodiscard]] Result<void> writeTo(Sink sink, void* context);

private:
    struct GroupEnd {
        void operator()(sqlite3_changegroup* group) const;
    };
    /// The changes of one table. Tables are given out in the order of recordedTables(), not in that of the
    /// changes: undo and redo meet what a row refers to, and what its removal takes along, in the order they can
    /// bear.
    struct Table {
        QByteArray name;
        std::unique_ptr<sqlite3_changegroup, GroupEnd> group;
        QByteArray noted; ///< not yet passed to the group
    };

    ChangeRecorder(const WorkspaceConnection& connection, bool withFacts);

    static void onRow(void* self, sqlite3* database, int operation, const char* schema, const char* table,
                      long long before, long long after);
    void note(int operation, const char* name, bool numberChanged);
    static void noteHeader(Table& table, int columns);
    void noteWhole(Table& table, int operation, int columns);
    void noteDifference(Table& table, int columns);
    sqlite3_value* valueBefore(int column);
    sqlite3_value* valueAfter(int column);
    void pass(Table& table);

    const WorkspaceConnection& m_connection;
    const bool m_withFacts;
    bool m_isEmpty = true;
    int m_failure = 0; ///< SQLite's code for the first row that could not be noted
    std::vector<Table> m_tables;
    QByteArray m_before; ///< of noteDifference(), kept for their memory
    QByteArray m_after;
};

} // namespace letterdesk
