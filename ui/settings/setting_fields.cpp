// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_fields.h"

#include "ui/widgets/choice_field.h"
#include "ui/widgets/field_box.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

namespace {

struct SettingFields {
    Q_DECLARE_TR_FUNCTIONS(SettingFields)
};

std::vector<SettingWord> languages() {
    // Each in its own words, so that whoever lost their way in another finds back.
    return {{QString(), SettingFields::tr("Of the system")},
            {QStringLiteral("en"), QLocale(QLocale::English).nativeLanguageName().section(u' ', -1)},
            {QStringLiteral("es"), QStringLiteral("Español")},
            {QStringLiteral("ar"), QLocale(QLocale::Arabic).nativeLanguageName()}};
}

std::vector<SettingWord> weekdays() {
    const QLocale locale;
    std::vector<SettingWord> words{{QString(), SettingFields::tr("Of the region (%1)", "%1 a day of the week")
                                                   .arg(locale.standaloneDayName(locale.firstDayOfWeek()))}};
    const QStringList& days = Settings::row(SettingKey::FirstWeekday).allowed;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        words.emplace_back(days.at(day), locale.standaloneDayName(day));
    }
    return words;
}

std::vector<SettingWord> percents() {
    std::vector<SettingWord> words;
    for (int percent = 75; percent <= 250; percent += 25) {
        words.emplace_back(percent, SettingFields::tr("%1 %", "percent").arg(percent));
    }
    return words;
}

} // namespace

std::vector<SettingWord> settingWords(SettingKey key) {
    switch (key) {
    case SettingKey::Theme:
        return {{QStringLiteral("system"), SettingFields::tr("As the system has it")},
                {QStringLiteral("light"), SettingFields::tr("Light")},
                {QStringLiteral("dark"), SettingFields::tr("Dark")}};
    case SettingKey::Density:
        return {{QStringLiteral("comfortable"), SettingFields::tr("Comfortable")},
                {QStringLiteral("compact"), SettingFields::tr("Compact")}};
    case SettingKey::TextPercent:
        return percents();
    case SettingKey::Language:
        return languages();
    case SettingKey::FirstWeekday:
        return weekdays();
    case SettingKey::PaperSize:
        return {{QString(), SettingFields::tr("Of the region")},
                {QStringLiteral("letter"), SettingFields::tr("Letter")},
                {QStringLiteral("a4"), SettingFields::tr("A4")}};
    default:
        return {};
    }
}

QString settingText(const Settings::Row& row, const QVariant& value) {
    switch (row.type) {
    case SettingType::Switch:
        return value.toBool() ? SettingFields::tr("On") : SettingFields::tr("Off");
    case SettingType::List:
        return value.toStringList().join(SettingFields::tr(", ", "between the parts of a list"));
    case SettingType::Memory:
        return value.toByteArray().isEmpty() ? QString() : SettingFields::tr("Remembered");
    case SettingType::Number:
        return QLocale().toString(value.toInt());
    default:
        for (const auto& [each, word] : settingWords(row.key)) {
            if (each == value) {
                return word;
            }
        }
        return value.toString();
    }
}

FieldBox* makeSettingChoice(Settings& settings, SettingKey key, const QString& label, const QString& hint,
                            QWidget* parent) {
    auto* box = new FieldBox(parent);
    box->setLabel(label);
    box->setHint(hint);
    auto* field = new ChoiceField(box);
    auto* layout = new QVBoxLayout(box);
    layout->addWidget(field);
    // The name in the file is unique: "look/theme" is settingLookTheme.
    QString name = QStringLiteral("setting");
    for (const QString& part : QString(QLatin1StringView(Settings::row(key).name)).split(u'/')) {
        name += part.left(1).toUpper() + part.mid(1);
    }
    field->setObjectName(name);
    for (const auto& [value, word] : settingWords(key)) {
        field->addItem(word, value.toString());
    }
    const auto show = [&settings, key, field] {
        const QString value = settings.get(key).toString();
        if (field->findData(value) < 0) {
            field->addItem(settingText(Settings::row(key), settings.get(key)), value);
        }
        field->setValue(value);
    };
    show();
    QObject::connect(field, &ChoiceField::valueChosen, field, [&settings, key, field] {
        QVariant value = field->value();
        value.convert(Settings::row(key).byDefault.metaType());
        settings.set(key, value);
    });
    QObject::connect(&settings, &Settings::changed, field, [key, show](SettingKey changed) {
        if (changed == key) {
            show();
        }
    });
    return box;
}

QCheckBox* makeSettingSwitch(Settings& settings, SettingKey key, const QString& label, QWidget* parent) {
    auto* box = new QCheckBox(label, parent);
    box->setChecked(settings.get(key).toBool());
    QObject::connect(box, &QCheckBox::clicked, box, [&settings, key](bool on) { settings.set(key, on); });
    QObject::connect(&settings, &Settings::changed, box, [&settings, key, box](SettingKey changed) {
        if (changed == key) {
            box->setChecked(settings.get(key).toBool());
        }
    });
    return box;
}

} // namespace letterdesk
