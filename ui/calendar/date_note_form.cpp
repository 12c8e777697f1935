// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/date_note_form.h"

#include "core/actions/date_notes.h"
#include "ui/calendar/ui_date_note_form.h"
#include "ui/requests/person_picker.h"
#include "ui/shell/desk.h"
#include "ui/widgets/paper_style.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

DateNoteForm::DateNoteForm(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(std::make_unique<Ui::DateNoteFields>())
    , m_heading(new QLabel(this))
    , m_verb(new QPushButton(this))
    , m_other(new QPushButton(this))
    , m_binding(
          [this](const DateNoteId& id, const FormBinding<DateNote>::Edit& edit, const QString& label) {
              if (m_isNew) {
                  DateNote typed = m_binding.record();
                  edit(typed);
                  return Result<DateNote>(typed);
              }
              return editDateNote(
                  *m_desk.workspace(), id,
                  [&edit](DateNote& note) -> Result<void> {
                      edit(note);
                      return {};
                  },
                  tr("Change “%1”").arg(label));
          },
          [this](const Error& error) { m_desk.report(error, Attempt::Change); }) {
    setObjectName(QStringLiteral("dateNoteForm"));
    auto* fields = new QWidget(this);
    m_form->setupUi(fields);
    m_form->noteNobody->setIcon(themedIcon(Icon::Close));
    m_form->noteOn->setToday([&desk] { return desk.today(); });
    m_form->noteTitle->setPlaceholderText(tr("What is on this day?"));
    m_form->notePerson->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setTextRole(m_heading, TextRole::Body, true);
    m_heading->setObjectName(QStringLiteral("dateNoteHeading"));
    m_verb->setObjectName(QStringLiteral("addDateNote"));
    m_verb->setText(tr("Add Date"));
    m_other->setObjectName(QStringLiteral("dateNoteOther"));
    setButtonLook(m_other, ButtonLook::Quiet);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_verb);
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(fields);
    layout->addLayout(buttons);

    m_binding.custom(
        m_form->noteTitle, [](const DateNote& note) { return note.title; },
        [](DateNote& note, const QString& typed) {
            note.title = typed;
            return typed.isEmpty() ? tr("Write down what is on this day.") : QString();
        });
    m_binding.day(m_form->noteOn, &DateNote::on);
    connect(m_form->notePerson, &QPushButton::clicked, this, &DateNoteForm::choosePerson);
    connect(m_form->noteNobody, &QToolButton::clicked, this, [this] {
        if (m_isNew) {
            m_newPerson.reset();
            DateNote draft = m_binding.record();
            draft.person.reset();
            m_binding.show(draft);
            showPerson();
        } else {
            m_desk.done(giveDateNotePerson(*m_desk.workspace(), note(), std::nullopt));
        }
    });
    connect(m_verb, &QPushButton::clicked, this, &DateNoteForm::add);
    connect(m_form->noteTitle, &QLineEdit::returnPressed, this, [this] {
        if (m_isNew) {
            add();
        }
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (m_isNew) {
            Q_EMIT dropped();
        } else {
            Q_EMIT removeAsked(note());
        }
    });
}

DateNoteForm::~DateNoteForm() = default;

void DateNoteForm::startNew(QDate day, const QString& title) {
    leave();
    m_binding.forget();
    m_isNew = true;
    m_newPerson.reset();
    DateNote draft;
    draft.on = day;
    m_binding.show(draft);
    m_binding.setReadOnly(false);
    m_form->noteTitle->setText(title);
    m_form->noteTitle->setModified(!title.isEmpty());
    m_heading->setText(tr("New date"));
    m_verb->show();
    m_other->setText(tr("Cancel"));
    m_other->setEnabled(true);
    showPerson();
}

void DateNoteForm::edit(const DateNote& note) {
    if (m_isNew) {
        m_binding.forget();
        m_isNew = false;
    }
    m_binding.show(note);
    const bool canChange = m_desk.canChange();
    m_binding.setReadOnly(!canChange);
    m_form->notePerson->setEnabled(canChange);
    m_heading->setText(tr("Date of mine"));
    m_verb->hide();
    m_other->setText(tr("Delete"));
    m_other->setEnabled(canChange);
    showPerson();
}

void DateNoteForm::leave() {
    if (!m_isNew) {
        m_binding.show(DateNote{});
    }
}

void DateNoteForm::forget() {
    m_binding.forget();
    m_isNew = false;
    m_newPerson.reset();
}

void DateNoteForm::takeFocus() {
    m_form->noteTitle->setFocus(Qt::OtherFocusReason);
    m_form->noteTitle->end(false);
}

void DateNoteForm::showPerson() {
    QString name = tr("Nobody");
    const std::optional<PersonId>& person = m_binding.record().person;
    if (m_newPerson) {
        name = listName(*m_newPerson);
    } else if (person && m_desk.workspace() != nullptr) {
        const auto found = m_desk.workspace()->get(*person);
        name = found ? listName(*found) : name;
    }
    m_form->notePerson->setText(QString(name).replace(u'&', QStringLiteral("&&")));
    m_form->notePerson->setToolTip(tr("Choose whom the date is about"));
    m_form->notePerson->setAccessibleName(tr("Person: %1").arg(name));
    m_form->noteNobody->setVisible((person || m_newPerson) && m_desk.canChange());
}

void DateNoteForm::choosePerson() {
    auto* picker = new PersonPicker(
        m_desk, {tr("Whom the date is about"), QString(), nullptr, tr("Choose")},
        [this](const PersonId& person, const std::optional<Person>& newPerson) -> Result<void> {
            if (!m_isNew) {
                return giveDateNotePerson(*m_desk.workspace(), note(), person, newPerson);
            }
            m_newPerson = newPerson;
            DateNote draft = m_binding.record();
            draft.person = newPerson ? std::nullopt : std::optional(person);
            m_binding.show(draft);
            showPerson();
            return {};
        },
        window());
    picker->open();
}

void DateNoteForm::add() {
    if (!m_binding.finish()) {
        return;
    }
    const DateNote draft = m_binding.record();
    if (draft.title.isEmpty() || !draft.on.isValid()) {
        QLineEdit* missing = m_form->noteTitle;
        if (draft.title.isEmpty()) {
            sayProblem(missing, tr("Write down what is on this day."));
        } else {
            missing = m_form->noteOn;
            sayProblem(missing, dayNeeded());
        }
        missing->setFocus();
        return;
    }
    const auto id = addDateNote(*m_desk.workspace(), draft, m_newPerson);
    if (m_desk.done(id)) {
        forget();
        Q_EMIT added(*id);
    }
}

} // namespace letterdesk
