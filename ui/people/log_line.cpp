// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/log_line.h"

#include "core/actions/interactions.h"
#include "core/relationships/relationship.h"
#include "ui/people/interaction_body.h"
#include "ui/requests/person_picker.h"
#include "ui/shell/desk.h"
#include "ui/widgets/form_binding.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace letterdesk {

namespace {

// Below these widths, in average letters, the fields of a row go below one another.
constexpr int kLettersSideBySide = 116;
constexpr int kLettersOfRow = 52;
constexpr int kLettersOfRowWithPerson = 70;
constexpr int kMostPeople = 200;

} // namespace

LogLine::LogLine(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_rows(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_first(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_second(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_day(new DateField(this))
    , m_kind(new ChoiceField(this))
    , m_minutes(new QLineEdit(this))
    , m_with(new ChoiceField(this))
    , m_words(new QLineEdit(this))
    , m_add(new QPushButton(tr("Log"), this)) {
    setObjectName(QStringLiteral("logLine"));
    m_day->setObjectName(QStringLiteral("logDay"));
    m_day->setToday([&desk] { return desk.today(); }, DateSense::Past);
    m_kind->setObjectName(QStringLiteral("logKind"));
    fillChoices<InteractionKind>(m_kind, tr("Not chosen"));
    m_kind->setValue(QString());
    m_minutes->setObjectName(QStringLiteral("logMinutes"));
    m_with->setObjectName(QStringLiteral("logWith"));
    m_words->setObjectName(QStringLiteral("logWords"));
    m_words->setPlaceholderText(tr("Talked about the case on rounds"));
    m_add->setObjectName(QStringLiteral("logAdd"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    for (QBoxLayout* layout : {m_rows, m_first, m_second}) {
        layout->setSpacing(ThemeSizes::kUnit);
    }
    addField(m_first, tr("Day"), m_day, 4);
    addField(m_first, tr("Kind"), m_kind, 4);
    addField(m_first, tr("Minutes"), m_minutes, 2);
    addField(m_first, tr("With"), m_with, 4)->hide();
    addField(m_second, tr("What happened"), m_words, 1);
    // In a box of its own, whose label is blank, it stands beside the field and not beside the words below it.
    m_add->setAccessibleName(m_add->text());
    addField(m_second, QString(QChar::Nbsp), m_add, 0);
    m_rows->addLayout(m_first, 4);
    m_rows->addLayout(m_second, 5);
    setMinimumWidth(1);
    for (QLineEdit* field : {static_cast<QLineEdit*>(m_day), m_minutes, m_words}) {
        passUndoOn(field);
        connect(field, &QLineEdit::returnPressed, this, &LogLine::log);
        connect(field, &QLineEdit::textEdited, field, [field] { sayProblem(field, {}); });
    }
    connect(m_add, &QPushButton::clicked, this, &LogLine::log);
}

FieldBox* LogLine::addField(QBoxLayout* row, const QString& label, QWidget* editor, int stretch) {
    auto* box = new FieldBox(this);
    putInto(box, editor);
    box->setLabel(label);
    row->addWidget(box, stretch);
    return box;
}

void LogLine::setScope(const RecordScope& scope) {
    if (scope != m_scope) {
        clear();
    }
    m_scope = scope;
    const bool canLog = m_desk.canChange() && !scope.isEmpty();
    for (QWidget* field :
         {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_with), static_cast<QWidget*>(m_add)}) {
        field->setEnabled(canLog);
    }
    for (QLineEdit* field : {static_cast<QLineEdit*>(m_day), m_minutes, m_words}) {
        field->setReadOnly(!canLog);
    }
    FieldBox::of(m_with)->setVisible(!scope.isPerson());
    arrange();
    if (!scope.isPerson() && !scope.isEmpty()) {
        fillPeople();
    }
}

void LogLine::fillPeople() {
    const QString chosen = m_with->value();
    m_with->clearItems();
    const auto here = m_desk.workspace()->referringTo<Relationship>(m_scope.kind, m_scope.id, kMostPeople);
    for (const Relationship& each : here.value_or(std::vector<Relationship>())) {
        const auto person = m_desk.workspace()->get(each.person);
        if (person && m_with->findData(person->id.text()) < 0) {
            m_with->addItem(listName(*person), person->id.text());
        }
    }
    m_with->setCurrentIndex(std::max(0, m_with->findData(chosen)));
}

void LogLine::clear() {
    m_day->setDate(m_desk.today());
    m_kind->setValue(QString());
    m_minutes->clear();
    m_words->clear();
    for (QWidget* field : {static_cast<QWidget*>(m_day), static_cast<QWidget*>(m_minutes),
                           static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_with)}) {
        sayProblem(field, {});
    }
}

void LogLine::takeFocus() {
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void LogLine::log() {
    if (!m_desk.canChange() || m_scope.isEmpty()) {
        return;
    }
    m_day->takeText();
    m_kind->finish();
    if (!m_day->isAcceptable()) {
        m_day->setFocus();
        return;
    }
    const QString early = pastDayProblem(m_day->date(), m_desk.today());
    sayProblem(m_day, early);
    if (!early.isEmpty()) {
        m_day->setFocus();
        return;
    }
    Interaction interaction;
    interaction.on = m_day->date();
    interaction.kind = enumFromText<InteractionKind>(m_kind->value());
    interaction.summary = m_words->text().trimmed();
    const QString minutes = m_minutes->text().trimmed();
    const auto number = numberFromTyping(minutes, 0, kMostMinutes, true);
    const bool wrong = !minutes.isEmpty() && !number;
    sayProblem(m_minutes, wrong ? numberProblem(minutes, 0, kMostMinutes, true) : QString());
    if (wrong) {
        m_minutes->setFocus();
        return;
    }
    interaction.minutes = number ? std::optional(static_cast<int>(*number)) : std::nullopt;
    const bool empty = interaction.summary.isEmpty() && !interaction.kind;
    sayProblem(m_words, empty ? tr("Write what happened, or choose a kind.") : QString());
    if (empty) {
        m_words->setFocus();
        return;
    }
    if (m_scope.isPerson()) {
        interaction.person = PersonId(m_scope.id);
    } else {
        interaction.experience = ExperienceId(m_scope.id);
        interaction.person = PersonId(m_with->value());
        sayProblem(m_with, interaction.person.isNull() ? tr("Add a person to this experience first.") : QString());
        if (interaction.person.isNull()) {
            m_with->setFocus();
            return;
        }
    }
    const auto logged = logInteraction(*m_desk.workspace(), interaction);
    if (!logged) {
        sayProblem(m_words, errorText(logged.error(), Attempt::Change).paragraph());
        return;
    }
    m_minutes->clear();
    m_words->clear();
    m_words->setFocus();
}

void LogLine::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void LogLine::arrange() {
    const int letter = fontMetrics().averageCharWidth();
    m_rows->setDirection(width() >= letter * kLettersSideBySide ? QBoxLayout::LeftToRight
                                                                : QBoxLayout::TopToBottom);
    const int row = FieldBox::of(m_with)->isHidden() ? kLettersOfRow : kLettersOfRowWithPerson;
    m_first->setDirection(width() >= letter * row ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace letterdesk
