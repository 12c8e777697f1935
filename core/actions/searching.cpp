// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/searching.h"

#include "core/actions/bundled_data.h"
#include "core/search/search_words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace letterdesk {

namespace {

struct Searching {
    Q_DECLARE_TR_FUNCTIONS(Searching)
};

/// The first letters of the words, leaving out words that join others: "Obstetrics and Gynecology" is "og".
QString initials(const QStringList& words) {
    QString letters;
    for (const QString& word : words) {
        if (word != u"and" && word != u"of" && word != u"the") {
            letters += word.front();
        }
    }
    return letters;
}

/// Whether somebody who types `wanted` may mean what has this id and name: by initials, or by the beginnings of
/// words, each word of what was typed.
bool isMeant(const QString& wanted, const QString& id, const QString& name) {
    const QString plainName = foldedText(name).section(u'(', 0, 0);
    const QStringList idWords = searchWords(id);
    if (initials(idWords) == wanted || initials(searchWords(plainName)) == wanted) {
        return true;
    }
    const QStringList words = idWords + searchWords(plainName);
    const QStringList typed = searchWords(wanted);
    return !typed.isEmpty() && std::all_of(typed.cbegin(), typed.cend(), [&words](const QString& one) {
        return std::any_of(words.cbegin(), words.cend(),
                           [&one](const QString& word) { return word.startsWith(one); });
    });
}

void expand(QueryNode& node, const RulePack& pack) {
    for (QueryNode& child : node.children) {
        expand(child, pack);
    }
    if (node.type != QueryNode::Type::Condition) {
        return;
    }
    QueryCondition& condition = node.condition;
    if (condition.field == QueryField::Specialty) {
        const QStringList ids = pack.specialtyIds();
        for (const QString& id : ids) {
            if (isMeant(condition.value, id, pack.specialtyName(id))) {
                condition.alternatives << id;
            }
        }
    } else if (condition.field == QueryField::Service) {
        const QStringList ids = pack.serviceIds();
        for (const QString& id : ids) {
            const auto rules = pack.service(id);
            if (isMeant(condition.value, id, rules ? rules->shortName : QString())) {
                condition.alternatives << id;
            }
        }
    }
}

/// What may be written instead of a value that is none.
QString suggestion(const QueryProblem& problem) {
    constexpr qsizetype kShown = 6;
    const QStringList values = problem.field ? valuesOf(*problem.field) : QStringList();
    return values.mid(0, kShown).join(QStringLiteral(", "));
}

} // namespace

SearchQuery understoodSearch(const QString& text, QDate today, const RulePack& pack) {
    SearchQuery query = parseSearch(text, today);
    expand(query.root, pack);
    return query;
}

SearchQuery understoodSearch(const QString& text, QDate today) {
    return understoodSearch(text, today, bundledRulePack());
}

QString problemText(const QueryProblem& problem) {
    constexpr qsizetype kShown = 40;
    const QString part = problem.part.size() > kShown ? problem.part.left(kShown) + u'…' : problem.part;
    switch (problem.code) {
    case QueryProblemCode::UnknownField:
        return Searching::tr(
                   "“%1” was not understood. Fields are person, is, due, specialty, service, tag, has, kind, "
                   "id, stage, place, on and in.")
            .arg(part);
    case QueryProblemCode::ValueMissing:
        return Searching::tr("“%1” needs a value behind it.").arg(part);
    case QueryProblemCode::UnknownValue: {
        const QString known = suggestion(problem);
        return known.isEmpty()
                   ? Searching::tr("“%1” was not understood.").arg(part)
                   : Searching::tr("“%1” was not understood. It could be %2 and more.").arg(part, known);
    }
    case QueryProblemCode::DayNotUnderstood:
        return Searching::tr("The day in “%1” was not understood. Write 2027-09-22, 2027-09, today or 14d.")
            .arg(part);
    case QueryProblemCode::NoComparison:
        return Searching::tr("“%1” was not understood: only due and on can be compared.").arg(part);
    case QueryProblemCode::QuoteNotClosed:
        return Searching::tr("A quotation mark is not closed.");
    case QueryProblemCode::BracketNotClosed:
        return Searching::tr("A parenthesis is not closed.");
    case QueryProblemCode::BracketNotOpened:
        return Searching::tr("A parenthesis is closed that was not opened.");
    case QueryProblemCode::OrWithoutSide:
        return Searching::tr("“%1” needs something on both sides.").arg(part);
    case QueryProblemCode::TooLong:
        return Searching::tr("This is more than can be looked for at once. The end was left out.");
    }
    return {};
}

Result<SavedSearchId> saveSearch(Workspace& workspace, SavedSearch search) {
    const bool isNew = search.id.isNull();
    if (isNew) {
        search.id = workspace.ids().nextId<SavedSearch>();
    }
    const Result<ChangeSet> changed =
        workspace.change(isNew ? Searching::tr("Save Search") : Searching::tr("Change Saved Search"),
                         [&search, isNew](Transaction& transaction) {
                             return isNew ? transaction.add(search) : transaction.update(search);
                         });
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    return search.id;
}

Result<void> removeSearch(Workspace& workspace, const SavedSearchId& id) {
    const Result<ChangeSet> changed =
        workspace.change(Searching::tr("Delete Saved Search"), [&id](Transaction& transaction) {
            return transaction.remove(RecordKind::SavedSearch, id.text());
        });
    return changed ? Result<void>() : tl::unexpected(changed.error());
}

Result<std::vector<SavedSearch>> savedSearches(const Workspace& workspace) {
    Result<std::vector<SavedSearch>> searches = workspace.page<SavedSearch>(QString(), kSavedSearchesShown);
    if (searches) {
        std::sort(searches->begin(), searches->end(), [](const SavedSearch& a, const SavedSearch& b) {
            return QString::localeAwareCompare(a.name, b.name) < 0;
        });
    }
    return searches;
}

} // namespace letterdesk
