// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/requirements/application.h"
#include "ui/widgets/form_binding.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace letterdesk {

class Desk;
class SlotCard;

/// The slots of an application, or those of one program: one card each, and a button for one more.
class SlotsSection final : public QWidget {
    Q_OBJECT
public:
    using Edit = std::function<Result<void>(std::vector<Slot>&)>;
    /// Changes the slots of the record with this id in one step. The value is the slots as stored afterwards.
    using Change =
        std::function<Result<std::vector<Slot>>(const QString& owner, const Edit& edit, const QString& step)>;

    /// `none` is said while there is no slot.
    SlotsSection(Desk& desk, Change change, const QString& none, QWidget* parent = nullptr);

    void show(const QString& owner, const std::vector<Slot>& slots);
    using QWidget::show;
    /// Lets go of the slots and of what was typed for them.
    void forget();
    /// Adds a slot and gives its card the focus.
    void addSlot();

private:
    SlotCard* addCard();
    Result<Slot> keep(const SlotId& id, const FormBinding<Slot>::Edit& edit, const QString& label);
    void remove(const SlotId& id);
    void move(const SlotId& id, int by);

    Desk& m_desk;
    Change m_change;
    QString m_owner;
    std::vector<SlotCard*> m_cards;
    QVBoxLayout* m_layout;
    QLabel* m_none;
    QPushButton* m_add;
};

} // namespace letterdesk
