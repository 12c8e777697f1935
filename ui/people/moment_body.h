// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/moment.h"
#include "ui/people/bound_body.h"

#include <memory>

namespace letterdesk {

class PeopleField;
namespace Ui {
class MomentForm;
}

/// The form of one moment.
class MomentBody final : public BoundBody<Moment> {
    Q_OBJECT
public:
    explicit MomentBody(Desk& desk, QWidget* parent = nullptr);
    ~MomentBody() override;

    void takeFocus() override;

protected:
    void prepare(const Moment& moment) override;
    void shown(const Moment& moment) override;

private:
    void keepCompetencies();

    std::unique_ptr<Ui::MomentForm> m_form;
    PeopleField* m_seenBy;
    bool m_filling = false; ///< boxes that change now are ours, not the user's
};

} // namespace letterdesk
