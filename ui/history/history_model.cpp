// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_model.h"

#include "core/actions/step_records.h"
#include "ui/records/record_table_model.h"
#include "ui/shell/desk.h"
#include "ui/shell/workspace_care.h"

#include <algorithm>

namespace letterdesk {

namespace {

// At 100 % text, in device independent pixels.
constexpr int kWhatWidth = 190;
constexpr int kWhenWidth = 128;
constexpr int kRecordsWidth = 160;
/// More than the history keeps.
constexpr int kStepsRead = 1000;
/// Rows of a step that are looked at for the names of its records.
constexpr int kRowsNamed = 24;

} // namespace

HistoryModel::HistoryModel(Desk& desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_columns{{"what", tr("What was done"), kWhatWidth, 0, RecordColumn::Kind::Name},
                {"when", tr("When"), kWhenWidth, kWhatWidth},
                {"records", tr("Records"), kRecordsWidth, kWhatWidth}} {}

void HistoryModel::reload() {
    std::vector<HistoryStep> steps;
    if (m_desk.workspace() != nullptr) {
        auto history = m_desk.workspace()->history(kStepsRead);
        if (m_desk.done(history, Attempt::Read)) {
            steps = std::move(*history);
        }
    }
    m_records.clear(); // names change
    const auto sameNumber = [](const HistoryStep& a, const HistoryStep& b) { return a.number == b.number; };
    if (std::equal(steps.cbegin(), steps.cend(), m_steps.cbegin(), m_steps.cend(), sameNumber)) {
        m_steps = std::move(steps);
        if (!m_steps.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_steps = std::move(steps);
    endResetModel();
}

int HistoryModel::rowOf(qint64 number) const {
    const auto found = std::find_if(m_steps.cbegin(), m_steps.cend(),
                                    [number](const HistoryStep& step) { return step.number == number; });
    return found == m_steps.cend() ? -1 : static_cast<int>(found - m_steps.cbegin());
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::recordsOf(const HistoryStep& step) const {
    const auto known = m_records.constFind(step.number);
    if (known != m_records.cend()) {
        return *known;
    }
    QString words;
    if (const auto details = m_desk.workspace()->stepDetails(step.number, kRowsNamed)) {
        const auto records = stepRecords(*m_desk.workspace(), *details);
        const auto others = static_cast<int>(records.size()) - 1;
        if (details->more) {
            words = tr("%1 and many others").arg(records.front().title);
        } else if (others > 0) {
            words = tr("%1 and %n other(s)", nullptr, others).arg(records.front().title);
        } else if (!records.empty()) {
            words = records.front().title;
        }
    }
    return *m_records.insert(step.number, words);
}

QString HistoryModel::text(const HistoryStep& step, int column) const {
    switch (column) {
    case What:
        return step.undone ? tr("%1 (undone)", "%1 name of a step").arg(step.name) : step.name;
    case When:
        return whenWasBackup(step.at, m_desk.environment().clock.now(), QLocale());
    default:
        return recordsOf(step);
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount() || m_desk.workspace() == nullptr) {
        return {};
    }
    const HistoryStep& step = m_steps[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(step, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == What ? text(step, What)
                                      : QStringLiteral("%1: %2").arg(
                                            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                            text(step, index.column()));
    case RecordTableModel::SignIconRole:
        return static_cast<int>(step.undone ? Icon::Undo : Icon::Check);
    case RecordTableModel::SignToneRole:
        return static_cast<int>(step.undone ? Tone::Neutral : Tone::Done);
    case RecordTableModel::MutedRole:
        return step.undone;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return m_columns[static_cast<size_t>(section)].title;
}

} // namespace letterdesk
