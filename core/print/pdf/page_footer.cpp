// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf/page_footer.h"

#include <algorithm>
#include <array>

namespace letterdesk {

namespace {

/// Printers leave about 5 mm white.
constexpr double kEdge = 14;
/// Clear space around the footer.
constexpr double kClearance = 3;
/// How far from the edge a footer still reads as one: 22 mm.
constexpr double kMarginZone = 62.4;
/// Where the footer of the own pages stands: 12 mm above the edge.
constexpr double kPreferredHeight = 31.5;
/// The strip added when nothing is free: 10 mm.
constexpr double kStrip = 28.3;

bool isFree(const std::vector<QRectF>& covered, const QRectF& place) {
    const QRectF wanted = place.adjusted(-kClearance, -kClearance, kClearance, kClearance);
    return std::none_of(covered.cbegin(), covered.cend(),
                        [&](const QRectF& area) { return area.intersects(wanted); });
}

/// Heights to try, the preferred one first, then ever further from it.
std::vector<double> heights(double preferred, double lowest, double highest) {
    std::vector<double> tried;
    for (double step = 0; step <= kMarginZone; step += 1) {
        for (const double height : {preferred - step, preferred + step}) {
            if (height >= lowest && height <= highest) {
                tried.push_back(height);
            }
        }
    }
    return tried;
}

std::string number(double value) {
    return QByteArray::number(value, 'f', 4).toStdString();
}

std::string placement(const QTransform& matrix, const std::string& name) {
    return "q " + number(matrix.m11()) + ' ' + number(matrix.m12()) + ' ' + number(matrix.m21()) + ' ' +
           number(matrix.m22()) + ' ' + number(matrix.dx()) + ' ' + number(matrix.dy()) + " cm " + name +
           " Do Q\n";
}

/// The page's resources with the stamp, in dictionaries that no other page shares.
std::string addResource(QPDFObjectHandle page, QPDFObjectHandle stamp) {
    QPDFPageObjectHelper helper(page);
    QPDFObjectHandle shared = helper.getAttribute("/Resources", false);
    QPDFObjectHandle resources = shared.isDictionary() ? shared.shallowCopy() : QPDFObjectHandle::newDictionary();
    QPDFObjectHandle objects = resources.getKey("/XObject");
    objects = objects.isDictionary() ? objects.shallowCopy() : QPDFObjectHandle::newDictionary();
    std::string name = "/LetterdeskFooter";
    while (objects.hasKey(name)) {
        name += 'x';
    }
    objects.replaceKey(name, stamp);
    resources.replaceKey("/XObject", objects);
    page.replaceKey("/Resources", resources);
    return name;
}

} // namespace

std::optional<QPointF> freePlace(const PageSpace& space, const PageInk& ink, QSizeF footer, double left) {
    const QSizeF size = space.shownSize();
    if (!ink.isComplete || footer.width() + 2 * kEdge > size.width()) {
        return std::nullopt;
    }
    const QTransform toShown = space.toShown();
    std::vector<QRectF> covered;
    for (const QRectF& area : ink.areas) {
        const QRectF shown = toShown.mapRect(area);
        if (shown.top() < kMarginZone + footer.height() ||
            shown.bottom() > size.height() - kMarginZone - footer.height()) {
            covered.push_back(shown);
        }
    }
    const double right = size.width() - kEdge - footer.width();
    const std::array<double, 4> lefts{std::clamp(left, kEdge, right), (size.width() - footer.width()) / 2,
                                      std::min(kMarginZone, right), std::max(kEdge, right - kMarginZone + kEdge)};
    const double top = size.height() - footer.height();
    const std::array<std::vector<double>, 2> zones{
        heights(kPreferredHeight, kEdge, kMarginZone - footer.height()),
        heights(top - kPreferredHeight, top - kMarginZone + footer.height(), top - kEdge)};
    for (const std::vector<double>& zone : zones) {
        // A line of its own reads better than a gap between a page number and a date.
        for (const double height : zone) {
            if (isFree(covered, QRectF(kEdge, height, size.width() - 2 * kEdge, footer.height()))) {
                return QPointF(lefts.front(), height);
            }
        }
        for (const double height : zone) {
            for (const double x : lefts) {
                if (isFree(covered, QRectF(QPointF(x, height), footer))) {
                    return QPointF(x, height);
                }
            }
        }
    }
    return std::nullopt;
}

bool addFooter(QPDF& document, QPDFObjectHandle page, QPDFObjectHandle stamp, QSizeF footer, double left,
               InkFonts& fonts) {
    PageSpace space = pageSpace(page);
    const std::optional<QPointF> place = freePlace(space, pageInk(page, fonts), footer, left);
    QPointF corner = place.value_or(QPointF());
    double scale = 1;
    std::string clip;
    if (!place) {
        // What the CropBox or the page's edge hid must stay hidden when the strip is added.
        const QRectF box = space.box;
        clip = number(box.left()) + ' ' + number(box.top()) + ' ' + number(box.width()) + ' ' +
               number(box.height()) + " re W n\n";
        addStripBelow(page, space, kStrip);
        space = pageSpace(page);
        const double room = space.shownSize().width() - 2 * kEdge;
        scale = std::min(1.0, room / footer.width());
        corner = QPointF(std::clamp(left, kEdge, std::max(kEdge, kEdge + room - footer.width())),
                         (kStrip - footer.height()) / 2);
    }
    const QTransform toPage = QTransform::fromScale(scale, scale) *
                              QTransform::fromTranslate(corner.x(), corner.y()) * space.toShown().inverted();
    // Before the content, where the coordinates are still the page's own: the content need not be wrapped, and
    // nothing lies above the footer since its place is free.
    const std::string content = "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n" +
                                placement(toPage, addResource(page, stamp)) + "EMC\n" + clip;
    QPDFPageObjectHelper(page).addPageContents(document.newStream(content), true);
    return !place.has_value();
}

} // namespace letterdesk
