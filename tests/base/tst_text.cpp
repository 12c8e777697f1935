// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QtTest/QTest>

using namespace letterdesk;

class TestText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDetailNamesTheCharacter();
    void textIsStoredAsNfc_data();
    void textIsStoredAsNfc();
    void unstorableTextIsRefused_data();
    void unstorableTextIsRefused();
    void displayCannotDisturbItsSurroundings_data();
    void displayCannotDisturbItsSurroundings();
};

void TestText::textIsStoredAsNfc_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    // Unicode Standard Annex 15, figures 3 to 5, and its conformance tests.
    QTest::newRow("plain") << QStringLiteral("Ada") << QStringLiteral("Ada");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("composes") << QStringLiteral(u"e\u0301") << QStringLiteral(u"\u00E9");
    QTest::newRow("angstrom sign") << QStringLiteral(u"\u212B") << QStringLiteral(u"\u00C5");
    QTest::newRow("order of marks") << QStringLiteral(u"q\u0307\u0323") << QStringLiteral(u"q\u0323\u0307");
    QTest::newRow("compatibility stays") << QStringLiteral(u"\uFB01") << QStringLiteral(u"\uFB01");
    QTest::newRow("hangul") << QStringLiteral(u"\u1100\u1161\u11A8") << QStringLiteral(u"\uAC01");
    QTest::newRow("excluded from composition") << QStringLiteral(u"\u0958") << QStringLiteral(u"\u0915\u093C");
    QTest::newRow("beyond the first plane") << QStringLiteral(u"\U0001F600") << QStringLiteral(u"\U0001F600");
    QTest::newRow("spaces, marks and breaks stay")
        << QStringLiteral(u"  \u200Fא\u202E \r\n\t\u00A0") << QStringLiteral(u"  \u200Fא\u202E \r\n\t\u00A0");
}

void TestText::textIsStoredAsNfc() {
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    const Result<QString> result = storableText(typed);
    QVERIFY(result);
    QCOMPARE(*result, stored);
}

void TestText::unstorableTextIsRefused_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("NUL") << QString(QChar(u'\0'));
    QTest::newRow("NUL within") << QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b");
    QTest::newRow("high surrogate at the end") << QStringLiteral("a") + QChar(0xD83D);
    QTest::newRow("high surrogate before a letter") << QString(QChar(0xD83D)) + QStringLiteral("a");
    QTest::newRow("two high surrogates") << QString(QChar(0xD83D)) + QChar(0xD83D) + QChar(0xDE00);
    QTest::newRow("low surrogate") << QStringLiteral("a") + QChar(0xDE00);
    QTest::newRow("reversed byte order mark") << QString(QChar(0xFFFE)) + QStringLiteral("a");
    QTest::newRow("noncharacter") << QStringLiteral("a") + QChar(0xFFFF);
    QTest::newRow("surrogates the wrong way round") << QString(QChar(0xDE00)) + QChar(0xD83D);
}

void TestText::unstorableTextIsRefused() {
    QFETCH(QString, text);
    QVERIFY(!isStorable(text));
    const Result<QString> result = storableText(text);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::TextRefused);
    QCOMPARE(result.error().kind, ErrorKind::World);
}

void TestText::displayCannotDisturbItsSurroundings_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QStringLiteral(u"Dr. Ünal\n\tok") << QStringLiteral(u"Dr. Ünal\n\tok");
    QTest::newRow("escape sequence") << QStringLiteral(u"a\u001B[2Jb") << QStringLiteral(u"a\uFFFD[2Jb");
    QTest::newRow("C1 control") << QStringLiteral(u"a\u009Bb") << QStringLiteral(u"a\uFFFDb");
    QTest::newRow("override") << QStringLiteral(u"a\u202Efdp.exe") << QStringLiteral(u"a\uFFFDfdp.exe");
    QTest::newRow("isolate") << QStringLiteral(u"\u2066a\u2069") << QStringLiteral(u"\uFFFDa\uFFFD");
    QTest::newRow("direction marks stay") << QStringLiteral(u"\u200Fא\u200E") << QStringLiteral(u"\u200Fא\u200E");
    QTest::newRow("line break of Windows") << QStringLiteral(u"a\r\nb") << QStringLiteral(u"a\r\nb");
    QTest::newRow("lone carriage return") << QStringLiteral(u"real\rfake") << QStringLiteral(u"real\uFFFDfake");
    QTest::newRow("delete") << QStringLiteral(u"a\u007F") << QStringLiteral(u"a\uFFFD");
    QTest::newRow("lone surrogate") << QStringLiteral("a") + QChar(0xD83D) << QStringLiteral(u"a\uFFFD");
    QTest::newRow("emoji") << QStringLiteral(u"\U0001F600") << QStringLiteral(u"\U0001F600");
}

void TestText::displayCannotDisturbItsSurroundings() {
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(displaySafe(text), shown);
}

void TestText::theDetailNamesTheCharacter() {
    const auto refused = storableText(QStringLiteral("abc") + QChar(0xFFFE));
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, QStringLiteral("U+FFFE at 3"));
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
