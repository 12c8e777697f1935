// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/settings.h"

#include <QtCore/QAbstractTableModel>

#include <optional>

namespace letterdesk {

/// All settings as a table: name, type, value, default, and what each is for.
class SettingsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Type, Value, Default, About, ColumnCount };

    explicit SettingsModel(Settings& settings, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    [[nodiscard]] static const Settings::Row& row(const QModelIndex& index);
    /// What is typed as the value of the row, or nothing when it cannot be one.
    [[nodiscard]] static std::optional<QVariant> fromTyping(const Settings::Row& row, const QString& typed);
    /// The value as it is typed: a number without signs, a list with bars.
    [[nodiscard]] static QString forTyping(const Settings::Row& row, const QVariant& value);
    /// Which values the row takes, in words for the field that refused one.
    [[nodiscard]] static QString whatIsAllowed(const Settings::Row& row);

private:
    Settings& m_settings;
};

} // namespace letterdesk
