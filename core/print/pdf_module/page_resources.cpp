// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf_module/page_resources.h"

#include "core/print/pdf_module/content_bytes.h"

#include <algorithm>

namespace letterdesk {

namespace {

constexpr size_t kMegabyte = size_t(1024) * 1024;
/// More content than this on one page is not read: the page counts as covered.
constexpr size_t kMostOnPage = 16 * kMegabyte;
/// And on all pages of a document together: this, and so many times the document.
constexpr size_t kMostInDocument = 48 * kMegabyte;
constexpr size_t kMostGrowth = 8;
/// What opening a font costs at least, in bytes of content that could be read meanwhile.
constexpr size_t kFontPrice = 8192;
/// And a stream, however short.
constexpr size_t kStreamPrice = 2048;
/// And looking up a name.
constexpr size_t kNamePrice = 64;
/// Names kept beside each other; a page with more pays the search again.
constexpr size_t kMostNames = 64;

bool isKnownAsWhite(QPDFObjectHandle blendMode) {
    if (blendMode.isArray() && blendMode.getArrayNItems() > 0) {
        blendMode = blendMode.getArrayItem(0);
    }
    for (const char* mode : {"/Normal", "/Compatible", "/Multiply", "/Screen", "/Darken", "/Lighten"}) {
        if (blendMode.isNameAndEquals(mode)) {
            return true;
        }
    }
    return false;
}

InkColorSpace spaceOf(QPDFObjectHandle space) {
    if (space.isName()) {
        const std::string name = space.getName();
        return name == "/DeviceGray"   ? InkColorSpace{1, false}
               : name == "/DeviceRGB"  ? InkColorSpace{3, false}
               : name == "/DeviceCMYK" ? InkColorSpace{4, true}
                                       : InkColorSpace{};
    }
    if (!space.isArray() || space.getArrayNItems() < 2) {
        return {};
    }
    QPDFObjectHandle kind = space.getArrayItem(0);
    if (kind.isNameAndEquals("/CalGray")) {
        return {1, false};
    }
    if (kind.isNameAndEquals("/CalRGB")) {
        return {3, false};
    }
    QPDFObjectHandle profile = space.getArrayItem(1);
    if (kind.isNameAndEquals("/ICCBased") && profile.isStream()) {
        QPDFObjectHandle count = profile.getDict().getKey("/N");
        const long long n = count.isInteger() ? count.getIntValue() : 0;
        return n == 1 || n == 3 || n == 4 ? InkColorSpace{static_cast<int>(n), n == 4} : InkColorSpace{};
    }
    return {};
}

/// The value of a name, made at first sight.
template <class Value, class Make>
Value& remembered(std::vector<std::pair<std::string, Value>>& known, std::string_view name, Make&& make) {
    for (auto& [key, value] : known) {
        if (key == name) {
            return value;
        }
    }
    if (known.size() >= kMostNames) {
        known.clear();
    }
    Value value = make();
    known.emplace_back(std::string(name), std::move(value));
    return known.back().second;
}

} // namespace

InkSource::InkSource(size_t documentBytes)
    : m_left(kMostInDocument + kMostGrowth * documentBytes) {}

void InkSource::beginPage() {
    m_leftOnPage = kMostOnPage;
    m_isExhausted = false;
    m_pageContent.clear();
}

bool InkSource::spend(size_t bytes) {
    if (bytes > room()) {
        m_isExhausted = true;
        return false;
    }
    m_left -= bytes;
    m_leftOnPage -= bytes;
    return true;
}

std::shared_ptr<InkFont> InkSource::font(QPDFObjectHandle font) {
    const QPDFObjGen key = font.getObjGen();
    if (key.isIndirect()) {
        if (const auto known = m_fonts.find(key); known != m_fonts.end()) {
            return known->second;
        }
    }
    if (!spend(kFontPrice)) {
        return nullptr;
    }
    auto read = std::make_shared<InkFont>(font);
    if (key.isIndirect()) {
        m_fonts.emplace(key, read);
    }
    return read;
}

bool InkSource::append(QPDFObjectHandle stream, std::string& content) {
    QPDFObjectHandle length = stream.getDict().getKey("/Length");
    const auto raw = static_cast<size_t>(length.isInteger() ? std::max(length.getIntValue(), 0LL) : 0);
    if (!spend(kStreamPrice + std::min(raw, kMostOnPage))) {
        return false;
    }
    const size_t before = content.size();
    const Decoded decoded = appendDecoded(stream, room(), content);
    m_damagedStreams += decoded == Decoded::Damaged ? 1 : 0;
    // What was too large was decoded up to the limit: that counts as well, or each page could ask for it again.
    const bool isPaid = spend(std::min(content.size() - before, room()));
    return decoded == Decoded::Whole && isPaid;
}

bool InkSource::appendToPage(QPDFObjectHandle stream) {
    const bool isWhole = append(stream, m_pageContent);
    m_pageContent += '\n';
    return isWhole;
}

std::shared_ptr<const std::string> InkSource::form(QPDFObjectHandle form) {
    const auto known = m_forms.find(form.getObjGen());
    if (known != m_forms.end()) {
        return known->second;
    }
    auto content = std::make_shared<std::string>();
    if (!append(form, *content)) {
        content.reset();
    }
    m_forms.emplace(form.getObjGen(), content);
    return content;
}

QPDFObjectHandle PageResources::find(const char* kind, std::string_view name) {
    if (m_resources.isDictionary() && m_source.spend(kNamePrice)) {
        if (QPDFObjectHandle all = m_resources.getKey(kind); all.isDictionary()) {
            return all.getKey("/" + std::string(name));
        }
    }
    return QPDFObjectHandle::newNull();
}

std::shared_ptr<InkFont> PageResources::font(std::string_view name) {
    return remembered(m_fonts, name, [&]() -> std::shared_ptr<InkFont> {
        QPDFObjectHandle font = find("/Font", name);
        return font.isDictionary() ? m_source.font(font) : nullptr;
    });
}

QPDFObjectHandle PageResources::object(std::string_view name) {
    return remembered(m_objects, name, [&] { return find("/XObject", name); });
}

const InkGraphics& PageResources::graphics(std::string_view name) {
    return remembered(m_graphics, name, [&] {
        InkGraphics graphics;
        QPDFObjectHandle state = find("/ExtGState", name);
        if (!state.isDictionary()) {
            return graphics;
        }
        if (QPDFObjectHandle width = state.getKey("/LW"); width.isNumber()) {
            graphics.lineWidth = width.getNumericValue();
        }
        if (QPDFObjectHandle font = state.getKey("/Font"); !font.isNull()) {
            graphics.setsFont = true;
            if (font.isArray() && font.getArrayNItems() == 2 && font.getArrayItem(0).isDictionary() &&
                font.getArrayItem(1).isNumber()) {
                graphics.font = m_source.font(font.getArrayItem(0));
                graphics.fontSize = font.getArrayItem(1).getNumericValue();
            }
        }
        if (QPDFObjectHandle mode = state.getKey("/BM"); !mode.isNull()) {
            graphics.darkensWhite = !isKnownAsWhite(mode);
        }
        return graphics;
    });
}

InkColorSpace PageResources::colorSpace(std::string_view name) {
    return remembered(m_colorSpaces, name, [&] {
        if (name.substr(0, 6) == "Device") {
            return spaceOf(QPDFObjectHandle::newName("/" + std::string(name)));
        }
        return spaceOf(find("/ColorSpace", name));
    });
}

} // namespace letterdesk
