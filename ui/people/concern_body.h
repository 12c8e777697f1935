// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/concern.h"
#include "ui/people/bound_body.h"

#include <memory>

namespace letterdesk {

namespace Ui {
class ConcernForm;
}

/// The form of one concern.
class ConcernBody final : public BoundBody<Concern> {
    Q_OBJECT
public:
    explicit ConcernBody(Desk& desk, QWidget* parent = nullptr);
    ~ConcernBody() override;

    void takeFocus() override;

private:
    std::unique_ptr<Ui::ConcernForm> m_form;
};

} // namespace letterdesk
