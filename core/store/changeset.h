// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/change_set.h"
#include "core/store/query.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

struct sqlite3_changeset_iter;

namespace letterdesk {

/// Gives SQLite's session extension a stored changeset piece by piece, so that a large one is never whole in
/// memory.
class ChangesetSource {
public:
    ChangesetSource(const WorkspaceConnection& connection, qint64 step);
    /// A changeset that is at hand whole.
    explicit ChangesetSource(QByteArray whole)
        : m_piece(std::move(whole)) {}

    /// The callback SQLite wants; `self` is a ChangesetSource.
    static int read(void* self, void* data, int* size);
    /// What went wrong in read(), which can only give SQLite a number.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    std::optional<Query> m_pieces; ///< those that follow m_piece
    QByteArray m_piece;
    qsizetype m_given = 0;
    std::optional<Error> m_error;
};

/// Which way a recorded step is read or applied.
enum class Direction : int { Forward, Backward };

/// What a recorded step did, or would do backward.
struct StepContents {
    ChangeSet changes;
    QSet<QString> attachments; ///< hashes that its documents had before or after
};

/// Reads recorded steps in terms of records: whose row it is that changed.
class ChangesetReader {
public:
    explicit ChangesetReader(const WorkspaceConnection& connection)
        : m_connection(connection) {}

    /// Reads a step that was just made or applied: rows that were changed are looked up as they are now. More than
    /// kRecordsNamed records are not named: `everything` is set instead.
    [[nodiscard]] Result<StepContents> read(ChangesetSource& source, Direction direction);

    static constexpr size_t kRecordsNamed = 5000;

private:
    struct OwnerColumn {
        RecordKind kind;
        int index;
        QString name;
    };
    struct Table {
        bool isListed = false; ///< its rows are the records themselves
        std::vector<OwnerColumn> owners;
        int sha256 = -1;
    };
    struct Collected;

    Result<const Table*> table(const QByteArray& name);
    Result<void> collect(sqlite3_changeset_iter* change, Collected& into);

    const WorkspaceConnection& m_connection;
    QHash<QByteArray, Table> m_tables;
};

} // namespace letterdesk
