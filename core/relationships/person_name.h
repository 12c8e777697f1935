// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/person.h"

namespace letterdesk {

/// How a person is called in lists and messages: "Dr. Ada Example, MD, PhD". Parts that are not known are left
/// out; empty when nothing is known.
[[nodiscard]] QString personName(const Person& person);

} // namespace letterdesk
