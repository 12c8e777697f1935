// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace letterdesk {

/// Something about a packet that the student should know before giving it away. It does not stop the packet.
struct PacketNotice {
    enum class Code {
        // what the packet had to leave open
        Missing,            ///< only in a draft: something without which there is no packet; arguments: its name
        NotAgreed,          ///< only in a draft: the writer has not accepted yet
        NoEntries,          ///< no service entry: the page cannot say how to submit
        RouteUnknown,       ///< arguments: the service
        WaiverOpen,         ///< neither waived nor kept; arguments: the service
        WritersDateMissing, ///< only the last date is printed
        FormMissing,        ///< an official request form is needed, and none is attached; arguments: the service
        NameUnconfirmed,    ///< the spelling of the writer's name was never confirmed
        // dates that do not fit together
        DatePassed,    ///< arguments: the writer's date
        DateTooLate,   ///< the writer's date is less than two weeks before the last date; arguments: both dates
        DateAfterLast, ///< the writer's date is after the last date; arguments: both dates
        // what paper cannot show
        LinkRefused,   ///< a submission link that is no web address; arguments: the link
        LinkTooLong,   ///< printed, but too long for a code that a phone can read; arguments: the link
        MissingGlyphs, ///< no font has these characters, they print as empty boxes; arguments: the characters
        // the attached documents
        DocumentEmpty,    ///< left out: the workspace knows only its name; arguments: its name
        DocumentBeside,   ///< goes beside the packet as its own file; arguments: its name
        DocumentLeftOut,  ///< the student wants the packet without it; arguments: its name
        DocumentRepaired, ///< was damaged, repaired as far as possible; arguments: its name, what was found
        SignatureBroken,  ///< its digital signature does not survive; arguments: its name
        PagesEnlarged,    ///< no free margin for the footer: a strip was added below; arguments: its name, pages
    };
    Code code = Code::Missing;
    QStringList arguments;

    bool operator==(const PacketNotice&) const = default;
};

using PacketNotices = std::vector<PacketNotice>;

/// The sentence for people.
[[nodiscard]] QString noticeText(const PacketNotice& notice);

} // namespace letterdesk
