// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/notes_file.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStringDecoder>

#include <algorithm>

namespace letterdesk {

namespace {

/// The text, or nothing when the bytes are none.
std::optional<QString> decoded(const QByteArray& bytes) {
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    if (encoding == QStringConverter::Utf8 && bytes.contains('\0')) {
        return std::nullopt;
    }
    QStringDecoder decoder(encoding);
    QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        return std::nullopt;
    }
    return text;
}

} // namespace

Result<NotesFile> readNotesFile(const QString& path, qint64 sizeBefore) {
    const QFileInfo info(path);
    if (!info.exists()) {
        return worldError(info.isSymLink() ? ErrorCode::FileNotRegular : ErrorCode::FileNotFound, path);
    }
    // A pipe would make the reader wait for ever.
    if (!info.isFile()) {
        return worldError(ErrorCode::FileNotRegular, path);
    }
    if (info.size() > NotesFile::kLargest) {
        return worldError(ErrorCode::FileTooLarge, path, {QString::number(NotesFile::kLargest)});
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return worldError(ErrorCode::FileNotReadable, path, {}, file.errorString());
    }
    NotesFile notes;
    notes.modified = info.lastModified();
    const QByteArray bytes = file.read(NotesFile::kLargest + 1);
    if (file.error() != QFileDevice::NoError) {
        return worldError(ErrorCode::ReadFailed, path, {}, file.errorString());
    }
    if (bytes.size() > NotesFile::kLargest) {
        return worldError(ErrorCode::FileTooLarge, path, {QString::number(NotesFile::kLargest)});
    }
    notes.size = bytes.size();
    const std::optional<QString> text = decoded(bytes);
    if (!text) {
        return worldError(ErrorCode::TextRefused, path);
    }
    notes.text = *text;
    const qsizetype before = std::min<qsizetype>(static_cast<qsizetype>(sizeBefore), bytes.size());
    notes.linesBefore = static_cast<int>(std::count(bytes.cbegin(), bytes.cbegin() + before, '\n'));
    // A last line without its line feed is whole when nothing was added to it.
    if (before > 0 && bytes[before - 1] != '\n' && (before == bytes.size() || bytes[before] == '\n')) {
        ++notes.linesBefore;
    }
    return notes;
}

} // namespace letterdesk
