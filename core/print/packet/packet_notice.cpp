// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/packet/packet_notice.h"

#include <QtCore/QCoreApplication>

namespace letterdesk {

namespace {

/// The translation context of the notices.
struct PacketNoticeText {
    Q_DECLARE_TR_FUNCTIONS(PacketNotice)
};

} // namespace

QString noticeText(const PacketNotice& notice) {
    const QString first = notice.arguments.value(0);
    const QString second = notice.arguments.value(1);
    switch (notice.code) {
    case PacketNotice::Code::Missing:
        return PacketNoticeText::tr("Still missing: %1.").arg(first);
    case PacketNotice::Code::NotAgreed:
        return PacketNoticeText::tr("The writer has not accepted yet. The packet can be given after a clear yes.");
    case PacketNotice::Code::NoEntries:
        return PacketNoticeText::tr(
            "No service is entered yet, so the packet cannot say how to submit the letter.");
    case PacketNotice::Code::RouteUnknown:
        return PacketNoticeText::tr("How the letter reaches %1 is not entered yet.").arg(first);
    case PacketNotice::Code::WaiverOpen:
        return PacketNoticeText::tr("You have not chosen yet whether to waive your right to see the letter (%1).")
            .arg(first);
    case PacketNotice::Code::WritersDateMissing:
        return PacketNoticeText::tr("No writer’s date is agreed. Only the last date is printed.");
    case PacketNotice::Code::FormMissing:
        return PacketNoticeText::tr(
                   "The official request form for %1 is not attached yet. It goes beside the packet.")
            .arg(first);
    case PacketNotice::Code::NameUnconfirmed:
        return PacketNoticeText::tr("Check the spelling of the writer’s name once and confirm it.");
    case PacketNotice::Code::DatePassed:
        return PacketNoticeText::tr("The writer’s date, %1, has passed.").arg(first);
    case PacketNotice::Code::DateTooLate:
        return PacketNoticeText::tr("The writer’s date, %1, is less than two weeks before the last date, %2.")
            .arg(first, second);
    case PacketNotice::Code::DateAfterLast:
        return PacketNoticeText::tr("The writer’s date, %1, is after the last date, %2.").arg(first, second);
    case PacketNotice::Code::LinkRefused:
        return PacketNoticeText::tr("The submission link is not a web address and is left out: %1").arg(first);
    case PacketNotice::Code::LinkTooLong:
        return PacketNoticeText::tr("A submission link is too long for a QR code. It is printed as text: %1")
            .arg(first);
    case PacketNotice::Code::MissingGlyphs:
        return PacketNoticeText::tr("No installed font has these characters, they are empty boxes on paper: %1")
            .arg(first);
    case PacketNotice::Code::DocumentEmpty:
        return PacketNoticeText::tr(
                   "%1 is left out: the workspace holds its name, but not the document. Attach it "
                   "again.")
            .arg(first);
    case PacketNotice::Code::DocumentBeside:
        return PacketNoticeText::tr("%1 goes beside the packet as its own file, exactly as issued.").arg(first);
    case PacketNotice::Code::DocumentLeftOut:
        return PacketNoticeText::tr("%1 is left out, as you chose. Attach it again to choose anew.").arg(first);
    case PacketNotice::Code::DocumentRepaired:
        return PacketNoticeText::tr("%1 was damaged and has been repaired as far as possible. Look at its pages.")
            .arg(first);
    case PacketNotice::Code::SignatureBroken:
        return PacketNoticeText::tr("The digital signature in %1 will not be valid in the packet.").arg(first);
    case PacketNotice::Code::PagesEnlarged:
        return PacketNoticeText::tr(
                   "Pages of %1 have no free margin for the footer; a strip was added below them.")
            .arg(first);
    }
    return {};
}

} // namespace letterdesk
