// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/query.h"
#include "core/store/schema/schema.h"
#include "core/store/workspace_connection.h"
#include "core/store/write_transaction.h"

namespace letterdesk {

namespace {

Result<void> runStep(const WorkspaceConnection& connection, const Migration& step) {
    auto transaction = WriteTransaction::begin(connection);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    const auto standing = readNumber(connection, QStringLiteral("PRAGMA user_version"));
    if (!standing) {
        return tl::unexpected(standing.error());
    }
    if (*standing >= step.to) {
        return {}; // another process was quicker
    }
    if (auto done = connection.runScript(step.sql); !done) {
        return done;
    }
    if (step.to > 1) {
        if (auto done = connection.runScript("DELETE FROM history_attachments; DELETE FROM history_pieces;"
                                             "DELETE FROM history");
            !done) {
            return done;
        }
    }
    const FileStamp stamp{step.to, step.compatibility, QStringLiteral(LETTERDESK_VERSION)};
    if (auto done = writeFileStamp(connection, stamp); !done) {
        return done;
    }
    const auto broken = readNumber(connection, QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"));
    if (!broken) {
        return tl::unexpected(broken.error());
    }
    if (*broken != 0) {
        return bugError(QStringLiteral("Migration %1 breaks %2 references").arg(step.to).arg(*broken),
                        connection.path());
    }
    return transaction->commit();
}

} // namespace

const std::vector<Migration>& migrations() {
    static const std::vector<Migration> steps{
        {1, 1, schemaVersion1() + searchIndexSchema()},
    };
    return steps;
}

Result<void> migrate(const WorkspaceConnection& connection, int from, const std::vector<Migration>& steps) {
    // Inside a transaction the pragma would be ignored in silence.
    if (auto done = connection.runScript("PRAGMA foreign_keys=OFF"); !done) {
        return done;
    }
    Result<void> done;
    for (const Migration& step : steps) {
        if (step.to > from && done) {
            done = runStep(connection, step);
        }
    }
    if (auto on = connection.runScript("PRAGMA foreign_keys=ON"); !on) {
        return on;
    }
    return done;
}

} // namespace letterdesk
