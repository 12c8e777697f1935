// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/bundled_data.h"

#include <QtCore/QFile>
#include <QtCore/QHash>

namespace letterdesk {

namespace {

QByteArray bundled(const QString& name) {
    QFile file(QStringLiteral(":/letterdesk/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qCritical("The bundled file %s is missing", qUtf8Printable(name));
        return {};
    }
    return file.readAll();
}

RulePack readRulePack() {
    Result<RulePack> pack = RulePack::parse(bundled(QStringLiteral("rulepacks/letter-rules.json")));
    if (!pack) {
        qCritical("The bundled rule pack cannot be read: %s", qUtf8Printable(pack.error().place));
        return {};
    }
    return *std::move(pack);
}

QHash<QString, HolidayCalendar> readHolidays() {
    QHash<QString, HolidayCalendar> calendars{{QStringLiteral("us"), HolidayCalendar::unitedStates()}};
    for (const char* country : {"ca", "de", "gb-eaw"}) {
        const QString name = QString::fromLatin1(country);
        const Result<HolidayCalendar> calendar =
            HolidayCalendar::fromJson(bundled(QStringLiteral("holidays/%1.json").arg(name)));
        if (!calendar) {
            qCritical("The holidays of %s cannot be read: %s", country, qUtf8Printable(calendar.error().place));
            continue;
        }
        calendars.insert(name, *calendar);
    }
    return calendars;
}

const QHash<QString, HolidayCalendar>& holidays() {
    static const QHash<QString, HolidayCalendar> calendars = readHolidays();
    return calendars;
}

} // namespace

const RulePack& bundledRulePack() {
    static const RulePack pack = readRulePack();
    return pack;
}

QStringList holidayCountries() {
    QStringList countries = holidays().keys();
    countries.sort();
    return countries;
}

HolidayCalendar holidayCalendar(const QString& country) {
    return holidays().value(country);
}

} // namespace letterdesk
