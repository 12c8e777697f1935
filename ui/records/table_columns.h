// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record_listing.h"
#include "ui/shell/settings.h"

#include <QtCore/QObject>
#include <QtCore/QPoint>

#include <functional>
#include <map>
#include <set>
#include <vector>

class QTableView;

namespace letterdesk {

/// One column of a table.
struct RecordColumn {
    enum class Kind { Name, Text, Chip };

    const char* name; ///< in the settings
    QString title;
    int width; ///< wanted at 100 % text, in device independent pixels
    /// What the first column must keep when this one is shown: the least important columns give way first.
    int nameBeside;
    Kind kind = Kind::Text;
    /// Holds a day: never narrower than one is written in this language.
    bool isDay = false;
};

/// The room a column of days needs for the widest day with its year, in this language and size of text; the first
/// column of a table is bold and has a sign.
[[nodiscard]] int widthOfDays(bool isFirst);

/// The columns of a table: they can be moved, made wider and hidden, and are as they were left after a restart.
/// Those that do not fit give way, least important first, so that nothing is cut at the smallest window.
class TableColumns final : public QObject {
    Q_OBJECT
public:
    /// How a table is sorted, for tables that can be.
    struct Sorting {
        std::function<std::vector<ListQuery::Sort>()> now;           ///< by what; the first counts most
        std::function<void(int column, Qt::SortOrder order)> sortBy; ///< -1 for the list's own order
    };

    /// `key` is the setting that remembers the columns; `columns` live as long as the table, which owns this.
    TableColumns(QTableView& table, Settings& settings, SettingKey key, const std::vector<RecordColumn>& columns);

    void setSorting(Sorting sorting);
    /// Takes up what is remembered; the value is the sorting.
    std::vector<ListQuery::Sort> takeUp();
    void remember();
    /// Gives each column its room; to be called when the room or the size of the text changed.
    void fit();
    /// The menu of the columns at a place of the header.
    void showMenu(const QPoint& where);

private:
    void setUpHeader();
    [[nodiscard]] int wantedWidth(int column) const;
    void measureDays();
    [[nodiscard]] std::vector<int> thoseThatFit(int room) const;
    void reset();

    QTableView& m_table;
    Settings& m_settings;
    SettingKey m_key;
    const std::vector<RecordColumn>& m_columns;
    Sorting m_sorting;
    std::set<int> m_hiddenByUser;
    std::map<int, int> m_widthByUser; ///< at 100 % text
    int m_dayWidth = 0;               ///< of the widest day with its year, as the table writes it now
    bool m_fitting = false;           ///< widths that change now are ours, not the user's
};

} // namespace letterdesk
