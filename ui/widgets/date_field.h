// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtWidgets/QLineEdit>

#include <optional>

namespace letterdesk {

/// A date that may be unknown: typed in many forms, or chosen from a calendar (Alt+Down). Says dateEdited() only
/// when the user changed it to something that is a date, or emptied it; says what is wrong at its FieldBox.
class DateField final : public QLineEdit {
    Q_OBJECT
public:
    explicit DateField(QWidget* parent = nullptr);

    /// The day from which "Sep 1" is understood; given by the form, never read from the clock here.
    void setToday(QDate today) { m_today = today; }
    [[nodiscard]] std::optional<QDate> date() const { return m_date; }
    /// Shows a date without saying dateEdited().
    void setDate(std::optional<QDate> date);
    /// The text is a date or empty.
    [[nodiscard]] bool isAcceptable() const { return m_acceptable; }

Q_SIGNALS:
    void dateEdited();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void takeText();
    void openCalendar();

    QDate m_today;
    std::optional<QDate> m_date;
    bool m_acceptable = true;
};

} // namespace letterdesk
