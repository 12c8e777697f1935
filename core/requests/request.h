// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/person.h"
#include "core/requirements/application.h"

namespace letterdesk {

struct Request;
using RequestId = Id<Request>;
struct Entry;
using EntryId = Id<Entry>;

/// What somebody did; nothing derived from today (see request_state.h).
enum class Stage {
    Candidate,
    AskPlanned,
    Asked,
    Agreed,
    Hesitant,
    WantsDraft,
    Declined,
    PacketGiven,
    Thanked,
    Closed,
    Withdrawn,
};

template <>
struct EnumWords<Stage> {
    static constexpr std::array words{
        std::pair{Stage::Candidate, "candidate"}, std::pair{Stage::AskPlanned, "ask_planned"},
        std::pair{Stage::Asked, "asked"},         std::pair{Stage::Agreed, "agreed"},
        std::pair{Stage::Hesitant, "hesitant"},   std::pair{Stage::WantsDraft, "wants_draft"},
        std::pair{Stage::Declined, "declined"},   std::pair{Stage::PacketGiven, "packet_given"},
        std::pair{Stage::Thanked, "thanked"},     std::pair{Stage::Closed, "closed"},
        std::pair{Stage::Withdrawn, "withdrawn"},
    };
};

/// How the student asked.
enum class Channel {
    InPerson,
    Video,
    Phone,
    Mail,
};

template <>
struct EnumWords<Channel> {
    static constexpr std::array words{
        std::pair{Channel::InPerson, "in_person"},
        std::pair{Channel::Video, "video"},
        std::pair{Channel::Phone, "phone"},
        std::pair{Channel::Mail, "mail"},
    };
};

/// What the person answered.
enum class Answer {
    Warm,
    Hesitant,
    No,
    WantsDraft,
    Later,
};

template <>
struct EnumWords<Answer> {
    static constexpr std::array words{
        std::pair{Answer::Warm, "warm"},   std::pair{Answer::Hesitant, "hesitant"},
        std::pair{Answer::No, "no"},       std::pair{Answer::WantsDraft, "wants_draft"},
        std::pair{Answer::Later, "later"},
    };
};

/// How the student knows.
enum class Evidence {
    IDid,
    WriterToldMe,
    PortalShows,
    ServiceMailed,
    Other,
};

template <>
struct EnumWords<Evidence> {
    static constexpr std::array words{
        std::pair{Evidence::IDid, "i_did"},
        std::pair{Evidence::WriterToldMe, "writer_told_me"},
        std::pair{Evidence::PortalShows, "portal_shows"},
        std::pair{Evidence::ServiceMailed, "service_mailed"},
        std::pair{Evidence::Other, "other"},
    };
};

/// What kind of letter it is.
enum class LetterKind {
    Narrative,
    Standardized,
    Chair,
    Committee,
    Packet,
};

template <>
struct EnumWords<LetterKind> {
    static constexpr std::array words{
        std::pair{LetterKind::Narrative, "narrative"}, std::pair{LetterKind::Standardized, "standardized"},
        std::pair{LetterKind::Chair, "chair"},         std::pair{LetterKind::Committee, "committee"},
        std::pair{LetterKind::Packet, "packet"},
    };
};

/// How the letter reaches the service. The values are those of the rule packs.
enum class Route {
    ServiceEmailLink,
    RequestForm,
    LetterId,
    CommitteeOffice,
    LetterService,
    Mail,
    Department,
    Other,
};

template <>
struct EnumWords<Route> {
    static constexpr std::array words{
        std::pair{Route::ServiceEmailLink, "service_email_link"},
        std::pair{Route::RequestForm, "request_form"},
        std::pair{Route::LetterId, "letter_id"},
        std::pair{Route::CommitteeOffice, "committee_office"},
        std::pair{Route::LetterService, "letter_service"},
        std::pair{Route::Mail, "mail"},
        std::pair{Route::Department, "department"},
        std::pair{Route::Other, "other"},
    };
};

/// One dated step of a request's life with its evidence.
struct HistoryNote {
    std::optional<QDate> on;
    QString what;
    std::optional<Evidence> evidence;
    QString note;
    UnknownMembers unknown;

    static constexpr auto fields() {
        return std::tuple{
            field("on", &HistoryNote::on),
            field("what", &HistoryNote::what),
            field("evidence", &HistoryNote::evidence),
            field("note", &HistoryNote::note),
        };
    }
    bool operator==(const HistoryNote&) const = default;
};

/// What exists of a request in one service. No field holds the text of a letter.
struct Entry {
    EntryId id;
    std::optional<ApplicationId> application;
    std::optional<LetterKind> letterKind;
    QString authorRole; ///< a slot role of the rule packs
    QString form;       ///< standardized form
    QString specialtyLabel;
    std::optional<Route> route;
    QString submissionLink; ///< https address where the writer submits, where the route has one
    QString letterId;
    QString requestId;
    std::optional<bool> waived;    ///< never pre-filled
    std::optional<bool> heldEarly; ///< written before the portal opens
    std::optional<QDate> issuedOn;
    std::optional<QDate> receivedOn;
    UnknownMembers unknown;

    static constexpr auto fields() {
        return std::tuple{
            requiredField("id", &Entry::id),
            field("application", &Entry::application),
            field("letter_kind", &Entry::letterKind),
            field("author_role", &Entry::authorRole),
            field("form", &Entry::form),
            field("specialty_label", &Entry::specialtyLabel),
            field("route", &Entry::route),
            field("submission_link", &Entry::submissionLink),
            field("letter_id", &Entry::letterId),
            field("request_id", &Entry::requestId),
            field("waived", &Entry::waived),
            field("held_early", &Entry::heldEarly),
            field("issued_on", &Entry::issuedOn),
            field("received_on", &Entry::receivedOn),
        };
    }
    bool operator==(const Entry&) const = default;
};

/// One ask of one Person. Its entries are what exists in each service.
struct Request {
    RequestId id;
    PersonId person;
    Stage stage = Stage::Candidate;
    std::optional<QDate> askOn;
    std::optional<QDate> askedOn;
    std::optional<Channel> channel;
    std::optional<Answer> answer;
    std::optional<QDate> answeredOn;
    std::optional<QDate> writersDate; ///< "please by"
    std::optional<QDate> packetGivenOn;
    QString packetLanguage; ///< code of the language the packet is written in, such as "es"; empty: English
    std::optional<QDate> thankedOn;
    std::optional<QDate> outcomeToldOn;
    std::optional<bool> reserve;     ///< held for a slot in case another drops out
    std::optional<RequestId> renews; ///< the request of an earlier season
    std::vector<HistoryNote> history;
    std::vector<Entry> entries;
    UnknownMembers unknown;

    static constexpr auto recordKind = RecordKind::Request;
    static constexpr auto fields() {
        return std::tuple{
            requiredField("id", &Request::id),
            requiredField("person", &Request::person),
            field("stage", &Request::stage),
            field("ask_on", &Request::askOn),
            field("asked_on", &Request::askedOn),
            field("channel", &Request::channel),
            field("answer", &Request::answer),
            field("answered_on", &Request::answeredOn),
            field("writers_date", &Request::writersDate),
            field("packet_given_on", &Request::packetGivenOn),
            field("packet_language", &Request::packetLanguage),
            field("thanked_on", &Request::thankedOn),
            field("outcome_told_on", &Request::outcomeToldOn),
            field("reserve", &Request::reserve),
            field("renews", &Request::renews),
            field("history", &Request::history),
            field("entries", &Request::entries),
        };
    }
    bool operator==(const Request&) const = default;
};

} // namespace letterdesk
