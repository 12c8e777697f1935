// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requirements/application.h"
#include "ui/widgets/form_binding.h"

#include <QtWidgets/QWidget>

#include <memory>

class QLabel;
class QToolButton;

namespace letterdesk {

class Desk;
namespace Ui {
class SlotForm;
}

/// One requirement slot: who writes, how many, how firmly.
class SlotCard final : public QWidget {
    Q_OBJECT
public:
    /// `save` changes the stored slot in a step named after the field.
    SlotCard(Desk& desk, FormBinding<Slot>::Save save, QWidget* parent = nullptr);
    ~SlotCard() override;

    /// `first` and `last` say where it stands among the others.
    void show(const Slot& slot, bool first, bool last);
    using QWidget::show;
    /// Keeps what is being typed, and lets go of the slot.
    void leave() { m_binding.show(Slot{}); }
    /// Lets go of the slot and of what was typed for it.
    void forget() { m_binding.forget(); }
    [[nodiscard]] SlotId slot() const { return m_binding.record().id; }
    void focusFirst();

Q_SIGNALS:
    void removeAsked();
    /// -1: before the one above, 1: behind the one below.
    void moveAsked(int by);

private:
    QToolButton* addTool(const char* name, Icon icon, const QString& words);

    Desk& m_desk;
    std::unique_ptr<Ui::SlotForm> m_form;
    QLabel* m_title;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_remove;
    FormBinding<Slot> m_binding;
};

} // namespace letterdesk
