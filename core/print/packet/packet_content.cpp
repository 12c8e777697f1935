// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/packet/packet_content.h"

#include "core/print/packet/packet_steps.h"
#include "core/print/packet/packet_words.h"
#include "core/print/packet/request_page.h"
#include "core/print/packet/upload_checklist.h"
#include "core/requests/request_state.h"

#include <algorithm>

namespace letterdesk {

namespace {

/// What the student is told is missing: in the language of the window, not of the packet.
struct PacketParts {
    Q_DECLARE_TR_FUNCTIONS(PacketParts)
};

/// Days between the writer's date and the last date below which the plan is too tight (UMD, PRITZKER: a date about
/// two to three weeks before).
constexpr int kWritersMarginDays = 14;

QStringList missingParts(const PacketFacts& facts, bool hasCv) {
    QStringList missing;
    if (facts.owner.name.trimmed().isEmpty()) {
        missing << PacketParts::tr("your name");
    }
    if (facts.owner.email.trimmed().isEmpty() && facts.owner.phone.trimmed().isEmpty()) {
        missing << PacketParts::tr("your e-mail or phone");
    }
    if (addressName(facts.person).isEmpty()) {
        missing << PacketParts::tr("the writer’s name");
    }
    const PacketDates dates = packetDates(facts);
    if (!dates.writersDate && !dates.lastDate) {
        missing << PacketParts::tr("the writer’s date");
    }
    if (!hasCv) {
        missing << PacketParts::tr("your CV");
    }
    return missing;
}

/// The document of a kind: the newest, one of this request before one that serves all; -1 when there is none.
int chosenDocument(const PacketFacts& facts, DocumentKind kind) {
    int chosen = -1;
    for (size_t i = 0; i < facts.documents.size(); ++i) {
        const PacketDocument& document = facts.documents[i];
        const bool better =
            chosen < 0 || document.ofThisRequest || !facts.documents[static_cast<size_t>(chosen)].ofThisRequest;
        if (document.kind == kind && better) {
            chosen = static_cast<int>(i);
        }
    }
    return chosen;
}

/// The CV first, then the statement, then what was attached to this very request. A transcript only on request.
std::vector<PacketAttachment> chosenAttachments(const PacketFacts& facts) {
    std::vector<PacketAttachment> attachments;
    const auto add = [&](int index, const QString& title) {
        if (index >= 0) {
            attachments.push_back({title, facts.documents[static_cast<size_t>(index)].fileName, index});
        }
    };
    add(chosenDocument(facts, DocumentKind::Cv), Packet::tr("Curriculum vitae"));
    add(chosenDocument(facts, DocumentKind::PersonalStatement), Packet::tr("Personal statement"));
    for (size_t i = 0; i < facts.documents.size(); ++i) {
        const PacketDocument& document = facts.documents[i];
        if (!document.ofThisRequest) {
            continue;
        }
        if (document.kind == DocumentKind::Transcript) {
            add(static_cast<int>(i), Packet::tr("Transcript"));
        } else if (document.kind == DocumentKind::Other) {
            add(static_cast<int>(i), printable(document.fileName));
        }
    }
    return attachments;
}

/// Official request forms go beside the packet exactly as issued: never joined, never stamped.
QStringList filesBeside(const PacketFacts& facts) {
    QStringList names;
    for (const PacketDocument& document : facts.documents) {
        if (document.kind == DocumentKind::RequestForm && document.ofThisRequest) {
            names << document.fileName;
        }
    }
    return names;
}

void noteDates(PacketNotices& notices, const PacketFacts& facts) {
    using Code = PacketNotice::Code;
    const PacketDates dates = packetDates(facts);
    if (!dates.writersDate) {
        if (dates.lastDate) {
            notices.push_back({Code::WritersDateMissing, {}});
        }
        return;
    }
    const QString date = plainDate(*dates.writersDate, facts.locale);
    if (*dates.writersDate < facts.today) {
        notices.push_back({Code::DatePassed, {date}});
    }
    if (dates.lastDate) {
        const QString last = plainDate(*dates.lastDate, facts.locale);
        const qint64 margin = dates.writersDate->daysTo(*dates.lastDate);
        if (margin < 0) {
            notices.push_back({Code::DateAfterLast, {date, last}});
        } else if (margin < kWritersMarginDays) {
            notices.push_back({Code::DateTooLate, {date, last}});
        }
    }
}

void noteEntries(PacketNotices& notices, const PacketFacts& facts) {
    using Code = PacketNotice::Code;
    if (facts.entries.empty()) {
        notices.push_back({Code::NoEntries, {}});
    }
    for (const PacketEntry& entry : facts.entries) {
        if (entryState(entry.entry) == EntryState::Received) {
            continue;
        }
        const QString name = entryName(entry);
        const bool hasAddress = !submissionAddress(entry.entry).isEmpty();
        if (!entry.entry.submissionLink.isEmpty() && !hasAddress) {
            notices.push_back({Code::LinkRefused, {printable(entry.entry.submissionLink)}});
        }
        if (!hasAddress && (!entry.entry.route || *entry.entry.route == Route::Other)) {
            notices.push_back({Code::RouteUnknown, {name}});
        }
        if (entry.entry.route == Route::RequestForm && !hasRequestForm(facts)) {
            notices.push_back({Code::FormMissing, {name}});
        }
        const bool waiverAsked = !entry.service || entry.service->waiverAsked.value_or(true);
        if (!entry.entry.waived && waiverAsked) {
            notices.push_back({Code::WaiverOpen, {name}});
        }
    }
}

QString footerNote(const PacketFacts& facts, const PacketOptions& options, bool accepted) {
    if (options.draft) {
        return accepted ? Packet::tr("Draft") : Packet::tr("Draft – not yet agreed");
    }
    return Packet::tr("prepared %1 · no patient identifiers intended").arg(plainDate(facts.today, facts.locale));
}

/// Letters that no normalization takes apart.
QString withoutStrokes(QString word) {
    static const std::pair<char16_t, const char*> letters[] = {
        {u'ø', "o"},  {u'Ø', "O"},  {u'ł', "l"},  {u'Ł', "L"},  {u'đ', "d"},
        {u'Đ', "D"},  {u'ß', "ss"}, {u'æ', "ae"}, {u'Æ', "Ae"}, {u'œ', "oe"},
        {u'Œ', "Oe"}, {u'þ', "th"}, {u'Þ', "Th"}, {u'ð', "d"},  {u'ı', "i"},
    };
    for (const auto& [letter, plain] : letters) {
        word.replace(QChar(letter), QLatin1StringView(plain));
    }
    return word;
}

} // namespace

Result<PacketContent> packetContent(const PacketFacts& given, const PacketOptions& options,
                                    const std::vector<AttachmentPages>& pages) {
    const PacketLanguage language(given.request.packetLanguage);
    PacketFacts facts = given;
    facts.locale = packetLocale(given.locale);
    const bool accepted = hasAccepted(facts.request.stage);
    if (!accepted && !options.draft) {
        return worldError(ErrorCode::WriterHasNotAccepted, facts.request.id.text(), {addressName(facts.person)});
    }
    PacketContent content;
    content.attachments = chosenAttachments(facts);
    const bool hasCv = chosenDocument(facts, DocumentKind::Cv) >= 0;
    const QStringList missing = missingParts(facts, hasCv || options.withoutCv);
    if (!missing.isEmpty() && !options.draft) {
        return worldError(ErrorCode::PacketIncomplete, facts.request.id.text(), missing);
    }

    using Code = PacketNotice::Code;
    if (!accepted) {
        content.notices.push_back({Code::NotAgreed, {}});
    }
    for (const QString& part : missing) {
        content.notices.push_back({Code::Missing, {part}});
    }
    noteDates(content.notices, facts);
    noteEntries(content.notices, facts);
    if (!facts.person.nameConfirmedOn) {
        content.notices.push_back({Code::NameUnconfirmed, {}});
    }
    for (const QString& name : facts.documentsWithoutBytes) {
        content.notices.push_back({Code::DocumentEmpty, {printable(name)}});
    }
    const QStringList beside = filesBeside(facts);
    for (const QString& name : beside) {
        content.notices.push_back({Code::DocumentBeside, {name}});
    }

    content.pages.push_back(requestPage(facts));
    content.pages.push_back(uploadChecklist(facts, content.attachments, pages, beside));
    content.footerName = printable(facts.owner.name);
    content.footerNote = footerNote(facts, options, accepted);
    content.title = Packet::tr("Letter request: %1").arg(facts.owner.name.simplified());
    content.author = facts.owner.name.simplified();
    content.language = packetLanguageCode();
    return content;
}

QString addressName(const Person& person) {
    QStringList parts{person.honorific, person.givenName, person.familyName};
    for (QString& part : parts) {
        part = part.simplified();
    }
    if (parts[1].isEmpty() && parts[2].isEmpty()) {
        return {};
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString packetFileName(const PacketFacts& facts) {
    QStringList words = facts.owner.name.simplified().split(u' ', Qt::SkipEmptyParts);
    static const QStringList suffixes{QStringLiteral("Jr."), QStringLiteral("Jr"), QStringLiteral("Sr."),
                                      QStringLiteral("Sr"),  QStringLiteral("II"), QStringLiteral("III"),
                                      QStringLiteral("IV")};
    qsizetype family = words.size() - 1;
    while (family > 1 && suffixes.contains(words[family])) {
        --family;
    }
    if (family > 0) {
        words.move(family, 0);
    }
    words << QStringLiteral("LOR-packet") << QString::number(facts.today.year());
    QStringList parts;
    for (const QString& word : words) {
        QString part;
        const QString letters = withoutStrokes(word).normalized(QString::NormalizationForm_KD);
        for (const QChar c : letters) {
            if ((c < QChar(0x80) && c.isLetterOrNumber()) || c == u'-' || c == u'_') {
                part += c;
            }
        }
        parts << part;
    }
    parts.removeAll(QString());
    return parts.join(u'_') + QStringLiteral(".pdf");
}

} // namespace letterdesk
