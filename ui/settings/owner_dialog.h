// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/owner.h"

#include <QtWidgets/QDialog>

#include <memory>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace letterdesk {

class ChoiceField;
class Desk;
namespace Ui {
class OwnerForm;
}

/// "My details": the student's name, how to say it, how to reach them, and their numbers in the services. Kept as
/// one step. Deletes itself when closed.
class OwnerDialog final : public QDialog {
    Q_OBJECT
public:
    explicit OwnerDialog(Desk& desk, QWidget* parent = nullptr);
    ~OwnerDialog() override;

private:
    struct IdRow {
        ChoiceField* service;
        QLineEdit* value;
    };
    void addIdRow(const OwnerServiceId& id);
    void keep();

    Desk& m_desk;
    std::unique_ptr<Ui::OwnerForm> m_form;
    Owner m_owner;
    QGridLayout* m_ids;
    QPushButton* m_addId;
    std::vector<IdRow> m_rows;
};

} // namespace letterdesk
