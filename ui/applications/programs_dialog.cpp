// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/programs_dialog.h"

#include "core/actions/programs.h"
#include "ui/shell/desk.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/field_box.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

namespace {

constexpr int kLines = 8;

} // namespace

ProgramsDialog::ProgramsDialog(Desk& desk, ApplicationId application, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_application(std::move(application))
    , m_lines(new QPlainTextEdit(this))
    , m_found(new QLabel(this)) {
    setObjectName(QStringLiteral("programsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_lines->setObjectName(QStringLiteral("programLines"));
    m_lines->setTabChangesFocus(true);
    m_lines->setPlaceholderText(tr("Harbor General, Port Ellery"));
    m_lines->setMinimumHeight(kLines * m_lines->fontMetrics().lineSpacing());
    m_found->setObjectName(QStringLiteral("programsFound"));
    m_found->setWordWrap(true);
    setTextRole(m_found, TextRole::Small, false, true);
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeSizes::kUnit);
    auto* box = new FieldBox(body);
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_lines);
    box->setLabel(tr("Programs"));
    layout->addWidget(box, 1);
    layout->addWidget(m_found);
    m_verb = frameDialog(*this,
                         {tr("Add programs"),
                          tr("One program a line: its name, then a comma and its city. Two columns pasted from a "
                             "spreadsheet work as well."),
                          body, tr("Add Programs")},
                         [this] { add(); });
    connect(m_lines, &QPlainTextEdit::textChanged, this, &ProgramsDialog::look);
    m_lines->setFocus();
    look();
}

void ProgramsDialog::look() {
    const std::vector<Program> programs = programsFromText(m_lines->toPlainText());
    FieldBox::of(m_lines)->setProblem({});
    if (programs.empty()) {
        m_found->setText(tr("Nothing to add yet."));
        return;
    }
    const Program& first = programs.front();
    const QString example = first.city.isEmpty() ? first.name : tr("%1 in %2").arg(first.name, first.city);
    m_found->setText(tr("%n programs. The first is %1.", nullptr, static_cast<int>(programs.size())).arg(example));
}

void ProgramsDialog::add() {
    std::vector<Program> programs = programsFromText(m_lines->toPlainText());
    if (programs.empty()) {
        FieldBox::of(m_lines)->setProblem(tr("Write at least one program."));
        m_lines->setFocus();
        return;
    }
    const auto added = addPrograms(*m_desk.workspace(), m_application, std::move(programs));
    if (!added) {
        FieldBox::of(m_lines)->setProblem(errorText(added.error(), Attempt::Change).paragraph());
        return;
    }
    if (!added->added.empty()) {
        m_first = added->added.front().text();
        QString words = tr("%n programs were added.", nullptr, static_cast<int>(added->added.size()));
        if (added->known > 0) {
            words += u' ' + tr("%n were there already.", nullptr, added->known);
        }
        m_desk.whisperUndo(words);
    } else {
        m_desk.whisper(tr("Nothing was added: %n programs were there already.", nullptr, added->known));
    }
    accept();
}

} // namespace letterdesk
