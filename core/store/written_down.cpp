// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/written_down.h"

#include "core/store/query.h"
#include "core/store/workspace_connection.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

namespace letterdesk {

namespace {

QString isoDay(QDate day) {
    return day.toString(Qt::ISODate);
}

QString stored(const QString& text) {
    return text.normalized(QString::NormalizationForm_C);
}

Result<bool> holdsOne(const WorkspaceConnection& connection, const WrittenDown& question) {
    Query query(connection,
                question.kind == RecordKind::Moment
                    ? QStringLiteral("SELECT 1 FROM moment_witnesses AS w JOIN moments AS m ON m.id = w.moment "
                                     "WHERE w.person = ? AND m.\"on\" = ? AND m.title IS ? LIMIT 1")
                    : QStringLiteral("SELECT 1 FROM interactions WHERE person = ? AND \"on\" = ? "
                                     "AND summary IS ? LIMIT 1"));
    query.bind(question.person.text());
    query.bind(isoDay(question.on));
    query.bind(question.text.isEmpty() ? QVariant() : QVariant(question.text));
    return query.next();
}

/// Days and titles of all moments on these days: nothing else leads to a moment that nobody saw.
Result<QSet<QString>> momentsOn(const WorkspaceConnection& connection, const QSet<QString>& days) {
    QJsonArray list;
    for (const QString& day : days) {
        list.append(day);
    }
    Query query(connection,
                QStringLiteral("SELECT \"on\", title FROM moments WHERE title IS NOT NULL AND \"on\" IN "
                               "(SELECT value FROM json_each(?))"));
    query.bind(QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
    QSet<QString> moments;
    for (;;) {
        const auto row = query.next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return moments;
        }
        moments.insert(query.text(0) + query.text(1));
    }
}

} // namespace

Result<std::vector<bool>> findWrittenDown(const WorkspaceConnection& connection,
                                          const std::vector<WrittenDown>& questions) {
    std::vector<bool> answers;
    answers.reserve(questions.size());
    QSet<QString> days;
    for (const WrittenDown& question : questions) {
        if (question.person.isNull()) {
            days.insert(isoDay(question.on));
            answers.push_back(false);
            continue;
        }
        const Result<bool> held = holdsOne(connection, question);
        if (!held) {
            return tl::unexpected(held.error());
        }
        answers.push_back(*held);
    }
    if (days.isEmpty()) {
        return answers;
    }
    const Result<QSet<QString>> moments = momentsOn(connection, days);
    if (!moments) {
        return tl::unexpected(moments.error());
    }
    for (size_t at = 0; at < questions.size(); ++at) {
        const WrittenDown& question = questions[at];
        if (question.person.isNull() && question.kind == RecordKind::Moment) {
            answers[at] = moments->contains(isoDay(question.on) + stored(question.text));
        }
    }
    return answers;
}

} // namespace letterdesk
