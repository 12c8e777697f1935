// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_reader.h"
#include "core/exchange/json_text.h"

#include <QtTest/QTest>

using namespace letterdesk;

class TestJsonReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyValueComesOutCanonical_data();
    void anyValueComesOutCanonical();
    void wrongJsonNamesLineAndColumn_data();
    void wrongJsonNamesLineAndColumn();
    void refusalsNameThePath_data();
    void refusalsNameThePath();
    void limitsHold_P15();
    void hostileNestingIsRefusedQuickly_P15();
    void aTextKeepsItsOddCharacters_P16();
    void base64OfAnyWriterIsTaken();
    void indentedJsonIsWhatPythonWrites();
    void numbersAreShortestAndWhole_data();
    void numbersAreShortestAndWhole();
};

namespace {

Result<QByteArray> canonical(const QByteArray& json) {
    JsonReader reader(json);
    auto value = reader.canonicalValue();
    if (value) {
        if (const auto done = reader.end(); !done) {
            return tl::unexpected<Error>(done.error());
        }
    }
    return value;
}

} // namespace

void TestJsonReader::anyValueComesOutCanonical_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("members by name") << QByteArray(" { \"b\" : 1 , \"a\" : [ true , null ] } ")
                                     << QByteArray("{\"a\":[true,null],\"b\":1}");
    QTest::newRow("empty") << QByteArray("[{},[],\"\"]") << QByteArray("[{},[],\"\"]");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}") << QByteArray("{}");
    QTest::newRow("numbers as spelled") << QByteArray("[1.0,-0,1E5,123456789012345678901234567890]")
                                        << QByteArray("[1.0,-0,1E5,123456789012345678901234567890]");
    QTest::newRow("escapes") << QByteArray(R"("\u0041\/\n\u001f\ud83d\ude00")")
                             << QByteArray("\"A/\\n\\u001f\xF0\x9F\x98\x80\"");
    QTest::newRow("NFC") << QByteArray("{\"e\xCC\x81\":\"u\\u0308\"}")
                         << QByteArray("{\"\xC3\xA9\":\"\xC3\xBC\"}");
    QTest::newRow("names ordered by their bytes, not by UTF-16")
        << QByteArray(R"({"\ud83d\ude00":1,"\uffee":2})")
        << QByteArray("{\"\xEF\xBF\xAE\":2,\"\xF0\x9F\x98\x80\":1}");
}

void TestJsonReader::anyValueComesOutCanonical() {
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);
    const auto value = canonical(json);
    QVERIFY2(value, value ? "" : qPrintable(value.error().detail));
    QCOMPARE(*value, expected);
}

void TestJsonReader::wrongJsonNamesLineAndColumn_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const QByteArray& json, const char* place) {
        QTest::newRow(name) << json << QString::fromLatin1(place);
    };
    row("empty", "", "1:1");
    row("only space", " \n ", "2:2");
    row("trailing comma in an object", "{\"a\":1,}", "1:8");
    row("trailing comma in a list", "[1,]", "1:4");
    row("missing comma", "[1 2]", "1:4");
    row("missing colon", "{\"a\" 1}", "1:6");
    row("a name without marks", "{a:1}", "1:2");
    row("single quotes", "['a']", "1:2");
    row("comment", "[1, // no\n2]", "1:5");
    row("NaN", "[NaN]", "1:2");
    row("leading zero", "[01]", "1:3");
    row("plus sign", "[+1]", "1:2");
    row("no digits after the point", "[1.]", "1:4");
    row("a word cut short", "[tru]", "1:2");
    row("something after the end", "{}\n{}", "2:1");
    row("open list", "[1", "1:3");
    row("open text", "[\"abc", "1:2");
    row("backslash at the end", "\"\\", "1:1");
    row("line break in a text", "[\"a\nb\"]", "1:4");
    row("tab in a text", "[\"a\tb\"]", "1:4");
    row("unknown escape", R"(["\x41"])", "1:3");
    row("short escape", R"(["\u12"])", "1:3");
    row("invalid UTF-8", "[\"\xC3(\"]", "1:3");
    row("overlong UTF-8", "[\"\xC0\x80\"]", "1:3");
    row("a surrogate as UTF-8", "[\"\xED\xA0\x80\"]", "1:3");
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), "1:1");
    row("NUL byte", QByteArray("[\0]", 3), "1:2");
    row("NUL byte in a text", QByteArray("[\"a\0b\"]", 7), "1:4");
    row("column counted in characters", "[\"\xC3\xA9\xC3\xA9\", x]", "1:8");
}

void TestJsonReader::wrongJsonNamesLineAndColumn() {
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto value = canonical(json);
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::JsonInvalid);
    QCOMPARE(value.error().place, place);
}

void TestJsonReader::refusalsNameThePath_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("place");
    QTest::newRow("duplicate member") << QByteArray(R"({"a":[{},{"b":1,"b":1}]})") << ErrorCode::DuplicateMember
                                      << QStringLiteral("a[1].b");
    QTest::newRow("duplicate after unescaping")
        << QByteArray(R"({"ab":1,"\u0061b":2})") << ErrorCode::DuplicateMember << QStringLiteral("ab");
    QTest::newRow("duplicate after NFC")
        << QByteArray("{\"\xC3\xA9\":1,\"e\xCC\x81\":2}") << ErrorCode::DuplicateMember << QStringLiteral("é");
    QTest::newRow("U+0000") << QByteArray(R"({"people":[{"notes":"a\u0000b"}]})") << ErrorCode::TextRefused
                            << QStringLiteral("people[0].notes");
    QTest::newRow("lone high surrogate")
        << QByteArray(R"({"a":["\ud800"]})") << ErrorCode::TextRefused << QStringLiteral("a[0]");
    QTest::newRow("lone low surrogate")
        << QByteArray(R"({"a":"\udc00x"})") << ErrorCode::TextRefused << QStringLiteral("a");
    QTest::newRow("surrogates the wrong way round")
        << QByteArray(R"({"a":"\ude00\ud83d"})") << ErrorCode::TextRefused << QStringLiteral("a");
    QTest::newRow("direction marks are shown, not obeyed")
        << QByteArray("{\"a\xE2\x80\xAE\":{\"b\":1,\"b\":1}}") << ErrorCode::DuplicateMember
        << QStringLiteral("a\uFFFD.b");
}

void TestJsonReader::refusalsNameThePath() {
    QFETCH(QByteArray, json);
    QFETCH(ErrorCode, code);
    QFETCH(QString, place);
    const auto value = canonical(json);
    QVERIFY(!value);
    QCOMPARE(value.error().code, code);
    QCOMPARE(value.error().place, place);
}

void TestJsonReader::limitsHold_P15() {
    const JsonLimits limits{3, 4, 2, 5, 8};
    const auto codeOf = [&limits](const QByteArray& json) {
        const auto value = JsonReader(json, limits).canonicalValue();
        return value ? std::optional<ErrorCode>() : std::optional(value.error().code);
    };
    QCOMPARE(codeOf("[[[1]]]"), std::nullopt);
    QCOMPARE(codeOf("[[[[1]]]]"), ErrorCode::LimitExceeded);
    QCOMPARE(codeOf("[1,2,3,4]"), std::nullopt);
    QCOMPARE(codeOf("[1,2,3,4,5]"), ErrorCode::LimitExceeded);
    QCOMPARE(codeOf(R"({"a":1,"b":2})"), std::nullopt);
    QCOMPARE(codeOf(R"({"a":1,"b":2,"c":3})"), ErrorCode::LimitExceeded);
    QCOMPARE(codeOf(R"("12345")"), std::nullopt);
    QCOMPARE(codeOf(R"("123456")"), ErrorCode::LimitExceeded);
}

void TestJsonReader::hostileNestingIsRefusedQuickly_P15() {
    for (const char* open : {"[", "{\"a\":"}) {
        const QByteArray json = QByteArray(open).repeated(1'000'000);
        const auto value = canonical(json);
        QVERIFY(!value);
        QCOMPARE(value.error().code, ErrorCode::LimitExceeded);
    }
}

void TestJsonReader::aTextKeepsItsOddCharacters_P16() {
    const QStringList texts{QStringLiteral("\uFEFFmark first"),     QStringLiteral("\u202Eright to left\u2066"),
                            QStringLiteral("  spaces kept \r\n\t"), QStringLiteral("\u007F\u0085\u2028"),
                            QStringLiteral("\uFDD0\uFFFD"),         QString(1'000'000, u'é')};
    for (const QString& text : texts) {
        const QByteArray json = jsonText(text);
        const auto value = JsonReader(json).text();
        QVERIFY(value);
        QCOMPARE(*value, text);
    }
}

void TestJsonReader::base64OfAnyWriterIsTaken() {
    QCOMPARE(JsonReader("\"+/8=\"").base64().value(), QByteArray("\xFB\xFF"));
    QCOMPARE(JsonReader("\"+\\/8=\"").base64().value(), QByteArray("\xFB\xFF"));
    for (const char* wrong : {"\"+_8=\"", "\"a b\"", "\"=\"", "1", "null"}) {
        const auto value = JsonReader(wrong).base64();
        QVERIFY2(!value, wrong);
        QCOMPARE(value.error().code, ErrorCode::ValueInvalid);
    }
}

void TestJsonReader::indentedJsonIsWhatPythonWrites() {
    // json.dumps(…, ensure_ascii=False, indent=2, sort_keys=True) of CPython 3.11
    QCOMPARE(
        indentedJson("{\"a\":[1,{\"b\":\"x,{}[]:\\\"\\\\\"}],\"c\":{},\"d\":[]}", 0),
        QByteArray("{\n  \"a\": [\n    1,\n    {\n      \"b\": \"x,{}[]:\\\"\\\\\"\n    }\n  ],\n  \"c\": {},\n  "
                   "\"d\": []\n}"));
}

void TestJsonReader::numbersAreShortestAndWhole_data() {
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("zero") << 0.0 << QByteArray("0");
    QTest::newRow("whole") << 160.0 << QByteArray("160");
    QTest::newRow("half") << 7.5 << QByteArray("7.5");
    QTest::newRow("tenth") << 0.1 << QByteArray("0.1");
    QTest::newRow("largest exact") << 9007199254740991.0 << QByteArray("9007199254740991");
}

void TestJsonReader::numbersAreShortestAndWhole() {
    QFETCH(double, number);
    QFETCH(QByteArray, expected);
    QCOMPARE(jsonNumber(number), expected);
    QCOMPARE(expected.toDouble(), number);
}

QTEST_APPLESS_MAIN(TestJsonReader)
#include "tst_json_reader.moc"
