// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_field.h"

#include "core/actions/records.h"
#include "ui/requests/person_picker.h"
#include "ui/shell/desk.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paper_style.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

PeopleField::PeopleField(Desk& desk, Size size, Words words, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_size(size)
    , m_words(std::move(words))
    , m_rows(new QGridLayout)
    , m_add(new QPushButton(themedIcon(Icon::Add, Tint::Text), m_words.addVerb, this)) {
    m_add->setObjectName(QStringLiteral("addPerson"));
    setFocusProxy(m_add);
    m_rows->setColumnStretch(0, 1);
    m_rows->setVerticalSpacing(2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_rows);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &PeopleField::pick);
}

void PeopleField::setPeople(const std::vector<PersonId>& people) {
    m_people = people;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    for (const PersonId& id : m_people) {
        const auto person = m_desk.workspace()->get(id);
        const QString name = person ? listName(*person) : id.text();
        auto* label = new QLabel(name, this);
        label->setObjectName(QStringLiteral("person%1").arg(row));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        auto* remove = new QToolButton(this);
        remove->setObjectName(QStringLiteral("removePerson%1").arg(row));
        remove->setIcon(themedIcon(Icon::Close));
        remove->setToolTip(tr("Take %1 out").arg(name));
        remove->setAccessibleName(remove->toolTip());
        remove->setEnabled(!m_readOnly);
        connect(remove, &QToolButton::clicked, this, [this, id] {
            m_add->setFocus(Qt::OtherFocusReason);
            Q_EMIT removed(id);
        });
        m_rows->addWidget(label, row, 0);
        m_rows->addWidget(remove, row, 1);
        label->show();
        remove->show();
        ++row;
    }
    m_add->setVisible(m_size == Size::Several || m_people.empty());
}

void PeopleField::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    m_add->setEnabled(!readOnly);
    for (QToolButton* button : findChildren<QToolButton*>()) {
        button->setEnabled(!readOnly);
    }
}

void PeopleField::pick() {
    auto* picker = new PersonPicker(
        m_desk, {m_words.pickerTitle, QString(), nullptr, m_words.pickerVerb},
        [this](const PersonId& known, const std::optional<Person>& fresh) -> Result<void> {
            PersonId chosen = known;
            if (fresh) {
                const auto saved = savePerson(*m_desk.workspace(), *fresh);
                if (!saved) {
                    return tl::unexpected(saved.error());
                }
                chosen = *saved;
            }
            Q_EMIT added(chosen);
            return {};
        },
        window());
    // The sheet may turn to another record meanwhile, which this answer does not belong to.
    connect(this, &QObject::destroyed, picker, &QDialog::reject);
    picker->open();
}

} // namespace letterdesk
