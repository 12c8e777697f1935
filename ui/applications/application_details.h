// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requirements/application.h"
#include "ui/widgets/form_binding.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace letterdesk {

class Desk;
namespace Ui {
class ApplicationDetailsForm;
}

/// The application itself: service, specialty, season, due date, time zone.
class ApplicationDetails final : public QWidget {
    Q_OBJECT
public:
    explicit ApplicationDetails(Desk& desk, QWidget* parent = nullptr);
    ~ApplicationDetails() override;

    void show(const Application& application);
    using QWidget::show;
    /// Lets go of the application and of what was typed for it.
    void forget() { m_binding.forget(); }
    void focusFirst();

private:
    Desk& m_desk;
    std::unique_ptr<Ui::ApplicationDetailsForm> m_form;
    FormBinding<Application> m_binding;
};

} // namespace letterdesk
