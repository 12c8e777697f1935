// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace letterdesk {

class Settings;
class SettingsModel;

/// The tab "All Settings": every setting of the program as a table, changed in place. A value that cannot be one
/// is refused at its field, in words.
class SettingsTable final : public QWidget {
    Q_OBJECT
public:
    explicit SettingsTable(Settings& settings, QWidget* parent = nullptr);

private:
    void resetChosen();
    void sayAbout();

    Settings& m_settings;
    SettingsModel* m_model;
    QSortFilterProxyModel* m_found;
    QTableView* m_table;
    QLabel* m_words;
    QPushButton* m_reset;
};

} // namespace letterdesk
