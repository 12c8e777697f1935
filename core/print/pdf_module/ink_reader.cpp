// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf_module/ink_reader.h"

#include <algorithm>
#include <cmath>

namespace letterdesk {

namespace {

/// Forms inside forms; deeper ones are not followed.
constexpr size_t kMaxDepth = 12;
constexpr size_t kMaxStates = 512;
/// Operators of one page, forms inside forms counted each time: a hostile page must not take hours.
constexpr int kMaxOperations = 2000000;
/// More areas in two margins than any honest page has.
constexpr size_t kMaxAreas = 200000;
/// What following a form costs beside its content, in bytes of content that could be read meanwhile.
constexpr size_t kFormPrice = 256;
/// Programs write white as 1 or as what rounds to it.
constexpr double kWhite = 0.999;

constexpr uint32_t op(std::string_view name) {
    return packedOperator(name);
}

InkMatrix matrixOf(const ContentScanner& s) {
    return {s.number(0), s.number(1), s.number(2), s.number(3), s.number(4), s.number(5)};
}

} // namespace

InkReader::InkReader(PageInk& ink, InkSource& source, const InkBox& page, const InkBox& middle)
    : m_ink(ink)
    , m_source(source)
    , m_middle(middle)
    , m_operationsLeft(kMaxOperations) {
    m_state.clip = page;
}

void InkReader::addArea(InkBox area) {
    if (!area.isFinite()) {
        giveUp();
        return;
    }
    // A hairline has no height of its own: every mark is at least a little wide.
    area = area.grown(0.25);
    if (m_middle.covers(area)) {
        return;
    }
    area = area.within(m_state.clip);
    if (area.isEmpty() || m_middle.covers(area)) {
        return;
    }
    if (m_ink.areas.size() >= kMaxAreas) {
        giveUp();
        return;
    }
    m_ink.areas.emplace_back(QPointF(area.left, area.low), QPointF(area.right, area.high));
}

void InkReader::addPoint(double x, double y) {
    const double px = m_state.ctm.x(x, y);
    const double py = m_state.ctm.y(x, y);
    if (m_hasPath) {
        m_path.add(px, py);
    } else {
        m_path = {px, py, px, py};
        m_hasPath = true;
    }
}

void InkReader::paintPath(bool filled, bool stroked) {
    if (m_hasPath) {
        if (filled && !stroked && m_state.fillsWhite && !m_state.darkensWhite) {
            const InkBox area = m_path.within(m_state.clip);
            m_ink.hasWhite = m_ink.hasWhite || !(area.isEmpty() || m_middle.covers(area));
        } else {
            // Twice the half width leaves room for ordinary miter joins.
            addArea(stroked ? m_path.grown(m_state.lineWidth * m_state.ctm.scale()) : m_path);
        }
    }
    endPath();
}

void InkReader::endPath() {
    if (m_clipsNext) {
        m_state.clip = m_hasPath ? m_state.clip.within(m_path) : InkBox();
    }
    m_clipsNext = false;
    m_hasPath = false;
}

bool InkReader::pathOperation(const ContentScanner& s) {
    switch (packedOperator(s.op())) {
    case op("m"):
    case op("l"):
        addPoint(s.number(0), s.number(1));
        return true;
    case op("c"):
    case op("v"):
    case op("y"):
        for (size_t i = 0; i + 1 < s.operands().size(); i += 2) {
            addPoint(s.number(i), s.number(i + 1));
        }
        return true;
    case op("re"): {
        const double right = s.number(0) + s.number(2);
        const double upper = s.number(1) + s.number(3);
        addPoint(s.number(0), s.number(1));
        addPoint(right, s.number(1));
        addPoint(s.number(0), upper);
        addPoint(right, upper);
        return true;
    }
    case op("f"):
    case op("F"):
    case op("f*"):
        paintPath(true, false);
        return true;
    case op("S"):
    case op("s"):
        paintPath(false, true);
        return true;
    case op("B"):
    case op("B*"):
    case op("b"):
    case op("b*"):
        paintPath(true, true);
        return true;
    case op("n"):
        endPath();
        return true;
    case op("W"):
    case op("W*"):
        m_clipsNext = true;
        return true;
    case op("h"):
        return true;
    default:
        return false;
    }
}

void InkReader::setFill(const ContentScanner& s) {
    const InkColorSpace space = m_state.fillSpace;
    bool isWhite = space.components > 0 && s.operands().size() == static_cast<size_t>(space.components);
    for (const ContentOperand& operand : s.operands()) {
        isWhite = isWhite && operand.kind == ContentOperand::Kind::Number &&
                  (space.isOfInks ? operand.number <= 1 - kWhite : operand.number >= kWhite);
    }
    m_state.fillsWhite = isWhite;
}

bool InkReader::colorOperation(const ContentScanner& s, PageResources& resources) {
    switch (packedOperator(s.op())) {
    case op("g"):
        m_state.fillSpace = {1, false};
        setFill(s);
        return true;
    case op("rg"):
        m_state.fillSpace = {3, false};
        setFill(s);
        return true;
    case op("k"):
        m_state.fillSpace = {4, true};
        setFill(s);
        return true;
    case op("cs"):
        m_state.fillSpace = s.operands().empty() ? InkColorSpace() : resources.colorSpace(s.text(s.operands()[0]));
        m_state.fillsWhite = false; // a new space begins with black
        return true;
    case op("sc"):
    case op("scn"):
        setFill(s);
        return true;
    default:
        return false;
    }
}

void InkReader::nextLine(double x, double y) {
    m_line.shift(x, y);
    m_text = m_line;
    m_isAdvanceKnown = true;
}

// Most text stands in the middle of the page and goes straight across it. How long it is changes nothing then, and
// the widths of most fonts need not be read at all.
bool InkReader::passOver(const InkMatrix& matrix, double low, double high) {
    const bool alongY = m_middle.left < m_middle.low; // the side without ends
    if ((alongY ? matrix.b : matrix.a) != 0) {
        return false;
    }
    const double from = alongY ? matrix.y(0, low) : matrix.x(0, low);
    const double to = alongY ? matrix.y(0, high) : matrix.x(0, high);
    const double lower = alongY ? m_middle.low : m_middle.left;
    const double upper = alongY ? m_middle.high : m_middle.right;
    return std::min(from, to) - 1 > lower && std::max(from, to) + 1 < upper;
}

void InkReader::showText(const ContentScanner& s, size_t first) {
    InkFont* font = m_state.font.get();
    if (font == nullptr || !font->isUnderstood()) {
        giveUp();
        return;
    }
    const double size = m_state.fontSize;
    const double low = std::min(font->descent() * size, font->ascent() * size) / 1000 + m_state.rise;
    const double high = std::max(font->descent() * size, font->ascent() * size) / 1000 + m_state.rise;
    const InkMatrix matrix = m_text.then(m_state.ctm);
    if (passOver(matrix, low, high)) {
        m_isAdvanceKnown = false;
        return;
    }
    if (!m_source.spend(font->loadWidths()) || !font->isUnderstood() || !m_isAdvanceKnown) {
        // Text that goes on after some that was passed over: it may begin anywhere on its line, and to say more
        // is not worth the trouble.
        giveUp();
        return;
    }
    // One area for all strings of an array, from the leftmost to the rightmost place of the pen.
    double pen = 0;
    double left = 0;
    double right = 0;
    for (size_t i = first; i < s.operands().size(); ++i) {
        const ContentOperand& operand = s.operands()[i];
        if (operand.kind == ContentOperand::Kind::Text) {
            const InkFont::Run run = font->run(s.text(operand));
            pen +=
                (run.width / 1000 * size + run.glyphs * m_state.characterSpace + run.spaces * m_state.wordSpace) *
                m_state.stretch;
        } else if (operand.kind == ContentOperand::Kind::Number) {
            pen -= operand.number / 1000 * size * m_state.stretch;
        }
        left = std::min(left, pen);
        right = std::max(right, pen);
    }
    const double overhang = font->overhang() / 1000 * std::abs(size * m_state.stretch);
    addArea(matrix.around({left - overhang, low, right + overhang, high}));
    m_text.shift(pen, 0);
}

void InkReader::textOperation(const ContentScanner& s, PageResources& resources) {
    switch (packedOperator(s.op())) {
    case op("BT"):
        m_text = m_line = InkMatrix();
        m_isAdvanceKnown = true;
        m_isInText = true;
        break;
    case op("ET"):
        m_isInText = false;
        break;
    case op("Tf"):
        m_state.font = s.operands().empty() ? nullptr : resources.font(s.text(s.operands()[0]));
        m_state.fontSize = s.number(1);
        break;
    case op("Tc"):
        m_state.characterSpace = s.number(0);
        break;
    case op("Tw"):
        m_state.wordSpace = s.number(0);
        break;
    case op("Tz"):
        m_state.stretch = s.number(0) / 100;
        break;
    case op("TL"):
        m_state.leading = s.number(0);
        break;
    case op("Ts"):
        m_state.rise = s.number(0);
        break;
    case op("TD"):
        m_state.leading = -s.number(1);
        nextLine(s.number(0), s.number(1));
        break;
    case op("Td"):
        nextLine(s.number(0), s.number(1));
        break;
    case op("Tm"):
        m_text = m_line = matrixOf(s);
        m_isAdvanceKnown = true;
        break;
    case op("T*"):
        nextLine(0, -m_state.leading);
        break;
    case op("Tj"):
    case op("TJ"):
        showText(s, 0);
        break;
    case op("\""):
        m_state.wordSpace = s.number(0);
        m_state.characterSpace = s.number(1);
        [[fallthrough]];
    case op("'"):
        nextLine(0, -m_state.leading);
        if (!s.operands().empty()) {
            showText(s, s.operands().size() - 1);
        }
        break;
    default:
        break;
    }
}

void InkReader::paintForm(QPDFObjectHandle form, PageResources& resources) {
    QPDFObjectHandle dictionary = form.getDict();
    if (QPDFObjectHandle matrix = dictionary.getKey("/Matrix"); matrix.isMatrix()) {
        const auto m = matrix.getArrayAsMatrix();
        m_state.ctm = InkMatrix{m.a, m.b, m.c, m.d, m.e, m.f}.then(m_state.ctm);
    }
    if (QPDFObjectHandle box = dictionary.getKey("/BBox"); box.isRectangle()) {
        const auto r = box.getArrayAsRectangle();
        m_state.clip = m_state.clip.within(m_state.ctm.around({r.llx, r.lly, r.urx, r.ury}));
    }
    if (m_state.clip.isEmpty() || m_middle.covers(m_state.clip)) {
        return;
    }
    if (m_openForms.size() >= kMaxDepth) {
        addArea(m_state.clip);
        return;
    }
    const std::shared_ptr<const std::string> content = m_source.form(form);
    if (!content || !m_source.spend(kFormPrice + content->size())) {
        giveUp();
        return;
    }
    QPDFObjectHandle own = dictionary.getKey("/Resources");
    m_openForms.push_back(form.getObjGen());
    std::vector<InkState> saved;
    saved.swap(m_saved);
    const InkMatrix text = m_text;
    const InkMatrix line = m_line;
    const bool isInText = m_isInText;
    const bool isAdvanceKnown = m_isAdvanceKnown;
    read(*content, own.isDictionary() ? own : resources.dictionary());
    m_isAdvanceKnown = isAdvanceKnown;
    m_isInText = isInText;
    m_text = text;
    m_line = line;
    m_saved.swap(saved);
    m_openForms.pop_back();
}

void InkReader::paintObject(QPDFObjectHandle object, PageResources& resources) {
    if (!object.isStream()) {
        return;
    }
    if (!object.getDict().getKey("/Subtype").isNameAndEquals("/Form")) {
        addArea(m_state.ctm.around({0, 0, 1, 1}));
        return;
    }
    // A form that paints itself: no program shows it more than once.
    const QPDFObjGen key = object.getObjGen();
    if (std::find(m_openForms.cbegin(), m_openForms.cend(), key) != m_openForms.cend()) {
        return;
    }
    const InkState outer = m_state;
    paintForm(object, resources);
    m_state = outer;
}

void InkReader::setGraphics(const InkGraphics& graphics) {
    m_state.lineWidth = graphics.lineWidth.value_or(m_state.lineWidth);
    m_state.darkensWhite = graphics.darkensWhite.value_or(m_state.darkensWhite);
    if (graphics.setsFont) {
        m_state.font = graphics.font;
        m_state.fontSize = graphics.fontSize;
    }
}

void InkReader::save() {
    if (m_saved.size() >= kMaxStates) {
        giveUp();
        return;
    }
    m_saved.push_back(m_state);
}

void InkReader::restore() {
    if (m_saved.empty()) {
        m_ink.surplusRestores += m_openForms.empty() ? 1 : 0;
        return;
    }
    m_state = std::move(m_saved.back());
    m_saved.pop_back();
}

void InkReader::operation(const ContentScanner& s, PageResources& resources) {
    switch (packedOperator(s.op())) {
    case op("q"):
        save();
        break;
    case op("Q"):
        restore();
        break;
    case op("cm"):
        m_state.ctm = matrixOf(s).then(m_state.ctm);
        break;
    case op("w"):
        m_state.lineWidth = s.number(0);
        break;
    case op("Do"):
        if (!s.operands().empty()) {
            paintObject(resources.object(s.text(s.operands()[0])), resources);
        }
        break;
    case op("sh"):
        addArea(m_state.clip);
        break;
    case op("BI"):
        addArea(m_state.ctm.around({0, 0, 1, 1}));
        break;
    case op("gs"):
        if (!s.operands().empty()) {
            setGraphics(resources.graphics(s.text(s.operands()[0])));
        }
        break;
    default:
        if (!pathOperation(s) && !colorOperation(s, resources)) {
            textOperation(s, resources);
        }
    }
}

void InkReader::read(std::string_view content, QPDFObjectHandle resources) {
    PageResources named(resources, m_source);
    ContentScanner scanner(content);
    while (m_ink.isComplete && m_operationsLeft > 0 && scanner.next()) {
        --m_operationsLeft;
        operation(scanner, named);
    }
    if (scanner.isBroken() || m_operationsLeft == 0) {
        giveUp();
    }
}

void InkReader::finish() {
    m_ink.openStates = static_cast<int>(m_saved.size());
    // What would be painted after the content would stand inside its unfinished text.
    if (m_ink.hasWhite && m_isInText) {
        giveUp();
    }
    if (m_source.isExhausted()) {
        giveUp();
    }
}

} // namespace letterdesk
