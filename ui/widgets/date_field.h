// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/date_text.h"

#include <QtCore/QDate>
#include <QtWidgets/QLineEdit>

#include <functional>
#include <optional>

namespace letterdesk {

/// A date that may be unknown: typed in many forms, or chosen from a calendar (Alt+Down). Says dateEdited() only
/// when the user changed it to something that is a date, or emptied it; says what is wrong at its FieldBox.
class DateField final : public QLineEdit {
    Q_OBJECT
public:
    explicit DateField(QWidget* parent = nullptr);

    /// The day from which "Sep 1" is understood; given by the form, never read from the clock here. Asked for when
    /// it is needed, since a window stays open over midnight.
    void setToday(std::function<QDate()> today, DateSense sense = DateSense::Coming);
    [[nodiscard]] std::optional<QDate> date() const { return m_date; }
    /// Shows a date without saying dateEdited().
    void setDate(std::optional<QDate> date);
    /// The text is a date or empty.
    [[nodiscard]] bool isAcceptable() const { return m_acceptable; }
    /// What the text says now: a date, none, or (outer) something that is no date.
    [[nodiscard]] std::optional<std::optional<QDate>> typed() const;
    /// Understands what is typed, as leaving the field does.
    void takeText();

Q_SIGNALS:
    void dateEdited();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openCalendar();

    [[nodiscard]] QDate today() const { return m_today ? m_today() : QDate(); }

    std::function<QDate()> m_today;
    DateSense m_sense = DateSense::Coming;
    std::optional<QDate> m_date;
    bool m_acceptable = true;
};

} // namespace letterdesk
