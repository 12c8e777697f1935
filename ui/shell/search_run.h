// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/query_language.h"
#include "core/store/search_hit.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <vector>

namespace letterdesk {

class Desk;

/// What a search found so far as it is shown.
struct SearchAnswer {
    SearchQuery query;
    std::vector<SearchHit> hits; ///< at most SearchRun::kHits; where no words match, the snippet says what it is
    bool more = false;           ///< there are further ones
};

/// Runs what is typed, in a worker. Words alone are found along the indexes, so they are looked for at each
/// letter; a search with conditions may look at every record and waits for a short pause in the typing. An answer
/// to what is no longer asked is dropped.
class SearchRun final : public QObject {
    Q_OBJECT
public:
    static constexpr int kHits = 40;

    explicit SearchRun(Desk& desk, QObject* parent = nullptr);

    void look(const QString& text);
    /// Asks nothing any more.
    void stop();
    /// An answer is still to come.
    [[nodiscard]] bool isWaiting() const { return m_waiting; }

Q_SIGNALS:
    void found(const letterdesk::SearchAnswer& answer);
    /// The search failed; it was reported.
    void failed();

private:
    void start();
    void take(const SearchQuery& query, Result<std::vector<SearchHit>> hits);

    Desk& m_desk;
    QTimer m_pause;
    SearchQuery m_query;
    int m_asked = 0;        ///< counts what was asked
    bool m_waiting = false; ///< for the answer to m_asked
    bool m_running = false; ///< a worker runs
};

} // namespace letterdesk
