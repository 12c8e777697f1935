// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/packet/request_page.h"

#include "core/print/packet/packet_steps.h"
#include "core/print/packet/packet_words.h"
#include "core/requests/request_state.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace letterdesk {

namespace {

/// E-mail and phone together beyond this many letters would not fit one line of the reading column.
constexpr qsizetype kLettersOfContact = 58;

PacketRow row(const QString& label, const QStringList& lines) {
    PacketRow result;
    result.label = label;
    for (const QString& line : lines) {
        result.lines.push_back({line, PacketLine::Style::Text, {}});
    }
    return result;
}

bool isOpen(const PacketEntry& entry) {
    return deliveryOf(entry) != Delivery::Done;
}

bool allHaveArrived(const PacketFacts& facts) {
    return !facts.entries.empty() && std::none_of(facts.entries.cbegin(), facts.entries.cend(), isOpen);
}

/// What each entry that is still to come says, once if all say the same, else one line for each statement with the
/// entries' names before. Entries with nothing to say are left out.
QStringList onceOrEach(const PacketFacts& facts, const std::function<QString(const PacketEntry&)>& say) {
    QStringList statements;
    std::vector<QStringList> speakers;
    bool allSpeak = true;
    const bool everyone = allHaveArrived(facts);
    for (const PacketEntry& entry : facts.entries) {
        if (!everyone && !isOpen(entry)) {
            continue;
        }
        const QString statement = say(entry);
        if (statement.isEmpty()) {
            allSpeak = false;
            continue;
        }
        const qsizetype known = statements.indexOf(statement);
        if (known < 0) {
            statements << statement;
            speakers.push_back({shortEntryName(entry, facts)});
        } else {
            speakers[static_cast<size_t>(known)] << shortEntryName(entry, facts);
        }
    }
    if (statements.size() <= 1 && allSpeak) {
        return statements;
    }
    for (qsizetype i = 0; i < statements.size(); ++i) {
        statements[i] = Packet::tr("%1: %2").arg(listed(speakers[static_cast<size_t>(i)]), statements[i]);
    }
    return statements;
}

/// "Letter of recommendation from Dr. Helen Marsh" / "for ERAS 2028 · Internal Medicine"
QStringList purpose(const PacketFacts& facts) {
    const QString writer = printable(addressName(facts.person));
    QStringList lines{writer.isEmpty() ? Packet::tr("Letter of recommendation")
                                       : Packet::tr("Letter of recommendation from %1").arg(writer)};
    QStringList names;
    for (const PacketEntry& entry : facts.entries) {
        names << entryName(entry);
    }
    names.removeDuplicates();
    if (!names.isEmpty()) {
        lines << Packet::tr("for %1").arg(listed(names));
    }
    return lines;
}

PacketRow dateRow(const PacketFacts& facts) {
    const PacketDates dates = packetDates(facts);
    PacketRow result;
    result.label = Packet::tr("Please by");
    result.gap = PacketRow::Gap::Section;
    result.emphasized = true;
    if (allHaveArrived(facts)) {
        result.label = Packet::tr("Arrived");
        result.lines.push_back({Packet::tr("Nothing to do, and thank you"), PacketLine::Style::Date, {}});
        result.lines.push_back({Packet::tr("This page is for your files."), {}, {}});
        return result;
    }
    const std::optional<QDate> date = dates.writersDate ? dates.writersDate : dates.lastDate;
    result.lines.push_back(
        {date ? longDate(*date, facts.locale) : Packet::tr("Date to be agreed"), PacketLine::Style::Date, {}});
    if (!dates.writersDate && dates.lastDate) {
        result.lines.push_back({Packet::tr("This is the last date on which it counts."), {}, {}});
        return result;
    }
    const QStringList lasts = onceOrEach(facts, [&facts](const PacketEntry& entry) {
        return entry.dueOn ? longDate(*entry.dueOn, facts.locale) : QString();
    });
    if (lasts.size() == 1) {
        result.lines.push_back({Packet::tr("The last date on which it counts is %1.").arg(lasts.first()), {}, {}});
    } else if (!lasts.isEmpty()) {
        result.lines.push_back({Packet::tr("The last dates on which it counts:"), {}, {}});
        for (const QString& last : lasts) {
            result.lines.push_back({last, {}, {}});
        }
    }
    return result;
}

/// The steps of one entry under its heading, with the code and the address where it has a link.
void addEntryRows(PacketPage& page, const PacketEntry& entry, const PacketFacts& facts, bool first) {
    const bool several = facts.entries.size() > 1;
    QStringList ids{applicantId(facts.owner, entry), letterId(entry)};
    if (!entry.entry.requestId.isEmpty()) {
        ids << Packet::tr("Request ID %1").arg(printable(entry.entry.requestId));
    }
    ids.removeAll(QString());
    const QString address = submissionAddress(entry.entry);
    const bool open = isOpen(entry);

    PacketRow heading;
    heading.label = first ? Packet::tr("How to submit") : QString();
    heading.gap = first ? PacketRow::Gap::Section : PacketRow::Gap::Group;
    heading.keepsNext = true;
    if (several || ids.isEmpty()) {
        ids.prepend(entryName(entry));
    } else if (const QString service = serviceWithSeason(entry); !service.isEmpty()) {
        ids.prepend(service);
    }
    for (QString& id : ids) {
        id.replace(u' ', QChar::Nbsp); // a number is never torn from its name
    }
    heading.lines.push_back({ids.join(QStringLiteral(" · ")), PacketLine::Style::Strong, {}});
    heading.code = open ? address : QString();
    page.rows.push_back(heading);

    const QStringList steps = submissionSteps(entry, facts);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        PacketRow step;
        step.mark = PacketRow::Mark::Step;
        step.gap = PacketRow::Gap::Close;
        step.label = steps.size() > 1 ? QString::number(i + 1) : QString();
        step.lines.push_back({steps[i], PacketLine::Style::Text, {}});
        step.keepsNext = i + 1 < steps.size() || !address.isEmpty();
        page.rows.push_back(step);
    }
    if (!address.isEmpty() && open) {
        PacketRow link;
        link.mark = PacketRow::Mark::Address;
        link.gap = PacketRow::Gap::Close;
        link.lines.push_back({address, PacketLine::Style::Small, {{0, address.size(), address, -1}}});
        page.rows.push_back(link);
    }
}

QString salutation(const PacketEntry* entry, const Owner& owner) {
    const auto reads = [entry](const char* audience) {
        return entry && entry->service && entry->service->audience.contains(QLatin1StringView(audience));
    };
    bool clinical = reads("medical_student") || reads("resident");
    bool premed = reads("premed");
    if (clinical == premed && !reads("graduate") && !reads("other")) {
        premed = owner.stage == OwnerStage::Premed;
        clinical = owner.stage == OwnerStage::MedicalStudent || owner.stage == OwnerStage::Resident;
    } else if (clinical && premed) {
        clinical = owner.stage == OwnerStage::MedicalStudent || owner.stage == OwnerStage::Resident;
        premed = !clinical;
    }
    if (clinical) {
        return Packet::tr("“Dear Program Director”");
    }
    const bool selection = (reads("graduate") && reads("other")) || (!premed && !entry);
    return selection && !premed ? Packet::tr("“Dear Selection Committee”")
                                : Packet::tr("“Dear Admissions Committee”");
}

/// "From you as: any faculty" says nothing, and a committee is not one writer.
bool isRoleOfAPerson(const QString& role) {
    static const QStringList impersonal{QStringLiteral("any_faculty"), QStringLiteral("group_committee"),
                                        QStringLiteral("committee"), QStringLiteral("other")};
    return !impersonal.contains(role);
}

QString letterType(const PacketEntry& entry) {
    QString kind = Packet::tr("A letter in your own words");
    if (entry.entry.letterKind) {
        switch (*entry.entry.letterKind) {
        case LetterKind::Narrative:
            kind = Packet::tr("Narrative letter");
            break;
        case LetterKind::Standardized:
            kind = Packet::tr("Standardized evaluation");
            break;
        case LetterKind::Chair:
            kind = Packet::tr("Chair’s letter");
            break;
        case LetterKind::Committee:
            kind = Packet::tr("Committee letter");
            break;
        case LetterKind::Packet:
            kind = Packet::tr("Letter for a committee’s packet");
            break;
        }
    }
    if (const QString form = formName(entry); !form.isEmpty()) {
        kind = Packet::tr("%1 on the form %2").arg(kind, form);
    }
    return entry.authorRoleLabel.isEmpty() || !isRoleOfAPerson(entry.entry.authorRole)
               ? kind
               : Packet::tr("%1, from you as: %2").arg(kind, printable(entry.authorRoleLabel).toLower());
}

QString waiver(const PacketEntry& entry) {
    if (!entry.entry.waived) {
        return Packet::tr("Not yet chosen. I will tell you before you submit.");
    }
    return *entry.entry.waived ? Packet::tr("I have waived my right to see this letter. You may say so in it.")
                               : Packet::tr("I have kept my right to see this letter.");
}

PacketRow formatRow(const PacketFacts& facts) {
    const auto demands = [](const PacketEntry& entry) {
        return entry.service &&
               (entry.service->letterhead == Demand::Required || entry.service->letterhead == Demand::Expected);
    };
    // A standardized form has its own length and head, and a department writes its letter itself.
    const auto isOwnLetter = [](const PacketEntry& entry) {
        return deliveryOf(entry) != Delivery::Department && entry.entry.letterKind != LetterKind::Standardized;
    };
    if (!facts.entries.empty() && std::none_of(facts.entries.cbegin(), facts.entries.cend(), isOwnLetter)) {
        return {};
    }
    QStringList asking;
    for (const PacketEntry& entry : facts.entries) {
        if (isOwnLetter(entry) && demands(entry)) {
            asking << serviceName(entry);
        }
    }
    asking.removeDuplicates();
    QStringList lines{Packet::tr(
        "On your letterhead, please, with address, phone, and e-mail; dated; signed, with your name and "
        "title. About one to two pages.")};
    if (!asking.isEmpty()) {
        lines << Packet::tr("The letterhead is asked for by %1.").arg(listed(asking));
    } else if (facts.person.organization.isEmpty()) {
        lines << Packet::tr("Without an official letterhead, your own is fine.");
    }
    return row(Packet::tr("Format"), lines);
}

PacketRow contactRow(const Owner& owner) {
    PacketRow result;
    result.label = Packet::tr("Questions");
    result.gap = PacketRow::Gap::Section;
    PacketLine line;
    const auto add = [&line](const QString& text, const QString& scheme, const QString& target) {
        if (text.isEmpty()) {
            return;
        }
        if (!line.text.isEmpty()) {
            line.text += QStringLiteral(" · ");
        }
        line.links.push_back({line.text.size(), text.size(), scheme + target, -1});
        line.text += text;
    };
    add(printable(owner.email), QStringLiteral("mailto:"), owner.email.trimmed());
    QString dialed;
    for (const QChar c : owner.phone) {
        if (c.isLetter()) {
            break; // an extension is not part of the number
        }
        if (c.isDigit() || c == u'+') {
            dialed += c;
        }
    }
    if (owner.email.size() + owner.phone.size() > kLettersOfContact && !line.text.isEmpty()) {
        result.lines.push_back(std::exchange(line, {}));
    }
    add(printable(owner.phone), QStringLiteral("tel:"), dialed);
    if (!line.text.isEmpty()) {
        result.lines.push_back(line);
    }
    result.lines.push_back(
        {Packet::tr("I am glad to come by or call for 15 minutes whenever it suits you."), {}, {}});
    result.lines.push_back(
        {Packet::tr("Your assistant needs nothing but this request and the checklist."), {}, {}});
    return result;
}

} // namespace

PacketDates packetDates(const PacketFacts& facts) {
    PacketDates dates;
    dates.writersDate = facts.request.writersDate;
    for (const PacketEntry& entry : facts.entries) {
        if (entry.dueOn && entryState(entry.entry) != EntryState::Received) {
            dates.lastDate = dates.lastDate ? std::min(*dates.lastDate, *entry.dueOn) : *entry.dueOn;
        }
    }
    return dates;
}

PacketPage requestPage(const PacketFacts& facts) {
    PacketPage page;
    page.outline = Packet::tr("Request at a glance");
    page.label = Packet::tr("Letter request");
    page.title = printable(facts.owner.name);
    if (!facts.owner.pronunciation.isEmpty()) {
        page.subtitle.push_back({Packet::tr("Pronounced %1").arg(printable(facts.owner.pronunciation)), {}, {}});
    }
    const QStringList purposeLines = purpose(facts);
    for (const QString& line : purposeLines) {
        page.subtitle.push_back({line, {}, {}});
    }

    page.rows.push_back(dateRow(facts));
    for (size_t i = 0; i < facts.entries.size(); ++i) {
        addEntryRows(page, facts.entries[i], facts, i == 0);
    }
    if (facts.entries.empty()) {
        PacketRow later = row(Packet::tr("How to submit"),
                              {Packet::tr("I will send you the way to submit in one message, as soon as "
                                          "the service opens. Nothing to do until then.")});
        later.gap = PacketRow::Gap::Section;
        page.rows.push_back(later);
    }

    QStringList salutations =
        onceOrEach(facts, [&facts](const auto& entry) { return salutation(&entry, facts.owner); });
    if (salutations.isEmpty()) {
        salutations << salutation(nullptr, facts.owner);
    }
    page.rows.push_back(row(Packet::tr("Salutation"), salutations));
    page.rows.back().gap = PacketRow::Gap::Section;
    if (!facts.entries.empty()) {
        page.rows.push_back(row(Packet::tr("Letter"), onceOrEach(facts, letterType)));
        page.rows.push_back(row(Packet::tr("Waiver"), onceOrEach(facts, waiver)));
    }
    if (PacketRow format = formatRow(facts); !format.lines.empty()) {
        page.rows.push_back(std::move(format));
    }
    page.rows.push_back(contactRow(facts.owner));
    page.rows.push_back(row(Packet::tr("If plans change"),
                            {Packet::tr("You are free to withdraw at any time. No reason is needed.")}));
    return page;
}

} // namespace letterdesk
