// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requirements/application.h"
#include "ui/widgets/form_binding.h"

#include <QtWidgets/QWidget>

#include <memory>

class QLabel;
class QToolButton;

namespace letterdesk {

class Chip;
class Desk;
namespace Ui {
class SeasonDateForm;
}

/// One date of an application. It has no id of its own: its place in the list, as it was read, stands for one.
struct SeasonDate {
    Id<SeasonDate> id;
    size_t place = 0;
    QString event;
    std::optional<QDate> on;
    std::optional<bool> estimated;
};

[[nodiscard]] SeasonDate seasonDate(const ApplicationDate& date, size_t place);

/// One date of the season: event, day, and whether that is an estimate.
class SeasonDateCard final : public QWidget {
    Q_OBJECT
public:
    SeasonDateCard(Desk& desk, FormBinding<SeasonDate>::Save save, QWidget* parent = nullptr);
    ~SeasonDateCard() override;

    void show(const SeasonDate& date);
    using QWidget::show;
    /// Keeps what is being typed, and lets go of the date.
    void leave() { m_binding.show(SeasonDate{}); }
    /// Lets go of the date and of what was typed for it.
    void forget() { m_binding.forget(); }
    [[nodiscard]] const SeasonDate& date() const { return m_binding.record(); }
    void focusFirst();

Q_SIGNALS:
    void removeAsked();

private:
    Desk& m_desk;
    std::unique_ptr<Ui::SeasonDateForm> m_form;
    QLabel* m_title;
    Chip* m_chip;
    QToolButton* m_remove;
    FormBinding<SeasonDate> m_binding;
};

} // namespace letterdesk
