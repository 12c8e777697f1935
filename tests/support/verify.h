// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtTest/QTest>

/// The Result holds a value; if not, its detail is the message.
#define VERIFY_DONE(result)                                                                                       \
    do {                                                                                                          \
        const auto& done_ = (result);                                                                             \
        QVERIFY2(done_.has_value(), done_ ? "" : qPrintable(done_.error().place + u' ' + done_.error().detail));  \
    } while (false)

/// The Result holds an error with this code.
#define VERIFY_ERROR(result, expected)                                                                            \
    do {                                                                                                          \
        const auto& failed_ = (result);                                                                           \
        QVERIFY2(!failed_.has_value(), "an error was expected");                                                  \
        QVERIFY2(failed_.error().code == (expected), qPrintable(QStringLiteral("error %1: %2")                    \
                                                                    .arg(static_cast<int>(failed_.error().code))  \
                                                                    .arg(failed_.error().detail)));               \
    } while (false)
