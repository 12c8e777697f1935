// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_writer.h"
#include "ui/packet/packet_printing.h"

#include <QtCore/QBuffer>
#include <QtCore/QTemporaryDir>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtPrintSupport/QPrinter>
#include <QtTest/QTest>

using namespace letterdesk;

class TestPacketPrinting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pageFillsThePaper_data();
    void pageFillsThePaper();
    void posterTakesNoMoreDotsThanThePaper();
    void pageThatCannotBeDrawnIsTold();

private:
    [[nodiscard]] QImage printed(const PdfPages& pages, int resolution);
    QTemporaryDir m_folder;
};

namespace {

/// One page, black in its upper left quarter.
std::shared_ptr<PdfPages> pageOf(QSizeF points) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.fillRect(QRectF(QPointF(0, 0), points / 2), Qt::black);
    painter.end();
    return PdfPages::load(bytes).value();
}

bool isBlack(const QImage& image, double x, double y) {
    return qGray(image.pixel(int(image.width() * x), int(image.height() * y))) < 100;
}

} // namespace

/// The sheet of Letter that comes out, as a picture.
QImage TestPacketPrinting::printed(const PdfPages& pages, int resolution) {
    QPrinter printer(QPrinter::HighResolution);
    const QString path = m_folder.filePath(QStringLiteral("paper.pdf"));
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setResolution(resolution);
    printer.setPageSize(QPageSize(QPageSize::Letter));
    if (!paintPages(printer, pages, 600)) {
        return {};
    }
    const auto paper = PdfPages::load(readFile(path, 100'000'000).value());
    return paper ? (*paper)->render(0, 72) : QImage();
}

void TestPacketPrinting::pageFillsThePaper_data() {
    QTest::addColumn<QSizeF>("page");
    QTest::addColumn<QPointF>("black"); ///< on paper, in parts of it
    QTest::addColumn<QPointF>("white");
    QTest::newRow("upright") << QSizeF(612, 792) << QPointF(0.05, 0.05) << QPointF(0.95, 0.05);
    // On its side: what was the upper left is the lower left.
    QTest::newRow("landscape") << QSizeF(792, 612) << QPointF(0.05, 0.95) << QPointF(0.05, 0.05);
    QTest::newRow("large landscape") << QSizeF(1584, 1224) << QPointF(0.05, 0.95) << QPointF(0.05, 0.05);
    // Small enough either way: stays as it is.
    QTest::newRow("small landscape") << QSizeF(600, 300) << QPointF(0.05, 0.35) << QPointF(0.05, 0.62);
}

void TestPacketPrinting::pageFillsThePaper() {
    QFETCH(QSizeF, page);
    QFETCH(QPointF, black);
    QFETCH(QPointF, white);
    const QImage paper = printed(*pageOf(page), 72);
    QCOMPARE(paper.size(), QSize(612, 792));
    QVERIFY(isBlack(paper, black.x(), black.y()));
    QVERIFY(!isBlack(paper, white.x(), white.y()));
}

// Two metres wide: at the printer's resolution it would be a picture of 2 GB.
void TestPacketPrinting::posterTakesNoMoreDotsThanThePaper() {
    const auto poster = pageOf(QSizeF(5600, 2800));
    const QImage paper = printed(*poster, 600);
    QVERIFY(!paper.isNull());
    QVERIFY(isBlack(paper, 0.3, 0.9));
    const auto written = readFile(m_folder.filePath(QStringLiteral("paper.pdf")), 100'000'000);
    const qsizetype width = written->indexOf("/Width ");
    QVERIFY(width > 0);
    QVERIFY(written->mid(width + 7, 6).simplified().split(' ').first().toInt() <= 6600 + 1);
}

// A page that the file promises and does not have.
void TestPacketPrinting::pageThatCannotBeDrawnIsTold() {
    const QByteArray bytes("%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
                           "2 0 obj << /Type /Pages /Count 2 /Kids [3 0 R] >> endobj\n"
                           "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >> endobj\n"
                           "trailer << /Root 1 0 R /Size 4 >>\n%%EOF\n");
    const auto pages = PdfPages::load(bytes);
    QVERIFY(pages.has_value());
    QCOMPARE((*pages)->count(), 2);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_folder.filePath(QStringLiteral("paper.pdf")));
    const Result<bool> done = paintPages(printer, **pages, 72);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::WriteFailed);
}

QTEST_MAIN(TestPacketPrinting)
#include "tst_packet_printing.moc"
