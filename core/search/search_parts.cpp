// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_parts.h"

#include "core/search/query_language.h"

#include <algorithm>

namespace letterdesk {

namespace {

bool needsQuotes(const QString& value) {
    return std::any_of(value.cbegin(), value.cend(), [](QChar character) {
        return character.isSpace() || character == u'(' || character == u')';
    });
}

void append(QString& text, QLatin1StringView head, QString value) {
    value = value.remove(u'"').simplified();
    if (value.isEmpty()) {
        return;
    }
    text += text.isEmpty() ? QLatin1StringView() : QLatin1StringView(" ");
    text += head + (needsQuotes(value) ? u'"' + value + u'"' : value);
}

/// The value of a condition as it was typed, its comparison in front unless that is a colon.
QString typedValue(QString condition) {
    condition.remove(0, condition.indexOf(QLatin1StringView(":"), 0) < 0
                            ? condition.indexOf(QLatin1StringView("due"), 0, Qt::CaseInsensitive) + 3
                            : condition.indexOf(u':') + 1);
    return condition.remove(u'"').trimmed();
}

QString* memberOf(SearchParts& parts, QueryField field) {
    switch (field) {
    case QueryField::In:
        return &parts.kind;
    case QueryField::Is:
        return &parts.state;
    case QueryField::Due:
        return &parts.due;
    case QueryField::Person:
        return &parts.person;
    case QueryField::Specialty:
        return &parts.specialty;
    case QueryField::Tag:
        return &parts.tag;
    default:
        return nullptr;
    }
}

/// Takes a condition up as a choice; false when it must stay words.
bool take(SearchParts& parts, const QueryCondition& condition, const QString& typed) {
    if (condition.field == QueryField::Has && !parts.hasExample &&
        (condition.value == u"example" || condition.value == u"moment")) {
        parts.hasExample = true;
        return true;
    }
    QString* member = memberOf(parts, condition.field);
    if (member == nullptr || !member->isEmpty()) {
        return false;
    }
    const bool isWord = condition.field == QueryField::In || condition.field == QueryField::Is;
    *member = isWord ? condition.value : typedValue(typed);
    return true;
}

} // namespace

QString searchText(const SearchParts& parts) {
    QString text = parts.words.trimmed();
    append(text, QLatin1StringView("in:"), parts.kind);
    append(text, QLatin1StringView("is:"), parts.state);
    const bool isCompared = parts.due.startsWith(u'<') || parts.due.startsWith(u'>');
    append(text, QLatin1StringView(isCompared ? "due" : "due:"), parts.due);
    append(text, QLatin1StringView("person:"), parts.person);
    append(text, QLatin1StringView("specialty:"), parts.specialty);
    append(text, QLatin1StringView("tag:"), parts.tag);
    if (parts.hasExample) {
        append(text, QLatin1StringView("has:"), QStringLiteral("example"));
    }
    return text;
}

SearchParts searchParts(const QString& text, QDate today) {
    const SearchQuery query = parseSearch(text, today);
    SearchParts parts;
    QString words = text;
    // From the back, so that the places in front stay where they are.
    for (auto node = query.root.children.crbegin(); node != query.root.children.crend(); ++node) {
        if (node->type == QueryNode::Type::Condition && query.problems.empty() &&
            take(parts, node->condition, text.mid(node->position, node->length))) {
            words.remove(node->position, node->length);
        }
    }
    // Groups in brackets are left as they are; only the gaps close.
    parts.words = words.contains(u'"') ? words.trimmed() : words.simplified();
    return parts;
}

} // namespace letterdesk
