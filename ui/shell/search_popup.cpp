// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_popup.h"

#include "core/actions/searching.h"
#include "ui/shell/hit_delegate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kHitsShown = 7;
constexpr int kSmallestWidth = 420;

QLabel* makeLabel(const char* name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(14, 4, 14, 4);
    return label;
}

} // namespace

SearchPopup::SearchPopup(QWidget* window)
    : QFrame(window)
    , m_count(makeLabel("searchCount", this))
    , m_problem(makeLabel("searchProblem", this))
    , m_nothing(makeLabel("searchNothing", this))
    , m_list(new QListWidget(this)) {
    setObjectName(QStringLiteral("searchPopup"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFrameShape(QFrame::Box);
    setForegroundRole(QPalette::Dark);
    setTextRole(m_count, TextRole::Small, false, true);
    setTextRole(m_problem, TextRole::Small);
    m_list->setObjectName(QStringLiteral("searchResults"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 4, 1, 4);
    layout->setSpacing(0);
    layout->addWidget(m_problem);
    layout->addWidget(m_count);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemClicked, this, &SearchPopup::chooseCurrent);
    hide();
}

void SearchPopup::clear() {
    m_list->clear();
    m_runs.clear();
}

void SearchPopup::add(const std::function<void()>& run) {
    m_runs.push_back(run);
}

void SearchPopup::sayProblems(const std::vector<QueryProblem>& problems) {
    constexpr size_t kSaid = 2; // more would hide what was found
    QStringList sentences;
    for (size_t i = 0; i < std::min(problems.size(), kSaid); ++i) {
        sentences << problemText(problems[i]);
    }
    m_problem->setText(sentences.join(u'\n'));
    m_problem->setVisible(!sentences.isEmpty());
    setTextColor(m_problem, Theme::colors().soon);
}

void SearchPopup::showAnswer(const SearchAnswer& answer, const QString& typed,
                             const std::function<void()>& everywhere) {
    clear();
    for (const SearchHit& hit : answer.hits) {
        fillHit(new QListWidgetItem(m_list), hit);
        add([this, hit] { Q_EMIT hitChosen(hit); });
    }
    const auto count = static_cast<int>(answer.hits.size());
    const bool any = count > 0;
    m_count->setText(answer.more ? tr("More than %n found; the first are shown", nullptr, count)
                                 : tr("%n found", nullptr, count));
    m_count->setVisible(any);
    m_nothing->setText(tr("Nothing matches “%1”. Try fewer words.").arg(typed.left(60)));
    m_nothing->setVisible(!any && !answer.query.isEmpty());
    sayProblems(answer.query.problems);
    if (!any && everywhere) {
        fillLine(new QListWidgetItem(m_list), static_cast<int>(Icon::Search), tr("Search everywhere"));
        add(everywhere);
    }
    m_list->setVisible(!m_runs.empty());
    m_list->setCurrentRow(0);
}

void SearchPopup::showRecent(const QStringList& searches) {
    clear();
    for (const QString& search : searches) {
        fillLine(new QListWidgetItem(m_list), static_cast<int>(Icon::Undo), search);
        add([this, search] { Q_EMIT recentChosen(search); });
    }
    m_count->setText(tr("Searched for last"));
    m_count->show();
    m_nothing->hide();
    m_problem->hide();
    m_list->show();
    m_list->setCurrentRow(-1);
}

void SearchPopup::hangUnder(const QWidget* field) {
    const int rows = std::min(m_list->count(), kHitsShown);
    const int list = rows > 0 ? m_list->sizeHintForRow(0) * rows + 4 : 0;
    m_list->setFixedHeight(list);
    const int width = std::max(field->width(), std::min(kSmallestWidth, window()->width() - 32));
    int height = 8 + list;
    for (const QLabel* label : {m_count, m_problem, m_nothing}) {
        height += label->isHidden() ? 0 : label->heightForWidth(width - 2);
    }
    const QPoint below = field->mapTo(window(), QPoint(0, field->height() + 4));
    const int left = layoutDirection() == Qt::RightToLeft ? below.x() + field->width() - width : below.x();
    setGeometry(left, below.y(), width, std::min(height, window()->height() - below.y() - 8));
    show();
    raise();
}

void SearchPopup::step(int rows) {
    if (m_list->count() > 0) {
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, m_list->count() - 1));
    }
}

bool SearchPopup::isEmpty() const {
    return m_runs.empty();
}

void SearchPopup::chooseCurrent() {
    const int row = m_list->currentRow();
    if (row >= 0 && row < static_cast<int>(m_runs.size())) {
        // A copy: what it does may fill the list anew.
        const std::function<void()> run = m_runs[static_cast<size_t>(row)];
        run();
    }
}

QString SearchPopup::summary() const {
    QStringList parts;
    for (const QLabel* label : {m_problem, m_count, m_nothing}) {
        if (!label->isHidden()) {
            parts << label->text();
        }
    }
    return parts.join(u' ');
}

} // namespace letterdesk
