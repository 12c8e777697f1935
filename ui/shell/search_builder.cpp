// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_builder.h"

#include "core/actions/bundled_data.h"
#include "core/actions/words.h"
#include "core/search/query_language.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace letterdesk {

namespace {

QString stateName(QueryState state) {
    switch (state) {
    case QueryState::Open:
        return SearchBuilder::tr("Open");
    case QueryState::Closed:
        return SearchBuilder::tr("Over");
    case QueryState::Received:
        return SearchBuilder::tr("Letter received");
    case QueryState::Issued:
        return SearchBuilder::tr("Issued, not received");
    case QueryState::ToIssue:
        return SearchBuilder::tr("To issue");
    case QueryState::Waiting:
        return SearchBuilder::tr("Waiting for the letter");
    case QueryState::Overdue:
        return SearchBuilder::tr("Overdue");
    case QueryState::AtRisk:
        return SearchBuilder::tr("At risk");
    case QueryState::NoReply:
        return SearchBuilder::tr("No reply");
    case QueryState::ThanksDue:
        return SearchBuilder::tr("Thanks due");
    case QueryState::Reserve:
        return SearchBuilder::tr("Held in reserve");
    case QueryState::NotEligible:
        return SearchBuilder::tr("Not eligible");
    case QueryState::NeverAsked:
        return SearchBuilder::tr("Never asked");
    }
    return {};
}

template <class Field>
Field* named(Field* field, const char* name) {
    field->setObjectName(QLatin1StringView(name));
    return field;
}

} // namespace

SearchBuilder::SearchBuilder(const QString& search, QDate today, QWidget* parent)
    : QDialog(parent)
    , m_words(named(new QLineEdit, "builderWords"))
    , m_kind(named(new ChoiceField, "builderKind"))
    , m_state(named(new ChoiceField, "builderState"))
    , m_due(named(new ChoiceField, "builderDue"))
    , m_person(named(new QLineEdit, "builderPerson"))
    , m_specialty(named(new ChoiceField, "builderSpecialty"))
    , m_tag(named(new QLineEdit, "builderTag"))
    , m_hasExample(named(new QCheckBox(tr("Has an example")), "builderHasExample"))
    , m_written(named(new QLabel, "builderWritten")) {
    setObjectName(QStringLiteral("searchBuilder"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* body = new QWidget(this);
    addFields(body);
    frameDialog(*this,
                {tr("Build a search"), tr("What you choose is written as a search, which you can also type."),
                 body, tr("Search")},
                [this] {
                    Q_EMIT built(searchText(parts()));
                    accept();
                });
    fill(searchParts(search, today));
    for (QLineEdit* field : {m_words, m_person, m_tag}) {
        connect(field, &QLineEdit::textChanged, this, &SearchBuilder::write);
    }
    for (ChoiceField* field : {m_kind, m_state, m_due, m_specialty}) {
        connect(field, &QComboBox::currentIndexChanged, this, &SearchBuilder::write);
    }
    connect(m_hasExample, &QCheckBox::toggled, this, &SearchBuilder::write);
    write();
    m_words->setFocus();
}

SearchBuilder::~SearchBuilder() = default;

void SearchBuilder::addFields(QWidget* body) {
    m_kind->addItem(tr("Everything"), QString());
    const QStringList kinds = valuesOf(QueryField::In);
    for (const QString& word : kinds) {
        m_kind->addItem(displayText(*searchedKind(word)), word);
    }
    m_state->addItem(tr("Any"), QString());
    for (const auto& [state, word] : EnumWords<QueryState>::words) {
        m_state->addItem(stateName(state), QString::fromLatin1(word));
    }
    m_state->insertSeparator(m_state->count());
    for (const auto& [stage, word] : EnumWords<Stage>::words) {
        if (stage != Stage::Closed) { // which is:closed means more by
            m_state->addItem(displayText(stage), QString::fromLatin1(word));
        }
    }
    m_due->addItem(tr("Any time"), QString());
    m_due->addItem(tr("Before today"), QStringLiteral("<today"));
    m_due->addItem(tr("Within a week"), QStringLiteral("7d"));
    m_due->addItem(tr("Within two weeks"), QStringLiteral("14d"));
    m_due->addItem(tr("Within a month"), QStringLiteral("1m"));
    m_due->addItem(tr("Within three months"), QStringLiteral("3m"));
    m_specialty->addItem(tr("Any"), QString());
    const QStringList specialties = bundledRulePack().specialtyIds();
    for (const QString& id : specialties) {
        m_specialty->addItem(bundledRulePack().specialtyName(id), id);
    }
    m_specialty->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_written->setTextFormat(Qt::PlainText);
    m_written->setWordWrap(true);
    m_written->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_written->setAccessibleName(tr("The search as it is written"));
    setTextRole(m_written, TextRole::Small, false, true);

    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    const auto add = [grid, body](const QString& label, QWidget* editor, int row, int column, int columns = 1) {
        auto* box = new FieldBox(body);
        box->setLabel(label);
        auto* inside = new QVBoxLayout(box);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->addWidget(editor);
        grid->addWidget(box, row, column, 1, columns);
    };
    add(tr("Words"), m_words, 0, 0, 2);
    add(tr("Kind of record"), m_kind, 1, 0);
    add(tr("State"), m_state, 1, 1);
    add(tr("Due"), m_due, 2, 0);
    add(tr("Person"), m_person, 2, 1);
    add(tr("Specialty"), m_specialty, 3, 0);
    add(tr("Tag"), m_tag, 3, 1);
    grid->addWidget(m_hasExample, 4, 0, 1, 2);
    grid->addWidget(m_written, 5, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void SearchBuilder::fill(const SearchParts& parts) {
    m_words->setText(parts.words);
    m_kind->setValue(parts.kind);
    m_state->setValue(parts.state);
    m_due->setValue(parts.due);
    m_person->setText(parts.person);
    m_specialty->setValue(parts.specialty);
    m_tag->setText(parts.tag);
    m_hasExample->setChecked(parts.hasExample);
}

SearchParts SearchBuilder::parts() const {
    return {m_words->text(),  m_kind->value(),      m_state->value(), m_due->value(),
            m_person->text(), m_specialty->value(), m_tag->text(),    m_hasExample->isChecked()};
}

void SearchBuilder::write() {
    const QString written = searchText(parts());
    m_written->setText(written.isEmpty() ? tr("Nothing is chosen yet.") : tr("Written as: %1").arg(written));
}

} // namespace letterdesk
