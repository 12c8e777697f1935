// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf_module/page_footer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace letterdesk {

namespace {

/// Printers leave about 5 mm white.
constexpr double kEdge = 14;
/// Clear space around the footer.
constexpr double kClearance = 3;
/// How far from the edge a footer still reads as one: 22 mm.
constexpr double kMarginZone = 62.4;
/// Ink is looked for a little beyond the zone: footers keep clear of it.
constexpr double kMoreThanClear = 12;
/// Where the footer of the own pages stands: 12 mm above the edge.
constexpr double kPreferredHeight = 31.5;
/// The strip added when nothing is free: 12.7 mm, so that the footer stands above what printers leave white.
constexpr double kStrip = 36;

/// Where a footer may stand between two sides of the page: heights in steps of a point, up and down from the
/// preferred one. Areas are told once, in any order; asking costs nothing then.
class Lane {
public:
    Lane(double left, double right, double footerHeight)
        : m_left(left - kClearance)
        , m_right(right + kClearance)
        , m_reach(footerHeight + kClearance) {}

    void block(const QRectF& area, double preferred) {
        if (!(area.right() > m_left && area.left() < m_right)) {
            return;
        }
        // Touching the clear space is allowed.
        const double from = std::floor(area.top() - m_reach - preferred) + 1;
        const double to = std::ceil(area.bottom() + kClearance - preferred) - 1;
        const int first = static_cast<int>(std::clamp<double>(from, -kSteps, kSteps + 1));
        const int last = static_cast<int>(std::clamp<double>(to, -kSteps - 1, kSteps));
        if (first <= last) {
            ++m_changes[placeOf(first)];
            --m_changes[placeOf(last + 1)];
        }
    }

    /// After the last area.
    void settle() {
        int blocked = 0;
        for (int& change : m_changes) {
            blocked += change;
            change = blocked;
        }
    }
    [[nodiscard]] bool isFree(int step) const { return m_changes[placeOf(step)] == 0; }

    static constexpr int kSteps = static_cast<int>(kMarginZone);

private:
    static size_t placeOf(int step) {
        const int place = step + kSteps; // never negative
        return static_cast<size_t>(place);
    }

    double m_left;
    double m_right;
    double m_reach;
    std::array<int, 2 * kSteps + 2> m_changes{};
};

/// The lower or the upper margin.
struct Zone {
    double preferred = 0;
    double lowest = 0;
    double highest = 0;
};

/// Steps to try in a zone, the preferred height first, then ever further from it.
std::vector<int> stepsIn(const Zone& zone) {
    std::vector<int> tried;
    for (int distance = 0; distance <= Lane::kSteps; ++distance) {
        for (const int step : {-distance, distance}) {
            const double height = zone.preferred + step;
            if (height >= zone.lowest && height <= zone.highest) {
                tried.push_back(step);
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

std::string repeated(const char* text, int times) {
    std::string result;
    for (int i = 0; i < times; ++i) {
        result += text;
    }
    return result;
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
    const double right = size.width() - kEdge - footer.width();
    const std::array<double, 4> lefts{std::clamp(left, kEdge, right), (size.width() - footer.width()) / 2,
                                      std::min(kMarginZone, right), std::max(kEdge, right - kMarginZone + kEdge)};
    const double top = size.height() - footer.height();
    const std::array<Zone, 2> zones{
        Zone{kPreferredHeight, kEdge, kMarginZone - footer.height()},
        Zone{top - kPreferredHeight, top - kMarginZone + footer.height(), top - kEdge}};
    const QTransform toShown = space.toShown();
    for (const Zone& zone : zones) {
        Lane line(kEdge, size.width() - kEdge, footer.height());
        std::vector<Lane> lanes;
        lanes.reserve(lefts.size());
        for (const double x : lefts) {
            lanes.emplace_back(x, x + footer.width(), footer.height());
        }
        for (const QRectF& area : ink.areas) {
            const QRectF shown = toShown.mapRect(area);
            line.block(shown, zone.preferred);
            for (Lane& lane : lanes) {
                lane.block(shown, zone.preferred);
            }
        }
        line.settle();
        for (Lane& lane : lanes) {
            lane.settle();
        }
        const std::vector<int> steps = stepsIn(zone);
        // A line of its own reads better than a gap between a page number and a date.
        for (const int step : steps) {
            if (line.isFree(step)) {
                return QPointF(lefts.front(), zone.preferred + step);
            }
        }
        for (const int step : steps) {
            for (size_t i = 0; i < lefts.size(); ++i) {
                if (lanes[i].isFree(step)) {
                    return QPointF(lefts[i], zone.preferred + step);
                }
            }
        }
    }
    return std::nullopt;
}

void FooterInk::read(const OpenedPdf& document, size_t pages) {
    while (m_pages.size() < std::min(pages, document.pages.size())) {
        const QPDFObjectHandle page = document.pages[m_pages.size()];
        try {
            m_pages.push_back(pageInk(page, pageSpace(page), kMarginZone + kMoreThanClear, m_source));
        } catch (const QPDFExc&) {
            m_source.addDamage();
            m_pages.emplace_back().isComplete = false;
        }
    }
}

bool addFooter(QPDF& document, QPDFObjectHandle page, QPDFObjectHandle stamp, QSizeF footer, double left,
               const PageInk& ink) {
    PageSpace space = pageSpace(page);
    const std::optional<QPointF> place = freePlace(space, ink, footer, left);
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
                         std::max(kEdge, (kStrip - footer.height()) / 2));
    }
    const QTransform toPage = QTransform::fromScale(scale, scale) *
                              QTransform::fromTranslate(corner.x(), corner.y()) * space.toShown().inverted();
    const std::string content = "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n" +
                                placement(toPage, addResource(page, stamp)) + "EMC\n";
    QPDFPageObjectHelper helper(page);
    if (place && ink.hasWhite) {
        // A white ground would hide what stands before it. The content is wrapped so that the coordinates after it
        // are the page's own again, with a state for each one that it takes or leaves too many.
        helper.addPageContents(document.newStream(repeated("q ", ink.surplusRestores + 1) + '\n'), true);
        helper.addPageContents(document.newStream('\n' + repeated("Q ", ink.openStates + 1) + '\n' + content),
                               false);
        return false;
    }
    // Before the content, where the coordinates are still the page's own: the content need not be wrapped, and
    // nothing lies above the footer since its place is free.
    helper.addPageContents(document.newStream(content + clip), true);
    return !place.has_value();
}

} // namespace letterdesk
