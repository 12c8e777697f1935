// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/request_table_model.h"

#include "ui/requests/request_words.h"
#include "ui/shell/desk.h"
#include "ui/widgets/date_text.h"

namespace letterdesk {

RequestTableModel::RequestTableModel(Desk& desk, QObject* parent)
    : ListedTableModel(desk, RecordKind::Request,
                       {{"person", tr("Person"), 184, 184, RecordColumn::Kind::Name},
                        {"for", tr("For"), 190, 204},
                        {"stage", tr("Stage"), 132, 184, RecordColumn::Kind::Chip},
                        {"please_by", tr("Please by"), 78, 184, RecordColumn::Kind::Text, true},
                        {"last", tr("Last step"), 78, 204, RecordColumn::Kind::Text, true}},
                       {RecordKind::Person, RecordKind::Application, RecordKind::Program}, parent) {
    start();
}

bool RequestTableModel::passes(const RequestRow& row) const {
    return !query().openOnly || !isOver(row.stage);
}

QString RequestTableModel::textAt(const RequestRow& row, int column) const {
    const QDate today = desk().today();
    const QLocale locale;
    switch (column) {
    case Person:
        // Degrees stand behind the comma; in a narrow list the name matters.
        return row.personName.isEmpty() ? tr("Somebody without a name") : row.personName.section(u',', 0, 0);
    case For:
        return forWhat(row.services, row.specialty);
    case StageColumn:
        return stageChip(row.stage).word;
    case PleaseBy:
        return row.writersDate ? dateForGlance(*row.writersDate, today, locale) : QString();
    case LastDate: {
        const std::optional<QDate> last = lastDate(row);
        return last ? dateForGlance(*last, today, locale) : QString();
    }
    default:
        return {};
    }
}

RecordSign RequestTableModel::signOf(const RequestRow& row) const {
    return dueSign(row, desk().today(), QLocale());
}

ChipLook RequestTableModel::chipOf(const RequestRow& row) const {
    return stageChip(row.stage);
}

bool RequestTableModel::isMuted(const RequestRow& row) const {
    return isOver(row.stage);
}

QStringList RequestTableModel::tipOf(const RequestRow& row) const {
    return {row.personName, row.organization};
}

} // namespace letterdesk
