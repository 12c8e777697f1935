// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRect>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace letterdesk {

/// A QR code (ISO/IEC 18004) as black rectangles on a square of `size` modules, without its quiet zone.
struct QrCode {
    int size = 0;
    std::vector<QRect> black; ///< runs of dark modules, in modules

    bool operator==(const QrCode&) const = default;
};

/// The most modules a code of 24 mm may have: a phone still reads modules of 0.34 mm from a photocopy.
inline constexpr int kMaxQrModules = 69;

/// The code of an address, or nothing when it does not fit into kMaxQrModules.
[[nodiscard]] std::optional<QrCode> qrCode(const QString& address);

} // namespace letterdesk
