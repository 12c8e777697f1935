// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/agenda_look.h"

#include "core/actions/bundled_data.h"
#include "core/relationships/relationship.h"

#include <map>

namespace letterdesk {

Icon agendaIcon(AgendaKind kind) {
    switch (kind) {
    case AgendaKind::Experience:
        return Icon::Experience;
    case AgendaKind::Absence:
    case AgendaKind::Leaves:
        return Icon::Person;
    case AgendaKind::DateNote:
        return Icon::Calendar;
    case AgendaKind::LettersDue:
    case AgendaKind::ProgramDue:
        return Icon::Soon;
    case AgendaKind::WritersDate:
        return Icon::Letter;
    case AgendaKind::Ask:
        return Icon::StageAskPlanned;
    case AgendaKind::SeasonDate:
        return Icon::Application;
    case AgendaKind::DoNotWriteBefore:
        return Icon::Lock;
    case AgendaKind::Asked:
        return Icon::StageAsked;
    case AgendaKind::Answered:
        return Icon::StageAgreed;
    case AgendaKind::PacketGiven:
        return Icon::Packet;
    case AgendaKind::Issued:
        return Icon::Waiting;
    case AgendaKind::Received:
        return Icon::Check;
    case AgendaKind::Assigned:
        return Icon::Link;
    case AgendaKind::Thanked:
        return Icon::StageThanked;
    case AgendaKind::OutcomeTold:
        return Icon::StageClosed;
    case AgendaKind::History:
        return Icon::Redo;
    case AgendaKind::Message:
        return Icon::Export;
    case AgendaKind::Interaction:
        return Icon::Rehearsal;
    case AgendaKind::Moment:
        return Icon::Moment;
    }
    return Icon::Calendar;
}

Tone agendaTone(const AgendaItem& item) {
    if (item.state == AgendaState::Late) {
        return Tone::Late;
    }
    if (item.fact.estimated) {
        return Tone::Estimate;
    }
    if (item.state == AgendaState::Done && item.movable) {
        return Tone::Done;
    }
    switch (topicOf(item.kind())) {
    case AgendaTopic::Deadlines:
        return Tone::Soon;
    case AgendaTopic::DateNotes:
    case AgendaTopic::Asking:
        return Tone::Accent;
    case AgendaTopic::Letters:
        return Tone::Done;
    case AgendaTopic::Season:
    case AgendaTopic::Experiences:
    case AgendaTopic::People:
    case AgendaTopic::Log:
        break;
    }
    return Tone::Neutral;
}

bool isMuted(const AgendaItem& item) {
    return item.state == AgendaState::Done || item.state == AgendaState::Past;
}

const HolidayCalendar& holidaysOf(const QLocale& locale) {
    static std::map<QString, HolidayCalendar> read;
    QString country;
    switch (locale.territory()) {
    case QLocale::Canada:
        country = QStringLiteral("ca");
        break;
    case QLocale::Germany:
        country = QStringLiteral("de");
        break;
    case QLocale::UnitedKingdom:
        country = QStringLiteral("gb-eaw");
        break;
    default:
        country = QStringLiteral("us");
        break;
    }
    auto found = read.find(country);
    if (found == read.end()) {
        found = read.emplace(country, holidayCalendar(country)).first;
    }
    return found->second;
}

QDate firstCalendarDay() {
    return {1900, 1, 1};
}

QDate lastCalendarDay() {
    return {2200, 12, 31};
}

} // namespace letterdesk
