// SPDX-License-Identifier: GPL-3.0-or-later
// make_schema_file PATH: a workspace of the schema this program writes, for tests/data/schema/
// (docs/data-format.md).
#include "tests/store/schema_sample.h"

#include <QtCore/QCoreApplication>

using namespace letterdesk;

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        qCritical("usage: make_schema_file PATH");
        return 2;
    }
    const FixedClock clock(QDate(2027, 5, 24));
    CountingIdSource ids(QStringLiteral("n"));
    const auto workspace = Workspace::create(QString::fromLocal8Bit(argv[1]), {clock, ids});
    if (!workspace) {
        qCritical("%s", qPrintable(workspace.error().detail));
        return 1;
    }
    test::SchemaSample sample;
    const auto done = (*workspace)->change(QStringLiteral("sample"), [&](Transaction& transaction) {
        return sample.addTo(transaction);
    });
    if (!done) {
        qCritical("%s: %s", qPrintable(done.error().place), qPrintable(done.error().detail));
        return 1;
    }
    return 0;
}
