// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace letterdesk {

/// One operand of a content stream. Arrays are flat: Open, their elements, Close.
struct ContentOperand {
    enum class Kind { Number, Name, Text, Open, Close, Other };
    Kind kind = Kind::Other;
    bool isPlain = false; ///< its text stands in the content as it is; see ContentScanner::text()
    double number = 0;
    size_t at = 0;
    size_t length = 0;
};

/// An operator of up to three bytes as a number, for `switch`.
[[nodiscard]] constexpr uint32_t packedOperator(std::string_view op) {
    uint32_t packed = 0;
    if (op.size() <= 3) {
        for (const char c : op) {
            packed = packed << 8U | static_cast<unsigned char>(c);
        }
    }
    return packed;
}

/// Reads a content stream operator by operator. What makes no sense is passed over; a stream with absurdly many
/// operands in a row counts as broken.
class ContentScanner {
public:
    explicit ContentScanner(std::string_view content)
        : m_content(content) {}

    /// Goes to the next operator; false at the end. Inline images come as one operator "BI".
    bool next();
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    [[nodiscard]] std::string_view op() const { return m_operator; }
    [[nodiscard]] const std::vector<ContentOperand>& operands() const { return m_operands; }
    /// A name without its slash, or the bytes of a string; valid until next().
    [[nodiscard]] std::string_view text(const ContentOperand& operand) const {
        return (operand.isPlain ? m_content : std::string_view(m_texts)).substr(operand.at, operand.length);
    }
    /// The operand as a number; 0 when it is none.
    [[nodiscard]] double number(size_t index) const {
        return index < m_operands.size() ? m_operands[index].number : 0;
    }

private:
    void skipSpace();
    void addText(ContentOperand::Kind kind, size_t from);
    void addPlain(ContentOperand::Kind kind, size_t from, size_t to);
    void readString();
    void readEscape();
    void readHexString();
    void readName();
    bool readNumber();
    void skipInlineImage();
    [[nodiscard]] bool atEnd() const { return m_at >= m_content.size(); }

    std::string_view m_content;
    size_t m_at = 0;
    std::string_view m_operator;
    std::vector<ContentOperand> m_operands;
    std::string m_texts; ///< of the current operator: what had to be decoded
    bool m_isBroken = false;
};

} // namespace letterdesk
