// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request.h"
#include "core/requirements/program.h"
#include "ui/records/section_sheet.h"

namespace letterdesk {

class ApplicationDetails;
class AssignmentsSection;
class DatesSection;
class Desk;
class LettersSection;
class ProgramsSection;
class SlotsSection;
struct ApplicationLetter;
struct ChangeSet;

/// One application: what it asks for, when, of which programs, and which letters go there.
class ApplicationSheet final : public SectionSheet {
    Q_OBJECT
public:
    explicit ApplicationSheet(Desk& desk, QWidget* parent = nullptr);

    void showRecord(const QString& id) override;
    [[nodiscard]] QString recordId() const override { return m_application.id.text(); }
    /// Chooses a program of the application that is shown.
    void openProgram(const ProgramId& id);

protected:
    void doStep() override;
    void commitEdits() override;
    void focusFirst() override;

private:
    enum class Step { AddSlot, AddPrograms, NewRequest };

    void take(const ChangeSet& changes);
    void reload();
    void clear();
    void newRequest();
    [[nodiscard]] std::vector<ApplicationLetter> lettersOf(const std::vector<Request>& requests) const;
    void run(Step step);

    Desk& m_desk;
    Application m_application;
    Step m_step = Step::AddSlot;
    int m_programCount = 0;
    SlotsSection* m_slots;
    DatesSection* m_dates;
    ProgramsSection* m_programs;
    AssignmentsSection* m_assignments;
    LettersSection* m_letters;
    ApplicationDetails* m_details;
};

} // namespace letterdesk
