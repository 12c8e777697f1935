// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <vector>

class QGridLayout;
class QLayoutItem;
class QWidget;

namespace letterdesk {

/// Puts the fields of a form below one another while it is too narrow for two columns: in a small window, or with
/// large text. The form's .ui file holds the wide arrangement, a grid of two columns.
class FormColumns final : public QObject {
    Q_OBJECT
public:
    /// Watches `form`, whose layout is a QGridLayout, and belongs to it.
    explicit FormColumns(QWidget* form);

    [[nodiscard]] bool isNarrow() const { return m_narrow; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();

    struct Place {
        QLayoutItem* item; ///< owned by the grid
        int row;
        int column;
        int rowSpan;
        int columnSpan;
    };
    QWidget* m_form;
    QGridLayout* m_grid;
    std::vector<Place> m_places; ///< as in the .ui file, in reading order
    bool m_narrow = false;
};

} // namespace letterdesk
