// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationships/capture.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace letterdesk;

/// What notes become. Today is Monday, May 24, 2027.
class TestCapture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneLine_data();
    void oneLine();
    void findings_data();
    void findings();
    void dayFirstLocale_data();
    void dayFirstLocale();
    void headingsCountForTheLinesBelow();
    void brokenHeadingLosesNothing();
    void continuationsJoin();
    void momentsInParts();
    void labelsInsideASentenceAreNone();
    void experienceIsTheRunningOneOrTheNamedOne();
    void lineBreaksOfEveryKind();
    void ambiguousNamesOfferTheirPeople();
    void longTitlesAreCutAtAWord();
    void manyLinesTakeLinearTime();
    void oneLongLineIsSafe();
};

namespace {

QDate theDay() {
    return {2027, 5, 24};
}

Person person(const char* id, const char* honorific, const QString& given, const QString& family,
              const char* mail = "") {
    Person made;
    made.id = PersonId(QString::fromLatin1(id));
    made.honorific = QString::fromLatin1(honorific);
    made.givenName = given;
    made.familyName = family;
    if (*mail != '\0') {
        made.emails = {QString::fromLatin1(mail)};
    }
    return made;
}

Experience experience(const char* id, const char* title, QDate start, QDate end) {
    Experience made;
    made.id = ExperienceId(QString::fromLatin1(id));
    made.title = QString::fromLatin1(title);
    made.start = start;
    made.end = end;
    return made;
}

Relationship relationship(const char* id, const char* who, const char* where) {
    Relationship made;
    made.id = RelationshipId(QString::fromLatin1(id));
    made.person = PersonId(QString::fromLatin1(who));
    made.experience = ExperienceId(QString::fromLatin1(where));
    return made;
}

const CaptureKnown& known() {
    static const CaptureKnown all(
        {person("okafor", "Dr.", QStringLiteral("Adaeze"), QStringLiteral("Okafor"), "okafor@example.edu"),
         person("lee1", "Dr.", QStringLiteral("Ada"), QStringLiteral("Lee")),
         person("lee2", "", QStringLiteral("Bruce"), QStringLiteral("Lee")),
         person("amara", "", QStringLiteral("Amara"), QStringLiteral("Diallo")),
         person("chen", "Dr.", QStringLiteral("Grace"), QStringLiteral("Chen")),
         person("nunez", "Prof.", QStringLiteral("José"), QStringLiteral("Núñez-Vega")),
         person("sapir", "", QString::fromUtf8("נועה"), QString::fromUtf8("ספיר"))},
        {experience("im", "Internal medicine clerkship", QDate(2027, 5, 3), QDate(2027, 5, 28)),
         experience("fm", "Family medicine clerkship", QDate(2027, 3, 1), QDate(2027, 3, 26)),
         experience("surgery", "Surgery", QDate(2027, 4, 1), QDate(2027, 4, 30))},
        {relationship("x1", "okafor", "im"), relationship("x2", "okafor", "fm"),
         relationship("x3", "amara", "surgery")});
    return all;
}

Capture capture(const QString& text, bool dayFirst = false) {
    CaptureWords words = englishCaptureWords();
    if (dayFirst) {
        addLocale(words, QLocale(QLocale::German, QLocale::Germany));
    }
    return captureNotes(text, known(), words, theDay());
}

/// "okafor,amara" and "Lee?" for names that ask.
QString who(const CapturedLine& line) {
    QStringList all;
    for (const PersonId& id : line.people) {
        all << id.text();
    }
    for (const CaptureName& open : line.open) {
        all << open.name + (open.possible.empty() ? QStringLiteral("+") : QStringLiteral("?"));
    }
    return all.join(u',');
}

QString kindWord(const CapturedLine& line) {
    const QString kind = line.interaction ? QString(enumText(*line.interaction)) : QString();
    switch (line.kind) {
    case CaptureKind::Nothing:
        return QStringLiteral("nothing");
    case CaptureKind::Moment:
        return QStringLiteral("moment");
    case CaptureKind::Interaction:
        return kind.isEmpty() ? QStringLiteral("-") : kind;
    }
    return {};
}

} // namespace

void TestCapture::oneLine_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("people");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("text");
    const QDate may24 = theDay();
    const auto row = [](const char* name, const char* line, const char* kind, QDate on, const char* people,
                        int minutes, const char* text) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(kind) << on
                            << QString::fromUtf8(people) << minutes << QString::fromUtf8(text);
    };
    row("figures and title", "5/24 Dr. Okafor: presented two patients, she said nice differential", "-", may24,
        "okafor", 0, "presented two patients, she said nice differential");
    row("iso, lower case, kind, duration", "2027-05-24 okafor office hours 30 min asked about PBL", "office_hours",
        may24, "okafor", 30, "asked about PBL");
    row("today, given name, kind in the sentence", "today Amara help charts", "help", may24, "amara", 0,
        "help charts");
    row("yesterday with colon", "yesterday: Okafor feedback on my notes", "feedback", may24.addDays(-1), "okafor",
        0, "feedback on my notes");
    row("dash bullet", "- 5/20 Amara: stocked the cart", "-", QDate(2027, 5, 20), "amara", 0, "stocked the cart");
    row("star bullet", "* 5/20 Amara: stocked the cart", "-", QDate(2027, 5, 20), "amara", 0, "stocked the cart");
    row("round bullet", "• 5/20 Amara: stocked the cart", "-", QDate(2027, 5, 20), "amara", 0, "stocked the cart");
    row("box", "- [x] 5/20 Amara: stocked the cart", "-", QDate(2027, 5, 20), "amara", 0, "stocked the cart");
    row("month name", "May 3 Okafor: first day", "-", QDate(2027, 5, 3), "okafor", 0, "first day");
    row("ordinal and year", "March 2nd, 2027 - Okafor - shift 8h", "shift", QDate(2027, 3, 2), "okafor", 480, "");
    row("day before month", "3 May 2027 Okafor: first day", "-", QDate(2027, 5, 3), "okafor", 0, "first day");
    row("short year", "5/3/27 Okafor: first day", "-", QDate(2027, 5, 3), "okafor", 0, "first day");
    row("order that makes a day", "24/5 Okafor: rounds", "shift", may24, "okafor", 0, "rounds");
    row("a year ago", "12/20 Okafor: thanked her", "-", QDate(2026, 12, 20), "okafor", 0, "thanked her");
    row("weekday and date", "Mon 5/17 Okafor: rounds with the team", "shift", QDate(2027, 5, 17), "okafor", 0,
        "rounds with the team");
    row("weekday", "Friday Okafor: rounds with the team", "shift", QDate(2027, 5, 21), "okafor", 0,
        "rounds with the team");
    row("weekday today", "Monday Okafor: talk", "-", may24, "okafor", 0, "talk");
    row("last weekday", "last Monday Okafor: talk", "-", QDate(2027, 5, 17), "okafor", 0, "talk");
    row("short weekday with a sign", "Sat: Okafor called", "call", QDate(2027, 5, 22), "okafor", 0, "called");
    row("short weekday that is a verb", "Sat with Okafor on rounds", "shift", may24, "okafor", 0,
        "Sat with Okafor on rounds");
    row("duration hours", "5/24 Amara: lunch 1.5 h", "meeting", may24, "amara", 90, "lunch");
    row("duration in brackets", "5/24 Amara: talked about suturing (45 min).", "-", may24, "amara", 45,
        "talked about suturing");
    row("duration of both units", "5/24 shift 1 h 30 min with Amara: codes", "shift", may24, "amara", 90, "codes");
    row("duration with for", "5/24 Amara: talked for 20 minutes about sepsis", "-", may24, "amara", 20,
        "talked for 20 minutes about sepsis");
    row("no duration", "5/24 Amara: fever 48 hours after surgery", "-", may24, "amara", 0,
        "fever 48 hours after surgery");
    row("mention", "5/24 presented to @okafor on rounds", "shift", may24, "okafor", 0,
        "presented to okafor on rounds");
    row("mention of two words", "5/24 coffee @ada.lee", "meeting", may24, "lee1", 0, "coffee ada.lee");
    row("unknown mention", "5/24 coffee @Patel", "meeting", may24, "Patel+", 0, "coffee Patel");
    row("mail address", "5/24 mailed okafor@example.edu the draft", "mail", may24, "okafor", 0,
        "mailed okafor@example.edu the draft");
    row("ambiguous", "5/24 Lee: rounds", "shift", may24, "Lee?", 0, "rounds");
    row("title decides", "5/24 Dr. Lee: rounds", "shift", may24, "lee1", 0, "rounds");
    row("given name decides", "5/24 Bruce Lee: rounds", "shift", may24, "lee2", 0, "rounds");
    row("initial decides", "5/24 B. Lee: rounds", "shift", may24, "lee2", 0, "rounds");
    row("unknown title", "5/24 Dr. Patel showed me a knot", "-", may24, "Dr. Patel+", 0, "showed me a knot");
    row("unknown with colon", "5/24 Maria Santos: checked my note", "-", may24, "Maria Santos+", 0,
        "checked my note");
    row("two people", "5/24 Okafor and Amara: family meeting", "meeting", may24, "okafor,amara", 0,
        "family meeting");
    row("three people", "5/24 Okafor, Amara & Dr. Lee: rounds", "shift", may24, "okafor,amara,lee1", 0, "rounds");
    row("with inside", "5/24 met with Dr. Chen about research", "meeting", may24, "chen", 0,
        "met with Dr. Chen about research");
    row("w/", "5/24 shift w/ Amara 8h", "shift", may24, "amara", 480, "");
    row("accents", "5/24 nunez: lecture on murmurs", "-", may24, "nunez", 0, "lecture on murmurs");
    row("possessive", "5/24 Okafor's feedback: be concise", "feedback", may24, "okafor", 0, "be concise");
    row("moment", "moment: 5/24 Okafor: stayed with the family", "moment", may24, "okafor", 0,
        "stayed with the family");
    row("moment by sign", "! 5/24 Okafor: stayed with the family", "moment", may24, "okafor", 0,
        "stayed with the family");
    row("moment by ex", "5/24 ex: Amara watched my first suture", "moment", may24, "amara", 0,
        "watched my first suture");
    row("moment by saw", "5/24 Okafor saw me calm a patient", "moment", may24, "okafor", 0,
        "saw me calm a patient");
    row("moment by example", "5/24 Okafor: good example of teaching", "moment", may24, "okafor", 0,
        "good example of teaching");
    row("for example is none", "5/24 Okafor: read more, for example on sepsis", "-", may24, "okafor", 0,
        "read more, for example on sepsis");
    row("saw patients is none", "5/24 saw three patients with Okafor", "-", may24, "okafor", 0,
        "saw three patients with Okafor");
    row("time of day is kept", "5/24 14:30 Okafor: exam", "-", may24, "okafor", 0, "14:30 exam");
    row("emoji", "🎉 5/24 Okafor: offered to write", "-", may24, "okafor", 0, "🎉 5/24 Okafor: offered to write");
    row("right to left", "5/24 נועה ספיר: שיחה", "-", may24, "sapir", 0, "שיחה");
    row("ordinary word", "Will ask about research", "nothing", may24, "", 0, "Will ask about research");
    row("no person", "5/24 rounds were long", "shift", may24, "", 0, "rounds were long");
    row("abbreviation is no person", "5/24 PBL: asked about kidneys", "-", may24, "", 0,
        "PBL: asked about kidneys");
    row("nothing", "buy milk", "nothing", may24, "", 0, "buy milk");
    row("range is no date", "2-3 patients with Okafor", "-", may24, "okafor", 0, "2-3 patients with Okafor");
    row("fraction is no date", "1.5 h Okafor: rounds", "shift", may24, "okafor", 90, "rounds");
}

void TestCapture::oneLine() {
    QFETCH(QString, line);
    const Capture captured = capture(line);
    QCOMPARE(captured.lines.size(), size_t(1));
    const CapturedLine& got = captured.lines.front();
    if (QByteArrayView(QTest::currentDataTag()) != "emoji") {
        QTEST(got.on.value_or(QDate()), "on");
    }
    QTEST(who(got), "people");
    QTEST(kindWord(got), "kind");
    QTEST(got.minutes.value_or(0), "minutes");
    QTEST(got.text, "text");
    QCOMPARE(got.raw, line.trimmed());
}

void TestCapture::findings_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("argument");
    QTest::addColumn<int>("column");
    const auto row = [](const char* name, const QString& line, CaptureCode code, const char* argument = "",
                        int column = 0) {
        QTest::newRow(name) << line << static_cast<int>(code) << QString::fromLatin1(argument) << column;
    };
    using Code = CaptureCode;
    row("no such day", QStringLiteral("- 2/30 Okafor: rounds"), Code::DayImpossible, "2/30", 3);
    row("no such iso day", QStringLiteral("2027-02-30 Okafor: rounds"), Code::DayImpossible, "2027-02-30", 1);
    row("no such named day", QStringLiteral("Feb 30 Okafor: rounds"), Code::DayImpossible, "Feb 30", 1);
    row("no such year", QStringLiteral("5/24/1776 Okafor: rounds"), Code::DayImpossible, "5/24/1776", 1);
    row("figures too large", QStringLiteral("99/99 Okafor: rounds"), Code::DayImpossible, "99/99", 1);
    row("ahead", QStringLiteral("tomorrow Okafor: rounds"), Code::DayAhead);
    row("ahead without year", QStringLiteral("5/26 Okafor: rounds"), Code::DayAhead);
    row("no day", QStringLiteral("Okafor: rounds"), Code::DayAssumed);
    row("unknown person", QStringLiteral("5/24 Patel: rounds"), Code::PersonUnknown, "Patel");
    row("ambiguous person", QStringLiteral("5/24 lee: rounds"), Code::PersonAmbiguous, "lee");
    row("nobody", QStringLiteral("5/24 rounds"), Code::PersonMissing);
    row("nothing", QStringLiteral("buy milk"), Code::NotUnderstood);
    row("U+0000", QStringLiteral("5/24 Okafor: a") + QChar(u'\0') + u'b', Code::TextRefused, "", 15);
    row("lone surrogate", QStringLiteral("5/24 Okafor: 🎉a") + QChar(0xD800), Code::TextRefused, "", 17);
}

void TestCapture::findings() {
    QFETCH(QString, line);
    QFETCH(int, code);
    QFETCH(QString, argument);
    QFETCH(int, column);
    const Capture captured = capture(line);
    QCOMPARE(captured.lines.size(), size_t(1));
    const CapturedLine& got = captured.lines.front();
    QCOMPARE(got.raw, line);
    const auto found = std::find_if(got.findings.cbegin(), got.findings.cend(), [code](const CaptureFinding& one) {
        return static_cast<int>(one.code) == code;
    });
    QVERIFY(found != got.findings.cend());
    QCOMPARE(found->arguments.value(0), argument);
    QCOMPARE(static_cast<int>(found->column), column);
    const bool mayBeAdded =
        code == static_cast<int>(CaptureCode::DayAhead) || code == static_cast<int>(CaptureCode::DayAssumed);
    QCOMPARE(got.isWhole(), mayBeAdded);
}

void TestCapture::dayFirstLocale_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QDate>("on");
    QTest::newRow("day first") << QStringLiteral("3/5 Okafor: x") << QDate(2027, 5, 3);
    QTest::newRow("dots") << QStringLiteral("3.5. Okafor: x") << QDate(2027, 5, 3);
    QTest::newRow("dots and year") << QStringLiteral("03.05.2027 Okafor: x") << QDate(2027, 5, 3);
    QTest::newRow("month name") << QStringLiteral("3. Mai Okafor: x") << QDate(2027, 5, 3);
    QTest::newRow("its weekday") << QStringLiteral("Freitag Okafor: x") << QDate(2027, 5, 21);
    QTest::newRow("English stays") << QStringLiteral("May 3 Okafor: x") << QDate(2027, 5, 3);
}

void TestCapture::dayFirstLocale() {
    QFETCH(QString, line);
    const Capture captured = capture(line, true);
    QTEST(captured.lines.front().on.value_or(QDate()), "on");
    QCOMPARE(captured.lines.front().text, QStringLiteral("x"));
}

void TestCapture::headingsCountForTheLinesBelow() {
    const Capture captured = capture(QStringLiteral("Okafor: before\n"
                                                    "## 2027-05-20\n"
                                                    "- Okafor: one\n"
                                                    "\n"
                                                    "- Amara: two\n"
                                                    "May 21:\n"
                                                    "Okafor: three\n"
                                                    "5/3 Okafor: four\n"
                                                    "# Ward\n"
                                                    "Okafor: five\n"
                                                    "**Monday**\n"
                                                    "Okafor: six\n"));
    QCOMPARE(captured.lines.size(), size_t(8));
    const std::array days{QDate(2027, 5, 24), QDate(2027, 5, 20), QDate(2027, 5, 20),
                          QDate(2027, 5, 21), QDate(2027, 5, 3),  QDate(),
                          QDate(2027, 5, 21), QDate(2027, 5, 24)};
    for (size_t at = 0; at < days.size(); ++at) {
        QCOMPARE(captured.lines[at].on.value_or(QDate()), days[at]);
    }
    QCOMPARE(captured.lines[5].kind, CaptureKind::Nothing);
    QVERIFY(captured.lines[5].findings.empty());
    QCOMPARE(captured.lines[1].heading, QStringLiteral("## 2027-05-20"));
    QCOMPARE(captured.lines[1].line, 3);
    QVERIFY(!captured.lines[1].dayIsRelative);
    QVERIFY(captured.lines[7].dayIsRelative);
}

void TestCapture::brokenHeadingLosesNothing() {
    const Capture captured = capture(QStringLiteral("## 2027-02-30\nOkafor: one\n5/3 Okafor: two"));
    QCOMPARE(captured.lines.size(), size_t(3));
    QVERIFY(captured.lines[0].has(CaptureCode::DayImpossible));
    QVERIFY(captured.lines[1].has(CaptureCode::DayMissing));
    QVERIFY(!captured.lines[1].isWhole());
    QVERIFY(captured.lines[2].isWhole());
}

void TestCapture::continuationsJoin() {
    const Capture captured = capture(QStringLiteral("- 5/20 Dr. Okafor:\n"
                                                    "  - presented two patients\n"
                                                    "\n"
                                                    "  and asked about PBL\n"
                                                    "- 5/21 Amara: next"));
    QCOMPARE(captured.lines.size(), size_t(2));
    QCOMPARE(captured.lines[0].text, QStringLiteral("presented two patients and asked about PBL"));
    QCOMPARE(captured.lines[0].lastLine, 4);
    QCOMPARE(captured.lines[1].line, 5);
    // A list that stands further in as a whole is still a list.
    QCOMPARE(capture(QStringLiteral("  - Okafor: one\n  - Amara: two")).lines.size(), size_t(2));
}

void TestCapture::momentsInParts() {
    const QStringList texts{
        QStringLiteral("5/24 Okafor: night of codes\ncontext: full ward\naction: called the family\nresult: calm"),
        QStringLiteral("5/24 Okafor: night of codes context: full ward action: called the family result: calm"),
        QStringLiteral("moment: 5/24 Okafor: night of codes\n  **Context:** full ward\n  - Action: called the "
                       "family\n  Result: calm"),
    };
    for (const QString& text : texts) {
        const Capture captured = capture(text);
        QCOMPARE(captured.lines.size(), size_t(1));
        const CapturedLine& line = captured.lines.front();
        QCOMPARE(line.kind, CaptureKind::Moment);
        QCOMPARE(who(line), QStringLiteral("okafor"));
        QCOMPARE(line.text, QStringLiteral("night of codes"));
        QCOMPARE(line.context, QStringLiteral("full ward"));
        QCOMPARE(line.action, QStringLiteral("called the family"));
        QCOMPARE(line.result, QStringLiteral("calm"));
    }
}

void TestCapture::labelsInsideASentenceAreNone() {
    const Capture captured = capture(QStringLiteral("5/24 Okafor: talked through the lab result: anemia"));
    QCOMPARE(captured.lines.front().kind, CaptureKind::Interaction);
    QCOMPARE(captured.lines.front().text, QStringLiteral("talked through the lab result: anemia"));
}

void TestCapture::experienceIsTheRunningOneOrTheNamedOne() {
    const auto where = [](const char* line) {
        const auto id = capture(QString::fromLatin1(line)).lines.front().experience;
        return id ? id->text() : QString();
    };
    QCOMPARE(where("5/24 Okafor: rounds"), QStringLiteral("im"));
    QCOMPARE(where("3/5 Okafor: rounds"), QStringLiteral("fm"));
    QCOMPARE(where("4/5 Okafor: rounds"), QString());
    QCOMPARE(where("4/5 Okafor: rounds in Family medicine clerkship"), QStringLiteral("fm"));
    QCOMPARE(where("5/24 Chen: talk #surgery"), QStringLiteral("surgery"));
    QCOMPARE(where("5/24 Chen: talk on surgery"), QStringLiteral("surgery"));
    QCOMPARE(where("5/24 Chen: surgery was long"), QString());
}

void TestCapture::lineBreaksOfEveryKind() {
    const QString text = QString(QChar(QChar::ByteOrderMark)) +
                         QStringLiteral("5/20 Okafor: a\r\n5/20 Okafor: b\r5/20 Okafor: c\n\n5/20 Okafor: d") +
                         QChar(QChar::LineSeparator) + QStringLiteral("5/20 Okafor: e");
    const Capture captured = capture(text);
    QStringList texts;
    for (const CapturedLine& line : captured.lines) {
        texts << line.text + QString::number(line.line);
        QVERIFY(line.isWhole());
    }
    QCOMPARE(texts.join(u' '), QStringLiteral("a1 b2 c3 d5 e6"));
    QVERIFY(capture(QString()).lines.empty());
    QVERIFY(capture(QStringLiteral("\n \r\n\t")).lines.empty());
}

void TestCapture::ambiguousNamesOfferTheirPeople() {
    const Capture captured = capture(QStringLiteral("5/24 Lee and Amara: rounds"));
    const CapturedLine& line = captured.lines.front();
    QCOMPARE(line.open.size(), size_t(1));
    QCOMPARE(line.open.front().possible.size(), size_t(2));
    QCOMPARE(who(line), QStringLiteral("amara,Lee?"));
}

void TestCapture::longTitlesAreCutAtAWord() {
    QCOMPARE(momentTitle(QStringLiteral("short")), QStringLiteral("short"));
    const QString words = QStringLiteral("word ").repeated(40).trimmed();
    QVERIFY(momentTitle(words).size() <= 80);
    QVERIFY(momentTitle(words).endsWith(QStringLiteral("word…")));
    QCOMPARE(momentTitle(QStringLiteral("First. ") + words), QStringLiteral("First."));
    const QString emoji = QStringLiteral("🎉").repeated(60);
    QVERIFY(momentTitle(emoji).size() <= 80);
    QVERIFY(momentTitle(emoji).toUtf8().endsWith("🎉…"));
}

void TestCapture::manyLinesTakeLinearTime() {
    QString text;
    for (int line = 0; line < 10000; ++line) {
        text += QStringLiteral("- 5/%1 Dr. Okafor and Amara: presented patient %2 on rounds 30 min\n")
                    .arg(1 + line % 24)
                    .arg(line);
    }
    QElapsedTimer timer;
    timer.start();
    const Capture captured = capture(text);
    QCOMPARE(captured.lines.size(), size_t(10000));
    QVERIFY(captured.lines.back().isWhole());
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    // Behind the limit nothing is read, and it is said how much.
    const Capture more = capture(text + text + text);
    QCOMPARE(more.lines.size(), size_t(Capture::kMostLines));
    QCOMPARE(more.unread, 10000);
}

void TestCapture::oneLongLineIsSafe() {
    const QString text =
        QStringLiteral("5/24 Okafor: ") + QString(5'000'000, u'a') + QStringLiteral("\n5/24 Okafor: b");
    QElapsedTimer timer;
    timer.start();
    const Capture captured = capture(text);
    QCOMPARE(captured.lines.size(), size_t(2));
    QVERIFY(captured.lines[0].has(CaptureCode::TooLong));
    QVERIFY(!captured.lines[0].isWhole());
    QVERIFY(captured.lines[1].isWhole());
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestCapture)
#include "tst_capture.moc"
