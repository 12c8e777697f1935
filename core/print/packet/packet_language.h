// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace letterdesk {

/// The translation context of all words on the packet's own pages. They are in the language of the packet, which
/// the writer reads, not in that of the window: see PacketLanguage.
struct Packet {
#ifdef LETTERDESK_LUPDATE // never defined: tells the reader of texts which context the calls below are of
    Q_DECLARE_TR_FUNCTIONS(Packet)
#endif
public:
    static QString tr(const char* source, const char* meaning = nullptr, int count = -1);
};

/// Codes of the languages a packet can be in: "en" first, which is also the language when a request says none.
[[nodiscard]] QStringList packetLanguages();

/// While it lives, Packet::tr() answers in this language in this thread. An empty or unknown code is English.
class PacketLanguage {
public:
    explicit PacketLanguage(const QString& code);
    ~PacketLanguage();
    PacketLanguage(const PacketLanguage&) = delete;
    PacketLanguage& operator=(const PacketLanguage&) = delete;

private:
    QString m_before;
};

} // namespace letterdesk
