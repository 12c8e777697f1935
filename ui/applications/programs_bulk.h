// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requirements/program.h"

#include <QtWidgets/QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace letterdesk {

class DateField;
class Desk;

/// What can be changed in several programs at once; what is left empty stays as it is in each.
class ProgramsBulk final : public QWidget {
    Q_OBJECT
public:
    explicit ProgramsBulk(Desk& desk, QWidget* parent = nullptr);

    using Ids = std::function<QStringList()>;
    /// How many are chosen, and how to learn which.
    void setChosen(int count, const Ids& ids);
    void clear();

Q_SIGNALS:
    void removeAsked();

private:
    void updateButtons();
    void change();
    /// Whether the field holds a number or nothing; says at it what is wrong.
    bool isRight(QLineEdit* field) const;

    Desk& m_desk;
    Ids m_ids;
    QLabel* m_title;
    DateField* m_due;
    QLineEdit* m_maxLetters;
    QLineEdit* m_maxAge;
    QPushButton* m_change;
    QPushButton* m_remove;
};

} // namespace letterdesk
