// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "core/store/schema/schema.h"
#include "core/store/sql_error.h"
#include "core/store/sqlite_session.h"
#include "core/store/workspace_connection.h"

namespace letterdesk {

namespace {

/// A step is stored in pieces of this size, so that neither writing nor reading holds a large one in memory.
constexpr qsizetype kPieceBytes = 1024 * 1024;

/// What stepOf() reads. A step of more than one piece is a large one.
constexpr char kStepColumns[] = "number, name, at, undone, (SELECT count(*) FROM (SELECT 1 FROM history_pieces "
                                "WHERE step = history.number LIMIT 2)) > 1";

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

/// Takes the recorded changes from SQLite and writes them away in pieces.
class PieceWriter {
public:
    PieceWriter(const WorkspaceConnection& connection, qint64 step)
        : m_connection(connection)
        , m_step(step) {}

    static int write(void* self, const void* data, int size) {
        auto& writer = *static_cast<PieceWriter*>(self);
        writer.m_piece.append(static_cast<const char*>(data), size);
        return writer.m_piece.size() < kPieceBytes || writer.flush() ? SQLITE_OK : SQLITE_IOERR;
    }

    bool flush() {
        if (m_piece.isEmpty()) {
            return true;
        }
        const auto done =
            runStatement(m_connection, QStringLiteral("INSERT INTO history_pieces (step, bytes) VALUES (?, ?)"),
                         {m_step, m_piece});
        if (!done) {
            m_error = done.error();
            return false;
        }
        m_written += m_piece.size();
        m_piece = QByteArray();
        return true;
    }

    [[nodiscard]] qint64 written() const { return m_written; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    const WorkspaceConnection& m_connection;
    qint64 m_step;
    QByteArray m_piece;
    qint64 m_written = 0;
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

// ---- ChangeRecorder

void ChangeRecorder::End::operator()(sqlite3_session* session) const {
    sqlite3session_delete(session);
}

Result<ChangeRecorder> ChangeRecorder::start(const WorkspaceConnection& connection, bool withFacts) {
    static const QByteArrayList kRecorded = recordedTables();
    static const QByteArrayList kFacts = factTables();
    sqlite3_session* session = nullptr;
    if (sqlite3session_create(connection.handle(), "main", &session) != SQLITE_OK) {
        return tl::unexpected(databaseError(connection.handle(), connection.path()));
    }
    ChangeRecorder recorder;
    recorder.m_session.reset(session);
    recorder.m_withFacts = withFacts;
    for (const QByteArrayList* tables : {&kRecorded, withFacts ? &kFacts : nullptr}) {
        for (qsizetype i = 0; tables && i < tables->size(); ++i) {
            if (const int code = sqlite3session_attach(session, tables->at(i).constData()); code != SQLITE_OK) {
                return tl::unexpected(databaseError(code, QString::fromLatin1(tables->at(i)), connection.path()));
            }
        }
    }
    return recorder;
}

// ---- History

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

Result<qint64> History::writePieces(const ChangeRecorder& recorder, qint64 step) const {
    PieceWriter writer(m_connection, step);
    const int code = sqlite3session_changeset_strm(recorder.session(), &PieceWriter::write, &writer);
    if (code != SQLITE_OK || !writer.flush()) {
        // The session has an error of its own: the connection may know of none.
        return tl::unexpected(
            writer.error().value_or(databaseError(code, QStringLiteral("session"), m_connection.path())));
    }
    return writer.written();
}

Result<void> History::forgetOld(const QDateTime& now) const {
    return runStatement(m_connection,
                        QStringLiteral("DELETE FROM history WHERE at < ? OR number <= (SELECT number FROM history "
                                       "ORDER BY number DESC LIMIT 1 OFFSET ?)"),
                        {now.toUTC().addDays(-kDaysKept).toString(Qt::ISODateWithMs), kStepsKept});
}

Result<ChangeSet> History::record(const ChangeRecorder& recorder, const QString& name, const QDateTime& now) {
    if (sqlite3session_isempty(recorder.session())) {
        return ChangeSet();
    }
    const auto last = readNumber(m_connection, QStringLiteral("SELECT last_step FROM counters"));
    if (!last) {
        return tl::unexpected(last.error());
    }
    const qint64 step = *last + 1;
    auto done = runStatement(
        m_connection, QStringLiteral("INSERT INTO history (number, name, at, with_facts) VALUES (?, ?, ?, ?)"),
        {step, name, now.toUTC().toString(Qt::ISODateWithMs), recorder.withFacts() ? 1 : 0});
    if (!done) {
        return tl::unexpected(done.error());
    }
    const auto written = writePieces(recorder, step);
    if (!written) {
        return tl::unexpected(written.error());
    }
    if (*written == 0) {
        // What was done was undone again within the change.
        done = runStatement(m_connection, QStringLiteral("DELETE FROM history WHERE number = ?"), {step});
        return done ? Result<ChangeSet>(ChangeSet()) : tl::unexpected(done.error());
    }
    auto contents = m_reader.read(step, Direction::Forward);
    if (!contents) {
        return tl::unexpected(contents.error());
    }
    for (const QString& hash : std::as_const(contents->attachments)) {
        done = runStatement(m_connection,
                            QStringLiteral("INSERT INTO history_attachments (step, sha256) VALUES (?, ?)"),
                            {step, hash});
        if (!done) {
            return tl::unexpected(done.error());
        }
    }
    done = runStatement(m_connection, QStringLiteral("UPDATE counters SET last_step = ?"), {step});
    if (done) {
        done = runStatement(m_connection, QStringLiteral("DELETE FROM history WHERE undone = 1"));
    }
    if (done) {
        done = forgetOld(now);
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    return contents->changes;
}

Result<ChangeSet> History::apply(const HistoryStep& step, Direction direction) {
    const auto withFacts =
        readNumber(m_connection, QStringLiteral("SELECT with_facts FROM history WHERE number = ?"), {step.number});
    if (!withFacts) {
        return tl::unexpected(withFacts.error());
    }
    Result<void> done;
    if (*withFacts != 0) {
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
    if (*withFacts != 0) {
        done = runStatement(m_connection, QStringLiteral("DELETE FROM facts_may_go"));
    }
    if (done) {
        done = runStatement(m_connection, QStringLiteral("UPDATE history SET undone = ? WHERE number = ?"),
                            {direction == Direction::Backward ? 1 : 0, step.number});
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    auto contents = m_reader.read(step.number, direction);
    if (!contents) {
        return tl::unexpected(contents.error());
    }
    return contents->changes;
}

} // namespace letterdesk
