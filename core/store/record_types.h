// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every kind of record that has a list of its own and ids, for explicit instantiation.
#include "core/calendar/date_note.h"
#include "core/privacy/scanner_decision.h"
#include "core/relationships/concern.h"
#include "core/relationships/interaction.h"
#include "core/relationships/moment.h"
#include "core/relationships/owner.h"
#include "core/relationships/relationship.h"
#include "core/requests/assignment.h"
#include "core/requests/document.h"
#include "core/requests/given_packet.h"
#include "core/requests/message.h"
#include "core/search/saved_search.h"

#define LETTERDESK_FOR_EACH_RECORD(USE)                                                                           \
    USE(Person)                                                                                                   \
    USE(Experience)                                                                                               \
    USE(Relationship)                                                                                             \
    USE(Interaction)                                                                                              \
    USE(Moment)                                                                                                   \
    USE(Concern)                                                                                                  \
    USE(Application)                                                                                              \
    USE(Program)                                                                                                  \
    USE(Request)                                                                                                  \
    USE(Assignment)                                                                                               \
    USE(Message)                                                                                                  \
    USE(GivenPacket)                                                                                              \
    USE(DateNote)                                                                                                 \
    USE(Document)                                                                                                 \
    USE(ScannerDecision)                                                                                          \
    USE(SavedSearch)
