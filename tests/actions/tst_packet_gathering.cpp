// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/bundled_data.h"
#include "core/actions/documents.h"
#include "core/actions/packet_gathering.h"
#include "core/actions/records.h"
#include "core/requirements/program.h"
#include "tests/store/store_fixture.h"

using namespace letterdesk;

/// Everything the packet of one request needs, and nothing of the others.
class TestPacketGathering : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void gathersWhatTheRequestNames();
    void namesComeFromTheRulePackElseAsTheyAre();
    void theEarliestDueDateCounts();
    void documentsOfOthersStayOut();
    void aDocumentWithoutBytesIsLeftOut();
    void wishesGoWithTheirDocument();
    void whatIsLeftOutIsNamed();
    void anUnknownRequestIsRefused();
    void paperIsTheChosenElseTheCountrys_data();
    void paperIsTheChosenElseTheCountrys();

private:
    RequestId addRequest(const Entry& entry);
    ApplicationId addApplication(const char* service, const char* specialty);

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
};

void TestPacketGathering::init() {
    m_workspace.reset();
    m_fixture = std::make_unique<StoreFixture>();
    m_workspace = m_fixture->create();
    QVERIFY(m_workspace);
}

ApplicationId TestPacketGathering::addApplication(const char* service, const char* specialty) {
    Application application;
    application.service = QString::fromUtf8(service);
    application.specialty = QString::fromUtf8(specialty);
    application.lettersDueOn = QDate(2027, 9, 22);
    Slot slot;
    slot.role = QStringLiteral("department_chair");
    slot.form = QStringLiteral("chair-form");
    application.slots.push_back(slot);
    return saveApplication(*m_workspace, application).value();
}

RequestId TestPacketGathering::addRequest(const Entry& entry) {
    Request request;
    request.stage = Stage::Agreed;
    request.entries.push_back(entry);
    Person writer;
    writer.familyName = QStringLiteral("Example");
    return createRequest(*m_workspace, request, writer).value();
}

void TestPacketGathering::gathersWhatTheRequestNames() {
    Owner owner;
    owner.name = QStringLiteral("Maya Example");
    QVERIFY_RESULT(saveOwner(*m_workspace, owner));
    Entry entry;
    entry.application = addApplication("eras-residency", "internal-medicine");
    entry.authorRole = QStringLiteral("department_chair");
    const RequestId request = addRequest(entry);
    PacketWishes wishes;
    wishes.paper = PaperSize::A4;
    wishes.locale = QLocale(QLocale::German);
    const auto facts = gatherPacketFacts(*m_workspace, request, bundledRulePack(), wishes);
    QVERIFY_RESULT(facts);
    QCOMPARE(facts->owner.name, owner.name);
    QCOMPARE(facts->person.familyName, QStringLiteral("Example"));
    QCOMPARE(facts->today, QDate(2027, 5, 24));
    QVERIFY(facts->paper == PaperSize::A4);
    QCOMPARE(facts->locale, wishes.locale);
    QCOMPARE(facts->entries.size(), 1U);
    const PacketEntry& gathered = facts->entries.front();
    QCOMPARE(gathered.application->service, QStringLiteral("eras-residency"));
    QVERIFY(gathered.service);
    QCOMPARE(gathered.specialtyName, bundledRulePack().specialtyName(QStringLiteral("internal-medicine")));
    QCOMPARE(gathered.slotForm, QStringLiteral("chair-form"));
    QVERIFY(!gathered.authorRoleLabel.isEmpty());
}

void TestPacketGathering::namesComeFromTheRulePackElseAsTheyAre() {
    Entry entry;
    entry.application = addApplication("a-service-nobody-knows", "underwater-medicine");
    entry.authorRole = QStringLiteral("harbor_master");
    const auto facts = gatherPacketFacts(*m_workspace, addRequest(entry), bundledRulePack(), {});
    QVERIFY_RESULT(facts);
    const PacketEntry& gathered = facts->entries.front();
    QVERIFY(!gathered.service);
    QCOMPARE(gathered.specialtyName, QStringLiteral("underwater-medicine"));
    QCOMPARE(gathered.authorRoleLabel, QStringLiteral("harbor_master"));
    QVERIFY(gathered.slotForm.isEmpty());
}

void TestPacketGathering::theEarliestDueDateCounts() {
    Entry entry;
    entry.application = addApplication("amcas", "");
    Program program;
    program.id = ProgramId(QStringLiteral("g1"));
    program.application = *entry.application;
    program.lettersDueOn = QDate(2027, 8, 1);
    QVERIFY_RESULT(m_workspace->change(QStringLiteral("Add Program"),
                                       [&program](Transaction& transaction) { return transaction.add(program); }));
    const auto facts = gatherPacketFacts(*m_workspace, addRequest(entry), bundledRulePack(), {});
    QVERIFY_RESULT(facts);
    QCOMPARE(facts->entries.front().dueOn, QDate(2027, 8, 1));
}

void TestPacketGathering::documentsOfOthersStayOut() {
    const RequestId mine = addRequest({});
    const RequestId other = addRequest({});
    const auto attach = [this](const char* name, DocumentKind kind, const std::optional<RequestId>& request) {
        const LoadedFile file{QString::fromUtf8(name), QStringLiteral("application/pdf"),
                              QByteArray("%PDF-") + name};
        return attachDocument(*m_workspace, file, kind, request, {}).has_value();
    };
    QVERIFY(attach("form-of-other.pdf", DocumentKind::RequestForm, other));
    QVERIFY(attach("form.pdf", DocumentKind::RequestForm, mine));
    QVERIFY(attach("cv.pdf", DocumentKind::Cv, std::nullopt));
    const auto facts = gatherPacketFacts(*m_workspace, mine, bundledRulePack(), {});
    QVERIFY_RESULT(facts);
    QCOMPARE(facts->documents.size(), 2U);
    QCOMPARE(facts->documents[0].fileName, QStringLiteral("cv.pdf"));
    QCOMPARE(facts->documents[0].bytes, QByteArray("%PDF-cv.pdf"));
    QVERIFY(!facts->documents[0].ofThisRequest);
    QCOMPARE(facts->documents[1].fileName, QStringLiteral("form.pdf"));
    QVERIFY(facts->documents[1].ofThisRequest);
}

void TestPacketGathering::aDocumentWithoutBytesIsLeftOut() {
    const RequestId request = addRequest({});
    Document transcript;
    transcript.id = DocumentId(QStringLiteral("d1"));
    transcript.kind = DocumentKind::Transcript;
    transcript.fileName = QStringLiteral("transcript.pdf");
    QVERIFY_RESULT(m_workspace->change(QStringLiteral("Import"), [&transcript](Transaction& transaction) {
        return transaction.add(transcript);
    }));
    const auto facts = gatherPacketFacts(*m_workspace, request, bundledRulePack(), {});
    QVERIFY_RESULT(facts);
    QVERIFY(facts->documents.empty());
    QCOMPARE(facts->documentsWithoutBytes, QStringList{QStringLiteral("transcript.pdf")});
    const auto problems = m_workspace->findProblems();
    QVERIFY_RESULT(problems);
    QCOMPARE(problems->size(), 1);
    QVERIFY2(problems->front().contains(QStringLiteral("transcript.pdf")), qPrintable(problems->front()));
}

void TestPacketGathering::wishesGoWithTheirDocument() {
    const RequestId request = addRequest({});
    const LoadedFile file{QStringLiteral("cv.pdf"), QStringLiteral("application/pdf"), QByteArray("%PDF-1.7")};
    const auto attached = attachDocument(*m_workspace, file, DocumentKind::Cv, {}, {});
    QVERIFY_RESULT(attached);
    PacketWishes wishes;
    wishes.passwords.insert(attached->id, QStringLiteral("open sesame"));
    wishes.restrictionsAccepted.insert(attached->id);
    const auto facts = gatherPacketFacts(*m_workspace, request, bundledRulePack(), wishes);
    QVERIFY_RESULT(facts);
    QCOMPARE(facts->documents.front().password, QStringLiteral("open sesame"));
    QVERIFY(facts->documents.front().restrictionsAccepted);
}

void TestPacketGathering::whatIsLeftOutIsNamed() {
    const RequestId request = addRequest({});
    const LoadedFile cv{QStringLiteral("cv.pdf"), QStringLiteral("application/pdf"), QByteArray("%PDF-1.7")};
    const auto attached = attachDocument(*m_workspace, cv, DocumentKind::Cv, {}, {});
    QVERIFY_RESULT(attached);
    const LoadedFile statement{QStringLiteral("statement.pdf"), cv.mediaType, QByteArray("%PDF-1.6")};
    QVERIFY_RESULT(attachDocument(*m_workspace, statement, DocumentKind::PersonalStatement, {}, {}));
    PacketWishes wishes;
    wishes.leftOut.insert(attached->id);
    const auto facts = gatherPacketFacts(*m_workspace, request, bundledRulePack(), wishes);
    QVERIFY_RESULT(facts);
    QCOMPARE(facts->documents.size(), 1U);
    QCOMPARE(facts->documents.front().fileName, QStringLiteral("statement.pdf"));
    QCOMPARE(facts->leftOut.size(), 1U);
    QCOMPARE(facts->leftOut.front().fileName, QStringLiteral("cv.pdf"));
    QVERIFY(facts->leftOut.front().kind == DocumentKind::Cv);
}

void TestPacketGathering::anUnknownRequestIsRefused() {
    QCOMPARE_ERROR(gatherPacketFacts(*m_workspace, RequestId(QStringLiteral("gone")), bundledRulePack(), {}),
                   ErrorCode::RecordNotFound);
}

void TestPacketGathering::paperIsTheChosenElseTheCountrys_data() {
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<bool>("isLetter");
    const QLocale canada(QLocale::English, QLocale::Canada);
    const QLocale germany(QLocale::German, QLocale::Germany);
    QTest::newRow("United States") << QString() << QLocale(QLocale::English, QLocale::UnitedStates) << true;
    QTest::newRow("Canada is metric and writes on Letter") << QString() << canada << true;
    QTest::newRow("Germany") << QString() << germany << false;
    QTest::newRow("A4 chosen in Canada") << QStringLiteral("a4") << canada << false;
    QTest::newRow("Letter chosen in Germany") << QStringLiteral("letter") << germany << true;
    QTest::newRow("no paper of ours") << QStringLiteral("a3") << germany << false;
}

void TestPacketGathering::paperIsTheChosenElseTheCountrys() {
    QFETCH(QString, setting);
    QFETCH(QLocale, locale);
    QFETCH(bool, isLetter);
    QCOMPARE(paperSizeOf(setting, locale) == PaperSize::Letter, isLetter);
}

QTEST_GUILESS_MAIN(TestPacketGathering)
#include "tst_packet_gathering.moc"
