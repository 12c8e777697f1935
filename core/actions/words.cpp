// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/words.h"

#include "core/actions/word_text.h"

namespace letterdesk {

QString displayText(RecordKind value) {
    switch (value) {
    case RecordKind::Owner:
        return Words::tr("Owner");
    case RecordKind::Person:
        return Words::tr("People");
    case RecordKind::Experience:
        return Words::tr("Experiences");
    case RecordKind::Relationship:
        return Words::tr("Relationships");
    case RecordKind::Interaction:
        return Words::tr("Interactions");
    case RecordKind::Moment:
        return Words::tr("Moments");
    case RecordKind::Concern:
        return Words::tr("Concerns");
    case RecordKind::Application:
        return Words::tr("Applications");
    case RecordKind::Program:
        return Words::tr("Programs");
    case RecordKind::Request:
        return Words::tr("Requests");
    case RecordKind::Assignment:
        return Words::tr("Assignments");
    case RecordKind::Message:
        return Words::tr("Messages");
    case RecordKind::GivenPacket:
        return Words::tr("Packets given");
    case RecordKind::DateNote:
        return Words::tr("Dates");
    case RecordKind::Document:
        return Words::tr("Documents");
    case RecordKind::ScannerDecision:
        return Words::tr("Scanner decisions");
    case RecordKind::SavedSearch:
        return Words::tr("Saved searches");
    }
    return {};
}

QString displayText(OwnerStage value) {
    switch (value) {
    case OwnerStage::Premed:
        return Words::tr("Premedical student");
    case OwnerStage::MedicalStudent:
        return Words::tr("Medical student");
    case OwnerStage::Resident:
        return Words::tr("Resident");
    case OwnerStage::Other:
        return Words::tr("Other", "stage");
    }
    return {};
}

QString displayText(NotEligible value) {
    switch (value) {
    case NotEligible::Relative:
        return Words::tr("Relative");
    case NotEligible::FamilyFriend:
        return Words::tr("Family friend");
    case NotEligible::OwnPhysician:
        return Words::tr("My own physician");
    }
    return {};
}

QString displayText(Gut value) {
    switch (value) {
    case Gut::Yes:
        return Words::tr("Yes", "feeling about asking");
    case Gut::Unsure:
        return Words::tr("Unsure", "feeling about asking");
    case Gut::No:
        return Words::tr("No", "feeling about asking");
    }
    return {};
}

QString displayText(ExperienceKind value) {
    switch (value) {
    case ExperienceKind::Rotation:
        return Words::tr("Rotation");
    case ExperienceKind::Subinternship:
        return Words::tr("Sub-internship");
    case ExperienceKind::Course:
        return Words::tr("Course");
    case ExperienceKind::Research:
        return Words::tr("Research");
    case ExperienceKind::Volunteering:
        return Words::tr("Volunteering");
    case ExperienceKind::Shadowing:
        return Words::tr("Shadowing");
    case ExperienceKind::Job:
        return Words::tr("Job");
    case ExperienceKind::Other:
        return Words::tr("Other", "experience");
    }
    return {};
}

QString displayText(RelationshipRole value) {
    switch (value) {
    case RelationshipRole::Attending:
        return Words::tr("Attending physician");
    case RelationshipRole::Preceptor:
        return Words::tr("Preceptor");
    case RelationshipRole::ResidentPhysician:
        return Words::tr("Resident physician");
    case RelationshipRole::Fellow:
        return Words::tr("Fellow");
    case RelationshipRole::CourseFaculty:
        return Words::tr("Course faculty");
    case RelationshipRole::SectionLeader:
        return Words::tr("Section leader");
    case RelationshipRole::ResearchMentor:
        return Words::tr("Research mentor");
    case RelationshipRole::ProgramDirector:
        return Words::tr("Program director");
    case RelationshipRole::DepartmentChair:
        return Words::tr("Department chair");
    case RelationshipRole::Committee:
        return Words::tr("Committee");
    case RelationshipRole::Supervisor:
        return Words::tr("Supervisor");
    case RelationshipRole::Coordinator:
        return Words::tr("Coordinator");
    case RelationshipRole::OfficeStaff:
        return Words::tr("Office staff");
    case RelationshipRole::Nurse:
        return Words::tr("Nurse");
    case RelationshipRole::Technician:
        return Words::tr("Technician");
    case RelationshipRole::Other:
        return Words::tr("Other", "role");
    }
    return {};
}

QString displayText(Setting value) {
    switch (value) {
    case Setting::Ward:
        return Words::tr("Ward");
    case Setting::Clinic:
        return Words::tr("Clinic");
    case Setting::OperatingRoom:
        return Words::tr("Operating room");
    case Setting::Lecture:
        return Words::tr("Lecture");
    case Setting::Seminar:
        return Words::tr("Seminar");
    case Setting::LabSection:
        return Words::tr("Lab section");
    case Setting::Laboratory:
        return Words::tr("Laboratory");
    case Setting::Office:
        return Words::tr("Office");
    case Setting::Field:
        return Words::tr("Field", "setting");
    case Setting::Other:
        return Words::tr("Other", "setting");
    }
    return {};
}

QString displayText(Observation value) {
    switch (value) {
    case Observation::None:
        return Words::tr("Not seen", "observation of the work");
    case Observation::Indirect:
        return Words::tr("Indirectly", "observation of the work");
    case Observation::Some:
        return Words::tr("Sometimes", "observation of the work");
    case Observation::Routine:
        return Words::tr("Routinely", "observation of the work");
    }
    return {};
}

QString displayText(Feedback value) {
    switch (value) {
    case Feedback::None:
        return Words::tr("None", "feedback");
    case Feedback::Fine:
        return Words::tr("Fine", "feedback");
    case Feedback::MixedActedOn:
        return Words::tr("Mixed, and acted on");
    case Feedback::SpecificPositive:
        return Words::tr("Specific and positive");
    case Feedback::UnpromptedOrComparative:
        return Words::tr("Unprompted or comparative");
    }
    return {};
}

QString displayText(Weekday value) {
    switch (value) {
    case Weekday::Mon:
        return Words::tr("Monday");
    case Weekday::Tue:
        return Words::tr("Tuesday");
    case Weekday::Wed:
        return Words::tr("Wednesday");
    case Weekday::Thu:
        return Words::tr("Thursday");
    case Weekday::Fri:
        return Words::tr("Friday");
    case Weekday::Sat:
        return Words::tr("Saturday");
    case Weekday::Sun:
        return Words::tr("Sunday");
    }
    return {};
}

QString displayText(InteractionKind value) {
    switch (value) {
    case InteractionKind::Shift:
        return Words::tr("Shift");
    case InteractionKind::OfficeHours:
        return Words::tr("Office hours");
    case InteractionKind::Feedback:
        return Words::tr("Feedback talk");
    case InteractionKind::Meeting:
        return Words::tr("Meeting");
    case InteractionKind::Mail:
        return Words::tr("Mail");
    case InteractionKind::Call:
        return Words::tr("Call");
    case InteractionKind::Help:
        return Words::tr("Help");
    case InteractionKind::Other:
        return Words::tr("Other", "interaction");
    }
    return {};
}

QString displayText(ConcernKind value) {
    switch (value) {
    case ConcernKind::UnresolvedLateness:
        return Words::tr("Unresolved lateness");
    case ConcernKind::Conflict:
        return Words::tr("Conflict");
    case ConcernKind::Professionalism:
        return Words::tr("Professionalism");
    case ConcernKind::PoorEvaluation:
        return Words::tr("Poor evaluation");
    case ConcernKind::AlreadySaidNo:
        return Words::tr("Already said no");
    case ConcernKind::GeneralLetterOnly:
        return Words::tr("General letter only");
    case ConcernKind::InsistsOnSelfWritten:
        return Words::tr("Wants me to write the letter");
    case ConcernKind::DoesNotDeliver:
        return Words::tr("Does not deliver");
    case ConcernKind::LeaveAhead:
        return Words::tr("Leave ahead");
    case ConcernKind::SlowReplies:
        return Words::tr("Slow replies");
    case ConcernKind::ForgetsName:
        return Words::tr("Forgets my name");
    case ConcernKind::LastLetterLate:
        return Words::tr("Last letter was late");
    case ConcernKind::AskedForDraft:
        return Words::tr("Asked for a draft");
    case ConcernKind::ThinFeedback:
        return Words::tr("Thin feedback");
    }
    return {};
}

QString displayText(RequirementLevel value) {
    switch (value) {
    case RequirementLevel::Required:
        return Words::tr("Required");
    case RequirementLevel::Recommended:
        return Words::tr("Recommended");
    case RequirementLevel::Optional:
        return Words::tr("Optional");
    }
    return {};
}

QString displayText(Stage value) {
    switch (value) {
    case Stage::Candidate:
        return Words::tr("Candidate");
    case Stage::AskPlanned:
        return Words::tr("Ask planned");
    case Stage::Asked:
        return Words::tr("Asked");
    case Stage::Agreed:
        return Words::tr("Agreed");
    case Stage::Hesitant:
        return Words::tr("Hesitant");
    case Stage::WantsDraft:
        return Words::tr("Wants a draft");
    case Stage::Declined:
        return Words::tr("Declined");
    case Stage::PacketGiven:
        return Words::tr("Packet given");
    case Stage::Thanked:
        return Words::tr("Thanked");
    case Stage::Closed:
        return Words::tr("Closed");
    case Stage::Withdrawn:
        return Words::tr("Withdrawn");
    }
    return {};
}

QString displayText(Channel value) {
    switch (value) {
    case Channel::InPerson:
        return Words::tr("In person");
    case Channel::Video:
        return Words::tr("Video call");
    case Channel::Phone:
        return Words::tr("Phone");
    case Channel::Mail:
        return Words::tr("Mail", "channel");
    }
    return {};
}

QString displayText(Answer value) {
    switch (value) {
    case Answer::Warm:
        return Words::tr("Yes, warmly");
    case Answer::Hesitant:
        return Words::tr("Hesitant", "answer");
    case Answer::No:
        return Words::tr("No", "answer");
    case Answer::WantsDraft:
        return Words::tr("Wants a draft", "answer");
    case Answer::Later:
        return Words::tr("Later", "answer");
    }
    return {};
}

QString displayText(Evidence value) {
    switch (value) {
    case Evidence::IDid:
        return Words::tr("I did it");
    case Evidence::WriterToldMe:
        return Words::tr("The writer told me");
    case Evidence::PortalShows:
        return Words::tr("The portal shows it");
    case Evidence::ServiceMailed:
        return Words::tr("The service wrote to me");
    case Evidence::Other:
        return Words::tr("Other", "evidence");
    }
    return {};
}

QString displayText(LetterKind value) {
    switch (value) {
    case LetterKind::Narrative:
        return Words::tr("Narrative letter");
    case LetterKind::Standardized:
        return Words::tr("Standardized letter");
    case LetterKind::Chair:
        return Words::tr("Chair's letter");
    case LetterKind::Committee:
        return Words::tr("Committee letter");
    case LetterKind::Packet:
        return Words::tr("Letter packet");
    }
    return {};
}

QString displayText(Route value) {
    switch (value) {
    case Route::ServiceEmailLink:
        return Words::tr("Link mailed by the service");
    case Route::RequestForm:
        return Words::tr("Request form");
    case Route::LetterId:
        return Words::tr("Letter ID");
    case Route::CommitteeOffice:
        return Words::tr("Committee office");
    case Route::LetterService:
        return Words::tr("Letter service");
    case Route::Mail:
        return Words::tr("Paper mail");
    case Route::Department:
        return Words::tr("Department");
    case Route::Other:
        return Words::tr("Other", "route");
    }
    return {};
}

QString displayText(EntryState value) {
    switch (value) {
    case EntryState::ToIssue:
        return Words::tr("To be issued");
    case EntryState::Issued:
        return Words::tr("Issued");
    case EntryState::Received:
        return Words::tr("Received");
    }
    return {};
}

QString displayText(DocumentKind value) {
    switch (value) {
    case DocumentKind::Cv:
        return Words::tr("CV");
    case DocumentKind::PersonalStatement:
        return Words::tr("Personal statement");
    case DocumentKind::Transcript:
        return Words::tr("Transcript");
    case DocumentKind::RequestForm:
        return Words::tr("Official request form");
    case DocumentKind::Photo:
        return Words::tr("Photo");
    case DocumentKind::Other:
        return Words::tr("Other", "document");
    }
    return {};
}

QString displayText(MessageOutcome value) {
    switch (value) {
    case MessageOutcome::Draft:
        return Words::tr("Draft", "message");
    case MessageOutcome::HandedOver:
        return Words::tr("Handed over");
    case MessageOutcome::Sent:
        return Words::tr("Sent");
    case MessageOutcome::Unknown:
        return Words::tr("Not known", "message");
    case MessageOutcome::Failed:
        return Words::tr("Failed");
    }
    return {};
}

QString displayText(ScannerVerdict value) {
    switch (value) {
    case ScannerVerdict::NotAPatient:
        return Words::tr("Not about a patient");
    }
    return {};
}

} // namespace letterdesk
