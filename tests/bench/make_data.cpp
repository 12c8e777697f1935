// SPDX-License-Identifier: GPL-3.0-or-later
// make_data SET FILE: writes a data set of the benchmarks, as the open format when FILE ends in .json, else as a
// workspace, through ordinary changes of many records each.

#include "core/store/workspace.h"
#include "tests/bench/data_sets.h"
#include "tests/bench/samples.h"
#include "tests/bench/set_json.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

using namespace letterdesk;
using namespace letterdesk::bench;

namespace {

/// Larger changes keep more in memory, smaller ones sync more often.
constexpr size_t kRecordsOfOneChange = 5'000;

void writeJson(const DataSet& set, const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || !writeSetAsJson(set, file)) {
        fail(QStringLiteral("cannot write %1").arg(path));
    }
}

Result<void> addTo(Transaction& transaction, const GeneratedRecord& generated) {
    return std::visit(
        [&transaction](const auto& record) -> Result<void> {
            if constexpr (std::is_same_v<std::decay_t<decltype(record)>, Owner>) {
                return transaction.setOwner(record);
            } else {
                return transaction.add(record);
            }
        },
        generated);
}

Result<void> store(Workspace& workspace, std::vector<GeneratedRecord>& records) {
    auto changed = workspace.change(QStringLiteral("Make Data"), [&](Transaction& transaction) -> Result<void> {
        for (const GeneratedRecord& record : records) {
            if (auto added = addTo(transaction, record); !added) {
                return added;
            }
        }
        return {};
    });
    records.clear();
    if (!changed) {
        return tl::unexpected<Error>(changed.error());
    }
    return {};
}

void writeWorkspace(const DataSet& set, const QString& path) {
    for (const char* end : {"", "-wal", "-shm"}) {
        QFile::remove(path + QLatin1String(end));
    }
    const SystemClock clock;
    UuidSource ids;
    auto workspace = Workspace::create(path, {clock, ids});
    if (!workspace) {
        fail(QStringLiteral("cannot make %1: %2").arg(path, workspace.error().detail));
    }
    std::vector<GeneratedRecord> waiting;
    auto made = generate(set, [&](const GeneratedRecord& record) -> Result<void> {
        waiting.push_back(record);
        return waiting.size() < kRecordsOfOneChange ? Result<void>() : store(**workspace, waiting);
    });
    if (made) {
        made = store(**workspace, waiting);
    }
    if (made) {
        made = (*workspace)->foldLog();
    }
    if (!made) {
        fail(QStringLiteral("cannot fill %1: %2 %3").arg(path, made.error().place, made.error().detail));
    }
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto set = arguments.size() == 3 ? dataSetNamed(arguments[1]) : std::nullopt;
    if (!set) {
        fail(QStringLiteral("make_data student|office|far|long FILE"));
    }
    if (arguments[2].endsWith(QLatin1String(".json"))) {
        writeJson(*set, arguments[2]);
    } else {
        writeWorkspace(*set, arguments[2]);
    }
    return 0;
}
