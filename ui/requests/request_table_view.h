// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request.h"

#include <QtWidgets/QTableView>

#include <set>

namespace letterdesk {

class Desk;
class RequestTableModel;

/// The table of requests. Columns that do not fit give way, least important first, so that nothing is cut at the
/// smallest window; columns the user hid stay hidden.
class RequestTableView final : public QTableView {
    Q_OBJECT
public:
    RequestTableView(Desk& desk, RequestTableModel& model, QWidget* parent = nullptr);

    [[nodiscard]] RequestId current() const;
    /// Makes a request the current one; false when it is not listed.
    bool select(const RequestId& id);
    /// Makes a row the current one when none is chosen: this one, or the last.
    void chooseNear(int row);

Q_SIGNALS:
    void currentRequestChanged(const letterdesk::RequestId& id);
    void activatedByKey();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fitColumns();
    void setRowHeights();
    void showHeaderMenu(const QPoint& where);

    Desk& m_desk;
    RequestTableModel& m_model;
    std::set<int> m_hiddenByUser;
};

} // namespace letterdesk
