// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/soundness.h"

#include "core/store/sqlite_file.h"

namespace letterdesk {

namespace {

Result<QStringList> brokenReferences(SqliteFile& file) {
    return file.texts("SELECT 'broken reference: ' || \"table\" || ' ' || coalesce(rowid, '') || ' to ' || parent "
                      "FROM pragma_foreign_key_check LIMIT 20");
}

} // namespace

bool saysDamaged(const Error& error) {
    return error.code == ErrorCode::WorkspaceDamaged || error.code == ErrorCode::NotAWorkspace;
}

Result<QStringList> findDamage(SqliteFile& file, Scrutiny scrutiny, const Progress& progress) {
    const auto watch = file.watch(progress, 0.5);
    Result<QStringList> findings =
        file.texts(scrutiny == Scrutiny::Full ? "PRAGMA integrity_check(20)" : "PRAGMA quick_check(20)");
    if (findings && *findings == QStringList{QStringLiteral("ok")}) {
        findings = brokenReferences(file);
    }
    if (!findings && saysDamaged(findings.error())) {
        return QStringList{findings.error().detail};
    }
    return findings;
}

Result<QMap<QString, qint64>> rowCounts(SqliteFile& file) {
    const Result<QStringList> tables =
        file.texts("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'");
    if (!tables) {
        return tl::unexpected(tables.error());
    }
    QMap<QString, qint64> counts;
    for (const QString& name : *tables) {
        const Result<qint64> count = file.number("SELECT count(*) FROM " + quotedName(name.toUtf8()));
        if (!count) {
            return tl::unexpected(count.error());
        }
        counts.insert(name, *count);
    }
    return counts;
}

Result<void> quickCheck(const QString& workspacePath, const Progress& progress) {
    Result<SqliteFile> file = SqliteFile::open(workspacePath, SqliteFile::Mode::ReadOnly);
    if (!file) {
        return tl::unexpected(file.error());
    }
    const Result<QStringList> findings = findDamage(*file, Scrutiny::Quick, progress);
    if (!findings) {
        return tl::unexpected(findings.error());
    }
    if (!findings->isEmpty()) {
        return worldError(ErrorCode::WorkspaceDamaged, workspacePath, {}, findings->join(u'\n'));
    }
    return {};
}

} // namespace letterdesk
