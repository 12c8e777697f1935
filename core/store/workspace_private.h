// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history.h"
#include "core/store/workspace.h"
#include "core/store/workspace_file.h"
#include "core/store/write_transaction.h"

#include <QtCore/QTimer>

#include <chrono>

namespace letterdesk {

/// What a Workspace holds; shared by workspace.cpp (opening, reading) and workspace_changes.cpp (writing).
class Workspace::Private {
public:
    static constexpr std::chrono::seconds kIdleBeforeFold{2};

    Private(OpenedFile file, Environment theEnvironment)
        : connection(std::move(file.connection))
        , reason(file.readOnlyReason)
        , environment(theEnvironment)
        , history(*connection) {}

    /// Takes note of what the file shows now: the ends of its history, how often others wrote. WorkspaceNewer when
    /// it is not of the schema it was opened with.
    Result<void> lookAtFile();
    [[nodiscard]] Result<void> checkSchema() const;
    /// Opens the file that was put in the place of ours, and says so: WorkspaceReplaced. When it is none of ours,
    /// or none at all, the error tells that, and nothing is open then.
    Result<void> takeReplacement();
    /// Forgets old steps of the history, and removes attachments that nothing names and that are too old to be
    /// still on their way into a document.
    Result<void> tidyUp();
    /// BEGIN IMMEDIATE, and a look whether others have written, perhaps a newer program's schema: WorkspaceNewer.
    [[nodiscard]] Result<WriteTransaction> beginWriting();
    /// The ends of the history inside the transaction begun last.
    [[nodiscard]] Result<HistoryEnds> endsNow();
    /// Hands an outcome on. After a failure of the disk the next write begins with a new connection: the search
    /// index keeps parts of itself in memory, and may call a sound file malformed after a failed read.
    template <class Value>
    Result<Value> noted(Result<Value> outcome);
    /// Commits; after an unknown outcome the file is opened and looked at again.
    Result<void> commit(WriteTransaction& transaction);

    const std::unique_ptr<WorkspaceConnection> connection;
    const ReadOnlyReason reason;
    const Environment environment;
    History history;
    HistoryEnds seen;         ///< as the window shows them; undo does not touch any other step
    qint64 schema = 0;        ///< as the file was opened: no statement of ours fits another
    qint64 dataVersion = 0;   ///< when `seen` was read
    bool schemaFits = true;   ///< then
    bool undisturbed = false; ///< nobody else had written since when the last transaction began
    bool diskFailed = false;
    QTimer foldTimer;
};

} // namespace letterdesk
