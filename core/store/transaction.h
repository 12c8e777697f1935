// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/record.h"
#include "core/base/result.h"
#include "core/relationships/owner.h"
#include "core/store/change_set.h"

#include <memory>

namespace letterdesk {

class WorkspaceConnection;

/// The inside of Workspace::change(): every write the program makes goes through one of these.
///
/// All text is stored as NFC; text that cannot be stored is refused (TextRefused, place names the member). A
/// constraint that the store refuses comes back as RuleBroken, ReferenceUnknown or RecordInUse. References must
/// name what is already there, except a person's assistant and the request that one renews: those may follow until
/// the end of the change.
class Transaction {
public:
    Transaction(const WorkspaceConnection& connection, const Clock& clock);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// RecordExists when the id is taken.
    template <ListedRecord Record>
    Result<void> add(const Record& record);
    /// Makes the stored record equal to this one, touching only what differs (also in its entries, slots, …).
    /// RecordNotFound when it is not there. A message changes only while it is a draft, a given packet never
    /// (RuleBroken).
    template <ListedRecord Record>
    Result<void> update(const Record& record);
    /// Removes a record and what belongs to it: its lists, the documents of a request, the assignments of its
    /// entries. RecordInUse (arguments: list and id of the first user) when something else refers to it;
    /// RecordNotFound; RuleBroken for facts of the outside. A message or packet that names a removed request
    /// stays.
    Result<void> remove(RecordKind kind, const QString& id);
    /// Removes a record together with everything that cannot be without it, such as the relationships,
    /// interactions and requests of a person; what only mentions it forgets it. Facts of the outside stay. The
    /// value is how many other records went along. RecordNotFound when it is not there.
    Result<int> removeWithAll(RecordKind kind, const QString& id);
    /// Makes a record what it was before a step of the history, and leaves all other records as they are.
    /// UndoConflict when the history does not tell: the step was taken back or forgotten, or added the record.
    Result<void> restoreBefore(RecordKind kind, const QString& id, qint64 step);
    Result<void> setOwner(const Owner& owner);
    Result<void> setUnknownMembers(const UnknownMembers& members);

    template <ListedRecord Record>
    [[nodiscard]] Result<Record> get(const Id<Record>& id) const;
    [[nodiscard]] Result<Owner> owner() const;

    /// Keeps the bytes under their SHA-256 (the value, lower-case hexadecimal). The same bytes are kept once. Must
    /// come before the document that names them. Bytes that no document and no history step name are collected
    /// later.
    Result<QString> keepAttachment(const QByteArray& bytes);

private:
    friend class Workspace;
    /// Writes what the records share; before the commit.
    Result<void> finish();
    /// Facts of the outside that were written: undo does not record them.
    [[nodiscard]] const std::vector<ChangeSet::Touched>& touchedFacts() const;

    Result<void> addRecord(RecordKind kind, const void* record);
    Result<void> updateRecord(RecordKind kind, const void* record);
    [[nodiscard]] Result<qint64> removableRow(RecordKind kind, const QString& id) const;

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace letterdesk
