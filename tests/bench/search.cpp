// SPDX-License-Identifier: GPL-3.0-or-later
// search OFFICE FAR COUNT: the 50 newest hits of a word in 91 % of the notes, of one in 11 %, and of the beginning
// of a word, as they are typed; in a workspace of an office and in one ten times as large, by turns.

#include "core/store/workspace.h"
#include "tests/bench/data_sets.h"
#include "tests/bench/samples.h"

#include <QtCore/QCoreApplication>

using namespace letterdesk;
using namespace letterdesk::bench;

namespace {

constexpr int kHits = 50;

std::unique_ptr<Workspace> opened(const QString& path, Workspace::Environment environment) {
    auto workspace = Workspace::open(path, Workspace::Access::ReadOnly, environment);
    if (!workspace) {
        fail(QStringLiteral("cannot open %1: %2").arg(path, workspace.error().detail));
    }
    return std::move(*workspace);
}

void search(const Workspace& workspace, const char* text, const char* name, Samples& samples) {
    samples.time(name, [&] {
        const auto hits = workspace.search(QLatin1String(text), kHits);
        if (!hits || hits->size() != kHits) {
            fail(QStringLiteral("the search for %1 did not find %2 hits").arg(QLatin1String(text)).arg(kHits));
        }
    });
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        fail(QStringLiteral("search OFFICE FAR COUNT"));
    }
    const SystemClock clock;
    UuidSource ids;
    const auto office = opened(arguments[1], {clock, ids});
    const auto far = opened(arguments[2], {clock, ids});
    const auto searchAll = [&](Samples& samples) {
        search(*office, kCommonWord, "common_office_ms", samples);
        search(*far, kCommonWord, "common_far_ms", samples);
        search(*office, kRarerWord, "rarer_office_ms", samples);
        search(*far, kRarerWord, "rarer_far_ms", samples);
        search(*office, "pa", "prefix_office_ms", samples);
        search(*far, "pa", "prefix_far_ms", samples);
    };
    Samples warmUp;
    Samples samples;
    searchAll(warmUp);
    const int count = arguments[3].toInt();
    for (int round = 0; round < count; ++round) {
        searchAll(samples);
    }
    samples.print();
    return 0;
}
