// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"
#include "core/exchange/json_reader.h"
#include "core/exchange/json_text.h"

#include <functional>

namespace letterdesk {

/// Reads members that stand in the open format but not in the description of the record, such as the bytes of a
/// document. True when it took the member's value.
using MemberReader = std::function<Result<bool>(const QString& name, JsonReader& reader)>;

/// Reads one record of the open format by its description. Members that this version does not know are kept in
/// `unknown`. Text comes out as NFC, lists in the order of the file.
///
/// Errors: those of JsonReader; ValueInvalid for a member that is missing, empty, null or does not fit (see also
/// record_rules.h); DuplicateId inside a list of the record. Instantiated for every listed record and the owner.
template <Described Record>
[[nodiscard]] Result<Record> recordFromJson(JsonReader& reader, const MemberReader& other = {});

/// The record as canonical compact JSON: members by name, absent ones left out, lists of records by their ids,
/// else by their own compact JSON (all bytewise). Two records mean the same exactly when these bytes are the same.
/// `extra` are members beyond the description.
template <Described Record>
[[nodiscard]] QByteArray recordToJson(const Record& record, const JsonMembers& extra = {});

/// The members of a compact object, as kept in UnknownMembers.
[[nodiscard]] JsonMembers membersOf(const UnknownMembers& unknown);

} // namespace letterdesk
