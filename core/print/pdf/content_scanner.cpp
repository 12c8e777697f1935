// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf/content_scanner.h"

namespace letterdesk {

namespace {

/// Operands are few; a stream that piles up more is broken, and must not eat memory.
constexpr size_t kMaxOperands = 200000;

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isDelimiter(char c) {
    return c == '(' || c == ')' || c == '<' || c == '>' || c == '[' || c == ']' || c == '{' || c == '}' ||
           c == '/' || c == '%';
}

int hexDigit(char c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

double ContentScanner::number(size_t index) const {
    return index < m_operands.size() ? m_operands[index].number : 0;
}

void ContentScanner::skipSpace() {
    while (!atEnd()) {
        if (m_content[m_at] == '%') {
            while (!atEnd() && m_content[m_at] != '\n' && m_content[m_at] != '\r') {
                ++m_at;
            }
        } else if (isSpace(m_content[m_at])) {
            ++m_at;
        } else {
            return;
        }
    }
}

void ContentScanner::addText(ContentOperand::Kind kind, size_t from) {
    m_operands.push_back({kind, 0, from, m_texts.size() - from});
}

void ContentScanner::readString() {
    const size_t from = m_texts.size();
    int depth = 1;
    for (++m_at; !atEnd(); ++m_at) {
        const char c = m_content[m_at];
        if (c == '\\' && m_at + 1 < m_content.size()) {
            const char e = m_content[++m_at];
            if (e >= '0' && e <= '7') {
                int code = e - '0';
                for (int i = 0; i < 2 && m_at + 1 < m_content.size(); ++i) {
                    const char digit = m_content[m_at + 1];
                    if (digit < '0' || digit > '7') {
                        break;
                    }
                    code = code * 8 + (digit - '0');
                    ++m_at;
                }
                m_texts += static_cast<char>(code & 0xFF);
            } else if (e == '\r') {
                m_at += m_at + 1 < m_content.size() && m_content[m_at + 1] == '\n' ? 1 : 0;
            } else if (e != '\n') {
                // The control characters n, r, t, b and f have a code of their own; one byte either way.
                m_texts += e == 'n'   ? '\n'
                           : e == 'r' ? '\r'
                           : e == 't' ? '\t'
                           : e == 'b' ? '\b'
                           : e == 'f' ? '\f'
                                      : e;
            }
            continue;
        }
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth == 0) {
            ++m_at;
            break;
        }
        m_texts += c;
    }
    addText(ContentOperand::Kind::Text, from);
}

void ContentScanner::readHexString() {
    const size_t from = m_texts.size();
    int high = -1;
    for (++m_at; !atEnd(); ++m_at) {
        const char c = m_content[m_at];
        if (c == '>') {
            ++m_at;
            break;
        }
        const int digit = hexDigit(c);
        if (digit < 0) {
            continue;
        }
        if (high < 0) {
            high = digit;
        } else {
            m_texts += static_cast<char>(high * 16 + digit);
            high = -1;
        }
    }
    if (high >= 0) {
        m_texts += static_cast<char>(high * 16);
    }
    addText(ContentOperand::Kind::Text, from);
}

void ContentScanner::readName() {
    const size_t from = m_texts.size();
    for (++m_at; !atEnd() && !isSpace(m_content[m_at]) && !isDelimiter(m_content[m_at]); ++m_at) {
        char c = m_content[m_at];
        if (c == '#' && m_at + 2 < m_content.size()) {
            const int high = hexDigit(m_content[m_at + 1]);
            const int low = hexDigit(m_content[m_at + 2]);
            if (high >= 0 && low >= 0) {
                c = static_cast<char>(high * 16 + low);
                m_at += 2;
            }
        }
        m_texts += c;
    }
    addText(ContentOperand::Kind::Name, from);
}

bool ContentScanner::readNumber() {
    size_t at = m_at;
    bool negative = false;
    while (at < m_content.size() && (m_content[at] == '-' || m_content[at] == '+')) {
        negative = m_content[at] == '-' || negative;
        ++at;
    }
    double value = 0;
    double scale = 0;
    bool any = false;
    for (; at < m_content.size(); ++at) {
        const char c = m_content[at];
        if (c >= '0' && c <= '9') {
            any = true;
            if (scale == 0) {
                value = value * 10 + (c - '0');
            } else {
                value += (c - '0') * scale;
                scale /= 10;
            }
        } else if (c == '.' && scale == 0) {
            scale = 0.1;
        } else {
            break;
        }
    }
    if (!any && scale == 0) {
        return false;
    }
    // A digit followed by letters is no number; a word that starts with a digit is passed over by the caller.
    m_at = at;
    m_operands.push_back({ContentOperand::Kind::Number, negative ? -value : value, 0, 0});
    return true;
}

void ContentScanner::skipInlineImage() {
    // Up to ID, one space, then bytes up to EI between spaces.
    size_t data = m_content.find("ID", m_at);
    while (data != std::string_view::npos && data + 2 < m_content.size() && !isSpace(m_content[data + 2])) {
        data = m_content.find("ID", data + 2);
    }
    size_t end = data == std::string_view::npos ? data : m_content.find("EI", data + 3);
    while (end != std::string_view::npos &&
           !(isSpace(m_content[end - 1]) && (end + 2 >= m_content.size() || isSpace(m_content[end + 2])))) {
        end = m_content.find("EI", end + 2);
    }
    m_at = end == std::string_view::npos ? m_content.size() : end + 2;
}

bool ContentScanner::next() {
    m_operands.clear();
    m_texts.clear();
    for (skipSpace(); !atEnd(); skipSpace()) {
        if (m_operands.size() > kMaxOperands) {
            m_isBroken = true;
            return false;
        }
        const char c = m_content[m_at];
        if (c == '(') {
            readString();
        } else if (c == '<' && m_at + 1 < m_content.size() && m_content[m_at + 1] != '<') {
            readHexString();
        } else if (c == '/') {
            readName();
        } else if (c == '[' || c == ']') {
            m_operands.push_back({c == '[' ? ContentOperand::Kind::Open : ContentOperand::Kind::Close, 0, 0, 0});
            ++m_at;
        } else if ((c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.') {
            if (!readNumber()) {
                ++m_at;
            }
        } else if (isDelimiter(c)) {
            ++m_at;
        } else {
            const size_t start = m_at;
            while (!atEnd() && !isSpace(m_content[m_at]) && !isDelimiter(m_content[m_at])) {
                ++m_at;
            }
            m_operator = m_content.substr(start, m_at - start);
            if (m_operator == "true" || m_operator == "false" || m_operator == "null") {
                m_operands.push_back({});
                continue;
            }
            if (m_operator == "BI") {
                skipInlineImage();
            }
            return true;
        }
    }
    return false;
}

} // namespace letterdesk
