// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/applications.h"

#include "core/actions/edit_record.h"
#include "core/actions/identify_parts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

namespace letterdesk {

namespace {

struct ApplicationSteps {
    Q_DECLARE_TR_FUNCTIONS(ApplicationSteps)
};

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;

} // namespace

Result<Application> editApplication(Workspace& workspace, const ApplicationId& id,
                                    const std::function<Result<void>(Application&)>& edit, const QString& step) {
    return editRecord<Application>(
        workspace, id,
        [&](Application& application) {
            Result<void> done = edit(application);
            identifyParts(application.slots, workspace.ids());
            return done;
        },
        step);
}

QString nextSeason(const QString& season) {
    bool isNumber = false;
    const int year = season.toInt(&isNumber);
    return isNumber && year >= kFirstYear && year < kLastYear ? QString::number(year + 1) : QString();
}

Result<ApplicationId> duplicateApplication(Workspace& workspace, const ApplicationId& id) {
    const Result<Application> first = workspace.get(id);
    if (!first) {
        return tl::unexpected(first.error());
    }
    Application next;
    next.service = first->service;
    next.specialty = first->specialty;
    next.season = nextSeason(first->season);
    next.timeZone = first->timeZone;
    next.slots = first->slots;
    for (Slot& slot : next.slots) {
        slot.id = workspace.ids().nextId<Slot>();
    }
    return saveRecord(workspace, std::move(next), ApplicationSteps::tr("Duplicate Application"), QString());
}

bool isKnownTimeZone(const QString& name) {
    return QTimeZone::isTimeZoneIdAvailable(name.toUtf8());
}

} // namespace letterdesk
