// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/packet/packet_layout.h"

#include "core/print/packet/packet_words.h"
#include "core/print/packet/page_grid.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QTextOption>

#include <algorithm>
#include <cmath>

namespace letterdesk {

namespace {

using Paragraph = std::shared_ptr<QTextLayout>;

struct TypeStyle {
    double size;
    bool strong;
    double leading;
};

TypeStyle typeStyle(PacketLine::Style style) {
    switch (style) {
    case PacketLine::Style::Strong:
        return {grid::kTextSize, true, grid::kTextLeading};
    case PacketLine::Style::Date:
        return {grid::kDateSize, true, grid::kDateLeading};
    case PacketLine::Style::Small:
        return {grid::kSmallSize, false, grid::kSmallLeading};
    case PacketLine::Style::Text:
        break;
    }
    return {grid::kTextSize, false, grid::kTextLeading};
}

/// Share of the usual gaps on a page that else would just miss its sheet.
constexpr double kTight = 0.55;

constexpr TypeStyle kTitleStyle{grid::kTitleSize, true, grid::kTitleLeading};
constexpr TypeStyle kLabelStyle{grid::kTextSize, true, grid::kTextLeading};

/// Where in a line of text its baseline is, as a share of the leading.
constexpr double kBaseline = 0.76;

Paragraph paragraph(const QString& text, const TypeStyle& style, double width) {
    auto layout = std::make_shared<QTextLayout>(text, packetFont(style.size, style.strong));
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
    }
    layout->endLayout();
    return layout;
}

/// What is on a sheet, with lengths from where the group begins; and how tall it is.
struct Group {
    PacketSheet items;
    double height = 0;
};

void move(PacketSheet& to, PacketSheet&& items, double dy) {
    const auto down = [dy](QRectF area) { return area.translated(0, dy); };
    for (PlacedText& text : items.texts) {
        text.at.ry() += dy;
        to.texts.push_back(std::move(text));
    }
    for (PlacedCode& code : items.codes) {
        code.square.translate(0, dy);
        to.codes.push_back(std::move(code));
    }
    for (PlacedLink& link : items.links) {
        link.area.translate(0, dy / kUnitsPerPoint);
        to.links.push_back(std::move(link));
    }
    for (const QRectF& ground : items.grounds) {
        to.grounds.push_back(down(ground));
    }
    for (const QRectF& box : items.boxes) {
        to.boxes.push_back(down(box));
    }
    for (const QLineF& rule : items.rules) {
        to.rules.push_back(rule.translated(0, dy));
    }
}

/// Puts one line with its baseline at a height.
void placeLine(PacketSheet& sheet, const Paragraph& text, int index, double left, double baseline) {
    const QTextLine line = text->lineAt(index);
    sheet.texts.push_back({text, index, QPointF(left, baseline - line.ascent() - line.y())});
}

void placeLinks(PacketSheet& sheet, const Paragraph& text, int index, const PacketLine& content, double left,
                double top, double leading) {
    const QTextLine line = text->lineAt(index);
    const int lineStart = line.textStart();
    const int lineEnd = lineStart + line.textLength();
    for (const PacketLink& link : content.links) {
        const int start = std::max(lineStart, static_cast<int>(link.start));
        const int end = std::min(lineEnd, static_cast<int>(link.start + link.length));
        if (start >= end) {
            continue;
        }
        const double a = line.cursorToX(start);
        const double b = line.cursorToX(end);
        const QRectF area(left + std::min(a, b), top, std::abs(b - a), leading);
        sheet.links.push_back(
            {QRectF(area.topLeft() / kUnitsPerPoint, area.size() / kUnitsPerPoint), link.target, link.attachment});
    }
}

/// The rows of one page, laid out one below the other.
class Column {
public:
    /// `spacing`: share of the usual gaps between rows.
    Column(PacketLayout& layout, double bottom, double spacing)
        : m_layout(layout)
        , m_bottom(bottom)
        , m_close(grid::kCloseGap * spacing)
        , m_row(grid::kRowGap * spacing)
        , m_section(grid::kSectionGap * spacing) {}

    void start(const PacketPage& page);
    void place(const std::vector<PacketRow>& rows);

private:
    /// Adds a row to a group. Rows beside a code are narrower.
    void add(Group& group, const PacketRow& row);
    void addMark(Group& group, const PacketRow& row, double baseline);
    void addCode(Group& group, const PacketRow& row);
    void newSheet();
    /// A sheet that goes on with the same page says so.
    void continueSheet();
    /// A group that fits on no sheet is spread line by line.
    void spread(Group&& group);

    PacketLayout& m_layout;
    double m_bottom;
    double m_close;
    double m_row;
    double m_section;
    const PacketPage* m_page = nullptr;
    double m_y = grid::kMargin;
    bool m_isTop = true;          ///< nothing on this sheet yet
    bool m_isBelowGround = false; ///< the row above has the grey
    double m_codeEnd = 0;         ///< in the current group: rows above it are beside a code
};

void Column::newSheet() {
    m_layout.sheets.emplace_back();
    m_y = grid::kMargin;
    m_isTop = true;
    m_isBelowGround = false;
}

void Column::continueSheet() {
    newSheet();
    PacketSheet& sheet = m_layout.sheets.back();
    const double baseline = m_y + grid::kTextLeading * kBaseline;
    const QFontMetricsF metrics(packetFont(grid::kTextSize));
    const QString suffix = Packet::tr("%1, continued");
    const double room = grid::kTextWidth - metrics.horizontalAdvance(suffix);
    const QString text = suffix.arg(metrics.elidedText(m_page->title, Qt::ElideRight, room));
    placeLine(sheet, paragraph(m_page->label, kLabelStyle, grid::kLabelWidth), 0, grid::kMargin, baseline);
    placeLine(sheet, paragraph(text, typeStyle(PacketLine::Style::Text), grid::kTextWidth), 0, grid::kTextLeft,
              baseline);
    m_y += grid::kTextLeading + grid::kSectionGap;
}

void Column::start(const PacketPage& page) {
    newSheet();
    m_page = &page;
    m_layout.outline.emplace_back(page.outline, static_cast<int>(m_layout.sheets.size()) - 1);
    PacketSheet& sheet = m_layout.sheets.back();
    const double firstBaseline = m_y + grid::kTitleLeading * kBaseline;
    const Paragraph label = paragraph(page.label, kLabelStyle, grid::kLabelWidth);
    for (int i = 0; i < label->lineCount(); ++i) {
        placeLine(sheet, label, i, grid::kMargin, firstBaseline + i * grid::kTextLeading);
    }
    const Paragraph title = paragraph(page.title, kTitleStyle, grid::kTextWidth);
    for (int i = 0; i < title->lineCount(); ++i) {
        placeLine(sheet, title, i, grid::kTextLeft, m_y + grid::kTitleLeading * kBaseline);
        m_y += grid::kTitleLeading;
    }
    m_y += grid::kCloseGap;
    for (const PacketLine& line : page.subtitle) {
        const TypeStyle style = typeStyle(line.style);
        const Paragraph text = paragraph(line.text, style, grid::kTextWidth);
        for (int i = 0; i < text->lineCount(); ++i) {
            placeLine(sheet, text, i, grid::kTextLeft, m_y + style.leading * kBaseline);
            m_y += style.leading;
        }
    }
    m_isTop = false;
}

void Column::addMark(Group& group, const PacketRow& row, double baseline) {
    if (row.mark == PacketRow::Mark::Box) {
        // The box stands on the baseline, right in the label column, where a hand looks for it.
        const double lift = grid::pt(0.8);
        group.items.boxes.emplace_back(grid::kMargin + grid::kLabelWidth - grid::kBoxSize,
                                       baseline - grid::kBoxSize + lift, grid::kBoxSize, grid::kBoxSize);
        return;
    }
    const Paragraph label = paragraph(row.label, kLabelStyle, grid::kLabelWidth);
    const bool right = row.mark == PacketRow::Mark::Step;
    for (int i = 0; i < label->lineCount(); ++i) {
        const double width = label->lineAt(i).naturalTextWidth();
        const double left = right ? grid::kMargin + grid::kLabelWidth - width : grid::kMargin;
        placeLine(group.items, label, i, left, baseline + i * grid::kTextLeading);
    }
    group.height = std::max(group.height, baseline + (label->lineCount() - kBaseline) * grid::kTextLeading);
}

void Column::addCode(Group& group, const PacketRow& row) {
    const std::optional<QrCode> code = qrCode(row.code);
    if (!code) {
        m_layout.uncodedAddresses << row.code;
        return;
    }
    const double top = group.height + grid::pt(3);
    group.items.codes.push_back(
        {*code, QRectF(grid::kRight - grid::kCodeSize, top, grid::kCodeSize, grid::kCodeSize)});
    m_codeEnd = top + grid::kCodeSize + grid::kCloseGap;
}

void Column::add(Group& group, const PacketRow& row) {
    if (!row.code.isEmpty()) {
        addCode(group, row);
    }
    if (row.mark == PacketRow::Mark::Address) {
        group.height = std::max(group.height, m_codeEnd);
    }
    const bool isBeside = group.height < m_codeEnd;
    const double width = grid::kTextWidth - (isBeside ? grid::kCodeSize + grid::kCodeGap : 0);
    const double groundTop = group.height;
    if (row.emphasized) {
        group.height += grid::kGroundPadding;
    }
    double baseline = 0;
    double y = group.height;
    for (const PacketLine& line : row.lines) {
        const TypeStyle style = typeStyle(line.style);
        const Paragraph text = paragraph(line.text, style, width);
        for (int i = 0; i < text->lineCount(); ++i) {
            const double lineBaseline = y + style.leading * kBaseline;
            baseline = baseline == 0 ? lineBaseline : baseline;
            placeLine(group.items, text, i, grid::kTextLeft, lineBaseline);
            placeLinks(group.items, text, i, line, grid::kTextLeft, y, style.leading);
            y += style.leading;
        }
    }
    addMark(group, row, baseline == 0 ? group.height + grid::kTextLeading * kBaseline : baseline);
    group.height = std::max(group.height, y);
    if (row.emphasized) {
        group.height += grid::kGroundPadding;
        group.items.grounds.emplace_back(grid::kMargin - grid::kGroundPadding, groundTop,
                                         grid::kRight - grid::kMargin + 2 * grid::kGroundPadding,
                                         group.height - groundTop);
    }
}

void Column::spread(Group&& group) {
    PacketSheet items = std::move(group.items);
    std::stable_sort(items.texts.begin(), items.texts.end(),
                     [](const PlacedText& a, const PlacedText& b) { return a.at.y() < b.at.y(); });
    // The group is cut between lines of text; what else it holds goes with the part it lies in.
    struct Part {
        double top; ///< in the group
        double bottom;
        double shift;
        size_t sheet;
    };
    std::vector<Part> parts{{0, group.height, m_y, m_layout.sheets.size() - 1}};
    for (PlacedText& text : items.texts) {
        const QTextLine line = text.paragraph->lineAt(text.line);
        const double top = text.at.y() + line.y();
        if (top + line.height() + parts.back().shift > m_bottom) {
            parts.back().bottom = top;
            continueSheet();
            parts.push_back({top, group.height, m_y - top, m_layout.sheets.size() - 1});
        }
        text.at.ry() += parts.back().shift;
        m_layout.sheets.back().texts.push_back(std::move(text));
    }
    for (const Part& part : parts) {
        PacketSheet& sheet = m_layout.sheets[part.sheet];
        const QRectF slice(0, part.top, m_layout.paper.width() * kUnitsPerPoint, part.bottom - part.top);
        const auto isHere = [&part](double y) { return y >= part.top && y < part.bottom; };
        for (const QRectF& ground : items.grounds) {
            if (const QRectF cut = ground.intersected(slice); !cut.isEmpty()) {
                sheet.grounds.push_back(cut.translated(0, part.shift));
            }
        }
        for (const QRectF& box : items.boxes) {
            if (isHere(box.center().y())) {
                sheet.boxes.push_back(box.translated(0, part.shift));
            }
        }
        for (PlacedCode& code : items.codes) {
            if (isHere(code.square.top())) {
                sheet.codes.push_back({code.code, code.square.translated(0, part.shift)});
            }
        }
        for (const PlacedLink& link : items.links) {
            if (isHere(link.area.center().y() * kUnitsPerPoint)) {
                sheet.links.push_back(
                    {link.area.translated(0, part.shift / kUnitsPerPoint), link.target, link.attachment});
            }
        }
    }
    m_y = group.height + parts.back().shift;
    m_isTop = false;
}

void Column::place(const std::vector<PacketRow>& rows) {
    for (size_t i = 0; i < rows.size();) {
        Group group;
        m_codeEnd = 0;
        const PacketRow& first = rows[i];
        for (bool more = true; more && i < rows.size(); ++i) {
            if (&rows[i] != &first) {
                group.height += rows[i].gap == PacketRow::Gap::Close ? m_close : m_row;
            }
            add(group, rows[i]);
            more = rows[i].keepsNext;
        }
        group.height = std::max(group.height, m_codeEnd);

        double gap = first.gap == PacketRow::Gap::Close   ? m_close
                     : first.gap == PacketRow::Gap::Group ? m_section
                                                          : m_row;
        const bool isSection = first.gap == PacketRow::Gap::Section;
        const bool isRuled = isSection && !first.emphasized && !m_isBelowGround;
        if (isSection) {
            gap = isRuled ? 2 * m_section : m_section;
        }
        if (m_y + gap + group.height > m_bottom && !m_isTop) {
            continueSheet();
        }
        if (!m_isTop) {
            if (isRuled) {
                const double y = m_y + m_section;
                m_layout.sheets.back().rules.emplace_back(grid::kMargin, y, grid::kRight, y);
            }
            m_y += gap;
        }
        m_isBelowGround = first.emphasized;
        if (m_y + group.height > m_bottom) {
            spread(std::move(group));
            continue;
        }
        move(m_layout.sheets.back(), std::move(group.items), m_y);
        m_y += group.height;
        m_isTop = false;
    }
}

void collectMissing(PacketLayout& layout, const PacketContent& content) {
    QString all = content.footerName + content.footerNote;
    for (const PacketPage& page : content.pages) {
        all += page.title;
        for (const PacketLine& line : page.subtitle) {
            all += line.text;
        }
        for (const PacketRow& row : page.rows) {
            all += row.label;
            for (const PacketLine& line : row.lines) {
                all += line.text;
            }
        }
    }
    layout.missingCharacters = missingCharacters(all);
}

} // namespace

QSizeF paperSize(PaperSize paper) {
    return paper == PaperSize::A4 ? QSizeF(210 * 72 / 25.4, 297 * 72 / 25.4) : QSizeF(612, 792);
}

PacketLayout layoutPacket(const PacketContent& content, PaperSize paper) {
    PacketLayout layout;
    layout.paper = paperSize(paper);
    const auto with = [&layout](const PacketPage& page, double spacing) {
        PacketLayout longer = layout;
        Column column(longer, layout.paper.height() * kUnitsPerPoint - grid::kMargin, spacing);
        column.start(page);
        column.place(page.rows);
        return longer;
    };
    for (const PacketPage& page : content.pages) {
        const size_t one = layout.sheets.size() + 1;
        PacketLayout usual = with(page, 1);
        // A page that just misses one sheet is set tighter: the front page should stand alone.
        if (PacketLayout tight; usual.sheets.size() > one && (tight = with(page, kTight)).sheets.size() == one) {
            usual = std::move(tight);
        }
        layout = std::move(usual);
    }
    collectMissing(layout, content);
    return layout;
}

} // namespace letterdesk
