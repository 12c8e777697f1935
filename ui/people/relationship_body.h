// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/relationship.h"
#include "ui/people/bound_body.h"

#include <array>
#include <memory>

class QCheckBox;

namespace letterdesk {

namespace Ui {
class RelationshipForm;
}

/// The form of one relationship: what the person was to the student in one experience.
class RelationshipBody final : public BoundBody<Relationship> {
    Q_OBJECT
public:
    explicit RelationshipBody(Desk& desk, QWidget* parent = nullptr);
    ~RelationshipBody() override;

    void takeFocus() override;

protected:
    void shown(const Relationship& relationship) override;

private:
    void addWeekdays();

    std::unique_ptr<Ui::RelationshipForm> m_form;
    std::array<QCheckBox*, 7> m_days{};
};

} // namespace letterdesk
