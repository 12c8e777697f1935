// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/record_scope.h"

#include <QtWidgets/QWidget>

class QBoxLayout;
class QLineEdit;
class QPushButton;

namespace letterdesk {

class ChoiceField;
class DateField;
class Desk;
class FieldBox;

/// One line that writes down what happened today: day, kind, minutes, words; Enter adds it.
class LogLine final : public QWidget {
    Q_OBJECT
public:
    explicit LogLine(Desk& desk, QWidget* parent = nullptr);

    void setScope(const RecordScope& scope);
    void takeFocus();
    /// Empties the line.
    void clear();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    FieldBox* addField(QBoxLayout* row, const QString& label, QWidget* editor, int stretch);
    void fillPeople();
    void arrange();
    void log();

    Desk& m_desk;
    RecordScope m_scope;
    QBoxLayout* m_rows;
    QBoxLayout* m_first;
    QBoxLayout* m_second;
    DateField* m_day;
    ChoiceField* m_kind;
    QLineEdit* m_minutes;
    ChoiceField* m_with;
    QLineEdit* m_words;
    QPushButton* m_add;
};

} // namespace letterdesk
