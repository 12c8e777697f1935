// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/applications/assignment_table_model.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace letterdesk {

/// The letters for an application, each with where it stands; one opens its request.
class LettersSection final : public QWidget {
    Q_OBJECT
public:
    explicit LettersSection(Desk& desk, QWidget* parent = nullptr);

    void show(const std::vector<ApplicationLetter>& letters);
    using QWidget::show;

Q_SIGNALS:
    void newAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// State beside the name, or below it where both do not fit.
    void arrange();
    void addRow(const ApplicationLetter& letter, int number);

    Desk& m_desk;
    std::vector<ApplicationLetter> m_letters;
    std::vector<QWidget*> m_rows;
    QVBoxLayout* m_list;
    QLabel* m_none;
    QPushButton* m_new;
};

} // namespace letterdesk
