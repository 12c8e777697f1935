// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/slot_progress.h"

#include <QtTest/QTest>

using namespace letterdesk;

/// How many of the letters that an application asks for are under way.
class TestSlotProgress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void counts_data();
    void counts();
};

namespace {

Request requestWith(Stage stage, const char* role, bool received = false, const char* application = "a1") {
    Request request;
    request.stage = stage;
    Entry entry;
    entry.application = ApplicationId(QString::fromUtf8(application));
    entry.authorRole = QString::fromUtf8(role);
    entry.receivedOn = received ? std::optional(QDate(2027, 5, 1)) : std::nullopt;
    request.entries.push_back(entry);
    return request;
}

} // namespace

void TestSlotProgress::counts_data() {
    QTest::addColumn<std::vector<Request>>("requests");
    QTest::addColumn<int>("underWay");
    using Requests = std::vector<Request>;
    QTest::newRow("nothing") << Requests{} << 0;
    QTest::newRow("only asked") << Requests{requestWith(Stage::Asked, "chair")} << 0;
    QTest::newRow("agreed") << Requests{requestWith(Stage::Agreed, "chair")} << 1;
    QTest::newRow("declined") << Requests{requestWith(Stage::Declined, "chair")} << 0;
    QTest::newRow("closed and received") << Requests{requestWith(Stage::Closed, "chair", true)} << 1;
    QTest::newRow("closed without a letter") << Requests{requestWith(Stage::Closed, "chair")} << 0;
    QTest::newRow("another application") << Requests{requestWith(Stage::Agreed, "chair", true, "a2")} << 0;
    QTest::newRow("second chair is one too many")
        << Requests{requestWith(Stage::Agreed, "chair"), requestWith(Stage::Agreed, "chair")} << 1;
    QTest::newRow("role nobody asks for") << Requests{requestWith(Stage::Agreed, "dentist")} << 0;
    QTest::newRow("unknown roles fill what is left")
        << Requests{requestWith(Stage::Agreed, "chair"), requestWith(Stage::Agreed, ""),
                    requestWith(Stage::Agreed, "")}
        << 3;
    QTest::newRow("never more than asked for")
        << Requests{requestWith(Stage::Agreed, ""), requestWith(Stage::Agreed, ""), requestWith(Stage::Agreed, ""),
                    requestWith(Stage::Agreed, "")}
        << 3;
}

void TestSlotProgress::counts() {
    QFETCH(std::vector<Request>, requests);
    Application application;
    application.id = ApplicationId(QStringLiteral("a1"));
    Slot chair;
    chair.role = QStringLiteral("chair");
    Slot faculty;
    faculty.role = QStringLiteral("faculty");
    faculty.count = 2;
    application.slots = {chair, faculty};
    const SlotProgress progress = slotProgress(application, requests);
    QCOMPARE(progress.wanted, 3);
    QTEST(progress.underWay, "underWay");
}

QTEST_APPLESS_MAIN(TestSlotProgress)
#include "tst_slot_progress.moc"
