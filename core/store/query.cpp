// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"

#include "core/base/text.h"
#include "core/store/sql_error.h"
#include "core/store/workspace_connection.h"

#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <QtSql/QSqlRecord>

namespace letterdesk {

namespace {

constexpr qsizetype kMuch = 64 * 1024;

} // namespace

Query::Query(const WorkspaceConnection& connection, const QString& sql)
    : m_connection(connection)
    , m_sql(sql) {
    auto statement = connection.takeStatement(sql);
    if (statement) {
        m_query = std::move(*statement);
    } else {
        m_error = statement.error();
    }
}

Query::~Query() {
    if (m_query && !m_holdsMuch) {
        m_query->finish();
        m_connection.giveBackStatement(m_sql, std::move(m_query));
    }
}

Query& Query::bind(const QVariant& value) {
    if (!m_query || m_error) {
        return *this;
    }
    if (value.typeId() == QMetaType::QString && !value.isNull()) {
        auto text = storableText(value.toString());
        if (!text) {
            m_error = text.error();
            return *this;
        }
        // Qt binds UTF-16, of which SQLite takes a byte order mark off the front: one more, and the text stays
        // whole.
        if (text->startsWith(QChar(QChar::ByteOrderMark))) {
            text->prepend(QChar(QChar::ByteOrderMark));
        }
        m_query->bindValue(m_bound++, *text);
    } else {
        m_holdsMuch =
            m_holdsMuch || (value.typeId() == QMetaType::QByteArray && value.toByteArray().size() > kMuch);
        m_query->bindValue(m_bound++, value);
    }
    return *this;
}

Result<void> Query::execute() {
    if (m_error) {
        return tl::unexpected(*m_error);
    }
    m_bound = 0;
    if (!m_query->exec()) {
        return tl::unexpected(databaseError(m_query->lastError(), m_connection.path()));
    }
    return {};
}

Result<void> Query::run() {
    const auto done = execute();
    if (m_query) {
        m_query->finish();
    }
    return done;
}

Result<bool> Query::next() {
    if (!m_started) {
        m_started = true;
        if (const auto done = execute(); !done) {
            return tl::unexpected(done.error());
        }
    }
    if (m_query->next()) {
        return true;
    }
    if (m_query->lastError().isValid()) {
        return tl::unexpected(databaseError(m_query->lastError(), m_connection.path()));
    }
    return false;
}

int Query::columns() const {
    return m_query->record().count();
}

bool Query::isNull(int column) const {
    return m_query->isNull(column);
}

QString Query::text(int column) const {
    return m_query->value(column).toString();
}

qint64 Query::number(int column) const {
    return m_query->value(column).toLongLong();
}

QByteArray Query::bytes(int column) const {
    return m_query->value(column).toByteArray();
}

QVariant Query::value(int column) const {
    return m_query->value(column);
}

Result<qint64> readNumber(const WorkspaceConnection& connection, const QString& sql, const QVariantList& values) {
    Query query(connection, sql);
    for (const QVariant& value : values) {
        query.bind(value);
    }
    const auto row = query.next();
    if (!row) {
        return tl::unexpected(row.error());
    }
    return *row ? query.number(0) : 0;
}

Result<void> runStatement(const WorkspaceConnection& connection, const QString& sql, const QVariantList& values) {
    Query query(connection, sql);
    for (const QVariant& value : values) {
        query.bind(value);
    }
    return query.run();
}

} // namespace letterdesk
