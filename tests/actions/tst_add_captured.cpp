// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/capture.h"
#include "core/actions/capture_text.h"
#include "core/actions/notes_file.h"
#include "tests/store/store_fixture.h"

#include <QtTest/QTest>

using namespace letterdesk;

/// From notes to records and back: one step, nothing twice.
class TestAddCaptured : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsInOneStep();
    void secondPasteIsAlreadyThere();
    void sameLineTwiceIsRepeated();
    void onlyTheMissingPersonIsAdded();
    void longMomentsKeepEveryWord();
    void lineThatIsNotWholeIsRefused();
    void nameBecomesAPerson_data();
    void nameBecomesAPerson();
    void everyFindingHasItsSentence();
    void notesFiles_data();
    void notesFiles();
    void linesBeforeAreCounted();

private:
    static Result<void> addPeople(Workspace& workspace) {
        const auto changed = workspace.change(QStringLiteral("people"), [](Transaction& transaction) {
            Person okafor;
            okafor.id = PersonId(QStringLiteral("okafor"));
            okafor.familyName = QStringLiteral("Okafor");
            Person amara;
            amara.id = PersonId(QStringLiteral("amara"));
            amara.givenName = QStringLiteral("Amara");
            Result<void> added = transaction.add(okafor);
            return added ? transaction.add(amara) : added;
        });
        return changed ? Result<void>() : Result<void>(tl::unexpected(changed.error()));
    }
    static std::vector<CapturedLine> read(const Workspace& workspace, const QString& text) {
        const auto known = readCaptureKnown(workspace);
        Capture capture =
            captureNotes(text, *known, captureWords(QLocale(QLocale::English, QLocale::UnitedStates)),
                         workspace.clock().today());
        if (!markAlreadyThere(workspace, capture.lines)) {
            qFatal("cannot be marked");
        }
        return capture.lines;
    }
};

void TestAddCaptured::addsInOneStep() {
    StoreFixture fixture;
    const auto workspace = fixture.create();
    QVERIFY_RESULT(addPeople(*workspace));
    auto lines =
        read(*workspace, QStringLiteral("5/20 Okafor and Amara: rounds 30 min\n! 5/21 Okafor: stayed late\n"
                                        "5/22 Patel: taught me"));
    QCOMPARE(lines.size(), size_t(3));
    Person patel = personFromName(lines[2].open.front().name, englishCaptureWords());
    patel.id = workspace->ids().nextId<Person>();
    lines[2].open.clear();
    lines[2].people = {patel.id};
    Person stranger = patel;
    stranger.id = workspace->ids().nextId<Person>();
    const auto count = addCaptured(*workspace, lines, {patel, stranger});
    QVERIFY_RESULT(count);
    QCOMPARE(count->interactions, 3);
    QCOMPARE(count->moments, 1);
    QCOMPARE(count->people, 1);
    const auto interactions = workspace->page<Interaction>({}, 10);
    QCOMPARE(interactions->size(), size_t(3));
    QCOMPARE(interactions->front().minutes.value_or(0), 30);
    QCOMPARE(*workspace->count<Relationship>(), qint64(0));
    QCOMPARE(workspace->nextUndo()->name, QStringLiteral("Capture Notes"));
    QVERIFY_RESULT(workspace->undo());
    QCOMPARE(*workspace->count<Interaction>(), qint64(0));
    QCOMPARE(*workspace->count<Moment>(), qint64(0));
    QCOMPARE(*workspace->count<Person>(), qint64(2));
}

void TestAddCaptured::secondPasteIsAlreadyThere() {
    StoreFixture fixture;
    const auto workspace = fixture.create();
    QVERIFY_RESULT(addPeople(*workspace));
    // An accent in two code units is stored as one.
    const QString text = QStringLiteral("5/20 Okafor: expose\u0301 on sepsis\n5/20 Amara shift 8h\n"
                                        "! 5/21 Okafor: stayed late\n! 5/21 nobody saw this\n");
    const auto lines = read(*workspace, text);
    QVERIFY(std::none_of(lines.cbegin(), lines.cend(),
                         [](const CapturedLine& line) { return line.has(CaptureCode::AlreadyThere); }));
    QVERIFY_RESULT(addCaptured(*workspace, lines, {}));
    const auto again = read(*workspace, text + QStringLiteral("5/23 Okafor: something new"));
    QCOMPARE(again.size(), size_t(5));
    for (size_t at = 0; at < 4; ++at) {
        QVERIFY2(again[at].has(CaptureCode::AlreadyThere), qPrintable(again[at].raw));
    }
    QVERIFY(!again[4].has(CaptureCode::AlreadyThere));
    // Another day, another person, another text: not there.
    const auto other =
        read(*workspace, QStringLiteral("5/19 Amara shift 8h\n5/20 Okafor shift 8h\n! 5/20 Okafor: stayed late"));
    QVERIFY(std::none_of(other.cbegin(), other.cend(),
                         [](const CapturedLine& line) { return line.has(CaptureCode::AlreadyThere); }));
}

void TestAddCaptured::sameLineTwiceIsRepeated() {
    StoreFixture fixture;
    const auto workspace = fixture.create();
    QVERIFY_RESULT(addPeople(*workspace));
    const auto lines = read(*workspace, QStringLiteral("5/20 Okafor: rounds\n5/20 okafor - rounds"));
    QVERIFY(!lines[0].has(CaptureCode::Repeated));
    QVERIFY(lines[1].has(CaptureCode::Repeated));
}

void TestAddCaptured::onlyTheMissingPersonIsAdded() {
    StoreFixture fixture;
    const auto workspace = fixture.create();
    QVERIFY_RESULT(addPeople(*workspace));
    QVERIFY_RESULT(addCaptured(*workspace, read(*workspace, QStringLiteral("5/20 Okafor: rounds")), {}));
    const auto both = read(*workspace, QStringLiteral("5/20 Okafor and Amara: rounds"));
    QVERIFY(!both[0].has(CaptureCode::AlreadyThere));
    QVERIFY_RESULT(addCaptured(*workspace, both, {}));
    QCOMPARE(*workspace->count<Interaction>(), qint64(2));
    // Insisted on: it is added again.
    const auto all = read(*workspace, QStringLiteral("5/20 Okafor: rounds"));
    QVERIFY(all[0].has(CaptureCode::AlreadyThere));
    QVERIFY_RESULT(addCaptured(*workspace, all, {}));
    QCOMPARE(*workspace->count<Interaction>(), qint64(3));
}

void TestAddCaptured::longMomentsKeepEveryWord() {
    StoreFixture fixture;
    const auto workspace = fixture.create();
    const QString words = QStringLiteral("word ").repeated(40).trimmed();
    QVERIFY_RESULT(addCaptured(*workspace, read(*workspace, QStringLiteral("! 5/20 ") + words), {}));
    const auto moments = workspace->page<Moment>({}, 2);
    QCOMPARE(moments->size(), size_t(1));
    QCOMPARE(moments->front().action, words);
    QVERIFY(words.startsWith(moments->front().title.chopped(1)));
}

void TestAddCaptured::lineThatIsNotWholeIsRefused() {
    StoreFixture fixture;
    const auto workspace = fixture.create();
    const auto lines = read(*workspace, QStringLiteral("5/20 Patel: rounds"));
    QCOMPARE_ERROR(addCaptured(*workspace, lines, {}), ErrorCode::Internal);
    QCOMPARE(*workspace->count<Interaction>(), qint64(0));
}

void TestAddCaptured::nameBecomesAPerson_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("parts");
    QTest::newRow("all") << "Dr. Ada Maria Lee"
                         << "Dr.|Ada Maria|Lee";
    QTest::newRow("family name") << "Patel"
                                 << "||Patel";
    QTest::newRow("lower case") << "dr. patel"
                                << "Dr.||Patel";
    QTest::newRow("title alone is a name") << "Nurse"
                                           << "||Nurse";
}

void TestAddCaptured::nameBecomesAPerson() {
    QFETCH(QString, name);
    const Person person = personFromName(name, englishCaptureWords());
    QTEST(QStringList({person.honorific, person.givenName, person.familyName}).join(u'|'), "parts");
}

void TestAddCaptured::everyFindingHasItsSentence() {
    for (int code = 0; code <= static_cast<int>(CaptureCode::Repeated); ++code) {
        const QString text = captureText({static_cast<CaptureCode>(code), {QStringLiteral("a\u202Eb")}, 3});
        QVERIFY(!text.isEmpty());
        QVERIFY(!text.contains(QChar(0x202E)));
    }
}

void TestAddCaptured::notesFiles_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("error"); // -1: none
    QTest::newRow("text") << QByteArray("5/20 Lee: a\n") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBFnotes") << -1;
    QTest::newRow("utf-16") << QByteArray("\xFF\xFEn\0o\0t\0e\0s\0", 12) << -1;
    QTest::newRow("binary") << QByteArray("PK\x03\x04\0\0\0", 7) << static_cast<int>(ErrorCode::TextRefused);
    QTest::newRow("no UTF-8") << QByteArray("caf\xE9 au lait") << static_cast<int>(ErrorCode::TextRefused);
    QTest::newRow("huge") << QByteArray(5'000'001, 'a') << static_cast<int>(ErrorCode::FileTooLarge);
    QTest::newRow("as large as may be") << QByteArray(5'000'000, 'a') << -1;
}

void TestAddCaptured::notesFiles() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, error);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("notes.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto notes = readNotesFile(path);
    QCOMPARE(notes ? -1 : static_cast<int>(notes.error().code), error);
    QCOMPARE_ERROR(readNotesFile(path + QStringLiteral("x")), ErrorCode::FileNotFound);
    QCOMPARE_ERROR(readNotesFile(folder.path()), ErrorCode::FileNotRegular);
}

void TestAddCaptured::linesBeforeAreCounted() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("notes.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("one\ntwo\nthree");
    file.close();
    QCOMPARE(readNotesFile(path, 0)->linesBefore, 0);
    QCOMPARE(readNotesFile(path, 3)->linesBefore, 1); // "one", the line feed came later
    QCOMPARE(readNotesFile(path, 4)->linesBefore, 1);
    QCOMPARE(readNotesFile(path, 6)->linesBefore, 1); // "two" went on
    QCOMPARE(readNotesFile(path, 13)->linesBefore, 3);
    QCOMPARE(readNotesFile(path, 99)->linesBefore, 3); // it became shorter
}

QTEST_GUILESS_MAIN(TestAddCaptured)
#include "tst_add_captured.moc"
