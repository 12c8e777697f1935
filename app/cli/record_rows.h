// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/record_types.h"
#include "core/store/workspace.h"

#include <QtCore/QHash>

namespace letterdesk::cli {

/// Names of people, looked up once each.
class PersonNames {
public:
    explicit PersonNames(const Workspace& workspace)
        : m_workspace(workspace) {}

    /// The person's name; the id when the person cannot be read.
    [[nodiscard]] QString of(const PersonId& id);
    [[nodiscard]] QString of(const std::optional<PersonId>& id) { return id ? of(*id) : QString(); }

private:
    const Workspace& m_workspace;
    QHash<PersonId, QString> m_names;
};

/// What `list` shows of each kind: the headings of its columns, the id first, and one row for each record.
[[nodiscard]] QStringList listHeadings(RecordKind kind);

[[nodiscard]] QStringList listRow(const Owner& owner, PersonNames& names);
[[nodiscard]] QStringList listRow(const Person& person, PersonNames& names);
[[nodiscard]] QStringList listRow(const Experience& experience, PersonNames& names);
[[nodiscard]] QStringList listRow(const Relationship& relationship, PersonNames& names);
[[nodiscard]] QStringList listRow(const Interaction& interaction, PersonNames& names);
[[nodiscard]] QStringList listRow(const Moment& moment, PersonNames& names);
[[nodiscard]] QStringList listRow(const Concern& concern, PersonNames& names);
[[nodiscard]] QStringList listRow(const Application& application, PersonNames& names);
[[nodiscard]] QStringList listRow(const Program& program, PersonNames& names);
[[nodiscard]] QStringList listRow(const Request& request, PersonNames& names);
[[nodiscard]] QStringList listRow(const Assignment& assignment, PersonNames& names);
[[nodiscard]] QStringList listRow(const Message& message, PersonNames& names);
[[nodiscard]] QStringList listRow(const GivenPacket& packet, PersonNames& names);
[[nodiscard]] QStringList listRow(const DateNote& date, PersonNames& names);
[[nodiscard]] QStringList listRow(const Document& document, PersonNames& names);
[[nodiscard]] QStringList listRow(const ScannerDecision& decision, PersonNames& names);
[[nodiscard]] QStringList listRow(const SavedSearch& search, PersonNames& names);

} // namespace letterdesk::cli
