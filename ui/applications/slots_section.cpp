// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/slots_section.h"

#include "ui/applications/slot_card.h"
#include "ui/shell/desk.h"
#include "ui/widgets/icon.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

namespace {

auto findSlot(std::vector<Slot>& slots, const SlotId& id) {
    return std::find_if(slots.begin(), slots.end(), [&id](const Slot& slot) { return slot.id == id; });
}

Result<void> gone(const SlotId& id) {
    return worldError(ErrorCode::RecordNotFound, QStringLiteral("slots[%1]").arg(id.text()));
}

} // namespace

SlotsSection::SlotsSection(Desk& desk, Change change, const QString& none, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_change(std::move(change))
    , m_layout(new QVBoxLayout(this))
    , m_none(new QLabel(none, this))
    , m_add(new QPushButton(themedIcon(Icon::Add, Tint::Text), tr("Add a Slot"), this)) {
    setObjectName(QStringLiteral("slotsSection"));
    m_none->setObjectName(QStringLiteral("noSlots"));
    m_none->setWordWrap(true);
    setTextRole(m_none, TextRole::Body, false, true);
    m_add->setObjectName(QStringLiteral("addSlot"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(ThemeSizes::kGroupGap);
    m_layout->addWidget(m_none);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &SlotsSection::addSlot);
}

SlotCard* SlotsSection::addCard() {
    auto* card = new SlotCard(
        m_desk,
        [this](const SlotId& id, const FormBinding<Slot>::Edit& edit, const QString& label) {
            return keep(id, edit, label);
        },
        this);
    const auto number = static_cast<int>(m_cards.size());
    card->setObjectName(QStringLiteral("slotCard%1").arg(number));
    connect(card, &SlotCard::removeAsked, this, [this, card] { remove(card->slot()); });
    connect(card, &SlotCard::moveAsked, this, [this, card](int by) { move(card->slot(), by); });
    m_layout->insertWidget(number, card);
    static_cast<QWidget*>(card)->show();
    m_cards.push_back(card);
    return card;
}

void SlotsSection::show(const QString& owner, const std::vector<Slot>& slots) {
    if (owner != m_owner) {
        // Slots of two records may have the same id: what was typed is kept in the one it was typed for, first.
        // A copy: what is kept calls back into show().
        const std::vector<SlotCard*> cards = m_cards;
        for (SlotCard* card : cards) {
            card->leave();
        }
        m_owner = owner;
    }
    while (m_cards.size() > slots.size()) {
        SlotCard* card = m_cards.back();
        m_cards.pop_back();
        card->deleteLater();
        card->hide();
        card->leave();
    }
    while (m_cards.size() < slots.size()) {
        addCard();
    }
    for (size_t at = 0; at < slots.size(); ++at) {
        m_cards[at]->show(slots[at], at == 0, at + 1 == slots.size());
    }
    m_none->setVisible(slots.empty());
    m_add->setEnabled(m_desk.canChange());
}

void SlotsSection::forget() {
    for (SlotCard* card : m_cards) {
        card->forget();
    }
    m_owner.clear();
}

Result<Slot> SlotsSection::keep(const SlotId& id, const FormBinding<Slot>::Edit& edit, const QString& label) {
    auto kept = m_change(
        m_owner,
        [&](std::vector<Slot>& slots) -> Result<void> {
            const auto slot = findSlot(slots, id);
            if (slot == slots.end()) {
                return gone(id);
            }
            edit(*slot);
            return {};
        },
        tr("Change “%1”").arg(label));
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    return *findSlot(*kept, id);
}

void SlotsSection::remove(const SlotId& id) {
    const auto removed = m_change(
        m_owner,
        [&id](std::vector<Slot>& slots) -> Result<void> {
            std::erase_if(slots, [&id](const Slot& slot) { return slot.id == id; });
            return {};
        },
        tr("Remove Slot"));
    if (m_desk.done(removed)) {
        m_desk.whisperUndo(tr("The slot was removed."));
    }
}

void SlotsSection::move(const SlotId& id, int by) {
    m_desk.done(m_change(
        m_owner,
        [&id, by](std::vector<Slot>& slots) -> Result<void> {
            const auto slot = findSlot(slots, id);
            if (slot == slots.end()) {
                return gone(id);
            }
            const auto to = slot - slots.begin() + by;
            if (to >= 0 && to < static_cast<std::ptrdiff_t>(slots.size())) {
                std::iter_swap(slot, slots.begin() + to);
            }
            return {};
        },
        tr("Move Slot")));
    // The slot that was moved keeps the focus, on the same button where that still does something.
    for (SlotCard* card : m_cards) {
        if (card->slot() == id) {
            auto* same = card->findChild<QWidget*>(by < 0 ? QStringLiteral("slotUp") : QStringLiteral("slotDown"));
            auto* other =
                card->findChild<QWidget*>(by < 0 ? QStringLiteral("slotDown") : QStringLiteral("slotUp"));
            (same->isEnabled() ? same : other)->setFocus(Qt::OtherFocusReason);
        }
    }
}

void SlotsSection::addSlot() {
    if (!m_desk.canChange() || m_owner.isEmpty()) {
        return;
    }
    const auto added = m_change(
        m_owner,
        [](std::vector<Slot>& slots) -> Result<void> {
            Slot slot;
            slot.count = 1;
            slot.level = RequirementLevel::Required;
            slots.push_back(slot);
            return {};
        },
        tr("Add Slot"));
    if (m_desk.done(added) && !m_cards.empty()) {
        m_cards.back()->focusFirst();
    }
}

} // namespace letterdesk
