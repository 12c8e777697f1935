// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workspace_import.h"

#include "core/base/file_writer.h"
#include "core/base/text.h"
#include "core/exchange/moved_entries.h"
#include "core/exchange/record_json.h"
#include "core/exchange/references_in.h"
#include "core/exchange/workspace_json.h"
#include "core/store/backup_shelf.h"
#include "core/store/record_types.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <algorithm>

namespace letterdesk {

namespace {

/// Records between two reports of progress.
constexpr int kRecordsOfOneReport = 200;

/// A reference that may point forward in its own list.
struct Awaited {
    QString id;
    QString place;
};

/// One file on its way into one transaction.
class WorkspaceImport {
public:
    WorkspaceImport(const Workspace& workspace, Transaction& transaction, QByteArrayView json,
                    const WorkspaceOutline& outline, const ImportOptions& options)
        : m_workspace(workspace)
        , m_transaction(transaction)
        , m_json(json)
        , m_outline(outline)
        , m_options(options) {}

    Result<ImportSummary> run();

private:
    using Count = ImportSummary::Count;

    Result<void> takeOwner();
    Result<void> assignMovedEntries();
    Result<void> takeUnknownMembers();
    template <class Record>
    Result<void> takeList();
    template <class Record>
    Result<void> takeRecord(JsonReader& reader, QSet<QString>& ids, Count& count);
    template <class Record>
    Result<Record> read(JsonReader& reader);
    Result<Document> readDocument(JsonReader& reader);
    template <class Record>
    Result<void> store(const Record& record, const QString& place, Count& count);
    template <class Record>
    Result<void> storeOver(const Record& record, const QString& place, Count& count);
    template <class Target>
    [[nodiscard]] bool isThere(const Id<Target>& id) const;
    template <class Record>
    [[nodiscard]] Error explained(Error error, const Record& record, const QString& place) const;
    template <class Record>
    Result<void> checkAwaited(const QSet<QString>& ids);
    Result<void> report(qint64 bytes);

    const Workspace& m_workspace;
    Transaction& m_transaction;
    QByteArrayView m_json;
    const WorkspaceOutline& m_outline;
    const ImportOptions& m_options;
    ImportSummary m_summary;
    std::vector<Awaited> m_awaited;
    std::vector<Assignment> m_movedAssignments;
    int m_sinceReport = 0;
    qint64 m_bytesDone = 0;
};

/// What the store says after the record's name: ".entries[0]" of "requests[r1].entries[0]".
QString insideOf(const Error& error) {
    const qsizetype bracket = error.place.indexOf(u']');
    return bracket < 0 ? QString() : error.place.sliced(bracket + 1);
}

/// The store names a record by its id; a person looks for it at its place in the file.
Error placed(Error error, const QString& place) {
    error.place = place + insideOf(error);
    if (error.code == ErrorCode::RecordExists) { // the id of an entry, which another request has too
        error.code = ErrorCode::DuplicateId;
        error.place += QLatin1String(".id");
    }
    return error;
}

// ---- the whole file

Result<ImportSummary> WorkspaceImport::run() {
    if (const auto done = takeOwner(); !done) {
        return tl::unexpected<Error>(done.error());
    }
#define LETTERDESK_TAKE(Record)                                                                                   \
    if (const auto done = takeList<Record>(); !done) {                                                            \
        return tl::unexpected<Error>(done.error());                                                               \
    }
    if (m_options.update) {
        auto freed = freeMovedEntries(m_workspace, m_transaction, m_json, m_outline);
        if (!freed) {
            return tl::unexpected<Error>(freed.error());
        }
        m_movedAssignments = *std::move(freed);
    }
    LETTERDESK_FOR_EACH_RECORD(LETTERDESK_TAKE)
#undef LETTERDESK_TAKE
    if (const auto done = takeUnknownMembers(); !done) {
        return tl::unexpected<Error>(done.error());
    }
    return std::move(m_summary);
}

Result<void> WorkspaceImport::takeOwner() {
    const auto stored = m_transaction.owner();
    if (!stored) {
        return tl::unexpected<Error>(stored.error());
    }
    const auto at = m_outline.offsets.find(RecordKind::Owner);
    if (at == m_outline.offsets.end()) {
        return {};
    }
    JsonReader reader(m_json, at->second, enumText(RecordKind::Owner));
    const auto owner = recordFromJson<Owner>(reader);
    if (!owner) {
        return tl::unexpected<Error>(owner.error());
    }
    Count& count = m_summary.lists[RecordKind::Owner];
    if (recordToJson(*stored) == recordToJson(*owner)) {
        ++count.unchanged;
        return {};
    }
    const bool added = *stored == Owner();
    if (!added && !m_options.update) {
        return reader.error(ErrorCode::RecordDiffers);
    }
    ++(added ? count.added : count.updated);
    auto done = m_transaction.setOwner(*owner);
    return done ? Result<void>() : tl::unexpected<Error>(placed(done.error(), reader.place()));
}

Result<void> WorkspaceImport::takeUnknownMembers() {
    if (m_outline.unknown.isEmpty()) {
        return {};
    }
    const auto stored = m_workspace.unknownMembers();
    if (!stored) {
        return tl::unexpected<Error>(stored.error());
    }
    JsonMembers members = membersOf(*stored);
    for (auto& [name, value] : membersOf(m_outline.unknown)) {
        const auto same = std::find_if(members.begin(), members.end(),
                                       [&name = name](const auto& member) { return member.first == name; });
        if (same == members.end()) {
            members.emplace_back(name, value);
        } else if (same->second != value) {
            if (!m_options.update) {
                return worldError(ErrorCode::RecordDiffers, displaySafe(QString::fromUtf8(name)));
            }
            same->second = value;
        }
    }
    return m_transaction.setUnknownMembers(jsonObject(std::move(members)));
}

Result<void> WorkspaceImport::assignMovedEntries() {
    for (const Assignment& assignment : m_movedAssignments) {
        if (const auto done = m_transaction.add(assignment); !done) {
            return tl::unexpected<Error>(
                explained(done.error(), assignment, QStringLiteral("assignments[%1]").arg(idText(assignment))));
        }
    }
    return {};
}

// ---- lists

template <class Record>
Result<void> WorkspaceImport::takeList() {
    const auto at = m_outline.offsets.find(Record::recordKind);
    if (at == m_outline.offsets.end()) {
        return {};
    }
    Count& count = m_summary.lists[Record::recordKind];
    JsonReader reader(m_json, at->second, enumText(Record::recordKind));
    QSet<QString> ids;
    if (auto entered = reader.enterList(); !entered) {
        return entered;
    }
    for (;;) {
        const qsizetype start = reader.offset();
        const auto more = reader.nextElement();
        if (!more) {
            return tl::unexpected<Error>(more.error());
        }
        if (!*more) {
            break;
        }
        if (auto done = takeRecord<Record>(reader, ids, count); !done) {
            return done;
        }
        if (auto done = report(reader.offset() - start); !done) {
            return done;
        }
    }
    auto done = checkAwaited<Record>(ids);
    if constexpr (std::is_same_v<Record, Request>) {
        done = done ? assignMovedEntries() : done;
    }
    return done;
}

template <class Record>
Result<void> WorkspaceImport::takeRecord(JsonReader& reader, QSet<QString>& ids, Count& count) {
    const auto record = read<Record>(reader);
    if (!record) {
        return tl::unexpected<Error>(record.error());
    }
    const QString id = idText(*record);
    if (ids.contains(id)) {
        return reader.error(ErrorCode::DuplicateId);
    }
    ids.insert(id);
    const QString place = reader.place();
    if constexpr (std::is_same_v<Record, Person>) {
        if (record->assistant) {
            m_awaited.push_back({record->assistant->text(), place + QLatin1String(".assistant")});
        }
    } else if constexpr (std::is_same_v<Record, Request>) {
        if (record->renews) {
            m_awaited.push_back({record->renews->text(), place + QLatin1String(".renews")});
        }
    }
    return store(*record, place, count);
}

template <class Record>
Result<Record> WorkspaceImport::read(JsonReader& reader) {
    if constexpr (std::is_same_v<Record, Document>) {
        return readDocument(reader);
    } else {
        return recordFromJson<Record>(reader);
    }
}

/// Reads a document and keeps its bytes, which are held only meanwhile.
Result<Document> WorkspaceImport::readDocument(JsonReader& reader) {
    QString kept;
    auto document = recordFromJson<Document>(reader, [&](const QString& name, JsonReader& at) -> Result<bool> {
        if (name != u"data") {
            return false;
        }
        const auto bytes = at.base64();
        if (!bytes) {
            return tl::unexpected<Error>(bytes.error());
        }
        auto hash = m_transaction.keepAttachment(*bytes);
        if (!hash) {
            return tl::unexpected<Error>(std::move(hash).error());
        }
        kept = *std::move(hash);
        return true;
    });
    if (!document) {
        return document;
    }
    if (!kept.isEmpty() && document->sha256.isEmpty()) {
        document->sha256 = kept;
    }
    const bool dataIsThere =
        !kept.isEmpty() || document->sha256.isEmpty() || m_workspace.attachment(document->sha256).has_value();
    if (!dataIsThere || (!kept.isEmpty() && document->sha256 != kept)) {
        Error error = reader.unfit(QStringLiteral("the bytes with this SHA-256")).value();
        error.place += QLatin1String(".data");
        return tl::unexpected<Error>(std::move(error));
    }
    return document;
}

// ---- records into the store

template <class Record>
Result<void> WorkspaceImport::store(const Record& record, const QString& place, Count& count) {
    const auto added = m_transaction.add(record);
    if (added) {
        ++count.added;
        return {};
    }
    if (added.error().code == ErrorCode::RecordExists && insideOf(added.error()).isEmpty()) {
        return storeOver(record, place, count);
    }
    return tl::unexpected<Error>(explained(added.error(), record, place));
}

/// Facts of the outside never change.
bool isFact(const Message& stored) {
    return stored.outcome != MessageOutcome::Draft;
}
bool isFact(const GivenPacket&) {
    return true;
}
template <class Record>
bool isFact(const Record&) {
    return false;
}

/// Where the id is taken in the workspace.
template <class Record>
Result<void> WorkspaceImport::storeOver(const Record& record, const QString& place, Count& count) {
    const auto stored = m_transaction.get(Id<Record>(idText(record)));
    if (!stored) {
        return tl::unexpected<Error>(stored.error());
    }
    if (recordToJson(*stored) == recordToJson(record)) {
        ++count.unchanged;
        return {};
    }
    if (isFact(*stored)) {
        return worldError(ErrorCode::RecordAppendOnly, place);
    }
    if (!m_options.update) {
        return worldError(ErrorCode::RecordDiffers, place);
    }
    const auto updated = m_transaction.update(record);
    if (!updated) {
        return tl::unexpected<Error>(explained(updated.error(), record, place));
    }
    ++count.updated;
    return {};
}

template <class Target>
bool WorkspaceImport::isThere(const Id<Target>& id) const {
    if constexpr (ListedRecord<Target>) {
        return m_transaction.get<Target>(id).has_value();
    } else {
        return false; // an entry: looked for last, when everything else is there
    }
}

/// The store cannot tell which reference it did not find.
template <class Record>
Error WorkspaceImport::explained(Error error, const Record& record, const QString& place) const {
    if (error.code != ErrorCode::ReferenceUnknown) {
        return placed(std::move(error), place);
    }
    error.place = place;
    QString missing;
    QString missingEntry;
    const auto look = [&](const QString& path, const auto& id) {
        const bool isEntry = std::is_same_v<std::decay_t<decltype(id)>, EntryId>;
        QString& first = isEntry ? missingEntry : missing;
        if (first.isEmpty() && path != u"assistant" && path != u"renews" && !isThere(id)) {
            first = path;
        }
    };
    forEachReferenceIn(record, {}, look);
    if (const QString member = missing.isEmpty() ? missingEntry : missing; !member.isEmpty()) {
        error.place += u'.' + member;
    }
    return error;
}

template <class Record>
Result<void> WorkspaceImport::checkAwaited(const QSet<QString>& ids) {
    for (const Awaited& awaited : m_awaited) {
        if (!ids.contains(awaited.id) && !isThere(Id<Record>(awaited.id))) {
            return worldError(ErrorCode::ReferenceUnknown, awaited.place);
        }
    }
    m_awaited.clear();
    return {};
}

Result<void> WorkspaceImport::report(qint64 bytes) {
    m_bytesDone += bytes;
    if (++m_sinceReport < kRecordsOfOneReport) {
        return {};
    }
    m_sinceReport = 0;
    const double done = static_cast<double>(m_bytesDone) / static_cast<double>(m_json.size());
    if (m_options.progress && !m_options.progress(std::min(done, 1.0))) {
        return cancelledError();
    }
    return {};
}

} // namespace

ImportSummary::Count ImportSummary::total() const {
    Count sum;
    for (const auto& [kind, count] : lists) {
        sum.added += count.added;
        sum.updated += count.updated;
        sum.unchanged += count.unchanged;
    }
    return sum;
}

Result<ImportSummary> importWorkspace(Workspace& workspace, QByteArrayView json, const ImportOptions& options) {
    const auto outline = outlineOf(json);
    if (!outline) {
        return tl::unexpected<Error>(outline.error());
    }
    ImportSummary summary;
    const auto changed = workspace.change(
        options.step.isEmpty() ? QCoreApplication::translate("Exchange", "Import", "name of a step of undo")
                               : options.step,
        [&](Transaction& transaction) -> Result<void> {
            auto taken = WorkspaceImport(workspace, transaction, json, *outline, options).run();
            if (!taken) {
                return tl::unexpected<Error>(std::move(taken).error());
            }
            summary = *std::move(taken);
            return {};
        },
        Workspace::OutsideFacts::Recorded);
    if (!changed) {
        return tl::unexpected<Error>(changed.error());
    }
    return summary;
}

Result<ImportSummary> importWorkspaceFile(Workspace& workspace, const QString& path,
                                          const ImportOptions& options) {
    const auto json = readFile(path, kMaxWorkspaceJsonBytes);
    if (!json) {
        return tl::unexpected<Error>(json.error());
    }
    return importAfterBackup(workspace, *json, options);
}

Result<ImportSummary> importAfterBackup(Workspace& workspace, QByteArrayView json, const ImportOptions& options) {
    BackupShelf shelf(workspace.path(), workspace.clock());
    if (const auto backup = shelf.make(BackupReason::BeforeImport); !backup) {
        return tl::unexpected<Error>(backup.error());
    }
    return importWorkspace(workspace, json, options);
}

} // namespace letterdesk
