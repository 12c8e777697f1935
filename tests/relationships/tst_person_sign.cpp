// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationships/person_sign.h"

#include <QtTest/QTest>

using namespace letterdesk;

/// What should be noticed about a person first.
class TestPersonSign : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signOf_data();
    void signOf();
};

void TestPersonSign::signOf_data() {
    using What = PersonSign::What;
    QTest::addColumn<bool>("relative");
    QTest::addColumn<QDate>("leaves");
    QTest::addColumn<int>("keep");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("days");
    const QDate today(2027, 5, 24);
    const QDate none;
    const auto row = [](const char* name, bool relative, QDate leaves, int keep, QDate last, What what, int days) {
        QTest::newRow(name) << relative << leaves << keep << last << static_cast<int>(what) << days;
    };
    row("nothing known", false, none, 0, none, What::None, 0);
    row("relative comes first", true, today, 1, QDate(2026, 1, 1), What::NotEligible, 0);
    row("leaves today", false, today, 0, none, What::LeavesSoon, 0);
    row("leaves in 30 days", false, today.addDays(30), 0, none, What::LeavesSoon, 30);
    row("leaves in 31 days", false, today.addDays(31), 0, none, What::None, 0);
    row("left", false, today.addDays(-1), 0, none, What::Left, 0);
    row("on the very day", false, none, 90, today.addDays(-90), What::None, 0);
    row("one day more", false, none, 90, today.addDays(-91), What::ContactDue, 91);
    row("left, but contact is wanted", false, today.addDays(-9), 90, today.addDays(-91), What::ContactDue, 91);
    row("never logged", false, none, 90, none, What::None, 0);
    row("leaving counts more than contact", false, today.addDays(3), 90, today.addDays(-91), What::LeavesSoon, 3);
}

void TestPersonSign::signOf() {
    QFETCH(const bool, relative);
    QFETCH(const QDate, leaves);
    QFETCH(const int, keep);
    QFETCH(const QDate, last);
    QFETCH(const int, what);
    QFETCH(const int, days);
    const auto day = [](QDate date) { return date.isValid() ? std::optional(date) : std::nullopt; };
    const PersonSign sign =
        personSign(relative ? std::optional(NotEligible::Relative) : std::nullopt, day(leaves),
                   keep > 0 ? std::optional(keep) : std::nullopt, day(last), QDate(2027, 5, 24));
    QCOMPARE(static_cast<int>(sign.what), what);
    QCOMPARE(sign.days, days);
}

QTEST_APPLESS_MAIN(TestPersonSign)
#include "tst_person_sign.moc"
