// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/words.h"

#include <QtTest/QTest>

using namespace letterdesk;

class TestWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyValueHasItsOwnWord();
};

namespace {

/// No value is nameless, none is called like another, none is shown as its word in the open format.
template <DescribedEnum Enum>
void check() {
    QStringList texts;
    for (const auto& [value, word] : EnumWords<Enum>::words) {
        const QString text = displayText(value);
        QVERIFY2(!text.isEmpty(), word);
        QVERIFY2(text.at(0).isUpper(), word);
        QVERIFY2(!text.contains(u'_'), word);
        texts << text;
    }
    QCOMPARE(texts.removeDuplicates(), 0);
}

} // namespace

void TestWords::everyValueHasItsOwnWord() {
    check<RecordKind>();
    check<OwnerStage>();
    check<NotEligible>();
    check<Gut>();
    check<ExperienceKind>();
    check<RelationshipRole>();
    check<Setting>();
    check<Observation>();
    check<Feedback>();
    check<Weekday>();
    check<InteractionKind>();
    check<ConcernKind>();
    check<RequirementLevel>();
    check<Stage>();
    check<Channel>();
    check<Answer>();
    check<Evidence>();
    check<LetterKind>();
    check<Route>();
    check<EntryState>();
    check<DocumentKind>();
    check<MessageOutcome>();
    check<ScannerVerdict>();
    check<AgendaKind>();
    check<AgendaTopic>();
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
