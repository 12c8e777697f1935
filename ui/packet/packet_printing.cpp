// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/packet_printing.h"

#include <QtGui/QPainter>
#include <QtPrintSupport/QPrinter>

#include <algorithm>

namespace letterdesk {

namespace {

Result<bool> paint(QPrinter& printer, const PdfPages& pages, const std::function<QImage(int)>& imageOf,
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
        const QImage image = imageOf(page);
        const QRectF paper = printer.pageLayout().paintRectPixels(printer.resolution());
        const QSizeF wanted = pages.size(page) * dotsPerPoint;
        const double factor = std::min({1.0, paper.width() / wanted.width(), paper.height() / wanted.height()});
        const QSizeF size = wanted * factor;
        const QRectF target(QPointF((paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2),
                            size);
        painter.drawImage(target, image);
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
    return paint(printer, pages, [&rendered](int page) { return rendered[static_cast<size_t>(page)]; }, {});
}

Result<bool> paintPages(QPrinter& printer, const PdfPages& pages, int highestDpi,
                        const std::function<bool(double)>& goOn) {
    const double dpi = std::min(highestDpi, printer.resolution());
    return paint(
        printer, pages, [&pages, dpi](int page) { return pages.render(page, dpi); }, goOn);
}

} // namespace letterdesk
