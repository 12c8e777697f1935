// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"
#include "core/base/record.h"
#include "core/requests/request.h"

#include <QtCore/QDate>

#include <array>
#include <optional>
#include <vector>

namespace letterdesk {

/// What a date of the workspace is about, in the order in which the things of one day are told.
enum class AgendaKind {
    Experience, ///< from its start to its end; one with a single known end lies on that day
    Absence,
    DateNote,
    LettersDue,
    ProgramDue,
    WritersDate,
    Ask,
    SeasonDate,
    Leaves,
    DoNotWriteBefore,
    Asked,
    Answered,
    PacketGiven,
    Issued,
    Received,
    Assigned,
    Thanked,
    OutcomeTold,
    History, ///< a step of a request that no date of its own tells
    Message,
    Interaction,
    Moment,
};

template <>
struct EnumWords<AgendaKind> {
    static constexpr std::array words{
        std::pair{AgendaKind::Experience, "experience"},
        std::pair{AgendaKind::Absence, "absence"},
        std::pair{AgendaKind::DateNote, "date_note"},
        std::pair{AgendaKind::LettersDue, "letters_due"},
        std::pair{AgendaKind::ProgramDue, "program_due"},
        std::pair{AgendaKind::WritersDate, "writers_date"},
        std::pair{AgendaKind::Ask, "ask"},
        std::pair{AgendaKind::SeasonDate, "season_date"},
        std::pair{AgendaKind::Leaves, "leaves"},
        std::pair{AgendaKind::DoNotWriteBefore, "do_not_write_before"},
        std::pair{AgendaKind::Asked, "asked"},
        std::pair{AgendaKind::Answered, "answered"},
        std::pair{AgendaKind::PacketGiven, "packet_given"},
        std::pair{AgendaKind::Issued, "issued"},
        std::pair{AgendaKind::Received, "received"},
        std::pair{AgendaKind::Assigned, "assigned"},
        std::pair{AgendaKind::Thanked, "thanked"},
        std::pair{AgendaKind::OutcomeTold, "outcome_told"},
        std::pair{AgendaKind::History, "history"},
        std::pair{AgendaKind::Message, "message"},
        std::pair{AgendaKind::Interaction, "interaction"},
        std::pair{AgendaKind::Moment, "moment"},
    };
};

/// Kinds that are shown or hidden together.
enum class AgendaTopic {
    DateNotes,
    Deadlines,
    Season,
    Experiences,
    People,
    Asking,
    Letters,
    Log,
};

template <>
struct EnumWords<AgendaTopic> {
    static constexpr std::array words{
        std::pair{AgendaTopic::DateNotes, "dates"}, std::pair{AgendaTopic::Deadlines, "deadlines"},
        std::pair{AgendaTopic::Season, "season"},   std::pair{AgendaTopic::Experiences, "experiences"},
        std::pair{AgendaTopic::People, "people"},   std::pair{AgendaTopic::Asking, "asking"},
        std::pair{AgendaTopic::Letters, "letters"}, std::pair{AgendaTopic::Log, "log"},
    };
};

[[nodiscard]] AgendaTopic topicOf(AgendaKind kind);

/// Where a thing stands on a day `today`.
enum class AgendaState {
    Coming, ///< today or later
    Late,   ///< its day has passed and what it asks for is not done
    Done,   ///< it happened, or what it asks for is done
    Past,   ///< its day has passed and nothing was asked for
};

/// Which member of a record a person may set by moving the item to another day.
enum class AgendaMember {
    DateNoteOn,
    RequestAskOn,
    RequestWritersDate,
    PersonDoNotWriteBefore,
};

/// A dated member of a record as the store tells it, with what the rule and the words need of its surroundings.
struct AgendaFact {
    AgendaKind kind = AgendaKind::DateNote;
    QString id;   ///< of the record that is opened
    QString part; ///< tells apart dates of one kind in one record: an entry's id, a place in a list
    QDate first;
    QDate last;         ///< equal to `first` for a single day
    QString personName; ///< of the person it is about; may be empty
    QString title;      ///< what the student wrote: title, name, subject, summary
    QString word; ///< a word of the open format: event, kind of experience or interaction, step of the history
    QString service;
    QString specialty;
    QString season;
    bool estimated = false;
    std::optional<Stage> stage; ///< of the request
    bool settled = false;       ///< what the date asks for is done: asked, all letters received
    bool opensEnd = false;      ///< an experience of which only the start is known
    bool opensStart = false;    ///< an experience of which only the end is known

    bool operator==(const AgendaFact&) const = default;
};

/// One thing on the calendar: the same in every view, in print and in what is exported.
struct AgendaItem {
    AgendaFact fact;
    AgendaState state = AgendaState::Coming;
    RecordKind record = RecordKind::DateNote; ///< what is opened, with `fact.id`
    std::optional<AgendaMember> movable;

    [[nodiscard]] AgendaKind kind() const { return fact.kind; }
    [[nodiscard]] bool isSpan() const { return fact.first != fact.last; }
    [[nodiscard]] bool covers(QDate day) const { return fact.first <= day && day <= fact.last; }
    /// The same thing, whatever became of it.
    [[nodiscard]] bool isSameAs(const AgendaItem& other) const {
        return fact.kind == other.fact.kind && fact.id == other.fact.id && fact.part == other.fact.part;
    }
    bool operator==(const AgendaItem&) const = default;
};

/// What is shown. Governs every view, and what leaves the program.
struct AgendaFilter {
    std::vector<AgendaTopic> hidden{AgendaTopic::Log};

    [[nodiscard]] bool shows(AgendaTopic topic) const;
    [[nodiscard]] bool shows(AgendaKind kind) const { return shows(topicOf(kind)); }
    void setShown(AgendaTopic topic, bool shown);
    /// The kinds that are shown.
    [[nodiscard]] std::vector<AgendaKind> kinds() const;

    /// The hidden topics as words, for the settings. Unknown words are passed over.
    [[nodiscard]] QStringList toWords() const;
    [[nodiscard]] static AgendaFilter fromWords(const QStringList& words);

    bool operator==(const AgendaFilter&) const = default;
};

/// The items that these facts make on `today`, in the order of days and, in a day, spans first, then by kind. A
/// step of a request's history is left out where a date of the request tells the same of that day, and a packet
/// that was kept where the request says it was given.
[[nodiscard]] std::vector<AgendaItem> agendaItems(const std::vector<AgendaFact>& facts, QDate today);

/// A day until which something must be there: letters due, the writer's date.
[[nodiscard]] bool isDeadline(AgendaKind kind);

} // namespace letterdesk
