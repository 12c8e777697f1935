// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_run.h"

#include "core/actions/searching.h"
#include "ui/shell/desk.h"

namespace letterdesk {

namespace {

constexpr int kPause = 150; ///< milliseconds: a little longer than between two letters

using Hits = std::vector<SearchHit>;

} // namespace

SearchRun::SearchRun(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &SearchRun::start);
    connect(&desk, &Desk::workspaceReplaced, this, &SearchRun::stop);
}

void SearchRun::look(const QString& text) {
    stop();
    m_query = understoodSearch(text, m_desk.today());
    m_waiting = true;
    if (m_query.isPlain()) {
        start();
    } else {
        m_pause.start();
    }
}

void SearchRun::stop() {
    ++m_asked;
    m_waiting = false;
    m_pause.stop();
}

void SearchRun::start() {
    if (m_running || m_desk.workspace() == nullptr) {
        return; // the worker looks again when it has ended
    }
    m_running = true;
    m_desk.background().start<Hits>(
        tr("Searching"), Background::Shown::No, this,
        [path = m_desk.workspacePath(), environment = m_desk.environment(),
         query = m_query](const Background::Tell&) -> Result<Hits> {
            const auto workspace = Workspace::open(path, Workspace::Access::ReadOnly, environment);
            if (!workspace) {
                return tl::unexpected(workspace.error());
            }
            return (*workspace)->search(query, kHits + 1);
        },
        [this, asked = m_asked, query = m_query](const Result<Hits>& hits) {
            m_running = false;
            if (asked == m_asked) {
                take(query, hits);
            } else if (m_waiting && !m_pause.isActive()) {
                start();
            }
        });
}

void SearchRun::take(const SearchQuery& query, const Result<Hits>& hits) {
    m_waiting = false;
    if (!m_desk.done(hits, Attempt::Search)) {
        Q_EMIT failed();
        return;
    }
    SearchAnswer answer{query, *hits, hits->size() > static_cast<size_t>(kHits)};
    if (answer.more) {
        answer.hits.resize(static_cast<size_t>(kHits));
    }
    Q_EMIT found(answer);
}

} // namespace letterdesk
