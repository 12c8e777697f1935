// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/records.h"
#include "core/exchange/sample_workspace.h"
#include "tests/ui/support/scripted_dialogs.h"
#include "ui/requests/request_table_model.h"
#include "ui/requests/request_words.h"
#include "ui/shell/desk.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace letterdesk;

/// The table of requests: key paging, lazy rows, refreshing by id.
class TestRequestsModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheSample();
    void manyRowsAreFetchedOnlyWhenLookedAt();
    void changesMoveJustTheirRow();
    void manyChangesAreOneReload();
    void undoBringsARemovedRowBack();
    void aPersonsNewNameIsShown();
    void filterKeepsWhatMatches();
    void everyCellCanBeRead();
    void dueSigns_data();
    void dueSigns();
    void signsFollowTheRules();

private:
    void open(bool sample);
    PersonId addPerson(const QString& name);
    RequestId addRequest(const PersonId& person, std::optional<QDate> writersDate, Stage stage = Stage::Agreed);
    [[nodiscard]] QStringList names() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDate(2027, 5, 24)};
    CountingIdSource m_ids{QStringLiteral("n")};
    std::unique_ptr<Settings> m_settings;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<RequestTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestRequestsModel::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = Settings::temporary();
    m_desk = std::make_unique<Desk>(*m_settings, m_dialogs, Workspace::Environment{m_clock, m_ids});
    m_model = std::make_unique<RequestTableModel>(*m_desk);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestRequestsModel::cleanup() {
    m_tester.reset();
    m_model.reset();
    m_desk.reset();
}

void TestRequestsModel::open(bool sample) {
    auto workspace = Workspace::create(m_folder->filePath(QStringLiteral("w.letterdesk")), {m_clock, m_ids});
    QVERIFY(workspace);
    if (sample) {
        QVERIFY(fillWithSample(**workspace, m_clock.today()));
    }
    m_desk->setWorkspace(std::move(*workspace));
}

PersonId TestRequestsModel::addPerson(const QString& name) {
    Person person;
    person.familyName = name;
    return *savePerson(*m_desk->workspace(), person);
}

RequestId TestRequestsModel::addRequest(const PersonId& person, std::optional<QDate> writersDate, Stage stage) {
    Request request;
    request.person = person;
    request.stage = stage;
    request.writersDate = writersDate;
    return *createRequest(*m_desk->workspace(), request);
}

QStringList TestRequestsModel::names() const {
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        names << m_model->index(row, RequestTableModel::Person).data().toString();
    }
    return names;
}

void TestRequestsModel::showsTheSample() {
    open(true);
    QCOMPARE(m_model->rowCount(), static_cast<int>(*m_desk->workspace()->count<Request>()));
    QVERIFY(m_model->rowCount() >= 6);
    m_desk->setWorkspace(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestRequestsModel::manyRowsAreFetchedOnlyWhenLookedAt() {
    open(false);
    const PersonId person = addPerson(QStringLiteral("Lindqvist"));
    constexpr int kMany = 3000;
    QVERIFY(m_desk->workspace()->change(QStringLiteral("Many"), [&](Transaction& transaction) -> Result<void> {
        for (int number = 0; number < kMany; ++number) {
            Request request;
            request.id = m_ids.nextId<Request>();
            request.person = person;
            if (Result<void> added = transaction.add(request); !added) {
                return added;
            }
        }
        return {};
    }));
    // As a window opens it: a slice at once, the rest between events, rows only where somebody looks.
    RequestTableModel fresh(*m_desk);
    QVERIFY(fresh.rowCount() < kMany);
    QSignalSpy loaded(&fresh, &RequestTableModel::loaded);
    QVERIFY(loaded.wait(10000));
    QCOMPARE(fresh.rowCount(), kMany);
    QCOMPARE(fresh.rowsFetched(), qint64(0));
    QVERIFY(fresh.index(2000, 0).data().isValid());
    QVERIFY2(fresh.rowsFetched() <= 100, qPrintable(QString::number(fresh.rowsFetched())));
}

void TestRequestsModel::changesMoveJustTheirRow() {
    open(false);
    addRequest(addPerson(QStringLiteral("B")), QDate(2027, 8, 1));
    const RequestId last = addRequest(addPerson(QStringLiteral("C")), QDate(2027, 9, 1));
    addRequest(addPerson(QStringLiteral("A")), QDate(2027, 7, 1));
    QCOMPARE(names(), QStringList({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    Request request = *m_desk->workspace()->get(last);
    request.writersDate = QDate(2027, 6, 1);
    QVERIFY(saveRequest(*m_desk->workspace(), request));
    QCOMPARE(names(), QStringList({QStringLiteral("C"), QStringLiteral("A"), QStringLiteral("B")}));
    request.stage = Stage::Declined;
    QVERIFY(saveRequest(*m_desk->workspace(), request));
    QCOMPARE(names(), QStringList({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
    QCOMPARE(moved.count(), 2);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(m_model->rowOf(last.text()), 2);
}

void TestRequestsModel::manyChangesAreOneReload() {
    open(false);
    const PersonId person = addPerson(QStringLiteral("A"));
    for (const int many : {10, 60}) {
        std::vector<RequestId> added;
        added.reserve(static_cast<size_t>(many));
        for (int number = 0; number < many; ++number) {
            added.push_back(addRequest(person, QDate(2027, 7, 1)));
        }
        // Rows that nobody looked at are in no cache: only reading all again tells which are gone.
        const RequestTableModel fresh(*m_desk);
        QSignalSpy reset(&fresh, &QAbstractItemModel::modelReset);
        QVERIFY(m_desk->workspace()->change(QStringLiteral("Fewer"), [&](Transaction& transaction) {
            Result<void> removed;
            for (const RequestId& id : added) {
                removed = removed ? transaction.remove(RecordKind::Request, id.text()) : removed;
            }
            return removed;
        }));
        QCOMPARE(reset.count(), 1);
        QCOMPARE(fresh.rowCount(), 0);
        QCOMPARE(m_model->rowCount(), 0);
    }
}

void TestRequestsModel::undoBringsARemovedRowBack() {
    open(false);
    addRequest(addPerson(QStringLiteral("A")), QDate(2027, 7, 1));
    const RequestId id = addRequest(addPerson(QStringLiteral("B")), QDate(2027, 8, 1));
    QCOMPARE(names().size(), 2);
    QVERIFY(removeRequest(*m_desk->workspace(), id));
    QCOMPARE(names(), QStringList(QStringLiteral("A")));
    QVERIFY(m_desk->workspace()->undo());
    QCOMPARE(names(), QStringList({QStringLiteral("A"), QStringLiteral("B")}));
    QVERIFY(m_desk->workspace()->redo());
    QCOMPARE(names(), QStringList(QStringLiteral("A")));
}

void TestRequestsModel::aPersonsNewNameIsShown() {
    open(false);
    const PersonId person = addPerson(QStringLiteral("A"));
    addRequest(person, std::nullopt);
    QCOMPARE(names(), QStringList(QStringLiteral("A")));
    Person changed = *m_desk->workspace()->get(person);
    changed.familyName = QStringLiteral("Aaltonen");
    QVERIFY(savePerson(*m_desk->workspace(), changed));
    QCOMPARE(names(), QStringList(QStringLiteral("Aaltonen")));
}

void TestRequestsModel::filterKeepsWhatMatches() {
    open(false);
    addRequest(addPerson(QStringLiteral("Lindqvist")), QDate(2027, 7, 1));
    const RequestId other = addRequest(addPerson(QStringLiteral("Raman")), QDate(2027, 8, 1));
    m_model->setQuery({parseSearch(QStringLiteral("lind"), QDate(2027, 5, 24)), false, {}, {}, {}});
    QCOMPARE(names(), QStringList(QStringLiteral("Lindqvist")));
    m_model->setQuery({SearchQuery(), true, {}, {}, {}});
    QCOMPARE(names().size(), 2);
    Request request = *m_desk->workspace()->get(other);
    request.stage = Stage::Closed;
    QVERIFY(saveRequest(*m_desk->workspace(), request));
    QCOMPARE(names(), QStringList(QStringLiteral("Lindqvist")));
}

void TestRequestsModel::everyCellCanBeRead() {
    open(true);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QString spoken = m_model->index(row, column).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(!spoken.isEmpty(), qPrintable(QStringLiteral("%1/%2").arg(row).arg(column)));
        }
    }
}

void TestRequestsModel::dueSigns_data() {
    QTest::addColumn<int>("stage");
    QTest::addColumn<QDate>("askOn");
    QTest::addColumn<QDate>("askedOn");
    QTest::addColumn<QDate>("writersDate");
    QTest::addColumn<int>("received");
    QTest::addColumn<int>("icon");
    const QDate today(2027, 5, 24);
    const QDate none;
    const auto row = [](const char* name, Stage stage, QDate ask, QDate asked, QDate writer, int received,
                        Icon icon) {
        QTest::newRow(name) << static_cast<int>(stage) << ask << asked << writer << received
                            << static_cast<int>(icon);
    };
    row("nothing known", Stage::Candidate, none, none, none, 0, Icon::None);
    row("ask within the week", Stage::AskPlanned, today.addDays(7), none, none, 0, Icon::Soon);
    row("ask later", Stage::AskPlanned, today.addDays(8), none, none, 0, Icon::None);
    row("day to ask has passed", Stage::AskPlanned, today.addDays(-1), none, none, 0, Icon::Late);
    row("20 days without an answer", Stage::Asked, none, today.addDays(-20), none, 0, Icon::None);
    row("21 days without an answer", Stage::Asked, none, today.addDays(-21), none, 0, Icon::Waiting);
    row("writer's date passed", Stage::Agreed, none, none, today.addDays(-1), 0, Icon::Late);
    row("writer's date today", Stage::Agreed, none, none, today, 0, Icon::Soon);
    row("thanks due", Stage::PacketGiven, none, none, today.addDays(-9), 1, Icon::StageThanked);
    row("over", Stage::Declined, none, none, today.addDays(-9), 0, Icon::None);
}

void TestRequestsModel::dueSigns() {
    QFETCH(int, stage);
    QFETCH(QDate, askOn);
    QFETCH(QDate, askedOn);
    QFETCH(QDate, writersDate);
    QFETCH(int, received);
    QFETCH(int, icon);
    const auto known = [](QDate date) { return date.isValid() ? std::optional(date) : std::nullopt; };
    RequestRow row;
    row.stage = static_cast<Stage>(stage);
    row.askOn = known(askOn);
    row.askedOn = known(askedOn);
    row.writersDate = known(writersDate);
    row.entries.resize(1);
    if (received > 0) {
        row.entries.front().receivedOn = QDate(2027, 5, 20);
    }
    const RecordSign sign = dueSign(row, QDate(2027, 5, 24), QLocale(QStringLiteral("en_US")));
    QCOMPARE(static_cast<int>(sign.icon), icon);
    // Never by color or picture alone.
    QCOMPARE(sign.words.isEmpty(), sign.icon == Icon::None);
}

void TestRequestsModel::signsFollowTheRules() {
    const QDate today(2027, 9, 10);
    const QLocale locale(QStringLiteral("en_US"));
    RequestRow row;
    row.stage = Stage::Asked;
    row.askedOn = today.addDays(-40);
    row.entries.resize(2);
    QVERIFY(dueSign(row, today, locale).icon == Icon::Waiting);
    row.answer = Answer::Later; // of an unknown day
    QVERIFY(dueSign(row, today, locale).icon == Icon::None);
    // What is received is not at risk, whatever its application's date.
    row.stage = Stage::Agreed;
    row.thankedOn = today;
    row.entries[0].receivedOn = today.addDays(-3);
    row.entries[0].dueOn = today.addDays(2);
    QVERIFY(dueSign(row, today, locale).icon == Icon::None);
    row.entries[1].dueOn = today.addDays(14);
    const RecordSign sign = dueSign(row, today, locale);
    QVERIFY(sign.icon == Icon::Late);
    QVERIFY2(sign.words.contains(QStringLiteral("14 day")), qPrintable(sign.words));
    // A receipt that lies ahead is no reason for thanks yet.
    row.thankedOn.reset();
    row.entries[0].receivedOn = today.addDays(1);
    QVERIFY(dueSign(row, today, locale).icon == Icon::Late);
}

QTEST_MAIN(TestRequestsModel)
#include "tst_requests_model.moc"
