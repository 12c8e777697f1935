// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/record_section.h"

namespace letterdesk {

/// The moments that a person saw, or of an experience: newest first.
class MomentsSection final : public RecordSection {
    Q_OBJECT
public:
    explicit MomentsSection(Desk& desk, QWidget* parent = nullptr);

    void add() override;

protected:
    [[nodiscard]] Result<std::vector<CardLine>> read(int limit) const override;
    [[nodiscard]] RecordCardBody* makeBody(QWidget* parent) override;
    [[nodiscard]] QString removedWords(const QString& title) const override;
};

} // namespace letterdesk
