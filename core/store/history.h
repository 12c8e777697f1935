// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/changeset.h"
#include "core/store/history_step.h"

#include <memory>
#include <optional>
#include <vector>

struct sqlite3_session;

namespace letterdesk {

class WorkspaceConnection;

/// The two ends of the history where undo and redo would go on.
struct HistoryEnds {
    std::optional<HistoryStep> undo;
    std::optional<HistoryStep> redo;

    bool operator==(const HistoryEnds&) const = default;
};

/// Records what a transaction does to the recorded tables, from its start to its end.
class ChangeRecorder {
public:
    [[nodiscard]] static Result<ChangeRecorder> start(const WorkspaceConnection& connection, bool withFacts);

    [[nodiscard]] sqlite3_session* session() const { return m_session.get(); }
    [[nodiscard]] bool withFacts() const { return m_withFacts; }

private:
    struct End {
        void operator()(sqlite3_session* session) const;
    };
    std::unique_ptr<sqlite3_session, End> m_session;
    bool m_withFacts = false;
};

/// The undo history in the file. Everything here happens inside the caller's transaction.
class History {
public:
    static constexpr int kStepsKept = 200;
    static constexpr int kDaysKept = 30;

    explicit History(const WorkspaceConnection& connection)
        : m_connection(connection)
        , m_reader(connection) {}

    [[nodiscard]] Result<HistoryEnds> ends() const;
    /// Newest first.
    [[nodiscard]] Result<std::vector<HistoryStep>> steps(int limit) const;

    /// Writes down what was recorded as a new step, forgets undone steps and old ones. The contents are empty, and
    /// no step is made, when nothing changed in the end.
    Result<ChangeSet> record(const ChangeRecorder& recorder, const QString& name, const QDateTime& now);

    /// Does a step again or takes it back and marks it so. UndoConflict when the records are not as it left them.
    Result<ChangeSet> apply(const HistoryStep& step, Direction direction);

private:
    Result<qint64> writePieces(const ChangeRecorder& recorder, qint64 step) const;
    Result<void> forgetOld(const QDateTime& now) const;

    const WorkspaceConnection& m_connection;
    ChangesetReader m_reader;
};

} // namespace letterdesk
