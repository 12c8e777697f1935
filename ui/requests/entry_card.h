// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request.h"
#include "ui/widgets/form_binding.h"

#include <QtWidgets/QWidget>

#include <memory>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace letterdesk {

class Chip;
class Desk;
namespace Ui {
class EntryForm;
}

/// An application as one chooses it.
struct ApplicationChoice {
    ApplicationId id;
    QString name; ///< "ERAS · Internal medicine · 2028"

    bool operator==(const ApplicationChoice&) const = default;
};
[[nodiscard]] ApplicationChoice choiceOf(const Application& application);

/// What exists of the request in one service.
class EntryCard final : public QWidget {
    Q_OBJECT
public:
    /// `save` changes the stored entry in a step named after the field.
    EntryCard(Desk& desk, FormBinding<Entry>::Save save, QWidget* parent = nullptr);
    ~EntryCard() override;

    void show(const Entry& entry, const std::vector<ApplicationChoice>& applications);
    using QWidget::show;
    /// Keeps what is being typed, and lets go of the entry.
    void leave() { m_binding.show(Entry{}); }
    /// Lets go of the entry and of what was typed for it.
    void forget() { m_binding.forget(); }
    [[nodiscard]] EntryId entry() const { return m_binding.record().id; }

Q_SIGNALS:
    void removeAsked();
    void newApplicationAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showApplications(const Entry& entry, const std::vector<ApplicationChoice>& applications);

    Desk& m_desk;
    std::unique_ptr<Ui::EntryForm> m_form;
    std::vector<ApplicationChoice> m_offered; ///< what the list of applications holds
    QBoxLayout* m_titleRow;                   ///< title and state
    QLabel* m_title;
    Chip* m_state;
    QToolButton* m_remove;
    FormBinding<Entry> m_binding;
};

} // namespace letterdesk
