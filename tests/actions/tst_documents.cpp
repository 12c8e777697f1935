// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/documents.h"
#include "core/actions/records.h"
#include "core/base/file_writer.h"
#include "tests/store/store_fixture.h"

using namespace letterdesk;

/// The student's documents come in, letters about the student stay out.
class TestDocuments : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void filesAreKnownByTheirBytes_data();
    void filesAreKnownByTheirBytes();
    void whatIsNoDocumentIsRefused_data();
    void whatIsNoDocumentIsRefused();
    void theBytesAreKeptUnchanged();
    void aNewCvTakesTheOldOnesPlace();
    void oneForARequestLeavesTheOneForAll();
    void transcriptsStandBesideEachOther();
    void aLetterIsRefused();
    void theStudentMayVouchForAPossibleLetter();
    void aRemovedDocumentComesBack();
    void anUnknownRequestIsRefused();

private:
    LoadedFile pdf(const char* name, const char* content = "a") const {
        return {QString::fromUtf8(name), QStringLiteral("application/pdf"), QByteArray("%PDF-1.7\n") + content};
    }
    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
};

namespace {

constexpr const char* kLetterText =
    "To whom it may concern: It is my pleasure to recommend Maya Example. I supervised her on the ward "
    "and recommend her without reservation. She will be an excellent physician.";

} // namespace

void TestDocuments::init() {
    m_workspace.reset();
    m_fixture = std::make_unique<StoreFixture>();
    m_workspace = m_fixture->create();
    QVERIFY(m_workspace);
    Owner owner;
    owner.name = QStringLiteral("Maya Example");
    QVERIFY_RESULT(saveOwner(*m_workspace, owner));
}

void TestDocuments::filesAreKnownByTheirBytes_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<QString>("mediaType");
    const QByteArray png("\x89PNG\r\n\x1a\n....");
    const QByteArray jpeg("\xff\xd8\xff\xe0....");
    QTest::newRow("PDF") << QByteArray("%PDF-1.4") << DocumentKind::Cv << QStringLiteral("application/pdf");
    QTest::newRow("PDF after junk") << QByteArray(1000, ' ') + "%PDF-1.4" << DocumentKind::Cv
                                    << QStringLiteral("application/pdf");
    QTest::newRow("PNG photo") << png << DocumentKind::Photo << QStringLiteral("image/png");
    QTest::newRow("JPEG other") << jpeg << DocumentKind::Other << QStringLiteral("image/jpeg");
}

void TestDocuments::filesAreKnownByTheirBytes() {
    QFETCH(QByteArray, bytes);
    QFETCH(DocumentKind, kind);
    QFETCH(QString, mediaType);
    // The name says something else.
    const QString path = m_fixture->path("document.docx");
    QVERIFY_RESULT(writeFile(path, bytes));
    const Result<LoadedFile> file = loadDocumentFile(path, kind);
    QVERIFY_RESULT(file);
    QCOMPARE(file->mediaType, mediaType);
    QCOMPARE(file->fileName, QStringLiteral("document.docx"));
    QCOMPARE(file->bytes, bytes);
}

void TestDocuments::whatIsNoDocumentIsRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<DocumentKind>("kind");
    QTest::newRow("empty") << QByteArray() << DocumentKind::Cv;
    QTest::newRow("a text called cv.pdf") << QByteArray("Curriculum vitae") << DocumentKind::Cv;
    QTest::newRow("a word processor's file") << QByteArray("PK\x03\x04....") << DocumentKind::Other;
    QTest::newRow("a picture as CV") << QByteArray("\xff\xd8\xff\xe0....") << DocumentKind::Cv;
    QTest::newRow("PDF too far inside") << QByteArray(2000, ' ') + "%PDF-1.4" << DocumentKind::Cv;
}

void TestDocuments::whatIsNoDocumentIsRefused() {
    QFETCH(QByteArray, bytes);
    QFETCH(DocumentKind, kind);
    const QString path = m_fixture->path("cv.pdf");
    QVERIFY_RESULT(writeFile(path, bytes));
    const Result<LoadedFile> file = loadDocumentFile(path, kind);
    QCOMPARE_ERROR(file, ErrorCode::DocumentFormat);
    QCOMPARE(file.error().place, path);
    QCOMPARE_ERROR(loadDocumentFile(m_fixture->path("gone.pdf"), kind), ErrorCode::FileNotFound);
}

void TestDocuments::theBytesAreKeptUnchanged() {
    const LoadedFile file = pdf("cv.pdf");
    const auto attached = attachDocument(*m_workspace, file, DocumentKind::Cv, {}, {});
    QVERIFY_RESULT(attached);
    QVERIFY(!attached->replaced);
    const Result<Document> document = m_workspace->get(attached->id);
    QVERIFY_RESULT(document);
    QCOMPARE(document->fileName, QStringLiteral("cv.pdf"));
    QCOMPARE(document->mediaType, QStringLiteral("application/pdf"));
    const Result<QByteArray> bytes = m_workspace->attachment(document->sha256);
    QVERIFY_RESULT(bytes);
    QCOMPARE(*bytes, file.bytes);
}

void TestDocuments::aNewCvTakesTheOldOnesPlace() {
    const auto first = attachDocument(*m_workspace, pdf("cv-2026.pdf", "old"), DocumentKind::Cv, {}, {});
    QVERIFY_RESULT(first);
    const auto second = attachDocument(*m_workspace, pdf("cv-2027.pdf", "new"), DocumentKind::Cv, {}, {});
    QVERIFY_RESULT(second);
    QVERIFY(second->replaced);
    QVERIFY(second->id == first->id);
    QCOMPARE(*m_workspace->count<Document>(), 1);
    QCOMPARE(m_workspace->get(first->id)->fileName, QStringLiteral("cv-2027.pdf"));
    // One step, and the old bytes are still there.
    QVERIFY_RESULT(m_workspace->undo());
    const Document old = *m_workspace->get(first->id);
    QCOMPARE(old.fileName, QStringLiteral("cv-2026.pdf"));
    QCOMPARE(*m_workspace->attachment(old.sha256), QByteArray("%PDF-1.7\nold"));
}

void TestDocuments::oneForARequestLeavesTheOneForAll() {
    const Result<RequestId> request = createRequest(*m_workspace, Request{}, Person{});
    QVERIFY_RESULT(request);
    const auto general = attachDocument(*m_workspace, pdf("cv.pdf", "general"), DocumentKind::Cv, {}, {});
    const auto own = attachDocument(*m_workspace, pdf("cv-research.pdf", "own"), DocumentKind::Cv, *request, {});
    QVERIFY_RESULT(general);
    QVERIFY_RESULT(own);
    QVERIFY(!own->replaced);
    const Result<std::vector<Document>> documents = m_workspace->documentsFor(*request);
    QVERIFY_RESULT(documents);
    QCOMPARE(documents->size(), 2U);
    QVERIFY(documents->front().id == general->id);
    QVERIFY(documents->back().id == own->id);
    QCOMPARE(m_workspace->documentsFor(std::nullopt)->size(), 1U);
}

void TestDocuments::transcriptsStandBesideEachOther() {
    QVERIFY_RESULT(attachDocument(*m_workspace, pdf("college.pdf", "1"), DocumentKind::Transcript, {}, {}));
    const auto second = attachDocument(*m_workspace, pdf("school.pdf", "2"), DocumentKind::Transcript, {}, {});
    QVERIFY_RESULT(second);
    QVERIFY(!second->replaced);
    QCOMPARE(*m_workspace->count<Document>(), 2);
}

void TestDocuments::aLetterIsRefused() {
    for (const LetterAnswer answer : {LetterAnswer::NotAsked, LetterAnswer::NotALetter}) {
        const auto attached = attachDocument(*m_workspace, pdf("Letter of recommendation Maya Example.pdf"),
                                             DocumentKind::Other, {}, QString::fromLatin1(kLetterText), answer);
        QCOMPARE_ERROR(attached, ErrorCode::LetterRefused);
        QVERIFY(!attached.error().arguments.isEmpty());
    }
    QCOMPARE(*m_workspace->count<Document>(), 0);
}

void TestDocuments::theStudentMayVouchForAPossibleLetter() {
    const LoadedFile file = pdf("Letter of recommendation.pdf");
    const Result<LetterVerdict> verdict = judgeFile(*m_workspace, file, {});
    QVERIFY_RESULT(verdict);
    QCOMPARE(verdict->likeness, LetterLikeness::Possible);
    QCOMPARE_ERROR(attachDocument(*m_workspace, file, DocumentKind::Other, {}, {}), ErrorCode::LetterRefused);
    QVERIFY_RESULT(attachDocument(*m_workspace, file, DocumentKind::Other, {}, {}, LetterAnswer::NotALetter));
}

void TestDocuments::aRemovedDocumentComesBack() {
    const auto attached = attachDocument(*m_workspace, pdf("cv.pdf"), DocumentKind::Cv, {}, {});
    QVERIFY_RESULT(attached);
    const Document before = *m_workspace->get(attached->id);
    QVERIFY_RESULT(removeDocument(*m_workspace, attached->id));
    QCOMPARE_ERROR(m_workspace->get(attached->id), ErrorCode::RecordNotFound);
    QVERIFY_RESULT(m_workspace->undo());
    QVERIFY(*m_workspace->get(attached->id) == before);
    QVERIFY_RESULT(m_workspace->attachment(before.sha256));
}

void TestDocuments::anUnknownRequestIsRefused() {
    QCOMPARE_ERROR(
        attachDocument(*m_workspace, pdf("cv.pdf"), DocumentKind::Cv, RequestId(QStringLiteral("gone")), {}),
        ErrorCode::RecordNotFound);
    QCOMPARE(*m_workspace->count<Document>(), 0);
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
