// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/packet/packet_pdf.h"
#include "core/print/pdf_module/content_scanner.h"
#include "core/print/pdf_module/opened_pdf.h"
#include "core/print/pdf_module/page_footer.h"
#include "core/print/pdf_module/qpdf.h"
#include "tests/print/packet_samples.h"
#include "tests/print/pdf_making.h"
#include "tests/print/pdf_reading.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace letterdesk;
using making::bytesOf;
using making::factsWith;
using making::has;
using making::packetOf;

class TestPdfBinder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void footerCoversNothing_data();
    void footerCoversNothing();
    void pageWithoutMarginGetsAStrip_data();
    void pageWithoutMarginGetsAStrip();
    void hiddenContentStaysHidden();
    void contentIsUntouched();
    void sameInputGivesTheSameBytes();
    void innerLinksStillLead();
    void sameNamesInTwoDocumentsDoNotMeet();
    void namesMayBeAnyBytes_data();
    void namesMayBeAnyBytes();
    void formFieldsLive();
    void hostilePagesDoNotHang_data();
    void hostilePagesDoNotHang();
    void limitsAreKept();
    void fiveHundredPagesWork();
    void noPagesIsAnError();
    void inspects_data();
    void inspects();
    void damagedBytesNeverCrash();
    void scannerReadsOperators();
};

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

/// A document whose pages all have this content and these entries.
QByteArray document(const char* content, const char* entries = "/MediaBox [0 0 612 792]", int pages = 1) {
    QPDF pdf;
    pdf.emptyPDF();
    QPDFObjectHandle font = pdf.makeIndirectObject(QPDFObjectHandle::parse(
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"));
    for (int i = 0; i < pages; ++i) {
        QPDFObjectHandle page = QPDFObjectHandle::parse(std::string("<< /Type /Page ") + entries + " >>");
        page.replaceKey("/Contents", pdf.newStream(content));
        page.replaceKey("/Resources", QPDFObjectHandle::parse("<< /Font << >> >>"));
        page.getKey("/Resources").getKey("/Font").replaceKey("/F1", font);
        pdf.addPage(pdf.makeIndirectObject(page), false);
    }
    return bytesOf(pdf);
}

} // namespace

void TestPdfBinder::footerCoversNothing_data() {
    QTest::addColumn<QByteArray>("bytes");
    for (const char* file : {"cv.pdf", "cv-letter-inner-links.pdf", "resume-rotated.pdf",
                             "request-form-acroform.pdf", "statement-a4-landscape.pdf", "cv-damaged-xref.pdf"}) {
        QTest::newRow(file) << samples::pdf(text(file));
    }
    const char* line = "BT /F1 10 Tf 40 30 Td (A line at the very bottom of the page) Tj ET";
    QTest::newRow("text at the bottom") << document(line);
    for (const char* rotate : {"90", "180", "270"}) {
        const std::string entries = std::string("/MediaBox [0 0 612 792] /Rotate ") + rotate;
        QTest::addRow("rotated by %s", rotate)
            << document("BT /F1 10 Tf 40 30 Td (Bottom) Tj 0 740 Td (Top) Tj ET 300 20 5 750 re f 20 300 5 5 re f",
                        entries.c_str());
    }
    QTest::newRow("box away from zero") << document("-100 -80 30 30 re f", "/MediaBox [-120 -100 492 692]");
    QTest::newRow("cropped") << document("0 0 612 90 re f 300 400 20 20 re f",
                                         "/MediaBox [0 0 612 792] /CropBox [70 70 540 720]");
    QTest::newRow("unbalanced states") << document("q q 3 0 0 3 0 0 cm 5 5 20 20 re f");
    QTest::newRow("too many restores") << document("Q Q 3 0 0 3 0 0 cm 5 5 20 20 re f Q Q");
    QTest::newRow("line along the bottom") << document("2 w 0 31 m 612 31 l S");
    QTest::newRow("user unit") << document("10 10 20 20 re f", "/MediaBox [0 0 306 396] /UserUnit 2");
}

// Every pixel that the footer changes was white before.
void TestPdfBinder::footerCoversNothing() {
    QFETCH(QByteArray, bytes);
    const auto before = reading::open(bytes);
    const PacketPdf packet = packetOf(factsWith(bytes));
    const auto after = reading::open(packet.bytes);
    for (int page = 0; page < before->numPages(); ++page) {
        const int stamped = packet.ownPages + page;
        QCOMPARE(after->page(stamped)->pageSizeF(), before->page(page)->pageSizeF());
        const QImage a = reading::pictureOf(*before, page, 72);
        const QImage b = reading::pictureOf(*after, stamped, 72);
        QCOMPARE(b.size(), a.size());
        int changed = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x) {
                if (a.constScanLine(y)[x] != b.constScanLine(y)[x]) {
                    ++changed;
                    QVERIFY2(a.constScanLine(y)[x] == 255,
                             qPrintable(text("page %1 at %2, %3").arg(page).arg(x).arg(y)));
                }
            }
        }
        QVERIFY2(changed > 50, "no footer to be seen");
    }
    QVERIFY(!has(packet, PacketNotice::Code::PagesEnlarged));
}

void TestPdfBinder::pageWithoutMarginGetsAStrip_data() {
    QTest::addColumn<QString>("entries");
    QTest::addColumn<QSizeF>("size"); ///< as shown
    QTest::newRow("upright") << "/MediaBox [0 0 612 792]" << QSizeF(612, 828);
    QTest::newRow("rotated by 90") << "/MediaBox [0 0 612 792] /Rotate 90" << QSizeF(792, 648);
    QTest::newRow("rotated by 180") << "/MediaBox [0 0 612 792] /Rotate 180" << QSizeF(612, 828);
    QTest::newRow("rotated by 270") << "/MediaBox [0 0 612 792] /Rotate -90" << QSizeF(792, 648);
}

void TestPdfBinder::pageWithoutMarginGetsAStrip() {
    QFETCH(QString, entries);
    QFETCH(QSizeF, size);
    // A page covered with color, as a designer's CV.
    const PacketPdf packet = packetOf(factsWith(document("0.8 g 0 0 612 792 re f", entries.toUtf8().constData())));
    QVERIFY(has(packet, PacketNotice::Code::PagesEnlarged));
    const auto shown = reading::open(packet.bytes);
    const QSizeF actual = shown->page(packet.ownPages)->pageSizeF();
    QVERIFY(std::abs(actual.width() - size.width()) < 0.1 && std::abs(actual.height() - size.height()) < 0.1);
    const QImage picture = reading::pictureOf(*shown, packet.ownPages, 72);
    // The page as it was on top, the footer on white below.
    QCOMPARE(int(picture.constScanLine(picture.height() - 40)[300]), 204);
    QCOMPARE(int(picture.constScanLine(5)[300]), 204);
    QCOMPARE(int(picture.constScanLine(picture.height() - 3)[300]), 255);
    QVERIFY(reading::textOf(*shown, packet.ownPages).contains(text("page 3 of 3")));
    // Printers leave 14 points at the edge white.
    for (int y = picture.height() - 14; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            QCOMPARE(int(picture.constScanLine(y)[x]), 255);
        }
    }
}

// What lies beyond the CropBox must not appear on the strip.
void TestPdfBinder::hiddenContentStaysHidden() {
    const PacketPdf packet =
        packetOf(factsWith(document("0 0 612 792 re f", "/MediaBox [0 0 612 792] /CropBox [50 100 562 742]")));
    QVERIFY(has(packet, PacketNotice::Code::PagesEnlarged));
    const auto shown = reading::open(packet.bytes);
    const QImage picture = reading::pictureOf(*shown, packet.ownPages, 72);
    QCOMPARE(int(picture.constScanLine(picture.height() - 2)[20]), 255);
    QCOMPARE(int(picture.constScanLine(picture.height() - 40)[20]), 0);
}

void TestPdfBinder::contentIsUntouched() {
    const QByteArray cv = samples::pdf(text("cv.pdf"));
    const PacketPdf packet = packetOf(factsWith(cv));
    Result<OpenedPdf> before = openPdf(cv, {}, {});
    Result<OpenedPdf> after = openPdf(packet.bytes, {}, {});
    for (int i = 0; i < before->facts.pages; ++i) {
        const auto source = before->pages[static_cast<size_t>(i)].getPageContents();
        const auto joined =
            after->pages[static_cast<size_t>(packet.ownPages) + static_cast<size_t>(i)].getPageContents();
        // One stream before; the others are the same bytes, not even compressed again.
        QCOMPARE(joined.size(), source.size() + 1);
        for (size_t k = 0; k < source.size(); ++k) {
            const auto a = QPDFObjectHandle(source[k]).getRawStreamData();
            const auto b = QPDFObjectHandle(joined[k + 1]).getRawStreamData();
            QCOMPARE(b->getSize(), a->getSize());
            QVERIFY(memcmp(b->getBuffer(), a->getBuffer(), a->getSize()) == 0);
        }
    }
}

void TestPdfBinder::sameInputGivesTheSameBytes() {
    const auto identifiers = [](const PacketPdf& packet) {
        Result<OpenedPdf> opened = openPdf(packet.bytes, {}, {});
        QPDFObjectHandle both = opened->pdf->getTrailer().getKey("/ID");
        return std::pair(both.getArrayItem(0).getStringValue(), both.getArrayItem(1).getStringValue());
    };
    PacketFacts facts = factsWith(samples::pdf(text("cv.pdf")));
    const PacketPdf first = packetOf(facts);
    QTest::qWait(1100); // a second later: nothing comes from the clock
    const PacketPdf second = packetOf(facts);
    QVERIFY(first.bytes == second.bytes);
    QCOMPARE(identifiers(first).first, identifiers(first).second);
    QCOMPARE(identifiers(first).first.size(), size_t(16));
    facts.owner.name += u'x';
    const PacketPdf other = packetOf(facts);
    QVERIFY(identifiers(other).first != identifiers(first).first);
    QVERIFY(identifiers(first).first.substr(0, 4) != "1AY&"); // the one that every file could have
}

void TestPdfBinder::innerLinksStillLead() {
    const QByteArray cv = samples::pdf(text("cv-letter-inner-links.pdf"));
    const auto before = reading::open(cv);
    const PacketPdf packet = packetOf(factsWith(cv));
    const auto after = reading::open(packet.bytes);
    int inner = 0;
    for (int page = 0; page < before->numPages(); ++page) {
        const auto was = before->page(page)->links();
        const auto is = after->page(packet.ownPages + page)->links();
        QCOMPARE(is.size(), was.size());
        for (size_t i = 0; i < was.size(); ++i) {
            QCOMPARE(is[i]->linkType(), was[i]->linkType());
            if (was[i]->linkType() == Poppler::Link::Goto) {
                const auto a = static_cast<const Poppler::LinkGoto*>(was[i].get())->destination();
                const auto b = static_cast<const Poppler::LinkGoto*>(is[i].get())->destination();
                const int target =
                    a.destinationName().isEmpty()
                        ? a.pageNumber()
                        : std::unique_ptr<Poppler::LinkDestination>(before->linkDestination(a.destinationName()))
                              ->pageNumber();
                const int shown =
                    b.destinationName().isEmpty()
                        ? b.pageNumber()
                        : std::unique_ptr<Poppler::LinkDestination>(after->linkDestination(b.destinationName()))
                              ->pageNumber();
                QCOMPARE(shown, target + packet.ownPages);
                ++inner;
            } else if (was[i]->linkType() == Poppler::Link::Browse) {
                QCOMPARE(static_cast<const Poppler::LinkBrowse*>(is[i].get())->url(),
                         static_cast<const Poppler::LinkBrowse*>(was[i].get())->url());
            }
        }
    }
    QVERIFY(inner > 0);
}

// Two documents made by the same program have the same names ("section.1"): each keeps its own places.
void TestPdfBinder::sameNamesInTwoDocumentsDoNotMeet() {
    PacketFacts facts = factsWith(samples::pdf(text("cv-letter-inner-links.pdf")));
    facts.documents.push_back(facts.documents[0]);
    facts.documents[1].kind = DocumentKind::PersonalStatement;
    const PacketPdf packet = packetOf(facts);
    const auto shown = reading::open(packet.bytes);
    for (const int first : {packet.ownPages, packet.ownPages + 3}) {
        int inner = 0;
        for (int page = first; page < first + 3; ++page) {
            for (const auto& link : shown->page(page)->links()) {
                if (link->linkType() != Poppler::Link::Goto) {
                    continue;
                }
                const auto to = static_cast<const Poppler::LinkGoto*>(link.get())->destination();
                const int target =
                    to.destinationName().isEmpty()
                        ? to.pageNumber()
                        : std::unique_ptr<Poppler::LinkDestination>(shown->linkDestination(to.destinationName()))
                              ->pageNumber();
                QVERIFY2(target > first && target <= first + 3, qPrintable(to.destinationName()));
                ++inner;
            }
        }
        QVERIFY(inner > 0);
    }
}

void TestPdfBinder::namesMayBeAnyBytes_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("oldStyle"); ///< names in a dictionary, as before PDF 1.2
    QTest::newRow("ASCII") << QByteArray("section.1") << false;
    QTest::newRow("UTF-16") << QByteArray("\xFE\xFF\0A\0B", 6) << false;
    QTest::newRow("UTF-8") << QByteArray("\xEF\xBB\xBF\xC3\xA9") << false;
    QTest::newRow("bytes that are no text") << QByteArray("\x80\xFF\x7F\x9F\xAD") << false;
    QTest::newRow("old style") << QByteArray("Kapitel\xE4") << true;
}

// The same document twice, so that the second one's names have to change, and its links with them.
void TestPdfBinder::namesMayBeAnyBytes() {
    QFETCH(QByteArray, name);
    QFETCH(bool, oldStyle);
    QPDF pdf;
    pdf.emptyPDF();
    making::addPage(pdf, std::string("0 0 m"));
    QPDFObjectHandle target = making::addPage(pdf, std::string("0 0 m"));
    QPDFObjectHandle place = QPDFObjectHandle::parse("[/Fit]");
    place.insertItem(0, target);
    QPDFObjectHandle link = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /Rect [100 300 200 400] >>");
    const std::string bytes = name.toStdString();
    if (oldStyle) {
        link.replaceKey("/Dest", QPDFObjectHandle::newName("/" + bytes));
        pdf.getRoot().replaceKey("/Dests", QPDFObjectHandle::parse("<< >>"));
        pdf.getRoot().getKey("/Dests").replaceKey("/" + bytes, place);
    } else {
        link.replaceKey("/Dest", QPDFObjectHandle::newString(bytes));
        QPDFObjectHandle leaf = QPDFObjectHandle::newArray({QPDFObjectHandle::newString(bytes), place});
        pdf.getRoot().replaceKey("/Names", QPDFObjectHandle::parse("<< /Dests << >> >>"));
        pdf.getRoot().getKey("/Names").getKey("/Dests").replaceKey("/Names", leaf);
    }
    QPDFObjectHandle source = pdf.getAllPages()[0];
    source.replaceKey("/Annots", QPDFObjectHandle::newArray({pdf.makeIndirectObject(link)}));

    PacketFacts facts = factsWith(bytesOf(pdf));
    facts.documents.push_back(facts.documents[0]);
    facts.documents[1].kind = DocumentKind::PersonalStatement;
    const PacketPdf packet = packetOf(facts);
    Result<OpenedPdf> joined = openPdf(packet.bytes, {}, {});
    QVERIFY(joined.has_value());
    std::map<std::string, QPDFObjectHandle> names;
    QPDFObjectHandle leaf = joined->pdf->getRoot().getKey("/Names").getKey("/Dests").getKey("/Names");
    for (int i = 0; i + 1 < leaf.getArrayNItems(); i += 2) {
        names.emplace(leaf.getArrayItem(i).getStringValue(), leaf.getArrayItem(i + 1));
    }
    QCOMPARE(names.size(), size_t(2));
    for (const int first : {packet.ownPages, packet.ownPages + 2}) {
        QPDFObjectHandle annotations = joined->pages[static_cast<size_t>(first)].getKey("/Annots");
        const auto found = names.find(annotations.getArrayItem(0).getKey("/Dest").getStringValue());
        QVERIFY(found != names.end());
        QCOMPARE(found->second.getArrayItem(0).getObjGen().getObj(),
                 joined->pages[static_cast<size_t>(first + 1)].getObjGen().getObj());
    }
}

void TestPdfBinder::formFieldsLive() {
    const QByteArray form = samples::pdf(text("request-form-acroform.pdf"));
    PacketFacts facts = factsWith(form);
    facts.documents.push_back(facts.documents[0]);
    facts.documents[1].kind = DocumentKind::PersonalStatement;
    const PacketPdf packet = packetOf(facts);
    Result<OpenedPdf> source = openPdf(form, {}, {});
    Result<OpenedPdf> joined = openPdf(packet.bytes, {}, {});
    QVERIFY(source->facts.hasForm && joined->facts.hasForm);
    const size_t fields = QPDFAcroFormDocumentHelper(*source->pdf).getFormFields().size();
    QVERIFY(fields > 0);
    QCOMPARE(QPDFAcroFormDocumentHelper(*joined->pdf).getFormFields().size(), 2 * fields);
    const auto shown = reading::open(packet.bytes);
    const auto before = reading::open(form);
    QCOMPARE(shown->page(packet.ownPages)->formFields().size(), before->page(0)->formFields().size());
    QCOMPARE(shown->page(packet.ownPages + 1)->formFields().size(), before->page(0)->formFields().size());
}

void TestPdfBinder::hostilePagesDoNotHang_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("open strings") << QByteArray("(((((((((((");
    QTest::newRow("inline image without end") << QByteArray("BI /W 1 ID \x01\x02");
    QTest::newRow("many states") << QByteArray("q ").repeated(100000);
    QTest::newRow("many operands") << QByteArray("1 ").repeated(500000);
    QTest::newRow("many operators") << QByteArray("0 0 m ").repeated(1000000);
    QTest::newRow("huge numbers") << QByteArray(
        "99999999999999999999 0 0 99999999999999999999 0 0 cm 0 0 1 1 re f");
    QTest::newRow("text without font") << QByteArray("BT (no font) Tj ET");
    QTest::newRow("binary") << QByteArray("\xff\xfe\x00\x01]]>>}{/#zz <4 <<", 18);
}

void TestPdfBinder::hostilePagesDoNotHang() {
    QFETCH(QByteArray, content);
    QElapsedTimer timer;
    timer.start();
    const PacketPdf packet = packetOf(factsWith(document(content.constData())));
    QCOMPARE(packet.pages, 3);
    QVERIFY2(timer.elapsed() < 10000, "slower than any honest page");
}

void TestPdfBinder::limitsAreKept() {
    const Result<PdfFacts> many = inspectPdf(document("", "/MediaBox [0 0 612 792]", 501));
    QVERIFY(!many);
    QCOMPARE(many.error().code, ErrorCode::LimitExceeded);
    QCOMPARE(many.error().arguments, (QStringList{text("pages"), text("500")}));
    const Result<PacketPdf> packet = makePacketPdf(factsWith(document("", "/MediaBox [0 0 612 792]", 501)));
    QVERIFY(!packet);
    QCOMPARE(packet.error().place, text("Okonkwo_Maya_CV.pdf"));
    const Result<PdfFacts> large = inspectPdf(QByteArray(kMaxPdfBytes + 1, 'x'));
    QVERIFY(!large);
    QCOMPARE(large.error().code, ErrorCode::LimitExceeded);
    QCOMPARE(large.error().arguments.first(), text("bytes"));
}

// P15
void TestPdfBinder::fiveHundredPagesWork() {
    const PacketPdf packet = packetOf(
        factsWith(document("BT /F1 12 Tf 72 700 Td (Publications) Tj ET", "/MediaBox [0 0 612 792]", 500)));
    QCOMPARE(packet.pages, packet.ownPages + 500);
    const auto shown = reading::open(packet.bytes);
    QCOMPARE(shown->numPages(), packet.pages);
    QVERIFY(reading::textOf(*shown, packet.pages - 1).contains(text("page 502 of 502")));
    QVERIFY(reading::textOf(*shown, packet.pages - 1).contains(text("Publications")));
}

void TestPdfBinder::noPagesIsAnError() {
    QPDF pdf;
    pdf.emptyPDF();
    QCOMPARE(inspectPdf(bytesOf(pdf)).error().code, ErrorCode::PdfNoPages);
}

void TestPdfBinder::inspects_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("pages");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("repaired");
    QTest::addColumn<bool>("form");
    QTest::newRow("CV") << "cv.pdf" << 5 << QSize(595, 842) << false << false;
    QTest::newRow("rotated") << "resume-rotated.pdf" << 3 << QSize(842, 595) << false << false;
    QTest::newRow("form") << "request-form-acroform.pdf" << 1 << QSize(612, 792) << false << true;
    QTest::newRow("damaged") << "cv-damaged-xref.pdf" << 5 << QSize(595, 842) << true << false;
}

void TestPdfBinder::inspects() {
    QFETCH(QString, file);
    const Result<PdfFacts> facts = inspectPdf(samples::pdf(file));
    QVERIFY(facts.has_value());
    QTEST(facts->pages, "pages");
    QTEST(facts->firstPage.toSize(), "size");
    QTEST(!facts->repairs.isEmpty(), "repaired");
    QTEST(facts->hasForm, "form");
    QVERIFY(!facts->encrypted && !facts->restricted);
}

// P15: random damage is refused or repaired, never a crash.
void TestPdfBinder::damagedBytesNeverCrash() {
    const QByteArray whole = samples::pdf(text("cv-letter-inner-links.pdf"));
    uint32_t seed = 20270525;
    const auto random = [&seed] {
        seed = seed * 1664525U + 1013904223U;
        return seed >> 8U;
    };
    int made = 0;
    for (int round = 0; round < 40; ++round) {
        QByteArray bytes = whole;
        for (int i = 0; i < 200; ++i) {
            bytes[static_cast<qsizetype>(random() % static_cast<uint32_t>(bytes.size()))] =
                static_cast<char>(random() & 0xFFU);
        }
        if (round % 4 == 0) {
            bytes.truncate(static_cast<qsizetype>(random() % static_cast<uint32_t>(bytes.size())));
        }
        const Result<PacketPdf> packet = makePacketPdf(factsWith(bytes));
        if (packet) {
            ++made;
            QVERIFY(inspectPdf(packet->bytes).has_value());
        } else {
            QCOMPARE(packet.error().kind, ErrorKind::World);
        }
    }
    QVERIFY(made > 0);
}

void TestPdfBinder::scannerReadsOperators() {
    ContentScanner scanner(R"(q % comment
1 .5 -2. 3e cm /F#31 12 Tf [(a\)b\101) -250 <48656C6C6F>] TJ BI /W 1 ID xxEIx EI Q)");
    QStringList operators;
    QStringList texts;
    while (scanner.next()) {
        operators << QString::fromUtf8(scanner.op().data(), static_cast<qsizetype>(scanner.op().size()));
        for (const ContentOperand& operand : scanner.operands()) {
            if (const std::string_view found = scanner.text(operand); !found.empty()) {
                texts << QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size()));
            }
        }
    }
    QCOMPARE(operators.join(u' '), text("q e cm Tf TJ BI Q"));
    QCOMPARE(texts, (QStringList{text("F1"), text("a)bA"), text("Hello")}));
}

QTEST_MAIN(TestPdfBinder)
#include "tst_pdf_binder.moc"
