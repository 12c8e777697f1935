// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/packet_printing.h"

#include <QtGui/QPainter>
#include <QtPrintSupport/QPrinter>

#include <algorithm>

namespace letterdesk {

Result<bool> paintPages(QPrinter& printer, const PdfPages& pages, int highestDpi,
                        const std::function<bool(double)>& goOn) {
    constexpr double kPointsPerInch = 72.0;
    const bool range = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = range ? printer.fromPage() - 1 : 0;
    const int last = range ? std::min(printer.toPage(), pages.count()) - 1 : pages.count() - 1;
    const double dpi = std::min(highestDpi, printer.resolution());
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
        const QImage image = pages.render(page, dpi);
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

} // namespace letterdesk
