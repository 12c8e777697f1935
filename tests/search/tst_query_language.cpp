// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_days.h"
#include "core/search/query_language.h"
#include "core/search/search_words.h"

#include <QtTest/QTest>

using namespace letterdesk;

/// What a typed search means, and that any text is one.
class TestQueryLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void means_data();
    void means();
    void saysWhatWasNotUnderstood_data();
    void saysWhatWasNotUnderstood();
    void days_data();
    void days();
    void anyTextIsASearch_data();
    void anyTextIsASearch();
    void onlyWordsArePlain();
    void theLastWordMayGoOn();
    void conditionsKnowTheirPlace();
    void longTextsAreCut();
    void deepBracketsAreCut();
    void foldsAccentsAndCase();
};

namespace {

QDate theDay() {
    return {2027, 5, 24};
}

/// The tree in one line: (a b) all, [a b] any, !x not, "a b" phrase, field=value.
QString shown(const QueryNode& node) {
    QStringList parts;
    for (const QueryNode& child : node.children) {
        parts << shown(child);
    }
    const QString inside = parts.join(u' ');
    switch (node.type) {
    case QueryNode::Type::All:
        return u'(' + inside + u')';
    case QueryNode::Type::Any:
        return u'[' + inside + u']';
    case QueryNode::Type::Not:
        return u'!' + inside;
    case QueryNode::Type::Words:
        return node.words.join(u'+');
    case QueryNode::Type::Phrase:
        return u'"' + node.words.join(u' ') + u'"';
    case QueryNode::Type::Condition:
        break;
    }
    const QueryCondition& condition = node.condition;
    QString text = enumText(condition.field) + u'=' + condition.value;
    if (condition.from || condition.to) {
        text = enumText(condition.field) + u'=' + condition.from.value_or(QDate()).toString(Qt::ISODate) +
               QLatin1String("..") + condition.to.value_or(QDate()).toString(Qt::ISODate);
    }
    return text;
}

} // namespace

void TestQueryLanguage::means_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");
    const auto row = [](const char* text, const char* tree) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(tree);
    };
    row("", "()");
    row("   ", "()");
    row("lee", "(lee)");
    row("lee harbor", "(lee harbor)");
    row("vitae.pdf", "(vitae+pdf)");
    row("\"night admission\"", "(\"night admission\")");
    row("“night admission” lee", "(\"night admission\" lee)");
    row("-lee", "(!lee)");
    row("--lee", "(lee)");
    row("-\"night admission\"", "(!\"night admission\")");
    row("well-known", "(well+known)");
    row("a - b", "(a b)");
    row("lee or patel", "([lee patel])");
    row("lee OR patel | okoro", "([lee patel okoro])");
    row("lee or patel harbor", "([lee (patel harbor)])");
    row("(lee or patel) harbor", "([lee patel] harbor)");
    row("harbor (lee)", "(harbor lee)");
    row("((lee))", "(lee)");
    row("-(lee or patel)", "(![lee patel])");
    row("order", "(order)");
    row("Ob (gyn)", "(Ob gyn)");
    row("()", "()");
    row("person:lee", "(person=lee)");
    row("PERSON:Lée", "(person=lee)");
    row("person:\"mary lee\"", "(person=mary lee)");
    row("-is:received", "(!is=received)");
    row("is:asked", "(is=asked)");
    row("is:at-risk", "(is=at_risk)");
    row("is:\"no reply\"", "(is=no_reply)");
    row("stage:agreed", "(stage=agreed)");
    row("has:example", "(has=example)");
    row("has:examples", "(has=example)");
    row("kind:chair", "(kind=chair)");
    row("kind:rotation", "(kind=rotation)");
    row("id:1234567", "(id=1234567)");
    row("service:ERAS", "(service=eras)");
    row("in:people", "(in=people)");
    row("in:person", "(in=people)");
    row("tag:research", "(tag=research)");
    row("specialty:im", "(specialty=im)");
    row("due<14d", "(due=..2027-06-06)");
    row("due:<14d", "(due=..2027-06-06)");
    row("due>2027-01-01", "(due=2027-01-02..)");
    row("due>=2027-01-01", "(due=2027-01-01..)");
    row("due:2027-09", "(due=2027-09-01..2027-09-30)");
    row("due:14d", "(due=2027-05-24..2027-06-07)");
    row("on:2027", "(on=2027-01-01..2027-12-31)");
    row("person:lee is:asked due<14d specialty:im -is:received tag:research has:example kind:chair id:1234567",
        "(person=lee is=asked due=..2027-06-06 specialty=im !is=received tag=research has=example kind=chair "
        "id=1234567)");
    row("https://example.org/lee", "(https+example+org+lee)");
    row("10:30", "(10+30)");
    row("x<y", "(x+y)");
    row("שלום is:asked", "(שלום is=asked)");
    row("😀 lee", "(lee)");
    // Wrong parts are left out, the rest stays.
    row("persn:lee harbor", "(harbor)");
    row("is:blue lee", "(lee)");
    row("due<sometime lee", "(lee)");
    row("person: lee", "(lee)");
    row("lee (patel", "(lee patel)");
    row("lee) patel", "(lee patel)");
    row("lee or", "(lee)");
    row("or lee", "(lee)");
    row("lee \"night ad", "(lee \"night ad\")");
}

void TestQueryLanguage::means() {
    QFETCH(QString, text);
    QFETCH(QString, tree);
    QCOMPARE(shown(parseSearch(text, theDay()).root), tree);
}

void TestQueryLanguage::saysWhatWasNotUnderstood_data() {
    using C = QueryProblemCode;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* text, C code, int position, const char* part) {
        QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(code) << position
                            << QString::fromUtf8(part);
    };
    row("harbor persn:lee", C::UnknownField, 7, "persn:lee");
    row("persn:\"mary lee\"", C::UnknownField, 0, "persn:\"mary lee\"");
    row("lee is:blue", C::UnknownValue, 4, "is:blue");
    row("in:relationships", C::UnknownValue, 0, "in:relationships");
    row("person:", C::ValueMissing, 0, "person:");
    row("person:…", C::UnknownValue, 0, "person:…");
    row("due<sometime", C::DayNotUnderstood, 0, "due<sometime");
    row("due:2027-02-30", C::DayNotUnderstood, 0, "due:2027-02-30");
    row("tag<x", C::NoComparison, 0, "tag<x");
    row("lee \"night", C::QuoteNotClosed, 4, "\"night");
    row("lee (patel", C::BracketNotClosed, 4, "(");
    row("lee) patel", C::BracketNotOpened, 3, ")");
    row("lee or", C::OrWithoutSide, 4, "or");
    row("or lee", C::OrWithoutSide, 0, "or");
    row("(lee or) patel", C::OrWithoutSide, 5, "or");
}

void TestQueryLanguage::saysWhatWasNotUnderstood() {
    QFETCH(QString, text);
    QFETCH(int, code);
    QFETCH(int, position);
    QFETCH(QString, part);
    const SearchQuery query = parseSearch(text, theDay());
    QCOMPARE(query.problems.size(), size_t(1));
    const QueryProblem& problem = query.problems.front();
    QCOMPARE(static_cast<int>(problem.code), code);
    QCOMPARE(problem.position, position);
    QCOMPARE(problem.part, part);
    QCOMPARE(problem.length, part.size());
}

void TestQueryLanguage::days_data() {
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("comparison");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<bool>("understood");
    const auto row = [](const char* value, const char* comparison, QDate from, QDate to) {
        QTest::addRow("%s%s", comparison, value)
            << QString::fromLatin1(value) << QString::fromLatin1(comparison) << from << to << true;
    };
    const auto wrong = [](const char* value) {
        QTest::newRow(value) << QString::fromUtf8(value) << QStringLiteral(":") << QDate() << QDate() << false;
    };
    row("2027-09-22", ":", QDate(2027, 9, 22), QDate(2027, 9, 22));
    row("2028-02", ":", QDate(2028, 2, 1), QDate(2028, 2, 29));
    row("2027", "<", QDate(), QDate(2026, 12, 31));
    row("2027", "<=", QDate(), QDate(2027, 12, 31));
    row("2027-09", ">", QDate(2027, 10, 1), QDate());
    row("today", ":", theDay(), theDay());
    row("tomorrow", "=", theDay().addDays(1), theDay().addDays(1));
    row("yesterday", ">=", theDay().addDays(-1), QDate());
    row("2w", ":", theDay(), theDay().addDays(14));
    row("-7d", ":", theDay().addDays(-7), theDay());
    row("3m", "=", QDate(2027, 8, 24), QDate(2027, 8, 24));
    row("1y", ":<", QDate(), QDate(2028, 5, 23));
    wrong("");
    wrong("d");
    wrong("14");
    wrong("14x");
    wrong("99999d");
    wrong("2027-13");
    wrong("2027-9-1-1");
    wrong("27-09-01");
    wrong("0000");
    wrong("٢٠٢٧");
    wrong("-");
    wrong("2027-");
}

void TestQueryLanguage::days() {
    QFETCH(QString, value);
    QFETCH(QString, comparison);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(bool, understood);
    const auto days = queryDays(value, comparison, theDay());
    QCOMPARE(days.has_value(), understood);
    if (days) {
        QCOMPARE(days->from.value_or(QDate()), from);
        QCOMPARE(days->to.value_or(QDate()), to);
    }
}

void TestQueryLanguage::anyTextIsASearch_data() {
    QTest::addColumn<QString>("text");
    int number = 0;
    for (const char* text : {"\"",        "\"\"",
                             "((((",      "))))",
                             "-",         "---",
                             "-(",        "-\"",
                             "or or or",  "| |",
                             ":",         "::",
                             "due<",      "due<<<>>>",
                             "is:",       "is:\"",
                             "person:\"", "person:\"lee",
                             "-person:",  "a:b:c",
                             "in:(x)",    "\xE2\x80\xAE lee",
                             "😀:😀",       "\xCC\x81",
                             "or)",       "(or",
                             "-or",       "a|b",
                             "due:-",     "due:+d"}) {
        QTest::addRow("%d", ++number) << QString::fromUtf8(text);
    }
    QTest::newRow("zero") << QString(QChar(0));
    QTest::newRow("lone surrogate") << QStringLiteral("a:") + QChar(0xD800);
    QTest::newRow("all of latin") << [] {
        QString text;
        for (char16_t character = 1; character < 0x180; ++character) {
            text += QChar(character);
        }
        return text;
    }();
}

void TestQueryLanguage::anyTextIsASearch() {
    QFETCH(QString, text);
    const SearchQuery query = parseSearch(text, theDay());
    for (const QueryProblem& problem : query.problems) {
        QVERIFY(problem.position >= 0 && problem.length >= 0);
        QVERIFY(problem.position + problem.length <= text.size());
        QCOMPARE(problem.part, text.mid(problem.position, problem.length));
    }
    QVERIFY(query.root == parseSearch(text, theDay()).root);
}

void TestQueryLanguage::onlyWordsArePlain() {
    for (const char* text : {"lee", "lee harbor", "\"night admission\" lee", "(lee) harbor"}) {
        QVERIFY2(parseSearch(QString::fromUtf8(text), theDay()).isPlain(), text);
    }
    for (const char* text : {"-lee", "lee or patel", "is:asked", "lee person:x"}) {
        QVERIFY2(!parseSearch(QString::fromUtf8(text), theDay()).isPlain(), text);
    }
}

void TestQueryLanguage::theLastWordMayGoOn() {
    const auto goesOn = [](const char* text, size_t child) {
        return parseSearch(QString::fromUtf8(text), theDay()).root.children.at(child).mayGoOn;
    };
    QVERIFY(!goesOn("night adm", 0));
    QVERIFY(goesOn("night adm", 1));
    QVERIFY(goesOn("adm is:asked", 0));
    QVERIFY(!goesOn("\"night adm\"", 0));
    QVERIFY(goesOn("\"night adm", 0));
    const SearchQuery excluded = parseSearch(QStringLiteral("-adm"), theDay());
    QVERIFY(!excluded.root.children.front().children.front().mayGoOn);
}

void TestQueryLanguage::conditionsKnowTheirPlace() {
    const QString text = QStringLiteral("lee is:asked due<14d");
    const SearchQuery query = parseSearch(text, theDay());
    const QueryNode& due = query.root.children.back();
    QCOMPARE(text.mid(due.position, due.length), QStringLiteral("due<14d"));
}

void TestQueryLanguage::longTextsAreCut() {
    const SearchQuery query = parseSearch(QStringLiteral("word is:asked ").repeated(20000), theDay());
    QVERIFY(query.root.children.size() <= 16);
    QCOMPARE(query.problems.size(), size_t(1));
    QVERIFY(query.problems.front().code == QueryProblemCode::TooLong);
}

void TestQueryLanguage::deepBracketsAreCut() {
    const SearchQuery query = parseSearch(
        QStringLiteral("(").repeated(5000) + QStringLiteral("lee") + QStringLiteral(")").repeated(5000), theDay());
    QCOMPARE(shown(query.root), QStringLiteral("(lee)"));
    QVERIFY(query.problems.front().code == QueryProblemCode::TooLong);
    QVERIFY(query.problems.size() <= 16);
}

void TestQueryLanguage::foldsAccentsAndCase() {
    QCOMPARE(foldedText(QStringLiteral("ÉLAN Müller")), QStringLiteral("elan muller"));
    QCOMPARE(foldedText(QStringLiteral("Zoe\u0308")), foldedText(QStringLiteral("ZOË")));
}

QTEST_APPLESS_MAIN(TestQueryLanguage)
#include "tst_query_language.moc"
