// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/holiday_calendar.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace letterdesk {

namespace {

/// Reads one holiday; remembers the first thing that is wrong with it.
class RuleReader {
public:
    RuleReader(const QJsonObject& object, QString place)
        : m_object(object)
        , m_place(std::move(place)) {}

    Result<HolidayRule> read() {
        using Kind = HolidayRule::Kind;
        HolidayRule rule;
        rule.name = text("name");
        rule.kind = word<Kind>("kind").value_or(Kind::Fixed);
        if (has("weekend")) {
            rule.weekend = word<HolidayRule::Weekend>("weekend").value_or(HolidayRule::Weekend::Stays);
        }
        if (rule.kind == Kind::EasterOffset) {
            rule.day = number("day", -200, 200);
        } else {
            rule.month = number("month", 1, 12);
            if (rule.kind == Kind::NthWeekday) {
                rule.nth = number("nth", -1, 5);
                refuseIf(rule.nth == 0, "nth");
            } else {
                // 2000 is a leap year: 29 February is a day that not every year has.
                rule.day = number("day", 1, QDate(2000, rule.month, 1).daysInMonth());
            }
            if (rule.kind != Kind::Fixed) {
                rule.weekday = number("weekday", Qt::Monday, Qt::Sunday);
            }
        }
        if (has("first_year")) {
            rule.firstYear = number("first_year", 1583, 9999);
        }
        if (has("last_year")) {
            rule.lastYear = number("last_year", 1583, 9999);
            refuseIf(rule.lastYear < rule.firstYear, "last_year");
        }
        for (const QString& member : m_object.keys()) {
            refuseIf(!m_asked.contains(member), member.toUtf8().constData());
        }
        if (!m_wrong.isEmpty()) {
            return worldError(ErrorCode::ValueInvalid, m_place + QLatin1Char('.') + m_wrong);
        }
        return rule;
    }

private:
    bool has(const char* member) { return m_object.contains(QLatin1StringView(member)); }

    QJsonValue value(const char* member) {
        m_asked.append(QLatin1StringView(member));
        return m_object.value(QLatin1StringView(member));
    }

    void refuseIf(bool wrong, const char* member) {
        if (wrong && m_wrong.isEmpty()) {
            m_wrong = QString::fromUtf8(member);
        }
    }

    QString text(const char* member) {
        const QString found = value(member).toString();
        refuseIf(found.isEmpty(), member);
        return found;
    }

    template <class Enum>
    std::optional<Enum> word(const char* member) {
        const std::optional<Enum> found = enumFromText<Enum>(value(member).toString());
        refuseIf(!found.has_value(), member);
        return found;
    }

    int number(const char* member, int lowest, int highest) {
        const int missing = lowest - 1;
        const int found = value(member).toInt(missing);
        refuseIf(found < lowest || found > highest, member);
        return found < lowest || found > highest ? std::max(lowest, 1) : found;
    }

    const QJsonObject& m_object;
    QString m_place;
    QString m_wrong;
    QStringList m_asked;
};

} // namespace

Result<HolidayCalendar> HolidayCalendar::fromJson(const QByteArray& json) {
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return worldError(ErrorCode::JsonInvalid, QString::number(parseError.offset), {},
                          parseError.errorString());
    }
    const QJsonObject root = document.object();
    for (const char* member : {"country", "source"}) {
        if (root.value(QLatin1StringView(member)).toString().isEmpty()) {
            return worldError(ErrorCode::ValueInvalid, QString::fromLatin1(member));
        }
    }
    const QJsonValue list = root.value(QLatin1StringView("holidays"));
    if (!list.isArray()) {
        return worldError(ErrorCode::ValueInvalid, QStringLiteral("holidays"));
    }
    std::vector<HolidayRule> rules;
    for (const QJsonArray holidays = list.toArray(); const auto& item : holidays) {
        const QString place = QStringLiteral("holidays[%1]").arg(rules.size());
        if (!item.isObject()) {
            return worldError(ErrorCode::ValueInvalid, place);
        }
        const QJsonObject object = item.toObject();
        Result<HolidayRule> rule = RuleReader(object, place).read();
        if (!rule) {
            return tl::unexpected(rule.error());
        }
        rules.push_back(*std::move(rule));
    }
    return HolidayCalendar(std::move(rules));
}

} // namespace letterdesk
