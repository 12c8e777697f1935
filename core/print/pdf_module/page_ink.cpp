// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf_module/page_ink.h"

#include "core/print/pdf_module/ink_reader.h"

namespace letterdesk {

namespace {

/// Further than any page reaches.
constexpr double kEndless = 1e9;

/// Annotations are drawn above the content. Links have no ink of their own but should not be covered either.
void addAnnotations(PageInk& ink, QPDFObjectHandle page) {
    QPDFObjectHandle annotations = page.getKey("/Annots");
    if (!annotations.isArray()) {
        return;
    }
    for (QPDFObjectHandle annotation : annotations.getArrayAsVector()) {
        if (!annotation.isDictionary() || annotation.getKey("/Subtype").isNameAndEquals("/Popup")) {
            continue;
        }
        if (QPDFObjectHandle place = annotation.getKey("/Rect"); place.isRectangle()) {
            const auto r = place.getArrayAsRectangle();
            ink.isComplete = ink.isComplete && InkBox{r.llx, r.lly, r.urx, r.ury}.isFinite();
            ink.areas.push_back(QRectF(QPointF(r.llx, r.lly), QPointF(r.urx, r.ury)).normalized());
        }
    }
}

/// The page without the zones at its shown upper and lower edge, in its own coordinates, endless on the sides.
InkBox middleOf(const PageSpace& space, double zone) {
    const double inset = zone / space.userUnit;
    const QRectF& box = space.box;
    if (space.rotation % 180 == 0) {
        return {-kEndless, box.top() + inset, kEndless, box.bottom() - inset};
    }
    return {box.left() + inset, -kEndless, box.right() - inset, kEndless};
}

} // namespace

PageInk pageInk(QPDFObjectHandle page, const PageSpace& space, double zone, InkSource& source) {
    PageInk ink;
    source.beginPage();
    for (QPDFObjectHandle stream : page.getPageContents()) {
        if (!source.appendToPage(stream)) {
            ink.isComplete = false;
            return ink;
        }
    }
    const QRectF& box = space.box;
    InkReader reader(ink, source, {box.left(), box.top(), box.right(), box.bottom()}, middleOf(space, zone));
    reader.read(source.pageContent(), QPDFPageObjectHelper(page).getAttribute("/Resources", false));
    reader.finish();
    addAnnotations(ink, page);
    return ink;
}

} // namespace letterdesk
