// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/damaged_views.h"

#include "core/base/file_writer.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QtEndian>

#include <limits>
#include <sqlite3.h>
#include <unistd.h>

namespace letterdesk {

namespace {

// sqlite.org/fileformat2.html: 1.3 the database header, 1.6 b-tree pages.
constexpr qsizetype kPage = 4096; // all our files have this size
constexpr qsizetype kHeader = 100;
constexpr qsizetype kPageCount = 28;
constexpr qsizetype kFreePages = 32; // first free page, number of free pages
constexpr qsizetype kCountValidFor = 92;
constexpr char kInteriorPage = 0x05;
constexpr qsizetype kInteriorCells = 12; ///< offset of the cell pointers

constexpr qint64 kNoLimit = std::numeric_limits<qint64>::max();

template <class Number>
Number numberAt(QByteArrayView bytes, qsizetype offset) {
    return qFromBigEndian<Number>(bytes.sliced(offset, static_cast<qsizetype>(sizeof(Number))).data());
}

/// Opens a view; a file that cannot be opened is no view.
void add(std::vector<SqliteFile>& views, const QString& path, SqliteFile::Mode mode) {
    Result<SqliteFile> file = SqliteFile::open(path, mode);
    if (!file) {
        return;
    }
    sqlite3_db_config(file->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    // Nothing is written: this lets a file be read that is shorter than it says, and a schema with errors.
    if (file->execute("PRAGMA writable_schema=ON")) {
        views.push_back(*std::move(file));
    }
}

} // namespace

std::vector<qsizetype> schemaPages(QByteArrayView database) {
    std::vector<qsizetype> pages{1};
    for (size_t next = 0; next < pages.size() && pages.size() < 1000; ++next) {
        const qsizetype start = (pages[next] - 1) * kPage;
        if (start < 0 || start + kPage > database.size()) {
            return {};
        }
        const QByteArrayView page = database.sliced(start, kPage);
        const qsizetype header = pages[next] == 1 ? kHeader : 0;
        if (page[header] != kInteriorPage) {
            continue;
        }
        const auto cells = numberAt<quint16>(page, header + 3);
        for (qsizetype cell = 0; cell < cells; ++cell) {
            const auto at = numberAt<quint16>(page, header + kInteriorCells + 2 * cell);
            pages.push_back(numberAt<quint32>(page, std::min<qsizetype>(at, kPage - 4)));
        }
        pages.push_back(numberAt<quint32>(page, header + 8));
    }
    return pages;
}

std::optional<QByteArray> withSchemaOf(QByteArrayView other, QByteArrayView damaged) {
    QByteArray patched = damaged.toByteArray();
    patched.append((kPage - patched.size() % kPage) % kPage, '\0');
    bool isSame = false;
    for (const qsizetype page : schemaPages(other)) {
        const qsizetype start = (page - 1) * kPage;
        if (start + kPage > patched.size()) {
            continue; // cut off; what follows is gone as well
        }
        const qsizetype skipped = page == 1 ? kHeader : 0;
        isSame = isSame || QByteArrayView(patched).sliced(start + skipped, kPage - skipped) ==
                               other.sliced(start + skipped, kPage - skipped);
        patched.replace(start, kPage, other.sliced(start, kPage).toByteArray());
    }
    if (!isSame) {
        return std::nullopt;
    }
    // The size of the file counts, not what the other's header says; free pages are those of the other file.
    qToBigEndian<quint32>(static_cast<quint32>(patched.size() / kPage), patched.data() + kPageCount);
    patched.replace(kFreePages, 8, QByteArray(8, '\0'));
    patched.replace(kCountValidFor, 4, QByteArray(4, '\xff'));
    return patched;
}

Result<DamagedViews> DamagedViews::open(const QString& damaged, const QString& newFile) {
    const Result<QByteArray> bytes = readFile(damaged, kNoLimit);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const Result<QByteArray> other = readFile(newFile, kNoLimit);
    if (!other) {
        return tl::unexpected(other.error());
    }
    // Beside the new file, where there must be room for as much anyway.
    auto scratch = std::make_unique<QTemporaryDir>(QFileInfo(newFile).path() +
                                                   QStringLiteral("/.salvage-%1-XXXXXX").arg(::getpid()));
    if (!scratch->isValid()) {
        return worldError(ErrorCode::FileNotWritable, newFile, {}, scratch->errorString());
    }
    DamagedViews views(std::move(scratch));

    // The write-ahead log holds work the file does not have yet, a rollback journal what an unfinished change has
    // overwritten.
    const QString withLog = views.m_scratch->filePath(QStringLiteral("with-log"));
    bool hasLog = false;
    for (const char* suffix : {"-wal", "-journal"}) {
        const QString log = damaged + QLatin1String(suffix);
        if (QFileInfo(log).size() == 0) {
            continue;
        }
        hasLog = true;
        const Result<QByteArray> logBytes = readFile(log, kNoLimit);
        if (!logBytes) {
            return tl::unexpected(logBytes.error());
        }
        if (const Result<void> written = writeFile(withLog + QLatin1String(suffix), *logBytes); !written) {
            return tl::unexpected(written.error());
        }
    }
    if (hasLog) {
        if (const Result<void> written = writeFile(withLog, *bytes); !written) {
            return tl::unexpected(written.error());
        }
        add(views.m_views, withLog, SqliteFile::Mode::ReadWrite);
    }
    add(views.m_views, damaged, SqliteFile::Mode::Immutable);
    if (const std::optional<QByteArray> patched = withSchemaOf(*other, *bytes)) {
        const QString copy = views.m_scratch->filePath(QStringLiteral("with-schema"));
        if (const Result<void> written = writeFile(copy, *patched); !written) {
            return tl::unexpected(written.error());
        }
        add(views.m_views, copy, SqliteFile::Mode::Immutable);
    }
    return views;
}

} // namespace letterdesk
