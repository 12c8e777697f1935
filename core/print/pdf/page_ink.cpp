// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf/page_ink.h"

#include "core/print/pdf/content_scanner.h"
#include "core/print/pdf/ink_font.h"

#include <algorithm>
#include <cmath>

namespace letterdesk {

namespace {

/// Forms inside forms; deeper ones are not followed.
constexpr int kMaxDepth = 12;
/// More content than this on one page is not read: the page counts as covered.
constexpr size_t kMaxContentBytes = size_t(16) * 1024 * 1024;
constexpr size_t kMaxStates = 512;
/// Operators of one page, forms inside forms counted each time: a hostile page must not take hours.
constexpr int kMaxOperations = 2000000;

struct GraphicsState {
    QTransform ctm;
    QRectF clip;
    double lineWidth = 1;
    std::shared_ptr<const InkFont> font;
    double fontSize = 0;
    double characterSpace = 0;
    double wordSpace = 0;
    double stretch = 1;
    double leading = 0;
    double rise = 0;
};

/// Follows the painting operators of one page.
class InkReader {
public:
    InkReader(PageInk& ink, InkFonts& fonts, const QRectF& page)
        : m_ink(ink)
        , m_fonts(fonts) {
        m_state.clip = page;
    }

    void read(std::string_view content, QPDFObjectHandle resources, int depth);

private:
    void operation(const ContentScanner& scanner, QPDFObjectHandle resources, int depth);
    bool pathOperation(const ContentScanner& scanner);
    bool textOperation(const ContentScanner& scanner, QPDFObjectHandle resources);

    void addPoint(double x, double y);
    void paintPath(bool stroked);
    void endPath();
    void addArea(const QRectF& area);
    void paintObject(const std::string& name, QPDFObjectHandle resources, int depth);
    void selectFont(const ContentScanner& scanner, QPDFObjectHandle resources);
    void nextLine(double x, double y);
    void showText(std::string_view text);
    void showArray(const ContentScanner& scanner);
    void giveUp() { m_ink.isComplete = false; }

    PageInk& m_ink;
    InkFonts& m_fonts;
    GraphicsState m_state;
    std::vector<GraphicsState> m_saved;
    QRectF m_path;
    bool m_hasPath = false;
    bool m_clipsNext = false;
    int m_operationsLeft = kMaxOperations;
    QTransform m_textMatrix;
    QTransform m_lineMatrix;
};

QTransform matrixOf(const ContentScanner& scanner) {
    return QTransform(scanner.number(0), scanner.number(1), scanner.number(2), scanner.number(3),
                      scanner.number(4), scanner.number(5));
}

QRectF grown(QRectF area, const QPointF& point) {
    area.setLeft(std::min(area.left(), point.x()));
    area.setRight(std::max(area.right(), point.x()));
    area.setTop(std::min(area.top(), point.y()));
    area.setBottom(std::max(area.bottom(), point.y()));
    return area;
}

void InkReader::addArea(const QRectF& area) {
    // A hairline has no height of its own: every mark is at least a little wide.
    const QRectF visible = area.adjusted(-0.25, -0.25, 0.25, 0.25).intersected(m_state.clip);
    if (!visible.isEmpty()) {
        m_ink.areas.push_back(visible);
    }
}

void InkReader::addPoint(double x, double y) {
    const QPointF point = m_state.ctm.map(QPointF(x, y));
    m_path = m_hasPath ? grown(m_path, point) : QRectF(point, QSizeF(0, 0));
    m_hasPath = true;
}

void InkReader::paintPath(bool stroked) {
    if (m_hasPath) {
        const double scale = std::sqrt(std::abs(m_state.ctm.determinant()));
        // Twice the half width leaves room for ordinary miter joins.
        const double pen = stroked ? m_state.lineWidth * scale : 0;
        addArea(m_path.adjusted(-pen, -pen, pen, pen));
    }
    endPath();
}

void InkReader::endPath() {
    if (m_clipsNext) {
        m_state.clip = m_hasPath ? m_state.clip.intersected(m_path) : QRectF();
    }
    m_clipsNext = false;
    m_hasPath = false;
    m_path = QRectF();
}

bool InkReader::pathOperation(const ContentScanner& s) {
    const std::string_view op = s.op();
    if (op == "m" || op == "l") {
        addPoint(s.number(0), s.number(1));
    } else if (op == "c" || op == "v" || op == "y") {
        for (size_t i = 0; i + 1 < s.operands().size(); i += 2) {
            addPoint(s.number(i), s.number(i + 1));
        }
    } else if (op == "re") {
        const double x = s.number(0);
        const double y = s.number(1);
        const double right = x + s.number(2);
        const double upper = y + s.number(3);
        addPoint(x, y);
        addPoint(right, y);
        addPoint(x, upper);
        addPoint(right, upper);
    } else if (op == "f" || op == "F" || op == "f*") {
        paintPath(false);
    } else if (op == "S" || op == "s" || op == "B" || op == "B*" || op == "b" || op == "b*") {
        paintPath(true);
    } else if (op == "n") {
        endPath();
    } else if (op == "W" || op == "W*") {
        m_clipsNext = true;
    } else {
        return op == "h";
    }
    return true;
}

void InkReader::selectFont(const ContentScanner& scanner, QPDFObjectHandle resources) {
    m_state.font.reset();
    m_state.fontSize = scanner.number(1);
    if (scanner.operands().empty() || !resources.isDictionary()) {
        return;
    }
    QPDFObjectHandle fonts = resources.getKey("/Font");
    if (!fonts.isDictionary()) {
        return;
    }
    QPDFObjectHandle font = fonts.getKey("/" + std::string(scanner.text(scanner.operands()[0])));
    if (!font.isDictionary()) {
        return;
    }
    const QPDFObjGen key = font.getObjGen();
    if (!key.isIndirect()) {
        m_state.font = std::make_shared<const InkFont>(font);
        return;
    }
    std::shared_ptr<const InkFont>& known = m_fonts[key];
    if (!known) {
        known = std::make_shared<const InkFont>(font);
    }
    m_state.font = known;
}

void InkReader::nextLine(double x, double y) {
    m_lineMatrix = QTransform::fromTranslate(x, y) * m_lineMatrix;
    m_textMatrix = m_lineMatrix;
}

void InkReader::showText(std::string_view text) {
    if (!m_state.font || !m_state.font->isUnderstood()) {
        giveUp();
        return;
    }
    const InkFont::Run run = m_state.font->run(text);
    const double size = m_state.fontSize;
    const double advance =
        (run.width / 1000 * size + run.glyphs * m_state.characterSpace + run.spaces * m_state.wordSpace) *
        m_state.stretch;
    const double overhang = 0.2 * std::abs(size);
    QRectF area(QPointF(0, m_state.font->descent() / 1000 * size + m_state.rise),
                QPointF(advance, m_state.font->ascent() / 1000 * size + m_state.rise));
    area = area.normalized().adjusted(-overhang, 0, overhang, 0);
    addArea((m_textMatrix * m_state.ctm).mapRect(area));
    m_textMatrix = QTransform::fromTranslate(advance, 0) * m_textMatrix;
}

void InkReader::showArray(const ContentScanner& scanner) {
    for (const ContentOperand& operand : scanner.operands()) {
        if (operand.kind == ContentOperand::Kind::Text) {
            showText(scanner.text(operand));
        } else if (operand.kind == ContentOperand::Kind::Number) {
            const double shift = -operand.number / 1000 * m_state.fontSize * m_state.stretch;
            m_textMatrix = QTransform::fromTranslate(shift, 0) * m_textMatrix;
        }
    }
}

bool InkReader::textOperation(const ContentScanner& s, QPDFObjectHandle resources) {
    const std::string_view op = s.op();
    if (op == "BT") {
        m_textMatrix = m_lineMatrix = QTransform();
    } else if (op == "Tf") {
        selectFont(s, resources);
    } else if (op == "Tc") {
        m_state.characterSpace = s.number(0);
    } else if (op == "Tw") {
        m_state.wordSpace = s.number(0);
    } else if (op == "Tz") {
        m_state.stretch = s.number(0) / 100;
    } else if (op == "TL") {
        m_state.leading = s.number(0);
    } else if (op == "Ts") {
        m_state.rise = s.number(0);
    } else if (op == "Td" || op == "TD") {
        m_state.leading = op == "TD" ? -s.number(1) : m_state.leading;
        nextLine(s.number(0), s.number(1));
    } else if (op == "Tm") {
        m_textMatrix = m_lineMatrix = matrixOf(s);
    } else if (op == "T*") {
        nextLine(0, -m_state.leading);
    } else if (op == "Tj" || op == "TJ") {
        showArray(s);
    } else if (op == "'" || op == "\"") {
        if (op == "\"") {
            m_state.wordSpace = s.number(0);
            m_state.characterSpace = s.number(1);
        }
        nextLine(0, -m_state.leading);
        if (!s.operands().empty()) {
            showText(s.text(s.operands().back()));
        }
    } else {
        return false;
    }
    return true;
}

void InkReader::paintObject(const std::string& name, QPDFObjectHandle resources, int depth) {
    QPDFObjectHandle objects =
        resources.isDictionary() ? resources.getKey("/XObject") : QPDFObjectHandle::newNull();
    QPDFObjectHandle object = objects.isDictionary() ? objects.getKey("/" + name) : QPDFObjectHandle::newNull();
    if (!object.isStream()) {
        return;
    }
    QPDFObjectHandle dictionary = object.getDict();
    if (!dictionary.getKey("/Subtype").isNameAndEquals("/Form")) {
        addArea(m_state.ctm.mapRect(QRectF(0, 0, 1, 1)));
        return;
    }
    const GraphicsState outer = m_state;
    if (QPDFObjectHandle matrix = dictionary.getKey("/Matrix"); matrix.isMatrix()) {
        const auto m = matrix.getArrayAsMatrix();
        m_state.ctm = QTransform(m.a, m.b, m.c, m.d, m.e, m.f) * m_state.ctm;
    }
    if (QPDFObjectHandle box = dictionary.getKey("/BBox"); box.isRectangle()) {
        const auto r = box.getArrayAsRectangle();
        const QRectF area = QRectF(QPointF(r.llx, r.lly), QPointF(r.urx, r.ury)).normalized();
        m_state.clip = m_state.clip.intersected(m_state.ctm.mapRect(area));
    }
    if (depth >= kMaxDepth) {
        addArea(m_state.clip);
    } else {
        const auto data = object.getStreamData(qpdf_dl_generalized);
        QPDFObjectHandle own = dictionary.getKey("/Resources");
        std::vector<GraphicsState> saved;
        saved.swap(m_saved);
        const QTransform textMatrix = m_textMatrix;
        const QTransform lineMatrix = m_lineMatrix;
        read({reinterpret_cast<const char*>(data->getBuffer()), data->getSize()},
             own.isDictionary() ? own : resources, depth + 1);
        m_textMatrix = textMatrix;
        m_lineMatrix = lineMatrix;
        m_saved.swap(saved);
    }
    m_state = outer;
}

void InkReader::operation(const ContentScanner& s, QPDFObjectHandle resources, int depth) {
    const std::string_view op = s.op();
    if (op == "q") {
        if (m_saved.size() >= kMaxStates) {
            giveUp();
            return;
        }
        m_saved.push_back(m_state);
    } else if (op == "Q") {
        if (!m_saved.empty()) {
            m_state = m_saved.back();
            m_saved.pop_back();
        }
    } else if (op == "cm") {
        m_state.ctm = matrixOf(s) * m_state.ctm;
    } else if (op == "w") {
        m_state.lineWidth = s.number(0);
    } else if (op == "Do") {
        if (!s.operands().empty()) {
            paintObject(std::string(s.text(s.operands()[0])), resources, depth);
        }
    } else if (op == "sh") {
        addArea(m_state.clip);
    } else if (op == "BI") {
        addArea(m_state.ctm.mapRect(QRectF(0, 0, 1, 1)));
    } else if (op == "gs") {
        // May set a font or a line width; fonts set this way are so rare that only the text then counts as
        // unknown.
    } else if (!pathOperation(s)) {
        textOperation(s, resources);
    }
}

void InkReader::read(std::string_view content, QPDFObjectHandle resources, int depth) {
    if (content.size() > kMaxContentBytes) {
        giveUp();
        return;
    }
    ContentScanner scanner(content);
    while (m_ink.isComplete && m_operationsLeft > 0 && scanner.next()) {
        --m_operationsLeft;
        operation(scanner, resources, depth);
    }
    if (scanner.isBroken() || m_operationsLeft == 0) {
        giveUp();
    }
}

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
            ink.areas.push_back(QRectF(QPointF(r.llx, r.lly), QPointF(r.urx, r.ury)).normalized());
        }
    }
}

} // namespace

PageInk pageInk(QPDFObjectHandle page, InkFonts& fonts) {
    PageInk ink;
    QPDFPageObjectHelper helper(page);
    std::string content;
    for (QPDFObjectHandle stream : page.getPageContents()) {
        const auto data = stream.getStreamData(qpdf_dl_generalized);
        content.append(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        content += '\n';
        if (content.size() > kMaxContentBytes) {
            break;
        }
    }
    InkReader reader(ink, fonts, pageSpace(page).box);
    reader.read(content, helper.getAttribute("/Resources", false), 0);
    addAnnotations(ink, page);
    return ink;
}

} // namespace letterdesk
