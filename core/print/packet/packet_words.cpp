// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/packet/packet_words.h"

#include "core/base/text.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

#include <algorithm>

namespace letterdesk {

namespace {

bool runsFromRight(const QString& text) {
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

} // namespace

QString printable(const QString& value) {
    const QString line = displaySafe(value.simplified());
    constexpr QChar kFirstStrongIsolate(0x2068);
    constexpr QChar kPopIsolate(0x2069);
    return runsFromRight(line) ? kFirstStrongIsolate + line + kPopIsolate : line;
}

QString packetLanguageCode() {
    //: The BCP 47 code of the language of this translation.
    return Packet::tr("en-US", "language code");
}

QLocale packetLocale(const QLocale& users) {
    const QLocale ours(packetLanguageCode());
    return users.language() == ours.language() ? users : QLocale(ours.language(), users.territory());
}

QString listed(const QStringList& parts) {
    return QLocale(packetLanguageCode()).createSeparatedList(parts);
}

QString longDate(QDate date, const QLocale& locale) {
    return locale.toString(date, QLocale::LongFormat);
}

QString plainDate(QDate date, const QLocale& locale) {
    QString format = locale.dateFormat(QLocale::LongFormat);
    static const QRegularExpression weekday(QStringLiteral("[\\s,]*dddd?[\\s,]*"));
    format.replace(weekday, QStringLiteral(" "));
    return locale.toString(date, format.trimmed());
}

QString serviceName(const PacketEntry& entry) {
    if (entry.service) {
        return entry.service->shortName;
    }
    return entry.application ? printable(entry.application->service) : QString();
}

QString serviceWithSeason(const PacketEntry& entry) {
    QStringList parts{serviceName(entry)};
    if (entry.application) {
        parts << printable(entry.application->season);
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString entryName(const PacketEntry& entry) {
    QStringList parts{serviceWithSeason(entry), printable(entry.specialtyName)};
    parts.removeAll(QString());
    return parts.isEmpty() ? Packet::tr("My application") : parts.join(QStringLiteral(" · "));
}

QString shortEntryName(const PacketEntry& entry, const PacketFacts& facts) {
    using Name = QString (*)(const PacketEntry&);
    for (const Name name : {Name(serviceName), Name(serviceWithSeason)}) {
        const QString mine = name(entry);
        const auto hasIt = [&](const PacketEntry& other) { return name(other) == mine; };
        if (!mine.isEmpty() && std::count_if(facts.entries.cbegin(), facts.entries.cend(), hasIt) == 1) {
            return mine;
        }
    }
    return entryName(entry);
}

QString applicantId(const Owner& owner, const PacketEntry& entry) {
    if (!entry.application) {
        return {};
    }
    const QString wanted = entry.service ? entry.service->applicantIdLabel : QString();
    const OwnerServiceId* found = nullptr;
    for (const OwnerServiceId& id : owner.ids) {
        if (id.service == entry.application->service) {
            found = &id;
            break;
        }
        // One number serves several services of the same publisher under the same label.
        if (!found && !wanted.isEmpty() && id.label == wanted) {
            found = &id;
        }
    }
    if (!found || found->value.isEmpty()) {
        return {};
    }
    const QString label = !found->label.isEmpty() ? found->label
                          : wanted.isEmpty()      ? Packet::tr("Applicant ID")
                                                  : wanted;
    return printable(label) + u' ' + printable(found->value);
}

QString letterId(const PacketEntry& entry) {
    if (entry.entry.letterId.isEmpty()) {
        return {};
    }
    const QString label =
        entry.service && !entry.service->idLabel.isEmpty() ? entry.service->idLabel : Packet::tr("Letter ID");
    return label + u' ' + printable(entry.entry.letterId);
}

QString formName(const PacketEntry& entry) {
    return printable(entry.entry.form.isEmpty() ? entry.slotForm : entry.entry.form);
}

QString submissionAddress(const Entry& entry) {
    const QUrl url(entry.submissionLink.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http");
    return url.isValid() && isWeb && !url.host().isEmpty() ? QString::fromLatin1(url.toEncoded()) : QString();
}

} // namespace letterdesk
