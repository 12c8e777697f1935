// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/saved_search.h"

#include <QtWidgets/QDialog>

class QLineEdit;

namespace letterdesk {

class Desk;

/// Gives a search a name, or another one. Deletes itself when closed.
class SavedSearchDialog final : public QDialog {
    Q_OBJECT
public:
    /// A search without an id is new.
    SavedSearchDialog(Desk& desk, const SavedSearch& search, QWidget* parent);
    ~SavedSearchDialog() override;

private:
    void save();

    Desk& m_desk;
    SavedSearch m_search;
    QLineEdit* m_name;
    QLineEdit* m_query;
};

} // namespace letterdesk
