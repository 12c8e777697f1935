// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace.h"

#include "core/store/attachments.h"
#include "core/store/backup_shelf.h"
#include "core/store/problems.h"
#include "core/store/query.h"
#include "core/store/record_rows.h"
#include "core/store/record_types.h"
#include "core/store/references.h"
#include "core/store/search.h"
#include "core/store/workspace_private.h"

namespace letterdesk {

namespace {

/// The schema steps of this program, and the proven copy before any of them.
OpeningRules openingRules(const Clock& clock) {
    return {migrations(), [&clock](const QString& path) -> Result<void> {
                const auto backup = BackupShelf(path, clock).make(BackupReason::BeforeMigration);
                return backup ? Result<void>() : tl::unexpected(backup.error());
            }};
}

} // namespace

Workspace::Workspace(OpenedFile file, Environment environment)
    : d(std::make_unique<Private>(std::move(file), environment)) {
    d->foldTimer.setSingleShot(true);
    d->foldTimer.setInterval(Private::kIdleBeforeFold);
    connect(&d->foldTimer, &QTimer::timeout, this, [this] {
        // Not while another process reads: then later, or at our close.
        const auto folded = foldLog();
        if (folded) {
            return;
        }
        if (folded.error().code == ErrorCode::WorkspaceLocked) {
            d->foldTimer.start();
        } else {
            Q_EMIT troubled(folded.error());
        }
    });
}

Workspace::~Workspace() {
    if (isReadOnly() || !d->connection->isOpen()) {
        return;
    }
    // Neither failing loses anything: what is not tidied or folded now is so after the next opening.
    (void)d->tidyUp();
    (void)foldLog();
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path, Environment environment) {
    auto file = createWorkspaceFile(path, openingRules(environment.clock));
    if (!file) {
        return tl::unexpected(file.error());
    }
    return start(std::move(*file), environment);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, Access access, Environment environment) {
    auto file = openWorkspaceFile(path, access, openingRules(environment.clock));
    if (!file) {
        return tl::unexpected(file.error());
    }
    return start(std::move(*file), environment);
}

Result<std::unique_ptr<Workspace>> Workspace::start(OpenedFile file, Environment environment) {
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(file), environment));
    const auto schema = readNumber(*workspace->d->connection, QStringLiteral("PRAGMA user_version"));
    if (!schema) {
        return tl::unexpected(schema.error());
    }
    workspace->d->schema = *schema;
    if (const auto looked = workspace->d->lookAtFile(); !looked) {
        return tl::unexpected(looked.error());
    }
    return workspace;
}

QString Workspace::path() const {
    return d->connection->path();
}

Workspace::ReadOnlyReason Workspace::readOnlyReason() const {
    return d->reason;
}

const Clock& Workspace::clock() const {
    return d->environment.clock;
}

IdSource& Workspace::ids() const {
    return d->environment.ids;
}

Result<Owner> Workspace::owner() const {
    return readRecord<Owner>(*d->connection, QString::fromLatin1(kOwnerId));
}

Result<UnknownMembers> Workspace::unknownMembers() const {
    Query query(*d->connection, QStringLiteral("SELECT unknown FROM file_members"));
    const auto row = query.next();
    if (!row) {
        return tl::unexpected(row.error());
    }
    return *row ? query.text(0).toUtf8() : UnknownMembers();
}

template <ListedRecord Record>
Result<Record> Workspace::get(const Id<Record>& id) const {
    return readRecord<Record>(*d->connection, id.text());
}

template <ListedRecord Record>
Result<std::vector<Record>> Workspace::page(const QString& after, int limit) const {
    std::vector<Record> records;
    const auto done = readRecords(*d->connection, shapeOf(Record::recordKind),
                                  QStringLiteral("WHERE id > ? ORDER BY id LIMIT ?"),
                                  {after.isNull() ? QStringLiteral("") : after, limit}, RecordSink::into(records));
    if (!done) {
        return tl::unexpected(done.error());
    }
    return records;
}

template <ListedRecord Record>
Result<qint64> Workspace::count() const {
    return readNumber(
        *d->connection,
        QStringLiteral("SELECT count(*) FROM \"%1\"").arg(QLatin1String(shapeOf(Record::recordKind).table)));
}

template <ListedRecord Record>
Result<std::vector<Record>> Workspace::referringTo(RecordKind kind, const QString& id, int limit) const {
    std::vector<Record> records;
    const RecordShape& shape = shapeOf(Record::recordKind);
    const ReferringCondition condition = referringCondition(shape, kind);
    if (condition.ids == 0) {
        return records;
    }
    QVariantList values(condition.ids, id);
    values << limit;
    const auto done =
        readRecords(*d->connection, shape, QStringLiteral("WHERE %1 ORDER BY id LIMIT ?").arg(condition.sql),
                    values, RecordSink::into(records));
    if (!done) {
        return tl::unexpected(done.error());
    }
    return records;
}

Result<std::vector<Document>> Workspace::documentsFor(const std::optional<RequestId>& request) const {
    std::vector<Document> documents;
    // Each half has an index of its own; with OR none of the two would be used.
    const QString tail = QStringLiteral("WHERE row IN (SELECT row FROM documents WHERE request IS NULL "
                                        "UNION ALL SELECT row FROM documents WHERE request = ?) "
                                        "ORDER BY request IS NOT NULL, id");
    const auto done = readRecords(*d->connection, shapeOf(RecordKind::Document), tail,
                                  {request ? request->text() : QVariant()}, RecordSink::into(documents));
    if (!done) {
        return tl::unexpected(done.error());
    }
    return documents;
}

Result<QByteArray> Workspace::attachment(const QString& sha256) const {
    return readAttachment(*d->connection, sha256);
}

PersonListing Workspace::personListing() const {
    return PersonListing(*d->connection);
}

ExperienceListing Workspace::experienceListing() const {
    return ExperienceListing(*d->connection);
}

ApplicationListing Workspace::applicationListing() const {
    return ApplicationListing(*d->connection);
}

Result<std::vector<bool>> Workspace::holds(const std::vector<WrittenDown>& questions) const {
    return findWrittenDown(*d->connection, questions);
}

ProgramListing Workspace::programListing() const {
    return ProgramListing(*d->connection);
}

RequestListing Workspace::requestListing() const {
    return RequestListing(*d->connection);
}

AgendaListing Workspace::agendaListing() const {
    return AgendaListing(*d->connection);
}

InteractionListing Workspace::interactionListing() const {
    return InteractionListing(*d->connection);
}

MomentListing Workspace::momentListing() const {
    return MomentListing(*d->connection);
}

Result<std::vector<SearchHit>> Workspace::search(const SearchQuery& query, int limit) const {
    return searchRecords(*d->connection, query, limit);
}

TodoListing Workspace::todoListing() const {
    return TodoListing(*d->connection);
}

Result<std::vector<SearchHit>> Workspace::search(const QString& text, int limit) const {
    return search(parseSearch(text, clock().today()), limit);
}

Result<QStringList> Workspace::recentSearches() const {
    Query query(*d->connection, QStringLiteral("SELECT query FROM recent_searches ORDER BY row DESC LIMIT ?"));
    query.bind(kRecentSearches);
    QStringList searches;
    for (;;) {
        const auto row = query.next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return searches;
        }
        searches << query.text(0);
    }
}

Result<QStringList> Workspace::findProblems() const {
    return findProblemsIn(*d->connection);
}

Result<std::optional<QDate>> Workspace::checkedOn() const {
    Query query(*d->connection, QStringLiteral("SELECT checked_on FROM counters"));
    const auto row = query.next();
    if (!row) {
        return tl::unexpected(row.error());
    }
    const QDate day = *row ? QDate::fromString(query.text(0), Qt::ISODate) : QDate();
    return day.isValid() ? std::optional(day) : std::nullopt;
}

bool Workspace::usesLog() const {
    return d->connection->usesLog();
}

Result<std::vector<HistoryStep>> Workspace::history(int limit) const {
    return d->history.steps(limit);
}

Result<StepDetails> Workspace::stepDetails(qint64 number, int limit) const {
    return readStepDetails(*d->connection, number, limit);
}

std::optional<HistoryStep> Workspace::nextUndo() const {
    return d->seen.undo;
}

std::optional<HistoryStep> Workspace::nextRedo() const {
    return d->seen.redo;
}

#define LETTERDESK_INSTANTIATE(Record)                                                                            \
    template Result<Record> Workspace::get(const Id<Record>&) const;                                              \
    template Result<std::vector<Record>> Workspace::page(const QString&, int) const;                              \
    template Result<qint64> Workspace::count<Record>() const;                                                     \
    template Result<std::vector<Record>> Workspace::referringTo(RecordKind, const QString&, int) const;
LETTERDESK_FOR_EACH_RECORD(LETTERDESK_INSTANTIATE)
#undef LETTERDESK_INSTANTIATE

} // namespace letterdesk
