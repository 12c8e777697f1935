// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_detour.h"

#include "core/relationships/moment.h"
#include "core/requests/document.h"
#include "core/requests/message.h"
#include "ui/shell/desk.h"

#include <QtCore/QCoreApplication>

namespace letterdesk {

namespace {

struct RecordDetour {
    Q_DECLARE_TR_FUNCTIONS(RecordDetour)
};

QString reason(const Workspace& workspace, RecordKind kind, const QString& id) {
    switch (kind) {
    case RecordKind::Document:
        if (workspace.get(DocumentId(id))) {
            return RecordDetour::tr(
                "This document goes with every request: it stands among the documents of each.");
        }
        break;
    case RecordKind::Message:
        if (workspace.get(MessageId(id))) {
            return RecordDetour::tr("The request of this message is gone. The message stays in the file.");
        }
        break;
    case RecordKind::Moment:
        if (workspace.get(MomentId(id))) {
            return RecordDetour::tr("This moment names nobody who saw it and no experience.");
        }
        break;
    default:
        break;
    }
    return RecordDetour::tr("This is no longer in the file.");
}

} // namespace

void takeDetour(Desk& desk, RecordKind kind, const QString& id) {
    const Workspace* workspace = desk.workspace();
    if (workspace == nullptr) {
        return;
    }
    if (kind == RecordKind::Moment) {
        const auto moment = workspace->get(MomentId(id));
        if (moment && moment->experience) {
            desk.showRecord(*moment->experience);
            return;
        }
    }
    desk.announce(Tone::Neutral, reason(*workspace, kind, id));
}

} // namespace letterdesk
