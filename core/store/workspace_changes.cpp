// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attachments.h"
#include "core/store/erase.h"
#include "core/store/query.h"
#include "core/store/workspace_private.h"

#include <QtCore/QAbstractEventDispatcher>
#include <QtCore/QFileInfo>

#include <sqlite3.h>

namespace letterdesk {

namespace {

/// Bytes may wait this long for the document that will name them.
constexpr int kDaysWithoutDocument = 1;

} // namespace

// ---- Private

Result<void> Workspace::Private::checkSchema() const {
    const auto standing = readNumber(*connection, QStringLiteral("PRAGMA user_version"));
    if (!standing) {
        return tl::unexpected(standing.error());
    }
    if (*standing != schema) {
        return worldError(ErrorCode::WorkspaceNewer, connection->path(),
                          {QString::number(*standing), QString::number(schema)},
                          QStringLiteral("a newer program has opened the file meanwhile"));
    }
    return {};
}

Result<void> Workspace::Private::lookAtFile() {
    // First: who writes while the rest is read then counts as having written afterwards.
    const auto version = readNumber(*connection, QStringLiteral("PRAGMA data_version"));
    if (!version) {
        return tl::unexpected(version.error());
    }
    if (auto same = checkSchema(); !same) {
        return same;
    }
    const auto ends = history.ends();
    if (!ends) {
        return tl::unexpected(ends.error());
    }
    seen = *ends;
    schemaFits = true;
    dataVersion = *version;
    return {};
}

Result<void> Workspace::Private::takeReplacement() {
    const QString path = connection->path();
    if (!QFileInfo::exists(path)) {
        // What was open stays so: the file may be put back.
        return worldError(ErrorCode::FileNotFound, path, {}, QStringLiteral("it is no longer in its folder"));
    }
    dataVersion = -1;
    if (auto opened = connection->reopen(); !opened) {
        return opened;
    }
    const auto stamp = readFileStamp(*connection);
    const Result<void> ours = stamp ? lookAtFile() : tl::unexpected(stamp.error());
    if (!ours) {
        connection->close();
        return ours;
    }
    return worldError(ErrorCode::WorkspaceReplaced, path);
}

Result<void> Workspace::Private::tidyUp() {
    auto transaction = beginWriting();
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    auto done = history.forgetOld(environment.clock.now());
    if (done) {
        done = letterdesk::collectAttachments(*connection, environment.clock.now().addDays(-kDaysWithoutDocument));
    }
    return done ? transaction->commit() : done;
}

Result<WriteTransaction> Workspace::Private::beginWriting() {
    if (reason != ReadOnlyReason::None) {
        return worldError(ErrorCode::WorkspaceReadOnly, connection->path());
    }
    if (connection->hasMoved()) {
        const auto taken = takeReplacement();
        return tl::unexpected(taken.error());
    }
    if (diskFailed) {
        dataVersion = -1; // counted anew: the next look takes others to have written
        if (auto done = connection->reopen(); !done) {
            return tl::unexpected(done.error());
        }
        diskFailed = false;
    }
    auto transaction = WriteTransaction::begin(*connection);
    if (!transaction) {
        return transaction;
    }
    const auto version = readNumber(*connection, QStringLiteral("PRAGMA data_version"));
    if (!version) {
        return tl::unexpected(version.error());
    }
    undisturbed = *version == dataVersion && schemaFits;
    if (!undisturbed) {
        if (auto same = checkSchema(); !same) {
            return tl::unexpected(same.error());
        }
    }
    return transaction;
}

Result<HistoryEnds> Workspace::Private::endsNow() {
    return undisturbed ? seen : history.ends();
}

template <class Value>
Result<Value> Workspace::Private::noted(Result<Value> outcome) {
    if (!outcome) {
        switch (outcome.error().code) {
        case ErrorCode::ReadFailed:
        case ErrorCode::WriteFailed:
        case ErrorCode::DiskFull:
        case ErrorCode::FileNotReadable:
        case ErrorCode::WorkspaceDamaged:
            diskFailed = true;
            break;
        default:
            break;
        }
    }
    return outcome;
}

Result<void> Workspace::Private::commit(WriteTransaction& transaction) {
    auto done = transaction.commit();
    if (!done && done.error().code == ErrorCode::CommitUnknown) {
        // A file that cannot be opened now is tried again by the next query; until then nothing seems saved.
        dataVersion = -1;
        if (connection->reopen()) {
            (void)lookAtFile();
        }
    }
    return done;
}

// ---- Workspace

Result<WriteTransaction> Workspace::beginWriting() {
    auto guard = d->beginWriting();
    if (!guard && guard.error().code == ErrorCode::WorkspaceReplaced) {
        Q_EMIT changed({{}, true});
    }
    return guard;
}

Result<ChangeSet> Workspace::change(const QString& name, const std::function<Result<void>(Transaction&)>& work,
                                    OutsideFacts facts) {
    return d->noted(changeNow(name, work, facts));
}

Result<ChangeSet> Workspace::changeNow(const QString& name, const std::function<Result<void>(Transaction&)>& work,
                                       OutsideFacts facts) {
    auto guard = beginWriting();
    if (!guard) {
        return tl::unexpected(guard.error());
    }
    auto ends = d->endsNow();
    if (!ends) {
        return tl::unexpected(ends.error());
    }
    const bool othersWrote = *ends != d->seen;
    const auto rowsBefore = sqlite3_total_changes64(d->connection->handle());
    ChangeSet changes;
    {
        const auto recorder = ChangeRecorder::start(*d->connection, facts == OutsideFacts::Recorded);
        Transaction transaction(*d->connection, d->environment.clock);
        if (auto done = work(transaction); !done) {
            return tl::unexpected(done.error());
        }
        if (sqlite3_total_changes64(d->connection->handle()) == rowsBefore) {
            return changes;
        }
        if (auto done = transaction.finish(); !done) {
            return tl::unexpected(done.error());
        }
        auto recorded = d->history.record(*recorder, name, d->environment.clock.now(), *ends);
        if (!recorded) {
            return tl::unexpected(recorded.error());
        }
        changes = std::move(recorded->changes);
        if (recorded->step) {
            *ends = {std::move(recorded->step), std::nullopt};
        }
        if (facts == OutsideFacts::AppendOnly && !changes.everything) {
            changes.records.insert(changes.records.end(), transaction.touchedFacts().begin(),
                                   transaction.touchedFacts().end());
        }
    }
    if (auto done = finishWriting(*guard, *ends, changes, othersWrote); !done) {
        return tl::unexpected(done.error());
    }
    return changes;
}

Result<void> Workspace::finishWriting(WriteTransaction& guard, const HistoryEnds& ends, const ChangeSet& changes,
                                      bool othersWrote) {
    if (auto counted = runStatement(
            *d->connection,
            QStringLiteral("UPDATE counters SET changes = changes + 1, last_step = max(last_step, ?)"),
            {ends.undo ? ends.undo->number : 0});
        !counted) {
        return counted;
    }
    if (auto done = d->commit(guard); !done) {
        if (done.error().code == ErrorCode::CommitUnknown) {
            Q_EMIT changed({{}, true});
        }
        return done;
    }
    d->seen = ends;
    if (QAbstractEventDispatcher::instance()) {
        d->foldTimer.start();
    }
    ChangeSet told = changes;
    if (othersWrote) {
        told = {{}, true};
    }
    if (!told.isEmpty()) {
        Q_EMIT changed(told);
    }
    return {};
}

Result<QString> Workspace::undo() {
    return d->noted(moveInHistory(Direction::Backward));
}

Result<QString> Workspace::redo() {
    return d->noted(moveInHistory(Direction::Forward));
}

Result<QString> Workspace::moveInHistory(Direction direction) {
    auto guard = beginWriting();
    if (!guard) {
        return tl::unexpected(guard.error());
    }
    auto ends = d->endsNow();
    if (!ends) {
        return tl::unexpected(ends.error());
    }
    if (*ends != d->seen) {
        d->seen = *ends;
        // Whoever hears of it may want to write.
        { const WriteTransaction ended(std::move(*guard)); }
        Q_EMIT changed({{}, true});
        return worldError(ErrorCode::HistoryChanged, path());
    }
    const auto& step = direction == Direction::Backward ? ends->undo : ends->redo;
    if (!step) {
        return worldError(direction == Direction::Backward ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo,
                          path());
    }
    const QString name = step->name;
    const auto changes = d->history.apply(*step, direction);
    if (!changes) {
        return tl::unexpected(changes.error());
    }
    ends = d->history.ends();
    if (!ends) {
        return tl::unexpected(ends.error());
    }
    if (auto done = finishWriting(*guard, *ends, *changes, false); !done) {
        return tl::unexpected(done.error());
    }
    return name;
}

Result<ChangeSet> Workspace::eraseForGood(RecordKind kind, const QString& id) {
    return d->noted(eraseNow(kind, id));
}

Result<ChangeSet> Workspace::eraseNow(RecordKind kind, const QString& id) {
    ChangeSet changes;
    {
        auto guard = beginWriting();
        if (!guard) {
            return tl::unexpected(guard.error());
        }
        const auto before = d->endsNow();
        if (!before) {
            return tl::unexpected(before.error());
        }
        auto erased = eraseRecord(*d->connection, kind, id);
        if (!erased) {
            return erased;
        }
        changes = std::move(*erased);
        if (auto done = finishWriting(*guard, HistoryEnds(), changes, *before != d->seen); !done) {
            return tl::unexpected(done.error());
        }
    }
    // The log still holds what was erased, and cannot be folded while another process reads.
    if (const auto folded = foldLogNow(); !folded) {
        Error left = folded.error();
        left.code = ErrorCode::TracesLeft;
        return tl::unexpected(left);
    }
    return changes;
}

Result<void> Workspace::noteChecked(QDate day) {
    auto guard = beginWriting();
    if (!guard) {
        return tl::unexpected(guard.error());
    }
    auto done = runStatement(*d->connection, QStringLiteral("UPDATE counters SET checked_on = ?"),
                             {day.toString(Qt::ISODate)});
    if (done) {
        done = d->commit(*guard);
    }
    if (done && QAbstractEventDispatcher::instance()) {
        d->foldTimer.start();
    }
    return done;
}

Result<void> Workspace::noteSearch(const QString& query) {
    if (isReadOnly() || query.isEmpty()) {
        return {};
    }
    auto guard = beginWriting();
    if (!guard) {
        return tl::unexpected(guard.error());
    }
    auto done =
        runStatement(*d->connection, QStringLiteral("DELETE FROM recent_searches WHERE query = ?"), {query});
    if (done) {
        done =
            runStatement(*d->connection,
                         QStringLiteral("INSERT INTO recent_searches (row, query) SELECT ifnull(max(row), 0) + 1, "
                                        "? FROM recent_searches"),
                         {query});
    }
    if (done) {
        done = runStatement(*d->connection,
                            QStringLiteral("DELETE FROM recent_searches WHERE row NOT IN (SELECT row FROM "
                                           "recent_searches ORDER BY row DESC LIMIT ?)"),
                            {kRecentSearches});
    }
    if (done) {
        done = d->commit(*guard);
    }
    if (done && QAbstractEventDispatcher::instance()) {
        d->foldTimer.start();
    }
    return done;
}

void Workspace::noticeOtherProcesses() {
    if (d->connection->hasMoved()) {
        if (!QFileInfo::exists(path())) {
            return; // gone, not replaced: nothing else to show
        }
        const auto taken = d->takeReplacement();
        Q_EMIT troubled(taken.error());
        Q_EMIT changed({{}, true});
        return;
    }
    const auto version = readNumber(*d->connection, QStringLiteral("PRAGMA data_version"));
    if (!version) {
        Q_EMIT troubled(version.error());
        return;
    }
    if (*version == d->dataVersion) {
        return;
    }
    const auto ends = d->history.ends();
    if (!ends) {
        Q_EMIT troubled(ends.error());
        return;
    }
    d->schemaFits = d->checkSchema().has_value();
    d->dataVersion = *version;
    d->seen = *ends;
    Q_EMIT changed({{}, true});
}

Result<void> Workspace::foldLog() {
    if (!d->connection->isOpen()) {
        return {};
    }
    // Without waiting: this runs between two key strokes.
    sqlite3_busy_timeout(d->connection->handle(), 0);
    const auto folded = foldLogNow();
    d->connection->restoreLockWait();
    return folded;
}

Result<void> Workspace::foldLogNow() {
    if (isReadOnly() || !d->connection->usesLog() || !d->connection->isOpen()) {
        return {};
    }
    // To nothing, though a log that keeps its length is quicker to write over: found beside another file that was
    // put in the place of ours, it would be folded into that one.
    const auto busy = readNumber(*d->connection, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!busy) {
        return tl::unexpected(busy.error());
    }
    if (*busy != 0) {
        return worldError(ErrorCode::WorkspaceLocked, path());
    }
    return {};
}

void Workspace::setLockWait(std::chrono::milliseconds wait) {
    d->connection->setLockWait(wait);
}

} // namespace letterdesk
