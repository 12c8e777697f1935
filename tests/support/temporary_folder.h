// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

namespace letterdesk::test {

/// A template for QTemporaryDir in memory where the system has such a place, for tests that make thousands of
/// files and do not care whether they reach a disk.
[[nodiscard]] inline QString inMemoryFolderTemplate() {
    const QString memory = QStringLiteral("/dev/shm");
    const QFileInfo folder(memory);
    return (folder.isDir() && folder.isWritable() ? memory : QDir::tempPath()) +
           QStringLiteral("/letterdesk-XXXXXX");
}

} // namespace letterdesk::test
