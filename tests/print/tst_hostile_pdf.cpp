// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf/pdf_facts.h"
#include "tests/print/pdf_making.h"
#include "tests/print/pdf_reading.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

#include <ctime>
#include <sys/resource.h>

using namespace letterdesk;
using making::addPage;
using making::bytesOf;
using making::factsWith;
using making::packetOf;

/// P15: no document hangs the program, eats the memory, or keeps the other documents from being joined.
class TestHostilePdf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void damagedContentIsCarriedAlong_data();
    void damagedContentIsCarriedAlong();
    void smallFileAsksForMuch_data();
    void smallFileAsksForMuch();
};

namespace {

/// A stream that is compressed already; empty filter: as it is.
QPDFObjectHandle stream(QPDF& pdf, const QByteArray& bytes, const char* filter) {
    QPDFObjectHandle result = pdf.newStream();
    result.replaceStreamData(bytes.toStdString(), QPDFObjectHandle::parse(filter), QPDFObjectHandle::newNull());
    return result;
}

/// As /FlateDecode wants it: without the length that qCompress puts first.
QByteArray deflated(const QByteArray& bytes) {
    return qCompress(bytes, 9).mid(4);
}

QByteArray bombs(const QByteArray& content, const char* filter, int pages) {
    QPDF pdf;
    pdf.emptyPDF();
    QPDFObjectHandle shared = stream(pdf, content, filter);
    for (int i = 0; i < pages; ++i) {
        addPage(pdf, shared);
    }
    return bytesOf(pdf);
}

/// A form that draws the next one ten times, and so on; the last one holds two megabytes of nothing, which no
/// count of operators limits.
QByteArray towerOfForms(int height) {
    QPDF pdf;
    pdf.emptyPDF();
    QPDFObjectHandle below = stream(pdf, deflated(QByteArray(2000000, ' ')), "/FlateDecode");
    const auto isForm = [](QPDFObjectHandle form) {
        form.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
        form.getDict().replaceKey("/BBox", QPDFObjectHandle::parse("[0 0 612 792]"));
    };
    isForm(below);
    for (int i = 0; i < height; ++i) {
        QPDFObjectHandle form = stream(pdf, QByteArray("/X Do ").repeated(10), "null");
        isForm(form);
        form.getDict().replaceKey("/Resources", QPDFObjectHandle::parse("<< /XObject << >> >>"));
        form.getDict().getKey("/Resources").getKey("/XObject").replaceKey("/X", below);
        below = form;
    }
    addPage(pdf, std::string("/X Do")).getKey("/Resources").getKey("/XObject").replaceKey("/X", below);
    return bytesOf(pdf);
}

/// A form that draws itself and another one that draws it.
QByteArray circleOfForms() {
    QPDF pdf;
    pdf.emptyPDF();
    QPDFObjectHandle a = stream(pdf, "0 0 1 1 re f /X Do /Y Do /X Do", "null");
    QPDFObjectHandle b = stream(pdf, "/X Do /X Do", "null");
    for (QPDFObjectHandle form : {a, b}) {
        form.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
        form.getDict().replaceKey("/BBox", QPDFObjectHandle::parse("[0 0 612 792]"));
        form.getDict().replaceKey("/Resources", QPDFObjectHandle::parse("<< /XObject << >> >>"));
        form.getDict().getKey("/Resources").getKey("/XObject").replaceKey("/X", a);
        form.getDict().getKey("/Resources").getKey("/XObject").replaceKey("/Y", b);
    }
    addPage(pdf, std::string("/X Do")).getKey("/Resources").getKey("/XObject").replaceKey("/X", a);
    return bytesOf(pdf);
}

/// Names the widths of all codes, a thousand times over, in many fonts.
QByteArray widthsWithoutEnd() {
    QPDF pdf;
    pdf.emptyPDF();
    QPDFObjectHandle widths = pdf.makeIndirectObject(
        QPDFObjectHandle::parse("[" + QByteArray("0 65535 500 ").repeated(5000).toStdString() + "]"));
    std::string content = "BT 20 30 Td ";
    QPDFObjectHandle page = addPage(pdf, std::string());
    for (int i = 0; i < 300; ++i) {
        QPDFObjectHandle cid = QPDFObjectHandle::parse("<< /Type /Font /Subtype /CIDFontType2 >>");
        cid.replaceKey("/W", widths);
        QPDFObjectHandle font =
            QPDFObjectHandle::parse("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [] >>");
        font.getKey("/DescendantFonts").appendItem(cid);
        const std::string name = "/C" + std::to_string(i);
        page.getKey("/Resources").getKey("/Font").replaceKey(name, pdf.makeIndirectObject(font));
        content += name + " 1 Tf <0001> Tj ";
    }
    page.replaceKey("/Contents", pdf.newStream(content + "ET"));
    return bytesOf(pdf);
}

double secondsOfWork() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// The most memory that the process ever had, in bytes.
qint64 peakMemory() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

} // namespace

void TestHostilePdf::damagedContentIsCarriedAlong_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("filter");
    const QByteArray whole = deflated(QByteArray("0 0 m 1 1 l S ").repeated(100));
    QTest::newRow("cut off") << whole.left(whole.size() / 2) << "/FlateDecode";
    QTest::newRow("not compressed at all") << QByteArray("neither here nor there") << "/FlateDecode";
    QTest::newRow("wrong from the start") << whole.left(2) + char(0xFF) + whole.mid(3) << "/FlateDecode";
    QTest::newRow("unknown filter") << QByteArray("0 0 1 1 re f") << "/NobodyKnowsDecode";
}

// The page is copied as it is and gets its footer, and a notice names the file.
void TestHostilePdf::damagedContentIsCarriedAlong() {
    QFETCH(QByteArray, content);
    QFETCH(QString, filter);
    QPDF pdf;
    pdf.emptyPDF();
    addPage(pdf, std::string("BT /F1 12 Tf 72 500 Td (A good page) Tj ET"));
    addPage(pdf, stream(pdf, content, filter.toUtf8().constData()));
    const PacketPdf packet = packetOf(factsWith(bytesOf(pdf)));
    QCOMPARE(packet.pages, packet.ownPages + 2);
    const auto repaired =
        std::find_if(packet.notices.cbegin(), packet.notices.cend(), [](const PacketNotice& notice) {
            return notice.code == PacketNotice::Code::DocumentRepaired;
        });
    QVERIFY(repaired != packet.notices.cend());
    QCOMPARE(repaired->arguments.first(), QStringLiteral("Okonkwo_Maya_CV.pdf"));
    const auto shown = reading::open(packet.bytes);
    QCOMPARE(shown->page(packet.ownPages)->pageSize(), QSize(612, 792));
    QVERIFY(reading::textOf(*shown, packet.ownPages + 1).contains(QStringLiteral("page 4 of 4")));
}

void TestHostilePdf::smallFileAsksForMuch_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a tower of forms") << towerOfForms(9);
    QTest::newRow("a circle of forms") << circleOfForms();
    // 200 MB in 200 KB.
    const QByteArray large = deflated(QByteArray(200 * 1000 * 1000, ' '));
    QTest::newRow("one large page") << bombs(large, "/FlateDecode", 1);
    QTest::newRow("many large pages") << bombs(large, "/FlateDecode", 100);
    QTest::newRow("compressed twice") << bombs(deflated(large), "[/FlateDecode /FlateDecode]", 1);
    QTest::newRow("many pages of short operators")
        << bombs(deflated(QByteArray("q f Q ").repeated(300000)), "/FlateDecode", 400);
    QTest::newRow("many pages of areas")
        << bombs(deflated(QByteArray("9 9 1 1 re f ").repeated(190000)), "/FlateDecode", 400);
    QTest::newRow("widths") << widthsWithoutEnd();
}

void TestHostilePdf::smallFileAsksForMuch() {
    QFETCH(QByteArray, bytes);
    // The peak before belongs to the making of the files; the kernel forgets it when told.
    QFile forget(QStringLiteral("/proc/self/clear_refs"));
    if (!forget.open(QIODevice::WriteOnly) || forget.write("5") != 1) {
        qInfo("the peak cannot be set back; memory is not judged");
    }
    forget.close();
    const qint64 before = peakMemory();
    const double begun = secondsOfWork();
    const PacketPdf packet = packetOf(factsWith(bytes));
    // 2 s for each megabyte, and for the start. Of work, since other tests may want the processor too; a sanitizer
    // makes each step several times as much work.
#ifdef __SANITIZE_ADDRESS__
    constexpr double kSeconds = 2 * 16;
#else
    constexpr double kSeconds = 2;
#endif
    const double taken = secondsOfWork() - begun;
    QVERIFY2(taken < kSeconds * (1 + static_cast<double>(bytes.size()) / 1e6), qPrintable(QString::number(taken)));
#ifndef __SANITIZE_ADDRESS__
    const qint64 grown = peakMemory() - before;
    QVERIFY2(grown < 8 * bytes.size() + 100 * 1000 * 1000, qPrintable(QString::number(grown)));
#else
    Q_UNUSED(before) // memory that is freed stays with the sanitizer
#endif
    QVERIFY(inspectPdf(packet.bytes).has_value());
}

QTEST_MAIN(TestHostilePdf)
#include "tst_hostile_pdf.moc"
