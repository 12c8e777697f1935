// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"

#include <QtCore/QRegularExpression>

using namespace letterdesk::test;

/// The main job on a real CV: a student's data and a PDF become a writer's packet.
class TestCliPacket : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fromNothingToAPacket();
    void nobodyGetsAPacketBeforeSayingYes();
    void aPacketNeedsACv();
    void paperMayBeA4();
    void anEncryptedCvNeedsItsPassword();
    void passwordsMayComeLate();
    void thePacketMayGoToStandardOutput();
    void aDocumentWithoutBytesBlocksNoPacket();
    void theDayIsTheOneAskedFor();
    void aPacketThatCannotBeSavedIsThree();
    void onlyPdfIsAttached();
    void aLetterIsRefused();
    void aNewCvReplacesTheOld();
    void withoutItsModuleNothingIsTaken();

private:
    static QByteArray pdf(const char* name) {
        return CliRunner::contents(QStringLiteral(LETTERDESK_TEST_DATA "/print/") + QString::fromUtf8(name));
    }
};

namespace {

/// What pdfinfo (poppler-utils) says of a file.
QByteArray pdfInfo(const QString& path) {
    QProcess process;
    process.start(QStringLiteral("pdfinfo"), {path});
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

int pagesOf(const QByteArray& info) {
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    return pages.match(QString::fromUtf8(info)).captured(1).toInt();
}

/// A one-page PDF that says something; readers rebuild its missing table of objects.
QByteArray pdfSaying(const QByteArray& text) {
    const QByteArray content = "BT /F1 11 Tf 40 700 Td (" + text + ") Tj ET";
    return "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
           "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
           "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 2000 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 "
           "R>>>>>>\n"
           "endobj\n4 0 obj\n<</Length " +
           QByteArray::number(content.size()) + ">>\nstream\n" + content +
           "\nendstream\nendobj\n5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n"
           "trailer\n<</Root 1 0 R/Size 6>>\n%%EOF\n";
}

} // namespace

void TestCliPacket::fromNothingToAPacket() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    QVERIFY(CliRunner::write(cli.path("cv.pdf"), pdf("cv.pdf")));
    const int cvPages = pagesOf(pdfInfo(cli.path("cv.pdf")));
    if (cvPages == 0) {
        QSKIP("no pdfinfo here to look into the packet");
    }
    const CliRun attached = cli.on("--json attach cv.pdf --kind cv");
    QCOMPARE_CODE(attached, 0);
    QVERIFY(!attached.object().value(QStringLiteral("id")).toString().isEmpty());
    const CliRun packet = cli.on("--json --today 2027-05-24 packet r1 -o out.pdf");
    QCOMPARE_CODE(packet, 0);
    const QByteArray info = pdfInfo(cli.path("out.pdf"));
    const int ownPages = packet.object().value(QStringLiteral("own_pages")).toInt();
    QVERIFY(ownPages >= 2);
    QCOMPARE(pagesOf(info), ownPages + cvPages);
    QCOMPARE(packet.object().value(QStringLiteral("pages")).toInt(), pagesOf(info));
    QVERIFY2(info.contains("Maya Okonkwo-Example"), info.constData());
    QVERIFY2(info.contains("Page size:       612 x 792"), info.constData());
    // The workspace is as it was: making a packet is no change.
    QCOMPARE(cli.on("--json history").object().value(QStringLiteral("steps")).toArray().size(), 2);
    const CliRun text = cli.on("packet r1 -o again.pdf");
    QCOMPARE_CODE(text, 0);
    QVERIFY2(text.out.contains("again.pdf"), text.out.constData());
}

void TestCliPacket::nobodyGetsAPacketBeforeSayingYes() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    QVERIFY(CliRunner::write(cli.path("cv.pdf"), pdf("cv.pdf")));
    QCOMPARE_CODE(cli.on("attach cv.pdf --kind cv"), 0);
    const CliRun refused = cli.on("packet r2 -o out.pdf");
    QCOMPARE_CODE(refused, 1);
    QVERIFY2(refused.err.contains("has not agreed"), refused.err.constData());
    QVERIFY(!QFile::exists(cli.path("out.pdf")));
    QCOMPARE_CODE(cli.on("packet r2 -o out.pdf --draft"), 0);
    QVERIFY(QFile::exists(cli.path("out.pdf")));
    QCOMPARE_CODE(cli.on("packet r99 -o out2.pdf"), 1);
}

void TestCliPacket::aPacketNeedsACv() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    QCOMPARE_CODE(cli.on("packet r1 -o out.pdf"), 1);
    QVERIFY(!QFile::exists(cli.path("out.pdf")));
    QCOMPARE_CODE(cli.on("packet r1 -o out.pdf --without-cv"), 0);
    QVERIFY(CliRunner::contents(cli.path("out.pdf")).startsWith("%PDF-"));
}

void TestCliPacket::paperMayBeA4() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    QCOMPARE_CODE(cli.on("packet r1 -o out.pdf --without-cv --paper a4"), 0);
    const QByteArray info = pdfInfo(cli.path("out.pdf"));
    if (info.isEmpty()) {
        QSKIP("no pdfinfo here to look into the packet");
    }
    QVERIFY2(info.contains("A4"), info.constData());
}

void TestCliPacket::anEncryptedCvNeedsItsPassword() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    QVERIFY(CliRunner::write(cli.path("cv.pdf"), pdf("cv-encrypted-open-me.pdf")));
    QCOMPARE_CODE(cli.on("attach cv.pdf --kind cv"), 0);
    const CliRun locked = cli.on("packet r1 -o out.pdf");
    QCOMPARE_CODE(locked, 1);
    QVERIFY2(locked.err.contains("needs a password"), locked.err.constData());
    const CliRun wrong = cli.on("packet r1 -o out.pdf --password-stdin", "wrong\n");
    QCOMPARE_CODE(wrong, 1);
    QVERIFY2(wrong.err.contains("password does not open"), wrong.err.constData());
    QVERIFY(!wrong.err.contains("wrong"));
    QVERIFY(!QFile::exists(cli.path("out.pdf")));
    // One a line, tried in turn.
    QCOMPARE_CODE(cli.on("packet r1 -o out.pdf --password-stdin", "wrong\r\nopen-me\r\n"), 0);
    QVERIFY(QFile::exists(cli.path("out.pdf")));
    // The password stays nowhere.
    for (const char* file : {"out.pdf", "test.letterdesk", "test.letterdesk-wal"}) {
        QVERIFY2(!CliRunner::contents(cli.path(file)).contains("open-me"), file);
    }
}

void TestCliPacket::passwordsMayComeLate() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    QVERIFY(CliRunner::write(cli.path("cv.pdf"), pdf("cv-encrypted-open-me.pdf")));
    QCOMPARE_CODE(cli.on("attach cv.pdf --kind cv"), 0);
    QCOMPARE_CODE(cli.onSlowly("packet r1 -o out.pdf --password-stdin", {"wrong\n", "open-", "me\n"}), 0);
    QVERIFY(QFile::exists(cli.path("out.pdf")));
}

void TestCliPacket::thePacketMayGoToStandardOutput() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    const CliRun run = cli.on("packet r1 -o - --without-cv");
    QCOMPARE_CODE(run, 0);
    QVERIFY(run.out.startsWith("%PDF-"));
    QVERIFY(run.out.trimmed().endsWith("%%EOF"));
    QVERIFY(!QFile::exists(cli.path("-")));
    QCOMPARE_CODE(cli.on("--json packet r1 -o - --without-cv"), 2);
}

void TestCliPacket::aDocumentWithoutBytesBlocksNoPacket() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    QCOMPARE_CODE(cli.on("import -", R"({"format": "letterdesk-workspace", "version": 1, "documents":
        [{"id": "d9", "kind": "transcript", "file_name": "transcript.pdf"}]})"),
                  0);
    const CliRun packet = cli.on("packet r1 -o out.pdf --without-cv");
    QCOMPARE_CODE(packet, 0);
    QVERIFY2(packet.out.contains("transcript.pdf is left out"), packet.out.constData());
    const CliRun check = cli.on("check");
    QCOMPARE_CODE(check, 1);
    QVERIFY2(check.out.contains("d9 (transcript.pdf)"), check.out.constData());
}

void TestCliPacket::theDayIsTheOneAskedFor() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    const auto notices = [&cli](const char* day) {
        return cli
            .on(QStringLiteral("--json --today %1 packet r1 -o out.pdf --without-cv")
                    .arg(QString::fromLatin1(day)))
            .object()
            .value(QStringLiteral("notices"))
            .toArray()
            .size();
    };
    // After the writer's date of 1 September there is one thing more to tell.
    QVERIFY(notices("2027-09-02") > notices("2027-05-24"));
}

void TestCliPacket::aPacketThatCannotBeSavedIsThree() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    QCOMPARE_CODE(cli.on("packet r1 -o gone/out.pdf --without-cv"), 3);
    QCOMPARE_CODE(cli.on("packet r1 -o . --without-cv"), 3);
}

void TestCliPacket::onlyPdfIsAttached() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    QVERIFY(CliRunner::write(cli.path("cv.pdf"), "This is no PDF"));
    const CliRun run = cli.on("attach cv.pdf --kind cv");
    QCOMPARE_CODE(run, 1);
    QVERIFY2(run.err.contains("one of these formats: PDF."), run.err.constData());
    const CliRun photo = cli.on("attach cv.pdf --kind photo");
    QCOMPARE_CODE(photo, 1);
    QVERIFY2(photo.err.contains("one of these formats: PDF, PNG, JPEG."), photo.err.constData());
    QCOMPARE_CODE(cli.on("attach gone.pdf --kind cv"), 3);
    QVERIFY(CliRunner::write(cli.path("good.pdf"), pdf("cv.pdf")));
    QCOMPARE_CODE(cli.on("attach good.pdf --kind cv --request r99"), 1);
    QVERIFY(cli.on("--json list documents").array().isEmpty());
}

void TestCliPacket::aLetterIsRefused() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    QVERIFY(CliRunner::write(
        cli.path("scan0001.pdf"),
        pdfSaying(
            "To whom it may concern: It is my pleasure to recommend Maya Okonkwo-Example. I supervised her on the "
            "ward and recommend her without reservation. She will be an excellent physician.")));
    for (const char* verb :
         {"attach scan0001.pdf --kind other", "attach scan0001.pdf --kind other --not-a-letter"}) {
        const CliRun run = cli.on(verb);
        QCOMPARE_CODE(run, 1);
        QVERIFY2(run.err.contains("letter about you"), run.err.constData());
        QVERIFY2(run.err.contains("without reservation"), run.err.constData());
    }
    QVERIFY(CliRunner::write(cli.path("letter-of-recommendation.pdf"), pdfSaying("Page one")));
    const CliRun asked = cli.on("attach letter-of-recommendation.pdf --kind other");
    QCOMPARE_CODE(asked, 1);
    QVERIFY2(asked.err.contains("--not-a-letter"), asked.err.constData());
    QVERIFY(cli.on("--json list documents").array().isEmpty());
    QCOMPARE_CODE(cli.on("attach letter-of-recommendation.pdf --kind other --not-a-letter"), 0);
}

void TestCliPacket::aNewCvReplacesTheOld() {
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    QVERIFY(CliRunner::write(cli.path("cv.pdf"), pdf("cv.pdf")));
    QVERIFY(CliRunner::write(cli.path("newer.pdf"), pdf("resume-rotated.pdf")));
    QCOMPARE_CODE(cli.on("attach cv.pdf --kind cv"), 0);
    const CliRun replaced = cli.on("--json attach newer.pdf --kind cv");
    QCOMPARE_CODE(replaced, 0);
    QVERIFY(replaced.object().value(QStringLiteral("replaced")).toBool());
    const QJsonArray documents = cli.on("--json list documents").array();
    QCOMPARE(documents.size(), 1);
    QCOMPARE(documents.first().toObject().value(QStringLiteral("file_name")), QStringLiteral("newer.pdf"));
}

void TestCliPacket::withoutItsModuleNothingIsTaken() {
    // A letter could not be told from a CV, so nothing is attached either.
    const CliRunner cli;
    QVERIFY(cli.makeStudent());
    QVERIFY(CliRunner::write(cli.path("cv.pdf"), pdf("cv.pdf")));
    QCOMPARE_CODE(cli.on("attach cv.pdf --kind cv"), 0);
    const QString lonely = cli.path("letterdesk-cli");
    QVERIFY(QFile::copy(QStringLiteral(LETTERDESK_CLI), lonely));
    for (const char* verb : {"attach cv.pdf --kind other", "--today 2027-05-24 packet r1 -o out.pdf"}) {
        QProcess process;
        process.setWorkingDirectory(cli.folder());
        process.start(lonely, QStringList{QStringLiteral("--file"), cli.workspace()} +
                                  QString::fromUtf8(verb).split(u' '));
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY(process.exitCode() != 0);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains("works with PDF files is missing"), said.constData());
    }
    QVERIFY(!QFile::exists(cli.path("out.pdf")));
    QCOMPARE(cli.on("--json list documents").array().size(), 1);
}

QTEST_GUILESS_MAIN(TestCliPacket)
#include "tst_cli_packet.moc"
