// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite_file.h"

#include <QtCore/QTemporaryDir>

#include <vector>

namespace letterdesk {

/// The ways in which a damaged workspace can still be looked at, best first: with its log or journal (in a copy),
/// as it lies there, and with the header and the schema of a new file (in a copy). The file itself is only ever
/// read.
class DamagedViews {
public:
    /// `newFile` is a workspace of today's schema that nobody has changed. Errors: FileNotFound, FileNotRegular,
    /// FileNotReadable, and those of writing the copies.
    [[nodiscard]] static Result<DamagedViews> open(const QString& damaged, const QString& newFile);

    [[nodiscard]] std::vector<SqliteFile>& views() { return m_views; }

private:
    explicit DamagedViews(std::unique_ptr<QTemporaryDir> scratch)
        : m_scratch(std::move(scratch)) {}

    std::unique_ptr<QTemporaryDir> m_scratch; // must outlive the views
    std::vector<SqliteFile> m_views;
};

/// The numbers of the pages that hold the schema of a database, from 1, from the bytes of the file.
[[nodiscard]] std::vector<qsizetype> schemaPages(QByteArrayView database);

/// The bytes of a damaged database with header and schema pages of another, whose tables begin on the same pages.
/// Nothing when not one page of the schema is there to show that it is the same schema.
[[nodiscard]] std::optional<QByteArray> withSchemaOf(QByteArrayView other, QByteArrayView damaged);

} // namespace letterdesk
