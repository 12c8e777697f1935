// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/agenda.h"
#include "core/calendar/date_note.h"
#include "core/privacy/scanner_decision.h"
#include "core/relationships/concern.h"
#include "core/relationships/interaction.h"
#include "core/relationships/owner.h"
#include "core/relationships/relationship.h"
#include "core/requests/document.h"
#include "core/requests/message.h"
#include "core/requests/request.h"
#include "core/requests/request_state.h"

namespace letterdesk {

/// The one table of words for people: what each value of each enumeration is called on screen, on paper lists and
/// on the command line, translated, in sentence case.
[[nodiscard]] QString displayText(RecordKind value); ///< plural: "People"
[[nodiscard]] QString displayText(OwnerStage value);
[[nodiscard]] QString displayText(NotEligible value);
[[nodiscard]] QString displayText(Gut value);
[[nodiscard]] QString displayText(ExperienceKind value);
[[nodiscard]] QString displayText(RelationshipRole value);
[[nodiscard]] QString displayText(Setting value);
[[nodiscard]] QString displayText(Observation value);
[[nodiscard]] QString displayText(Feedback value);
[[nodiscard]] QString displayText(Weekday value);
[[nodiscard]] QString displayText(InteractionKind value);
[[nodiscard]] QString displayText(ConcernKind value);
[[nodiscard]] QString displayText(RequirementLevel value);
[[nodiscard]] QString displayText(Stage value);
[[nodiscard]] QString displayText(Channel value);
[[nodiscard]] QString displayText(Answer value);
[[nodiscard]] QString displayText(Evidence value);
[[nodiscard]] QString displayText(LetterKind value);
[[nodiscard]] QString displayText(Route value);
[[nodiscard]] QString displayText(EntryState value);
[[nodiscard]] QString displayText(DocumentKind value);
[[nodiscard]] QString displayText(MessageOutcome value);
[[nodiscard]] QString displayText(ScannerVerdict value);
[[nodiscard]] QString displayText(AgendaKind value);
[[nodiscard]] QString displayText(AgendaTopic value);

} // namespace letterdesk
