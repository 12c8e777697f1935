// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/packet/packet_content.h"
#include "core/print/packet/packet_words.h"
#include "core/requests/request_state.h"
#include "tests/print/packet_samples.h"

#include <QtTest/QTest>

using namespace letterdesk;

class TestPacketContent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesUntilTheWriterHasAccepted_data();
    void refusesUntilTheWriterHasAccepted();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void draftMeetsEverythingWithNotices();
    void pageOneAnswersTheWritersQuestions();
    void dateIsTheWritersThenTheLast();
    void stepsFollowTheRoute_data();
    void stepsFollowTheRoute();
    void waiverIsNeverChosenForTheStudent_data();
    void waiverIsNeverChosenForTheStudent();
    void threeServicesShareTheirStatements();
    void checklistHasTheFileRulesOfTheSeason();
    void cvComesFirstAndFormsStayBeside();
    void documentsOfTheRequestWin();
    void nothingPrivateIsPrinted();
    void linksMustBeWebAddresses_data();
    void linksMustBeWebAddresses();
    void datesKeepThePacketsLanguage();
    void checklistFollowsTheWayOfTheLetter();
    void whatHasArrivedAsksForNothing();
    void aMissingRequestFormIsNotPromised();
    void aSchoolMayBeNamedWhereNobodyForbidsIt();
    void anExtensionIsNotDialed();
    void notices_data();
    void notices();
    void fileNamesSuitEveryPortal_data();
    void fileNamesSuitEveryPortal();
    void oddTextStaysInItsLine();
};

namespace {

using Code = PacketNotice::Code;

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

/// All words of a page, one row a line: "label | line / line".
QStringList rowsOf(const PacketPage& page) {
    QStringList rows;
    for (const PacketRow& row : page.rows) {
        QStringList lines;
        for (const PacketLine& line : row.lines) {
            lines << QString(line.text).replace(QChar::Nbsp, u' ');
        }
        rows << row.label + QStringLiteral(" | ") + lines.join(QStringLiteral(" / "));
    }
    return rows;
}

QString allText(const PacketContent& content) {
    QStringList all{content.title, content.author, content.footerName, content.footerNote};
    for (const PacketPage& page : content.pages) {
        all << page.label << page.title << page.outline << rowsOf(page);
        for (const PacketLine& line : page.subtitle) {
            all << line.text;
        }
    }
    return all.join(u'\n');
}

PacketContent contentOf(const PacketFacts& facts, const PacketOptions& options = {}) {
    return packetContent(facts, options, {{3, 5}, {8, 1}}).value();
}

QString rowLabelled(const PacketPage& page, const char* label) {
    const QStringList rows = rowsOf(page);
    for (const QString& row : rows) {
        if (row.startsWith(text(label) + QStringLiteral(" | "))) {
            return row.mid(text(label).size() + 3);
        }
    }
    return {};
}

bool has(const PacketContent& content, Code code) {
    for (const PacketNotice& notice : content.notices) {
        if (notice.code == code) {
            return true;
        }
    }
    return false;
}

} // namespace

void TestPacketContent::refusesUntilTheWriterHasAccepted_data() {
    QTest::addColumn<QString>("stage");
    QTest::addColumn<bool>("given");
    const QStringList accepted{text("agreed"), text("packet_given"), text("thanked"), text("closed")};
    for (const auto& [stage, word] : EnumWords<Stage>::words) {
        QTest::newRow(word) << QString::fromLatin1(word) << accepted.contains(QString::fromLatin1(word));
    }
}

void TestPacketContent::refusesUntilTheWriterHasAccepted() {
    QFETCH(QString, stage);
    PacketFacts facts = samples::residency();
    facts.request.stage = *enumFromText<Stage>(stage);
    const auto content = packetContent(facts, {});
    QTEST(content.has_value(), "given");
    if (!content) {
        QCOMPARE(content.error().code, ErrorCode::WriterHasNotAccepted);
        PacketOptions draft;
        draft.draft = true;
        const auto preview = packetContent(facts, draft);
        QVERIFY(preview.has_value());
        QVERIFY(preview->footerNote.contains(QStringLiteral("not yet agreed")));
        QVERIFY(has(*preview, Code::NotAgreed));
    }
}

void TestPacketContent::namesWhatIsMissing_data() {
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("name");
    QTest::newRow("student's name") << 0 << "your name";
    QTest::newRow("contact") << 1 << "your e-mail or phone";
    QTest::newRow("writer's name") << 2 << "the writer’s name";
    QTest::newRow("any date") << 3 << "the writer’s date";
    QTest::newRow("CV") << 4 << "your CV";
}

void TestPacketContent::namesWhatIsMissing() {
    QFETCH(int, what);
    QFETCH(QString, name);
    PacketFacts facts = samples::residency();
    switch (what) {
    case 0:
        facts.owner.name = text("  ");
        break;
    case 1:
        facts.owner.email.clear();
        facts.owner.phone.clear();
        break;
    case 2:
        facts.person = Person();
        facts.person.honorific = text("Dr.");
        break;
    case 3:
        facts.request.writersDate.reset();
        facts.entries[0].dueOn.reset();
        break;
    default:
        facts.documents.clear();
    }
    const auto content = packetContent(facts, {});
    QVERIFY(!content);
    QCOMPARE(content.error().code, ErrorCode::PacketIncomplete);
    QCOMPARE(content.error().arguments, QStringList{name});
    if (what == 4) {
        PacketOptions without;
        without.withoutCv = true;
        QVERIFY(packetContent(facts, without).has_value());
    }
}

void TestPacketContent::draftMeetsEverythingWithNotices() {
    PacketOptions draft;
    draft.draft = true;
    const auto content = packetContent(PacketFacts(), draft);
    QVERIFY(content.has_value());
    QCOMPARE(content->pages.size(), size_t(2));
    QVERIFY(has(*content, Code::Missing));
    QVERIFY(has(*content, Code::NoEntries));
    for (const PacketNotice& notice : content->notices) {
        QVERIFY(!noticeText(notice).isEmpty());
    }
}

// Contents of page 1: writer-side research, section 7.
void TestPacketContent::pageOneAnswersTheWritersQuestions() {
    const PacketContent content = contentOf(samples::residency());
    const PacketPage& page = content.pages[0];
    QCOMPARE(page.title, text("Maya Okonkwo"));
    QCOMPARE(page.subtitle[0].text, text("Pronounced MY-ah oh-KON-kwoh"));
    QCOMPARE(page.subtitle[1].text, text("Letter of recommendation from Dr. Helen Marsh"));
    QVERIFY(page.subtitle[2].text.contains(text("ERAS 2028")));
    QVERIFY(page.subtitle[2].text.contains(text("Internal Medicine")));
    QVERIFY(rowLabelled(page, "How to submit").contains(text("AAMC ID 12345678")));
    QVERIFY(rowLabelled(page, "How to submit").contains(text("ERAS Letter ID K7M2P9")));
    QVERIFY(rowLabelled(page, "Salutation").contains(text("Dear Program Director")));
    QVERIFY(rowLabelled(page, "Letter").startsWith(text("Narrative letter")));
    QVERIFY(rowLabelled(page, "Waiver").contains(text("waived")));
    QVERIFY(rowLabelled(page, "Format").contains(text("letterhead")));
    QVERIFY(rowLabelled(page, "Format").contains(text("signed")));
    QVERIFY(rowLabelled(page, "Questions").contains(text("maya.okonkwo@example.edu")));
    QVERIFY(rowLabelled(page, "Questions").contains(text("assistant")));
    QVERIFY(rowLabelled(page, "If plans change").contains(text("No reason is needed")));
    QCOMPARE(content.language, text("en-US"));
    QCOMPARE(content.author, text("Maya Okonkwo"));
    QVERIFY(content.notices.empty());
    QCOMPARE(content.footerNote, text("prepared May 25, 2027 · no patient identifiers intended"));
}

void TestPacketContent::dateIsTheWritersThenTheLast() {
    PacketFacts facts = samples::residency();
    const PacketRow row = contentOf(facts).pages[0].rows[0];
    QVERIFY(row.emphasized);
    QCOMPARE(row.lines[0].style, PacketLine::Style::Date);
    QCOMPARE(row.lines[0].text, text("Wednesday, September 1, 2027"));
    QVERIFY(row.lines[1].text.contains(text("Wednesday, September 22, 2027")));

    facts.request.writersDate.reset();
    const PacketContent late = contentOf(facts);
    QCOMPARE(late.pages[0].rows[0].lines[0].text, text("Wednesday, September 22, 2027"));
    QVERIFY(has(late, Code::WritersDateMissing));
}

void TestPacketContent::stepsFollowTheRoute_data() {
    QTest::addColumn<QString>("route");
    QTest::addColumn<QString>("word");
    QTest::newRow("mail link") << "service_email_link"
                               << "junk folder";
    QTest::newRow("form") << "request_form"
                          << "request form";
    QTest::newRow("number") << "letter_id"
                            << "Enter ERAS Letter ID K7M2P9";
    QTest::newRow("committee") << "committee_office"
                               << "prehealth office";
    QTest::newRow("letter service") << "letter_service"
                                    << "letter service";
    QTest::newRow("paper") << "mail"
                           << "Print the letter on letterhead";
    QTest::newRow("department") << "department"
                                << "department’s office";
    QTest::newRow("other") << "other"
                           << "address below";
    QTest::newRow("unknown") << ""
                             << "address below";
}

void TestPacketContent::stepsFollowTheRoute() {
    QFETCH(QString, route);
    QFETCH(QString, word);
    PacketFacts facts = samples::residency();
    facts.entries[0].entry.route = enumFromText<Route>(route);
    const PacketContent content = contentOf(facts);
    int steps = 0;
    QString all;
    for (const PacketRow& row : content.pages[0].rows) {
        if (row.mark == PacketRow::Mark::Step) {
            ++steps;
            all += row.lines[0].text + u'\n';
        }
    }
    QVERIFY2(all.contains(word), qPrintable(all));
    QVERIFY(steps >= 1 && steps <= 3);
}

void TestPacketContent::waiverIsNeverChosenForTheStudent_data() {
    QTest::addColumn<int>("waived");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("waived") << 1 << "I have waived";
    QTest::newRow("kept") << 0 << "I have kept my right";
    QTest::newRow("open") << -1 << "Not yet chosen";
}

void TestPacketContent::waiverIsNeverChosenForTheStudent() {
    QFETCH(int, waived);
    QFETCH(QString, sentence);
    PacketFacts facts = samples::residency();
    facts.entries[0].entry.waived = waived < 0 ? std::nullopt : std::optional(waived == 1);
    const PacketContent content = contentOf(facts);
    QVERIFY(rowLabelled(content.pages[0], "Waiver").startsWith(sentence));
    QCOMPARE(has(content, Code::WaiverOpen), waived < 0);
}

void TestPacketContent::threeServicesShareTheirStatements() {
    const PacketContent content = contentOf(samples::threeServices());
    const PacketPage& page = content.pages[0];
    QCOMPARE(rowLabelled(page, "Letter"), text("AMCAS and AACOMAS: Narrative letter / TMDSAS: Committee letter"));
    QCOMPARE(rowLabelled(page, "Salutation"), text("“Dear Admissions Committee”"));
    QVERIFY(rowLabelled(page, "Waiver").startsWith(text("AMCAS: Not yet chosen")));
    QVERIFY(rowLabelled(page, "Waiver").contains(text("AACOMAS and TMDSAS: I have waived")));
    int codes = 0;
    for (const PacketRow& row : page.rows) {
        codes += row.code.isEmpty() ? 0 : 1;
    }
    QCOMPARE(codes, 2);
}

void TestPacketContent::checklistHasTheFileRulesOfTheSeason() {
    const QString eras = rowsOf(contentOf(samples::residency()).pages[1]).join(u'\n');
    QVERIFY(
        eras.contains(text("PDF, at most 1 MB, US Letter pages, no password, none of | * ? : in the file name")));
    QVERIFY(eras.contains(text("Not confirmed for this season; the upload page decides.")));
    QVERIFY(eras.contains(text("no single school or program")));
    QVERIFY(eras.contains(text("My full name is right: Maya Okonkwo.")));
    const QString three = rowsOf(contentOf(samples::threeServices()).pages[1]).join(u'\n');
    QVERIFY(three.contains(text("The file: PDF")));
    QVERIFY2(!three.contains(text("The file for TMDSAS")), "the office sends it");
    QVERIFY(three.contains(text("AMCAS Letter ID 1234567")));
}

void TestPacketContent::cvComesFirstAndFormsStayBeside() {
    const PacketFacts facts = samples::threeServices();
    const PacketContent content = contentOf(facts);
    QCOMPARE(content.attachments.size(), size_t(2));
    QCOMPARE(content.attachments[0].title, text("Curriculum vitae"));
    QCOMPARE(content.attachments[1].title, text("Personal statement"));
    QVERIFY(has(content, Code::DocumentBeside));
    const QString page = rowsOf(content.pages[1]).join(u'\n');
    QVERIFY(page.contains(text("A  Curriculum vitae · pages 3 to 7")));
    QVERIFY(page.contains(text("B  Personal statement · page 8")));
    QVERIFY(page.contains(text("AMCAS_Letter_Request_Form.pdf")));
}

void TestPacketContent::documentsOfTheRequestWin() {
    PacketFacts facts = samples::residency();
    PacketDocument document = facts.documents[0];
    document.fileName = text("newer-for-all.pdf");
    facts.documents.push_back(document);
    QCOMPARE(contentOf(facts).attachments[0].fileName, text("newer-for-all.pdf"));
    document.fileName = text("for-this-one.pdf");
    document.ofThisRequest = true;
    facts.documents.insert(facts.documents.begin(), document);
    QCOMPARE(contentOf(facts).attachments[0].fileName, text("for-this-one.pdf"));
    document.kind = DocumentKind::Transcript;
    document.ofThisRequest = false;
    facts.documents.push_back(document);
    QCOMPARE(contentOf(facts).attachments.size(), size_t(1));
}

// P14: nothing of the student's private judgment leaves the program.
void TestPacketContent::nothingPrivateIsPrinted() {
    for (const PacketFacts& facts : {samples::residency(), samples::threeServices(), samples::longNames()}) {
        const QString all = allText(contentOf(facts));
        QVERIFY(!all.contains(text("CANARY")));
        QVERIFY(!all.contains(text("unsure"), Qt::CaseInsensitive));
    }
}

void TestPacketContent::linksMustBeWebAddresses_data() {
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("address");
    QTest::newRow("https") << "https://a.example.org/x?y=1"
                           << "https://a.example.org/x?y=1";
    QTest::newRow("spaces around") << "  https://a.example.org "
                                   << "https://a.example.org";
    QTest::newRow("other script") << "https://bücher.example.org/ä"
                                  << "https://xn--bcher-kva.example.org/%C3%A4";
    QTest::newRow("script") << "javascript:alert(1)"
                            << "";
    QTest::newRow("file") << "file:///etc/passwd"
                          << "";
    QTest::newRow("no address") << "see mail"
                                << "";
    QTest::newRow("no host") << "https://"
                             << "";
}

void TestPacketContent::linksMustBeWebAddresses() {
    QFETCH(QString, link);
    QFETCH(QString, address);
    PacketFacts facts = samples::residency();
    facts.entries[0].entry.submissionLink = link;
    QCOMPARE(submissionAddress(facts.entries[0].entry), address);
    QCOMPARE(has(contentOf(facts), Code::LinkRefused), address.isEmpty());
}

// The words of the packet are English: so are its dates, in the order of the student's country.
void TestPacketContent::datesKeepThePacketsLanguage() {
    PacketFacts facts = samples::residency();
    facts.locale = QLocale(QLocale::German, QLocale::Germany);
    const PacketContent content = contentOf(facts);
    QCOMPARE(content.pages[0].rows[0].lines[0].text, text("Wednesday, 1 September 2027"));
    QVERIFY(content.footerNote.contains(text("25 May 2027")));
}

void TestPacketContent::checklistFollowsTheWayOfTheLetter() {
    PacketFacts facts = samples::residency();
    facts.entries[0].entry.route = Route::Mail;
    QString list = rowsOf(contentOf(facts).pages[1]).join(u'\n');
    QVERIFY(list.contains(text("Sealed and mailed")));
    QVERIFY(!list.contains(text("The file")));
    QVERIFY(!list.contains(text("Uploaded")));
    facts.entries[0].entry.route = Route::Department;
    const PacketContent department = contentOf(facts);
    list = rowsOf(department.pages[1]).join(u'\n');
    QVERIFY(!list.contains(text("letterhead")));
    QVERIFY(!list.contains(text("The file")));
    QVERIFY(list.contains(text("My full name is right")));
    QVERIFY(rowLabelled(department.pages[0], "Format").isEmpty());
    // Three letters to send are three boxes to tick.
    const PacketContent three = contentOf(samples::threeServices());
    QCOMPARE(rowsOf(three.pages[1]).filter(text("Sent for ")).size(), 3);
}

void TestPacketContent::whatHasArrivedAsksForNothing() {
    PacketFacts facts = samples::threeServices();
    facts.entries[0].entry.issuedOn = QDate(2027, 5, 1);
    facts.entries[0].entry.receivedOn = QDate(2027, 5, 20);
    const PacketContent one = contentOf(facts);
    QVERIFY(!rowLabelled(one.pages[0], "Please by").contains(text("AMCAS")));
    QVERIFY(!rowLabelled(one.pages[0], "Letter").contains(text("AMCAS")));
    QCOMPARE(rowsOf(one.pages[1]).filter(text("Sent for ")).size(), 2);
    for (PacketEntry& entry : facts.entries) {
        entry.entry.issuedOn = QDate(2027, 5, 1);
        entry.entry.receivedOn = QDate(2027, 5, 20);
    }
    const PacketContent all = contentOf(facts);
    QVERIFY(rowLabelled(all.pages[0], "Please by").isEmpty());
    QVERIFY(rowLabelled(all.pages[0], "Arrived").startsWith(text("Nothing to do")));
}

void TestPacketContent::aMissingRequestFormIsNotPromised() {
    PacketFacts facts = samples::residency();
    facts.entries[0].entry.route = Route::RequestForm;
    const PacketContent content = contentOf(facts);
    QVERIFY(has(content, Code::FormMissing));
    QVERIFY(rowsOf(content.pages[0]).join(u'\n').contains(text("which I will send you")));
    facts.documents.push_back(facts.documents[0]);
    facts.documents.back().kind = DocumentKind::RequestForm;
    facts.documents.back().ofThisRequest = true;
    const PacketContent attached = contentOf(facts);
    QVERIFY(!has(attached, Code::FormMissing));
    QVERIFY(rowsOf(attached.pages[0]).join(u'\n').contains(text("comes with this packet")));
}

void TestPacketContent::aSchoolMayBeNamedWhereNobodyForbidsIt() {
    PacketFacts facts = samples::residency();
    facts.entries[0].service->nameASchoolAllowed = std::nullopt;
    facts.entries[0].service->audience = {text("other")};
    const QString list = rowsOf(contentOf(facts).pages[1]).join(u'\n');
    QVERIFY(list.contains(text("only if the letter is for that school alone")));
}

void TestPacketContent::anExtensionIsNotDialed() {
    PacketFacts facts = samples::residency();
    facts.owner.phone = text("+1 (555) 010-0199 ext. 23");
    const PacketContent content = contentOf(facts);
    for (const PacketRow& row : content.pages[0].rows) {
        for (const PacketLine& line : row.lines) {
            for (const PacketLink& link : line.links) {
                QVERIFY(!link.target.startsWith(text("tel:")) || link.target == text("tel:+15550100199"));
            }
        }
    }
}

void TestPacketContent::notices_data() {
    QTest::addColumn<QString>("writersDate");
    QTest::addColumn<QString>("dueOn");
    QTest::addColumn<int>("code");
    QTest::newRow("passed") << "2027-05-24"
                            << "2027-09-22" << int(Code::DatePassed);
    QTest::newRow("today") << "2027-05-25"
                           << "2027-09-22" << -1;
    QTest::newRow("14 days before") << "2027-09-08"
                                    << "2027-09-22" << -1;
    QTest::newRow("13 days before") << "2027-09-09"
                                    << "2027-09-22" << int(Code::DateTooLate);
    QTest::newRow("same day") << "2027-09-22"
                              << "2027-09-22" << int(Code::DateTooLate);
    QTest::newRow("after") << "2027-09-23"
                           << "2027-09-22" << int(Code::DateAfterLast);
}

void TestPacketContent::notices() {
    QFETCH(QString, writersDate);
    QFETCH(QString, dueOn);
    QFETCH(int, code);
    PacketFacts facts = samples::residency();
    facts.request.writersDate = QDate::fromString(writersDate, Qt::ISODate);
    facts.entries[0].dueOn = QDate::fromString(dueOn, Qt::ISODate);
    const PacketContent content = contentOf(facts);
    QCOMPARE(content.notices.size(), size_t(code < 0 ? 0 : 1));
    if (code >= 0) {
        QCOMPARE(int(content.notices[0].code), code);
    }
}

void TestPacketContent::fileNamesSuitEveryPortal_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("fileName");
    QTest::newRow("plain") << "Maya Okonkwo"
                           << "Okonkwo_Maya_LOR-packet_2027.pdf";
    QTest::newRow("suffix") << "Maya Okonkwo III"
                            << "Okonkwo_Maya_III_LOR-packet_2027.pdf";
    QTest::newRow("strokes") << text("Łukasz Sørensen-Groß") << "Sorensen-Gross_Lukasz_LOR-packet_2027.pdf";
    QTest::newRow("accents") << text("Zoë Müller") << "Muller_Zoe_LOR-packet_2027.pdf";
    QTest::newRow("hostile") << "../a/b:c* d?|"
                             << "d_abc_LOR-packet_2027.pdf";
    QTest::newRow("no Latin letter") << text("山田 花子") << "LOR-packet_2027.pdf";
    QTest::newRow("one word") << "Prince"
                              << "Prince_LOR-packet_2027.pdf";
}

void TestPacketContent::fileNamesSuitEveryPortal() {
    QFETCH(QString, name);
    PacketFacts facts = samples::residency();
    facts.owner.name = name;
    QTEST(packetFileName(facts), "fileName");
}

void TestPacketContent::oddTextStaysInItsLine() {
    PacketFacts facts = samples::residency();
    facts.owner.name = text("Maya\n\u202EOkonkwo");
    facts.person.familyName = text("לוי");
    const PacketContent content = contentOf(facts);
    QCOMPARE(content.pages[0].title, text("Maya \uFFFDOkonkwo"));
    QVERIFY(content.pages[0].subtitle[1].text.contains(QChar(0x2068)));
    QVERIFY(content.pages[0].subtitle[1].text.endsWith(QChar(0x2069)));
}

QTEST_GUILESS_MAIN(TestPacketContent)
#include "tst_packet_content.moc"
