// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "core/store/query.h"
#include "core/store/record_shape.h"
#include "core/store/workspace_connection.h"

#include <QtCore/QSet>

#include <limits>

namespace letterdesk {

namespace {

/// More words than anyone types; a pasted page must not become a query of thousands of terms.
constexpr qsizetype kWordsLookedFor = 16;

/// Prefixes up to this length have an index of their own (searchIndexSchema()). All hits of a longer one would be
/// gathered before the first is known, which takes as long as there are hits.
constexpr qsizetype kIndexedPrefix = 2;

/// A longer prefix is looked for as the words it begins, when they are no more than this: hits of whole words come
/// one by one, newest first.
constexpr int kWordsOfPrefix = 64;

/// How often more rows are asked for when they turn out to be of the same few records.
constexpr int kRounds = 20;

bool isWordCharacter(char32_t character) {
    switch (QChar::category(character)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return false;
    }
}

/// How a record is called in lists, as SQL over its table `t`.
QString titleSql(RecordKind kind) {
    const QString person =
        QStringLiteral("(SELECT trim(ifnull(honorific || ' ', '') || ifnull(given_name || ' ', '') || "
                       "ifnull(family_name, '')) FROM people WHERE id = t.person)");
    switch (kind) {
    case RecordKind::Person:
        return QStringLiteral("trim(ifnull(honorific || ' ', '') || ifnull(given_name || ' ', '') || "
                              "ifnull(family_name, ''))");
    case RecordKind::Experience:
    case RecordKind::Moment:
    case RecordKind::DateNote:
        return QStringLiteral("title");
    case RecordKind::Interaction:
    case RecordKind::Concern:
        return QStringLiteral("trim(ifnull(%1, '') || ifnull(' ' || \"on\", ''))").arg(person);
    case RecordKind::Application:
        return QStringLiteral("trim(ifnull(service || ' ', '') || ifnull(season || ' ', '') || "
                              "ifnull(specialty, ''))");
    case RecordKind::Program:
        return QStringLiteral("name");
    case RecordKind::Request:
        return person;
    case RecordKind::Message:
        return QStringLiteral("subject");
    case RecordKind::Document:
        return QStringLiteral("file_name");
    default:
        return QStringLiteral("id");
    }
}

/// The word as the index holds it, when that is plain letters and digits; empty otherwise.
QString foldedWord(const QString& word) {
    QString folded;
    const QString apart = word.normalized(QString::NormalizationForm_D).toLower();
    for (const QChar character : apart) {
        if (character.unicode() >= 0x300 && character.unicode() <= 0x36F) {
            continue; // accents
        }
        if (character.unicode() >= 0x80) {
            return {};
        }
        folded += character;
    }
    return folded;
}

/// The words of the index that begin like this one; none when there are too many of them, or when the index may
/// write the word in another way.
Result<QStringList> wordsBeginning(const WorkspaceConnection& connection, const QString& word) {
    QString from = foldedWord(word);
    if (from.size() <= kIndexedPrefix) {
        return QStringList();
    }
    const QString prefix = from;
    if (auto done = connection.runScript("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING "
                                         "fts5vocab (main, search, instance)");
        !done) {
        return tl::unexpected(done.error());
    }
    QStringList words;
    for (;;) {
        // One seek for each word: walking on would visit each place where the word stands.
        Query query(connection, QStringLiteral("SELECT term FROM temp.search_words WHERE term >= ? LIMIT 1"));
        query.bind(from);
        const auto row = query.next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        const QString found = *row ? query.text(0) : QString();
        if (!found.startsWith(prefix)) {
            return words;
        }
        if (words.size() == kWordsOfPrefix) {
            return QStringList();
        }
        words << found;
        from = found + QChar(1);
    }
}

/// All words must occur; the last one may go on.
Result<QString> expressionFor(const WorkspaceConnection& connection, const QStringList& words) {
    const auto endings = wordsBeginning(connection, words.last());
    if (!endings) {
        return tl::unexpected(endings.error());
    }
    if (endings->isEmpty()) {
        return matchExpression(words, LastWord::Prefix);
    }
    QStringList quoted;
    for (const QString& ending : *endings) {
        quoted << u'"' + ending + u'"';
    }
    const QString last = u'(' + quoted.join(QLatin1String(" OR ")) + u')';
    const QStringList others = words.mid(0, words.size() - 1);
    return others.isEmpty() ? last : matchExpression(others, LastWord::Whole) + QLatin1String(" AND ") + last;
}

struct Found {
    qint64 row = 0;
    QString snippet;
};

/// The newest rows that were not found yet: those below `below`.
Result<std::vector<Found>> newest(const WorkspaceConnection& connection, const QString& expression, qint64 below,
                                  int limit) {
    Query query(connection,
                QStringLiteral("SELECT rowid, snippet(search, -1, char(0xE000), char(0xE001), '…', 16) "
                               "FROM search WHERE search MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?"));
    query.bind(expression).bind(below).bind(limit);
    std::vector<Found> found;
    for (;;) {
        const auto row = query.next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return found;
        }
        found.push_back({query.number(0), query.text(1)});
    }
}

/// The record a row of the index speaks of, with its title; none when the row is gone.
Result<std::optional<SearchHit>> hitOf(const WorkspaceConnection& connection, const Found& found) {
    SearchHit hit;
    {
        Query query(connection, QStringLiteral("SELECT kind, id FROM search_source WHERE row = ?"));
        query.bind(found.row);
        const auto row = query.next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        const auto kind = *row ? enumFromText<RecordKind>(query.text(0)) : std::nullopt;
        if (!kind) {
            return std::optional<SearchHit>();
        }
        hit = {*kind, query.text(1), {}, found.snippet};
    }
    Query query(connection, QStringLiteral("SELECT %1 FROM \"%2\" AS t WHERE id = ?")
                                .arg(titleSql(hit.kind), QLatin1String(shapeOf(hit.kind).table)));
    query.bind(hit.id);
    const auto row = query.next();
    if (!row) {
        return tl::unexpected(row.error());
    }
    hit.title = *row ? query.text(0) : QString();
    return std::optional(hit);
}

} // namespace

QStringList searchWords(const QString& text) {
    QStringList words;
    QString word;
    for (const char32_t character : text.toUcs4()) {
        if (isWordCharacter(character)) {
            word += QString::fromUcs4(&character, 1);
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    if (!word.isEmpty()) {
        words << word;
    }
    return words.mid(0, kWordsLookedFor);
}

QString matchExpression(const QStringList& words, LastWord last) {
    QStringList terms;
    for (const QString& word : words) {
        terms << u'"' + word + u'"';
    }
    return terms.join(QLatin1String(" AND ")) + (last == LastWord::Prefix ? QLatin1String("*") : QLatin1String());
}

Result<std::vector<SearchHit>> searchRecords(const WorkspaceConnection& connection, const QString& text,
                                             int limit) {
    const QStringList words = searchWords(text);
    if (words.isEmpty() || limit <= 0) {
        return std::vector<SearchHit>();
    }
    const auto expression = expressionFor(connection, words);
    if (!expression) {
        return tl::unexpected(expression.error());
    }
    std::vector<SearchHit> hits;
    QSet<std::pair<int, QString>> seen;
    // A record can have several rows (history notes, entries of a request): ask for a few more, and again while
    // they made too few records.
    const int wanted = limit + limit / 4;
    qint64 below = std::numeric_limits<qint64>::max();
    for (int round = 0; round < kRounds; ++round) {
        const auto found = newest(connection, *expression, below, wanted);
        if (!found) {
            return tl::unexpected(found.error());
        }
        for (const Found& row : *found) {
            below = row.row;
            const auto hit = hitOf(connection, row);
            if (!hit) {
                return tl::unexpected(hit.error());
            }
            if (!*hit || seen.contains({static_cast<int>((*hit)->kind), (*hit)->id})) {
                continue;
            }
            seen.insert({static_cast<int>((*hit)->kind), (*hit)->id});
            hits.push_back(**hit);
            if (hits.size() == static_cast<size_t>(limit)) {
                return hits;
            }
        }
        if (found->size() < static_cast<size_t>(wanted)) {
            break;
        }
    }
    return hits;
}

} // namespace letterdesk
