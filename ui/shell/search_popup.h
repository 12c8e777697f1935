// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/search_run.h"

#include <QtWidgets/QFrame>

#include <functional>

class QLabel;
class QListWidget;

namespace letterdesk {

/// What hangs under the search field: how many were found, what was not understood, the hits. A child of the
/// window, not a popup window: the focus stays in the field while typing.
class SearchPopup final : public QFrame {
    Q_OBJECT
public:
    explicit SearchPopup(QWidget* window);

    /// Shows an answer; `everywhere` runs when the row "Search everywhere" is chosen, which is there when
    /// conditions leave nothing.
    void showAnswer(const SearchAnswer& answer, const QString& typed, const std::function<void()>& everywhere);
    /// Shows former searches.
    void showRecent(const QStringList& searches);
    /// Places it under the field and shows it.
    void hangUnder(const QWidget* field);

    void step(int rows);
    [[nodiscard]] bool isEmpty() const;
    /// Runs the current row.
    void chooseCurrent();
    /// What a person who cannot see it should hear.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void hitChosen(const letterdesk::SearchHit& hit);
    void recentChosen(const QString& search);

private:
    void clear();
    void add(const std::function<void()>& run);
    void sayProblems(const std::vector<QueryProblem>& problems);

    QLabel* m_count;
    QLabel* m_problem;
    QLabel* m_nothing;
    QListWidget* m_list;
    std::vector<std::function<void()>> m_runs; ///< of each row
};

} // namespace letterdesk
