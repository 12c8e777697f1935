// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/request_steps.h"

#include "core/actions/records.h"
#include "core/calendar/todo.h"
#include "core/requests/request_state.h"

#include <QtCore/QCoreApplication>

namespace letterdesk {

namespace {

/// Thanks may be given before another service is done with, which would come next.
bool stillComes(const Request& request, const NextStepAnswer& next) {
    if (next.step == NextStep::Thank) {
        return !isOver(request.stage) && request.stage != Stage::Thanked && !request.thankedOn;
    }
    return nextStep(request, {true}) == next;
}

Result<bool> changeWhere(Workspace& workspace, const RequestId& id, const QString& step,
                         const std::function<bool(const Request&)>& fits,
                         const std::function<Request(Request)>& change) {
    bool changed = false;
    const auto done = editRequest(
        workspace, id,
        [&](Request& request) -> Result<void> {
            changed = fits(request);
            if (changed) {
                request = change(std::move(request));
            }
            return {};
        },
        step);
    if (!done) {
        return tl::unexpected(done.error());
    }
    return changed;
}

} // namespace

Result<bool> takeStep(Workspace& workspace, const RequestId& id, const NextStepAnswer& next, QDate today,
                      const QString& step) {
    return changeWhere(
        workspace, id, step, [&next](const Request& request) { return stillComes(request, next); },
        [&next, today](Request request) { return afterStep(std::move(request), next, today); });
}

Result<bool> noteOutcomeTold(Workspace& workspace, const RequestId& id, QDate today) {
    return changeWhere(
        workspace, id, QCoreApplication::translate("Steps", "Mark Outcome as Told"),
        [](const Request& request) { return !request.outcomeToldOn; },
        [today](Request request) { return afterOutcomeTold(std::move(request), today); });
}

} // namespace letterdesk
