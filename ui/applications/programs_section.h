// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requirements/program.h"

#include <QtWidgets/QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace letterdesk {

class FilterProblem;
class Desk;
class FilterProblem;
class ProgramDetails;
class ProgramTableModel;
class ProgramsBulk;
class RecordTableView;

/// The programs of an application: a table, and below it the chosen one, or what can be changed in several.
class ProgramsSection final : public QWidget {
    Q_OBJECT
public:
    explicit ProgramsSection(Desk& desk, QWidget* parent = nullptr);

    void show(const ApplicationId& application);
    using QWidget::show;
    /// Lets go of the programs and of what was typed for them.
    void forget();
    /// Chooses a program of the application that is shown.
    void open(const ProgramId& id);
    /// Asks for a list of programs.
    void askForPrograms();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void addOne();
    void removeChosen();
    void showChosen();
    void updateTable();
    void say(const QString& problem);
    void openMenu(const QPoint& where);
    [[nodiscard]] QStringList chosenIds() const;

    Desk& m_desk;
    ApplicationId m_application;
    QString m_wanted; ///< to be chosen once its row is loaded
    ProgramTableModel* m_model;
    RecordTableView* m_table;
    QLabel* m_none;
    QLabel* m_problem; ///< what is wrong with a cell that was changed in place
    QLineEdit* m_filter;
    FilterProblem* m_filterProblem;
    QStackedWidget* m_below;
    ProgramDetails* m_details;
    ProgramsBulk* m_bulk;
    QBoxLayout* m_buttons;
    QPushButton* m_add;
    QPushButton* m_paste;
};

} // namespace letterdesk
