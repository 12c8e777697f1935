// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capture_model.h"

#include "core/actions/capture_text.h"
#include "core/actions/words.h"
#include "core/base/text.h"
#include "core/relationships/person_name.h"
#include "ui/shell/desk.h"
#include "ui/widgets/date_text.h"

#include <algorithm>

namespace letterdesk {

namespace {

constexpr qsizetype kShownText = 400; ///< of a line: more is not seen, but would be measured

/// The finding that matters most comes first.
int weight(CaptureCode code) {
    switch (code) {
    case CaptureCode::TextRefused:
    case CaptureCode::TooLong:
        return 0;
    case CaptureCode::DayImpossible:
    case CaptureCode::DayMissing:
        return 1;
    case CaptureCode::PersonMissing:
    case CaptureCode::PersonUnknown:
    case CaptureCode::PersonAmbiguous:
        return 2;
    case CaptureCode::AlreadyThere:
    case CaptureCode::Repeated:
        return 3;
    case CaptureCode::DayAhead:
        return 4;
    case CaptureCode::NotUnderstood:
    case CaptureCode::DayAssumed:
        return 5;
    }
    return 5;
}

} // namespace

CaptureModel::CaptureModel(Desk& desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_known(std::make_shared<const CaptureKnown>()) {}

void CaptureModel::setLines(const std::shared_ptr<const CaptureKnown>& known, std::vector<CapturedLine> lines) {
    QMultiHash<QString, const Row*> before;
    for (auto row = m_rows.crbegin(); row != m_rows.crend(); ++row) {
        if (row->isDecided || row->isEdited) {
            before.insert(row->line.heading + u'\n' + row->line.raw, &*row);
        }
    }
    std::vector<Row> rows;
    rows.reserve(lines.size());
    for (CapturedLine& line : lines) {
        Row row;
        row.line = std::move(line);
        const auto same = before.constFind(row.line.heading + u'\n' + row.line.raw);
        if (same != before.constEnd()) {
            const Row& old = **same;
            if (old.isEdited) {
                const CapturedLine fresh = std::exchange(row.line, old.line);
                row.line.line = fresh.line;
                row.line.lastLine = fresh.lastLine;
            }
            row.chosen = old.chosen;
            row.isDecided = old.isDecided;
            row.isEdited = old.isEdited;
            before.erase(same);
        }
        decide(row);
        rows.push_back(std::move(row));
    }
    const bool wasEdited = std::any_of(rows.cbegin(), rows.cend(), [](const Row& row) { return row.isEdited; });
    m_known = known;
    if (rows.size() == m_rows.size()) {
        // The place in the table stays while somebody types on.
        m_rows = std::move(rows);
        tellRows();
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    Q_EMIT counted();
    if (wasEdited) {
        Q_EMIT edited();
    }
}

void CaptureModel::setMarks(const std::vector<CapturedLine>& marked) {
    if (marked.size() != m_rows.size()) {
        return;
    }
    for (size_t at = 0; at < marked.size(); ++at) {
        m_rows[at].line.findings = marked[at].findings;
        m_rows[at].line.alreadyThere = marked[at].alreadyThere;
        decide(m_rows[at]);
    }
    tellRows();
    Q_EMIT counted();
}

std::vector<CapturedLine> CaptureModel::lines() const {
    std::vector<CapturedLine> all;
    all.reserve(m_rows.size());
    for (const Row& row : m_rows) {
        all.push_back(row.line);
    }
    return all;
}

std::vector<CapturedLine> CaptureModel::chosenLines() const {
    std::vector<CapturedLine> some;
    for (const Row& row : m_rows) {
        if (row.chosen) {
            some.push_back(row.line);
        }
    }
    return some;
}

std::vector<CapturedLine> CaptureModel::leftOutLines() const {
    std::vector<CapturedLine> some;
    for (const Row& row : m_rows) {
        if (!row.chosen && !row.line.has(CaptureCode::AlreadyThere)) {
            some.push_back(row.line);
        }
    }
    return some;
}

CaptureModel::Counts CaptureModel::counts() const {
    Counts counts;
    for (const Row& row : m_rows) {
        const CapturedLine& line = row.line;
        const bool there = line.has(CaptureCode::AlreadyThere);
        counts.chosen += row.chosen ? 1 : 0;
        counts.leftOut += !row.chosen && !there ? 1 : 0;
        if (there) {
            ++counts.there;
        } else if (line.kind == CaptureKind::Nothing) {
            ++counts.nothing;
        } else if (!line.on) {
            ++counts.needDay;
        } else if (!line.isWhole()) {
            ++counts.needPerson;
        } else if (line.kind == CaptureKind::Moment) {
            ++counts.moments;
        } else {
            ++counts.interactions;
        }
    }
    return counts;
}

bool CaptureModel::hasFindings() const {
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [this](const Row& row) { return finding(row) != nullptr; });
}

/// What is whole and new is added unless the box says otherwise.
void CaptureModel::decide(Row& row) const {
    const CapturedLine& line = row.line;
    if (!mayChoose(row)) {
        row.chosen = false;
        row.isDecided = false;
    } else if (!row.isDecided) {
        row.chosen = !line.has(CaptureCode::AlreadyThere) && !line.has(CaptureCode::Repeated) &&
                     !line.has(CaptureCode::DayAhead);
    }
}

void CaptureModel::toggle(int row) {
    Row& wanted = m_rows[static_cast<size_t>(row)];
    if (mayChoose(wanted)) {
        wanted.chosen = !wanted.chosen;
        wanted.isDecided = true;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        Q_EMIT counted();
    }
}

bool CaptureModel::mayChoose(const Row& row) const {
    return row.line.isWhole() && !isLocked(row);
}

bool CaptureModel::isLocked(const Row& row) const {
    return row.line.has(CaptureCode::TextRefused) || row.line.has(CaptureCode::TooLong);
}

void CaptureModel::tellRows() {
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int CaptureModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CaptureModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString CaptureModel::personName(const PersonId& id) const {
    for (const Person& person : m_newPeople) {
        if (person.id == id) {
            return tr("%1 (new)").arg(letterdesk::personName(person));
        }
    }
    const CaptureKnown::Known* known = m_known->person(id);
    return known == nullptr || known->name.isEmpty() ? tr("Somebody without a name") : known->name;
}

QString CaptureModel::peopleText(const CapturedLine& line) const {
    QStringList names;
    for (const PersonId& id : line.people) {
        names << personName(id);
    }
    for (const CaptureName& open : line.open) {
        names << tr("%1?", "a name that does not say who").arg(displaySafe(open.name));
    }
    return names.join(QStringLiteral(", "));
}

const CaptureFinding* CaptureModel::finding(const Row& row) const {
    const auto& all = row.line.findings;
    const auto first = std::min_element(
        all.cbegin(), all.cend(), [](const auto& a, const auto& b) { return weight(a.code) < weight(b.code); });
    return first == all.cend() ? nullptr : &*first;
}

QString CaptureModel::text(const Row& row, int column) const {
    const CapturedLine& line = row.line;
    switch (column) {
    case Line:
        return QLocale().toString(line.line);
    case Becomes:
        return displayText(line.kind);
    case Day:
        return line.on ? dateForGlance(*line.on, m_desk.today(), QLocale()) : QString();
    case Who:
        return peopleText(line);
    case Where: {
        const CaptureKnown::Place* place = line.experience ? m_known->experience(*line.experience) : nullptr;
        return place != nullptr ? place->title : QString();
    }
    case Kind:
        return line.interaction && line.kind == CaptureKind::Interaction ? displayText(*line.interaction)
                                                                         : QString();
    case Minutes:
        return line.minutes && line.kind == CaptureKind::Interaction ? QLocale().toString(*line.minutes)
                                                                     : QString();
    case Text: {
        const bool read = line.kind != CaptureKind::Nothing || !line.text.isEmpty();
        QStringList parts{displaySafe((read ? line.text : line.raw).left(kShownText).simplified())};
        parts << line.context.left(kShownText) << line.action.left(kShownText) << line.result.left(kShownText);
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    default:
        return {};
    }
}

QVariant CaptureModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const CapturedLine& line = row.line;
    const CaptureFinding* said = finding(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::EditRole:
        return index.column() == Day       ? QVariant(line.on.value_or(QDate()))
               : index.column() == Becomes ? QVariant(static_cast<int>(line.kind))
               : index.column() == Where   ? QVariant(line.experience.value_or(ExperienceId()).text())
               : index.column() == Kind && line.interaction ? QVariant(QString(enumText(*line.interaction)))
               : index.column() == Minutes                  ? QVariant(line.minutes.value_or(0))
               : index.column() == Text                     ? QVariant(line.text)
                                                            : QVariant(text(row, index.column()));
    case Qt::CheckStateRole:
        return index.column() == Line ? QVariant(row.chosen ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole:
        return displaySafe(line.raw.left(kShownText)) + (said != nullptr ? u'\n' + captureText(*said) : QString());
    case Qt::AccessibleTextRole: {
        const QString words = text(row, index.column());
        return index.column() == Text && said != nullptr ? QVariant(words + u' ' + captureText(*said))
                                                         : QVariant(words);
    }
    case FindingRole:
        return said != nullptr ? captureText(*said) : QString();
    case FindingIconRole:
        return static_cast<int>(said == nullptr           ? Icon::None
                                : weight(said->code) <= 2 ? Icon::Warning
                                : weight(said->code) == 3 ? Icon::Check
                                                          : Icon::About);
    case FindingToneRole:
        return static_cast<int>(said == nullptr           ? Tone::Neutral
                                : weight(said->code) <= 2 ? Tone::Soon
                                : weight(said->code) == 3 ? Tone::Done
                                                          : Tone::Neutral);
    case MutedRole:
        return !row.chosen;
    default:
        return {};
    }
}

QVariant CaptureModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    switch (section) {
    case Line:
        return tr("Line");
    case Becomes:
        return tr("Becomes");
    case Day:
        return tr("Day");
    case Who:
        return tr("Person");
    case Where:
        return tr("Experience");
    case Kind:
        return tr("Kind");
    case Minutes:
        return tr("Min.", "minutes, header of a narrow column");
    case Text:
        return tr("Text");
    default:
        return {};
    }
}

Qt::ItemFlags CaptureModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (index.column() == Line) {
        flags |= mayChoose(row) ? Qt::ItemIsUserCheckable : Qt::NoItemFlags;
    } else if (!isLocked(row)) {
        const bool ofInteraction = index.column() == Kind || index.column() == Minutes;
        const bool fits = !ofInteraction || row.line.kind == CaptureKind::Interaction;
        flags |= fits ? Qt::ItemIsEditable : Qt::NoItemFlags;
    }
    return flags;
}

} // namespace letterdesk
