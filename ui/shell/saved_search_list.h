// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/saved_search.h"

#include <QtWidgets/QWidget>

#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace letterdesk {

class Desk;
class RailButton;

/// The saved searches on the rail, under a small heading; not there while there are none. F2 renames, Delete
/// deletes, as the menu of each does.
class SavedSearchList final : public QWidget {
    Q_OBJECT
public:
    explicit SavedSearchList(Desk& desk, QWidget* parent = nullptr);
    ~SavedSearchList() override;

    void setNarrow(bool narrow);

Q_SIGNALS:
    void chosen(const QString& query);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void reload();
    void rename(const SavedSearch& search);
    void remove(const SavedSearch& search);
    void showMenu(const SavedSearch& search, const QPoint& at);

    Desk& m_desk;
    QLabel* m_heading;
    QScrollArea* m_area;
    QVBoxLayout* m_rows;
    std::vector<SavedSearch> m_searches;
    std::vector<RailButton*> m_buttons; ///< one for each of m_searches
    bool m_narrow = false;
};

} // namespace letterdesk
