// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace letterdesk;

class TestDates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void easter_data();
    void easter();
    void federalHolidaysAsPublished_data();
    void federalHolidaysAsPublished();
    void federalHolidaysBegin();
    void newYearsDayMayBeKeptTheYearBefore();
    void otherCountriesAsPublished_data();
    void otherCountriesAsPublished();
    void everyHolidayFileIsRead();
    void wrongHolidayDataIsNamed_data();
    void wrongHolidayDataIsNamed();
    void workingDays_data();
    void workingDays();
    void workingDaysAreCountedWithBothEnds();
    void datesOfTheOpenFormat_data();
    void datesOfTheOpenFormat();
};

namespace {

QDate date(const char* text) {
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

QString keptDays(const HolidayCalendar& calendar, int year) {
    QStringList days;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        if (calendar.holidayOn(day) && day.dayOfWeek() < Qt::Saturday) {
            days << day.toString(QStringLiteral("MM-dd"));
        }
    }
    return days.join(u' ');
}

QByteArray holidayFile(const QString& country) {
    QFile file(QStringLiteral(LETTERDESK_RESOURCES "/holidays/%1.json").arg(country));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestDates::easter_data() {
    QTest::addColumn<int>("year");
    QTest::addColumn<QDate>("sunday");
    // U.S. Census Bureau, The Date of Easter; the extremes 22 March 1818 and 25 April 1943 and 2038.
    const auto row = [](int year, const char* sunday) {
        QTest::addRow("%d", year) << year << QDate::fromString(QString::fromLatin1(sunday), Qt::ISODate);
    };
    row(1818, "1818-03-22");
    row(1943, "1943-04-25");
    row(1954, "1954-04-18");
    row(1981, "1981-04-19");
    row(2000, "2000-04-23");
    row(2008, "2008-03-23");
    row(2024, "2024-03-31");
    row(2025, "2025-04-20");
    row(2026, "2026-04-05");
    row(2027, "2027-03-28");
    row(2038, "2038-04-25");
    row(2076, "2076-04-19");
}

void TestDates::easter() {
    QFETCH(int, year);
    QFETCH(QDate, sunday);
    QCOMPARE(easterSunday(year), sunday);
}

void TestDates::federalHolidaysAsPublished_data() {
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("days");
    // opm.gov, Federal Holidays, by calendar year: New Year's Day of 2022 stands under 31 December 2021.
    const auto row = [](int year, const char* days) {
        QTest::addRow("%d", year) << year << QString::fromLatin1(days);
    };
    row(2012, "01-02 01-16 02-20 05-28 07-04 09-03 10-08 11-12 11-22 12-25");
    row(2020, "01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25");
    row(2021, "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31");
    row(2022, "01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26");
    row(2023, "01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25");
    row(2024, "01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25");
    row(2026, "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25");
    row(2027, "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31");
}

void TestDates::federalHolidaysAsPublished() {
    QFETCH(int, year);
    QFETCH(QString, days);
    QCOMPARE(keptDays(HolidayCalendar::unitedStates(), year), days);
}

void TestDates::federalHolidaysBegin() {
    const HolidayCalendar calendar = HolidayCalendar::unitedStates();
    QCOMPARE(calendar.holidaysOf(2021).size(), 11U);
    QCOMPARE(calendar.holidaysOf(2020).size(), 10U); // before Juneteenth
    QVERIFY(!calendar.holidayOn(date("2020-06-19")));
    QCOMPARE(calendar.holidayOn(date("1986-01-20")), QStringLiteral("Birthday of Martin Luther King, Jr."));
    QVERIFY(!calendar.holidayOn(date("1985-01-21")));
}

void TestDates::newYearsDayMayBeKeptTheYearBefore() {
    const HolidayCalendar calendar = HolidayCalendar::unitedStates();
    QCOMPARE(calendar.holidayOn(date("2021-12-31")), QStringLiteral("New Year's Day"));
    QVERIFY(!calendar.holidayOn(date("2022-01-01")));
    QCOMPARE(calendar.holidaysOf(2022).begin()->first, date("2021-12-31"));
    QVERIFY(!calendar.holidayOn(date("2026-12-31"))); // 1 January 2027 is a Friday
}

void TestDates::otherCountriesAsPublished_data() {
    QTest::addColumn<QString>("country");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("days");
    const auto row = [](const char* country, int year, const char* days) {
        QTest::addRow("%s %d", country, year) << QString::fromLatin1(country) << year << QString::fromLatin1(days);
    };
    // gov.uk/bank-holidays
    row("gb-eaw", 2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28");
    row("gb-eaw", 2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28");
    row("gb-eaw", 2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27");
    row("gb-eaw", 2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26");
    row("gb-eaw", 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28");
    // Canada Labour Code; Victoria Day is 24 May itself in 2027 and 18 May in 2026
    row("ca", 2020, "01-01 04-10 05-18 07-01 09-07 10-12 11-11 12-25 12-28");
    row("ca", 2026, "01-01 04-03 05-18 07-01 09-07 09-30 10-12 11-11 12-25 12-28");
    row("ca", 2027, "01-01 03-26 05-24 07-01 09-06 09-30 10-11 11-11 12-27 12-28");
    // dates of 2024 and 2026 as in the calendars of the states; 3 October 2026 is a Saturday and not moved
    row("de", 2024, "01-01 03-29 04-01 05-01 05-09 05-20 10-03 12-25 12-26");
    row("de", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 12-25");
}

void TestDates::otherCountriesAsPublished() {
    QFETCH(QString, country);
    QFETCH(int, year);
    QFETCH(QString, days);
    const Result<HolidayCalendar> calendar = HolidayCalendar::fromJson(holidayFile(country));
    QVERIFY(calendar);
    QCOMPARE(keptDays(*calendar, year), days);
}

void TestDates::everyHolidayFileIsRead() {
    for (const char* country : {"ca", "de", "gb-eaw"}) {
        const Result<HolidayCalendar> calendar =
            HolidayCalendar::fromJson(holidayFile(QString::fromLatin1(country)));
        QVERIFY2(calendar, country);
        QVERIFY(calendar->holidaysOf(2027).size() >= 8);
    }
}

void TestDates::wrongHolidayDataIsNamed_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("place");
    const auto wrong = [](const char* name, const char* holiday, const char* place) {
        QTest::newRow(name) << QByteArray(R"({"country": "X", "source": "Y", "holidays": [)") + holiday + "]}"
                            << ErrorCode::ValueInvalid << QString::fromLatin1(place);
    };
    const char* good = R"({"name": "A", "kind": "fixed", "month": 1, "day": 1})";
    QTest::newRow("not JSON") << QByteArray("{") << ErrorCode::JsonInvalid << QStringLiteral("1");
    QTest::newRow("empty") << QByteArray() << ErrorCode::JsonInvalid << QStringLiteral("0");
    QTest::newRow("no country") << QByteArray("{}") << ErrorCode::ValueInvalid << QStringLiteral("country");
    QTest::newRow("no source") << QByteArray(R"({"country": "X"})") << ErrorCode::ValueInvalid
                               << QStringLiteral("source");
    QTest::newRow("no list") << QByteArray(R"({"country": "X", "source": "Y"})") << ErrorCode::ValueInvalid
                             << QStringLiteral("holidays");
    wrong("not an object", "1", "holidays[0]");
    wrong("no name", R"({"kind": "fixed", "month": 1, "day": 1})", "holidays[0].name");
    wrong("second", QByteArray(good).append(R"(, {"name": "B", "kind": "sometimes"})").constData(),
          "holidays[1].kind");
    wrong("month 13", R"({"name": "A", "kind": "fixed", "month": 13, "day": 1})", "holidays[0].month");
    wrong("31 April", R"({"name": "A", "kind": "fixed", "month": 4, "day": 31})", "holidays[0].day");
    wrong("a word", R"({"name": "A", "kind": "fixed", "month": "May", "day": 1})", "holidays[0].month");
    wrong("half a day", R"({"name": "A", "kind": "fixed", "month": 5, "day": 1.5})", "holidays[0].day");
    wrong("0th", R"({"name": "A", "kind": "nth_weekday", "month": 5, "weekday": 1, "nth": 0})", "holidays[0].nth");
    wrong("8th weekday", R"({"name": "A", "kind": "nth_weekday", "month": 5, "weekday": 8, "nth": 1})",
          "holidays[0].weekday");
    wrong("ends before it begins",
          R"({"name": "A", "kind": "fixed", "month": 5, "day": 1, "first_year": 2020, "last_year": 2019})",
          "holidays[0].last_year");
    wrong("unknown member", R"({"name": "A", "kind": "fixed", "month": 5, "day": 1, "dya": 2})",
          "holidays[0].dya");
}

void TestDates::wrongHolidayDataIsNamed() {
    QFETCH(QByteArray, json);
    QFETCH(ErrorCode, code);
    QFETCH(QString, place);
    const Result<HolidayCalendar> calendar = HolidayCalendar::fromJson(json);
    QVERIFY(!calendar);
    QCOMPARE(calendar.error().code, code);
    QCOMPARE(calendar.error().place, place);
}

void TestDates::workingDays_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("count");
    QTest::addColumn<QDate>("result");
    const auto row = [](const char* name, const char* day, int count, const char* result) {
        QTest::newRow(name) << date(day) << count << date(result);
    };
    row("none stays, even on a Sunday", "2026-07-05", 0, "2026-07-05");
    row("over a weekend", "2026-07-10", 1, "2026-07-13");
    row("over a holiday on Friday", "2026-07-02", 1, "2026-07-06");
    row("back over it", "2026-07-06", -1, "2026-07-02");
    row("from a Saturday forward", "2026-07-11", 1, "2026-07-13");
    row("from a Saturday back", "2026-07-11", -1, "2026-07-10");
    row("a week", "2026-07-06", 5, "2026-07-13");
    row("over Thanksgiving", "2026-11-25", 2, "2026-11-30");
    row("over the turn of 2021", "2021-12-30", 1, "2022-01-03");
    row("three before the last day", "2026-05-29", -3, "2026-05-26");
    row("four before it: Memorial Day", "2026-05-29", -4, "2026-05-22");
}

void TestDates::workingDays() {
    QFETCH(QDate, day);
    QFETCH(int, count);
    QFETCH(QDate, result);
    QCOMPARE(addWorkingDays(day, count, HolidayCalendar::unitedStates()), result);
}

void TestDates::workingDaysAreCountedWithBothEnds() {
    const HolidayCalendar calendar = HolidayCalendar::unitedStates();
    QCOMPARE(workingDaysBetween(date("2026-07-06"), date("2026-07-10"), calendar), 5);
    QCOMPARE(workingDaysBetween(date("2026-07-06"), date("2026-07-06"), calendar), 1);
    QCOMPARE(workingDaysBetween(date("2026-07-03"), date("2026-07-05"), calendar), 0);
    QCOMPARE(workingDaysBetween(date("2026-07-10"), date("2026-07-06"), calendar), 0);
    QCOMPARE(workingDaysBetween(QDate(), date("2026-07-06"), calendar), 0);
    // opm.gov: 2,087 hours a year on average; 2026 has 261 weekdays and 11 holidays
    QCOMPARE(workingDaysBetween(date("2026-01-01"), date("2026-12-31"), calendar), 250);
    QCOMPARE(workingDayOnOrBefore(date("2026-07-05"), calendar), date("2026-07-02"));
    QCOMPARE(workingDayOnOrAfter(date("2026-07-03"), calendar), date("2026-07-06"));
    QCOMPARE(workingDayOnOrAfter(date("2026-07-06"), calendar), date("2026-07-06"));
    QVERIFY(!isWorkingDay(QDate(), calendar));
    QVERIFY(isWorkingDay(date("2026-07-03"), HolidayCalendar()));
}

void TestDates::datesOfTheOpenFormat_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const auto row = [](const QString& text, const QDate& day = {}) {
        QTest::newRow(qPrintable(text)) << text << day;
    };
    row(QStringLiteral("2027-05-03"), QDate(2027, 5, 3));
    row(QStringLiteral("2028-02-29"), QDate(2028, 2, 29));
    row(QStringLiteral("1900-01-01"), QDate(1900, 1, 1));
    row(QStringLiteral("2200-12-31"), QDate(2200, 12, 31));
    row(QStringLiteral("2027-02-29"));
    row(QStringLiteral("1899-12-31"));
    row(QStringLiteral("2201-01-01"));
    row(QStringLiteral("2027-5-3"));
    row(QStringLiteral("27-05-03"));
    row(QStringLiteral("2027/05/03"));
    row(QStringLiteral(" 2027-05-3"));
    row(QStringLiteral("2027-05-03T00:00:00Z"));
    row(QStringLiteral(u"２０２７-05-03"));
    row(QStringLiteral("+027-05-03"));
}

void TestDates::datesOfTheOpenFormat() {
    QFETCH(QString, text);
    QFETCH(QDate, day);
    const std::optional<QDate> read = dateFromText(text);
    QCOMPARE(read.has_value(), day.isValid());
    if (read) {
        QCOMPARE(*read, day);
    }
}

QTEST_APPLESS_MAIN(TestDates)
#include "tst_dates.moc"
