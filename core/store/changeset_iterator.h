// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite_session.h"

#include <memory>

namespace letterdesk {

struct ChangesetIteratorEnd {
    void operator()(sqlite3_changeset_iter* iterator) const { sqlite3changeset_finalize(iterator); }
};
/// Walks over the rows of a changeset; it is given back whatever ends the walk.
using ChangesetIterator = std::unique_ptr<sqlite3_changeset_iter, ChangesetIteratorEnd>;

} // namespace letterdesk
