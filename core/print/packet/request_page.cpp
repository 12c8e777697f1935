// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/packet/request_page.h"

#include "core/print/packet/packet_steps.h"
#include "core/print/packet/packet_words.h"
#include "core/requests/request_state.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <functional>

namespace letterdesk {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Packet", text);
}

PacketRow row(const QString& label, const QStringList& lines) {
    PacketRow result;
    result.label = label;
    for (const QString& line : lines) {
        result.lines.push_back({line, PacketLine::Style::Text, {}});
    }
    return result;
}

/// What each entry says, once if all say the same, else one line each with the entry's name before it.
QStringList onceOrEach(const PacketFacts& facts, const std::function<QString(const PacketEntry&)>& say) {
    QStringList lines;
    for (const PacketEntry& entry : facts.entries) {
        lines << say(entry);
    }
    if (lines.isEmpty() ||
        std::all_of(lines.cbegin(), lines.cend(), [&](const auto& l) { return l == lines[0]; })) {
        return lines.mid(0, 1);
    }
    for (size_t i = 0; i < facts.entries.size(); ++i) {
        QString& line = lines[static_cast<qsizetype>(i)];
        line = tr("%1: %2").arg(entryName(facts.entries[i]), line);
    }
    return lines;
}

QString purpose(const PacketFacts& facts) {
    const QString writer = printable(addressName(facts.person));
    const QString what =
        writer.isEmpty() ? tr("Letter of recommendation") : tr("Letter of recommendation from %1").arg(writer);
    if (facts.entries.empty()) {
        return what;
    }
    if (facts.entries.size() == 1) {
        const PacketEntry& entry = facts.entries.front();
        const QString specialty = printable(entry.specialtyName);
        const QString service = serviceWithSeason(entry);
        if (specialty.isEmpty() && service.isEmpty()) {
            return what;
        }
        return specialty.isEmpty() || service.isEmpty() ? tr("%1 for %2").arg(what, specialty + service)
                                                        : tr("%1 for %2 (%3)").arg(what, specialty, service);
    }
    QStringList names;
    for (const PacketEntry& entry : facts.entries) {
        names << serviceWithSeason(entry);
    }
    names.removeAll(QString());
    if (names.removeDuplicates() > 0 && names.size() == 1) {
        QStringList specialties;
        for (const PacketEntry& entry : facts.entries) {
            specialties << printable(entry.specialtyName);
        }
        specialties.removeAll(QString());
        specialties.removeDuplicates();
        if (!specialties.isEmpty()) {
            return tr("%1 for %2 (%3)").arg(what, listed(specialties), names.first());
        }
    }
    return names.isEmpty() ? what : tr("%1 for %2").arg(what, listed(names));
}

PacketRow dateRow(const PacketFacts& facts) {
    const PacketDates dates = packetDates(facts);
    PacketRow result;
    result.label = tr("Please by");
    result.gap = PacketRow::Gap::Section;
    result.emphasized = true;
    const std::optional<QDate> date = dates.writersDate ? dates.writersDate : dates.lastDate;
    result.lines.push_back(
        {date ? longDate(*date, facts.locale) : tr("Date to be agreed"), PacketLine::Style::Date, {}});
    if (!dates.writersDate && dates.lastDate) {
        result.lines.push_back({tr("This is the last date on which it counts."), {}, {}});
        return result;
    }
    QStringList lasts = onceOrEach(facts, [&facts](const PacketEntry& entry) {
        return entry.dueOn ? longDate(*entry.dueOn, facts.locale) : QString();
    });
    if (lasts.size() == 1 && !lasts.first().isEmpty()) {
        result.lines.push_back({tr("The last date on which it counts is %1.").arg(lasts.first()), {}, {}});
    } else if (lasts.size() > 1) {
        result.lines.push_back({tr("The last dates on which it counts:"), {}, {}});
        for (size_t i = 0; i < facts.entries.size(); ++i) {
            if (facts.entries[i].dueOn) {
                result.lines.push_back({lasts[static_cast<qsizetype>(i)], {}, {}});
            }
        }
    }
    return result;
}

/// The steps of one entry under its heading, with the code and the address where it has a link.
void addEntryRows(PacketPage& page, const PacketEntry& entry, const PacketFacts& facts, bool first) {
    const bool several = facts.entries.size() > 1;
    QStringList ids{applicantId(facts.owner, entry), letterId(entry)};
    if (!entry.entry.requestId.isEmpty()) {
        ids << tr("Request ID %1").arg(printable(entry.entry.requestId));
    }
    ids.removeAll(QString());
    const QString address = submissionAddress(entry.entry);
    const bool open = entryState(entry.entry) != EntryState::Received;

    PacketRow heading;
    heading.label = first ? tr("How to submit") : QString();
    heading.gap = first ? PacketRow::Gap::Section : PacketRow::Gap::Normal;
    heading.keepsNext = true;
    if (several || ids.isEmpty()) {
        heading.lines.push_back({entryName(entry), PacketLine::Style::Strong, {}});
    }
    if (!ids.isEmpty()) {
        heading.lines.push_back(
            {ids.join(QStringLiteral(" · ")), several ? PacketLine::Style::Text : PacketLine::Style::Strong, {}});
    }
    page.rows.push_back(heading);

    const QStringList steps = submissionSteps(entry, facts);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        PacketRow step;
        step.mark = PacketRow::Mark::Step;
        step.gap = PacketRow::Gap::Close;
        step.label = steps.size() > 1 ? QString::number(i + 1) : QString();
        step.lines.push_back({steps[i], PacketLine::Style::Text, {}});
        step.keepsNext = i + 1 < steps.size() || !address.isEmpty();
        if (i == 0 && open) {
            step.code = address;
        }
        page.rows.push_back(step);
    }
    if (!address.isEmpty() && open) {
        PacketRow link;
        link.mark = PacketRow::Mark::Address;
        link.gap = PacketRow::Gap::Close;
        link.label = tr("Submit at");
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
        return tr("“Dear Program Director”");
    }
    const bool selection = (reads("graduate") && reads("other")) || (!premed && !entry);
    return selection && !premed ? tr("“Dear Selection Committee”") : tr("“Dear Admissions Committee”");
}

QString letterType(const PacketEntry& entry) {
    QString kind = tr("A letter in your own words");
    if (entry.entry.letterKind) {
        switch (*entry.entry.letterKind) {
        case LetterKind::Narrative:
            kind = tr("Narrative letter");
            break;
        case LetterKind::Standardized:
            kind = tr("Standardized evaluation");
            break;
        case LetterKind::Chair:
            kind = tr("Chair’s letter");
            break;
        case LetterKind::Committee:
            kind = tr("Committee letter");
            break;
        case LetterKind::Packet:
            kind = tr("Letter for a committee’s packet");
            break;
        }
    }
    if (const QString form = formName(entry); !form.isEmpty()) {
        kind = tr("%1 on the form %2").arg(kind, form);
    }
    return entry.authorRoleLabel.isEmpty()
               ? kind
               : tr("%1, from you as: %2").arg(kind, printable(entry.authorRoleLabel).toLower());
}

QString waiver(const PacketEntry& entry) {
    if (!entry.entry.waived) {
        return tr("Not yet chosen. I will tell you before you submit.");
    }
    return *entry.entry.waived ? tr("I have waived my right to see this letter. You may say so in it.")
                               : tr("I have kept my right to see this letter.");
}

PacketRow formatRow(const PacketFacts& facts) {
    const auto demands = [](const PacketEntry& entry) {
        return entry.service &&
               (entry.service->letterhead == Demand::Required || entry.service->letterhead == Demand::Expected);
    };
    QStringList asking;
    for (const PacketEntry& entry : facts.entries) {
        if (demands(entry)) {
            asking << serviceName(entry);
        }
    }
    asking.removeDuplicates();
    QStringList lines{
        tr("On your letterhead, please, with address, phone, and e-mail; dated; signed, with your name and "
           "title. About one to two pages.")};
    if (!asking.isEmpty()) {
        lines << tr("The letterhead is asked for by %1.").arg(listed(asking));
    } else if (facts.person.organization.isEmpty()) {
        lines << tr("Without an official letterhead, your own is fine.");
    }
    return row(tr("Format"), lines);
}

PacketRow contactRow(const Owner& owner) {
    PacketRow result;
    result.label = tr("Questions");
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
        if (c.isDigit() || c == u'+') {
            dialed += c;
        }
    }
    add(printable(owner.phone), QStringLiteral("tel:"), dialed);
    if (!line.text.isEmpty()) {
        result.lines.push_back(line);
    }
    result.lines.push_back({tr("I am glad to come by or call for 15 minutes whenever it suits you. Your assistant "
                               "may write to me and "
                               "may work from this page and the checklist alone."),
                            {},
                            {}});
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
    page.outline = tr("Request at a glance");
    page.label = tr("Letter request");
    page.title = printable(facts.owner.name);
    if (!facts.owner.pronunciation.isEmpty()) {
        page.subtitle.push_back({tr("say %1").arg(printable(facts.owner.pronunciation)), {}, {}});
    }
    page.subtitle.push_back({purpose(facts), {}, {}});

    page.rows.push_back(dateRow(facts));
    for (size_t i = 0; i < facts.entries.size(); ++i) {
        addEntryRows(page, facts.entries[i], facts, i == 0);
    }
    if (facts.entries.empty()) {
        PacketRow later =
            row(tr("How to submit"), {tr("I will send you the way to submit in one message, as soon as "
                                         "the service opens. Nothing to do until then.")});
        later.gap = PacketRow::Gap::Section;
        page.rows.push_back(later);
    }

    QStringList salutations =
        onceOrEach(facts, [&facts](const auto& entry) { return salutation(&entry, facts.owner); });
    if (salutations.isEmpty()) {
        salutations << salutation(nullptr, facts.owner);
    }
    page.rows.push_back(row(tr("Salutation"), salutations));
    page.rows.back().gap = PacketRow::Gap::Section;
    if (!facts.entries.empty()) {
        page.rows.push_back(row(tr("Letter"), onceOrEach(facts, letterType)));
        page.rows.push_back(row(tr("Waiver"), onceOrEach(facts, waiver)));
    }
    page.rows.push_back(formatRow(facts));
    page.rows.push_back(contactRow(facts.owner));
    page.rows.push_back(row(
        tr("If not"), {tr("You are free to withdraw at any time. No reason is needed, and I will understand.")}));
    return page;
}

} // namespace letterdesk
