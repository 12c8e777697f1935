// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_run.h"

#include "core/actions/searching.h"
#include "core/actions/words.h"
#include "core/relationships/interaction.h"
#include "core/relationships/moment.h"
#include "ui/shell/desk.h"
#include "ui/widgets/date_text.h"

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kPause = 150; ///< milliseconds: a little longer than between two letters

using Hits = std::vector<SearchHit>;

/// What tells a hit from others of its name, where no words around a match do.
QString detailOf(const Workspace& workspace, const SearchHit& hit, QDate today) {
    const auto day = [today](std::optional<QDate> date) {
        return date ? SearchRun::tr("by %1").arg(dateForGlance(*date, today, QLocale())) : QString();
    };
    QStringList parts;
    if (hit.kind == RecordKind::Request) {
        if (const auto request = workspace.get(RequestId(hit.id))) {
            parts = {displayText(request->stage), day(request->writersDate)};
        }
    } else if (hit.kind == RecordKind::Person) {
        if (const auto person = workspace.get(PersonId(hit.id))) {
            parts = {person->title, person->organization};
        }
    } else if (hit.kind == RecordKind::Experience) {
        if (const auto experience = workspace.get(ExperienceId(hit.id))) {
            parts = {experience->organization};
        }
    } else if (hit.kind == RecordKind::Application) {
        if (const auto application = workspace.get(ApplicationId(hit.id))) {
            parts = {day(application->lettersDueOn)};
        }
    } else if (hit.kind == RecordKind::Moment) {
        if (const auto moment = workspace.get(MomentId(hit.id))) {
            parts = {moment->action};
        }
    } else if (hit.kind == RecordKind::Interaction) {
        if (const auto interaction = workspace.get(InteractionId(hit.id))) {
            parts = {interaction->summary};
        }
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

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
        [path = m_desk.workspacePath(), environment = m_desk.environment(), query = m_query,
         today = m_desk.today()](const Background::Tell&) -> Result<Hits> {
            const auto workspace = Workspace::open(path, Workspace::Access::ReadOnly, environment);
            if (!workspace) {
                return tl::unexpected(workspace.error());
            }
            auto hits = (*workspace)->search(query, kHits + 1);
            for (size_t at = 0; hits && at < std::min(hits->size(), static_cast<size_t>(kHits)); ++at) {
                SearchHit& hit = (*hits)[at];
                if (hit.snippet.isEmpty()) {
                    hit.snippet = detailOf(**workspace, hit, today);
                }
            }
            return hits;
        },
        [this, asked = m_asked, query = m_query](Result<Hits> hits) {
            m_running = false;
            if (asked == m_asked) {
                take(query, std::move(hits));
            } else if (m_waiting && !m_pause.isActive()) {
                start();
            }
        });
}

void SearchRun::take(const SearchQuery& query, Result<Hits> hits) {
    m_waiting = false;
    if (!m_desk.done(hits, Attempt::Search)) {
        Q_EMIT failed();
        return;
    }
    const bool more = hits->size() > static_cast<size_t>(kHits);
    SearchAnswer answer{query, *std::move(hits), more};
    if (answer.more) {
        answer.hits.resize(static_cast<size_t>(kHits));
    }
    Q_EMIT found(answer);
}

} // namespace letterdesk
