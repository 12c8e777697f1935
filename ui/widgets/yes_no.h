// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/form_binding.h"

#include <QtCore/QCoreApplication>

namespace letterdesk {

/// Ties a choice to yes, no, or not said; fills it.
template <class Record>
void bindYesNo(FormBinding<Record>& binding, ChoiceField* field, std::optional<bool> Record::*member) {
    field->addItem(QCoreApplication::translate("YesNo", "Not said"), QString());
    field->addItem(QCoreApplication::translate("YesNo", "Yes"), QStringLiteral("yes"));
    field->addItem(QCoreApplication::translate("YesNo", "No"), QStringLiteral("no"));
    binding.choice(
        field,
        [member](const Record& record) {
            return !(record.*member)   ? QString()
                   : *(record.*member) ? QStringLiteral("yes")
                                       : QStringLiteral("no");
        },
        [member](Record& record, const QString& word) {
            record.*member = word.isEmpty() ? std::nullopt : std::optional(word == QLatin1StringView("yes"));
        });
}

} // namespace letterdesk
