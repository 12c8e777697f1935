// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/experience.h"
#include "ui/widgets/form_binding.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace letterdesk {

class Desk;
namespace Ui {
class ExperienceForm;
}

/// Everything the student notes of an experience itself.
class ExperienceDetails final : public QWidget {
    Q_OBJECT
public:
    explicit ExperienceDetails(Desk& desk, QWidget* parent = nullptr);
    ~ExperienceDetails() override;

    void show(const Experience& experience);
    using QWidget::show;
    /// Lets go of the experience and of what was typed for it.
    void forget() { m_binding.forget(); }
    void focusFirst();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A few lines, however large the text is.
    void fitSummary();

    Desk& m_desk;
    std::unique_ptr<Ui::ExperienceForm> m_form;
    FormBinding<Experience> m_binding;
};

} // namespace letterdesk
