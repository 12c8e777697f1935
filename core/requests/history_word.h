// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"

namespace letterdesk {

/// What the program writes as `what` of a note in a request's history (docs/data-format.md). A file may hold other
/// texts there, which are kept. The stages of a request have their own words, all but the first.
enum class HistoryWord {
    AskPlanned,
    Asked,
    Agreed,
    Hesitant,
    WantsDraft,
    Declined,
    Later, ///< the writer will answer later; the stage stays
    PacketGiven,
    Issued,   ///< a service asked the writer for an entry's letter
    Received, ///< an entry's letter arrived
    Thanked,
    OutcomeTold,
    Closed,
    Withdrawn,
};

template <>
struct EnumWords<HistoryWord> {
    static constexpr std::array words{
        std::pair{HistoryWord::AskPlanned, "ask_planned"},
        std::pair{HistoryWord::Asked, "asked"},
        std::pair{HistoryWord::Agreed, "agreed"},
        std::pair{HistoryWord::Hesitant, "hesitant"},
        std::pair{HistoryWord::WantsDraft, "wants_draft"},
        std::pair{HistoryWord::Declined, "declined"},
        std::pair{HistoryWord::Later, "later"},
        std::pair{HistoryWord::PacketGiven, "packet_given"},
        std::pair{HistoryWord::Issued, "issued"},
        std::pair{HistoryWord::Received, "received"},
        std::pair{HistoryWord::Thanked, "thanked"},
        std::pair{HistoryWord::OutcomeTold, "outcome_told"},
        std::pair{HistoryWord::Closed, "closed"},
        std::pair{HistoryWord::Withdrawn, "withdrawn"},
    };
};

} // namespace letterdesk
