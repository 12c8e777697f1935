// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/packet/packet_pdf.h"
#include "core/print/pdf_module/qpdf.h"
#include "tests/print/packet_samples.h"

#include <algorithm>

namespace letterdesk::making {

[[nodiscard]] inline QByteArray bytesOf(QPDF& pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStaticID(true);
    // What a test gives as compressed or as damaged stays so.
    writer.setDecodeLevel(qpdf_dl_none);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

/// A page of US Letter with Helvetica as /F1, appended to a document.
inline QPDFObjectHandle addPage(QPDF& pdf, QPDFObjectHandle content) {
    QPDFObjectHandle page = QPDFObjectHandle::parse(
        "<< /Type /Page /MediaBox [0 0 612 792] /Resources << /ExtGState << >> /XObject << >> /ColorSpace << >> "
        "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>");
    page.replaceKey("/Contents", content);
    QPDFObjectHandle indirect = pdf.makeIndirectObject(page);
    pdf.addPage(indirect, false);
    return indirect;
}

inline QPDFObjectHandle addPage(QPDF& pdf, const std::string& content) {
    return addPage(pdf, pdf.newStream(content));
}

/// The sample request with these documents.
[[nodiscard]] inline PacketFacts factsWith(const QByteArray& cv) {
    PacketFacts facts = samples::residency();
    facts.documents[0].bytes = cv;
    return facts;
}

[[nodiscard]] inline PacketPdf packetOf(const PacketFacts& facts) {
    Result<PacketPdf> packet = makePacketPdf(facts);
    if (!packet) {
        qFatal("no packet: %s", qPrintable(packet.error().detail));
    }
    return *packet;
}

[[nodiscard]] inline bool has(const PacketPdf& packet, PacketNotice::Code code) {
    return std::any_of(packet.notices.cbegin(), packet.notices.cend(),
                       [code](const PacketNotice& notice) { return notice.code == code; });
}

} // namespace letterdesk::making
