// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/words.h"
#include "core/base/enum_text.h"
#include "ui/widgets/choice_field.h"

#include <QtCore/QDate>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

#include <functional>
#include <optional>

namespace letterdesk {

/// Fills a choice with the words of an enumeration; with `none`, its first item is "not chosen" with that text.
template <DescribedEnum Enum>
void fillChoices(ChoiceField* field, const QString& none = {}) {
    if (!none.isEmpty()) {
        field->addItem(none, QString());
    }
    for (const auto& [value, word] : EnumWords<Enum>::words) {
        field->addItem(displayText(value), QString(QLatin1StringView(word)));
    }
}

/// Lets Ctrl+Z of a field that has nothing of its own to take back reach the window's Undo.
void passUndoOn(QLineEdit* field);
void passUndoOn(QPlainTextEdit* field);

/// Calls `left` when the focus leaves the field, except for a menu or list of its own.
void onLeaving(QWidget* field, const std::function<void()>& left);

/// Shows a text of many lines, as not changed. One that would make the window stand still is cut and can only be
/// read.
void showLongText(QPlainTextEdit* field, const QString& text);
void setLongTextReadOnly(QPlainTextEdit* field, bool readOnly);

/// A number as the locale writes it, without groups of thousands.
[[nodiscard]] QString numberForReading(double number);
/// The number that is typed, or nothing when it is none or not from `least` to `most`.
[[nodiscard]] std::optional<double> numberFromTyping(const QString& typed, double least, double most, bool whole);
/// What is wrong with it, in words.
[[nodiscard]] QString numberProblem(const QString& typed, double least, double most, bool whole);

/// Says at the field what is wrong with it; empty: nothing is.
void sayProblem(QWidget* field, const QString& words);

/// What is said at a field of a day that was emptied and must not be.
[[nodiscard]] QString dayNeeded();

/// Whether something may have been done on this day: what is wrong, in words, or empty.
[[nodiscard]] QString pastDayProblem(std::optional<QDate> day, QDate today);

/// What a field is called, for the name of an undo step.
[[nodiscard]] QString labelOf(const QWidget* field);

} // namespace letterdesk
