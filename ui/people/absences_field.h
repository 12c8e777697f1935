// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/person.h"

#include <QtWidgets/QWidget>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace letterdesk {

class DateField;
class Desk;

/// When a person is away: one row of two days for each time, and an empty one to add another. Hands on what the
/// user entered once both days of a row are there and in order.
class AbsencesField final : public QWidget {
    Q_OBJECT
public:
    explicit AbsencesField(Desk& desk, QWidget* parent = nullptr);

    /// Shows them; what is being typed in a row of the same person stays.
    void show(const PersonId& person, const std::vector<Absence>& absences);
    using QWidget::show;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// All of them, as the user wants them now.
    void edited(const std::vector<letterdesk::Absence>& absences);

private:
    struct Row {
        QWidget* widget;
        DateField* from;
        DateField* to;
        QToolButton* remove;
    };
    void addRow();
    void take(const Row& row);
    void removeAt(size_t at);
    void updateButtons();

    Desk& m_desk;
    PersonId m_person;
    std::vector<Absence> m_absences;
    std::vector<Row> m_rows; ///< one more than there are absences
    QVBoxLayout* m_layout;
    bool m_readOnly = false;
};

} // namespace letterdesk
