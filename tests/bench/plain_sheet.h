// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/plain_table.h"
#include "ui/widgets/chip.h"

#include <QtCore/QStringList>

class QWidget;

namespace letterdesk::bench {

/// What the widgets of a sheet show of one record, as values in memory: the floor of opening a record gives them
/// to the same widgets.
class PlainSheet {
public:
    /// As the sheet stands now.
    explicit PlainSheet(const QWidget& sheet);

    /// The kinds of the widgets: records of one shape are shown by the same widgets.
    [[nodiscard]] const QStringList& shape() const { return m_shape; }
    /// Gives every widget of a sheet its value, as a form over a model in memory does (QDataWidgetMapper). Its
    /// tables stand on PlainTable.
    void show(const std::vector<QWidget*>& widgets) const;
    /// The widgets of a sheet that show something of the record.
    [[nodiscard]] static std::vector<QWidget*> widgetsOf(const QWidget& sheet);

private:
    struct State {
        bool hidden = false;
        bool enabled = true;
        bool checked = false;
        int least = 0; ///< height
        int most = 0;
        QString text;
        QString about; ///< behind the title of a card
        ChipLook chip;
        std::shared_ptr<const PlainCells> cells;
        std::vector<int> columns; ///< widths; 0 hidden
    };
    [[nodiscard]] static State stateOf(const QWidget& widget);
    static void set(QWidget& widget, const State& state);

    QStringList m_shape;
    std::vector<State> m_states;
};

} // namespace letterdesk::bench
