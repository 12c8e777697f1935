// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf_module/content_bytes.h"

#include <qpdf/Pipeline.hh>

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace letterdesk {

namespace {

/// The end of a chain of filters. Throws when there is too much, which ends the chain at once.
class BoundedBytes final : public Pipeline {
public:
    BoundedBytes(std::string& bytes, size_t room)
        : Pipeline("bounded", nullptr)
        , m_bytes(bytes)
        , m_room(room) {}

    void write(const unsigned char* data, size_t size) override {
        if (size > m_room) {
            m_isTooLarge = true;
            throw std::length_error("too much content");
        }
        m_room -= size;
        m_bytes.append(reinterpret_cast<const char*>(data), size);
    }
    void finish() override {}

    [[nodiscard]] bool isTooLarge() const { return m_isTooLarge; }

private:
    std::string& m_bytes;
    size_t m_room;
    bool m_isTooLarge = false;
};

/// Filters that make much of little. Two of them in a row have no honest use: what the first makes is not seen
/// here and can be a million times the file.
int growingFilters(QPDFObjectHandle stream) {
    QPDFObjectHandle filter = stream.getDict().getKey("/Filter");
    if (!filter.isArray()) {
        return filter.isName() ? 1 : 0;
    }
    int count = 0;
    for (QPDFObjectHandle item : filter.getArrayAsVector()) {
        const std::string name = item.isName() ? item.getName() : std::string();
        const bool isSteady =
            name == "/ASCII85Decode" || name == "/A85" || name == "/ASCIIHexDecode" || name == "/AHx";
        count += isSteady ? 0 : 1;
    }
    return count;
}

/// qpdf takes the end that a stream was given here for damage, and warns of it last.
void takeBackWarning(QPDFObjectHandle stream) {
    QPDF* owner = stream.getOwningQPDF();
    std::vector<QPDFExc> warnings = owner != nullptr ? owner->getWarnings() : std::vector<QPDFExc>();
    if (!warnings.empty()) {
        warnings.pop_back();
    }
    for (const QPDFExc& warning : warnings) {
        owner->warn(warning);
    }
}

} // namespace

Decoded appendDecoded(QPDFObjectHandle stream, size_t room, std::string& bytes) {
    if (growingFilters(stream) > 1) {
        return Decoded::TooLarge;
    }
    BoundedBytes end(bytes, room);
    bool filtered = false;
    const bool done = stream.pipeStreamData(&end, &filtered, 0, qpdf_dl_specialized);
    if (end.isTooLarge()) {
        takeBackWarning(stream);
        return Decoded::TooLarge;
    }
    return done && filtered ? Decoded::Whole : Decoded::Damaged;
}

} // namespace letterdesk
