// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/bulk_work.h"

#include "ui/shell/desk.h"
#include "ui/shell/worker_workspace.h"

namespace letterdesk {

namespace {

// Some 0.2 ms each: together well under what the window may stand still.
constexpr qsizetype kFew = 100;
} // namespace

void runBulk(Desk& desk, qsizetype count, const QString& title, const std::function<Result<int>(Workspace&)>& work,
             const std::function<void(int)>& done) {
    if (!desk.canChange()) {
        return;
    }
    if (count <= kFew) {
        const Result<int> changed = work(*desk.workspace());
        if (desk.done(changed)) {
            done(*changed);
        }
        return;
    }
    const QString path = desk.workspacePath();
    desk.background().start<int>(
        title, Background::Shown::Unstoppable, &desk,
        [path, work, environment = desk.environment()](const Background::Tell&) -> Result<int> {
            const auto workspace = openInWorker(path, environment);
            if (!workspace) {
                return tl::unexpected(workspace.error());
            }
            return work(**workspace);
        },
        [&desk, path, done](const Result<int>& changed) {
            if (desk.workspacePath() == path) {
                desk.workspace()->noticeOtherProcesses();
            }
            if (desk.done(changed) && desk.workspacePath() == path) {
                done(*changed);
            }
        });
}

} // namespace letterdesk
