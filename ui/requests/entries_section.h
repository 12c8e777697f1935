// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request.h"
#include "ui/widgets/form_binding.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace letterdesk {

class Desk;
class EntryCard;
class Workspace;
struct ApplicationChoice;

/// Where the letter goes: one card a service, and a button for one more.
class EntriesSection final : public QWidget {
    Q_OBJECT
public:
    explicit EntriesSection(Desk& desk, QWidget* parent = nullptr);

    void show(const Request& request);
    using QWidget::show;
    /// Lets go of the request and of what was typed for it.
    void forget();
    /// Adds an entry to the request; asks for an application where none exists.
    void addEntry();

private:
    /// What can be chosen: the first of the workspace, and those the entries of this request name.
    [[nodiscard]] std::vector<ApplicationChoice> applications();
    /// The first applications of the workspace, read once and again after one of them changed.
    [[nodiscard]] const std::vector<ApplicationChoice>& firstApplications();
    Result<Entry> keep(const EntryId& id, const FormBinding<Entry>::Edit& edit, const QString& label);
    void remove(const EntryId& id);
    /// Asks for a new application and gives it to the entry, or to a new one.
    void askForApplication(const EntryId& entry);
    void addEntryFor(const RequestId& request, const std::optional<ApplicationId>& application);

    Desk& m_desk;
    Request m_request;
    Request m_before;                       ///< the request shown before: what was typed for it may still come
    std::vector<ApplicationChoice> m_first; ///< kept: reading them takes longer than all else on the sheet
    const Workspace* m_firstOf = nullptr;   ///< whose they are; null: to be read again
    std::vector<EntryCard*> m_cards;
    QVBoxLayout* m_layout;
    QLabel* m_none;
    QPushButton* m_add;
};

} // namespace letterdesk
