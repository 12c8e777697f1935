// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"
#include "core/base/record.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace letterdesk {

/// What a search can ask of a record besides its words: `person:lee`, `due<14d`.
enum class QueryField { Person, Place, Is, Stage, Due, On, Specialty, Service, Tag, Has, Kind, Id, In };

template <>
struct EnumWords<QueryField> {
    static constexpr std::array words{
        std::pair{QueryField::Person, "person"},
        std::pair{QueryField::Place, "place"},
        std::pair{QueryField::Is, "is"},
        std::pair{QueryField::Stage, "stage"},
        std::pair{QueryField::Due, "due"},
        std::pair{QueryField::On, "on"},
        std::pair{QueryField::Specialty, "specialty"},
        std::pair{QueryField::Service, "service"},
        std::pair{QueryField::Tag, "tag"},
        std::pair{QueryField::Has, "has"},
        std::pair{QueryField::Kind, "kind"},
        std::pair{QueryField::Id, "id"},
        std::pair{QueryField::In, "in"},
    };
};

/// What `is:` asks of a request beyond its stage; `is:` takes every word of Stage too. Closed is both: here it
/// means that nothing is expected any more, while `stage:closed` is exact.
enum class QueryState {
    Open,
    Closed,
    Received,
    Issued,
    ToIssue,
    Waiting,
    Overdue,
    AtRisk,
    NoReply,
    ThanksDue,
    Reserve,
    NotEligible, ///< a person who may not write
    NeverAsked,  ///< a person without a request
};

template <>
struct EnumWords<QueryState> {
    static constexpr std::array words{
        std::pair{QueryState::Open, "open"},
        std::pair{QueryState::Closed, "closed"},
        std::pair{QueryState::Received, "received"},
        std::pair{QueryState::Issued, "issued"},
        std::pair{QueryState::ToIssue, "to_issue"},
        std::pair{QueryState::Waiting, "waiting"},
        std::pair{QueryState::Overdue, "overdue"},
        std::pair{QueryState::AtRisk, "at_risk"},
        std::pair{QueryState::NoReply, "no_reply"},
        std::pair{QueryState::ThanksDue, "thanks_due"},
        std::pair{QueryState::Reserve, "reserve"},
        std::pair{QueryState::NotEligible, "not_eligible"},
        std::pair{QueryState::NeverAsked, "never_asked"},
    };
};

/// What `has:` looks for.
enum class QueryPossession { Moment, Email, Phone, Concern, Packet, Cv, Date, Note, Request };

template <>
struct EnumWords<QueryPossession> {
    static constexpr std::array words{
        std::pair{QueryPossession::Moment, "example"},  std::pair{QueryPossession::Moment, "moment"},
        std::pair{QueryPossession::Email, "email"},     std::pair{QueryPossession::Phone, "phone"},
        std::pair{QueryPossession::Concern, "concern"}, std::pair{QueryPossession::Packet, "packet"},
        std::pair{QueryPossession::Cv, "cv"},           std::pair{QueryPossession::Date, "date"},
        std::pair{QueryPossession::Note, "note"},       std::pair{QueryPossession::Request, "request"},
    };
};

/// One field with what it must be.
struct QueryCondition {
    QueryField field = QueryField::Person;
    QString value;             ///< folded; a word of the field's enumeration where it has one
    QStringList alternatives;  ///< ids that mean the same; filled in by core/actions/searching
    std::optional<QDate> from; ///< Due and On: first day that counts
    std::optional<QDate> to;   ///< and the last

    bool operator==(const QueryCondition&) const = default;
};

/// A search as a tree. An empty All is fulfilled by nothing that was typed: see SearchQuery::isEmpty().
struct QueryNode {
    enum class Type { All, Any, Not, Words, Phrase, Condition };
    Type type = Type::All;
    std::vector<QueryNode> children; ///< All, Any; Not has one
    QStringList words;               ///< Words: all must occur, anywhere; Phrase: one behind the other
    bool mayGoOn = false;            ///< the last word may be the beginning of one
    QueryCondition condition;
    qsizetype position = 0; ///< Condition: where it stands in the text, in UTF-16 units
    qsizetype length = 0;

    bool operator==(const QueryNode&) const = default;
};

/// Why a part of a search was not understood.
enum class QueryProblemCode {
    UnknownField,     ///< `persn:lee`
    ValueMissing,     ///< `person:`
    UnknownValue,     ///< `is:blue`
    DayNotUnderstood, ///< `due<sometime`
    NoComparison,     ///< `tag<x`
    QuoteNotClosed,
    BracketNotClosed,
    BracketNotOpened,
    OrWithoutSide, ///< `or` with nothing before or behind it
    TooLong,       ///< more parts than are looked for, or brackets too deep
};

/// A part that was not understood. The rest is searched all the same.
struct QueryProblem {
    QueryProblemCode code = QueryProblemCode::UnknownField;
    qsizetype position = 0; ///< where the part begins, in UTF-16 units
    qsizetype length = 0;
    QString part;                    ///< as typed
    std::optional<QueryField> field; ///< whose value it is

    bool operator==(const QueryProblem&) const = default;
};

/// What was understood of a typed search.
struct SearchQuery {
    QueryNode root; ///< always of type All
    std::vector<QueryProblem> problems;
    QDate today; ///< states such as overdue go by it

    /// Nothing is looked for: nothing was typed, or nothing of it was understood.
    [[nodiscard]] bool isEmpty() const { return root.children.empty(); }
    /// Words and phrases that must all occur, nothing else.
    [[nodiscard]] bool isPlain() const;

    bool operator==(const SearchQuery&) const = default;
};

/// Reads a typed search. Words must all occur, "quotes" hold a phrase, `-` excludes, `or` and parentheses group
/// (`or` binds less than standing side by side), `field:value` asks a field, `due` and `on` also take < <= > >=
/// with a day, a month, a year or a number of days from today (14d, 2w, 3m, 1y). Any text is a search: what is not
/// understood is told in `problems` and left out. The time taken grows with the length of the text.
[[nodiscard]] SearchQuery parseSearch(const QString& text, QDate today);

/// The words that a field takes, for help and completion; empty for one that takes any text or day.
[[nodiscard]] QStringList valuesOf(QueryField field);

/// The kind of record that `in:` names: its word in the open format or the singular of that.
[[nodiscard]] std::optional<RecordKind> searchedKind(const QString& word);

} // namespace letterdesk
