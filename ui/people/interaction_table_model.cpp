// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/interaction_table_model.h"

#include "core/actions/words.h"
#include "ui/people/record_card.h"
#include "ui/shell/desk.h"
#include "ui/widgets/date_text.h"

namespace letterdesk {

namespace {

Icon iconOf(std::optional<InteractionKind> kind) {
    switch (kind.value_or(InteractionKind::Other)) {
    case InteractionKind::Shift:
        return Icon::Experience;
    case InteractionKind::Mail:
        return Icon::Letter;
    case InteractionKind::Feedback:
        return Icon::Moment;
    case InteractionKind::OfficeHours:
    case InteractionKind::Meeting:
    case InteractionKind::Call:
    case InteractionKind::Help:
        return Icon::Person;
    case InteractionKind::Other:
        break;
    }
    return Icon::Edit;
}

} // namespace

InteractionTableModel::InteractionTableModel(Desk& desk, QObject* parent)
    : ListedTableModel(desk, RecordKind::Interaction,
                       {{"day", tr("Day"), 136, 136, RecordColumn::Kind::Name, true},
                        {"kind", tr("Kind"), 96, 118},
                        {"minutes", tr("Minutes"), 64, 118},
                        {"what", tr("What happened"), 160, 118},
                        {"other", tr("In or with"), 130, 118}},
                       {RecordKind::Person, RecordKind::Experience}, parent) {
    start();
}

void InteractionTableModel::setScope(const RecordScope& scope) {
    m_scope = scope;
    setQuery(scope.query());
}

Result<std::vector<qint64>> InteractionTableModel::keysAfter(qint64 after, int limit) const {
    if (m_scope.isEmpty()) {
        return std::vector<qint64>();
    }
    return ListedTableModel::keysAfter(after, limit);
}

bool InteractionTableModel::passes(const InteractionRow& row) const {
    return m_scope.isPerson() ? row.person.text() == m_scope.id
                              : row.experience && row.experience->text() == m_scope.id;
}

QString InteractionTableModel::textAt(const InteractionRow& row, int column) const {
    switch (column) {
    case Day:
        return row.on ? dateForGlance(*row.on, desk().today(), QLocale()) : tr("No day");
    case Kind:
        return row.kind ? displayText(*row.kind) : QString();
    case Minutes:
        return row.minutes ? QLocale().toString(*row.minutes) : QString();
    case What:
        return firstLine(row.summary);
    case Other:
        return m_scope.isPerson() ? row.experienceTitle : row.personName;
    default:
        return {};
    }
}

RecordSign InteractionTableModel::signOf(const InteractionRow& row) const {
    return {iconOf(row.kind), Tone::Neutral, textAt(row, Kind)};
}

QVariant InteractionTableModel::data(const QModelIndex& index, int role) const {
    if (role != Qt::ToolTipRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return ListedTableModel::data(index, role);
    }
    const InteractionRow* row = rowAt(index.row());
    if (row == nullptr) {
        return {};
    }
    return index.column() == What ? row->summary : textAt(*row, index.column());
}

} // namespace letterdesk
