// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/packet/packet_notice.h"
#include "core/requests/packet_facts.h"

#include <vector>

namespace letterdesk {

/// A part of a line that leads somewhere.
struct PacketLink {
    qsizetype start = 0; ///< in UTF-16 units of the line's text
    qsizetype length = 0;
    QString target;      ///< https:, mailto: or tel: address; empty when it leads to an attachment
    int attachment = -1; ///< index into PacketContent::attachments, or -1

    bool operator==(const PacketLink&) const = default;
};

/// One paragraph of the reading column.
struct PacketLine {
    enum class Style {
        Text,
        Strong, ///< the same size, semibold
        Date,   ///< the largest thing after the title
        Small,  ///< footer size
    };
    QString text;
    Style style = Style::Text;
    std::vector<PacketLink> links;

    bool operator==(const PacketLine&) const = default;
};

/// One row: what it is in the label column, what it says in the reading column.
struct PacketRow {
    enum class Mark {
        Label,   ///< the label as text; may be empty
        Step,    ///< the label is the number of a step
        Box,     ///< a box to tick
        Address, ///< the address of the code above; stands below it
    };
    /// How the row stands to the one above.
    enum class Gap {
        Close,   ///< belongs to it: the next step, the next box
        Normal,  ///< another subject
        Group,   ///< the next of several alike, each with rows of its own
        Section, ///< another section: a line between
    };
    QString label;
    Mark mark = Mark::Label;
    Gap gap = Gap::Normal;
    bool emphasized = false; ///< on the one grey
    std::vector<PacketLine> lines;
    QString code;           ///< address shown as a QR code at the right of the lines; empty: none
    bool keepsNext = false; ///< never the last row of a page

    bool operator==(const PacketRow&) const = default;
};

/// A page of its own: one job. Flows onto more sheets when it is long.
struct PacketPage {
    QString outline; ///< its entry in the outline
    QString label;   ///< beside the title
    QString title;
    std::vector<PacketLine> subtitle;
    std::vector<PacketRow> rows;

    bool operator==(const PacketPage&) const = default;
};

/// A document behind the own pages.
struct PacketAttachment {
    QString title; ///< "Curriculum vitae"
    QString fileName;
    int document = 0; ///< index into PacketFacts::documents

    bool operator==(const PacketAttachment&) const = default;
};

/// What is in a packet: plain data, made by a pure function, read by layout and tests.
struct PacketContent {
    std::vector<PacketPage> pages;
    std::vector<PacketAttachment> attachments;
    QString footerName; ///< the student's name, first in every footer
    QString footerNote; ///< last in the footer of own pages
    QString title;
    QString author;
    QString language; ///< BCP 47
    PacketNotices notices;

    bool operator==(const PacketContent&) const = default;
};

/// How a packet is made.
struct PacketOptions {
    bool draft = false;     ///< a preview: nothing is refused, the footer says that it is a draft
    bool withoutCv = false; ///< the student insists on a packet without a CV
    QString password;       ///< needed to open the packet; empty: none
};

/// How many pages an attachment has, and on which page of the packet it starts. Known after layout.
struct AttachmentPages {
    int first = 0;
    int count = 0;

    bool operator==(const AttachmentPages&) const = default;
};

/// What the packet says. `pages` tells where the attachments stand, in their order; empty while it is not known.
/// Errors: WriterHasNotAccepted unless the stage is agreed, packet_given, thanked or closed; PacketIncomplete, the
/// arguments being names of what is missing: the student's name, a way to reach the student, the writer's name, a
/// date, the CV. A draft meets neither: what is missing becomes a notice.
[[nodiscard]] Result<PacketContent> packetContent(const PacketFacts& given, const PacketOptions& options,
                                                  const std::vector<AttachmentPages>& pages = {});

/// "Dr. Ada Example" – how the packet names a person; given name instead of an honorific when there is none.
[[nodiscard]] QString addressName(const Person& person);

/// A file name that every portal takes: "Okonkwo_Maya_LOR-packet_2027.pdf".
[[nodiscard]] QString packetFileName(const PacketFacts& facts);

} // namespace letterdesk
