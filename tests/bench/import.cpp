// SPDX-License-Identifier: GPL-3.0-or-later
// import JSON NEW: a file of the open format into an empty workspace, as the command line and the window import
// it: reading, checking, storing with index and history. The peak is the whole process's.

#include "core/exchange/workspace_import.h"
#include "tests/bench/samples.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <sys/resource.h>

using namespace letterdesk;
using namespace letterdesk::bench;

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        fail(QStringLiteral("import JSON NEW"));
    }
    for (const char* end : {"", "-wal", "-shm"}) {
        QFile::remove(arguments[2] + QLatin1String(end));
    }
    const SystemClock clock;
    UuidSource ids;
    auto workspace = Workspace::create(arguments[2], {clock, ids});
    if (!workspace) {
        fail(QStringLiteral("cannot make %1: %2").arg(arguments[2], workspace.error().detail));
    }
    Samples samples;
    samples.time("import_ms", [&] {
        const auto summary = importWorkspaceFile(**workspace, arguments[1]);
        if (!summary) {
            fail(QStringLiteral("cannot import %1: %2 at %3")
                     .arg(arguments[1], summary.error().detail, summary.error().place));
        }
    });
    struct rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    constexpr double kKibOfMib = 1024;
    samples.add("peak_mib", static_cast<double>(usage.ru_maxrss) / kKibOfMib);
    workspace->reset(); // folds the log: what is made here is also another benchmark's workspace
    samples.print();
    return 0;
}
