// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf_module/content_scanner.h"

#include <algorithm>
#include <array>

namespace letterdesk {

namespace {

/// Operands are few; a stream that piles up more is broken, and must not eat memory.
constexpr size_t kMaxOperands = 200000;

enum class Class : uint8_t { Regular, Space, Delimiter };

constexpr std::array<Class, 256> kClasses = [] {
    std::array<Class, 256> classes{};
    for (const char c : std::string_view(" \n\r\t\f\0", 6)) {
        classes[static_cast<unsigned char>(c)] = Class::Space;
    }
    for (const char c : std::string_view("()<>[]{}/%")) {
        classes[static_cast<unsigned char>(c)] = Class::Delimiter;
    }
    return classes;
}();

bool isSpace(char c) {
    return kClasses[static_cast<unsigned char>(c)] == Class::Space;
}

bool isRegular(char c) {
    return kClasses[static_cast<unsigned char>(c)] == Class::Regular;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
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

void ContentScanner::skipSpace() {
    while (!atEnd()) {
        if (isSpace(m_content[m_at])) {
            ++m_at;
        } else if (m_content[m_at] == '%') {
            while (!atEnd() && m_content[m_at] != '\n' && m_content[m_at] != '\r') {
                ++m_at;
            }
        } else {
            return;
        }
    }
}

void ContentScanner::addText(ContentOperand::Kind kind, size_t from) {
    m_operands.push_back({kind, false, 0, from, m_texts.size() - from});
}

void ContentScanner::addPlain(ContentOperand::Kind kind, size_t from, size_t to) {
    m_operands.push_back({kind, true, 0, from, to - from});
}

void ContentScanner::readEscape() {
    if (m_at + 1 >= m_content.size()) {
        return;
    }
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
        m_texts += e == 'n' ? '\n' : e == 'r' ? '\r' : e == 't' ? '\t' : e == 'b' ? '\b' : e == 'f' ? '\f' : e;
    }
}

void ContentScanner::readString() {
    const size_t from = m_texts.size();
    size_t run = ++m_at;
    int depth = 1;
    bool isPlain = true;
    for (; !atEnd(); ++m_at) {
        const char c = m_content[m_at];
        if (c == '\\') {
            m_texts.append(m_content, run, m_at - run);
            readEscape();
            run = m_at + 1;
            isPlain = false;
        } else if (c == '(') {
            ++depth;
        } else if (c == ')' && --depth == 0) {
            break;
        }
    }
    const size_t end = std::min(m_at, m_content.size());
    m_at = end + 1;
    if (isPlain) {
        addPlain(ContentOperand::Kind::Text, run, end);
        return;
    }
    if (run < end) {
        m_texts.append(m_content, run, end - run);
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
    const size_t start = ++m_at;
    while (!atEnd() && isRegular(m_content[m_at]) && m_content[m_at] != '#') {
        ++m_at;
    }
    if (atEnd() || m_content[m_at] != '#') {
        addPlain(ContentOperand::Kind::Name, start, m_at);
        return;
    }
    const size_t from = m_texts.size();
    m_texts.append(m_content, start, m_at - start);
    for (; !atEnd() && isRegular(m_content[m_at]); ++m_at) {
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
    const size_t size = m_content.size();
    size_t at = m_at;
    bool negative = false;
    while (at < size && (m_content[at] == '-' || m_content[at] == '+')) {
        negative = m_content[at] == '-' || negative;
        ++at;
    }
    const size_t digits = at;
    double value = 0;
    for (; at < size && isDigit(m_content[at]); ++at) {
        value = value * 10 + (m_content[at] - '0');
    }
    bool any = at > digits;
    if (at < size && m_content[at] == '.') {
        any = true;
        double divisor = 1;
        for (++at; at < size && isDigit(m_content[at]); ++at) {
            // No program means more than fifteen digits, and more would grow without end.
            if (divisor < 1e15) {
                value = value * 10 + (m_content[at] - '0');
                divisor *= 10;
            }
        }
        value /= divisor;
    }
    if (!any) {
        return false;
    }
    // A digit followed by letters is no number; a word that starts with a digit is passed over by the caller.
    m_at = at;
    m_operands.push_back({ContentOperand::Kind::Number, false, negative ? -value : value, 0, 0});
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
        if (isDigit(c) || c == '-' || c == '+' || c == '.') {
            if (!readNumber()) {
                ++m_at;
            }
        } else if (isRegular(c)) {
            const size_t start = m_at;
            while (!atEnd() && isRegular(m_content[m_at])) {
                ++m_at;
            }
            m_operator = m_content.substr(start, m_at - start);
            if (m_operator.size() >= 4 &&
                (m_operator == "true" || m_operator == "false" || m_operator == "null")) {
                m_operands.push_back({});
                continue;
            }
            if (m_operator == "BI") {
                skipInlineImage();
            }
            return true;
        } else if (c == '(') {
            readString();
        } else if (c == '<' && m_at + 1 < m_content.size() && m_content[m_at + 1] != '<') {
            readHexString();
        } else if (c == '/') {
            readName();
        } else {
            if (c == '[' || c == ']') {
                m_operands.push_back(
                    {c == '[' ? ContentOperand::Kind::Open : ContentOperand::Kind::Close, false, 0, 0, 0});
            }
            ++m_at;
        }
    }
    return false;
}

} // namespace letterdesk
