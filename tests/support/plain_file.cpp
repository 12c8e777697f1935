// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain_file.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <sys/stat.h>

namespace letterdesk::test {

constexpr qint64 kPage = 4096;

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool putBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() &&
           file.flush();
}

bool flipBit(const QString& path, qint64 byte, int bit) {
    QByteArray bytes = bytesOf(path);
    if (byte >= bytes.size()) {
        return false;
    }
    bytes[byte] = static_cast<char>(bytes[byte] ^ (1 << bit));
    return putBytes(path, bytes);
}

bool destroyPages(const QString& path, const QList<int>& pages) {
    QByteArray bytes = bytesOf(path);
    for (const int page : pages) {
        const qint64 start = (page - 1) * kPage;
        if (page < 1 || start + kPage > bytes.size()) {
            return false;
        }
        for (qint64 i = 0; i < kPage; ++i) {
            bytes[start + i] = static_cast<char>((i * 37 + page) | 0x80);
        }
    }
    return putBytes(path, bytes);
}

QStringList namesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

int modeOf(const QString& path) {
    struct stat status {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? static_cast<int>(status.st_mode & 07777)
                                                                     : -1;
}

QByteArray withoutCounters(QByteArray database) {
    for (const auto& [offset, size] : {std::pair{24, 4}, std::pair{40, 4}, std::pair{92, 8}}) {
        for (int i = offset; i < offset + size && i < database.size(); ++i) {
            database[i] = '\0';
        }
    }
    return database;
}

} // namespace letterdesk::test
