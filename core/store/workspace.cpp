// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace.h"

#include "core/store/attachments.h"
#include "core/store/query.h"
#include "core/store/record_rows.h"
#include "core/store/record_types.h"
#include "core/store/references.h"
#include "core/store/workspace_file.h"
#include "core/store/write_transaction.h"

namespace letterdesk {

class Workspace::Private {
public:
    Private(OpenedFile file, Environment theEnvironment)
        : connection(std::move(file.connection))
        , reason(file.readOnlyReason)
        , environment(theEnvironment) {}

    std::unique_ptr<WorkspaceConnection> connection;
    ReadOnlyReason reason;
    Environment environment;
};

Workspace::Workspace(OpenedFile file, Environment environment)
    : d(std::make_unique<Private>(std::move(file), environment)) {}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path, Environment environment) {
    auto file = createWorkspaceFile(path, {migrations(), {}});
    if (!file) {
        return tl::unexpected(file.error());
    }
    return std::unique_ptr<Workspace>(new Workspace(std::move(*file), environment));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, Access access, Environment environment) {
    auto file = openWorkspaceFile(path, access, {migrations(), {}});
    if (!file) {
        return tl::unexpected(file.error());
    }
    return std::unique_ptr<Workspace>(new Workspace(std::move(*file), environment));
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

Result<ChangeSet> Workspace::change(const QString& name, const std::function<Result<void>(Transaction&)>& work,
                                    OutsideFacts) {
    if (isReadOnly()) {
        return worldError(ErrorCode::WorkspaceReadOnly, path());
    }
    auto guard = WriteTransaction::begin(*d->connection);
    if (!guard) {
        return tl::unexpected(guard.error());
    }
    Transaction transaction(*d->connection, d->environment.clock);
    if (const auto done = work(transaction); !done) {
        return tl::unexpected(done.error());
    }
    if (const auto done = transaction.finish(); !done) {
        return tl::unexpected(done.error());
    }
    if (const auto done = guard->commit(); !done) {
        return tl::unexpected(done.error());
    }
    Q_UNUSED(name);
    const ChangeSet changes{transaction.touchedFacts(), true};
    Q_EMIT changed(changes);
    return changes;
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

Result<QByteArray> Workspace::attachment(const QString& sha256) const {
    return readAttachment(*d->connection, sha256);
}

RequestListing Workspace::requestListing() const {
    return RequestListing(*d->connection);
}

#define LETTERDESK_INSTANTIATE(Record)                                                                            \
    template Result<Record> Workspace::get(const Id<Record>&) const;                                              \
    template Result<std::vector<Record>> Workspace::page(const QString&, int) const;                              \
    template Result<qint64> Workspace::count<Record>() const;                                                     \
    template Result<std::vector<Record>> Workspace::referringTo(RecordKind, const QString&, int) const;
LETTERDESK_FOR_EACH_RECORD(LETTERDESK_INSTANTIATE)
#undef LETTERDESK_INSTANTIATE

} // namespace letterdesk
