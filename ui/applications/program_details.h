// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requirements/program.h"
#include "ui/widgets/form_binding.h"

#include <QtWidgets/QWidget>

#include <memory>

class QPushButton;

namespace letterdesk {

class Desk;
class SlotsSection;
namespace Ui {
class ProgramForm;
}

/// The chosen program: its name and place, what it says of letters, and its own slots.
class ProgramDetails final : public QWidget {
    Q_OBJECT
public:
    explicit ProgramDetails(Desk& desk, QWidget* parent = nullptr);
    ~ProgramDetails() override;

    void show(const Program& program);
    using QWidget::show;
    /// Keeps what is being typed, and lets go of the program.
    void leave() { show(Program{}); }
    /// Lets go of the program and of what was typed for it.
    void forget();
    void focusFirst();

Q_SIGNALS:
    void removeAsked();

private:
    Desk& m_desk;
    std::unique_ptr<Ui::ProgramForm> m_form;
    SlotsSection* m_slots;
    QPushButton* m_remove;
    FormBinding<Program> m_binding;
};

/// Most of anything that a program counts.
inline constexpr int kMostOfProgram = 999;

} // namespace letterdesk
