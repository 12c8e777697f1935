// SPDX-License-Identifier: GPL-3.0-or-later
// Works on a workspace until it is killed: story_writer FILE FIRST_PIECE. Prints each piece's number once it is
// saved.
#include "tests/support/rotation_story.h"

#include <QtCore/QCoreApplication>

#include <cstdio>

using namespace letterdesk;

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc != 3) {
        return 2;
    }
    const FixedClock clock(QDate(2027, 5, 24));
    CountingIdSource ids(QStringLiteral("n"));
    const auto workspace =
        Workspace::open(QString::fromLocal8Bit(argv[1]), Workspace::Access::ReadWrite, {clock, ids});
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().detail));
        return 1;
    }
    test::RotationStory story(**workspace);
    for (int n = QByteArray(argv[2]).toInt();; ++n) {
        if (const Result<void> done = story.doPiece(n); !done) {
            std::fprintf(stderr, "piece %d: %s\n", n, qPrintable(done.error().detail));
            return 1;
        }
        std::printf("%d\n", n);
        std::fflush(stdout);
        if (n % 30 == 0 && !(*workspace)->foldLog()) {
            return 1;
        }
    }
}
