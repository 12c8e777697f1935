// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/person.h"

#include <QtWidgets/QDialog>

#include <memory>

namespace letterdesk {

class Desk;
namespace Ui {
class NewPersonForm;
}

/// What is essential about a new person, and where they know the student from; one undo step. Deletes itself when
/// closed.
class NewPersonDialog final : public QDialog {
    Q_OBJECT
public:
    explicit NewPersonDialog(Desk& desk, QWidget* parent = nullptr);
    ~NewPersonDialog() override;

    /// The person that was added.
    [[nodiscard]] const PersonId& added() const { return m_added; }

private:
    void add();
    [[nodiscard]] bool isRight() const;

    Desk& m_desk;
    PersonId m_added;
    std::unique_ptr<Ui::NewPersonForm> m_form;
};

} // namespace letterdesk
