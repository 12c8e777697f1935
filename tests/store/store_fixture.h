// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QTest>

/// Ends the test with the error's place and detail when a Result holds one.
#define QVERIFY_RESULT(...)                                                                                       \
    do {                                                                                                          \
        const auto& result_ = (__VA_ARGS__);                                                                      \
        if (!result_) {                                                                                           \
            const letterdesk::Error& error_ = result_.error();                                                    \
            QFAIL(qPrintable(QStringLiteral("error %1 at %2: %3 [%4]")                                            \
                                 .arg(static_cast<int>(error_.code))                                              \
                                 .arg(error_.place, error_.detail, error_.arguments.join(u','))));                \
        }                                                                                                         \
    } while (false)

/// The code of the error that was expected, or of none.
#define QCOMPARE_ERROR(result, expected)                                                                          \
    do {                                                                                                          \
        const auto& result_ = (result);                                                                           \
        QVERIFY2(!result_, "an error was expected");                                                              \
        QCOMPARE(static_cast<int>(result_.error().code), static_cast<int>(expected));                             \
    } while (false)

namespace letterdesk {

/// A folder of its own, a clock that stands still, ids that count.
struct StoreFixture {
    QTemporaryDir folder{test::inMemoryFolderTemplate()};
    FixedClock clock{QDate(2027, 5, 24)};
    CountingIdSource ids{QStringLiteral("n")};

    [[nodiscard]] Workspace::Environment environment() { return {clock, ids}; }
    [[nodiscard]] QString path(const char* name = "test.letterdesk") const {
        return folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] std::unique_ptr<Workspace> create(const char* name = "test.letterdesk") {
        auto workspace = Workspace::create(path(name), environment());
        if (!workspace) {
            qWarning("%s: %s", qPrintable(workspace.error().place), qPrintable(workspace.error().detail));
            return nullptr;
        }
        return std::move(*workspace);
    }
    [[nodiscard]] Result<std::unique_ptr<Workspace>>
    open(Workspace::Access access = Workspace::Access::ReadWrite) {
        return Workspace::open(path(), access, environment());
    }
};

} // namespace letterdesk
