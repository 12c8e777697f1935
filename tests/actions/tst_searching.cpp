// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/searching.h"
#include "core/exchange/workspace_export.h"
#include "core/exchange/workspace_import.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace letterdesk;

/// What the rule pack adds to a search, the words for what was not understood, saved searches.
class TestSearching : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePackKnowsWhatIsMeant_data();
    void thePackKnowsWhatIsMeant();
    void everyProblemHasASentence();
    void savedSearchesAreSortedAndTravel();

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2027, 5, 24)};
    CountingIdSource m_ids{QStringLiteral("n")};
};

void TestSearching::thePackKnowsWhatIsMeant_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("meant");
    const auto row = [](const char* text, const char* id, bool meant) {
        QTest::addRow("%s %s", text, id) << QString::fromLatin1(text) << QString::fromLatin1(id) << meant;
    };
    row("specialty:im", "internal-medicine", true);
    row("specialty:IM", "internal-medicine", true);
    row("specialty:im", "pediatrics", false);
    row("specialty:og", "obstetrics-gynecology", true);
    row("specialty:surg", "general-surgery", true);
    row("specialty:\"plastic surg\"", "plastic-surgery-integrated", true);
    row("specialty:surg", "psychiatry", false);
    row("service:eras", "eras-residency", true);
    row("service:amcas", "amcas", true);
    row("service:amcas", "aacomas", false);
    row("-(specialty:im or tag:x)", "internal-medicine", true);
}

namespace {

bool holds(const QueryNode& node, const QString& id) {
    return node.condition.alternatives.contains(id) ||
           std::any_of(node.children.cbegin(), node.children.cend(),
                       [&id](const QueryNode& child) { return holds(child, id); });
}

} // namespace

void TestSearching::thePackKnowsWhatIsMeant() {
    QFETCH(QString, text);
    QFETCH(QString, id);
    QFETCH(bool, meant);
    QCOMPARE(holds(understoodSearch(text, QDate(2027, 5, 24)).root, id), meant);
}

void TestSearching::everyProblemHasASentence() {
    QStringList sentences;
    for (const char* text :
         {"persn:x", "person:", "is:blue", "due<sometime", "tag<x", "\"a", "(a", "a)", "a or"}) {
        const SearchQuery query = parseSearch(QString::fromLatin1(text), QDate(2027, 5, 24));
        QCOMPARE(query.problems.size(), size_t(1));
        const QString sentence = problemText(query.problems.front());
        QVERIFY2(!sentence.isEmpty() && !sentences.contains(sentence), text);
        sentences << sentence;
    }
    QVERIFY(sentences.at(0).contains(QStringLiteral("persn:x")));
    QVERIFY(sentences.at(2).contains(QStringLiteral("asked")));
}

void TestSearching::savedSearchesAreSortedAndTravel() {
    const auto make = [this](const char* name) {
        return std::move(*Workspace::create(m_folder.filePath(QLatin1String(name)), {m_clock, m_ids}));
    };
    const auto workspace = make("a.letterdesk");
    const auto waiting = saveSearch(*workspace, {{}, QStringLiteral("waiting"), QStringLiteral("is:waiting"), {}});
    QVERIFY(waiting && saveSearch(*workspace, {{}, QStringLiteral("Asked"), QStringLiteral("is:asked"), {}}));
    const auto all = savedSearches(*workspace);
    QCOMPARE(all->size(), size_t(2));
    QCOMPARE(all->front().name, QStringLiteral("Asked"));
    QVERIFY(saveSearch(*workspace, {*waiting, QStringLiteral("A first"), QStringLiteral("is:waiting"), {}}));
    QCOMPARE(savedSearches(*workspace)->front().name, QStringLiteral("A first"));
    QVERIFY(workspace->undo());
    QCOMPARE(savedSearches(*workspace)->back().name, QStringLiteral("waiting"));

    const auto exported = exportWorkspace(*workspace);
    QVERIFY(exported);
    const auto other = make("b.letterdesk");
    QVERIFY(importWorkspace(*other, *exported));
    QVERIFY(*savedSearches(*other) == *savedSearches(*workspace));
    QCOMPARE(*exportWorkspace(*other), *exported);
    QVERIFY(removeSearch(*other, *waiting));
    QCOMPARE(savedSearches(*other)->size(), size_t(1));
    QVERIFY(other->undo());
    QCOMPARE(savedSearches(*other)->size(), size_t(2));
}

QTEST_GUILESS_MAIN(TestSearching)
#include "tst_searching.moc"
