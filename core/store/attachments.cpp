// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attachments.h"

#include "core/store/query.h"
#include "core/store/workspace_connection.h"

#include <QtCore/QCryptographicHash>

namespace letterdesk {

namespace {

QString hashOf(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<QString> keepAttachment(const WorkspaceConnection& connection, const QByteArray& bytes,
                               const QDateTime& now) {
    const QString hash = hashOf(bytes);
    const auto kept =
        readNumber(connection, QStringLiteral("SELECT count(*) FROM attachments WHERE sha256 = ?"), {hash});
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    if (*kept > 0) {
        return hash;
    }
    const QByteArray present = bytes.isNull() ? QByteArray("") : bytes; // a null one would be NULL
    const auto done = runStatement(
        connection, QStringLiteral("INSERT INTO attachments (sha256, kept_at, bytes) VALUES (?, ?, ?)"),
        {hash, now.toUTC().toString(Qt::ISODate), present});
    if (!done) {
        return tl::unexpected(done.error());
    }
    return hash;
}

Result<QByteArray> readAttachment(const WorkspaceConnection& connection, const QString& sha256) {
    Query query(connection, QStringLiteral("SELECT bytes FROM attachments WHERE sha256 = ?"));
    query.bind(sha256);
    const auto row = query.next();
    if (!row) {
        return tl::unexpected(row.error());
    }
    const QString place = QStringLiteral("attachments[%1]").arg(sha256);
    if (!*row) {
        return worldError(ErrorCode::RecordNotFound, place);
    }
    QByteArray bytes = query.bytes(0);
    if (hashOf(bytes) != sha256) {
        return worldError(ErrorCode::WorkspaceDamaged, place, {},
                          QStringLiteral("The bytes do not have their hash"));
    }
    return bytes;
}

Result<void> collectAttachments(const WorkspaceConnection& connection, const QDateTime& keptBefore) {
    return runStatement(connection,
                        QStringLiteral("DELETE FROM attachments WHERE kept_at < ? AND NOT EXISTS (SELECT 1 FROM "
                                       "documents WHERE documents.sha256 = attachments.sha256) AND NOT EXISTS "
                                       "(SELECT 1 FROM history_attachments WHERE history_attachments.sha256 = "
                                       "attachments.sha256)"),
                        {keptBefore.toUTC().toString(Qt::ISODate)});
}

} // namespace letterdesk
