// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date_note.h"
#include "core/relationships/experience.h"
#include "core/requests/request.h"

namespace letterdesk {

/// What the rule of Today asks of one request.
struct TodoRequest {
    Request request;
    QString name; ///< of the person asked
    /// The last day for the letter of each entry, in the order of the entries.
    std::vector<std::optional<QDate>> dueOn;
    QStringList services;
    bool hasCv = false;
    std::optional<QDate> doNotWriteBefore;
    std::optional<QDate> resultsOn; ///< the day on which a season it was for told its results
};

struct TodoExperience {
    ExperienceId id;
    QString title;
    std::optional<QDate> start;
    std::optional<QDate> end;
    bool isAsked = false;             ///< somebody who was there has a request that is not over
    std::optional<QDate> lastWritten; ///< newest interaction
};

struct TodoPerson {
    PersonId id;
    QString name;
    int keepInTouchDays = 0;
    std::optional<QDate> lastContact;
    std::optional<QDate> doNotWriteBefore;
};

struct TodoDate {
    DateNote note;
    QString name; ///< of its person
};

struct TodoApplication {
    ApplicationId id;
    QString service;
    QString season;
    QString specialty;
    QDate dueOn;
    int missing = 0; ///< entries whose letter is not there
    int entries = 0;
};

/// What the rules of Today ask of a workspace: candidates, most urgent first. Who gathers them may leave out what
/// is further away than the rules look, and what comes after more candidates than anybody reads.
struct TodoFacts {
    std::vector<TodoRequest> requests;
    std::vector<TodoExperience> experiences;
    std::vector<TodoPerson> people;
    std::vector<TodoDate> dates;
    std::vector<TodoApplication> applications;
    bool hasPeople = false; ///< anybody at all is in the workspace
};

} // namespace letterdesk
