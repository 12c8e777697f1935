// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_writer.h"
#include "core/print/packet/packet_pdf.h"
#include "core/print/pdf_module/opened_pdf.h"
#include "tests/print/packet_samples.h"
#include "tests/print/pdf_reading.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtTest/QTest>

#include <set>

using namespace letterdesk;

class TestPacketPdf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPageIsThere();
    void everyPageHasItsFooter_data();
    void everyPageHasItsFooter();
    void textCanBeSearched();
    void fontsAreEmbedded_data();
    void fontsAreEmbedded();
    void propertiesAreSet();
    void outlineHasEverySection();
    void linksLeadSomewhere();
    void spacesAreSpaces();
    void draftSaysSo();
    void passwordIsNeeded();
    void sameFactsGiveTheSamePages();
    void errorsNameTheDocument_data();
    void errorsNameTheDocument();
    void repairedDocumentIsMentioned();
    void restrictedDocumentNeedsAWord();
    void worksInAWorkerThread();
    void canBeCancelled();
    void looksAsDesigned_data();
    void looksAsDesigned();
    void isSoundForQpdf();
};

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

PacketPdf packetOf(const PacketFacts& facts, const PacketOptions& options = {}) {
    Result<PacketPdf> packet = makePacketPdf(facts, options);
    if (!packet) {
        qFatal("no packet: %s", qPrintable(packet.error().detail));
    }
    return *packet;
}

PacketFacts withCv(const char* file) {
    PacketFacts facts = samples::residency();
    facts.documents[0].bytes = samples::pdf(text(file));
    return facts;
}

bool has(const PacketPdf& packet, PacketNotice::Code code) {
    return std::any_of(packet.notices.cbegin(), packet.notices.cend(),
                       [code](const PacketNotice& notice) { return notice.code == code; });
}

void addSamples() {
    QTest::addColumn<PacketFacts>("facts");
    QTest::newRow("residency") << samples::residency();
    QTest::newRow("three services") << samples::threeServices();
    QTest::newRow("five-page CV") << withCv("cv.pdf");
    QTest::newRow("form with fields") << withCv("request-form-acroform.pdf");
    QTest::newRow("rotated pages") << withCv("resume-rotated.pdf");
    QTest::newRow("long names") << samples::longNames();
}

} // namespace

Q_DECLARE_METATYPE(letterdesk::PacketFacts)

void TestPacketPdf::everyPageIsThere() {
    const PacketPdf packet = packetOf(samples::threeServices());
    const auto document = reading::open(packet.bytes);
    QVERIFY(document);
    QCOMPARE(document->numPages(), packet.pages);
    QCOMPARE(packet.pages, packet.ownPages + 4); // three pages of CV, one of statement
    QVERIFY(reading::textOf(*document, 0).contains(text("Wednesday, September 1, 2027")));
    QVERIFY(reading::textOf(*document, packet.ownPages - 1).contains(text("Before you upload")));
    QVERIFY(reading::textOf(*document, packet.pages - 1).contains(text("Personal statement")));
    // Sizes and rotation of the student's pages are as they were.
    QCOMPARE(document->page(packet.ownPages)->orientation(), Poppler::Page::Landscape);
    QCOMPARE(document->page(packet.ownPages)->pageSizeF().toSize(), QSize(842, 595));
    QCOMPARE(document->page(packet.pages - 1)->pageSizeF().toSize(), QSize(842, 595));
    QCOMPARE(document->page(0)->pageSizeF(), QSizeF(612, 792));
    QCOMPARE(packet.fileName, text("Okonkwo_Maya_LOR-packet_2027.pdf"));
}

void TestPacketPdf::everyPageHasItsFooter_data() {
    addSamples();
}

void TestPacketPdf::everyPageHasItsFooter() {
    QFETCH(PacketFacts, facts);
    const PacketPdf packet = packetOf(facts);
    const auto document = reading::open(packet.bytes);
    for (int page = 0; page < packet.pages; ++page) {
        const QString footer = text("%1 · page %2 of %3").arg(facts.owner.name).arg(page + 1).arg(packet.pages);
        // A very long name gives way; the numbers stay on the sheet.
        const QString wanted = facts.owner.name.size() > 40 ? footer.mid(facts.owner.name.size()) : footer;
        QVERIFY2(reading::textOf(*document, page).contains(wanted), qPrintable(reading::textOf(*document, page)));
        if (page < packet.ownPages) {
            QVERIFY(reading::textOf(*document, page).endsWith(text("no patient identifiers intended")));
        }
    }
}

void TestPacketPdf::textCanBeSearched() {
    PacketFacts facts = samples::residency();
    facts.owner.name = text("Office Waffle Fjord Zoë Müller");
    facts.entries[0].entry.route = Route::CommitteeOffice;
    const PacketPdf packet = packetOf(facts);
    const auto document = reading::open(packet.bytes);
    const QString words = reading::textOf(*document, 0);
    for (const char* word :
         {"Office Waffle Fjord", "Zoë Müller", "prehealth office", "Wednesday, September 1, 2027"}) {
        QVERIFY2(words.contains(text(word)), qPrintable(words));
    }
}

void TestPacketPdf::fontsAreEmbedded_data() {
    addSamples();
}

void TestPacketPdf::fontsAreEmbedded() {
    QFETCH(PacketFacts, facts);
    const PacketPdf packet = packetOf(facts);
    const auto document = reading::open(packet.bytes);
    QStringList own;
    for (const Poppler::FontInfo& font : document->fonts()) {
        QVERIFY2(font.isEmbedded(), qPrintable(font.name()));
        own << font.name();
    }
    QVERIFY(own.filter(text("Lato")).size() >= 2);
}

void TestPacketPdf::propertiesAreSet() {
    const PacketPdf packet = packetOf(samples::residency());
    const auto document = reading::open(packet.bytes);
    QCOMPARE(document->info(text("Title")), text("Letter request: Maya Okonkwo"));
    QCOMPARE(document->info(text("Author")), text("Maya Okonkwo"));
    QCOMPARE(document->date(text("CreationDate")), QDateTime(QDate(2027, 5, 25), QTime(14, 30), Qt::UTC));
    const Result<OpenedPdf> opened = openPdf(packet.bytes, {}, {});
    QCOMPARE(opened->pdf->getRoot().getKey("/Lang").getUTF8Value(), std::string("en-US"));
    QVERIFY(opened->pdf->getTrailer().getKey("/ID").isArray());
}

void TestPacketPdf::outlineHasEverySection() {
    const PacketPdf packet = packetOf(samples::residency());
    const auto document = reading::open(packet.bytes);
    const QVector<Poppler::OutlineItem> outline = document->outline();
    QStringList names;
    QList<int> pages;
    for (const Poppler::OutlineItem& item : outline) {
        names << item.name();
        pages << item.destination()->pageNumber();
    }
    QCOMPARE(names,
             (QStringList{text("Request at a glance"), text("Upload checklist"), text("Curriculum vitae")}));
    QCOMPARE(pages, (QList<int>{1, 2, 3}));
    // The CV's own outline hangs below it and leads to its pages in the packet.
    QVERIFY(outline[2].hasChildren());
    for (const Poppler::OutlineItem& item : outline[2].children()) {
        QVERIFY(!item.name().isEmpty());
        QVERIFY(item.destination() && item.destination()->pageNumber() >= 3);
    }
}

void TestPacketPdf::linksLeadSomewhere() {
    const PacketPdf packet = packetOf(samples::residency());
    const auto document = reading::open(packet.bytes);
    QStringList addresses;
    for (const auto& link : document->page(0)->links()) {
        QCOMPARE(link->linkType(), Poppler::Link::Browse);
        addresses << static_cast<const Poppler::LinkBrowse*>(link.get())->url();
    }
    QVERIFY(addresses.contains(text("mailto:maya.okonkwo@example.edu")));
    QVERIFY(addresses.contains(text("https://letters.example.org/w/7f3a9c02?token=Q2x1bXN5LXRva2Vu")));
    const auto inner = document->page(1)->links();
    QCOMPARE(inner.size(), size_t(1));
    QCOMPARE(inner[0]->linkType(), Poppler::Link::Goto);
    QCOMPARE(static_cast<const Poppler::LinkGoto*>(inner[0].get())->destination().pageNumber(), 3);
}

// Qt 6.4 maps the glyph of the space to a tab: other programs than Poppler would copy tabs.
void TestPacketPdf::spacesAreSpaces() {
    const PacketPdf packet = packetOf(samples::residency());
    Result<OpenedPdf> opened = openPdf(packet.bytes, {}, {});
    int maps = 0;
    for (auto [name, font] : opened->pages[0].getKey("/Resources").getKey("/Font").getDictAsMap()) {
        QPDFObjectHandle map = font.getKey("/ToUnicode");
        if (map.isStream()) {
            const auto data = map.getStreamData(qpdf_dl_generalized);
            const QByteArray bytes(reinterpret_cast<const char*>(data->getBuffer()),
                                   static_cast<qsizetype>(data->getSize()));
            QVERIFY(!bytes.contains("<0009>"));
            maps += bytes.contains("<0020>") ? 1 : 0;
        }
    }
    QVERIFY(maps > 0);
}

void TestPacketPdf::draftSaysSo() {
    PacketFacts facts = samples::residency();
    facts.request.stage = Stage::Asked;
    PacketOptions options;
    QCOMPARE(makePacketPdf(facts, options).error().code, ErrorCode::WriterHasNotAccepted);
    options.draft = true;
    const PacketPdf packet = packetOf(facts, options);
    const auto document = reading::open(packet.bytes);
    for (int page = 0; page < packet.ownPages; ++page) {
        QVERIFY(reading::textOf(*document, page).contains(text("Draft – not yet agreed")));
    }
}

void TestPacketPdf::passwordIsNeeded() {
    PacketOptions options;
    options.password = text("pässword");
    const PacketPdf packet = packetOf(samples::residency(), options);
    QCOMPARE(inspectPdf(packet.bytes).error().code, ErrorCode::PdfEncrypted);
    QCOMPARE(inspectPdf(packet.bytes, text("wrong")).error().code, ErrorCode::PdfPasswordWrong);
    const Result<PdfFacts> facts = inspectPdf(packet.bytes, options.password);
    QVERIFY(facts.has_value());
    QCOMPARE(facts->pages, packet.pages);
    QVERIFY(facts->encrypted && !facts->restricted);
}

void TestPacketPdf::sameFactsGiveTheSamePages() {
    const auto a = reading::open(packetOf(samples::residency()).bytes);
    const auto b = reading::open(packetOf(samples::residency()).bytes);
    for (int page = 0; page < a->numPages(); ++page) {
        QCOMPARE(reading::pictureOf(*a, page, 50), reading::pictureOf(*b, page, 50));
    }
}

void TestPacketPdf::errorsNameTheDocument_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("empty") << QByteArray() << int(ErrorCode::PdfInvalid);
    QTest::newRow("text") << QByteArray("Curriculum vitae\n") << int(ErrorCode::PdfInvalid);
    QTest::newRow("Word document") << QByteArray("PK\x03\x04word/document.xml") << int(ErrorCode::PdfInvalid);
    QTest::newRow("cut short") << samples::pdf(text("cv-truncated.pdf")) << int(ErrorCode::PdfInvalid);
    QTest::newRow("password") << samples::pdf(text("cv-encrypted-open-me.pdf")) << int(ErrorCode::PdfEncrypted);
}

void TestPacketPdf::errorsNameTheDocument() {
    QFETCH(QByteArray, bytes);
    PacketFacts facts = samples::residency();
    facts.documents[0].bytes = bytes;
    const Result<PacketPdf> packet = makePacketPdf(facts);
    QVERIFY(!packet);
    QTEST(int(packet.error().code), "code");
    QCOMPARE(packet.error().kind, ErrorKind::World);
    QCOMPARE(packet.error().place, text("Okonkwo_Maya_CV.pdf"));
    facts.documents[0].password = text("open-me");
    QCOMPARE(makePacketPdf(facts).has_value(), packet.error().code == ErrorCode::PdfEncrypted);
}

void TestPacketPdf::repairedDocumentIsMentioned() {
    const PacketPdf packet = packetOf(withCv("cv-damaged-xref.pdf"));
    QCOMPARE(packet.pages, 7);
    QVERIFY(has(packet, PacketNotice::Code::DocumentRepaired));
    QVERIFY(!has(packetOf(withCv("cv.pdf")), PacketNotice::Code::DocumentRepaired));
}

void TestPacketPdf::restrictedDocumentNeedsAWord() {
    // Encrypted by its author without a password to open it.
    PacketFacts facts = withCv("cv-owner-password.pdf");
    QCOMPARE(makePacketPdf(facts).error().code, ErrorCode::PdfRestricted);
    QVERIFY(inspectPdf(facts.documents[0].bytes)->restricted);
    facts.documents[0].restrictionsAccepted = true;
    QCOMPARE(packetOf(facts).pages, 5);
}

void TestPacketPdf::worksInAWorkerThread() {
    Result<PacketPdf> packet = bugError(QString());
    const std::unique_ptr<QThread> thread(QThread::create([&] { packet = makePacketPdf(samples::residency()); }));
    thread->start();
    QVERIFY(thread->wait(30000));
    QVERIFY(packet.has_value());
}

void TestPacketPdf::canBeCancelled() {
    int calls = 0;
    const Result<PacketPdf> packet = makePacketPdf(withCv("cv.pdf"), {}, [&calls](int done, int total) {
        ++calls;
        return done < total - 2;
    });
    QVERIFY(!packet);
    QCOMPARE(packet.error().kind, ErrorKind::Cancelled);
    QVERIFY(calls > 2);
}

void TestPacketPdf::looksAsDesigned_data() {
    QTest::addColumn<PacketFacts>("facts");
    QTest::addColumn<int>("page");
    QTest::newRow("residency-1") << samples::residency() << 0;
    QTest::newRow("residency-2") << samples::residency() << 1;
    QTest::newRow("three-services-1") << samples::threeServices() << 0;
}

// Golden pictures at 40 dpi in grey. To renew one after looking at it: LETTERDESK_GOLDEN=write.
void TestPacketPdf::looksAsDesigned() {
    QFETCH(PacketFacts, facts);
    QFETCH(int, page);
    const auto document = reading::open(packetOf(facts).bytes);
    const QImage picture = reading::pictureOf(*document, page, 40);
    const QString path =
        text(LETTERDESK_TEST_DATA "/print/golden-") + QString::fromLatin1(QTest::currentDataTag()) + text(".png");
    if (qEnvironmentVariable("LETTERDESK_GOLDEN") == text("write")) {
        QVERIFY(picture.save(path));
    }
    QImage golden;
    QVERIFY(golden.load(path));
    golden = golden.convertToFormat(QImage::Format_Grayscale8);
    QCOMPARE(picture.size(), golden.size());
    double difference = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            difference += std::abs(picture.constScanLine(y)[x] - golden.constScanLine(y)[x]);
        }
    }
    const double mean = difference / picture.width() / picture.height();
    QVERIFY2(mean < 1.5, qPrintable(QString::number(mean)));
}

void TestPacketPdf::isSoundForQpdf() {
    const QString qpdf = QStandardPaths::findExecutable(text("qpdf"));
    if (qpdf.isEmpty()) {
        QSKIP("the qpdf command is not installed");
    }
    QTemporaryDir folder;
    for (const PacketFacts& facts :
         {samples::residency(), samples::threeServices(), withCv("cv-damaged-xref.pdf")}) {
        const QString path = folder.filePath(text("packet.pdf"));
        QVERIFY(writeFile(path, packetOf(facts).bytes));
        QProcess process;
        process.start(qpdf, {text("--check"), path});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
}

QTEST_MAIN(TestPacketPdf)
#include "tst_packet_pdf.moc"
