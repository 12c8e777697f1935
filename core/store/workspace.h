// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/record.h"
#include "core/base/result.h"
#include "core/requests/document.h"
#include "core/search/query_language.h"
#include "core/store/agenda_listing.h"
#include "core/store/application_listing.h"
#include "core/store/change_set.h"
#include "core/store/experience_listing.h"
#include "core/store/history_step.h"
#include "core/store/interaction_listing.h"
#include "core/store/moment_listing.h"
#include "core/store/person_listing.h"
#include "core/store/program_listing.h"
#include "core/store/request_listing.h"
#include "core/store/search_hit.h"
#include "core/store/step_details.h"
#include "core/store/todo_listing.h"
#include "core/store/transaction.h"
#include "core/store/written_down.h"

#include <QtCore/QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace letterdesk {

class WorkspaceConnection;
class WriteTransaction;
enum class Direction : int;
struct HistoryEnds;
struct OpenedFile;

/// One workspace file, open. The only way to read and change it.
///
/// Belongs to the thread that opened it; a worker opens its own. Several processes may have the same file open:
/// each change is one BEGIN IMMEDIATE transaction; the others notice through noticeOtherProcesses().
class Workspace final : public QObject {
    Q_OBJECT
public:
    enum class Access { ReadWrite, ReadOnly };

    /// What a rule must not read for itself.
    struct Environment {
        const Clock& clock;
        IdSource& ids;
    };

    /// Why a file that was asked for with ReadWrite is open for reading only.
    enum class ReadOnlyReason { None, Asked, NewerVersion, FolderNotWritable, FileNotWritable };

    /// Makes a new, empty workspace file (mode 0600). Never overwrites: FileExists.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const QString& path, Environment environment);

    /// Opens a workspace file. Migrates an older schema after a proven backup; opens a newer but compatible one, a
    /// file in a read-only folder and a file without write permission for reading only. Errors: FileNotFound,
    /// FileNotReadable, FileNotRegular, NotAWorkspace, WorkspaceNewer, WorkspaceDamaged, WorkspaceLocked.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString& path, Access access,
                                                                 Environment environment);
    ~Workspace() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] ReadOnlyReason readOnlyReason() const;
    [[nodiscard]] bool isReadOnly() const { return readOnlyReason() != ReadOnlyReason::None; }
    [[nodiscard]] const Clock& clock() const;
    [[nodiscard]] IdSource& ids() const;

    // ---- writing

    /// Whether facts of the outside (messages, given packets) that the work adds become part of the undo step.
    /// Only an import says Recorded: what it brings did not just happen.
    enum class OutsideFacts { AppendOnly, Recorded };

    /// Runs the work in one transaction, records it under `name` (a translated imperative: "Record Answer") for
    /// undo, commits, and then emits changed() once. If the work or the commit fails nothing is changed, except
    /// after CommitUnknown, when the file was reopened and changed() with `everything` says so. A work that
    /// changes nothing makes no step. WorkspaceReplaced when another file lies in the place of ours: that one is
    /// opened and shown, the work is not done in it.
    Result<ChangeSet> change(const QString& name, const std::function<Result<void>(Transaction&)>& work,
                             OutsideFacts facts = OutsideFacts::AppendOnly);

    /// Takes the newest step back, or does the newest undone step again. The value is the name of the step.
    /// Errors: NothingToUndo, NothingToRedo, HistoryChanged, UndoConflict, and those of change().
    Result<QString> undo();
    Result<QString> redo();

    /// The steps undo() and redo() would take now.
    [[nodiscard]] std::optional<HistoryStep> nextUndo() const;
    [[nodiscard]] std::optional<HistoryStep> nextRedo() const;
    /// Newest first.
    [[nodiscard]] Result<std::vector<HistoryStep>> history(int limit) const;

    /// The first `limit` rows that a step changed, with what they were before and after.
    [[nodiscard]] Result<StepDetails> stepDetails(qint64 number, int limit) const;

    /// Removes a record for good: the record and all that cannot be without it (relationships, interactions and
    /// requests of a person, messages and documents of a request …), the whole history, since any step may hold
    /// its words, and attachments that nothing names then. Records that only mention it forget it. A record that
    /// only the history still holds is removed from there. Cannot be undone, and is not stopped by RecordInUse:
    /// ask before. Backups are not touched: see BackupShelf::eraseFrom(). The log is folded last; TracesLeft when
    /// that fails: the record is gone from the file, but its pages can still be read in the log.
    Result<ChangeSet> eraseForGood(RecordKind kind, const QString& id);

    // ---- reading

    /// The record, or RecordNotFound.
    template <ListedRecord Record>
    [[nodiscard]] Result<Record> get(const Id<Record>& id) const;
    [[nodiscard]] Result<Owner> owner() const;
    /// Up to `limit` records with ids after `after` (bytewise order of their UTF-8); an empty `after` starts.
    template <ListedRecord Record>
    [[nodiscard]] Result<std::vector<Record>> page(const QString& after, int limit) const;
    template <ListedRecord Record>
    [[nodiscard]] Result<qint64> count() const;
    /// Members of the whole file that this version does not know.
    [[nodiscard]] Result<UnknownMembers> unknownMembers() const;
    /// Records of a kind that name this one: relationships of a person, requests of a person, programs of an
    /// application, documents of a request … Ordered by id. At most `limit`.
    template <ListedRecord Record>
    [[nodiscard]] Result<std::vector<Record>> referringTo(RecordKind kind, const QString& id, int limit) const;

    /// The documents a request's packet may use: those that serve all requests first, then its own, each in the
    /// order of their ids. Without a request only those that serve all. Takes as long as there are such.
    [[nodiscard]] Result<std::vector<Document>> documentsFor(const std::optional<RequestId>& request) const;

    /// The bytes of an attachment, checked against their hash. Errors: RecordNotFound, WorkspaceDamaged.
    [[nodiscard]] Result<QByteArray> attachment(const QString& sha256) const;

    /// At most `limit` hits. Words alone (SearchQuery::isPlain()): records that are called so first, people with
    /// their requests in front, then the newest; that takes as long as hits are wanted. Anything else: newest
    /// first; that may look at every record, so run it in a worker where a window waits.
    [[nodiscard]] Result<std::vector<SearchHit>> search(const SearchQuery& query, int limit) const;
    /// The same of what somebody typed, as parseSearch() reads it today.
    [[nodiscard]] Result<std::vector<SearchHit>> search(const QString& text, int limit) const;

    /// Whether each of these is already written down: an interaction with the person on that day with this
    /// summary, a moment the person saw on that day with this title. Each is a look into an index; moments without
    /// a person are looked for all at once.
    [[nodiscard]] Result<std::vector<bool>> holds(const std::vector<WrittenDown>& questions) const;

    /// The last searches that were noted, newest first; at most kRecentSearches.
    static constexpr int kRecentSearches = 10;
    [[nodiscard]] Result<QStringList> recentSearches() const;
    /// Remembers a search. Like noteChecked() no change; a file that is read only stays as it is.
    Result<void> noteSearch(const QString& query);

    /// The lists of the pages: keys in order, rows by key. Bounded by what is visible.
    [[nodiscard]] PersonListing personListing() const;
    [[nodiscard]] ExperienceListing experienceListing() const;
    [[nodiscard]] ApplicationListing applicationListing() const;
    [[nodiscard]] ProgramListing programListing() const;
    [[nodiscard]] RequestListing requestListing() const;
    /// The calendar: everything dated between two days. Bounded by what is visible.
    [[nodiscard]] AgendaListing agendaListing() const;
    [[nodiscard]] InteractionListing interactionListing() const;
    [[nodiscard]] MomentListing momentListing() const;
    /// The Today page: what may be due. Bounded by what is near.
    [[nodiscard]] TodoListing todoListing() const;

    // ---- care

    /// Everything `check` looks at: integrity, foreign keys, search index, attachments' hashes, texts. One line
    /// per finding, empty when all is well. Long: run in a worker.
    [[nodiscard]] Result<QStringList> findProblems() const;

    /// The day the window last looked the file over for damage (quickCheck()), which it does once a day; nothing
    /// when it never did. Noting it is no change: no step, no signal, no reason for a backup.
    [[nodiscard]] Result<std::optional<QDate>> checkedOn() const;
    Result<void> noteChecked(QDate day);

    /// False on network file systems, where only a rollback journal works and other machines' locks may not hold.
    [[nodiscard]] bool usesLog() const;

    /// Emits changed(everything) when another process has written since the last look. When another file was put
    /// in the place of ours (as sync programs do) that one is opened, and troubled() says so first. Cheap; call on
    /// a timer and on window activation.
    void noticeOtherProcesses();

    /// Folds the write-ahead log into the file, so that copying the one file copies everything. Happens by itself
    /// two idle seconds after a change, where the thread has an event loop, and on close. WorkspaceLocked while
    /// another process reads.
    Result<void> foldLog();

    /// How long a change waits for another process before it fails with WorkspaceLocked: 250 ms, because a window
    /// stands still meanwhile. Programs without one may wait longer.
    void setLockWait(std::chrono::milliseconds wait);

Q_SIGNALS:
    void changed(const letterdesk::ChangeSet& changes);
    /// Work that nobody waited for (folding the log, looking for other processes) met an error; WorkspaceReplaced
    /// when another file is open now.
    void troubled(const letterdesk::Error& error);

private:
    Workspace(OpenedFile file, Environment environment);
    static Result<std::unique_ptr<Workspace>> start(OpenedFile file, Environment environment);
    Result<ChangeSet> changeNow(const QString& name, const std::function<Result<void>(Transaction&)>& work,
                                OutsideFacts facts);
    Result<ChangeSet> eraseNow(RecordKind kind, const QString& id);
    Result<QString> moveInHistory(Direction direction);
    /// Waits for readers as long as for any lock.
    Result<void> foldLogNow();
    /// As Private::beginWriting(), and tells when the file was replaced.
    Result<WriteTransaction> beginWriting();
    Result<void> finishWriting(WriteTransaction& guard, const HistoryEnds& ends, const ChangeSet& changes,
                               bool othersWrote);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace letterdesk
