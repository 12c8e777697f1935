// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/bulk.h"

#include <QtCore/QCoreApplication>

namespace letterdesk {

namespace {

struct BulkSteps {
    Q_DECLARE_TR_FUNCTIONS(BulkSteps)
};

QString removeStep(RecordKind kind, int count) {
    switch (kind) {
    case RecordKind::Person:
        return BulkSteps::tr("Delete %n People", nullptr, count);
    case RecordKind::Experience:
        return BulkSteps::tr("Delete %n Experiences", nullptr, count);
    case RecordKind::Application:
        return BulkSteps::tr("Delete %n Applications", nullptr, count);
    case RecordKind::Program:
        return BulkSteps::tr("Delete %n Programs", nullptr, count);
    case RecordKind::Request:
        return BulkSteps::tr("Delete %n Requests", nullptr, count);
    case RecordKind::Interaction:
        return BulkSteps::tr("Delete %n Interactions", nullptr, count);
    case RecordKind::Moment:
        return BulkSteps::tr("Delete %n Moments", nullptr, count);
    case RecordKind::Relationship:
        return BulkSteps::tr("Delete %n Relationships", nullptr, count);
    case RecordKind::Concern:
        return BulkSteps::tr("Delete %n Concerns", nullptr, count);
    default:
        return BulkSteps::tr("Delete %n Records", nullptr, count);
    }
}

} // namespace

Result<int> removeRecords(Workspace& workspace, RecordKind kind, const QStringList& ids) {
    int others = 0;
    const Result<ChangeSet> done = workspace.change(
        removeStep(kind, static_cast<int>(ids.size())), [&](Transaction& transaction) -> Result<void> {
            for (const QString& id : ids) {
                const Result<int> along = transaction.removeWithAll(kind, id);
                if (!along) {
                    if (along.error().code == ErrorCode::RecordNotFound) {
                        continue;
                    }
                    return tl::unexpected(along.error());
                }
                others += *along;
            }
            return {};
        });
    if (!done) {
        return tl::unexpected(done.error());
    }
    return others;
}

} // namespace letterdesk
