// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requirements/application.h"

#include <QtWidgets/QDialog>

#include <memory>

namespace letterdesk {

class Desk;
namespace Ui {
class ApplicationForm;
}

/// A new application: service, specialty, season, due date. Deletes itself when closed.
class ApplicationDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ApplicationDialog(Desk& desk, QWidget* parent = nullptr);
    ~ApplicationDialog() override;

    /// The added application, once accepted.
    [[nodiscard]] const ApplicationId& application() const { return m_added; }

private:
    void add();

    Desk& m_desk;
    std::unique_ptr<Ui::ApplicationForm> m_form;
    ApplicationId m_added;
};

} // namespace letterdesk
