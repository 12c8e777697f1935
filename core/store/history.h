// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/change_recorder.h"
#include "core/store/changeset.h"
#include "core/store/history_step.h"

#include <optional>
#include <vector>

namespace letterdesk {

class WorkspaceConnection;

/// The two ends of the history where undo and redo would go on.
struct HistoryEnds {
    std::optional<HistoryStep> undo;
    std::optional<HistoryStep> redo;

    bool operator==(const HistoryEnds&) const = default;
};

/// What a change left in the history.
struct RecordedChange {
    ChangeSet changes;
    std::optional<HistoryStep> step; ///< none when nothing changed in the end
};

/// The undo history in the file. Everything here happens inside the caller's transaction.
class History {
public:
    static constexpr int kStepsKept = 200;
    static constexpr int kDaysKept = 30;
    static constexpr int kStepsBetweenForgetting = 16;

    explicit History(const WorkspaceConnection& connection)
        : m_connection(connection)
        , m_reader(connection) {}

    [[nodiscard]] Result<HistoryEnds> ends() const;
    /// Newest first.
    [[nodiscard]] Result<std::vector<HistoryStep>> steps(int limit) const;

    /// Writes down what was recorded as a new step and forgets undone steps; `before` are the ends until now. The
    /// caller counts the step (counters.last_step).
    [[nodiscard]] Result<RecordedChange> record(ChangeRecorder& recorder, const QString& name,
                                                const QDateTime& now, const HistoryEnds& before);

    /// Forgets the steps over kStepsKept and those older than kDaysKept. record() does so once in
    /// kStepsBetweenForgetting steps: each time would write twice the pages.
    [[nodiscard]] Result<void> forgetOld(const QDateTime& now) const;

    /// Does a step again or takes it back and marks it so. UndoConflict when the records are not as it left them.
    Result<ChangeSet> apply(const HistoryStep& step, Direction direction);

private:
    [[nodiscard]] Result<StepContents> readStored(qint64 step, Direction direction);
    [[nodiscard]] Result<StepContents> readWhole(const QByteArray& changeset);

    const WorkspaceConnection& m_connection;
    ChangesetReader m_reader;
};

} // namespace letterdesk
