// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/schema.h"

#include <array>

namespace letterdesk {

namespace {

/// What of a table can be found. `name` is what a record is called, `text` the rest; both are lists of columns.
struct Searchable {
    const char* table;
    const char* kind; ///< list of the record that is shown as the hit
    const char* id;   ///< column that names that record
    std::array<const char*, 5> name;
    std::array<const char*, 9> text;
};

constexpr std::array kSearchables{
    Searchable{"people",
               "people",
               "id",
               {"honorific", "given_name", "family_name", "organization", "department"},
               {"title", "credentials", "emails", "phones", "tags", "notes"}},
    Searchable{"experiences", "experiences", "id", {"title", "organization", "site"}, {"specialty", "summary"}},
    Searchable{"interactions", "interactions", "id", {}, {"summary"}},
    Searchable{"moments", "moments", "id", {"title"}, {"context", "action", "result", "competencies"}},
    Searchable{"concerns", "concerns", "id", {}, {"note"}},
    Searchable{"applications", "applications", "id", {"service", "season", "specialty"}, {}},
    Searchable{"programs", "programs", "id", {"name", "city"}, {}},
    Searchable{"request_history", "requests", "request", {}, {"what", "note"}},
    Searchable{"entries",
               "requests",
               "request",
               {},
               {"form", "specialty_label", "submission_link", "letter_id", "request_id"}},
    Searchable{"messages", "messages", "id", {"subject", "\"to\""}, {"body"}},
    Searchable{"dates", "dates", "id", {"title"}, {}},
    Searchable{"documents", "documents", "id", {"file_name"}, {}},
};

/// JSON lists without their punctuation. FTS5 reads its content without virtual tables, so json_each() is no way.
QByteArray asText(const QByteArray& column) {
    return "replace(replace(replace(" + column + ", '[\"', ''), '\"]', ''), '\",\"', ', ')";
}

bool isListColumn(QByteArrayView column) {
    return column == "credentials" || column == "emails" || column == "phones" || column == "tags" ||
           column == "competencies";
}

/// The columns of one row ("new.", "old." or "") joined by a separator that no word contains.
template <size_t Count>
QByteArray joined(const std::array<const char*, Count>& columns, const QByteArray& row) {
    QByteArray sum;
    for (const char* column : columns) {
        if (column) {
            const QByteArray value = isListColumn(column) ? asText(row + column) : row + column;
            sum += (sum.isEmpty() ? "" : " || ") + QByteArray("ifnull(") + value + " || ' · ', '')";
        }
    }
    return sum.isEmpty() ? QByteArray("''") : "rtrim(" + sum + ", ' ·')";
}

QByteArray columnList(const Searchable& searchable) {
    QByteArrayList columns;
    for (const char* column : searchable.name) {
        if (column) {
            columns << column;
        }
    }
    for (const char* column : searchable.text) {
        if (column) {
            columns << column;
        }
    }
    return columns.join(", ");
}

QByteArray adding(const Searchable& searchable) {
    return "INSERT INTO search (rowid, name, text) VALUES (new.row, " + joined(searchable.name, "new.") + ", " +
           joined(searchable.text, "new.") + "); ";
}

QByteArray removing(const Searchable& searchable) {
    return "INSERT INTO search (search, rowid, name, text) VALUES ('delete', old.row, " +
           joined(searchable.name, "old.") + ", " + joined(searchable.text, "old.") + "); ";
}

QByteArray triggers(const Searchable& searchable) {
    const QByteArray table = searchable.table;
    return "CREATE TRIGGER " + table + "_search_add AFTER INSERT ON " + table + " BEGIN " + adding(searchable) +
           "END;\nCREATE TRIGGER " + table + "_search_remove AFTER DELETE ON " + table + " BEGIN " +
           removing(searchable) + "END;\nCREATE TRIGGER " + table + "_search_change AFTER UPDATE OF " +
           columnList(searchable) + " ON " + table + " BEGIN " + removing(searchable) + adding(searchable) +
           "END;\n";
}

QByteArray source(const Searchable& searchable) {
    return QByteArray("SELECT row, '") + searchable.kind + "' AS kind, " + searchable.id + " AS id, " +
           joined(searchable.name, "") + " AS name, " + joined(searchable.text, "") + " AS text FROM " +
           searchable.table;
}

/// What records are looked up by. An index of its own, since names come first however many notes hold the word: in
/// the large index those would have to be passed over one by one.
struct Named {
    const char* table;
    std::array<const char*, 3> name;
    std::array<const char*, 6> about; ///< where somebody or something is, and what else tells them apart
};

constexpr std::array kNamed{
    Named{"people",
          {"honorific", "given_name", "family_name"},
          {"organization", "department", "title", "credentials", "emails", "tags"}},
    Named{"experiences", {"title"}, {"organization", "site", "specialty"}},
    Named{"applications", {"service", "season"}, {"specialty"}},
    Named{"programs", {"name"}, {"city"}},
};

QByteArray nameValues(const Named& named, const QByteArray& row) {
    return row + "row, " + joined(named.name, row) + ", " + joined(named.about, row);
}

QByteArray nameTriggers(const Named& named) {
    const QByteArray table = named.table;
    const QByteArray adding =
        "INSERT INTO search_names (rowid, name, about) VALUES (" + nameValues(named, "new.") + "); ";
    const QByteArray removing = "INSERT INTO search_names (search_names, rowid, name, about) VALUES ('delete', " +
                                nameValues(named, "old.") + "); ";
    QByteArrayList columns;
    for (const char* column : named.name) {
        columns << (column ? column : "");
    }
    for (const char* column : named.about) {
        columns << (column ? column : "");
    }
    columns.removeAll("");
    return "CREATE TRIGGER " + table + "_names_add AFTER INSERT ON " + table + " BEGIN " + adding +
           "END;\nCREATE TRIGGER " + table + "_names_remove AFTER DELETE ON " + table + " BEGIN " + removing +
           "END;\nCREATE TRIGGER " + table + "_names_change AFTER UPDATE OF " + columns.join(", ") + " ON " +
           table + " BEGIN " + removing + adding + "END;\n";
}

QByteArray nameIndexSchema() {
    QByteArrayList sources;
    QByteArray triggers;
    for (const Named& named : kNamed) {
        sources << "SELECT row, " + joined(named.name, "") + " AS name, " + joined(named.about, "") +
                       " AS about FROM " + named.table;
        triggers += nameTriggers(named);
    }
    return "CREATE VIEW search_named AS\n" + sources.join("\nUNION ALL ") +
           ";\nCREATE VIRTUAL TABLE search_names USING fts5 (name, about, content='search_named', "
           "content_rowid='row', tokenize='unicode61 remove_diacritics 2', prefix='1 2', columnsize=0);\n" +
           triggers;
}

} // namespace

QByteArray searchIndexSchema() {
    QByteArrayList sources;
    QByteArray allTriggers;
    for (const Searchable& searchable : kSearchables) {
        sources << source(searchable);
        allTriggers += triggers(searchable);
    }
    // The text stays in the records: the index reads it back through the view, one row by its number.
    return "CREATE VIEW search_source AS\n" + sources.join("\nUNION ALL ") +
           ";\nCREATE VIRTUAL TABLE search USING fts5 (name, text, content='search_source', content_rowid='row', "
           "tokenize='unicode61 remove_diacritics 2', prefix='1 2', columnsize=0);\n" +
           allTriggers + nameIndexSchema();
}

QByteArrayList recordedTables() {
    return {"owner",           "owner_ids",    "people",
            "absences",        "experiences",  "relationships",
            "interactions",    "moments",      "moment_witnesses",
            "concerns",        "applications", "application_dates",
            "programs",        "slots",        "requests",
            "request_history", "entries",      "assignments",
            "dates",           "documents",    "scanner_decisions",
            "searches",        "file_members"};
}

QByteArrayList factTables() {
    return {"messages", "packets"};
}

} // namespace letterdesk
