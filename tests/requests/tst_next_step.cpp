// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/history_word.h"
#include "core/requests/next_step.h"

#include <QtTest/QTest>

#include <map>

using namespace letterdesk;

class TestNextStep : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsTheLifeOfARequest();
    void anotherServiceComesBeforeThanks();
    void aStepLeavesStageDateAndNote();
    void anAnswerDecidesTheStage();
    void anAnswerIsKnownFromTheWriter();
    void everyStageHasItsWord();
    void aLetterThatIsThereNeedsNoPacket();
    void withoutAServiceNothingCanArrive();
    void nothingIsExpectedWhenItIsOver_data();
    void nothingIsExpectedWhenItIsOver();
};

void TestNextStep::followsTheLifeOfARequest() {
    const QDate day(2027, 5, 24);
    Request request;
    QCOMPARE(nextStep(request, {}).step, NextStep::PlanAsk);
    request.askOn = day;
    request.stage = Stage::AskPlanned;
    QCOMPARE(nextStep(request, {}).step, NextStep::Ask);
    request.stage = Stage::Asked;
    QCOMPARE(nextStep(request, {}).step, NextStep::RecordAnswer);
    request.stage = Stage::Hesitant;
    QCOMPARE(nextStep(request, {}).step, NextStep::RecordAnswer);
    request.stage = Stage::Agreed;
    QCOMPARE(nextStep(request, {}).step, NextStep::AddService);
    request.entries.resize(1);
    QCOMPARE(nextStep(request, {}).step, NextStep::SetWritersDate);
    request.writersDate = QDate(2027, 9, 1);
    QCOMPARE(nextStep(request, {}).step, NextStep::AttachCv);
    QCOMPARE(nextStep(request, {true}).step, NextStep::GivePacket);
    request.stage = Stage::PacketGiven;
    QCOMPARE(nextStep(request, {true}).step, NextStep::IssueEntry);
    request.entries[0].issuedOn = day;
    QCOMPARE(nextStep(request, {true}).step, NextStep::RecordReceipt);
    request.entries[0].receivedOn = day;
    QCOMPARE(nextStep(request, {true}).step, NextStep::Thank);
    request.stage = Stage::Thanked;
    QCOMPARE(nextStep(request, {true}).step, NextStep::Close);
}

void TestNextStep::anotherServiceComesBeforeThanks() {
    Request request;
    request.stage = Stage::PacketGiven;
    request.entries.resize(2);
    request.entries[0].receivedOn = QDate(2027, 8, 1);
    QCOMPARE(nextStep(request, {true}), (NextStepAnswer{NextStep::IssueEntry, 1}));
    request.entries[1].issuedOn = QDate(2027, 8, 1);
    QCOMPARE(nextStep(request, {true}).step, NextStep::Thank);
    request.thankedOn = QDate(2027, 8, 2);
    QCOMPARE(nextStep(request, {true}), (NextStepAnswer{NextStep::RecordReceipt, 1}));
}

void TestNextStep::aStepLeavesStageDateAndNote() {
    const QDate day(2027, 5, 24);
    Request request = afterStep({}, {NextStep::Ask, -1}, day);
    QCOMPARE(request.stage, Stage::Asked);
    QCOMPARE(request.askedOn, std::optional(day));
    QCOMPARE(request.history.size(), size_t(1));
    QCOMPARE(request.history[0].what, QStringLiteral("asked"));
    QCOMPARE(request.history[0].evidence, std::optional(Evidence::IDid));
    request.entries.resize(1);
    request = afterStep(request, {NextStep::RecordReceipt, 0}, day);
    QCOMPARE(request.entries[0].receivedOn, std::optional(day));
    QCOMPARE(request.stage, Stage::Asked);
    QCOMPARE(afterStep(request, {NextStep::IssueEntry, 7}, day), request);
    QCOMPARE(afterStep(request, {NextStep::AttachCv, -1}, day), request);
}

void TestNextStep::anAnswerDecidesTheStage() {
    const QDate day(2027, 5, 24);
    Request asked;
    asked.stage = Stage::Asked;
    QCOMPARE(afterAnswer(asked, Answer::Warm, day).stage, Stage::Agreed);
    QCOMPARE(afterAnswer(asked, Answer::No, day).stage, Stage::Declined);
    QCOMPARE(afterAnswer(asked, Answer::Hesitant, day).stage, Stage::Hesitant);
    QCOMPARE(afterAnswer(asked, Answer::WantsDraft, day).stage, Stage::WantsDraft);
    QCOMPARE(afterAnswer(asked, Answer::Later, day).stage, Stage::Asked);
    QCOMPARE(afterAnswer(asked, Answer::Later, day).answeredOn, std::optional(day));
}

void TestNextStep::anAnswerIsKnownFromTheWriter() {
    const std::map<Answer, QString> words{{Answer::Warm, QStringLiteral("agreed")},
                                          {Answer::Hesitant, QStringLiteral("hesitant")},
                                          {Answer::No, QStringLiteral("declined")},
                                          {Answer::WantsDraft, QStringLiteral("wants_draft")},
                                          {Answer::Later, QStringLiteral("later")}};
    for (const auto& [answer, word] : words) {
        const Request request = afterAnswer({}, answer, QDate(2027, 5, 24));
        QCOMPARE(request.history.size(), size_t(1));
        QCOMPARE(request.history[0].what, word);
        QCOMPARE(request.history[0].evidence, std::optional(Evidence::WriterToldMe));
    }
}

void TestNextStep::everyStageHasItsWord() {
    for (const auto& [stage, word] : EnumWords<Stage>::words) {
        QCOMPARE(enumFromText<HistoryWord>(QString::fromLatin1(word)).has_value(), stage != Stage::Candidate);
    }
}

void TestNextStep::aLetterThatIsThereNeedsNoPacket() {
    Request request; // entered late: agreed and received, and nobody made a packet
    request.stage = Stage::Agreed;
    request.entries.resize(1);
    request.entries[0].receivedOn = QDate(2027, 8, 1);
    QCOMPARE(nextStep(request, {}), (NextStepAnswer{NextStep::Thank, 0}));
    request.thankedOn = QDate(2027, 8, 2);
    QCOMPARE(nextStep(request, {}).step, NextStep::Close);
    request.entries.resize(2);
    QCOMPARE(nextStep(request, {}), (NextStepAnswer{NextStep::IssueEntry, 1}));
}

void TestNextStep::withoutAServiceNothingCanArrive() {
    Request request;
    request.stage = Stage::Agreed;
    request.packetGivenOn = QDate(2027, 5, 24);
    QCOMPARE(nextStep(request, {true}).step, NextStep::AddService);
    request.stage = Stage::PacketGiven;
    QCOMPARE(nextStep(request, {true}).step, NextStep::AddService);
    request.stage = Stage::Thanked;
    QCOMPARE(nextStep(request, {true}).step, NextStep::Close);
}

void TestNextStep::nothingIsExpectedWhenItIsOver_data() {
    QTest::addColumn<int>("stage");
    for (const Stage stage : {Stage::Declined, Stage::Closed, Stage::Withdrawn}) {
        QTest::newRow(enumText(stage).data()) << static_cast<int>(stage);
    }
}

void TestNextStep::nothingIsExpectedWhenItIsOver() {
    QFETCH(int, stage);
    Request request;
    request.stage = static_cast<Stage>(stage);
    QCOMPARE(nextStep(request, {}).step, NextStep::None);
}

QTEST_APPLESS_MAIN(TestNextStep)
#include "tst_next_step.moc"
