// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/person_picker.h"

#include "core/relationships/person_name.h"
#include "ui/requests/person_section.h"
#include "ui/requests/ui_person_form.h"
#include "ui/shell/desk.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/icon.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kShown = 100;

enum Tab { Known, New };

} // namespace

QString listName(const Person& person) {
    const QString name = personName(person);
    return name.isEmpty() ? QCoreApplication::translate("PersonPicker", "Somebody without a name") : name;
}

PersonPicker::PersonPicker(Desk& desk, const QString& title, const QString& sentence, const QString& verb,
                           QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_form(std::make_unique<Ui::PersonForm>())
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this)) {
    setObjectName(QStringLiteral("personPicker"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
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

    auto* known = new QWidget(m_stack);
    auto* knownLayout = new QVBoxLayout(known);
    knownLayout->setContentsMargins(0, 0, 0, 0);
    knownLayout->setSpacing(8);
    m_search->setObjectName(QStringLiteral("pickerSearch"));
    m_search->setAccessibleName(tr("Find a person"));
    m_search->setPlaceholderText(tr("Name or organization"));
    m_search->addAction(themedIcon(Icon::Search), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("pickerList"));
    m_list->setAccessibleName(tr("People"));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(240);
    knownLayout->addWidget(m_search);
    knownLayout->addWidget(m_list, 1);
    m_stack->addWidget(known);
    auto* fresh = new QWidget(m_stack);
    m_form->setupUi(fresh);
    const QString usualHonorific = QStringLiteral("Dr.");
    m_form->honorific->setText(usualHonorific);
    m_stack->addWidget(fresh);

    frameDialog(*this, {title, sentence, body, verb}, [this] { take(); });
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab == New) {
            m_form->givenName->setFocus();
        } else {
            m_search->setFocus();
        }
    });
    connect(m_search, &QLineEdit::textChanged, this, &PersonPicker::fill);
    connect(m_list, &QListWidget::itemActivated, this, &PersonPicker::take);
    fill(QString());
    if (m_list->count() == 0) {
        m_tabs->setCurrentIndex(New);
        m_tabs->hide();
        m_form->givenName->setFocus();
    } else {
        m_search->setFocus();
    }
}

PersonPicker::~PersonPicker() = default;

void PersonPicker::fill(const QString& words) {
    m_list->clear();
    std::vector<std::pair<QString, PersonId>> people;
    if (words.trimmed().isEmpty()) {
        if (const auto page = m_desk.workspace()->page<Person>(QString(), kShown)) {
            for (const Person& person : *page) {
                people.emplace_back(listName(person), person.id);
            }
        }
        std::sort(people.begin(), people.end(),
                  [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    } else if (const auto hits = m_desk.workspace()->search(words, kShown)) {
        for (const SearchHit& hit : *hits) {
            if (hit.kind == RecordKind::Person) {
                people.emplace_back(hit.title, PersonId(hit.id));
            }
        }
    }
    for (const auto& [name, id] : people) {
        auto* item = new QListWidgetItem(themedIcon(Icon::Person), name, m_list);
        item->setData(Qt::UserRole, id.text());
    }
    m_list->setCurrentRow(0);
}

void PersonPicker::take() {
    if (m_tabs->currentIndex() == Known) {
        const QListWidgetItem* item = m_list->currentItem();
        if (item == nullptr) {
            m_search->setFocus();
            return;
        }
        m_person = PersonId(item->data(Qt::UserRole).toString());
        accept();
        return;
    }
    const QString email = m_form->email->text().trimmed();
    const bool named = !m_form->familyName->text().trimmed().isEmpty();
    FieldBox::of(m_form->familyName)->setProblem(named ? QString() : tr("A family name is needed."));
    FieldBox::of(m_form->email)->setProblem(emailProblem(email));
    if (!named || !emailProblem(email).isEmpty()) {
        (named ? m_form->email : m_form->familyName)->setFocus();
        return;
    }
    Person person;
    person.honorific = m_form->honorific->text().trimmed();
    person.givenName = m_form->givenName->text().trimmed();
    person.familyName = m_form->familyName->text().trimmed();
    person.credentials = credentialsFromText(m_form->credentials->text());
    person.title = m_form->title->text().trimmed();
    person.organization = m_form->organization->text().trimmed();
    person.department = m_form->department->text().trimmed();
    if (!email.isEmpty()) {
        person.emails << email;
    }
    if (const QString phone = m_form->phone->text().trimmed(); !phone.isEmpty()) {
        person.phones << phone;
    }
    if (m_form->nameConfirmed->isChecked()) {
        person.nameConfirmedOn = m_desk.today();
    }
    m_newPerson = person;
    accept();
}

} // namespace letterdesk
