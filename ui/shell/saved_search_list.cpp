// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/saved_search_list.h"

#include "core/actions/searching.h"
#include "ui/shell/desk.h"
#include "ui/shell/rail.h"
#include "ui/shell/saved_search_dialog.h"
#include "ui/widgets/theme.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

SavedSearchList::SavedSearchList(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_heading(new QLabel(tr("Saved searches"), this))
    , m_area(new QScrollArea(this))
    , m_rows(nullptr) {
    setObjectName(QStringLiteral("savedSearches"));
    setAccessibleName(tr("Saved searches"));
    m_heading->setObjectName(QStringLiteral("savedSearchesHeading"));
    m_heading->setIndent(10);
    setTextRole(m_heading, TextRole::Small, true, true);
    auto* inside = new QWidget;
    m_rows = new QVBoxLayout(inside);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_area, 1);
    connect(&desk, &Desk::workspaceReplaced, this, &SavedSearchList::reload);
    connect(&desk, &Desk::changed, this, [this](const ChangeSet& changes) {
        if (changes.everything || changes.touches(RecordKind::SavedSearch)) {
            reload();
        }
    });
    reload();
}

SavedSearchList::~SavedSearchList() = default;

void SavedSearchList::setNarrow(bool narrow) {
    m_narrow = narrow;
    m_heading->setVisible(!narrow);
    for (RailButton* button : m_buttons) {
        button->setNarrow(narrow);
    }
}

void SavedSearchList::reload() {
    const auto found =
        m_desk.workspace() != nullptr ? savedSearches(*m_desk.workspace()) : Result<std::vector<SavedSearch>>();
    if (!m_desk.done(found, Attempt::Read) || *found == m_searches) {
        setVisible(!m_searches.empty());
        return;
    }
    const auto had = std::find_if(m_buttons.cbegin(), m_buttons.cend(),
                                  [](const RailButton* button) { return button->hasFocus(); });
    const auto focused = had == m_buttons.cend() ? -1 : had - m_buttons.cbegin();
    for (RailButton* button : m_buttons) {
        button->hide(); // it may be the one whose key is being handled
        button->deleteLater();
    }
    m_buttons.clear();
    m_searches = *found;
    for (const SavedSearch& search : m_searches) {
        auto* button = new RailButton(Icon::Star, search.name, this);
        button->setObjectName(QStringLiteral("savedSearch"));
        button->setAccessibleDescription(search.query);
        button->setNarrow(m_narrow);
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, query = search.query] { Q_EMIT chosen(query); });
        m_rows->addWidget(button);
        button->show(); // at once: the layout would show it with the next turn of the event loop
        m_buttons.push_back(button);
    }
    if (focused >= 0 && !m_buttons.empty()) {
        const auto last = static_cast<std::ptrdiff_t>(m_buttons.size()) - 1;
        m_buttons[static_cast<size_t>(std::min<std::ptrdiff_t>(focused, last))]->setFocus(Qt::OtherFocusReason);
    }
    const int row = Theme::sizes().control + 8;
    m_area->setMaximumHeight(row * static_cast<int>(m_searches.size()));
    m_area->setMinimumHeight(std::min(m_area->maximumHeight(), row * 2));
    setVisible(!m_searches.empty());
}

bool SavedSearchList::eventFilter(QObject* watched, QEvent* event) {
    const auto at = std::find(m_buttons.cbegin(), m_buttons.cend(), watched);
    if (at == m_buttons.cend()) {
        return QWidget::eventFilter(watched, event);
    }
    const SavedSearch search = m_searches[static_cast<size_t>(at - m_buttons.cbegin())];
    if (event->type() == QEvent::ContextMenu) {
        showMenu(search, static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_F2 || key == Qt::Key_Delete) {
            // These keys mean this search here, not the page's record.
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                key == Qt::Key_F2 ? rename(search) : remove(search);
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SavedSearchList::showMenu(const SavedSearch& search, const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("savedSearchMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* run = menu->addAction(themedIcon(Icon::Search), tr("Search"));
    QAction* change = menu->addAction(themedIcon(Icon::Edit), tr("Rename…"));
    QAction* gone = menu->addAction(themedIcon(Icon::Delete), tr("Delete"));
    change->setEnabled(m_desk.canChange());
    gone->setEnabled(m_desk.canChange());
    connect(run, &QAction::triggered, this, [this, query = search.query] { Q_EMIT chosen(query); });
    connect(change, &QAction::triggered, this, [this, search] { rename(search); });
    connect(gone, &QAction::triggered, this, [this, search] { remove(search); });
    menu->popup(at);
}

void SavedSearchList::rename(const SavedSearch& search) {
    if (m_desk.canChange()) {
        (new SavedSearchDialog(m_desk, search, m_desk.window()))->open();
    }
}

void SavedSearchList::remove(const SavedSearch& search) {
    if (m_desk.canChange() && m_desk.done(removeSearch(*m_desk.workspace(), search.id))) {
        m_desk.whisperUndo(tr("The search “%1” was deleted.").arg(search.name));
    }
}

} // namespace letterdesk
