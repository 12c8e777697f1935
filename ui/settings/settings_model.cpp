// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_model.h"

#include "ui/settings/setting_fields.h"

#include <QtCore/QLocale>
#include <QtGui/QFont>

namespace letterdesk {

namespace {

QString typeName(SettingType type) {
    switch (type) {
    case SettingType::Text:
        return SettingsModel::tr("Text");
    case SettingType::Choice:
        return SettingsModel::tr("Choice");
    case SettingType::Number:
        return SettingsModel::tr("Number");
    case SettingType::Switch:
        return SettingsModel::tr("On or off");
    case SettingType::List:
        return SettingsModel::tr("List");
    case SettingType::Memory:
        return SettingsModel::tr("Memory");
    }
    return {};
}

} // namespace

SettingsModel::SettingsModel(Settings& settings, QObject* parent)
    : QAbstractTableModel(parent)
    , m_settings(settings) {
    connect(&settings, &Settings::changed, this, [this](SettingKey key) {
        const auto& rows = Settings::rows();
        for (int at = 0; at < rowCount(); ++at) {
            if (rows[static_cast<size_t>(at)].key == key) {
                Q_EMIT dataChanged(index(at, Name), index(at, About));
            }
        }
    });
}

int SettingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(Settings::rows().size());
}

int SettingsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

const Settings::Row& SettingsModel::row(const QModelIndex& index) {
    return Settings::rows()[static_cast<size_t>(index.row())];
}

QVariant SettingsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Settings::Row& setting = row(index);
    const QVariant value = m_settings.get(setting.key);
    if (role == Qt::FontRole && index.column() == Value && value != setting.byDefault) {
        QFont font;
        font.setBold(true); // what the user changed is found at a glance
        return font;
    }
    if (role == Qt::ToolTipRole) {
        return Settings::about(setting);
    }
    if (role == Qt::EditRole && index.column() == Value) {
        return forTyping(setting, value);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Name:
        return QString(QLatin1StringView(setting.name));
    case Type:
        return typeName(setting.type);
    case Value:
        return settingText(setting, value);
    case Default:
        return settingText(setting, setting.byDefault);
    case About:
        return Settings::about(setting);
    default:
        return {};
    }
}

QVariant SettingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Setting");
    case Type:
        return tr("Type");
    case Value:
        return tr("Value");
    case Default:
        return tr("Default");
    case About:
        return tr("What it is for");
    default:
        return {};
    }
}

Qt::ItemFlags SettingsModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Value && row(index).type != SettingType::Memory) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool SettingsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || index.column() != Value) {
        return false;
    }
    const std::optional<QVariant> typed = fromTyping(row(index), value.toString());
    return typed && m_settings.set(row(index).key, *typed);
}

std::optional<QVariant> SettingsModel::fromTyping(const Settings::Row& row, const QString& typed) {
    const QString text = typed.trimmed();
    QVariant value;
    switch (row.type) {
    case SettingType::Number: {
        bool whole = false;
        const int number = QLocale().toInt(text, &whole);
        if (!whole) {
            return std::nullopt;
        }
        value = number;
        break;
    }
    case SettingType::Switch:
        if (text != QLatin1String("true") && text != QLatin1String("false")) {
            return std::nullopt;
        }
        value = text == QLatin1String("true");
        break;
    case SettingType::List: {
        QStringList parts;
        // A part that holds the sign has it twice.
        QString part;
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text[at] == u'|' && at + 1 < text.size() && text[at + 1] == u'|') {
                part += u'|';
                ++at;
            } else if (text[at] == u'|') {
                parts << part.trimmed();
                part.clear();
            } else {
                part += text[at];
            }
        }
        parts << part.trimmed();
        parts.removeAll(QString());
        value = parts;
        break;
    }
    case SettingType::Memory:
        return std::nullopt;
    default:
        value = text;
    }
    return Settings::isAllowed(row, value) ? std::optional(value) : std::nullopt;
}

QString SettingsModel::forTyping(const Settings::Row& row, const QVariant& value) {
    if (row.type == SettingType::List) {
        QStringList parts = value.toStringList();
        parts.replaceInStrings(QStringLiteral("|"), QStringLiteral("||"));
        return parts.join(QStringLiteral(" | "));
    }
    return value.toString();
}

QString SettingsModel::whatIsAllowed(const Settings::Row& row) {
    switch (row.type) {
    case SettingType::Number:
        return tr("A whole number from %1 to %2.").arg(row.least).arg(row.most);
    case SettingType::List:
        return tr("Parts with “|” between them.");
    case SettingType::Memory:
        return tr("The window keeps this by itself. It can be reset, not typed.");
    default:
        return {};
    }
}

} // namespace letterdesk
