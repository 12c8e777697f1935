// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/packet/packet_language.h"
#include "core/requests/packet_facts.h"

namespace letterdesk {

/// A value as it may be printed inside a sentence: one line, control characters made visible, and set apart when
/// it runs from right to left, so that it does not disturb the words around it.
[[nodiscard]] QString printable(const QString& value);

/// BCP 47 code of the language the packet's words are in: "en-US".
[[nodiscard]] QString packetLanguageCode();

/// The locale of the packet's dates and numbers: the packet's language, in the order that the user's country uses
/// where that language is known there.
[[nodiscard]] QLocale packetLocale(const QLocale& users);

/// "AMCAS, AACOMAS, and TMDSAS", in the packet's language.
[[nodiscard]] QString listed(const QStringList& parts);

/// "Wednesday, September 1, 2027" in the given locale.
[[nodiscard]] QString longDate(QDate date, const QLocale& locale);
/// The same without the weekday.
[[nodiscard]] QString plainDate(QDate date, const QLocale& locale);

/// "ERAS"; the id when no pack knows the service; empty without an application.
[[nodiscard]] QString serviceName(const PacketEntry& entry);
/// "ERAS 2028": the service with its season.
[[nodiscard]] QString serviceWithSeason(const PacketEntry& entry);
/// "ERAS 2028 · Internal Medicine": tells the entries of one request apart.
[[nodiscard]] QString entryName(const PacketEntry& entry);

/// The shortest of the names above that no other entry of the request has.
[[nodiscard]] QString shortEntryName(const PacketEntry& entry, const PacketFacts& facts);

/// "AAMC ID 12345678": the student's own number in the entry's service, or empty.
[[nodiscard]] QString applicantId(const Owner& owner, const PacketEntry& entry);
/// "AMCAS Letter ID 1234567", or empty.
[[nodiscard]] QString letterId(const PacketEntry& entry);

/// The entry's own form, else the one its slot asks for.
[[nodiscard]] QString formName(const PacketEntry& entry);

/// The submission link when it is a web address that can be printed, else empty.
[[nodiscard]] QString submissionAddress(const Entry& entry);

} // namespace letterdesk
