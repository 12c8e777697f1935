// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/step_records.h"

#include "core/actions/record_title.h"

#include <algorithm>

namespace letterdesk {

namespace {

/// What a record that is gone was called, from the row that was added or removed.
QString titleFromRow(const Workspace& workspace, const ChangedRow& row) {
    const auto value = [&row](QLatin1StringView column) {
        for (const ChangedValue& each : row.values) {
            if (each.column == column) {
                return (each.before.isNull() ? each.after : each.before).toString();
            }
        }
        return QString();
    };
    QStringList name{value(QLatin1StringView("honorific")), value(QLatin1StringView("given_name")),
                     value(QLatin1StringView("family_name"))};
    name.removeAll(QString());
    if (!name.isEmpty()) {
        return name.join(u' ');
    }
    for (const char* column : {"title", "name", "file_name", "subject"}) {
        if (const QString text = value(QLatin1StringView(column)); !text.isEmpty()) {
            return text;
        }
    }
    return recordTitle(workspace, RecordKind::Person, value(QLatin1StringView("person")));
}

} // namespace

std::vector<StepRecord> stepRecords(const Workspace& workspace, const StepDetails& details) {
    std::vector<StepRecord> records;
    for (const ChangedRow& row : details.rows) {
        auto record = std::find_if(records.begin(), records.end(), [&row](const StepRecord& each) {
            return each.kind == row.kind && each.id == row.id;
        });
        if (record == records.end()) {
            record = records.insert(records.end(), StepRecord{row.kind, row.id, {}, {}, false, {}});
            record->what = ChangeSet::What::Updated;
            record->title = recordTitle(workspace, row.kind, row.id);
            record->isThere = !record->title.isEmpty();
        }
        if (row.part.isEmpty()) {
            record->what = row.what;
            if (record->title.isEmpty()) {
                record->title = titleFromRow(workspace, row);
            }
            record->rows.insert(record->rows.begin(), row);
        } else {
            record->rows.push_back(row);
        }
    }
    for (StepRecord& record : records) {
        if (record.title.isEmpty()) {
            record.title = kindWord(record.kind);
        }
    }
    return records;
}

} // namespace letterdesk
