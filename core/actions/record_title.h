// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

namespace letterdesk {

/// One of a kind: "Person".
[[nodiscard]] QString kindWord(RecordKind kind);

/// What a record is called among others: a person's name, an experience's title, a request by its person … Empty
/// when it is not there; never empty when it is.
[[nodiscard]] QString recordTitle(const Workspace& workspace, RecordKind kind, const QString& id);

} // namespace letterdesk
