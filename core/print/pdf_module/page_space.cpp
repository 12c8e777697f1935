// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf_module/page_space.h"

namespace letterdesk {

namespace {

constexpr double kLetterWidth = 612;
constexpr double kLetterHeight = 792;

QRectF rectangle(QPDFObjectHandle value) {
    if (!value.isRectangle()) {
        return {};
    }
    const QPDFObjectHandle::Rectangle r = value.getArrayAsRectangle();
    return QRectF(QPointF(r.llx, r.lly), QPointF(r.urx, r.ury)).normalized();
}

void setBox(QPDFObjectHandle page, const char* key, const QRectF& box) {
    page.replaceKey(key, QPDFObjectHandle::newFromRectangle(
                             QPDFObjectHandle::Rectangle(box.left(), box.top(), box.right(), box.bottom())));
}

/// The box, longer by `length` on the side that is shown at the bottom.
QRectF longerBelow(QRectF box, int rotation, double length) {
    switch (rotation) {
    case 90:
        return box.adjusted(0, 0, length, 0);
    case 180:
        return box.adjusted(0, 0, 0, length);
    case 270:
        return box.adjusted(-length, 0, 0, 0);
    default:
        return box.adjusted(0, -length, 0, 0);
    }
}

} // namespace

QSizeF PageSpace::shownSize() const {
    const QSizeF size = box.size() * userUnit;
    return rotation % 180 == 0 ? size : size.transposed();
}

QTransform PageSpace::toShown() const {
    const double u = userUnit;
    switch (rotation) {
    case 90:
        return QTransform(0, -u, u, 0, -u * box.top(), u * box.right());
    case 180:
        return QTransform(-u, 0, 0, -u, u * box.right(), u * box.bottom());
    case 270:
        return QTransform(0, u, -u, 0, u * box.bottom(), -u * box.left());
    default:
        return QTransform(u, 0, 0, u, -u * box.left(), -u * box.top());
    }
}

PageSpace pageSpace(QPDFObjectHandle page) {
    QPDFPageObjectHelper helper(page);
    PageSpace space;
    QRectF media = rectangle(helper.getAttribute("/MediaBox", false));
    if (media.isEmpty()) {
        media = QRectF(0, 0, kLetterWidth, kLetterHeight);
    }
    const QRectF crop = rectangle(helper.getAttribute("/CropBox", false)).intersected(media);
    space.isCropped = !crop.isEmpty() && crop != media;
    space.box = space.isCropped ? crop : media;
    QPDFObjectHandle rotate = helper.getAttribute("/Rotate", false);
    if (rotate.isInteger()) {
        const int turned = static_cast<int>(rotate.getIntValue() % 360);
        space.rotation = (turned + 360) % 360 / 90 * 90;
    }
    QPDFObjectHandle unit = page.getKey("/UserUnit");
    if (unit.isNumber() && unit.getNumericValue() > 0) {
        space.userUnit = unit.getNumericValue();
    }
    return space;
}

void addStripBelow(QPDFObjectHandle page, const PageSpace& space, double points) {
    const double length = points / space.userUnit;
    QPDFPageObjectHelper helper(page);
    const QRectF media = rectangle(helper.getAttribute("/MediaBox", false));
    const QRectF longer = longerBelow(space.box, space.rotation, length);
    setBox(page, "/MediaBox", space.isCropped ? media.united(longer) : longer);
    if (space.isCropped) {
        setBox(page, "/CropBox", longer);
    } else {
        page.removeKey("/CropBox");
    }
}

} // namespace letterdesk
