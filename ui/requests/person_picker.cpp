// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/person_picker.h"

#include "core/relationships/person_name.h"
#include "ui/requests/person_section.h"
#include "ui/requests/ui_person_form.h"
#include "ui/shell/desk.h"
#include "ui/widgets/icon.h"

#include <QtCore/QCollator>
#include <QtCore/QCoreApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kShown = 100;
constexpr int kPage = 500;

enum Tab { KnownTab, NewTab };

/// Without accents and case, as the search of the workspace compares.
QString folded(const QString& text) {
    QString plain;
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    for (const QChar letter : apart) {
        if (letter.category() != QChar::Mark_NonSpacing) {
            plain += letter;
        }
    }
    return plain.toCaseFolded();
}

/// Each word must begin a word.
bool matches(const QString& words, const QStringList& wanted) {
    return std::all_of(wanted.cbegin(), wanted.cend(),
                       [&words](const QString& word) { return words.contains(u' ' + word); });
}

} // namespace

QString listName(const Person& person) {
    const QString name = personName(person);
    return name.isEmpty() ? QCoreApplication::translate("PersonPicker", "Somebody without a name") : name;
}

PersonPicker::PersonPicker(Desk& desk, DialogFrame frame, Take take, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_take(std::move(take))
    , m_form(std::make_unique<Ui::PersonForm>())
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_more(new QLabel(this))
    , m_wrong(new QLabel(this))
    , m_binding([this](const PersonId&, const FormBinding<Person>::Edit& edit, const QString&) {
        // Nothing is stored before the dialog's verb.
        Person typed = m_binding.record();
        edit(typed);
        return Result<Person>(typed);
    }) {
    setObjectName(QStringLiteral("personPicker"));
    setAttribute(Qt::WA_DeleteOnClose);
    frame.body = new QWidget(this);
    auto* layout = new QVBoxLayout(frame.body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_tabs->setObjectName(QStringLiteral("pickerTabs"));
    m_tabs->setAccessibleName(tr("Who"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Somebody I entered"));
    m_tabs->addTab(tr("Somebody new"));
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(buildKnown());
    m_stack->addWidget(buildNew());
    m_wrong->setObjectName(QStringLiteral("pickerProblem"));
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    layout->addWidget(m_wrong);
    frameDialog(*this, frame, [this] { choose(); });

    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab == NewTab) {
            m_form->givenName->setFocus();
        } else {
            m_search->setFocus();
        }
    });
    connect(m_search, &QLineEdit::textChanged, this, &PersonPicker::fill);
    connect(m_list, &QListWidget::itemActivated, this, &PersonPicker::choose);
    readPeople();
    fill(QString());
    if (m_people.empty()) {
        m_tabs->setCurrentIndex(NewTab);
        m_tabs->hide();
        m_form->givenName->setFocus();
    } else {
        m_search->setFocus();
    }
}

PersonPicker::~PersonPicker() = default;

QWidget* PersonPicker::buildKnown() {
    auto* known = new QWidget(m_stack);
    auto* layout = new QVBoxLayout(known);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_search->setObjectName(QStringLiteral("pickerSearch"));
    m_search->setAccessibleName(tr("Find a person"));
    m_search->setPlaceholderText(tr("Name or organization"));
    m_search->addAction(themedIcon(Icon::Search), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("pickerList"));
    m_list->setAccessibleName(tr("People"));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(240);
    m_more->setObjectName(QStringLiteral("pickerMore"));
    m_more->setWordWrap(true);
    setTextRole(m_more, TextRole::Small, false, true);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_more);
    return known;
}

QWidget* PersonPicker::buildNew() {
    auto* fresh = new QWidget(m_stack);
    m_form->setupUi(fresh);
    bindPerson(m_binding, *m_form, m_desk);
    Person person;
    person.honorific = QStringLiteral("Dr.");
    m_binding.show(person);
    return fresh;
}

void PersonPicker::readPeople() {
    QString after;
    bool more = true;
    while (more) {
        const auto page = m_desk.workspace()->page<Person>(after, kPage);
        more = page && page->size() == static_cast<size_t>(kPage);
        for (const Person& person : page ? *page : std::vector<Person>()) {
            after = person.id.text();
            const QString name = listName(person);
            m_people.push_back({name, u' ' + folded(name + u' ' + person.organization).simplified(), person.id});
        }
    }
    QCollator byName;
    std::sort(m_people.begin(), m_people.end(),
              [&byName](const Known& a, const Known& b) { return byName.compare(a.name, b.name) < 0; });
}

void PersonPicker::fill(const QString& words) {
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    int further = 0;
    for (const Known& person : m_people) {
        if (!matches(person.words, wanted)) {
            continue;
        }
        if (m_list->count() == kShown) {
            ++further;
            continue;
        }
        auto* item = new QListWidgetItem(themedIcon(Icon::Person), person.name, m_list);
        item->setData(Qt::UserRole, person.id.text());
    }
    m_list->setCurrentRow(0);
    m_more->setText(further > 0 ? tr("and %n more: type a part of the name", nullptr, further)
                    : m_list->count() == 0 && !wanted.isEmpty() ? tr("Nobody by that name.")
                                                                : QString());
    m_more->setVisible(!m_more->text().isEmpty());
}

void PersonPicker::choose() {
    sayWrong(QString());
    Result<void> taken;
    if (m_tabs->currentIndex() == KnownTab) {
        const QListWidgetItem* item = m_list->currentItem();
        if (item == nullptr) {
            m_search->setFocus();
            return;
        }
        taken = m_take(PersonId(item->data(Qt::UserRole).toString()), std::nullopt);
    } else {
        if (!m_binding.finish()) {
            return;
        }
        const bool named = !m_binding.record().familyName.isEmpty();
        sayProblem(m_form->familyName, named ? QString() : tr("A family name is needed."));
        if (!named) {
            m_form->familyName->setFocus();
            return;
        }
        taken = m_take({}, m_binding.record());
    }
    if (!taken) {
        sayWrong(errorText(taken.error(), Attempt::Change).paragraph());
        return;
    }
    accept();
}

void PersonPicker::sayWrong(const QString& words) {
    setTextColor(m_wrong, Theme::colors().late);
    m_wrong->setText(words);
    m_wrong->setVisible(!words.isEmpty());
}

} // namespace letterdesk
