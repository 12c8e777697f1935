// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/programs_bulk.h"

#include "core/actions/bulk.h"
#include "ui/applications/program_details.h"
#include "ui/records/bulk_work.h"
#include "ui/shell/desk.h"
#include "ui/widgets/form_binding.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paper_style.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

ProgramsBulk::ProgramsBulk(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_due(new DateField(this))
    , m_maxLetters(new QLineEdit(this))
    , m_maxAge(new QLineEdit(this))
    , m_change(new QPushButton(this))
    , m_remove(new QPushButton(themedIcon(Icon::Delete), QString(), this)) {
    setObjectName(QStringLiteral("programsBulk"));
    m_title->setObjectName(QStringLiteral("programsBulkTitle"));
    m_title->setWordWrap(true);
    setTextRole(m_title, TextRole::Body, true);
    m_due->setObjectName(QStringLiteral("bulkProgramDue"));
    m_due->setToday([&desk] { return desk.today(); });
    m_maxLetters->setObjectName(QStringLiteral("bulkMaxLetters"));
    m_maxAge->setObjectName(QStringLiteral("bulkMaxAge"));
    m_change->setObjectName(QStringLiteral("changePrograms"));
    m_remove->setObjectName(QStringLiteral("deletePrograms"));
    setButtonLook(m_remove, ButtonLook::Quiet);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeSizes::kInside);
    layout->addWidget(m_title);
    const auto addField = [&](const QString& label, QLineEdit* field) {
        auto* box = new FieldBox(this);
        auto* inside = new QVBoxLayout(box);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->addWidget(field);
        box->setLabel(label);
        layout->addWidget(box);
        passUndoOn(field);
        connect(field, &QLineEdit::textChanged, this, &ProgramsBulk::updateButtons);
    };
    addField(tr("Letters due"), m_due);
    addField(tr("Letters at most"), m_maxLetters);
    addField(tr("Months old at most"), m_maxAge);
    for (QLineEdit* field : {m_maxLetters, m_maxAge}) {
        connect(field, &QLineEdit::editingFinished, this, [this, field] { isRight(field); });
        connect(field, &QLineEdit::textEdited, field, [field] { sayProblem(field, {}); });
    }
    connect(m_due, &DateField::dateEdited, this, &ProgramsBulk::updateButtons);
    layout->addWidget(m_change, 0, Qt::AlignLeft);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_change, &QPushButton::clicked, this, &ProgramsBulk::change);
    connect(m_remove, &QPushButton::clicked, this, &ProgramsBulk::removeAsked);
}

void ProgramsBulk::setChosen(int count, const Ids& ids) {
    m_ids = ids;
    m_title->setText(tr("%n programs chosen", nullptr, count));
    m_change->setText(tr("Change %n Programs", nullptr, count));
    m_remove->setText(tr("Delete %n Programs", nullptr, count));
    updateButtons();
}

void ProgramsBulk::clear() {
    m_due->setDate(std::nullopt);
    m_maxLetters->clear();
    m_maxAge->clear();
    updateButtons();
}

void ProgramsBulk::updateButtons() {
    const bool filled = !m_due->text().isEmpty() || !m_maxLetters->text().isEmpty() || !m_maxAge->text().isEmpty();
    m_change->setEnabled(m_desk.canChange() && filled);
    m_remove->setEnabled(m_desk.canChange());
}

bool ProgramsBulk::isRight(QLineEdit* field) const {
    const QString typed = field->text().trimmed();
    const bool right = typed.isEmpty() || numberFromTyping(typed, 0, kMostOfProgram, true);
    sayProblem(field, right ? QString() : numberProblem(typed, 0, kMostOfProgram, true));
    return right;
}

void ProgramsBulk::change() {
    m_due->takeText();
    for (QLineEdit* field : {m_maxLetters, m_maxAge}) {
        if (!isRight(field)) {
            field->setFocus();
            return;
        }
    }
    if (!m_due->isAcceptable()) {
        m_due->setFocus();
        return;
    }
    const auto numberOf = [](const QLineEdit* field) -> std::optional<int> {
        const auto number = numberFromTyping(field->text().trimmed(), 0, kMostOfProgram, true);
        return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
    };
    const auto edit = [due = m_due->date(), letters = numberOf(m_maxLetters),
                       age = numberOf(m_maxAge)](Program& program) {
        program.lettersDueOn = due ? due : program.lettersDueOn;
        program.maxLetters = letters ? letters : program.maxLetters;
        program.maxAgeMonths = age ? age : program.maxAgeMonths;
    };
    const QStringList ids = m_ids();
    const QString step = tr("Change %n Programs", nullptr, static_cast<int>(ids.size()));
    runBulk(
        m_desk, ids.size(), tr("Changing programs"),
        [ids, edit, step](Workspace& workspace) { return editRecords<Program>(workspace, ids, edit, step); },
        [this](int count) { m_desk.whisperUndo(tr("%n programs were changed.", nullptr, count)); });
    clear();
}

} // namespace letterdesk
