// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/packet/upload_checklist.h"

#include "core/print/packet/packet_steps.h"
#include "core/print/packet/packet_words.h"

#include <algorithm>

namespace letterdesk {

namespace {

PacketRow box(const QString& text) {
    PacketRow row;
    row.mark = PacketRow::Mark::Box;
    row.gap = PacketRow::Gap::Close;
    row.lines.push_back({text, PacketLine::Style::Text, {}});
    return row;
}

/// "PDF, at most 1 MB, Letter size, without a password, none of | * ? : in the file name"
QString fileLimits(const FileRules& rules, const QLocale& locale) {
    QStringList limits;
    QStringList formats;
    for (const QString& format : rules.formats) {
        formats << format.toUpper();
    }
    if (!formats.isEmpty()) {
        limits << formats.join(Packet::tr(" or "));
    }
    if (rules.maxMegabytes) {
        limits << Packet::tr("at most %1 MB").arg(locale.toString(*rules.maxMegabytes, 'g', 4));
    }
    if (rules.pageSize == QLatin1StringView("letter")) {
        limits << Packet::tr("US Letter pages");
    }
    if (rules.encryptedAllowed && !*rules.encryptedAllowed) {
        limits << Packet::tr("no password");
    }
    if (!rules.forbiddenInName.isEmpty()) {
        QString characters;
        for (const QChar c : rules.forbiddenInName) {
            characters += (characters.isEmpty() ? QString() : QStringLiteral(" ")) + c;
        }
        limits << Packet::tr("none of %1 in the file name").arg(characters);
    }
    return limits.join(QStringLiteral(", "));
}

/// What the services accept as a file, and where that is from: services that say the same share a row.
void addLimitRows(PacketPage& page, const PacketFacts& facts) {
    struct Limits {
        QString text;
        QString source;
        QStringList services;
    };
    std::vector<Limits> all;
    for (const PacketEntry& entry : facts.entries) {
        if (deliveryOf(entry) != Delivery::Upload) {
            continue;
        }
        Limits limits;
        if (entry.service && entry.service->file.isKnown()) {
            limits.text = fileLimits(entry.service->file, facts.locale);
            // Limits carried over from an earlier season are no promise: the writer should trust the page.
            limits.source = entry.service->file.verifiedForSeason.value_or(false)
                                ? QString()
                                : Packet::tr("Not confirmed for this season; the upload page decides.");
        } else {
            limits.text = Packet::tr("PDF, unless the upload page asks for something else");
        }
        const auto same = [&limits](const Limits& l) {
            return l.text == limits.text && l.source == limits.source;
        };
        auto found = std::find_if(all.begin(), all.end(), same);
        if (found == all.end()) {
            found = all.insert(all.end(), limits);
        }
        found->services << serviceName(entry);
    }
    for (Limits& limits : all) {
        limits.services.removeDuplicates();
        limits.services.removeAll(QString());
        PacketRow row = box(all.size() > 1 && !limits.services.isEmpty()
                                ? Packet::tr("The file for %1: %2.").arg(listed(limits.services), limits.text)
                                : Packet::tr("The file: %1.").arg(limits.text));
        if (!limits.source.isEmpty()) {
            row.lines.push_back({limits.source, PacketLine::Style::Small, {}});
        }
        page.rows.push_back(row);
    }
}

void addIdentityRows(PacketPage& page, const PacketFacts& facts) {
    page.rows.push_back(box(Packet::tr("My full name is right: %1.").arg(printable(facts.owner.name))));
    QStringList ids;
    QStringList places;
    for (const PacketEntry& entry : facts.entries) {
        if (deliveryOf(entry) != Delivery::Done) {
            ids << letterId(entry);
            places << entryName(entry);
        }
    }
    ids.removeAll(QString());
    ids.removeDuplicates();
    if (!ids.isEmpty()) {
        page.rows.push_back(box(Packet::tr("%1 is on it where the service asks for it.").arg(listed(ids))));
    }
    places.removeDuplicates();
    if (places.size() == 1) {
        page.rows.push_back(box(Packet::tr("It goes to the right entry: %1.").arg(places.first())));
        return;
    }
    // Each is a letter of its own to send, so each has a box.
    for (const QString& place : places) {
        page.rows.push_back(box(Packet::tr("Sent for %1.").arg(place)));
    }
}

void addFileRows(PacketPage& page, const PacketFacts& facts) {
    addLimitRows(page, facts);
    QStringList forms;
    for (const PacketEntry& entry : facts.entries) {
        forms << formName(entry);
    }
    forms.removeAll(QString());
    forms.removeDuplicates();
    if (!forms.isEmpty()) {
        page.rows.push_back(
            box(Packet::tr("The form (%1) is joined to the letter or sent alone, as it says itself.")
                    .arg(listed(forms))));
    }
}

void addContents(PacketPage& page, const std::vector<PacketAttachment>& attachments,
                 const std::vector<AttachmentPages>& pages, const QStringList& besideFiles) {
    for (size_t i = 0; i < attachments.size(); ++i) {
        PacketRow row;
        row.label = i == 0 ? Packet::tr("In this packet") : QString();
        row.gap = i == 0 ? PacketRow::Gap::Section : PacketRow::Gap::Close;
        PacketLine line;
        line.text = i < 26 ? QString(QChar(static_cast<char16_t>(u'A' + i))) + QStringLiteral("  ") : QString();
        const qsizetype start = line.text.size();
        line.text += attachments[i].title;
        line.links.push_back({start, attachments[i].title.size(), {}, static_cast<int>(i)});
        if (i < pages.size()) {
            const int last = pages[i].first + pages[i].count - 1;
            line.text += QStringLiteral(" · ") +
                         (pages[i].count == 1 ? Packet::tr("page %1").arg(pages[i].first)
                                              : Packet::tr("pages %1 to %2").arg(pages[i].first).arg(last));
        }
        row.lines.push_back(line);
        row.lines.push_back({printable(attachments[i].fileName), PacketLine::Style::Small, {}});
        page.rows.push_back(row);
    }
    if (!besideFiles.isEmpty()) {
        PacketRow row;
        row.label = Packet::tr("Beside it");
        row.lines.push_back({Packet::tr("Given with this packet, exactly as issued:"), {}, {}});
        for (const QString& name : besideFiles) {
            row.lines.push_back({printable(name), PacketLine::Style::Text, {}});
        }
        page.rows.push_back(row);
    }
}

/// One letter goes to many schools through an application service, so none is named there unless the pack allows
/// it. A scholarship or a single school, about which the pack does not say, wants to be named.
bool anyForbidsASchool(const PacketFacts& facts) {
    const auto forbids = [](const PacketEntry& entry) {
        if (!entry.service) {
            return false;
        }
        const QStringList& readers = entry.service->audience;
        const bool isForOneReader = readers.contains(QLatin1StringView("other"));
        return !entry.service->nameASchoolAllowed.value_or(isForOneReader);
    };
    return facts.entries.empty() || std::any_of(facts.entries.cbegin(), facts.entries.cend(), forbids);
}

} // namespace

PacketPage uploadChecklist(const PacketFacts& facts, const std::vector<PacketAttachment>& attachments,
                           const std::vector<AttachmentPages>& pages, const QStringList& besideFiles) {
    PacketPage page;
    page.outline = Packet::tr("Upload checklist");
    page.label = Packet::tr("Checklist");
    page.title = Packet::tr("Before you upload");
    page.subtitle.push_back({Packet::tr("For you or your assistant, on the day."), PacketLine::Style::Text, {}});

    const auto any = [&facts](Delivery delivery) {
        return std::any_of(facts.entries.cbegin(), facts.entries.cend(),
                           [delivery](const PacketEntry& entry) { return deliveryOf(entry) == delivery; });
    };
    const bool uploads = any(Delivery::Upload) || facts.entries.empty();
    const bool ownLetter = uploads || any(Delivery::Mail) || any(Delivery::Office);
    const bool arrived = !facts.entries.empty() && !ownLetter && !any(Delivery::Department);
    if (arrived) {
        page.outline = Packet::tr("In this packet");
        page.label = QString();
        page.title = page.outline;
        page.subtitle.clear();
        addContents(page, attachments, pages, besideFiles);
        return page;
    }
    if (!uploads) {
        page.outline = Packet::tr("Checklist");
        page.title = Packet::tr("Before it goes out");
    }
    if (ownLetter) {
        page.rows.push_back(box(Packet::tr("On letterhead, with address, phone, and e-mail.")));
        page.rows.push_back(box(Packet::tr("Dated.")));
        page.rows.push_back(box(Packet::tr("Signed, with your name and title.")));
        page.rows.push_back(
            box(anyForbidsASchool(facts)
                    ? Packet::tr("General salutation, and no single school or program named.")
                    : Packet::tr(
                          "General salutation; a school is named only if the letter is for that school alone.")));
    }
    addIdentityRows(page, facts);
    addFileRows(page, facts);
    if (any(Delivery::Mail)) {
        page.rows.push_back(box(Packet::tr("Sealed and mailed by you or your office. It cannot be me.")));
    }
    if (uploads) {
        page.rows.push_back(box(Packet::tr("Uploaded by you or somebody you asked. It cannot be me.")));
    }
    page.rows.push_back(box(Packet::tr("Done. No message to me is needed; I will see that it arrived.")));
    page.rows.front().gap = PacketRow::Gap::Section;

    addContents(page, attachments, pages, besideFiles);
    return page;
}

} // namespace letterdesk
