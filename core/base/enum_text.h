// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLatin1String>
#include <QtCore/QStringView>

#include <array>
#include <optional>
#include <utility>

namespace letterdesk {

/// The words of an enumeration in the open format, lower case with '_'. Each enumeration specializes it once,
/// beside its definition, in the order of its values.
template <class Enum>
struct EnumWords; // static constexpr std::array words{std::pair{Enum::X, "x"}, …};

template <class Enum>
concept DescribedEnum = requires {
    EnumWords<Enum>::words;
};

/// The word of a value.
template <DescribedEnum Enum>
[[nodiscard]] constexpr QLatin1StringView enumText(Enum value) {
    for (const auto& [candidate, word] : EnumWords<Enum>::words) {
        if (candidate == value) {
            return QLatin1StringView(word);
        }
    }
    return {};
}

/// The value of a word, or nothing.
template <DescribedEnum Enum>
[[nodiscard]] constexpr std::optional<Enum> enumFromText(QStringView text) {
    for (const auto& [candidate, word] : EnumWords<Enum>::words) {
        if (text == QLatin1StringView(word)) {
            return candidate;
        }
    }
    return std::nullopt;
}

} // namespace letterdesk
