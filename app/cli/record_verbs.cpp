// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/kind_word.h"
#include "app/cli/record_rows.h"
#include "app/cli/verb.h"

#include "core/actions/searching.h"
#include "core/actions/words.h"
#include "core/exchange/record_json.h"
#include "core/store/each_record.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace letterdesk::cli {

namespace {

struct ListOptions {
    std::string kind;
};

struct ShowOptions {
    std::string kind;
    std::string id;
};

struct SearchOptions {
    std::string text;
    int limit = 50;
};

/// Calls `visit` for every record of a kind, by id; the owner is the one of its kind.
template <ListedRecord Record, class Visitor>
Result<void> visitRecords(const Workspace& workspace, const Visitor& visit) {
    if constexpr (std::is_same_v<Record, Owner>) {
        const Result<Owner> owner = workspace.owner();
        if (!owner) {
            return tl::unexpected(owner.error());
        }
        visit(*owner);
        return {};
    } else {
        return forEachRecord<Record>(workspace, visit);
    }
}

template <ListedRecord Record>
ExitCode listRecords(Console& console, const Workspace& workspace) {
    PersonNames names(workspace);
    std::vector<QStringList> rows;
    std::vector<QByteArray> values;
    const Result<void> read = visitRecords<Record>(workspace, [&](const Record& record) {
        if (console.isJson()) {
            values.push_back(recordToJson(record));
        } else {
            rows.push_back(listRow(record, names));
        }
    });
    if (!read) {
        return console.fail(read.error(), Attempt::Read);
    }
    if (console.isJson()) {
        console.compactJson(jsonList(values));
    } else {
        console.table(listHeadings(Record::recordKind), rows);
    }
    return ExitCode::Done;
}

ExitCode runList(Session& session, const ListOptions& options) {
    const std::optional<RecordKind> kind = kindFromWord(QString::fromStdString(options.kind));
    if (!kind) {
        return session.console().wrongUse(CommandLine::tr("The kinds of record are %1.").arg(kindWords()));
    }
    return session.withWorkspace(Workspace::Access::ReadOnly, Attempt::Read, [&](Workspace& workspace) {
        return withRecordType(*kind, [&](auto type) {
            return listRecords<typename decltype(type)::type>(session.console(), workspace);
        });
    });
}

/// The name of a member on its line: members of newer programs may be called anything, also what looks like more
/// lines.
QString onOneLine(QString name) {
    for (QChar& character : name) {
        if (character == u'\n' || character == u'\r' || character == u'\t') {
            character = QChar(QChar::ReplacementCharacter);
        }
    }
    return name;
}

/// The members of a record, one a line, parts indented below their list.
void showMembers(Console& console, const QJsonValue& value, const QString& name, int level) {
    const QString indent(level * 2, u' ');
    const QString label = indent + name + QStringLiteral(": ");
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (!name.isEmpty()) {
            console.line(indent + name + u':');
        }
        for (auto member = object.begin(); member != object.end(); ++member) {
            showMembers(console, member.value(), onOneLine(member.key()), name.isEmpty() ? level : level + 1);
        }
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            showMembers(console, list[i], QStringLiteral("%1[%2]").arg(name).arg(i), level);
        }
    } else if (value.isString()) {
        // Further lines of a text stand below its first.
        console.line(label + value.toString().replace(u'\n', QStringLiteral("\n  ") + indent));
    } else {
        console.line(label + value.toVariant().toString());
    }
}

template <ListedRecord Record>
Result<Record> readRecord(const Workspace& workspace, const QString& id) {
    if constexpr (std::is_same_v<Record, Owner>) {
        return workspace.owner();
    } else {
        return workspace.get(Id<Record>(id));
    }
}

template <ListedRecord Record>
ExitCode showRecord(Console& console, const Workspace& workspace, const QString& id) {
    const Result<Record> record = readRecord<Record>(workspace, id);
    if (!record) {
        return console.fail(record.error(), Attempt::Read);
    }
    const QByteArray json = recordToJson(*record);
    if (console.isJson()) {
        console.compactJson(json);
    } else {
        showMembers(console, QJsonDocument::fromJson(json).object(), {}, 0);
    }
    return ExitCode::Done;
}

ExitCode runShow(Session& session, const ShowOptions& options) {
    Console& console = session.console();
    const std::optional<RecordKind> kind = kindFromWord(QString::fromStdString(options.kind));
    if (!kind) {
        return console.wrongUse(CommandLine::tr("The kinds of record are %1.").arg(kindWords()));
    }
    const QString id = QString::fromStdString(options.id);
    if (id.isEmpty() && *kind != RecordKind::Owner) {
        return console.wrongUse(CommandLine::tr("Which one? Name its id; “list” shows them."));
    }
    return session.withWorkspace(Workspace::Access::ReadOnly, Attempt::Read, [&](Workspace& workspace) {
        return withRecordType(
            *kind, [&](auto type) { return showRecord<typename decltype(type)::type>(console, workspace, id); });
    });
}

/// The snippet without the marks around the match.
QString plainSnippet(QString snippet) {
    return snippet.remove(QChar(0xE000)).remove(QChar(0xE001));
}

ExitCode tellHits(Console& console, const std::vector<SearchHit>& hits) {
    if (console.isJson()) {
        QJsonArray list;
        for (const SearchHit& hit : hits) {
            list.append(QJsonObject{{QStringLiteral("kind"), QString(enumText(hit.kind))},
                                    {QStringLiteral("id"), hit.id},
                                    {QStringLiteral("title"), hit.title},
                                    {QStringLiteral("snippet"), plainSnippet(hit.snippet)}});
        }
        console.json(QJsonObject{{QStringLiteral("hits"), list}});
        return ExitCode::Done;
    }
    std::vector<QStringList> rows;
    rows.reserve(hits.size());
    for (const SearchHit& hit : hits) {
        rows.push_back({QString(enumText(hit.kind)), hit.id, hit.title, plainSnippet(hit.snippet)});
    }
    console.table(
        {CommandLine::tr("Kind"), CommandLine::tr("Id"), CommandLine::tr("Title"), CommandLine::tr("Text")}, rows);
    return ExitCode::Done;
}

ExitCode runSearch(Session& session, const SearchOptions& options) {
    return session.withWorkspace(Workspace::Access::ReadOnly, Attempt::Search, [&](Workspace& workspace) {
        const SearchQuery query =
            understoodSearch(QString::fromStdString(options.text), workspace.clock().today());
        for (const QueryProblem& problem : query.problems) {
            session.console().remark(problemText(problem));
        }
        const Result<std::vector<SearchHit>> hits = workspace.search(query, options.limit);
        return hits ? tellHits(session.console(), *hits) : session.console().fail(hits.error(), Attempt::Search);
    });
}

} // namespace

void addRecordVerbs(CLI::App& app, ChosenVerb& chosen) {
    const auto list =
        addVerb<ListOptions>(app, chosen, "list", CommandLine::tr("List the records of a kind"), runList);
    list.command
        ->add_option("KIND", list.options->kind, CommandLine::tr("One of %1").arg(kindWords()).toStdString())
        ->required();

    const auto show = addVerb<ShowOptions>(app, chosen, "show", CommandLine::tr("Show one record whole"), runShow);
    show.command->add_option("KIND", show.options->kind, CommandLine::tr("The kind of record").toStdString())
        ->required();
    show.command->add_option("ID", show.options->id, CommandLine::tr("Its id; the owner has none").toStdString());

    const auto search = addVerb<SearchOptions>(
        app, chosen, "search", CommandLine::tr("Find records by their words, newest first"), runSearch);
    search.command
        ->add_option(
            "TEXT", search.options->text,
            CommandLine::tr("Words that must all occur, and conditions such as is:asked due<14d -tag:research")
                .toStdString())
        ->required();
    search.command
        ->add_option("--limit", search.options->limit, CommandLine::tr("Show at most so many hits").toStdString())
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
}

} // namespace letterdesk::cli
