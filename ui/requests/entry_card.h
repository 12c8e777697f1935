// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request.h"
#include "ui/widgets/form_binding.h"

#include <QtWidgets/QWidget>

#include <memory>

class QLabel;
class QToolButton;

namespace letterdesk {

class Chip;
class Desk;
namespace Ui {
class EntryForm;
}

/// What exists of the request in one service.
class EntryCard final : public QWidget {
    Q_OBJECT
public:
    /// `save` keeps the changed entry under a named step and answers what is wrong.
    EntryCard(Desk& desk, FormBinding<Entry>::Save save, QWidget* parent = nullptr);
    ~EntryCard() override;

    void show(const Entry& entry, const std::vector<Application>& applications);
    using QWidget::show;
    [[nodiscard]] EntryId entry() const { return m_binding.record().id; }

Q_SIGNALS:
    void removeAsked();
    void newApplicationAsked();

private:
    Desk& m_desk;
    std::unique_ptr<Ui::EntryForm> m_form;
    QLabel* m_title;
    Chip* m_state;
    QToolButton* m_remove;
    FormBinding<Entry> m_binding;
};

/// "ERAS · Internal medicine · 2028"
[[nodiscard]] QString applicationName(const Application& application);

} // namespace letterdesk
