<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Answers</name>
    <message numerus="yes">
        <source>Add %n Applications</source>
        <translation>
            <numerusform>Add %n Application</numerusform>
            <numerusform>Add %n Applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationWords</name>
    <message numerus="yes">
        <source>%1 of %n letter(s) its slots ask for are under way.</source>
        <translation>
            <numerusform>%1 of %n letter its slots ask for is under way.</numerusform>
            <numerusform>%1 of %n letters its slots ask for are under way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n letter(s) received.</source>
        <translation>
            <numerusform>%1 of %n letter received.</numerusform>
            <numerusform>%1 of %n letters received.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkSteps</name>
    <message numerus="yes">
        <source>Delete %n People</source>
        <translation>
            <numerusform>Delete %n Person</numerusform>
            <numerusform>Delete %n People</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Experiences</source>
        <translation>
            <numerusform>Delete %n Experience</numerusform>
            <numerusform>Delete %n Experiences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Applications</source>
        <translation>
            <numerusform>Delete %n Application</numerusform>
            <numerusform>Delete %n Applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Programs</source>
        <translation>
            <numerusform>Delete %n Program</numerusform>
            <numerusform>Delete %n Programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Requests</source>
        <translation>
            <numerusform>Delete %n Request</numerusform>
            <numerusform>Delete %n Requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Interactions</source>
        <translation>
            <numerusform>Delete %n Interaction</numerusform>
            <numerusform>Delete %n Interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Moments</source>
        <translation>
            <numerusform>Delete %n Moment</numerusform>
            <numerusform>Delete %n Moments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Relationships</source>
        <translation>
            <numerusform>Delete %n Relationship</numerusform>
            <numerusform>Delete %n Relationships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Concerns</source>
        <translation>
            <numerusform>Delete %n Concern</numerusform>
            <numerusform>Delete %n Concerns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Records</source>
        <translation>
            <numerusform>Delete %n Record</numerusform>
            <numerusform>Delete %n Records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckRecords</name>
    <message numerus="yes">
        <source>%n things are wrong with “%1”. Restore the newest backup that is good; where there is none, salvage brings what can be read into a new file. Neither changes this file before a copy of it is kept.</source>
        <translation>
            <numerusform>%n thing is wrong with “%1”. Restore the newest backup that is good; where there is none, salvage brings what can be read into a new file. Neither changes this file before a copy of it is kept.</numerusform>
            <numerusform>%n things are wrong with “%1”. Restore the newest backup that is good; where there is none, salvage brings what can be read into a new file. Neither changes this file before a copy of it is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n backup(s) may hold it too. Say --backups too to erase it there as well, or --backups keep to leave them as they are.</source>
        <translation>
            <numerusform>%n backup may hold it too. Say --backups too to erase it there as well, or --backups keep to leave it as it is.</numerusform>
            <numerusform>%n backups may hold it too. Say --backups too to erase it there as well, or --backups keep to leave them as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased from %n backup(s) too.</source>
        <translation>
            <numerusform>Erased from %n backup too.</numerusform>
            <numerusform>Erased from %n backups too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n page(s)</source>
        <translation>
            <numerusform>%1: %n page</numerusform>
            <numerusform>%1: %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseCommands</name>
    <message numerus="yes">
        <source>“%1” is erased for good, also from %n backups.</source>
        <comment>%1 a record</comment>
        <translation>
            <numerusform>“%1” is erased for good, also from %n backup.</numerusform>
            <numerusform>“%1” is erased for good, also from %n backups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups may still hold it. Left alone, whoever restores one brings it back.</source>
        <translation>
            <numerusform>%n backup may still hold it. Left alone, whoever restores it brings it back.</numerusform>
            <numerusform>%n backups may still hold it. Left alone, whoever restores one brings it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message numerus="yes">
        <source>%n records added</source>
        <translation>
            <numerusform>%n record added</numerusform>
            <numerusform>%n records added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n was there already</numerusform>
            <numerusform>%n were there already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExperienceWords</name>
    <message numerus="yes">
        <source>Runs until %1, %n more working day(s).</source>
        <translation>
            <numerusform>Runs until %1, %n more working day.</numerusform>
            <numerusform>Runs until %1, %n more working days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message numerus="yes">
        <source>Last seen %n day(s) ago.</source>
        <translation>
            <numerusform>Last seen %n day ago.</numerusform>
            <numerusform>Last seen %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n day(s)</source>
        <translation>
            <numerusform>No contact for %n day</numerusform>
            <numerusform>No contact for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s).</source>
        <translation>
            <numerusform>%n moment.</numerusform>
            <numerusform>%n moments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramSteps</name>
    <message numerus="yes">
        <source>Add %n Programs</source>
        <translation>
            <numerusform>Add %n Program</numerusform>
            <numerusform>Add %n Programs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message numerus="yes">
        <source>No answer for %n day(s)</source>
        <translation>
            <numerusform>No answer for %n day</numerusform>
            <numerusform>No answer for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>Remove %n Date(s)</source>
        <translation>
            <numerusform>Remove %n Date</numerusform>
            <numerusform>Remove %n Dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Date(s)</source>
        <translation>
            <numerusform>Move %n Date</numerusform>
            <numerusform>Move %n Dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>No answer from %1 for %n day(s)</source>
        <translation>
            <numerusform>No answer from %1 for %n day</numerusform>
            <numerusform>No answer from %1 for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) missing, due %1</source>
        <translation>
            <numerusform>%n letter missing, due %1</numerusform>
            <numerusform>%n letters missing, due %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::AgendaModel</name>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::ApplicationBulkSheet</name>
    <message numerus="yes">
        <source>%n applications chosen</source>
        <translation>
            <numerusform>%n application chosen</numerusform>
            <numerusform>%n applications chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n Applications</source>
        <translation>
            <numerusform>Change %n Application</numerusform>
            <numerusform>Change %n Applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications were changed.</source>
        <translation>
            <numerusform>%n application was changed.</numerusform>
            <numerusform>%n applications were changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::ApplicationsPage</name>
    <message numerus="yes">
        <source>%n applications were deleted.</source>
        <translation>
            <numerusform>%n application was deleted.</numerusform>
            <numerusform>%n applications were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records that belong to it went along.</source>
        <translation>
            <numerusform>%n record that belongs to it went along.</numerusform>
            <numerusform>%n records that belong to it went along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::AssignmentsSection</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation>
            <numerusform>%n program</numerusform>
            <numerusform>%n programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %n letter(s) through %2. Remove one to add this.</source>
        <translation>
            <numerusform>%1 takes at most %n letter through %2. Remove one to add this.</numerusform>
            <numerusform>%1 takes at most %n letters through %2. Remove one to add this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::BulkSheet</name>
    <message numerus="yes">
        <source>Change %n Records</source>
        <translation>
            <numerusform>Change %n Record</numerusform>
            <numerusform>Change %n Records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::CalendarPage</name>
    <message numerus="yes">
        <source>%n date(s) were moved.</source>
        <translation>
            <numerusform>%n date was moved.</numerusform>
            <numerusform>%n dates were moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) were deleted.</source>
        <translation>
            <numerusform>%n date was deleted.</numerusform>
            <numerusform>%n dates were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter, %n kind(s) of dates are hidden</source>
        <translation>
            <numerusform>Filter, %n kind of dates is hidden</numerusform>
            <numerusform>Filter, %n kinds of dates are hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::CaptureDialog</name>
    <message numerus="yes">
        <source>%Ln more lines stay here.</source>
        <translation>
            <numerusform>%Ln more line stays here.</numerusform>
            <numerusform>%Ln more lines stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interactions</source>
        <translation>
            <numerusform>%Ln interaction</numerusform>
            <numerusform>%Ln interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moments</source>
        <translation>
            <numerusform>%Ln moment</numerusform>
            <numerusform>%Ln moments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a person</source>
        <translation>
            <numerusform>%Ln needs a person</numerusform>
            <numerusform>%Ln need a person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a day</source>
        <translation>
            <numerusform>%Ln needs a day</numerusform>
            <numerusform>%Ln need a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln already there</numerusform>
            <numerusform>%Ln already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln become nothing</source>
        <translation>
            <numerusform>%Ln becomes nothing</numerusform>
            <numerusform>%Ln become nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln</source>
        <translation>
            <numerusform>Add %Ln</numerusform>
            <numerusform>Add %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln lines that are left out here for later</source>
        <translation>
            <numerusform>Keep %Ln line that is left out here for later</numerusform>
            <numerusform>Keep %Ln lines that are left out here for later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes were added.</source>
        <translation>
            <numerusform>%Ln note was added.</numerusform>
            <numerusform>%Ln notes were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are new.</source>
        <translation>
            <numerusform>%Ln person is new.</numerusform>
            <numerusform>%Ln people are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines stay in Quick Capture.</source>
        <translation>
            <numerusform>%Ln line stays in Quick Capture.</numerusform>
            <numerusform>%Ln lines stay in Quick Capture.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::DayPanel</name>
    <message numerus="yes">
        <source>and %n more: see the agenda</source>
        <translation>
            <numerusform>and %n more: see the agenda</numerusform>
            <numerusform>and %n more: see the agenda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::ExperienceBulkSheet</name>
    <message numerus="yes">
        <source>%n experiences chosen</source>
        <translation>
            <numerusform>%n experience chosen</numerusform>
            <numerusform>%n experiences chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n Experiences</source>
        <translation>
            <numerusform>Change %n Experience</numerusform>
            <numerusform>Change %n Experiences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experiences were changed.</source>
        <translation>
            <numerusform>%n experience was changed.</numerusform>
            <numerusform>%n experiences were changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::ExperiencesPage</name>
    <message numerus="yes">
        <source>%n experiences were deleted.</source>
        <translation>
            <numerusform>%n experience was deleted.</numerusform>
            <numerusform>%n experiences were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records that belong to it went along.</source>
        <translation>
            <numerusform>%n record that belongs to it went along.</numerusform>
            <numerusform>%n records that belong to it went along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::HistoryCommands</name>
    <message numerus="yes">
        <source>Undoing %n steps</source>
        <translation>
            <numerusform>Undoing %n step</numerusform>
            <numerusform>Undoing %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redoing %n steps</source>
        <translation>
            <numerusform>Redoing %n step</numerusform>
            <numerusform>Redoing %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were undone, up to “%1”, which was not.</source>
        <translation>
            <numerusform>%n step was undone, up to “%1”, which was not.</numerusform>
            <numerusform>%n steps were undone, up to “%1”, which was not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were redone, up to “%1”, which was not.</source>
        <translation>
            <numerusform>%n step was redone, up to “%1”, which was not.</numerusform>
            <numerusform>%n steps were redone, up to “%1”, which was not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were undone.</source>
        <translation>
            <numerusform>%n step was undone.</numerusform>
            <numerusform>%n steps were undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were redone.</source>
        <translation>
            <numerusform>%n step was redone.</numerusform>
            <numerusform>%n steps were redone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::HistoryModel</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::InteractionsSection</name>
    <message numerus="yes">
        <source>Delete %n Entries</source>
        <translation>
            <numerusform>Delete %n Entry</numerusform>
            <numerusform>Delete %n Entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the log were deleted.</source>
        <translation>
            <numerusform>%n entry of the log was deleted.</numerusform>
            <numerusform>%n entries of the log were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::MonthView</name>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>items of a day that have no room</comment>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::PeopleBulkSheet</name>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n person chosen</numerusform>
            <numerusform>%n people chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n People</source>
        <translation>
            <numerusform>Change %n Person</numerusform>
            <numerusform>Change %n People</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were changed.</source>
        <translation>
            <numerusform>%n person was changed.</numerusform>
            <numerusform>%n people were changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::PeoplePage</name>
    <message numerus="yes">
        <source>%n people were deleted, with everything about them.</source>
        <translation>
            <numerusform>%n person was deleted, with everything about them.</numerusform>
            <numerusform>%n people were deleted, with everything about them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n record(s) about them were deleted.</source>
        <translation>
            <numerusform>%1 and %n record about them were deleted.</numerusform>
            <numerusform>%1 and %n records about them were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::PersonPicker</name>
    <message numerus="yes">
        <source>and %n more: type a part of the name</source>
        <translation>
            <numerusform>and %n more: type a part of the name</numerusform>
            <numerusform>and %n more: type a part of the name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::ProgramsBulk</name>
    <message numerus="yes">
        <source>%n programs chosen</source>
        <translation>
            <numerusform>%n program chosen</numerusform>
            <numerusform>%n programs chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n Programs</source>
        <translation>
            <numerusform>Change %n Program</numerusform>
            <numerusform>Change %n Programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Programs</source>
        <translation>
            <numerusform>Delete %n Program</numerusform>
            <numerusform>Delete %n Programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs were changed.</source>
        <translation>
            <numerusform>%n program was changed.</numerusform>
            <numerusform>%n programs were changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::ProgramsDialog</name>
    <message numerus="yes">
        <source>%n programs. The first is %1.</source>
        <translation>
            <numerusform>%n program: %1.</numerusform>
            <numerusform>%n programs. The first is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs were added.</source>
        <translation>
            <numerusform>%n program was added.</numerusform>
            <numerusform>%n programs were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was added: %n programs were there already.</source>
        <translation>
            <numerusform>Nothing was added: %n program was there already.</numerusform>
            <numerusform>Nothing was added: %n programs were there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::ProgramsSection</name>
    <message numerus="yes">
        <source>%n programs were deleted.</source>
        <translation>
            <numerusform>%n program was deleted.</numerusform>
            <numerusform>%n programs were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::RequestBulkSheet</name>
    <message numerus="yes">
        <source>%n requests chosen</source>
        <translation>
            <numerusform>%n request chosen</numerusform>
            <numerusform>%n requests chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n Requests</source>
        <translation>
            <numerusform>Change %n Request</numerusform>
            <numerusform>Change %n Requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were changed.</source>
        <translation>
            <numerusform>%n request was changed.</numerusform>
            <numerusform>%n requests were changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::RequestsPage</name>
    <message numerus="yes">
        <source>%n requests were deleted.</source>
        <translation>
            <numerusform>%n request was deleted.</numerusform>
            <numerusform>%n requests were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::SearchPopup</name>
    <message numerus="yes">
        <source>More than %n found; the first are shown</source>
        <translation>
            <numerusform>More than %n found; the first is shown</numerusform>
            <numerusform>More than %n found; the first are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::SlotCard</name>
    <message numerus="yes">
        <source>%n letter(s): %1</source>
        <translation>
            <numerusform>%n letter: %1</numerusform>
            <numerusform>%n letters: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::StepSheet</name>
    <message numerus="yes">
        <source>Takes back %n newer step(s). This one stays.</source>
        <translation>
            <numerusform>Takes back %n newer step. This one stays.</numerusform>
            <numerusform>Takes back %n newer steps. This one stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::TodayPage</name>
    <message numerus="yes">
        <source>Show %n More</source>
        <translation>
            <numerusform>Show %n More</numerusform>
            <numerusform>Show %n More</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do, the most urgent first.</source>
        <translation>
            <numerusform>%n thing to do, the most urgent first.</numerusform>
            <numerusform>%n things to do, the most urgent first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::WatchedNotes</name>
    <message numerus="yes">
        <source>%Ln new lines</source>
        <translation>
            <numerusform>%Ln new line</numerusform>
            <numerusform>%Ln new lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::WorkspaceRescue</name>
    <message numerus="yes">
        <source>%n pieces of your data were saved.</source>
        <translation>
            <numerusform>%n piece of your data was saved.</numerusform>
            <numerusform>%n pieces of your data were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces could not be read.</source>
        <translation>
            <numerusform>%n piece could not be read.</numerusform>
            <numerusform>%n pieces could not be read.</numerusform>
        </translation>
    </message>
</context>
</TS>
