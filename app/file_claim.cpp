// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_claim.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtNetwork/QLocalSocket>

namespace letterdesk {

namespace {

constexpr int kPatience = 500; // milliseconds

/// One name for one file, however it was reached.
QString nameOf(const QString& path) {
    const QFileInfo file(path);
    const QString canonical =
        file.canonicalFilePath().isEmpty() ? file.absoluteFilePath() : file.canonicalFilePath();
    const QByteArray digest =
        QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return QStringLiteral("letterdesk-%1").arg(QLatin1StringView(digest));
}

QString placeOf(const QString& name, const QString& ending) {
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty()) {
        folder = QDir::tempPath();
    }
    return QDir(folder).filePath(name + ending);
}

} // namespace

FileClaim::FileClaim() {
    QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection()) {
            QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->disconnectFromServer();
            if (m_raise) {
                m_raise();
            }
        }
    });
}

FileClaim::~FileClaim() {
    release();
}

bool FileClaim::askHolder(const QString& path) {
    QLocalSocket socket;
    socket.connectToServer(placeOf(nameOf(path), QStringLiteral(".socket")));
    return socket.waitForConnected(kPatience);
}

InstanceGuard::Claim FileClaim::claim(const QString& path, std::function<void()> raise) {
    const QString name = nameOf(path);
    // Our own lock file and our own socket would answer like somebody else's.
    if (m_lock && m_lock->isLocked() && m_name == name) {
        m_raise = std::move(raise);
        return Claim::Granted;
    }
    auto lock = std::make_unique<QLockFile>(placeOf(name, QStringLiteral(".lock")));
    // 0: a lock is stale only when its holder is dead, however long it is held.
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0) && lock->error() == QLockFile::LockFailedError && askHolder(path)) {
        return Claim::RaisedOther;
    }
    // A holder without a socket (it is just starting or ending), or a folder that cannot hold locks, must not keep
    // the student from the data: the store itself lets several processes write. A holder that hangs still has its
    // socket and counts as one that comes forward.
    release();
    m_lock = std::move(lock);
    m_name = name;
    m_raise = std::move(raise);
    const QString socket = placeOf(name, QStringLiteral(".socket"));
    if (m_lock->isLocked()) {
        QLocalServer::removeServer(socket);
        m_server.setSocketOptions(QLocalServer::UserAccessOption);
        m_server.listen(socket);
    }
    return Claim::Granted;
}

void FileClaim::release() {
    m_server.close();
    m_lock.reset();
    m_name.clear();
    m_raise = nullptr;
}

} // namespace letterdesk
