// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/packet_printing.h"

#include <QtGui/QPainter>
#include <QtPrintSupport/QPrinter>

#include <algorithm>

namespace letterdesk {

namespace {

/// How much a page has to become smaller to fit on the paper; never larger.
double fitting(QSizeF page, QSizeF paper) {
    return std::min({1.0, paper.width() / page.width(), paper.height() / page.height()});
}

/// `imageOf` gets the page and the factor by which it will be smaller.
Result<bool> paint(QPrinter& printer, const PdfPages& pages, const std::function<QImage(int, double)>& imageOf,
                   const std::function<bool(double)>& goOn) {
    constexpr double kPointsPerInch = 72.0;
    const bool range = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = range ? printer.fromPage() - 1 : 0;
    const int last = range ? std::min(printer.toPage(), pages.count()) - 1 : pages.count() - 1;
    const double dotsPerPoint = printer.resolution() / kPointsPerInch;
    printer.setFullPage(true);
    QPainter painter(&printer);
    for (int page = first; page <= last; ++page) {
        if (goOn && !goOn(double(page - first) / (last - first + 1))) {
            painter.end();
            printer.abort();
            return cancelledError();
        }
        if (!painter.isActive() || (page > first && !printer.newPage())) {
            return worldError(ErrorCode::WriteFailed, printer.printerName());
        }
        const QSizeF paper = printer.pageLayout().paintRectPixels(printer.resolution()).size();
        const QSizeF wanted = pages.size(page) * dotsPerPoint;
        const double upright = fitting(wanted, paper);
        const double turned = fitting(wanted.transposed(), paper);
        const double factor = std::max(upright, turned);
        const QImage image = imageOf(page, factor);
        if (image.isNull()) {
            painter.end();
            printer.abort();
            return worldError(ErrorCode::WriteFailed, printer.printerName(), {},
                              QStringLiteral("page %1 could not be drawn").arg(page + 1));
        }
        const QSizeF size = wanted * factor;
        painter.save();
        painter.translate(paper.width() / 2, paper.height() / 2);
        if (turned > upright) {
            painter.rotate(-90); // its top to the left, as a book is turned
        }
        painter.drawImage(QRectF(QPointF(-size.width() / 2, -size.height() / 2), size), image);
        painter.restore();
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error) {
        return worldError(ErrorCode::WriteFailed, printer.printerName());
    }
    return true;
}

} // namespace

Result<std::vector<QImage>> renderPages(const PdfPages& pages, double dpi,
                                        const std::function<bool(double)>& goOn) {
    std::vector<QImage> rendered;
    for (int page = 0; page < pages.count(); ++page) {
        if (!goOn(double(page) / pages.count())) {
            return cancelledError();
        }
        rendered.push_back(pages.render(page, dpi));
    }
    return rendered;
}

Result<bool> paintPages(QPrinter& printer, const PdfPages& pages, const std::vector<QImage>& rendered) {
    return paint(printer, pages, [&rendered](int page, double) { return rendered[static_cast<size_t>(page)]; },
                 {});
}

Result<bool> paintPages(QPrinter& printer, const PdfPages& pages, int highestDpi,
                        const std::function<bool(double)>& goOn) {
    const double dpi = std::min(highestDpi, printer.resolution());
    // No more dots than the paper takes: a poster at full size would be gigabytes.
    return paint(
        printer, pages, [&pages, dpi](int page, double factor) { return pages.render(page, dpi * factor); }, goOn);
}

} // namespace letterdesk
