// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/relationships/person.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/form_binding.h"

#include <QtWidgets/QDialog>

#include <memory>
#include <optional>

class QLabel;
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
    /// Does what the dialog is for, with one of the two. The dialog stays open, with what was typed, while it
    /// fails.
    using Take = std::function<Result<void>(const PersonId& person, const std::optional<Person>& newPerson)>;

    /// Of `frame`, the body is the dialog's own.
    PersonPicker(Desk& desk, DialogFrame frame, Take take, QWidget* parent = nullptr);
    ~PersonPicker() override;

private:
    struct Known {
        QString name;
        QString words; ///< what the search looks through, folded
        PersonId id;
    };
    QWidget* buildKnown();
    QWidget* buildNew();
    void readPeople();
    void fill(const QString& words);
    void choose();
    void sayWrong(const QString& words);

    Desk& m_desk;
    Take m_take;
    std::unique_ptr<Ui::PersonForm> m_form;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    QLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_more;
    QLabel* m_wrong;
    std::vector<Known> m_people; ///< all of the workspace, by name
    FormBinding<Person> m_binding;
};

/// personName(), never empty.
[[nodiscard]] QString listName(const Person& person);

} // namespace letterdesk
