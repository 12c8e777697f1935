// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "core/search/search_words.h"
#include "core/store/query.h"
#include "core/store/query_conditions.h"
#include "core/store/record_shape.h"
#include "core/store/workspace_connection.h"

#include <QtCore/QSet>

#include <algorithm>
#include <limits>

namespace letterdesk {

namespace {

/// Prefixes up to this length have an index of their own (searchIndexSchema()). All hits of a longer one would be
/// gathered before the first is known, which takes as long as there are hits.
constexpr qsizetype kIndexedPrefix = 2;

/// A longer prefix is looked for as the words it begins, when they are no more than this: hits of whole words come
/// one by one, newest first.
constexpr int kWordsOfPrefix = 64;

/// How often more rows are asked for when they turn out to be of the same few records.
constexpr int kRounds = 20;

/// Requests shown beneath a person who was found by name.
constexpr int kRequestsOfPerson = 3;

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
        return QStringLiteral("t.id");
    }
}

/// The word as the index holds it, when that is plain letters and digits; empty otherwise.
QString indexedWord(const QString& word) {
    const QString folded = foldedText(word);
    const bool plain =
        std::all_of(folded.cbegin(), folded.cend(), [](QChar character) { return character.unicode() < 0x80; });
    return plain ? folded : QString();
}

/// The words of the index that begin like this one; none when there are too many of them, or when the index may
/// write the word in another way.
Result<QStringList> wordsBeginning(const WorkspaceConnection& connection, const QString& word) {
    QString from = indexedWord(word);
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

/// One word of which more may be to come: as itself with all its endings where these are few.
Result<QString> growingWord(const WorkspaceConnection& connection, const QString& word) {
    const auto endings = wordsBeginning(connection, word);
    if (!endings) {
        return tl::unexpected(endings.error());
    }
    if (endings->isEmpty()) {
        return matchExpression({word}, LastWord::Prefix);
    }
    QStringList quoted;
    for (const QString& ending : *endings) {
        quoted << u'"' + ending + u'"';
    }
    return u'(' + quoted.join(QLatin1String(" OR ")) + u')';
}

/// A plain search (SearchQuery::isPlain()) as one query of FTS5.
Result<QString> expressionFor(const WorkspaceConnection& connection, const QueryNode& root) {
    QStringList terms;
    for (const QueryNode& node : root.children) {
        if (node.type == QueryNode::Type::Phrase) {
            terms << phraseExpression(node.words.join(u' '), node.mayGoOn);
            continue;
        }
        const QStringList whole = node.words.mid(0, node.words.size() - (node.mayGoOn ? 1 : 0));
        if (!whole.isEmpty()) {
            terms << matchExpression(whole, LastWord::Whole);
        }
        if (node.mayGoOn) {
            const auto last = growingWord(connection, node.words.last());
            if (!last) {
                return last;
            }
            terms << *last;
        }
    }
    return terms.join(QLatin1String(" AND "));
}

struct Found {
    qint64 row = 0;
    QString snippet;
};

/// The newest rows of an index that were not found yet: those below `below`.
Result<std::vector<Found>> newest(const WorkspaceConnection& connection, QLatin1StringView index,
                                  const QString& expression, qint64 below, int limit) {
    Query query(connection, QStringLiteral("SELECT rowid, snippet(%1, -1, char(0xE000), char(0xE001), '…', 16) "
                                           "FROM %1 WHERE %1 MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?")
                                .arg(index));
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

Result<QString> titleOf(const WorkspaceConnection& connection, RecordKind kind, const QString& id) {
    Query query(connection, QStringLiteral("SELECT %1 FROM \"%2\" AS t WHERE id = ?")
                                .arg(titleSql(kind), QLatin1String(shapeOf(kind).table)));
    query.bind(id);
    const auto row = query.next();
    if (!row) {
        return tl::unexpected(row.error());
    }
    return *row ? query.text(0) : QString();
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
    auto title = titleOf(connection, hit.kind, hit.id);
    if (!title) {
        return tl::unexpected(title.error());
    }
    hit.title = *std::move(title);
    return std::optional(hit);
}

/// Hits in their order, one per record.
class Hits {
public:
    explicit Hits(int limit)
        : m_limit(static_cast<size_t>(limit)) {}

    [[nodiscard]] bool isFull() const { return m_hits.size() >= m_limit; }
    void add(SearchHit hit) {
        const std::pair key{static_cast<int>(hit.kind), hit.id};
        if (!isFull() && !m_seen.contains(key)) {
            m_seen.insert(key);
            m_hits.push_back(std::move(hit));
        }
    }
    [[nodiscard]] std::vector<SearchHit> take() { return std::move(m_hits); }

private:
    size_t m_limit;
    std::vector<SearchHit> m_hits;
    QSet<std::pair<int, QString>> m_seen;
};

/// The newest requests to a person: whoever types a name often means these.
Result<void> addRequestsOf(const WorkspaceConnection& connection, const SearchHit& person, Hits& hits) {
    Query query(connection, QStringLiteral("SELECT id FROM requests WHERE person = ? ORDER BY row DESC LIMIT ?"));
    query.bind(person.id).bind(kRequestsOfPerson);
    for (;;) {
        const auto row = query.next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return {};
        }
        hits.add({RecordKind::Request, query.text(0), person.title, {}});
    }
}

/// Records that are called so: people with their requests first, then experiences, applications, programs.
Result<void> addNamed(const WorkspaceConnection& connection, const QString& expression, int limit, Hits& hits) {
    const auto found = newest(connection, QLatin1StringView("search_names"), expression,
                              std::numeric_limits<qint64>::max(), limit);
    if (!found) {
        return tl::unexpected(found.error());
    }
    std::vector<SearchHit> named;
    for (const Found& row : *found) {
        auto hit = hitOf(connection, row);
        if (!hit) {
            return tl::unexpected(hit.error());
        }
        if (*hit) {
            named.push_back(**std::move(hit));
        }
    }
    std::stable_sort(named.begin(), named.end(),
                     [](const SearchHit& a, const SearchHit& b) { return a.kind < b.kind; });
    for (const SearchHit& hit : named) {
        hits.add(hit);
        if (hit.kind == RecordKind::Person) {
            if (auto done = addRequestsOf(connection, hit, hits); !done) {
                return done;
            }
        }
    }
    return {};
}

/// Words and phrases: along the indexes, newest first, as far as hits are wanted.
Result<std::vector<SearchHit>> searchPlain(const WorkspaceConnection& connection, const SearchQuery& query,
                                           int limit) {
    const auto expression = expressionFor(connection, query.root);
    if (!expression) {
        return tl::unexpected(expression.error());
    }
    Hits hits(limit);
    if (auto done = addNamed(connection, *expression, limit, hits); !done) {
        return tl::unexpected(done.error());
    }
    // A record can have several rows (history notes, entries of a request): ask for a few more, and again while
    // they made too few records.
    const int wanted = limit + limit / 4;
    qint64 below = std::numeric_limits<qint64>::max();
    for (int round = 0; round < kRounds && !hits.isFull(); ++round) {
        const auto found = newest(connection, QLatin1StringView("search"), *expression, below, wanted);
        if (!found) {
            return tl::unexpected(found.error());
        }
        for (const Found& row : *found) {
            below = row.row;
            auto hit = hitOf(connection, row);
            if (!hit) {
                return tl::unexpected(hit.error());
            }
            if (*hit) {
                hits.add(**std::move(hit));
            }
        }
        if (found->size() < static_cast<size_t>(wanted)) {
            break;
        }
    }
    return hits.take();
}

/// A record that fulfils conditions, before it is known whether it is among the newest.
struct Candidate {
    RecordKind kind;
    qint64 row;
    QString id;
    QString title;
};

Result<void> addCandidates(const WorkspaceConnection& connection, RecordKind kind, const FilterSql& filter,
                           int limit, std::vector<Candidate>& candidates) {
    Query query(connection, QStringLiteral("SELECT t.row, t.id, %1 FROM \"%2\" AS t WHERE %3 ORDER BY t.row DESC "
                                           "LIMIT ?")
                                .arg(titleSql(kind), QLatin1String(shapeOf(kind).table), filter.sql));
    for (const QVariant& value : filter.values) {
        query.bind(value);
    }
    query.bind(limit);
    for (;;) {
        const auto row = query.next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return {};
        }
        candidates.push_back({kind, query.number(0), query.text(1), query.text(2)});
    }
}

/// Everything else: the newest records of each kind that fulfil the search.
Result<std::vector<SearchHit>> searchWithConditions(const WorkspaceConnection& connection,
                                                    const SearchQuery& query, int limit) {
    std::vector<Candidate> candidates;
    for (const RecordKind kind : searchedKinds()) {
        const FilterSql filter = filterCondition(kind, query, QStringLiteral("t"), WordsIn::Anywhere);
        if (filter.isNever()) {
            continue;
        }
        if (auto done = addCandidates(connection, kind, filter, limit, candidates); !done) {
            return tl::unexpected(done.error());
        }
    }
    std::sort(candidates.begin(), candidates.end(),
              [](const Candidate& a, const Candidate& b) { return a.row > b.row; });
    Hits hits(limit);
    for (Candidate& candidate : candidates) {
        hits.add({candidate.kind, std::move(candidate.id), std::move(candidate.title), {}});
    }
    return hits.take();
}

} // namespace

Result<std::vector<SearchHit>> searchRecords(const WorkspaceConnection& connection, const SearchQuery& query,
                                             int limit) {
    if (query.isEmpty() || limit <= 0) {
        return std::vector<SearchHit>();
    }
    return query.isPlain() ? searchPlain(connection, query, limit)
                           : searchWithConditions(connection, query, limit);
}

} // namespace letterdesk
