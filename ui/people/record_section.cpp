// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/record_section.h"

#include "core/actions/bulk.h"
#include "ui/shell/desk.h"
#include "ui/widgets/layout_pause.h"
#include "ui/widgets/paper_style.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kFirst = 12;
constexpr int kFurther = 30;

} // namespace

RecordSection::RecordSection(Desk& desk, RecordKind kind, std::vector<RecordKind> shown, Words words,
                             QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_shown(std::move(shown))
    , m_words(std::move(words))
    , m_limit(kFirst)
    , m_list(new QVBoxLayout)
    , m_emptyTitle(new QLabel(m_words.emptyTitle, this))
    , m_emptySentence(new QLabel(m_words.emptySentence, this))
    , m_more(new QPushButton(tr("Show More"), this))
    , m_add(new QPushButton(themedIcon(Icon::Add, Tint::Text), m_words.addVerb, this)) {
    const QString name = QLatin1StringView(m_words.name);
    setObjectName(name + QStringLiteral("Section"));
    m_emptyTitle->setObjectName(name + QStringLiteral("Empty"));
    setTextRole(m_emptyTitle, TextRole::Body, true);
    m_emptyTitle->setWordWrap(true);
    m_emptySentence->setWordWrap(true);
    setTextRole(m_emptySentence, TextRole::Body, false, true);
    m_more->setObjectName(name + QStringLiteral("More"));
    setButtonLook(m_more, ButtonLook::Quiet);
    m_add->setObjectName(name + QStringLiteral("Add"));
    m_list->setSpacing(4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeSizes::kUnit);
    layout->addWidget(m_emptyTitle);
    layout->addWidget(m_emptySentence);
    layout->addLayout(m_list);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_limit += kFurther;
        reload();
    });
    connect(&desk, &Desk::changed, this, &RecordSection::take);
}

void RecordSection::setScope(const RecordScope& scope) {
    if (scope != m_scope) {
        m_limit = kFirst;
    }
    m_scope = scope;
    reload();
}

void RecordSection::forget() {
    m_scope.id.clear();
    m_cards.insert(m_cards.end(), m_spare.cbegin(), m_spare.cend());
    m_spare.clear();
    for (RecordCard* card : std::exchange(m_cards, {})) {
        card->forget();
        card->hide();
        card->deleteLater();
    }
}

void RecordSection::take(const ChangeSet& changes) {
    const bool mine =
        changes.everything || changes.touches(m_kind) ||
        std::any_of(m_shown.cbegin(), m_shown.cend(), [&](RecordKind kind) { return changes.touches(kind); });
    if (mine) {
        reload();
    }
}

void RecordSection::reload() {
    if (m_desk.workspace() == nullptr) {
        return;
    }
    std::vector<CardLine> lines;
    if (!m_scope.isEmpty()) {
        const auto found = read(m_limit + 1);
        if (!m_desk.done(found, Attempt::Read)) {
            return;
        }
        lines = *found;
    }
    const bool further = lines.size() > static_cast<size_t>(m_limit);
    if (further) {
        lines.resize(static_cast<size_t>(m_limit));
    }
    const LayoutPause pause(layout());
    arrange(lines);
    m_more->setVisible(further);
    m_emptyTitle->setVisible(lines.empty());
    m_emptySentence->setVisible(lines.empty());
    m_add->setEnabled(m_desk.canChange());
}

RecordCard* RecordSection::makeCard() {
    auto* card = new RecordCard(
        m_words.removeTip, [this](QWidget* parent) { return makeBody(parent); }, this);
    connect(card, &RecordCard::removeAsked, this, [this, card] { remove(*card); });
    return card;
}

void RecordSection::arrange(const std::vector<CardLine>& lines) {
    std::vector<RecordCard*> free = std::exchange(m_cards, {});
    free.insert(free.end(), m_spare.cbegin(), m_spare.cend());
    m_spare.clear();
    const auto takeFirst = [&free](const auto& suits) -> RecordCard* {
        const auto found = std::find_if(free.begin(), free.end(), suits);
        if (found == free.end()) {
            return nullptr;
        }
        RecordCard* card = *found;
        free.erase(found);
        return card;
    };
    // First all that keep their record, so that none of these is given to another one.
    m_cards.resize(lines.size(), nullptr);
    for (size_t at = 0; at < lines.size(); ++at) {
        m_cards[at] = takeFirst([&](const RecordCard* card) { return card->id() == lines[at].id; });
    }
    for (size_t at = 0; at < lines.size(); ++at) {
        RecordCard*& card = m_cards[at];
        if (card == nullptr) {
            card = takeFirst([](const RecordCard* other) { return !other->hasBody(); });
        }
        if (card == nullptr) {
            card = makeCard();
        }
        const auto place = static_cast<int>(at);
        if (m_list->indexOf(card) != place) {
            m_list->insertWidget(place, card);
        }
        card->setObjectName(QLatin1StringView(m_words.name) + QStringLiteral("Card%1").arg(at));
        card->setLine(lines[at]);
        card->setReadOnly(!m_desk.canChange());
        card->show();
    }
    // Cards that were never opened wait for the next record; building them takes longer than all the reading.
    std::vector<RecordCard*> gone;
    for (RecordCard* card : free) {
        card->hide();
        card->setObjectName(QString());
        if (card->hasBody() || m_spare.size() >= kFirst) {
            m_list->removeWidget(card);
            card->deleteLater();
            gone.push_back(card);
        } else {
            m_spare.push_back(card);
        }
    }
    // Last: what was typed in a card that goes is kept now, and that change calls back into reload().
    for (RecordCard* card : gone) {
        card->leave();
    }
    const std::vector<RecordCard*> shown = m_cards;
    for (RecordCard* card : shown) {
        card->reload();
    }
}

bool RecordSection::openCard(const QString& id) {
    const auto found =
        std::find_if(m_cards.cbegin(), m_cards.cend(), [&id](const RecordCard* card) { return card->id() == id; });
    if (found == m_cards.cend()) {
        return false;
    }
    (*found)->setOpen(true);
    (*found)->takeFocus();
    return true;
}

void RecordSection::remove(const RecordCard& card) {
    const QString words = removedWords(card.title());
    if (m_desk.done(removeRecords(*m_desk.workspace(), m_kind, {card.id()}))) {
        m_desk.whisperUndo(words);
        m_add->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace letterdesk
