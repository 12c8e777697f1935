// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workspace_export.h"

#include "core/exchange/record_json.h"
#include "core/exchange/workspace_json.h"
#include "core/store/each_record.h"
#include "core/store/record_types.h"

#include <algorithm>
#include <map>

namespace letterdesk {

namespace {

/// Writes the file's one object, member after member.
class WorkspaceExport {
public:
    WorkspaceExport(const Workspace& workspace, const ByteSink& sink, const Progress& progress)
        : m_workspace(workspace)
        , m_sink(sink)
        , m_progress(progress) {}

    Result<void> run();

private:
    Result<void> put(const QByteArray& bytes) const { return m_sink(bytes); }
    Result<void> putMember(const QByteArray& name, const QByteArray& compact);
    template <class Record>
    Result<void> putList();
    Result<void> putAssignments();
    Result<void> startElement(bool first, const QByteArray& name);
    [[nodiscard]] Result<QByteArray> jsonOf(const Document& document) const;
    template <class Record>
    [[nodiscard]] Result<QByteArray> jsonOf(const Record& record) const {
        return recordToJson(record);
    }
    template <class Record>
    void planList(std::map<QByteArray, std::function<Result<void>()>>& plan) {
        plan[enumText(Record::recordKind).data()] = [this] { return putList<Record>(); };
    }

    const Workspace& m_workspace;
    const ByteSink& m_sink;
    const Progress& m_progress;
    bool m_any = false; ///< a member was written
};

Result<void> WorkspaceExport::putMember(const QByteArray& name, const QByteArray& compact) {
    const QByteArray start = m_any ? ",\n  " : "{\n  ";
    m_any = true;
    return put(start + jsonText(QString::fromUtf8(name)) + ": " + indentedJson(compact, 1));
}

Result<void> WorkspaceExport::startElement(bool first, const QByteArray& name) {
    if (!first) {
        return put(",\n    ");
    }
    const QByteArray start = m_any ? ",\n  \"" : "{\n  \"";
    m_any = true;
    return put(start + name + "\": [\n    ");
}

Result<QByteArray> WorkspaceExport::jsonOf(const Document& document) const {
    if (document.sha256.isEmpty()) {
        return recordToJson(document);
    }
    const auto bytes = m_workspace.attachment(document.sha256);
    if (!bytes) {
        return tl::unexpected<Error>(bytes.error());
    }
    return recordToJson(document, {{"data", '"' + bytes->toBase64() + '"'}});
}

template <class Record>
Result<void> WorkspaceExport::putList() {
    const QByteArray name = enumText(Record::recordKind).data();
    bool any = false;
    const auto done = forEachRecord<Record>(m_workspace, [&](const Record& record) -> Result<void> {
        const auto json = jsonOf(record);
        if (!json) {
            return tl::unexpected<Error>(json.error());
        }
        if (auto started = startElement(!any, name); !started) {
            return started;
        }
        any = true;
        return put(indentedJson(*json, 2));
    });
    return done && any ? put("\n  ]") : done;
}

/// Assignments have no id in the open format; their order is that of their own bytes, which the store cannot give.
Result<void> WorkspaceExport::putAssignments() {
    std::vector<QByteArray> all;
    const auto done = forEachRecord<Assignment>(
        m_workspace, [&all](const Assignment& assignment) { all.push_back(recordToJson(assignment)); });
    if (!done) {
        return done;
    }
    std::sort(all.begin(), all.end());
    return all.empty() ? Result<void>() : putMember(enumText(RecordKind::Assignment).data(), jsonList(all));
}

Result<void> WorkspaceExport::run() {
    const auto owner = m_workspace.owner();
    if (!owner) {
        return tl::unexpected<Error>(owner.error());
    }
    const auto unknown = m_workspace.unknownMembers();
    if (!unknown) {
        return tl::unexpected<Error>(unknown.error());
    }
    std::map<QByteArray, std::function<Result<void>()>> plan;
#define LETTERDESK_PLAN(Record) planList<Record>(plan);
    LETTERDESK_FOR_EACH_RECORD(LETTERDESK_PLAN)
#undef LETTERDESK_PLAN
    plan[enumText(RecordKind::Assignment).data()] = [this] { return putAssignments(); };
    plan["format"] = [this] { return putMember("format", jsonText(QString::fromLatin1(kFormatName))); };
    plan["version"] = [this] { return putMember("version", QByteArray::number(kFormatVersion)); };
    if (*owner != Owner()) {
        plan["owner"] = [this, &owner] { return putMember("owner", recordToJson(*owner)); };
    }
    for (const auto& [name, value] : membersOf(*unknown)) {
        plan.try_emplace(name, [this, name = name, value = value] { return putMember(name, value); });
    }
    double written = 0;
    for (const auto& [name, write] : plan) {
        if (auto done = write(); !done) {
            return done;
        }
        if (m_progress && !m_progress(++written / static_cast<double>(plan.size()))) {
            return cancelledError();
        }
    }
    return put("\n}\n");
}

} // namespace

Result<void> exportWorkspace(const Workspace& workspace, const ByteSink& sink, const Progress& progress) {
    return WorkspaceExport(workspace, sink, progress).run();
}

Result<QByteArray> exportWorkspace(const Workspace& workspace, const Progress& progress) {
    QByteArray json;
    const auto done = exportWorkspace(
        workspace,
        [&json](const QByteArray& bytes) -> Result<void> {
            json += bytes;
            return {};
        },
        progress);
    if (!done) {
        return tl::unexpected<Error>(done.error());
    }
    return json;
}

} // namespace letterdesk
