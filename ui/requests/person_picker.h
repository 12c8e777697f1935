// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/person.h"

#include <QtWidgets/QDialog>

#include <memory>
#include <optional>

class QLineEdit;
class QListWidget;
class QStackedWidget;
class QTabBar;

namespace letterdesk {

class Desk;
namespace Ui {
class PersonForm;
}

/// Somebody of the workspace, or somebody new. Used for a new request, and to give a request to another person.
/// Deletes itself when closed.
class PersonPicker final : public QDialog {
    Q_OBJECT
public:
    PersonPicker(Desk& desk, const QString& title, const QString& sentence, const QString& verb,
                 QWidget* parent = nullptr);
    ~PersonPicker() override;

    /// Once accepted: one of the two.
    [[nodiscard]] PersonId person() const { return m_person; }
    [[nodiscard]] const std::optional<Person>& newPerson() const { return m_newPerson; }

private:
    void fill(const QString& words);
    void take();

    Desk& m_desk;
    std::unique_ptr<Ui::PersonForm> m_form;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    QLineEdit* m_search;
    QListWidget* m_list;
    PersonId m_person;
    std::optional<Person> m_newPerson;
};

/// personName(), never empty.
[[nodiscard]] QString listName(const Person& person);

} // namespace letterdesk
