// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/packet/packet_fonts.h"
#include "core/print/packet/packet_layout.h"
#include "core/print/packet/page_grid.h"
#include "tests/print/packet_samples.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QFontInfo>
#include <QtGui/QFontMetricsF>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QTest>

#include <algorithm>

using namespace letterdesk;

class TestPacketLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bundledTypefaceIsUsed();
    void figuresAreTabular();
    void everythingStaysInsideTheMargins_data();
    void everythingStaysInsideTheMargins();
    void linesNeverOverlap_data();
    void linesNeverOverlap();
    void oneServiceFitsOneSheet_data();
    void oneServiceFitsOneSheet();
    void longTextFlowsOn();
    void stepsStayTogether();
    void linksCoverTheirText();
    void missingGlyphsAreNamed();
    void codeHasItsPatterns_data();
    void codeHasItsPatterns();
    void codeCanBeRead();
};

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

PacketLayout layoutOf(const PacketFacts& facts) {
    PacketOptions options;
    options.draft = true;
    return layoutPacket(packetContent(facts, options, {{3, 5}, {8, 1}}).value(), facts.paper);
}

void addSamples() {
    QTest::addColumn<PacketFacts>("facts");
    const std::vector<std::pair<const char*, PacketFacts>> all{{"residency", samples::residency()},
                                                               {"three services", samples::threeServices()},
                                                               {"bare", samples::bare()},
                                                               {"long names", samples::longNames()},
                                                               {"many scripts", samples::manyScripts()}};
    for (auto [name, facts] : all) {
        facts.paper = PaperSize::Letter;
        QTest::addRow("%s, Letter", name) << facts;
        facts.paper = PaperSize::A4;
        QTest::addRow("%s, A4", name) << facts;
    }
}

QRectF areaOf(const PlacedText& placed) {
    const QTextLine line = placed.paragraph->lineAt(placed.line);
    return line.naturalTextRect().translated(placed.at);
}

QImage pictureOf(const QrCode& code, int scale) {
    const int quiet = 4;
    QImage image((code.size + 2 * quiet) * scale, (code.size + 2 * quiet) * scale, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (const QRect& run : code.black) {
        painter.fillRect((run.x() + quiet) * scale, (run.y() + quiet) * scale, run.width() * scale, scale,
                         Qt::black);
    }
    return image;
}

bool isDark(const QrCode& code, int x, int y) {
    for (const QRect& run : code.black) {
        if (run.contains(x, y)) {
            return true;
        }
    }
    return false;
}

} // namespace

Q_DECLARE_METATYPE(letterdesk::PacketFacts)

void TestPacketLayout::bundledTypefaceIsUsed() {
    QVERIFY(QFontInfo(packetFont(10)).family().startsWith(text("Lato")));
    QVERIFY(QFontInfo(packetFont(10, true)).family().startsWith(text("Lato")));
    QVERIFY(QFontMetricsF(packetFont(10, true)).horizontalAdvance(text("office")) >
            QFontMetricsF(packetFont(10)).horizontalAdvance(text("office")));
}

void TestPacketLayout::figuresAreTabular() {
    const QFontMetricsF metrics(packetFont(10));
    for (const char digit : {'1', '4', '7', '9'}) {
        QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)), metrics.horizontalAdvance(u'0'));
    }
}

void TestPacketLayout::everythingStaysInsideTheMargins_data() {
    addSamples();
}

void TestPacketLayout::everythingStaysInsideTheMargins() {
    QFETCH(PacketFacts, facts);
    const PacketLayout layout = layoutOf(facts);
    const QRectF inside(grid::kMargin, grid::kMargin, grid::kRight - grid::kMargin,
                        layout.paper.height() * kUnitsPerPoint - 2 * grid::kMargin);
    const QRectF roughly = inside.adjusted(-2, -2, 2, 2);
    QVERIFY(grid::kRight <= layout.paper.width() * kUnitsPerPoint - grid::kMargin + 1);
    for (const PacketSheet& sheet : layout.sheets) {
        for (const PlacedText& placed : sheet.texts) {
            const QTextLine line = placed.paragraph->lineAt(placed.line);
            const double baseline = placed.at.y() + line.y() + line.ascent();
            const QRectF area = areaOf(placed);
            QVERIFY2(area.left() >= roughly.left() && area.right() <= roughly.right(),
                     qPrintable(placed.paragraph->text()));
            QVERIFY2(baseline > roughly.top() && baseline < roughly.bottom(),
                     qPrintable(placed.paragraph->text()));
        }
        for (const PlacedCode& code : sheet.codes) {
            QVERIFY(roughly.contains(code.square));
        }
    }
}

void TestPacketLayout::linesNeverOverlap_data() {
    addSamples();
}

void TestPacketLayout::linesNeverOverlap() {
    QFETCH(PacketFacts, facts);
    const PacketLayout layout = layoutOf(facts);
    for (const PacketSheet& sheet : layout.sheets) {
        std::vector<QRectF> taken;
        for (const PlacedText& placed : sheet.texts) {
            const QTextLine line = placed.paragraph->lineAt(placed.line);
            // The height between baseline and capitals; fonts of other scripts are taller than the leading.
            const double baseline = placed.at.y() + line.y() + line.ascent();
            const double size = placed.paragraph->font().pixelSize();
            taken.emplace_back(areaOf(placed).left(), baseline - 0.7 * size, areaOf(placed).width(), 0.7 * size);
        }
        for (const PlacedCode& code : sheet.codes) {
            taken.push_back(code.square);
        }
        for (const QRectF& box : sheet.boxes) {
            taken.push_back(box);
        }
        for (size_t i = 0; i < taken.size(); ++i) {
            for (size_t k = i + 1; k < taken.size(); ++k) {
                QVERIFY2(!taken[i].intersects(taken[k]),
                         i < sheet.texts.size() ? qPrintable(sheet.texts[i].paragraph->text()) : "box or code");
            }
        }
    }
}

void TestPacketLayout::oneServiceFitsOneSheet_data() {
    QTest::addColumn<int>("paper");
    QTest::newRow("Letter") << int(PaperSize::Letter);
    QTest::newRow("A4") << int(PaperSize::A4);
}

// Page 1 stands alone: an ordinary request must not flow over.
void TestPacketLayout::oneServiceFitsOneSheet() {
    QFETCH(int, paper);
    PacketFacts facts = samples::residency();
    facts.paper = PaperSize(paper);
    QCOMPARE(layoutOf(facts).sheets.size(), size_t(2));
}

void TestPacketLayout::longTextFlowsOn() {
    PacketContent content;
    PacketPage page;
    page.title = text("Title");
    for (int i = 0; i < 60; ++i) {
        PacketRow row;
        row.label = QString::number(i);
        row.lines.push_back(
            {text("A row of words that is longer than one line of the reading column, so that it has two."),
             {},
             {}});
        page.rows.push_back(row);
    }
    PacketRow endless;
    endless.emphasized = true;
    endless.lines.push_back({text("word ").repeated(4000), {}, {}});
    page.rows.push_back(endless);
    content.pages.push_back(page);
    const PacketLayout layout = layoutPacket(content, PaperSize::Letter);
    QVERIFY(layout.sheets.size() > 5);
    qsizetype words = 0;
    for (const PacketSheet& sheet : layout.sheets) {
        QVERIFY(!sheet.texts.empty());
        for (const PlacedText& placed : sheet.texts) {
            const QTextLine line = placed.paragraph->lineAt(placed.line);
            QVERIFY(placed.at.y() + line.y() + line.height() <= 792 * kUnitsPerPoint - grid::kMargin + 30);
            words += placed.paragraph->text().mid(line.textStart(), line.textLength()).count(text("word "));
        }
    }
    QCOMPARE(words, qsizetype(4000));
    // The grey goes along onto every sheet that the row runs over, and never below the margin.
    const auto grey = std::find_if(layout.sheets.cbegin(), layout.sheets.cend(),
                                   [](const PacketSheet& sheet) { return !sheet.grounds.empty(); });
    QVERIFY(layout.sheets.cend() - grey > 4);
    for (auto sheet = grey; sheet != layout.sheets.cend(); ++sheet) {
        QCOMPARE(sheet->grounds.size(), size_t(1));
        QVERIFY(sheet->grounds[0].bottom() <= 792 * kUnitsPerPoint - grid::kMargin + 101);
    }
}

void TestPacketLayout::stepsStayTogether() {
    PacketFacts facts = samples::threeServices();
    for (int copies = 0; copies < 4; ++copies) {
        facts.entries.push_back(facts.entries[1]);
    }
    const PacketLayout layout = layoutOf(facts);
    for (const PacketSheet& sheet : layout.sheets) {
        int codes = 0;
        int addresses = 0;
        for (const PlacedText& placed : sheet.texts) {
            addresses += placed.paragraph->text().startsWith(text("https://")) && placed.line == 0 ? 1 : 0;
        }
        codes = static_cast<int>(sheet.codes.size());
        QCOMPARE(codes, addresses);
    }
}

void TestPacketLayout::linksCoverTheirText() {
    const PacketLayout layout = layoutOf(samples::residency());
    QStringList targets;
    for (const PlacedLink& link : layout.sheets[0].links) {
        targets << link.target;
        QVERIFY(link.area.width() > 20 && link.area.height() > 8);
    }
    QVERIFY(targets.contains(text("mailto:maya.okonkwo@example.edu")));
    QVERIFY(targets.contains(text("tel:5550142")));
    QVERIFY(targets.contains(text("https://letters.example.org/w/7f3a9c02?token=Q2x1bXN5LXRva2Vu")));
    QCOMPARE(layout.sheets[1].links.size(), size_t(1));
    QCOMPARE(layout.sheets[1].links[0].attachment, 0);
}

// Never silent blanks.
void TestPacketLayout::missingGlyphsAreNamed() {
    QVERIFY(missingCharacters(text("Zoë Müller, Nguyễn Thị Ánh, Ζωή, Цветкова – “office”…")).isEmpty());
    const QString lost = text("\xF3\xBF\xBF\xBD"); // private use, plane 15
    QCOMPARE(missingCharacters(text("Maya ") + lost + lost), QStringList{lost});
    QVERIFY(layoutOf(samples::manyScripts()).missingCharacters.contains(lost));
}

void TestPacketLayout::codeHasItsPatterns_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("size"); // ISO/IEC 18004, table 7: byte mode, level M; 17 + 4 × version
    QTest::newRow("version 1") << "https://a.b/12" << 21;
    QTest::newRow("version 2") << text("https://a.b/") + QString(14, u'x') << 25;
    QTest::newRow("version 3") << text("https://a.b/") + QString(30, u'x') << 29;
    QTest::newRow("version 10") << text("https://a.b/") + QString(201, u'x') << 57;
    QTest::newRow("too long") << text("https://a.b/") + QString(2000, u'x') << 0;
}

void TestPacketLayout::codeHasItsPatterns() {
    QFETCH(QString, address);
    QFETCH(int, size);
    const std::optional<QrCode> code = qrCode(address);
    QCOMPARE(code.has_value(), size > 0);
    if (!code) {
        return;
    }
    QCOMPARE(code->size, size);
    for (const QPoint& corner : {QPoint(0, 0), QPoint(size - 7, 0), QPoint(0, size - 7)}) {
        for (int i = 0; i < 7; ++i) {
            QVERIFY(isDark(*code, corner.x() + i, corner.y()));
            QVERIFY(isDark(*code, corner.x(), corner.y() + i));
        }
        QVERIFY(isDark(*code, corner.x() + 3, corner.y() + 3));
        QVERIFY(!isDark(*code, corner.x() + 1, corner.y() + 1));
    }
    for (int i = 8; i < size - 8; ++i) {
        QCOMPARE(isDark(*code, i, 6), i % 2 == 0);
        QCOMPARE(isDark(*code, 6, i), i % 2 == 0);
    }
    QVERIFY(isDark(*code, 8, size - 8));
}

void TestPacketLayout::codeCanBeRead() {
    const QString reader = QStandardPaths::findExecutable(text("zbarimg"));
    if (reader.isEmpty()) {
        QSKIP("zbarimg (package zbar-tools) is not installed");
    }
    QTemporaryDir folder;
    const QString address = samples::longNames().entries[0].entry.submissionLink;
    const std::optional<QrCode> code = qrCode(address);
    QVERIFY(code.has_value());
    const QString path = folder.filePath(text("code.png"));
    QVERIFY(pictureOf(*code, 4).save(path));
    QProcess process;
    process.start(reader, {text("--raw"), text("--quiet"), path});
    QVERIFY(process.waitForFinished());
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed(), address);
}

QTEST_MAIN(TestPacketLayout)
#include "tst_packet_layout.moc"
