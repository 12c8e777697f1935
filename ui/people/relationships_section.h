// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/relationship.h"
#include "ui/people/record_section.h"

namespace letterdesk {

/// The experiences a person and the student shared, or the people of an experience.
class RelationshipsSection final : public RecordSection {
    Q_OBJECT
public:
    RelationshipsSection(Desk& desk, RecordKind scopeKind, QWidget* parent = nullptr);

    void add() override;

protected:
    [[nodiscard]] Result<std::vector<CardLine>> read(int limit) const override;
    [[nodiscard]] RecordCardBody* makeBody(QWidget* parent) override;
    [[nodiscard]] QString removedWords(const QString& title) const override;

private:
    [[nodiscard]] CardLine lineOf(const Relationship& relationship) const;
    void askForPerson();
};

} // namespace letterdesk
