// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_box.h"

#include "core/actions/searching.h"
#include "ui/shell/desk.h"
#include "ui/shell/search_popup.h"
#include "ui/widgets/form_binding.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paper_style.h"

#include <QtGui/QKeyEvent>

namespace letterdesk {

namespace {

/// The words of a search, without its conditions.
void addWords(const QueryNode& node, QStringList& words) {
    if (node.type == QueryNode::Type::Not) {
        return;
    }
    words << node.words;
    for (const QueryNode& child : node.children) {
        addWords(child, words);
    }
}

QString wordsOf(const SearchQuery& query) {
    QStringList words;
    addWords(query.root, words);
    return words.join(u' ');
}

} // namespace

SearchBox::SearchBox(Desk& desk, QWidget* parent)
    : QLineEdit(parent)
    , m_desk(desk)
    , m_run(new SearchRun(desk, this)) {
    setObjectName(QStringLiteral("search"));
    setAccessibleName(tr("Search everything"));
    setPlaceholderText(tr("Search everything (Ctrl+K)"));
    addAction(themedIcon(Icon::Search), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    passUndoOn(this);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::look);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) {
            m_run->stop();
            closePopup();
        }
    });
    connect(m_run, &SearchRun::found, this, &SearchBox::showAnswer);
    connect(m_run, &SearchRun::failed, this, &SearchBox::closePopup);
}

SearchBox::~SearchBox() = default;

SearchPopup& SearchBox::popup() {
    if (m_popup == nullptr) {
        m_popup = new SearchPopup(window());
        connect(m_popup, &SearchPopup::hitChosen, this, &SearchBox::open);
        connect(m_popup, &SearchPopup::recentChosen, this, &SearchBox::search);
    }
    return *m_popup;
}

bool SearchBox::isOpen() const {
    return m_popup != nullptr && m_popup->isVisible();
}

void SearchBox::closePopup() {
    m_openFirst = false;
    setFieldWrong(this, false);
    if (m_popup != nullptr) {
        m_popup->hide();
    }
}

void SearchBox::search(const QString& text) {
    setFocus(Qt::OtherFocusReason);
    setText(text);
    look();
}

void SearchBox::look() {
    m_openFirst = false;
    if (text().trimmed().isEmpty() || m_desk.workspace() == nullptr) {
        m_run->stop();
        closePopup();
        return;
    }
    m_run->look(text());
}

void SearchBox::showAnswer(const SearchAnswer& answer) {
    if (window()->focusWidget() != this) {
        return; // nobody waits for it any more
    }
    const QString words = wordsOf(answer.query);
    const bool narrowed = !answer.query.isPlain() && !words.isEmpty();
    popup().showAnswer(answer, text().trimmed(),
                       narrowed ? std::function<void()>([this, words] { search(words); }) : nullptr);
    popup().hangUnder(this);
    setFieldWrong(this, !answer.query.problems.empty());
    setAccessibleDescription(popup().summary());
    if (std::exchange(m_openFirst, false) && !answer.hits.empty()) {
        open(answer.hits.front());
    }
}

void SearchBox::offerRecent() {
    if (m_desk.workspace() == nullptr) {
        return;
    }
    const auto recent = m_desk.workspace()->recentSearches();
    if (!m_desk.done(recent, Attempt::Search) || recent->isEmpty()) {
        return;
    }
    popup().showRecent(*recent);
    popup().hangUnder(this);
}

void SearchBox::open(const SearchHit& hit) {
    const QString typed = text().trimmed();
    clear();
    closePopup();
    (void)m_desk.done(m_desk.workspace()->noteSearch(typed), Attempt::Upkeep);
    m_desk.showRecord(hit.kind, hit.id);
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        clear();
        closePopup();
        return;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isOpen()) {
            popup().step(event->key() == Qt::Key_Down ? 1 : -1);
            return;
        }
        if (event->key() == Qt::Key_Down) {
            if (text().isEmpty()) {
                offerRecent();
            } else {
                look();
            }
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_run->isWaiting()) {
            m_openFirst = true;
            return;
        }
        if (isOpen()) {
            popup().chooseCurrent();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::ShortcutFocusReason && text().isEmpty()) {
        offerRecent();
    }
}

void SearchBox::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    closePopup();
}

} // namespace letterdesk
