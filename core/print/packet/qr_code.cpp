// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/packet/qr_code.h"

#include <memory>
#include <qrencode.h>

namespace letterdesk {

std::optional<QrCode> qrCode(const QString& address) {
    const QByteArray bytes = address.toUtf8();
    if (bytes.isEmpty()) {
        return std::nullopt;
    }
    // Medium correction survives a photocopy; a long address gets the low level before it gets no code at all.
    for (const QRecLevel level : {QR_ECLEVEL_M, QR_ECLEVEL_L}) {
        const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
            QRcode_encodeData(static_cast<int>(bytes.size()),
                              reinterpret_cast<const unsigned char*>(bytes.constData()), 0, level),
            &QRcode_free);
        if (!code || code->width > kMaxQrModules) {
            continue;
        }
        QrCode result;
        result.size = code->width;
        for (int y = 0; y < code->width; ++y) {
            const unsigned char* row = code->data + static_cast<qsizetype>(y) * code->width;
            for (int x = 0; x < code->width;) {
                int end = x;
                while (end < code->width && (row[end] & 1U) != 0) {
                    ++end;
                }
                if (end > x) {
                    result.black.emplace_back(x, y, end - x, 1);
                }
                x = end + 1;
            }
        }
        return result;
    }
    return std::nullopt;
}

} // namespace letterdesk
