// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/packet_facts.h"

namespace letterdesk::samples {

/// The bytes of a file in tests/data/print; fails the program when it is not there.
[[nodiscard]] QByteArray pdf(const QString& fileName);

/// A residency letter of one service with a submission link, all fields known, with a five-page CV.
[[nodiscard]] PacketFacts residency();
/// One teacher, three services on three routes.
[[nodiscard]] PacketFacts threeServices();
/// As little as a packet can be made of.
[[nodiscard]] PacketFacts bare();
/// Long names and titles everywhere.
[[nodiscard]] PacketFacts longNames();
/// Names in six scripts, with an emoji and a character that no font has.
[[nodiscard]] PacketFacts manyScripts();

} // namespace letterdesk::samples
