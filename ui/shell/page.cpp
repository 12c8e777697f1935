// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include <QtCore/QTimer>

#include <chrono>

namespace letterdesk {

void Page::afterPicture(const std::function<void()>& work) {
    // A timer of no time may be a posted event.
    QTimer::singleShot(std::chrono::milliseconds(1), this, work);
}

PageId pageOf(RecordKind kind) {
    switch (kind) {
    case RecordKind::Owner:
    case RecordKind::Person:
    case RecordKind::Relationship:
    case RecordKind::Interaction:
    case RecordKind::Moment:
    case RecordKind::Concern:
    case RecordKind::ScannerDecision:
        return PageId::People;
    case RecordKind::Experience:
        return PageId::Experiences;
    case RecordKind::Application:
    case RecordKind::Program:
    case RecordKind::Assignment:
        return PageId::Applications;
    case RecordKind::Request:
    case RecordKind::Message:
    case RecordKind::GivenPacket:
    case RecordKind::Document:
        return PageId::Requests;
    case RecordKind::DateNote:
        return PageId::Calendar;
    case RecordKind::SavedSearch:
        break; // is run, not shown
    }
    return PageId::Today;
}

} // namespace letterdesk
