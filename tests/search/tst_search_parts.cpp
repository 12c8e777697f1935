// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_language.h"
#include "core/search/search_parts.h"

#include <QtTest/QTest>

using namespace letterdesk;

/// Choices become a search and a search becomes choices.
class TestSearchParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesBothWays_data();
    void goesBothWays();
    void whatChoicesCannotSayStaysWords();
    void choicesAreUnderstood();
};

namespace {

QDate theDay() {
    return {2027, 5, 24};
}

} // namespace

void TestSearchParts::goesBothWays_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", "lee", "lee in:people is:asked due<14d person:patel specialty:im tag:research has:example",
          "due:2027-09", "person:\"mary lee\"", "\"night admission\" is:open", "due>=2027-01-01", "due:7d"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestSearchParts::goesBothWays() {
    QFETCH(QString, text);
    QCOMPARE(searchText(searchParts(text, theDay())), text);
}

void TestSearchParts::whatChoicesCannotSayStaysWords() {
    const SearchParts parts = searchParts(QStringLiteral("lee is:asked is:open -tag:x (a or b)"), theDay());
    QCOMPARE(parts.state, QStringLiteral("open"));
    QCOMPARE(parts.words, QStringLiteral("lee is:asked -tag:x (a or b)"));
    QCOMPARE(parts.tag, QString());
    // Half a search is not taken apart: what is wrong could end up inside a value.
    QCOMPARE(searchParts(QStringLiteral("is:asked \"night"), theDay()).words, QStringLiteral("is:asked \"night"));
}

void TestSearchParts::choicesAreUnderstood() {
    SearchParts parts;
    parts.words = QStringLiteral("harbor");
    parts.person = QStringLiteral("O\"Neil (the elder)");
    parts.state = QStringLiteral("at_risk");
    parts.due = QStringLiteral("<30d");
    const SearchQuery query = parseSearch(searchText(parts), theDay());
    QVERIFY(query.problems.empty());
    QCOMPARE(query.root.children.size(), size_t(4));
}

QTEST_APPLESS_MAIN(TestSearchParts)
#include "tst_search_parts.moc"
