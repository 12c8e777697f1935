// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/requirements/application.h"

#include <QtWidgets/QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace letterdesk {

class Desk;
class SeasonDateCard;
struct SeasonDate;

/// The dates of the season: what happens when, and which of it is an estimate.
class DatesSection final : public QWidget {
    Q_OBJECT
public:
    explicit DatesSection(Desk& desk, QWidget* parent = nullptr);

    void show(const Application& application);
    using QWidget::show;
    /// Lets go of the dates and of what was typed for them.
    void forget();

private:
    void addDate();
    void remove(const SeasonDateCard& card);
    Result<SeasonDate> keep(const SeasonDate& shown, const std::function<void(SeasonDate&)>& edit,
                            const QString& label);

    Desk& m_desk;
    ApplicationId m_application;
    std::vector<ApplicationDate> m_dates; ///< as shown
    std::vector<SeasonDateCard*> m_cards;
    QVBoxLayout* m_layout;
    QLabel* m_none;
    QPushButton* m_add;
};

} // namespace letterdesk
