// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

namespace letterdesk {

class CaptureModel;
class Desk;

/// The preview of captured notes. Space turns the box of a row, Return or F2 edits the cell.
class CaptureTable final : public QTableView {
    Q_OBJECT
public:
    CaptureTable(Desk& desk, CaptureModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void somebodyElseAsked(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitRows();
    void fitColumns();

    CaptureModel& m_model;
};

} // namespace letterdesk
