// SPDX-License-Identifier: GPL-3.0-or-later
// What can be changed by hand in the rows of CaptureModel.
#include "core/actions/capture_text.h"
#include "core/actions/words.h"
#include "core/base/text.h"
#include "ui/capture/capture_model.h"
#include "ui/shell/desk.h"

#include <algorithm>

namespace letterdesk {

QVariant CaptureModel::askValue() {
    return QStringLiteral("?");
}

std::vector<CaptureModel::Choice> CaptureModel::choices(const QModelIndex& index) const {
    const CapturedLine& line = m_rows[static_cast<size_t>(index.row())].line;
    std::vector<Choice> all;
    const auto addPerson = [&](const PersonId& id) {
        const bool isNew = std::none_of(all.cbegin(), all.cend(), [&id](const Choice& choice) {
            return choice.value.toString() == QString(u'=' + id.text());
        });
        if (isNew) {
            all.push_back({personName(id), QString(u'=' + id.text())});
        }
    };
    switch (index.column()) {
    case Becomes:
        for (const CaptureKind kind : {CaptureKind::Interaction, CaptureKind::Moment, CaptureKind::Nothing}) {
            all.push_back({displayText(kind), static_cast<int>(kind)});
        }
        break;
    case Who: {
        if (!line.open.empty()) {
            const CaptureName& open = line.open.front();
            for (const PersonId& id : open.possible) {
                addPerson(id);
            }
            all.push_back({tr("Add “%1” as a new person").arg(displaySafe(open.name)), QString(u'+' + open.name)});
        }
        for (const PersonId& id : line.people) {
            addPerson(id);
        }
        constexpr size_t kMostOthers = 24;
        for (const Row& row : m_rows) {
            for (const PersonId& id : row.line.people) {
                addPerson(id);
            }
            if (all.size() >= kMostOthers) {
                break;
            }
        }
        all.push_back({tr("Somebody else…"), askValue()});
        break;
    }
    case Where: {
        all.push_back({tr("None", "experience"), QString()});
        std::vector<ExperienceId> ids;
        for (const PersonId& id : line.people) {
            const std::vector<ExperienceId> theirs = m_known->experiencesOf(id);
            ids.insert(ids.end(), theirs.cbegin(), theirs.cend());
        }
        constexpr size_t kMost = 200;
        for (const CaptureKnown::Place& place : m_known->experiences()) {
            if (ids.size() >= kMost) {
                break;
            }
            if (std::find(ids.cbegin(), ids.cend(), place.id) == ids.cend()) {
                ids.push_back(place.id);
            }
        }
        for (const ExperienceId& id : ids) {
            const CaptureKnown::Place* place = m_known->experience(id);
            all.push_back({place != nullptr ? place->title : QString(), id.text()});
        }
        break;
    }
    case Kind:
        all.push_back({tr("Not said", "interaction"), QString()});
        for (const auto& [kind, word] : EnumWords<InteractionKind>::words) {
            all.push_back({displayText(kind), QString(QLatin1StringView(word))});
        }
        break;
    default:
        break;
    }
    return all;
}

void CaptureModel::setPerson(int row, const PersonId& person) {
    Row& wanted = m_rows[static_cast<size_t>(row)];
    const QString name = wanted.line.open.empty() ? QString() : foldedText(wanted.line.open.front().name);
    give(wanted, name, person);
    if (!name.isEmpty()) {
        for (Row& other : m_rows) {
            const auto& open = other.line.open;
            if (std::any_of(open.cbegin(), open.cend(),
                            [&name](const CaptureName& one) { return foldedText(one.name) == name; })) {
                give(other, name, person);
            }
        }
    }
    tellRows();
    Q_EMIT counted();
    Q_EMIT edited();
}

void CaptureModel::setNewPerson(int row, Person person) {
    if (m_desk.workspace() == nullptr) {
        return;
    }
    person.id = m_desk.workspace()->ids().nextId<Person>();
    m_newPeople.push_back(person);
    setPerson(row, person.id);
}

/// Puts the person in the place of the name that asked; without one, in the place of whoever stood there.
void CaptureModel::give(Row& row, const QString& name, const PersonId& person) {
    CapturedLine& line = row.line;
    if (name.isEmpty()) {
        line.people.clear();
    }
    std::erase_if(line.open, [&name](const CaptureName& one) { return foldedText(one.name) == name; });
    if (std::find(line.people.cbegin(), line.people.cend(), person) == line.people.cend()) {
        line.people.push_back(person);
    }
    if (line.kind == CaptureKind::Nothing) {
        line.kind = CaptureKind::Interaction;
    }
    if (line.on && !line.experience) {
        line.experience = m_known->runningOn(line.people.front(), *line.on);
    }
    afterEdit(row);
}

void CaptureModel::afterEdit(Row& row) {
    row.isEdited = true;
    reconsider(row.line, m_desk.today());
    decide(row);
}

bool CaptureModel::apply(CapturedLine& line, int column, const QVariant& value) {
    switch (column) {
    case Becomes:
        line.kind = static_cast<CaptureKind>(value.toInt());
        return true;
    case Day:
        if (!value.toDate().isValid()) {
            return false;
        }
        line.on = value.toDate();
        line.dayIsRelative = false;
        return true;
    case Where:
        line.experience =
            value.toString().isEmpty() ? std::nullopt : std::optional(ExperienceId(value.toString()));
        return true;
    case Kind:
        line.interaction = enumFromText<InteractionKind>(value.toString());
        return true;
    case Minutes: {
        constexpr int kDay = 1440;
        line.minutes = value.toInt() > 0 ? std::optional(std::min(value.toInt(), kDay)) : std::nullopt;
        return true;
    }
    case Text:
        if (!isStorable(value.toString())) {
            return false;
        }
        line.text = value.toString().simplified();
        return true;
    default:
        return false;
    }
}

bool CaptureModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || (role != Qt::EditRole && role != Qt::CheckStateRole)) {
        return false;
    }
    Row& row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::CheckStateRole) {
        if (index.column() == Line && mayChoose(row) && row.chosen != (value.toInt() == Qt::Checked)) {
            toggle(index.row());
            return true;
        }
        return false;
    }
    if (isLocked(row)) {
        return false;
    }
    if (index.column() == Who) {
        const QString chosen = value.toString();
        if (chosen.startsWith(u'=')) {
            setPerson(index.row(), PersonId(chosen.mid(1)));
        } else if (chosen.startsWith(u'+')) {
            setNewPerson(index.row(), personFromName(chosen.mid(1), captureWords(QLocale())));
        }
        return true;
    }
    if (data(index, Qt::EditRole) == value || !apply(row.line, index.column(), value)) {
        return false;
    }
    afterEdit(row);
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT counted();
    Q_EMIT edited();
    return true;
}

} // namespace letterdesk
