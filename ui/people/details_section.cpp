// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/details_section.h"

#include "core/actions/person_text.h"
#include "core/actions/records.h"
#include "ui/people/absences_field.h"
#include "ui/people/people_field.h"
#include "ui/people/ui_details_form.h"
#include "ui/widgets/form_columns.h"

namespace letterdesk {

namespace {

constexpr int kLinesOfNotes = 5;

/// The first of these that is no mail address, in words.
QString firstProblem(const QStringList& emails) {
    for (const QString& email : emails) {
        if (const QString wrong = emailProblem(email); !wrong.isEmpty()) {
            return wrong;
        }
    }
    return {};
}

} // namespace

void fillEligibility(ChoiceField* field, const QString& none) {
    field->addItem(none, QString());
    for (const auto& [value, word] : EnumWords<NotEligible>::words) {
        field->addItem(DetailsSection::tr("No: %1", "%1 why somebody cannot write a letter, such as relative")
                           .arg(displayText(value).toLower()),
                       QString(QLatin1StringView(word)));
    }
}

DetailsSection::DetailsSection(Desk& desk, QWidget* parent)
    : BoundBody(desk, &editPerson, parent)
    , m_form(std::make_unique<Ui::DetailsForm>())
    , m_assistant(new PeopleField(desk, PeopleField::Size::One,
                                  {tr("Choose a Person…"), tr("Reached through whom?"), tr("Choose")}))
    , m_absences(new AbsencesField(desk)) {
    m_form->setupUi(this);
    setObjectName(QStringLiteral("detailsSection"));
    m_assistant->setObjectName(QStringLiteral("assistant"));
    putInto(m_form->assistantBox, m_assistant);
    putInto(m_form->absencesBox, m_absences);
    new FormColumns(this);
    showLines(m_form->notes, kLinesOfNotes);
    fillEligibility(m_form->notEligible, tr("Yes"));
    fillChoices<Gut>(m_form->gut, tr("Not asked myself yet"));
    bindName();
    bindReach();
    bindJudgement();
    connect(m_assistant, &PeopleField::added, this, [this](const PersonId& person) {
        const bool self = person == binding().record().id;
        m_form->assistantBox->setProblem(self ? tr("Nobody is reached through themselves.") : QString());
        if (!self) {
            keepShown([person](Person& changed) { changed.assistant = person; }, m_form->assistantBox->label());
        }
    });
    connect(m_assistant, &PeopleField::removed, this, [this] {
        m_form->assistantBox->setProblem(QString());
        keepShown([](Person& changed) { changed.assistant.reset(); }, m_form->assistantBox->label());
    });
    connect(m_absences, &AbsencesField::edited, this, [this](const std::vector<Absence>& absences) {
        keepShown([absences](Person& changed) { changed.absences = absences; }, m_form->absencesBox->label());
    });
}

DetailsSection::~DetailsSection() = default;

void DetailsSection::bindName() {
    binding().text(m_form->honorific, &Person::honorific);
    binding().text(m_form->givenName, &Person::givenName);
    binding().text(m_form->familyName, &Person::familyName);
    binding().custom(
        m_form->credentials, [](const Person& person) { return person.credentials.join(QStringLiteral(", ")); },
        [](Person& person, const QString& typed) {
            person.credentials = credentialsFromText(typed);
            return QString();
        });
    binding().pastDate(m_form->nameConfirmedOn, &Person::nameConfirmedOn, [this] { return desk().today(); });
    binding().text(m_form->title, &Person::title);
    binding().text(m_form->organization, &Person::organization);
    binding().text(m_form->department, &Person::department);
}

void DetailsSection::bindReach() {
    binding().custom(
        m_form->emails, [](const Person& person) { return person.emails.join(QStringLiteral(", ")); },
        [](Person& person, const QString& typed) {
            const QStringList emails = listFromText(typed, QStringLiteral(",; "));
            const QString wrong = firstProblem(emails);
            if (wrong.isEmpty()) {
                person.emails = emails;
            }
            return wrong;
        });
    binding().custom(
        m_form->phones, [](const Person& person) { return person.phones.join(QStringLiteral("; ")); },
        [](Person& person, const QString& typed) {
            person.phones = listFromText(typed, QStringLiteral(";"));
            return QString();
        });
    binding().custom(
        m_form->tags, [](const Person& person) { return person.tags.join(QStringLiteral(", ")); },
        [](Person& person, const QString& typed) {
            person.tags = listFromText(typed, QStringLiteral(",;"));
            return QString();
        });
    binding().longText(m_form->notes, &Person::notes);
}

void DetailsSection::bindJudgement() {
    for (DateField* field : {m_form->leavesOn, m_form->doNotWriteBefore}) {
        field->setToday([this] { return desk().today(); }, DateSense::Coming);
    }
    binding().date(m_form->leavesOn, &Person::leavesOn);
    binding().date(m_form->doNotWriteBefore, &Person::doNotWriteBefore);
    binding().number(m_form->keepInTouchDays, &Person::keepInTouchDays, 1, kMostKeepInTouchDays);
    binding().choice(m_form->notEligible, &Person::notEligible);
    binding().choice(m_form->gut, &Person::gut);
}

void DetailsSection::shown(const Person& person) {
    m_assistant->setPeople(person.assistant ? std::vector{*person.assistant} : std::vector<PersonId>());
    m_assistant->setReadOnly(!desk().canChange());
    m_absences->show(person.id, person.absences);
    m_absences->setReadOnly(!desk().canChange());
}

void DetailsSection::takeFocus() {
    m_form->familyName->setFocus(Qt::ShortcutFocusReason);
}

} // namespace letterdesk
