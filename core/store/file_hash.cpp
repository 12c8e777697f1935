// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_hash.h"

#include "core/base/file_writer.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace letterdesk {

QString hashPathOf(const QString& path) {
    return path + QStringLiteral(".sha256");
}

Result<QString> hashOfFile(const QString& path, const Progress& progress) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return worldError(file.exists() ? ErrorCode::FileNotReadable : ErrorCode::FileNotFound, path, {},
                          file.errorString());
    }
    constexpr qint64 kPiece = 1 << 20;
    QByteArray piece(kPiece, Qt::Uninitialized);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto size = static_cast<double>(std::max<qint64>(file.size(), 1));
    double done = 0;
    while (true) {
        const qint64 count = file.read(piece.data(), kPiece);
        if (count < 0) {
            return worldError(ErrorCode::ReadFailed, path, {}, file.errorString());
        }
        if (count == 0) {
            return QString::fromLatin1(hash.result().toHex());
        }
        hash.addData(QByteArrayView(piece).first(count));
        done += static_cast<double>(count);
        if (progress && !progress(std::min(done / size, 1.0))) {
            return cancelledError();
        }
    }
}

QByteArray hashLine(const QString& sha256, const QString& fileName) {
    return sha256.toLatin1() + "  " + fileName.toUtf8() + '\n';
}

QString hashBeside(const QString& path) {
    constexpr qint64 kLimit = 64 * 1024;
    const Result<QByteArray> lines = readFile(hashPathOf(path), kLimit);
    if (!lines) {
        return {};
    }
    for (const QByteArray& line : lines->split('\n')) {
        const QString sha256 = QString::fromLatin1(line.first(line.indexOf(' ') + 1)).trimmed();
        if (line + '\n' == hashLine(sha256, QFileInfo(path).fileName())) {
            return sha256;
        }
    }
    return {};
}

} // namespace letterdesk
