// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "core/store/sql_error.h"
#include "core/store/sqlite_session.h"
#include "core/store/workspace_connection.h"

#include <utility>

namespace letterdesk {

namespace {

/// A step is stored in pieces of this size, so that neither writing nor reading holds a large one in memory.
constexpr qsizetype kPieceBytes = 1024 * 1024;

/// What stepOf() reads. A step of more than one piece is a large one.
constexpr char kStepColumns[] =
    "number, name, at, undone, EXISTS (SELECT 1 FROM history_pieces WHERE step = history.number)";

HistoryStep stepOf(const Query& row) {
    HistoryStep step;
    step.number = row.number(0);
    step.name = row.text(1);
    step.at = QDateTime::fromString(row.text(2), Qt::ISODateWithMs).toUTC();
    step.undone = row.number(3) != 0;
    step.large = row.number(4) != 0;
    return step;
}

Result<std::optional<HistoryStep>> firstStep(const WorkspaceConnection& connection, const QString& sql) {
    Query query(connection, sql);
    const auto row = query.next();
    if (!row) {
        return tl::unexpected(row.error());
    }
    return *row ? std::optional(stepOf(query)) : std::nullopt;
}

/// Takes the recorded changes from SQLite and writes them down: the step with the first piece, then the others.
class StepWriter {
public:
    StepWriter(const WorkspaceConnection& connection, const HistoryStep& step, bool withFacts)
        : m_connection(connection)
        , m_step(step)
        , m_withFacts(withFacts) {}

    static int write(void* self, const void* data, int size) {
        auto& writer = *static_cast<StepWriter*>(self);
        if (writer.m_piece.size() >= kPieceBytes && !writer.flush()) {
            return SQLITE_IOERR;
        }
        writer.m_piece.append(static_cast<const char*>(data), size);
        return SQLITE_OK;
    }

    /// Writes what is left.
    bool finish() { return m_piece.isEmpty() || flush(); }

    /// How many pieces there are; zero when nothing changed.
    [[nodiscard]] int pieces() const { return m_pieces; }
    /// The last piece: all of it where there is only one.
    [[nodiscard]] const QByteArray& lastPiece() const { return m_last; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    bool flush() {
        m_last = std::exchange(m_piece, QByteArray());
        const auto done =
            m_pieces == 0
                ? runStatement(
                      m_connection,
                      QStringLiteral(
                          "INSERT INTO history (number, name, at, with_facts, bytes) VALUES (?, ?, ?, ?, ?)"),
                      {m_step.number, m_step.name, m_step.at.toString(Qt::ISODateWithMs), m_withFacts ? 1 : 0,
                       m_last})
                : runStatement(m_connection,
                               QStringLiteral("INSERT INTO history_pieces (step, piece, bytes) VALUES (?, ?, ?)"),
                               {m_step.number, m_pieces, m_last});
        if (!done) {
            m_error = done.error();
            return false;
        }
        ++m_pieces;
        return true;
    }

    const WorkspaceConnection& m_connection;
    const HistoryStep& m_step;
    const bool m_withFacts;
    QByteArray m_piece;
    QByteArray m_last;
    int m_pieces = 0;
    std::optional<Error> m_error;
};

struct Conflict {
    int kind = 0;
    QByteArray table;
};

/// Doing a removal again meets rows that the removal of what they belong to has just taken along: all is well.
/// Anything else means that the records are not as the step left them.
int onConflict(void* context, int kind, sqlite3_changeset_iter* change) {
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    if (kind != SQLITE_CHANGESET_FOREIGN_KEY) {
        sqlite3changeset_op(change, &table, &columns, &operation, nullptr);
        if (kind == SQLITE_CHANGESET_NOTFOUND && operation == SQLITE_DELETE) {
            return SQLITE_CHANGESET_OMIT;
        }
    }
    *static_cast<Conflict*>(context) = {kind, QByteArray(table)};
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

Result<HistoryEnds> History::ends() const {
    const auto undo = firstStep(
        m_connection, QStringLiteral("SELECT %1 FROM history WHERE undone = 0 ORDER BY number DESC LIMIT 1")
                          .arg(QLatin1StringView(kStepColumns)));
    if (!undo) {
        return tl::unexpected(undo.error());
    }
    const auto redo =
        firstStep(m_connection, QStringLiteral("SELECT %1 FROM history WHERE undone = 1 ORDER BY number LIMIT 1")
                                    .arg(QLatin1StringView(kStepColumns)));
    if (!redo) {
        return tl::unexpected(redo.error());
    }
    return HistoryEnds{*undo, *redo};
}

Result<std::vector<HistoryStep>> History::steps(int limit) const {
    Query query(m_connection, QStringLiteral("SELECT %1 FROM history ORDER BY number DESC LIMIT ?")
                                  .arg(QLatin1StringView(kStepColumns)));
    query.bind(limit);
    std::vector<HistoryStep> steps;
    for (;;) {
        const auto row = query.next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return steps;
        }
        steps.push_back(stepOf(query));
    }
}

Result<void> History::forgetOld(const QDateTime& now) const {
    return runStatement(m_connection,
                        QStringLiteral("DELETE FROM history WHERE at < ? OR number <= (SELECT number FROM history "
                                       "ORDER BY number DESC LIMIT 1 OFFSET ?)"),
                        {now.toUTC().addDays(-kDaysKept).toString(Qt::ISODateWithMs), kStepsKept});
}

Result<RecordedChange> History::record(ChangeRecorder& recorder, const QString& name, const QDateTime& now,
                                       const HistoryEnds& before) {
    if (recorder.isEmpty()) {
        return RecordedChange();
    }
    const auto last = readNumber(m_connection, QStringLiteral("SELECT last_step FROM counters"));
    if (!last) {
        return tl::unexpected(last.error());
    }
    HistoryStep step;
    step.number = *last + 1;
    step.name = name.normalized(QString::NormalizationForm_C); // as it is stored, and read again
    step.at = now.toUTC();
    StepWriter writer(m_connection, step, recorder.withFacts());
    const auto recorded = recorder.writeTo(&StepWriter::write, &writer);
    if (!recorded || !writer.finish()) {
        return tl::unexpected(writer.error() ? *writer.error() : recorded.error());
    }
    if (writer.pieces() == 0) {
        return RecordedChange(); // what was done was undone again within the change
    }
    step.large = writer.pieces() > 1;
    auto contents = step.large ? readStored(step.number, Direction::Forward) : readWhole(writer.lastPiece());
    if (!contents) {
        return tl::unexpected(contents.error());
    }
    Result<void> done;
    for (const QString& hash : std::as_const(contents->attachments)) {
        done = runStatement(m_connection,
                            QStringLiteral("INSERT INTO history_attachments (step, sha256) VALUES (?, ?)"),
                            {step.number, hash});
        if (!done) {
            return tl::unexpected(done.error());
        }
    }
    if (before.redo) {
        done = runStatement(m_connection, QStringLiteral("DELETE FROM history WHERE undone = 1"));
    }
    if (done && step.number % kStepsBetweenForgetting == 0) {
        done = forgetOld(now);
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    return RecordedChange{std::move(contents->changes), std::move(step)};
}

Result<StepContents> History::readStored(qint64 step, Direction direction) {
    ChangesetSource source(m_connection, step);
    return m_reader.read(source, direction);
}

Result<StepContents> History::readWhole(const QByteArray& changeset) {
    ChangesetSource source(changeset);
    return m_reader.read(source, Direction::Forward);
}

Result<ChangeSet> History::apply(const HistoryStep& step, Direction direction) {
    bool withFacts = false;
    {
        Query stored(m_connection,
                     QStringLiteral("SELECT with_facts FROM history WHERE number = ? AND undone = ?"));
        stored.bind(step.number).bind(direction == Direction::Backward ? 0 : 1);
        const auto row = stored.next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return worldError(ErrorCode::HistoryChanged, m_connection.path());
        }
        withFacts = stored.number(0) != 0;
    }
    Result<void> done;
    if (withFacts) {
        done = runStatement(m_connection, QStringLiteral("INSERT INTO facts_may_go (row) VALUES (1)"));
        if (!done) {
            return tl::unexpected(done.error());
        }
    }
    {
        ChangesetSource source(m_connection, step.number);
        Conflict conflict;
        // No savepoint: the caller's transaction is rolled back whole, and a savepoint would keep in memory what
        // the undo of an import overwrites.
        int flags = SQLITE_CHANGESETAPPLY_NOSAVEPOINT;
        if (direction == Direction::Backward) {
            flags |= SQLITE_CHANGESETAPPLY_INVERT;
        }
        const int code = sqlite3changeset_apply_v2_strm(m_connection.handle(), &ChangesetSource::read, &source,
                                                        nullptr, &onConflict, &conflict, nullptr, nullptr, flags);
        if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT) {
            return worldError(
                ErrorCode::UndoConflict, m_connection.path(), {step.name},
                QStringLiteral("conflict %1 in %2").arg(conflict.kind).arg(QString::fromLatin1(conflict.table)));
        }
        if (code != SQLITE_OK) {
            return tl::unexpected(
                source.error().value_or(databaseError(code, QStringLiteral("changeset"), m_connection.path())));
        }
    }
    if (withFacts) {
        done = runStatement(m_connection, QStringLiteral("DELETE FROM facts_may_go"));
    }
    if (done) {
        done = runStatement(m_connection, QStringLiteral("UPDATE history SET undone = ? WHERE number = ?"),
                            {direction == Direction::Backward ? 1 : 0, step.number});
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    auto contents = readStored(step.number, direction);
    if (!contents) {
        return tl::unexpected(contents.error());
    }
    return contents->changes;
}

} // namespace letterdesk
