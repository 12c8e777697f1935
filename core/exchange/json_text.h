// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <utility>
#include <vector>

namespace letterdesk {

/// The canonical spelling of the open format. In full it is what Python's
/// json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True) writes, and a final newline.

/// A text with its quotation marks. Escaped are only quotation mark, backslash and U+0000–U+001F.
[[nodiscard]] QByteArray jsonText(QStringView text);

/// A finite number: without fraction where it has none, else the shortest digits that read back the same.
[[nodiscard]] QByteArray jsonNumber(double number);

/// Members of an object that is being put together: name as UTF-8, value as compact JSON.
using JsonMembers = std::vector<std::pair<QByteArray, QByteArray>>;

/// The compact object, members by name (bytewise).
[[nodiscard]] QByteArray jsonObject(JsonMembers members);
/// The compact list.
[[nodiscard]] QByteArray jsonList(const std::vector<QByteArray>& values);

/// Compact JSON spread over lines, two spaces a level, from `level` on. The first line is not indented.
[[nodiscard]] QByteArray indentedJson(QByteArrayView compact, int level);

} // namespace letterdesk
