// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request.h"
#include "core/store/change_set.h"

#include <QtWidgets/QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace letterdesk {

class Desk;
class EmptyState;
class RequestSheet;
class RequestTableModel;
class RequestTableView;

/// The page of requests: title and its one button, filter line, table on the left, the chosen request on the
/// right.
class RequestsPage final : public QWidget {
    Q_OBJECT
public:
    explicit RequestsPage(Desk& desk, QWidget* parent = nullptr);
    ~RequestsPage() override;

    void newRequest();
    void deleteRequest();
    /// Shows a request in table and sheet.
    void open(const RequestId& id);
    [[nodiscard]] RequestId current() const;
    /// The sheet; built when it is first needed.
    [[nodiscard]] RequestSheet& sheet();
    /// The key of this action deletes only while the table has the focus; its menu item always works.
    void setDeleteAction(QAction* action);
    /// Gives the focus to the next of table, sheet.
    void nextPane();

Q_SIGNALS:
    void currentChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildTop();
    void fill();
    void replaceAll();
    void refilter();
    void take(const ChangeSet& changes);
    /// After the table was read anew: chooses the row of the request that was shown, else the one in its place.
    void keepChosen();
    void showCurrent(const RequestId& id);
    void updateEmpty();
    void setUpSheet();

    Desk& m_desk;
    RequestTableModel* m_model;
    RequestTableView* m_table;
    RequestSheet* m_sheet = nullptr;
    QSplitter* m_split;
    QWidget* m_paper; ///< where the sheet comes to lie
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QPushButton* m_new;
    QLineEdit* m_filter;
    QCheckBox* m_openOnly;
    RequestId m_wanted; ///< to be shown once its row is loaded
    RequestId m_shown;  ///< on the sheet
    int m_shownRow = 0;
    bool m_isFilled = false;
};

} // namespace letterdesk
