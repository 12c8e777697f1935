// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query_states.h"

#include "core/requests/request_state.h"

namespace letterdesk {

namespace {

constexpr QLatin1StringView kOver("IN ('declined', 'closed', 'withdrawn')");
constexpr QLatin1StringView kNever("'9999-12-31'");

QVariant day(QDate date) {
    return date.toString(Qt::ISODate);
}

/// The earlier of two days of which either may be NULL.
QString earlierSql(const QString& a, const QString& b) {
    return QStringLiteral("nullif(min(ifnull(%1, %3), ifnull(%2, %3)), %3)").arg(a, b, kNever);
}

/// The day the entry with alias e is due.
QString entryDueSql() {
    return earlierSql(QStringLiteral("(SELECT letters_due_on FROM applications WHERE id = e.application)"),
                      QStringLiteral("(SELECT min(letters_due_on) FROM programs WHERE application = "
                                     "e.application)"));
}

/// Whether an entry of the request fulfils a condition on alias e.
QString anyEntry(const QString& alias, const QString& condition) {
    return QStringLiteral("EXISTS (SELECT 1 FROM entries AS e WHERE e.request = %1.id AND %2)")
        .arg(alias, condition);
}

} // namespace

QString applicationDueSql(const QString& alias) {
    return earlierSql(
        alias + QLatin1String(".letters_due_on"),
        QStringLiteral("(SELECT min(letters_due_on) FROM programs WHERE application = %1.id)").arg(alias));
}

QString requestDueSql(const QString& alias) {
    return QStringLiteral("ifnull(%1.writers_date, (SELECT min(%2) FROM entries AS e WHERE e.request = %1.id))")
        .arg(alias, entryDueSql());
}

FilterSql requestState(const QString& word, const QString& alias, QDate today) {
    const QString stage = alias + QLatin1String(".stage");
    const QString running = QStringLiteral("%1 NOT %2").arg(stage, kOver);
    const auto state = enumFromText<QueryState>(word);
    if (!state) {
        return {stage + QLatin1String(" = ?"), {word}};
    }
    switch (*state) {
    case QueryState::Open:
        return {running, {}};
    case QueryState::Closed:
        return {QStringLiteral("%1 %2").arg(stage, kOver), {}};
    case QueryState::Received:
        return {anyEntry(alias, QStringLiteral("e.received_on IS NOT NULL")), {}};
    case QueryState::Issued:
        return {anyEntry(alias, QStringLiteral("e.issued_on IS NOT NULL AND e.received_on IS NULL")), {}};
    case QueryState::ToIssue:
        return {anyEntry(alias, QStringLiteral("e.issued_on IS NULL AND e.received_on IS NULL")), {}};
    case QueryState::Waiting:
        return {running + QLatin1String(" AND ") +
                    anyEntry(alias, QStringLiteral("e.issued_on IS NOT NULL AND e.received_on IS NULL")),
                {}};
    case QueryState::Overdue:
        return {QStringLiteral("%1 AND %2.thanked_on IS NULL AND %3 < ? AND (NOT EXISTS (SELECT 1 FROM entries "
                               "WHERE request = %2.id) OR %4)")
                    .arg(running, alias, requestDueSql(alias),
                         anyEntry(alias, QStringLiteral("e.received_on IS NULL"))),
                {day(today)}};
    case QueryState::AtRisk:
        return {running + QLatin1String(" AND ") +
                    anyEntry(alias, QStringLiteral("e.received_on IS NULL AND (%1.writers_date < ? OR %2 <= ?)")
                                        .arg(alias, entryDueSql())),
                {day(today), day(today.addDays(kAtRiskDays))}};
    case QueryState::NoReply:
        return {QStringLiteral("%1.stage = 'asked' AND %1.answer IS NULL AND %1.answered_on IS NULL AND "
                               "%1.asked_on <= ?")
                    .arg(alias),
                {day(today.addDays(-kNoReplyDays))}};
    case QueryState::ThanksDue:
        return {QStringLiteral("%1 AND %2.stage <> 'thanked' AND %2.thanked_on IS NULL AND %3")
                    .arg(running, alias, anyEntry(alias, QStringLiteral("e.received_on <= ?"))),
                {day(today)}};
    case QueryState::Reserve:
        return {alias + QLatin1String(".reserve = 1"), {}};
    case QueryState::NotEligible:
    case QueryState::NeverAsked:
        break;
    }
    return {QStringLiteral("0"), {}};
}

} // namespace letterdesk
