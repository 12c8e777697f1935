// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_text.h"

#include <QtTest/QTest>

using namespace letterdesk;

class TestDateText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typing_data();
    void typing();
    void whatWasDoneLiesInThePast_data();
    void whatWasDoneLiesInThePast();
    void reading();
};

void TestDateText::typing_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QDate>("date");
    const QDate none;
    QTest::newRow("iso") << "2027-09-01"
                         << "en_US" << QDate(2027, 9, 1);
    QTest::newRow("as shown") << "Sep 1, 2027"
                              << "en_US" << QDate(2027, 9, 1);
    QTest::newRow("long") << "September 1 2027"
                          << "en_US" << QDate(2027, 9, 1);
    QTest::newRow("day first words") << "1 Sep 2027"
                                     << "en_US" << QDate(2027, 9, 1);
    QTest::newRow("numbers US") << "9/1/2027"
                                << "en_US" << QDate(2027, 9, 1);
    QTest::newRow("short year US") << "9/1/27"
                                   << "en_US" << QDate(2027, 9, 1);
    QTest::newRow("no year, ahead") << "Sep 1"
                                    << "en_US" << QDate(2027, 9, 1);
    QTest::newRow("no year, already past") << "Mar 1"
                                           << "en_US" << QDate(2028, 3, 1);
    QTest::newRow("numbers no year") << "9/1"
                                     << "en_US" << QDate(2027, 9, 1);
    QTest::newRow("numbers no year, day first") << "1.9"
                                                << "de_DE" << QDate(2027, 9, 1);
    QTest::newRow("leap day waits for its year") << "Feb 29"
                                                 << "en_US" << QDate(2028, 2, 29);
    QTest::newRow("long, Spanish") << "3 de mayo de 2027"
                                   << "es_US" << QDate(2027, 5, 3);
    QTest::newRow("today") << " Today "
                           << "en_US" << QDate(2027, 5, 24);
    QTest::newRow("tomorrow") << "tomorrow"
                              << "en_US" << QDate(2027, 5, 25);
    QTest::newRow("no such day") << "31/02/2027"
                                 << "en_US" << none;
    QTest::newRow("no such iso day") << "2027-02-30"
                                     << "en_US" << none;
    QTest::newRow("words") << "after the shelf exam"
                           << "en_US" << none;
    QTest::newRow("empty") << ""
                           << "en_US" << none;
    QTest::newRow("far future") << "2999-01-01"
                                << "en_US" << none;
}

void TestDateText::typing() {
    QFETCH(QString, text);
    QFETCH(QString, locale);
    QFETCH(QDate, date);
    QCOMPARE(dateFromTyping(text, QDate(2027, 5, 24), QLocale(locale)).value_or(QDate()), date);
}

void TestDateText::whatWasDoneLiesInThePast_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("this year") << "Mar 1" << QDate(2027, 3, 1);
    QTest::newRow("last year") << "Sep 1" << QDate(2026, 9, 1);
    QTest::newRow("today") << "5/24" << QDate(2027, 5, 24);
    QTest::newRow("leap day") << "Feb 29" << QDate(2024, 2, 29);
    QTest::newRow("yesterday") << "yesterday" << QDate(2027, 5, 23);
    QTest::newRow("with its year") << "Sep 1, 2027" << QDate(2027, 9, 1);
}

void TestDateText::whatWasDoneLiesInThePast() {
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QCOMPARE(dateFromTyping(text, QDate(2027, 5, 24), QLocale(QStringLiteral("en_US")), DateSense::Past),
             std::optional(date));
}

void TestDateText::reading() {
    const QLocale us(QStringLiteral("en_US"));
    QCOMPARE(dateForReading(QDate(2027, 9, 1), us), QStringLiteral("Sep 1, 2027"));
    QCOMPARE(dateForReading(QDate(), us), QString());
    QCOMPARE(dateForGlance(QDate(2027, 9, 1), QDate(2027, 5, 24), us), QStringLiteral("Sep 1"));
    QCOMPARE(dateForGlance(QDate(2028, 9, 1), QDate(2027, 5, 24), us), QStringLiteral("Sep 1, 2028"));
}

QTEST_APPLESS_MAIN(TestDateText)
#include "tst_date_text.moc"
