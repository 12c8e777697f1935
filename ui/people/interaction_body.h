// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/interaction.h"
#include "ui/people/bound_body.h"

#include <memory>

namespace letterdesk {

namespace Ui {
class InteractionForm;
}

/// Minutes of a day.
inline constexpr int kMostMinutes = 1440;

/// The form of one interaction.
class InteractionBody final : public BoundBody<Interaction> {
    Q_OBJECT
public:
    explicit InteractionBody(Desk& desk, QWidget* parent = nullptr);
    ~InteractionBody() override;

    void takeFocus() override;

protected:
    void prepare(const Interaction& interaction) override;

private:
    std::unique_ptr<Ui::InteractionForm> m_form;
};

} // namespace letterdesk
