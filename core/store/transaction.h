// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/record.h"
#include "core/base/result.h"
#include "core/relationships/owner.h"

namespace letterdesk {

class WorkspaceConnection;

/// The inside of Workspace::change(): every write the program makes goes through one of these.
///
/// All text is stored as NFC; text that cannot be stored is refused (TextRefused, place names the member). A
/// constraint that the store refuses comes back as RuleBroken, ReferenceUnknown or RecordInUse.
class Transaction {
public:
    explicit Transaction(WorkspaceConnection& connection)
        : m_connection(&connection) {}
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// RecordExists when the id is taken.
    template <ListedRecord Record>
    Result<void> add(const Record& record);
    /// Makes the stored record equal to this one, touching only what differs (also in its entries, slots, …).
    /// RecordNotFound when it is not there.
    template <ListedRecord Record>
    Result<void> update(const Record& record);
    /// Removes a record and what belongs to it. RecordInUse (arguments: kind and id of the first user) when
    /// something else refers to it that does not belong to it; RecordNotFound.
    Result<void> remove(RecordKind kind, const QString& id);
    Result<void> setOwner(const Owner& owner);
    Result<void> setUnknownMembers(const UnknownMembers& members);

    template <ListedRecord Record>
    [[nodiscard]] Result<Record> get(const Id<Record>& id) const;
    [[nodiscard]] Result<Owner> owner() const;

    /// Keeps the bytes under their SHA-256 (the value, lower-case hexadecimal). The same bytes are kept once.
    /// Bytes that no document and no history step names are collected later.
    Result<QString> keepAttachment(const QByteArray& bytes);

private:
    WorkspaceConnection* m_connection;
};

} // namespace letterdesk
