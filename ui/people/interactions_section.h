// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/record_scope.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace letterdesk {

class Desk;
class InteractionBody;
class InteractionTableModel;
class LogLine;

/// The log of a person or of an experience: a line to add to it, the table, and below it the form of the chosen
/// entry.
class InteractionsSection final : public QWidget {
    Q_OBJECT
public:
    explicit InteractionsSection(Desk& desk, QWidget* parent = nullptr);
    ~InteractionsSection() override;

    /// Shows another log, and keeps what was being typed in the entry of the one before.
    void setScope(const RecordScope& scope);
    /// Lets go of everything, because the file was closed.
    void forget();
    /// Chooses an entry and opens its form; false when it is not listed (yet).
    bool openEntry(const QString& id);
    void focusLog();
    [[nodiscard]] InteractionTableModel& model() const { return *m_model; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTable();
    void fit();
    void showChosen();
    void removeChosen();
    [[nodiscard]] std::vector<int> chosenRows() const;

    Desk& m_desk;
    RecordScope m_scope;
    InteractionTableModel* m_model;
    LogLine* m_line;
    QTableView* m_table;
    InteractionBody* m_body;
    QPushButton* m_remove;
    int m_dayWidth = 0; ///< of the column of days
    QString m_open;     ///< id of the entry in the form
};

} // namespace letterdesk
