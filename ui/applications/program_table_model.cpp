// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/program_table_model.h"

#include "core/actions/programs.h"
#include "ui/applications/program_details.h"
#include "ui/shell/desk.h"
#include "ui/widgets/date_text.h"

namespace letterdesk {

ProgramTableModel::ProgramTableModel(Desk& desk, QObject* parent)
    : ListedTableModel(desk, RecordKind::Program,
                       {{"name", tr("Program"), 180, 180, RecordColumn::Kind::Name},
                        {"city", tr("City"), 100, 180},
                        {"due", tr("Letters due"), 88, 180, RecordColumn::Kind::Text, true},
                        {"letters", tr("Letters"), 66, 180},
                        {"max_letters", tr("At most"), 66, 200},
                        {"max_age", tr("Months old"), 78, 200}},
                       {RecordKind::Assignment, RecordKind::Request}, parent) {
    start();
}

bool ProgramTableModel::passes(const ProgramRow& row) const {
    return row.application.text() == query().within;
}

Result<std::vector<qint64>> ProgramTableModel::keysAfter(qint64 after, int limit) const {
    return query().within.isEmpty() ? Result<std::vector<qint64>>(std::vector<qint64>())
                                    : ListedTableModel::keysAfter(after, limit);
}

QString ProgramTableModel::textAt(const ProgramRow& row, int column) const {
    const QLocale locale;
    const auto number = [&locale](std::optional<int> value) {
        return value ? locale.toString(*value) : QString();
    };
    switch (column) {
    case Name:
        return row.name.isEmpty() ? tr("Without a name") : row.name;
    case City:
        return row.city;
    case DueOn:
        return row.lettersDueOn ? dateForGlance(*row.lettersDueOn, desk().today(), locale) : QString();
    case Letters:
        return row.assignments.empty() ? QString() : locale.toString(static_cast<int>(row.assignments.size()));
    case MaxLetters:
        return number(row.maxLetters);
    case MaxAge:
        return number(row.maxAgeMonths);
    default:
        return {};
    }
}

QString ProgramTableModel::typedAt(const ProgramRow& row, int column) const {
    const auto number = [](std::optional<int> value) { return value ? QString::number(*value) : QString(); };
    switch (column) {
    case Name:
        return row.name;
    case City:
        return row.city;
    case DueOn:
        return row.lettersDueOn ? dateForReading(*row.lettersDueOn, QLocale()) : QString();
    case MaxLetters:
        return number(row.maxLetters);
    case MaxAge:
        return number(row.maxAgeMonths);
    default:
        return {};
    }
}

QString ProgramTableModel::write(Program& program, int column, const QString& typed) const {
    switch (column) {
    case Name:
        if (typed.isEmpty()) {
            return tr("A program needs a name.");
        }
        program.name = typed;
        return {};
    case City:
        program.city = typed;
        return {};
    case DueOn: {
        const auto day = dateFromTyping(typed, desk().today(), QLocale());
        if (!typed.isEmpty() && !day) {
            return tr("“%1” is not a date. Write it like %2.", "%1 what was typed, %2 an example date")
                .arg(typed.left(40), dateForReading(desk().today().addMonths(2), QLocale()));
        }
        program.lettersDueOn = day;
        return {};
    }
    case MaxLetters:
    case MaxAge: {
        const auto number = numberFromTyping(typed, 0, kMostOfProgram, true);
        if (!typed.isEmpty() && !number) {
            return numberProblem(typed, 0, kMostOfProgram, true);
        }
        (column == MaxLetters ? program.maxLetters : program.maxAgeMonths) =
            number ? std::optional(static_cast<int>(*number)) : std::nullopt;
        return {};
    }
    default:
        return {};
    }
}

Qt::ItemFlags ProgramTableModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = ListedTableModel::flags(index);
    const bool fixed = !index.isValid() || index.column() == Letters || !desk().canChange();
    return fixed ? flags : flags | Qt::ItemIsEditable;
}

bool ProgramTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const ProgramRow* row = index.isValid() && role == Qt::EditRole ? rowAt(index.row()) : nullptr;
    if (row == nullptr || !desk().canChange()) {
        return false;
    }
    const int column = index.column();
    const ProgramId id = row->id; // the change lets go of the row
    const QString typed = value.toString().trimmed();
    if (typed == typedAt(*row, column)) {
        Q_EMIT refused({});
        return true;
    }
    Program tried;
    const QString wrong = write(tried, column, typed);
    Q_EMIT refused(wrong);
    if (!wrong.isEmpty()) {
        return false;
    }
    return desk().done(editProgram(
        *desk().workspace(), id,
        [&](Program& program) -> Result<void> {
            static_cast<void>(write(program, column, typed)); // it was right a moment ago
            return {};
        },
        tr("Change “%1”").arg(columns()[static_cast<size_t>(column)].title)));
}

bool ProgramTableModel::isMuted(const ProgramRow& row) const {
    return row.lettersDueOn && *row.lettersDueOn < desk().today();
}

QVariant ProgramTableModel::data(const QModelIndex& index, int role) const {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return ListedTableModel::data(index, role);
    }
    const ProgramRow* row = rowAt(index.row());
    return row != nullptr ? QVariant(typedAt(*row, index.column())) : QVariant();
}

} // namespace letterdesk
