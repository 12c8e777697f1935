// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/settings.h"

#include <utility>
#include <vector>

class QCheckBox;
class QWidget;

namespace letterdesk {

class FieldBox;

/// A value of a setting and what a person calls it.
using SettingWord = std::pair<QVariant, QString>;

/// The words for the values of a setting that is a choice or a number of steps; a value not among them is added.
[[nodiscard]] std::vector<SettingWord> settingWords(SettingKey key);
/// A value as a person reads it.
[[nodiscard]] QString settingText(const Settings::Row& row, const QVariant& value);

/// A labeled choice that is applied when it is chosen, and follows when the setting changes elsewhere.
[[nodiscard]] FieldBox* makeSettingChoice(Settings& settings, SettingKey key, const QString& label,
                                          const QString& hint, QWidget* parent);
/// A switch that is applied when it is clicked, and follows likewise.
[[nodiscard]] QCheckBox* makeSettingSwitch(Settings& settings, SettingKey key, const QString& label,
                                           QWidget* parent);

} // namespace letterdesk
