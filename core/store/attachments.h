// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

namespace letterdesk {

class WorkspaceConnection;

/// Keeps bytes under their SHA-256, once. The value is the hash in lower-case hexadecimal.
Result<QString> keepAttachment(const WorkspaceConnection& connection, const QByteArray& bytes,
                               const QDateTime& now);

/// The bytes, checked against their hash: SQLite does not notice bit rot. RecordNotFound, WorkspaceDamaged.
[[nodiscard]] Result<QByteArray> readAttachment(const WorkspaceConnection& connection, const QString& sha256);

/// Removes bytes that neither documents nor history name and that were kept before `keptBefore`, so that bytes
/// whose document is still being written down stay.
Result<void> collectAttachments(const WorkspaceConnection& connection, const QDateTime& keptBefore);

} // namespace letterdesk
