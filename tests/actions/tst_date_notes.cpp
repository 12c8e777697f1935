// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/agenda_search.h"
#include "core/actions/agenda_text.h"
#include "core/actions/date_notes.h"
#include "core/actions/records.h"
#include "tests/store/store_fixture.h"

using namespace letterdesk;

/// Dates of one's own, moving what may be moved, and finding what comes next.
class TestDateNotes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void addsEditsAndRemoves();
    void addsWithANewPerson();
    void impossibleDaysAreRefused();
    void severalMoveInOneStep();
    void removesAllOrNone();
    void findsDeadlinesAndWhatIsLate();
    void everyItemHasWords();

private:
    DateNoteId add(const char* title, QDate on);

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
};

void TestDateNotes::init() {
    m_workspace.reset();
    m_fixture = std::make_unique<StoreFixture>();
    m_workspace = m_fixture->create();
    QVERIFY(m_workspace);
}

DateNoteId TestDateNotes::add(const char* title, QDate on) {
    DateNote note;
    note.title = QString::fromUtf8(title);
    note.on = on;
    return addDateNote(*m_workspace, note).value_or(DateNoteId());
}

void TestDateNotes::addsEditsAndRemoves() {
    const DateNoteId id = add("Statement 🌷 مرحبا", QDate(2027, 6, 1));
    QCOMPARE(m_workspace->get(id)->title, QString::fromUtf8("Statement 🌷 مرحبا"));
    const auto edited = editDateNote(
        *m_workspace, id,
        [](DateNote& note) -> Result<void> {
            note.on = QDate(2027, 6, 2);
            return {};
        },
        QStringLiteral("Edit"));
    QVERIFY_RESULT(edited);
    QCOMPARE(edited->on, QDate(2027, 6, 2));
    QVERIFY_RESULT(removeDateNotes(*m_workspace, {id}));
    QCOMPARE_ERROR(m_workspace->get(id), ErrorCode::RecordNotFound);
    QVERIFY_RESULT(m_workspace->undo());
    QCOMPARE(m_workspace->get(id)->on, QDate(2027, 6, 2));
}

void TestDateNotes::addsWithANewPerson() {
    DateNote note;
    note.on = QDate(2027, 6, 1);
    Person person;
    person.familyName = QStringLiteral("Novak");
    const auto id = addDateNote(*m_workspace, note, person);
    QVERIFY_RESULT(id);
    const auto stored = m_workspace->get(*id);
    QCOMPARE(m_workspace->get(*stored->person)->familyName, QStringLiteral("Novak"));
    QVERIFY_RESULT(giveDateNotePerson(*m_workspace, *id, std::nullopt));
    QVERIFY(!m_workspace->get(*id)->person);
    QVERIFY_RESULT(m_workspace->undo());
    QVERIFY_RESULT(m_workspace->undo()); // person and date together
    QCOMPARE(*m_workspace->count<Person>(), qint64(0));
    QCOMPARE(*m_workspace->count<DateNote>(), qint64(0));
}

void TestDateNotes::impossibleDaysAreRefused() {
    DateNote note;
    QCOMPARE_ERROR(addDateNote(*m_workspace, note), ErrorCode::ValueInvalid);
    note.on = QDate(1899, 12, 31);
    QCOMPARE_ERROR(addDateNote(*m_workspace, note), ErrorCode::ValueInvalid);
    const DateNoteId id = add("Last", QDate(2200, 12, 31));
    QVERIFY(!id.isNull());
    QCOMPARE_ERROR(moveDates(*m_workspace, {{AgendaMember::DateNoteOn, id.text(), QDate(2201, 1, 1)}}),
                   ErrorCode::ValueInvalid);
    QCOMPARE(m_workspace->get(id)->on, QDate(2200, 12, 31));
}

void TestDateNotes::severalMoveInOneStep() {
    const DateNoteId id = add("One", QDate(2027, 6, 1));
    Person person;
    person.familyName = QStringLiteral("Novak");
    const auto who = savePerson(*m_workspace, person);
    Request request;
    request.person = *who;
    request.askOn = QDate(2027, 6, 1);
    const auto asked = createRequest(*m_workspace, request);
    const QDate to(2027, 6, 8);
    QVERIFY_RESULT(moveDates(*m_workspace, {{AgendaMember::DateNoteOn, id.text(), to},
                                            {AgendaMember::RequestAskOn, asked->text(), to},
                                            {AgendaMember::RequestWritersDate, asked->text(), to.addDays(1)},
                                            {AgendaMember::PersonDoNotWriteBefore, who->text(), to}}));
    QCOMPARE(m_workspace->get(id)->on, to);
    QCOMPARE(m_workspace->get(*asked)->askOn, std::optional(to));
    QCOMPARE(m_workspace->get(*asked)->writersDate, std::optional(to.addDays(1)));
    QCOMPARE(m_workspace->get(*who)->doNotWriteBefore, std::optional(to));
    QVERIFY_RESULT(m_workspace->undo());
    QCOMPARE(m_workspace->get(id)->on, QDate(2027, 6, 1));
    QVERIFY(!m_workspace->get(*asked)->writersDate);
}

void TestDateNotes::removesAllOrNone() {
    const DateNoteId id = add("One", QDate(2027, 6, 1));
    QCOMPARE_ERROR(removeDateNotes(*m_workspace, {id, DateNoteId(QStringLiteral("gone"))}),
                   ErrorCode::RecordNotFound);
    QVERIFY_RESULT(m_workspace->get(id));
}

void TestDateNotes::findsDeadlinesAndWhatIsLate() {
    const QDate today = m_fixture->clock.today();
    Person person;
    person.familyName = QStringLiteral("Novak");
    const auto who = savePerson(*m_workspace, person);
    const auto request = [&](Stage stage, std::optional<QDate> ask, std::optional<QDate> writer) {
        Request one;
        one.person = *who;
        one.stage = stage;
        one.askOn = ask;
        one.writersDate = writer;
        QVERIFY_RESULT(createRequest(*m_workspace, one));
    };
    QVERIFY(!*nextLate(*m_workspace, today, today));
    QVERIFY(!*nextDeadline(*m_workspace, today, today));
    request(Stage::AskPlanned, today.addDays(-4), std::nullopt);
    request(Stage::Agreed, std::nullopt, today.addDays(-900));
    request(Stage::Closed, std::nullopt, today.addDays(-2));
    request(Stage::Agreed, std::nullopt, today.addDays(20));
    add("no deadline", today.addDays(1));
    QCOMPARE((*nextLate(*m_workspace, today.addDays(-1000), today))->fact.first, today.addDays(-900));
    QCOMPARE((*nextLate(*m_workspace, today.addDays(-900), today))->fact.first, today.addDays(-4));
    // From the last it goes on with the first.
    QCOMPARE((*nextLate(*m_workspace, today, today))->fact.first, today.addDays(-900));
    QCOMPARE((*nextDeadline(*m_workspace, today, today))->fact.first, today.addDays(20));
    QVERIFY(!*nextDeadline(*m_workspace, today.addDays(20), today));
    QCOMPARE((*nextItem(*m_workspace, today, {}, today))->fact.first, today.addDays(1));
}

void TestDateNotes::everyItemHasWords() {
    const QLocale locale(QStringLiteral("en_US"));
    for (const auto& [kind, word] : EnumWords<AgendaKind>::words) {
        AgendaItem item;
        item.fact.kind = kind;
        item.fact.first = item.fact.last = QDate(2027, 5, 24);
        QVERIFY2(!agendaTitle(item).isEmpty(), word);
        item.fact.personName = QStringLiteral("Dr. Ada Example, MD");
        item.fact.title = QStringLiteral("A\ntitle");
        QVERIFY2(!agendaTitle(item).contains(u'\n'), word);
        item.fact.estimated = true;
        item.state = AgendaState::Late;
        const QString sentence = agendaSentence(item, locale);
        QVERIFY2(sentence.contains(QStringLiteral("estimated")) && sentence.contains(QStringLiteral("Overdue")) &&
                     sentence.contains(QStringLiteral("May 24, 2027")),
                 qPrintable(sentence));
    }
}

QTEST_GUILESS_MAIN(TestDateNotes)
#include "tst_date_notes.moc"
