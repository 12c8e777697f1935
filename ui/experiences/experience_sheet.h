// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/experience.h"
#include "ui/records/section_sheet.h"

namespace letterdesk {

class Desk;
class ExperienceDetails;
class InteractionsSection;
class MomentsSection;
class RelationshipsSection;
struct ChangeSet;

/// One experience: who was in it, what they saw, what happened, and its details.
class ExperienceSheet final : public SectionSheet {
    Q_OBJECT
public:
    explicit ExperienceSheet(Desk& desk, QWidget* parent = nullptr);

    void showRecord(const QString& id) override;
    [[nodiscard]] QString recordId() const override { return m_experience.id.text(); }

protected:
    void doStep() override;
    void commitEdits() override;
    void focusFirst() override;

private:
    void take(const ChangeSet& changes);
    void reload();
    void clear();

    Desk& m_desk;
    Experience m_experience;
    bool m_hasPeople = false;
    RelationshipsSection* m_people;
    InteractionsSection* m_log;
    MomentsSection* m_moments;
    ExperienceDetails* m_details;
};

} // namespace letterdesk
