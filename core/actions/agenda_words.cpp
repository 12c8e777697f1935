// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/words.h"

#include "core/actions/word_text.h"

namespace letterdesk {

QString displayText(AgendaKind value) {
    switch (value) {
    case AgendaKind::Experience:
        return Words::tr("Experience");
    case AgendaKind::Absence:
        return Words::tr("Absence");
    case AgendaKind::DateNote:
        return Words::tr("Date of mine");
    case AgendaKind::LettersDue:
        return Words::tr("Letters due");
    case AgendaKind::ProgramDue:
        return Words::tr("Letters due at a program");
    case AgendaKind::WritersDate:
        return Words::tr("Writer’s date");
    case AgendaKind::Ask:
        return Words::tr("Day to ask");
    case AgendaKind::SeasonDate:
        return Words::tr("Date of the season");
    case AgendaKind::Leaves:
        return Words::tr("Last day of a person");
    case AgendaKind::DoNotWriteBefore:
        return Words::tr("Not to write before");
    case AgendaKind::Asked:
        return Words::tr("Asked", "calendar");
    case AgendaKind::Answered:
        return Words::tr("Answer");
    case AgendaKind::PacketGiven:
        return Words::tr("Packet given", "calendar");
    case AgendaKind::Issued:
        return Words::tr("Letter issued");
    case AgendaKind::Received:
        return Words::tr("Letter received");
    case AgendaKind::Assigned:
        return Words::tr("Letter assigned");
    case AgendaKind::Thanked:
        return Words::tr("Thanks given");
    case AgendaKind::OutcomeTold:
        return Words::tr("Outcome told");
    case AgendaKind::History:
        return Words::tr("Step of a request");
    case AgendaKind::Message:
        return Words::tr("Message");
    case AgendaKind::Interaction:
        return Words::tr("Interaction");
    case AgendaKind::Moment:
        return Words::tr("Moment");
    }
    return {};
}

QString displayText(AgendaTopic value) {
    switch (value) {
    case AgendaTopic::DateNotes:
        return Words::tr("My own dates");
    case AgendaTopic::Deadlines:
        return Words::tr("Deadlines");
    case AgendaTopic::Season:
        return Words::tr("Dates of the season");
    case AgendaTopic::Experiences:
        return Words::tr("Experiences", "calendar");
    case AgendaTopic::People:
        return Words::tr("Absences of people");
    case AgendaTopic::Asking:
        return Words::tr("Asking, answers and thanks");
    case AgendaTopic::Letters:
        return Words::tr("Packets and letters");
    case AgendaTopic::Log:
        return Words::tr("Interactions and moments");
    }
    return {};
}

} // namespace letterdesk
