// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request.h"
#include "ui/widgets/form_binding.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace letterdesk {

class Desk;
namespace Ui {
class RequestForm;
}

/// The ask itself: stage, dates, channel, answer.
class RequestSection final : public QWidget {
    Q_OBJECT
public:
    explicit RequestSection(Desk& desk, QWidget* parent = nullptr);
    ~RequestSection() override;

    void show(const Request& request);
    using QWidget::show;
    /// Lets go of the request and of what was typed for it.
    void forget();
    void focusFirst();
    void focusWritersDate();
    void focusAskOn();

private:
    Desk& m_desk;
    std::unique_ptr<Ui::RequestForm> m_form;
    FormBinding<Request> m_binding;
};

} // namespace letterdesk
