// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/packet/packet_language.h"

#include <QtCore/QMutex>
#include <QtCore/QTranslator>

#include <map>
#include <memory>

namespace letterdesk {

namespace {

constexpr QLatin1StringView kEnglish("en");

QString& languageOfThread() {
    thread_local QString code = kEnglish;
    return code;
}

/// The compiled texts of a language, which the programs carry; loaded once. Reading them is safe from any thread.
const QTranslator& textsOf(const QString& code) {
    static QMutex guard;
    static std::map<QString, std::unique_ptr<QTranslator>> loaded;
    const QMutexLocker lock(&guard);
    std::unique_ptr<QTranslator>& texts = loaded[code];
    if (texts == nullptr) {
        texts = std::make_unique<QTranslator>();
        // Where it cannot be loaded the source texts stand in, which are English.
        (void)texts->load(QStringLiteral(":/translations/letterdesk_%1.qm").arg(code));
    }
    return *texts;
}

} // namespace

QStringList packetLanguages() {
    return {kEnglish, QStringLiteral("es")};
}

QString Packet::tr(const char* source, const char* meaning, int count) {
    const QString translated = textsOf(languageOfThread()).translate("Packet", source, meaning, count);
    QString words = translated.isNull() ? QString::fromUtf8(source) : translated;
    if (count >= 0) {
        words.replace(QStringLiteral("%n"), QString::number(count));
    }
    return words;
}

PacketLanguage::PacketLanguage(const QString& code)
    : m_before(languageOfThread()) {
    languageOfThread() = packetLanguages().contains(code) ? code : QString(kEnglish);
}

PacketLanguage::~PacketLanguage() {
    languageOfThread() = m_before;
}

} // namespace letterdesk
