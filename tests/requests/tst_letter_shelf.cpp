// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/letter_shelf.h"

#include <QtTest/QTest>

using namespace letterdesk;

class TestLetterShelf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
    void readsOnlyTheBeginning();
};

void TestLetterShelf::judges_data() {
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString no = QStringLiteral("no");
    const QString possible = QStringLiteral("possible");
    const QString likely = QStringLiteral("likely");

    // The student's own papers.
    QTest::newRow("curriculum vitae")
        << "cv.pdf"
        << "Maya Okonkwo. Education. Experience: worked with Dr. Hale on sepsis bundles. "
           "References and letters of recommendation available."
        << no;
    QTest::newRow("cover letter")
        << "coverletter.pdf"
        << "Company Recruitment Team. Job Application for Software Engineer. Dear Mr./Ms./Dr. "
           "LastName, About Me Lorem ipsum. Why Me? Sincerely, Claud D. Park. Attached: "
           "Curriculum Vitae"
        << no;
    QTest::newRow("cover letter to a committee")
        << "cover-letter.pdf"
        << "Dear Admissions Committee, I am writing to apply to your program. I hope to join." << no;
    QTest::newRow("cover letter in support of its own application")
        << "cover-letter.pdf"
        << "Dear Program Director, I am writing in support of my application to your residency." << no;
    QTest::newRow("cover letter that ends with the name")
        << "letter.pdf"
        << "To whom it may concern: I am pleased to write this letter in support of my own application. Maya "
           "Okonkwo"
        << no;
    QTest::newRow("on behalf of myself")
        << "letter.pdf"
        << "Dear colleagues, we are writing on behalf of ourselves. Maya Okonkwo" << no;
    QTest::newRow("personal statement")
        << "statement.pdf"
        << "The pager went off at three. She was the first patient I had met, and I learned from her." << no;
    QTest::newRow("request form")
        << "Letter_of_Recommendation_Request_Form.pdf"
        << "Letter request form. I waive my right to view this letter of recommendation for the "
           "applicant Maya Okonkwo. To whom it may concern."
        << no;
    QTest::newRow("own packet") << "Okonkwo_Maya_LOR-packet_2027.pdf"
                                << "Please by Wednesday" << no;
    QTest::newRow("empty scan") << "scan.pdf"
                                << "" << no;
    QTest::newRow("color is no letter") << "floral color lore.pdf"
                                        << "" << no;

    QTest::newRow("statement about mentors") << "statement.pdf"
                                             << "I have worked with Dr. Hale, who taught me to listen." << no;

    // Letters.
    QTest::newRow("by pronoun")
        << "document1.pdf"
        << "Dear Program Director, It is my pleasure to recommend her for residency. She would be an "
           "excellent resident."
        << likely;
    QTest::newRow("by name")
        << "scan0001.pdf"
        << "To whom it may concern: I am writing on behalf of Maya Okonkwo, whom I supervised." << likely;
    QTest::newRow("in support of my student")
        << "x.pdf"
        << "Dear Program Director, I am writing in support of my former student Maya Okonkwo." << likely;
    QTest::newRow("in support of somebody's application")
        << "x.pdf"
        << "Dear Program Director, I am writing in support of the application of Maya Okonkwo." << likely;
    QTest::newRow("strongest terms")
        << "x.pdf"
        << "I have worked with Ms. Okonkwo for a year. I recommend her without reservation." << likely;
    QTest::newRow("only the name of the file") << "LOR_Dr_Hale.pdf"
                                               << "" << possible;
    QTest::newRow("camel case name") << "RecommendationLetterOkonkwo.pdf"
                                     << "" << possible;
    QTest::newRow("name and salutation") << "Letter of Recommendation.pdf"
                                         << "Dear Selection Committee" << likely;
    QTest::newRow("one sentence alone") << "x.pdf"
                                        << "The board knows the field, and I recommend them." << possible;
}

void TestLetterShelf::judges() {
    QFETCH(QString, fileName);
    QFETCH(QString, text);
    const LetterVerdict verdict = letterVerdict(fileName, text, QStringLiteral("Maya Okonkwo"));
    const QString answer = verdict.likeness == LetterLikeness::No         ? QStringLiteral("no")
                           : verdict.likeness == LetterLikeness::Possible ? QStringLiteral("possible")
                                                                          : QStringLiteral("likely");
    QTEST(answer, "expected");
    QCOMPARE(verdict.signs.isEmpty(), verdict.likeness == LetterLikeness::No);
}

void TestLetterShelf::readsOnlyTheBeginning() {
    const QString filler(1000000, u'a');
    QCOMPARE(letterVerdict(QStringLiteral("x.pdf"),
                           filler + QStringLiteral(" I recommend her without reservation."), {}),
             LetterVerdict());
}

QTEST_APPLESS_MAIN(TestLetterShelf)
#include "tst_letter_shelf.moc"
