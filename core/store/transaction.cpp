// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/store/attachments.h"
#include "core/store/query.h"
#include "core/store/record_rows.h"
#include "core/store/record_types.h"
#include "core/store/references.h"
#include "core/store/removal.h"
#include "core/store/step_details.h"
#include "core/store/workspace_connection.h"

#include <algorithm>

namespace letterdesk {

class Transaction::Private {
public:
    Private(const WorkspaceConnection& openConnection, const Clock& theClock)
        : connection(openConnection)
        , clock(theClock)
        , numbers(openConnection) {}

    void noteFact(RecordKind kind, const QString& id, ChangeSet::What what) {
        if (kind == RecordKind::Message || kind == RecordKind::GivenPacket) {
            facts.push_back({kind, id, what});
        }
    }

    /// Hands an outcome on. What a failed statement did to rows is taken back without the recorder hearing of it.
    template <class Value>
    Result<Value> noted(Result<Value> outcome) {
        failed = failed || !outcome;
        return outcome;
    }

    const WorkspaceConnection& connection;
    const Clock& clock;
    RowNumbers numbers;
    std::vector<ChangeSet::Touched> facts;
    bool failed = false;
};

Transaction::Transaction(const WorkspaceConnection& connection, const Clock& clock)
    : d(std::make_unique<Private>(connection, clock)) {}

Transaction::~Transaction() = default;

Result<void> Transaction::addRecord(RecordKind kind, const void* record) {
    const RecordShape& shape = shapeOf(kind);
    auto done = insertRecord(d->connection, shape, record, d->numbers);
    const bool refused = !done && done.error().code == ErrorCode::RecordExists &&
                         done.error().place == recordPlace(shape, storedId(shape, record));
    if (!refused) { // an id that is taken is found before any row is written: the change may go on
        done = d->noted(std::move(done));
    }
    if (done) {
        d->noteFact(kind, storedId(shape, record), ChangeSet::What::Added);
    }
    return done;
}

Result<void> Transaction::updateRecord(RecordKind kind, const void* record) {
    const RecordShape& shape = shapeOf(kind);
    auto done = d->noted(letterdesk::updateRecord(d->connection, shape, record, d->numbers));
    if (done) {
        d->noteFact(kind, storedId(shape, record), ChangeSet::What::Updated);
    }
    return done;
}

template <ListedRecord Record>
Result<void> Transaction::add(const Record& record) {
    return addRecord(Record::recordKind, &record);
}

template <ListedRecord Record>
Result<void> Transaction::update(const Record& record) {
    return updateRecord(Record::recordKind, &record);
}

template <ListedRecord Record>
Result<Record> Transaction::get(const Id<Record>& id) const {
    return readRecord<Record>(d->connection, id.text());
}

Result<qint64> Transaction::removableRow(RecordKind kind, const QString& id) const {
    const RecordShape& shape = shapeOf(kind);
    const QString place = recordPlace(shape, id);
    if (kind == RecordKind::Owner) {
        return bugError(QStringLiteral("The owner cannot be removed"), place);
    }
    const auto row =
        readNumber(d->connection,
                   QStringLiteral("SELECT row FROM \"%1\" WHERE id = ?").arg(QLatin1String(shape.table)), {id});
    if (row && *row == 0) {
        return worldError(ErrorCode::RecordNotFound, place);
    }
    return row;
}

Result<int> Transaction::removeWithAll(RecordKind kind, const QString& id) {
    if (const auto row = removableRow(kind, id); !row) {
        return tl::unexpected(row.error());
    }
    const Result<ChangeSet> removed =
        d->noted(letterdesk::removeWithAll(d->connection, kind, id, FactsOfIt::Stay));
    if (!removed) {
        return tl::unexpected(removed.error());
    }
    const auto gone =
        std::count_if(removed->records.cbegin(), removed->records.cend(),
                      [](const ChangeSet::Touched& touched) { return touched.what == ChangeSet::What::Removed; });
    return static_cast<int>(gone) - 1;
}

Result<void> Transaction::remove(RecordKind kind, const QString& id) {
    const RecordShape& shape = shapeOf(kind);
    const QString place = recordPlace(shape, id);
    const QString table = QLatin1String(shape.table);
    const auto row = removableRow(kind, id);
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (auto unused = checkUnused(d->connection, kind, id); !unused) {
        return unused;
    }
    auto done = d->noted(
        runStatement(d->connection, QStringLiteral("DELETE FROM \"%1\" WHERE row = ?").arg(table), {*row}));
    if (!done) {
        done.error().place = place;
    }
    return done;
}

Result<void> Transaction::restoreBefore(RecordKind kind, const QString& id, qint64 step) {
    return d->noted(restoreRecordBefore(d->connection, kind, id, step));
}

Result<void> Transaction::setOwner(const Owner& owner) {
    return updateRecord(RecordKind::Owner, &owner);
}

Result<void> Transaction::setUnknownMembers(const UnknownMembers& members) {
    const QVariant stored = members.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(members));
    return d->noted(runStatement(d->connection,
                                 QStringLiteral("UPDATE file_members SET unknown = ? WHERE unknown IS NOT ?"),
                                 {stored, stored}));
}

Result<Owner> Transaction::owner() const {
    return readRecord<Owner>(d->connection, QString::fromLatin1(kOwnerId));
}

Result<QString> Transaction::keepAttachment(const QByteArray& bytes) {
    return letterdesk::keepAttachment(d->connection, bytes, d->clock.now());
}

Result<void> Transaction::finish() {
    if (d->failed) {
        return bugError(QStringLiteral("A change went on after one of its parts had failed"),
                        d->connection.path());
    }
    return d->numbers.keep();
}

const std::vector<ChangeSet::Touched>& Transaction::touchedFacts() const {
    return d->facts;
}

#define LETTERDESK_INSTANTIATE(Record)                                                                            \
    template Result<void> Transaction::add(const Record&);                                                        \
    template Result<void> Transaction::update(const Record&);                                                     \
    template Result<Record> Transaction::get(const Id<Record>&) const;
LETTERDESK_FOR_EACH_RECORD(LETTERDESK_INSTANTIATE)
#undef LETTERDESK_INSTANTIATE

} // namespace letterdesk
