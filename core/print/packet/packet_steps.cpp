// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/packet/packet_steps.h"

#include "core/print/packet/packet_words.h"
#include "core/requests/request_state.h"

#include <algorithm>

namespace letterdesk {

namespace {

/// "my full name, AAMC ID 12345678, and Internal Medicine": what the writer should find in the portal.
QString whatToFind(const PacketEntry& entry, const PacketFacts& facts) {
    QStringList parts{Packet::tr("my full name")};
    if (const QString id = applicantId(facts.owner, entry); !id.isEmpty()) {
        parts << id;
    }
    if (!entry.specialtyName.isEmpty()) {
        parts << printable(entry.specialtyName);
    }
    return listed(parts);
}

QString senderName(const PacketEntry& entry) {
    const QString name = serviceName(entry);
    return name.isEmpty() ? Packet::tr("the application service") : name;
}

QString uploadStep(const PacketEntry& entry) {
    const bool onlyPdf = entry.service && entry.service->file.formats == QStringList{QStringLiteral("pdf")};
    return onlyPdf ? Packet::tr("Upload the letter as one PDF and confirm.")
                   : Packet::tr("Upload the letter and confirm.");
}

QString issuedSentence(const PacketEntry& entry, const PacketFacts& facts) {
    if (entry.entry.issuedOn) {
        // A date is never torn apart at the end of a line.
        return u' ' + Packet::tr("It was sent on %1.")
                          .arg(plainDate(*entry.entry.issuedOn, facts.locale).replace(u' ', QChar::Nbsp));
    }
    return submissionAddress(entry.entry).isEmpty()
               ? u' ' + Packet::tr("It comes when I enter your name there, not before.")
               : QString();
}

QStringList emailLinkSteps(const PacketEntry& entry, const PacketFacts& facts) {
    return {
        Packet::tr("Look for an e-mail with your personal link from %1, in the junk folder too.")
                .arg(senderName(entry)) +
            issuedSentence(entry, facts),
        Packet::tr("Open the link and check that it shows %1.").arg(whatToFind(entry, facts)),
        uploadStep(entry),
    };
}

QStringList requestFormSteps(const PacketEntry& entry, const PacketFacts& facts) {
    const QString id = letterId(entry);
    QStringList steps{
        hasRequestForm(facts)
            ? Packet::tr("Take the official request form that comes with this packet as a file of its own.")
            : Packet::tr("Take the official request form, which I will send you."),
        Packet::tr("Check that it shows %1.").arg(whatToFind(entry, facts)),
        Packet::tr("Submit the letter as the form says, with the form where it asks for it."),
    };
    if (!id.isEmpty()) {
        steps[1] = Packet::tr("Check that it shows my full name and %1.").arg(id);
    }
    return steps;
}

QStringList letterIdSteps(const PacketEntry& entry) {
    const QString id = letterId(entry);
    const bool hasLink = !submissionAddress(entry.entry).isEmpty();
    return {
        hasLink ? Packet::tr("Open the letter writers’ portal at the address below.")
                : Packet::tr("Open the letter writers’ portal of %1.").arg(senderName(entry)),
        id.isEmpty() ? Packet::tr("Enter the letter’s number, which I will send you.")
                     : Packet::tr("Enter %1.").arg(id),
        uploadStep(entry),
    };
}

QStringList officeSteps(const PacketEntry& entry) {
    const QString id = letterId(entry);
    return {
        Packet::tr("Send the letter to my prehealth office or committee; it passes the letter on to %1.")
            .arg(senderName(entry)),
        id.isEmpty() ? Packet::tr("Put my full name on it.")
                     : Packet::tr("Put my full name and %1 on it.").arg(id),
    };
}

QStringList letterServiceSteps(const PacketEntry& entry) {
    return {
        Packet::tr("The letter service sends you a request by e-mail; look in the junk folder too."),
        Packet::tr("Upload the letter there and confirm. The service delivers it to %1.").arg(senderName(entry)),
    };
}

QStringList mailSteps(const PacketEntry& entry, const PacketFacts& facts) {
    return {
        Packet::tr("Print the letter on letterhead and sign it."),
        Packet::tr("Put %1 on the letter or the envelope.").arg(whatToFind(entry, facts)),
        Packet::tr("Mail it, sealed, to %1 at the address I will give you.").arg(senderName(entry)),
    };
}

QStringList departmentSteps(const PacketEntry& entry) {
    const QString form = formName(entry);
    return {
        form.isEmpty() ? Packet::tr("The department’s office collects your evaluation.")
                       : Packet::tr("The department’s office collects your evaluation for the %1.").arg(form),
        Packet::tr("The office completes the department’s letter and submits it to %1. Nothing else to upload.")
            .arg(senderName(entry)),
    };
}

} // namespace

Delivery deliveryOf(const PacketEntry& entry) {
    if (entryState(entry.entry) == EntryState::Received) {
        return Delivery::Done;
    }
    switch (entry.entry.route.value_or(Route::Other)) {
    case Route::Mail:
        return Delivery::Mail;
    case Route::CommitteeOffice:
        return Delivery::Office;
    case Route::Department:
        return Delivery::Department;
    case Route::ServiceEmailLink:
    case Route::RequestForm:
    case Route::LetterId:
    case Route::LetterService:
    case Route::Other:
        break;
    }
    return Delivery::Upload;
}

bool hasRequestForm(const PacketFacts& facts) {
    return std::any_of(facts.documents.cbegin(), facts.documents.cend(), [](const PacketDocument& document) {
        return document.kind == DocumentKind::RequestForm && document.ofThisRequest;
    });
}

QStringList submissionSteps(const PacketEntry& entry, const PacketFacts& facts) {
    if (entryState(entry.entry) == EntryState::Received) {
        return {Packet::tr("Received on %1. Nothing to do, and thank you.")
                    .arg(plainDate(*entry.entry.receivedOn, facts.locale))};
    }
    if (entry.entry.route) {
        switch (*entry.entry.route) {
        case Route::ServiceEmailLink:
            return emailLinkSteps(entry, facts);
        case Route::RequestForm:
            return requestFormSteps(entry, facts);
        case Route::LetterId:
            return letterIdSteps(entry);
        case Route::CommitteeOffice:
            return officeSteps(entry);
        case Route::LetterService:
            return letterServiceSteps(entry);
        case Route::Mail:
            return mailSteps(entry, facts);
        case Route::Department:
            return departmentSteps(entry);
        case Route::Other:
            break;
        }
    }
    if (!submissionAddress(entry.entry).isEmpty()) {
        return {Packet::tr("Open the address below and check that it shows %1.").arg(whatToFind(entry, facts)),
                uploadStep(entry)};
    }
    return {Packet::tr("I will send you the way to submit in one message. Nothing to do until then.")};
}

} // namespace letterdesk
