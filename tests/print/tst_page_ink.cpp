// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/pdf_making.h"
#include "tests/print/pdf_reading.h"

#include <QtTest/QTest>

#include <functional>

using namespace letterdesk;
using making::addPage;
using making::bytesOf;
using making::factsWith;
using making::has;
using making::packetOf;

/// Where the footer of an appended page may stand.
class TestPageInk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whiteGroundIsNoInk_data();
    void whiteGroundIsNoInk();
    void otherGroundsAreInk_data();
    void otherGroundsAreInk();
    void graphicsStateSetsWidthAndFont_data();
    void graphicsStateSetsWidthAndFont();
    void drawnFontIsMeasured_data();
    void drawnFontIsMeasured();
};

namespace {

/// One page in a file, changed before it is written.
QByteArray pageWith(const char* content, const std::function<void(QPDF&, QPDFObjectHandle)>& change = {}) {
    QPDF pdf;
    pdf.emptyPDF();
    QPDFObjectHandle page = addPage(pdf, std::string(content));
    if (change) {
        change(pdf, page.getKey("/Resources"));
    }
    return bytesOf(pdf);
}

/// Every pixel that the footer changes was white before, and there are some.
void compareFooter(const QByteArray& bytes) {
    const PacketPdf packet = packetOf(factsWith(bytes));
    QVERIFY(!has(packet, PacketNotice::Code::PagesEnlarged));
    const auto shown = reading::open(packet.bytes);
    const QImage a = reading::pictureOf(*reading::open(bytes), 0, 72);
    const QImage b = reading::pictureOf(*shown, packet.ownPages, 72);
    QCOMPARE(b.size(), a.size());
    int changed = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (a.constScanLine(y)[x] != b.constScanLine(y)[x]) {
                ++changed;
                QVERIFY2(a.constScanLine(y)[x] == 255, qPrintable(QStringLiteral("at %1, %2").arg(x).arg(y)));
            }
        }
    }
    QVERIFY2(changed > 50, "no footer to be seen");
}

} // namespace

void TestPageInk::whiteGroundIsNoInk_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto calibrated = [](QPDF& pdf, QPDFObjectHandle resources) {
        QPDFObjectHandle space = QPDFObjectHandle::newArray();
        space.appendItem(QPDFObjectHandle::newName("/ICCBased"));
        space.appendItem(pdf.newStream("profile"));
        space.getArrayItem(1).getDict().replaceKey("/N", QPDFObjectHandle::newInteger(3));
        space.getArrayItem(1).getDict().replaceKey("/Alternate", QPDFObjectHandle::newName("/DeviceRGB"));
        resources.getKey("/ColorSpace").replaceKey("/Cs1", space);
    };
    QTest::newRow("grey") << pageWith("1 g 0 0 612 792 re f");
    QTest::newRow("light") << pageWith("1 1 1 rg 0 0 612 792 re f 0 g 100 400 50 50 re f");
    QTest::newRow("inks") << pageWith("0 0 0 0 k 0 0 612 792 re f*");
    QTest::newRow("device space") << pageWith("/DeviceRGB cs 1 1 1 sc 0 0 612 792 re f");
    QTest::newRow("profile") << pageWith("/Cs1 cs 1 1 1 scn 0 0 612 792 re f", calibrated);
    QTest::newRow("states left open") << pageWith("q q 1 g 0 0 612 792 re f 3 0 0 3 0 0 cm");
    QTest::newRow("too many restores") << pageWith("Q Q 1 g 0 0 612 792 re f Q 3 0 0 3 0 0 cm");
    QTest::newRow("ink above") << pageWith("1 g 0 0 612 792 re f 0 g 20 28 570 8 re f");
}

// A white ground is what many programs paint first. The footer stands on it, not below it.
void TestPageInk::whiteGroundIsNoInk() {
    QFETCH(QByteArray, bytes);
    compareFooter(bytes);
}

void TestPageInk::otherGroundsAreInk_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nearly white") << pageWith("0.98 g 0 0 612 792 re f");
    QTest::newRow("white, then black by a new space") << pageWith("1 g /DeviceGray cs 0 0 612 792 re f");
    QTest::newRow("white restored to black") << pageWith("q 1 g Q 0 0 612 792 re f");
    QTest::newRow("full inks") << pageWith("1 1 1 1 k 0 0 612 792 re f");
    QTest::newRow("outlined") << pageWith("1 g 0 0 612 792 re B");
    QTest::newRow("unknown space") << pageWith("/Cs9 cs 1 1 1 scn 0 0 612 792 re f");
    QTest::newRow("difference") << pageWith("/G gs 1 g 0 0 612 792 re f", [](QPDF&, QPDFObjectHandle resources) {
        resources.getKey("/ExtGState").replaceKey("/G", QPDFObjectHandle::parse("<< /BM /Difference >>"));
    });
    QTest::newRow("ends within text") << pageWith("1 g 0 0 612 792 re f BT");
}

void TestPageInk::otherGroundsAreInk() {
    QFETCH(QByteArray, bytes);
    QVERIFY(has(packetOf(factsWith(bytes)), PacketNotice::Code::PagesEnlarged));
}

void TestPageInk::graphicsStateSetsWidthAndFont_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("enlarged");
    const auto state = [](const char* entries) {
        return [entries](QPDF& pdf, QPDFObjectHandle resources) {
            QPDFObjectHandle graphics = QPDFObjectHandle::parse(entries);
            if (QPDFObjectHandle font = graphics.getKey("/Font"); font.isArray() && font.getArrayNItems() == 1) {
                font.insertItem(0, pdf.makeIndirectObject(resources.getKey("/Font").getKey("/F1")));
            }
            resources.getKey("/ExtGState").replaceKey("/G", graphics);
        };
    };
    // Lines across both margins: where they are thin, a footer stands beside them.
    const char* lines = "/G gs 0 60 m 612 60 l S 0 732 m 612 732 l S";
    QTest::newRow("thin") << pageWith(lines, state("<< /LW 1 >>")) << false;
    QTest::newRow("wide") << pageWith(lines, state("<< /LW 120 >>")) << true;
    const char* words = "/G gs BT 20 30 Td (Words at the bottom of the page, from the left to the right) Tj ET";
    QTest::newRow("font") << pageWith(words, state("<< /Font [10] >>")) << false;
    QTest::newRow("no font") << pageWith(words, state("<< /Font 7 >>")) << true;
}

void TestPageInk::graphicsStateSetsWidthAndFont() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, enlarged);
    QCOMPARE(has(packetOf(factsWith(bytes)), PacketNotice::Code::PagesEnlarged), enlarged);
    if (!enlarged) {
        compareFooter(bytes);
    }
}

void TestPageInk::drawnFontIsMeasured_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("enlarged");
    const auto font = [](const char* box, const char* matrix) {
        return [box, matrix](QPDF& pdf, QPDFObjectHandle resources) {
            QPDFObjectHandle drawn = QPDFObjectHandle::parse(
                std::string("<< /Type /Font /Subtype /Type3 /FirstChar 97 /LastChar 97 /Widths [10] /FontBBox ") +
                box + " /FontMatrix " + matrix + " /Encoding << /Differences [97 /a] >> /CharProcs << >> >>");
            drawn.getKey("/CharProcs").replaceKey("/a", pdf.newStream("10 0 0 0 10 10 d1 0 0 10 10 re f"));
            resources.getKey("/Font").replaceKey("/F3", pdf.makeIndirectObject(drawn));
        };
    };
    const char* upright = "[0.1 0 0 0.1 0 0]";
    const char* bottom = "BT /F3 10 Tf 40 28 Td (aaaa aaaa) Tj 0 340 Td (aaa) Tj ET";
    QTest::newRow("box") << pageWith(bottom, font("[0 0 10 10]", upright)) << false;
    QTest::newRow("no box") << pageWith(bottom, font("[0 0 0 0]", upright)) << false;
    QTest::newRow("upside down") << pageWith(bottom, font("[0 0 10 10]", "[0.1 0 0 -0.1 0 0]")) << false;
    QTest::newRow("slanted") << pageWith(bottom, font("[0 0 10 10]", "[0.1 0.1 0 0.1 0 0]")) << true;
    QTest::newRow("as large as the page") << pageWith(bottom, font("[-800 -800 800 800]", upright)) << true;
}

// Typesetters of old write all their text in fonts whose glyphs are drawings.
void TestPageInk::drawnFontIsMeasured() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, enlarged);
    QCOMPARE(has(packetOf(factsWith(bytes)), PacketNotice::Code::PagesEnlarged), enlarged);
    if (!enlarged) {
        compareFooter(bytes);
    }
}

QTEST_MAIN(TestPageInk)
#include "tst_page_ink.moc"
