// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/applications/assignment_table_model.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace letterdesk {

/// Which letter was sent to which program.
class AssignmentsSection final : public QWidget {
    Q_OBJECT
public:
    explicit AssignmentsSection(Desk& desk, QWidget* parent = nullptr);

    /// `programs` is how many the application has.
    void show(const Application& application, const std::vector<ApplicationLetter>& letters, int programs);
    using QWidget::show;
    void forget();

Q_SIGNALS:
    /// There is no letter, or no program, yet.
    void missingAsked();

private:
    void toggle(const QModelIndex& index, bool on);
    void updateHeight();
    void say(const QString& problem);

    Desk& m_desk;
    QString m_service;
    AssignmentTableModel* m_model;
    QTableView* m_table;
    QLabel* m_title;
    QLabel* m_sentence;
    QLabel* m_problem;
    QPushButton* m_missing;
};

} // namespace letterdesk
