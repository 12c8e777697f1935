// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_language.h"

#include "core/search/query_days.h"
#include "core/search/search_words.h"

#include <algorithm>

namespace letterdesk {

namespace {

/// More parts than anyone types; a pasted page must not become a query of thousands of terms.
constexpr int kPartsLookedFor = 16;
/// More brackets in brackets than anyone types.
constexpr int kDeepest = 16;

bool isQuote(QChar character) {
    return character == u'"' || character == u'“' || character == u'”' || character == u'„';
}

bool isBracket(QChar character) {
    return character == u'(' || character == u')';
}

/// A field and how it is compared, as they begin a part: `due<`, `person:`.
struct FieldHead {
    QStringView name;
    QStringView comparison;
    [[nodiscard]] qsizetype length() const { return name.size() + comparison.size(); }
};

/// Reads by recursive descent; the text is looked at once.
class Parser {
public:
    Parser(const QString& text, QDate today)
        : m_text(text) {
        m_query.today = today;
    }

    SearchQuery run() {
        while (m_at < m_text.size()) {
            QueryNode node = anyOf(0);
            if (!node.children.empty()) {
                m_query.root.children.push_back(std::move(node));
            }
            if (m_at < m_text.size()) { // only a bracket that nothing opened ends the outermost group
                problem(QueryProblemCode::BracketNotOpened, m_at, 1);
                ++m_at;
            }
        }
        flatten(m_query.root);
        if (QueryNode* last = lastWords(m_query.root)) {
            last->mayGoOn = true;
        }
        return std::move(m_query);
    }

private:
    /// Groups joined by `or`, up to a closing bracket.
    QueryNode anyOf(int depth) {
        QueryNode any;
        any.type = QueryNode::Type::Any;
        for (;;) {
            QueryNode all = allOf(depth);
            const bool empty = all.children.empty();
            if (!empty) {
                flatten(all);
                any.children.push_back(std::move(all));
            }
            const qsizetype word = wordOr();
            if (word == 0) {
                if (empty && m_orAt >= 0) {
                    problem(QueryProblemCode::OrWithoutSide, m_orAt, m_orLength);
                }
                m_orAt = -1;
                flatten(any);
                return any;
            }
            if (empty) {
                problem(QueryProblemCode::OrWithoutSide, m_at, word);
            }
            m_orAt = m_at;
            m_orLength = word;
            m_at += word;
        }
    }

    /// Parts side by side, up to `or` or a closing bracket.
    QueryNode allOf(int depth) {
        QueryNode all;
        for (;;) {
            skipSpace();
            if (m_at >= m_text.size() || m_text[m_at] == u')' || wordOr() > 0) {
                return all;
            }
            if (std::optional<QueryNode> node = part(depth)) {
                all.children.push_back(std::move(*node));
            }
        }
    }

    std::optional<QueryNode> part(int depth) {
        bool excluded = false;
        while (m_at < m_text.size() && m_text[m_at] == u'-') {
            excluded = !excluded;
            ++m_at;
        }
        if (m_at >= m_text.size() || m_text[m_at].isSpace() || m_text[m_at] == u')') {
            return std::nullopt; // a dash between words
        }
        std::optional<QueryNode> node = m_text[m_at] == u'('    ? group(depth)
                                        : isQuote(m_text[m_at]) ? phrase()
                                                                : fieldOrWords();
        if (!node || !excluded) {
            return node;
        }
        QueryNode without;
        without.type = QueryNode::Type::Not;
        without.children.push_back(std::move(*node));
        return without;
    }

    std::optional<QueryNode> group(int depth) {
        const qsizetype start = m_at++;
        if (depth >= kDeepest) {
            tooLong(start, 1);
            return std::nullopt; // the bracket alone is passed over
        }
        const qsizetype orAt = std::exchange(m_orAt, -1);
        QueryNode any = anyOf(depth + 1);
        m_orAt = orAt;
        if (m_at < m_text.size()) {
            ++m_at;
        } else {
            problem(QueryProblemCode::BracketNotClosed, start, 1);
        }
        return any.children.empty() ? std::nullopt : std::optional(std::move(any));
    }

    std::optional<QueryNode> phrase() {
        const qsizetype start = m_at;
        bool closed = false;
        const QString inside = quoted(closed);
        if (!closed) {
            problem(QueryProblemCode::QuoteNotClosed, start, m_at - start);
        }
        QueryNode node = words(inside, start);
        if (node.words.isEmpty()) {
            return std::nullopt;
        }
        node.type = QueryNode::Type::Phrase;
        node.mayGoOn = !closed;
        return node;
    }

    std::optional<QueryNode> fieldOrWords() {
        const FieldHead head = fieldHead();
        if (!head.comparison.isEmpty()) {
            if (const auto field = enumFromText<QueryField>(head.name.toString().toLower())) {
                return condition(*field, head);
            }
            if (head.comparison == u":" && m_text.mid(m_at + head.length(), 2) != QLatin1String("//")) {
                const qsizetype start = m_at;
                m_at += head.length();
                value();
                problem(QueryProblemCode::UnknownField, start, m_at - start);
                return std::nullopt;
            }
        }
        const qsizetype start = m_at;
        QueryNode node = words(word(), start);
        return node.words.isEmpty() ? std::nullopt : std::optional(std::move(node));
    }

    std::optional<QueryNode> condition(QueryField field, const FieldHead& head) {
        const qsizetype start = m_at;
        const QString comparison = head.comparison.toString();
        m_at += head.length();
        const QString typed = value().trimmed();
        QueryNode node;
        node.type = QueryNode::Type::Condition;
        node.condition.field = field;
        node.condition.value = foldedText(typed);
        const auto wrong = [&](QueryProblemCode code) {
            problem(code, start, m_at - start, field);
            return std::nullopt;
        };
        if (typed.isEmpty()) {
            return wrong(QueryProblemCode::ValueMissing);
        }
        if (field == QueryField::Due || field == QueryField::On) {
            const auto days = queryDays(node.condition.value, comparison, m_query.today);
            if (!days) {
                return wrong(QueryProblemCode::DayNotUnderstood);
            }
            node.condition.from = days->from;
            node.condition.to = days->to;
        } else if (comparison != u":" && comparison != u"=") {
            return wrong(QueryProblemCode::NoComparison);
        } else if (!makeKnown(node.condition)) {
            return wrong(QueryProblemCode::UnknownValue);
        }
        node.position = start;
        node.length = m_at - start;
        return counted(1, start) ? std::optional(std::move(node)) : std::nullopt;
    }

    /// Brings the value of a field with an enumeration to its word; false when there is none.
    static bool makeKnown(QueryCondition& condition) {
        if (condition.field == QueryField::Person || condition.field == QueryField::Place) {
            return !searchWords(condition.value).isEmpty();
        }
        if (condition.field == QueryField::In) {
            const auto kind = searchedKind(condition.value);
            condition.value = kind ? QString(enumText(*kind)) : QString();
            return kind.has_value();
        }
        const QStringList known = valuesOf(condition.field);
        if (known.isEmpty()) {
            return true;
        }
        QString word = condition.value;
        word.replace(u' ', u'_').replace(u'-', u'_');
        if (!known.contains(word) && word.endsWith(u's')) {
            word.chop(1); // has:examples
        }
        condition.value = word;
        return known.contains(word);
    }

    /// The letters before a colon or a comparison; no comparison when there is none.
    [[nodiscard]] FieldHead fieldHead() const {
        const QStringView rest = QStringView(m_text).mid(m_at);
        qsizetype letters = 0;
        while (letters < rest.size() &&
               ((rest[letters] >= u'a' && rest[letters] <= u'z') ||
                (rest[letters] >= u'A' && rest[letters] <= u'Z') || rest[letters] == u'_')) {
            ++letters;
        }
        constexpr qsizetype kShortest = 2;
        if (letters < kShortest || letters == rest.size()) {
            return {};
        }
        qsizetype end = letters;
        while (end < rest.size() && end < letters + 3 && QStringView(u":<>=").contains(rest[end])) {
            ++end;
        }
        return {rest.left(letters), rest.mid(letters, end - letters)};
    }

    /// What stands behind a field: in quotes, or up to a space or bracket.
    QString value() {
        if (m_at < m_text.size() && isQuote(m_text[m_at])) {
            const qsizetype start = m_at;
            bool closed = false;
            const QString inside = quoted(closed);
            if (!closed) {
                problem(QueryProblemCode::QuoteNotClosed, start, m_at - start);
            }
            return inside;
        }
        return word();
    }

    QString quoted(bool& closed) {
        const qsizetype start = ++m_at;
        while (m_at < m_text.size() && !isQuote(m_text[m_at])) {
            ++m_at;
        }
        closed = m_at < m_text.size();
        const QString inside = m_text.mid(start, m_at - start);
        m_at += closed ? 1 : 0;
        return inside;
    }

    QString word() {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && !isBracket(m_text[m_at]) &&
               !isQuote(m_text[m_at])) {
            ++m_at;
        }
        return m_text.mid(start, m_at - start);
    }

    QueryNode words(const QString& text, qsizetype start) {
        QueryNode node;
        node.type = QueryNode::Type::Words;
        const QStringList all = searchWords(text);
        for (const QString& one : all) {
            if (!counted(1, start)) {
                break;
            }
            node.words << one;
        }
        return node;
    }

    /// Whether so many more parts are still looked for.
    bool counted(int parts, qsizetype start) {
        m_parts += parts;
        if (m_parts > kPartsLookedFor) {
            tooLong(start, m_at - start);
            return false;
        }
        return true;
    }

    void tooLong(qsizetype start, qsizetype length) {
        if (!m_saidTooLong) {
            problem(QueryProblemCode::TooLong, start, length);
            m_saidTooLong = true;
        }
    }

    /// The length of `or`, `OR` or `|` standing alone here; 0 when something else stands here.
    [[nodiscard]] qsizetype wordOr() const {
        const QStringView rest = QStringView(m_text).mid(m_at);
        const qsizetype length = rest.startsWith(u'|') ? 1 : rest.startsWith(u"or", Qt::CaseInsensitive) ? 2 : 0;
        const bool alone =
            length > 0 && (rest.size() == length || rest[length].isSpace() || isBracket(rest[length]));
        return alone ? length : 0;
    }

    void skipSpace() {
        while (m_at < m_text.size() && m_text[m_at].isSpace()) {
            ++m_at;
        }
    }

    void problem(QueryProblemCode code, qsizetype position, qsizetype length,
                 std::optional<QueryField> field = std::nullopt) {
        if (m_query.problems.size() < static_cast<size_t>(kPartsLookedFor)) {
            m_query.problems.push_back({code, position, length, m_text.mid(position, length), field});
        }
    }

    /// A group of one is that one; groups side by side in a group side by side are one.
    static void flatten(QueryNode& node) {
        std::vector<QueryNode> children;
        for (QueryNode& child : node.children) {
            QueryNode only = std::move(child);
            while ((only.type == QueryNode::Type::Any || only.type == QueryNode::Type::All) &&
                   only.children.size() == 1) {
                QueryNode inner = std::move(only.children.front());
                only = std::move(inner);
            }
            if (node.type == QueryNode::Type::All && only.type == QueryNode::Type::All) {
                std::move(only.children.begin(), only.children.end(), std::back_inserter(children));
            } else {
                children.push_back(std::move(only));
            }
        }
        node.children = std::move(children);
    }

    /// The words typed last: they may still grow. None when they are excluded: what is half typed would hide too
    /// much.
    static QueryNode* lastWords(QueryNode& node) {
        for (auto child = node.children.rbegin(); child != node.children.rend(); ++child) {
            if (child->type == QueryNode::Type::Words) {
                return &*child;
            }
            if (child->type == QueryNode::Type::All || child->type == QueryNode::Type::Any) {
                if (QueryNode* inner = lastWords(*child)) {
                    return inner;
                }
            }
        }
        return nullptr;
    }

    const QString& m_text;
    SearchQuery m_query;
    qsizetype m_at = 0;
    qsizetype m_orAt = -1; ///< of the `or` whose right side is being read
    qsizetype m_orLength = 0;
    int m_parts = 0;
    bool m_saidTooLong = false;
};

} // namespace

bool SearchQuery::isPlain() const {
    return std::all_of(root.children.cbegin(), root.children.cend(), [](const QueryNode& node) {
        return node.type == QueryNode::Type::Words || node.type == QueryNode::Type::Phrase;
    });
}

SearchQuery parseSearch(const QString& text, QDate today) {
    return Parser(text, today).run();
}

} // namespace letterdesk
