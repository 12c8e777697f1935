// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/step_records.h"
#include "ui/widgets/paper.h"

#include <optional>

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace letterdesk {

class Chip;
class Desk;

/// The paper of one step of the history: when it was, what it changed of which records, and the ways back.
class StepSheet final : public Paper {
    Q_OBJECT
public:
    explicit StepSheet(Desk& desk, QWidget* parent = nullptr);

    /// `steps` is the history, newest first; `at` the row shown, or -1.
    void show(const std::vector<HistoryStep>& steps, int at);
    void takeFocus();
    /// What the button does, for the menu of the row.
    void addMoveTo(QMenu& menu);
    using QWidget::show;

Q_SIGNALS:
    void undoAsked(qint64 step);
    void redoAsked(qint64 step);

private:
    QWidget* recordPart(const StepRecord& record, bool mayRestore);
    void addRow(QVBoxLayout& layout, QWidget* part, const StepRecord& record, const ChangedRow& row);
    void restore(const StepRecord& record);

    Desk& m_desk;
    std::optional<HistoryStep> m_step;
    bool m_undoes = false; ///< what the button does
    QLabel* m_name;
    QLabel* m_when;
    Chip* m_state;
    QPushButton* m_move;
    QLabel* m_hint;
    QScrollArea* m_area;
    QWidget* m_body; ///< what the step changed; made anew for each
};

} // namespace letterdesk
