// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pdf_module/qpdf.h"

#include <string>

namespace letterdesk {

/// How a stream came out of its filters.
enum class Decoded {
    Whole,
    Damaged, ///< up to the damage, or nothing
    TooLarge ///< or in filters that are there to grow: nothing of it should be used
};

/// Appends the decoded bytes of a stream to `bytes`. Never makes more than `room` of them, however small the
/// stream: a few hundred bytes can hold a gigabyte.
[[nodiscard]] Decoded appendDecoded(QPDFObjectHandle stream, size_t room, std::string& bytes);

} // namespace letterdesk
