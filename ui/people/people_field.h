// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/person.h"

#include <QtWidgets/QWidget>

#include <vector>

class QGridLayout;
class QPushButton;

namespace letterdesk {

class Desk;

/// One or several people, each with a button that takes them out, and one that adds another. Shows names; hands on
/// what the user wants, and shows it once it is set.
class PeopleField final : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString addVerb;     ///< "Add a Person…"
        QString pickerTitle; ///< of the dialog that asks who
        QString pickerVerb;
    };
    enum class Size { One, Several };

    PeopleField(Desk& desk, Size size, Words words, QWidget* parent = nullptr);

    void setPeople(const std::vector<PersonId>& people);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void added(const letterdesk::PersonId& person);
    void removed(const letterdesk::PersonId& person);

private:
    void pick();

    Desk& m_desk;
    Size m_size;
    Words m_words;
    std::vector<PersonId> m_people;
    QGridLayout* m_rows;
    QPushButton* m_add;
    bool m_readOnly = false;
};

} // namespace letterdesk
