// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/experience.h"
#include "ui/widgets/form_binding.h"

#include <QtWidgets/QDialog>

#include <memory>

namespace letterdesk {

class Desk;
namespace Ui {
class NewExperienceForm;
}

/// A new experience: what and where it is, first and last day. Deletes itself when closed.
class ExperienceDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ExperienceDialog(Desk& desk, QWidget* parent = nullptr);
    ~ExperienceDialog() override;

    /// The added experience, once accepted.
    [[nodiscard]] const ExperienceId& experience() const { return m_added; }

private:
    void add();

    Desk& m_desk;
    std::unique_ptr<Ui::NewExperienceForm> m_form;
    FormBinding<Experience> m_binding;
    ExperienceId m_added;
};

} // namespace letterdesk
