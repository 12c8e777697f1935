// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/error_text.h"

#include "core/base/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace letterdesk {

namespace {

/// The translation context of these sentences.
struct Errors {
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

QString whatDidNotHappen(Attempt attempt) {
    switch (attempt) {
    case Attempt::CreateWorkspace:
        return Errors::tr("The workspace was not made.");
    case Attempt::OpenWorkspace:
        return Errors::tr("The workspace was not opened.");
    case Attempt::Read:
        return Errors::tr("This could not be shown.");
    case Attempt::Change:
        return Errors::tr("Your change was not saved.");
    case Attempt::Undo:
        return Errors::tr("Nothing was undone.");
    case Attempt::Redo:
        return Errors::tr("Nothing was redone.");
    case Attempt::Import:
        return Errors::tr("Nothing was imported.");
    case Attempt::Export:
        return Errors::tr("The export was not written.");
    case Attempt::AttachDocument:
        return Errors::tr("The file was not attached.");
    case Attempt::MakePacket:
        return Errors::tr("The packet was not made.");
    case Attempt::SavePacket:
        return Errors::tr("The packet was not saved.");
    case Attempt::PrintPacket:
        return Errors::tr("The packet was not printed.");
    case Attempt::Search:
        return Errors::tr("The search did not finish.");
    case Attempt::Backup:
        return Errors::tr("No backup was made.");
    case Attempt::Restore:
        return Errors::tr("The backup was not restored.");
    case Attempt::Salvage:
        return Errors::tr("Nothing was salvaged.");
    case Attempt::Erase:
        return Errors::tr("It was not erased for good.");
    case Attempt::EraseFromBackups:
        return Errors::tr("The record is gone from the workspace, but not from every backup.");
    case Attempt::Check:
        return Errors::tr("The workspace could not be checked.");
    case Attempt::Upkeep:
        return Errors::tr("Looking after the workspace in the background failed.");
    }
    return {};
}

QString whatIsSafe(Attempt attempt) {
    switch (attempt) {
    case Attempt::CreateWorkspace:
        return Errors::tr("No existing file was changed.");
    case Attempt::OpenWorkspace:
    case Attempt::Restore:
        return Errors::tr("Your file was not changed.");
    case Attempt::Read:
    case Attempt::Search:
    case Attempt::Check:
    case Attempt::Upkeep:
    case Attempt::Backup:
        return Errors::tr("Your workspace was not changed.");
    case Attempt::Change:
    case Attempt::Undo:
    case Attempt::Redo:
    case Attempt::Import:
    case Attempt::AttachDocument:
    case Attempt::Erase:
        return Errors::tr("Everything in your workspace is as it was.");
    case Attempt::EraseFromBackups:
        return Errors::tr("No backup is half changed.");
    case Attempt::Export:
    case Attempt::SavePacket:
        return Errors::tr("A file that was there before is unchanged.");
    case Attempt::MakePacket:
    case Attempt::PrintPacket:
        return Errors::tr("Everything else is unchanged.");
    case Attempt::Salvage:
        return Errors::tr("The damaged file was not changed.");
    }
    return {};
}

/// Why and what next, for one code.
struct Cause {
    QString why;
    QString next;
};

/// What the sentences speak of, safe to show inside them.
struct Subject {
    QString place;
    QString file; ///< the place's file name; "The file" when there is no place
    QStringList arguments;

    [[nodiscard]] QString argument(qsizetype index) const {
        return index < arguments.size() ? arguments[index] : Errors::tr("(not told)", "a missing detail");
    }
};

QString megabytes(const QString& bytes) {
    constexpr qint64 kMegabyte = qint64(1024) * 1024;
    const qint64 count = bytes.toLongLong();
    return count < kMegabyte ? Errors::tr("%n bytes", nullptr, static_cast<int>(count))
                             : Errors::tr("%1 MB").arg(count / kMegabyte);
}

Cause fileCause(ErrorCode code, const Subject& subject) {
    switch (code) {
    case ErrorCode::FileNotFound:
        return {Errors::tr("%1 is not there.").arg(subject.file),
                Errors::tr("Check the name, or connect the drive it is on.")};
    case ErrorCode::FileNotReadable:
        return {Errors::tr("%1 may not be read by you.").arg(subject.file),
                Errors::tr("Ask for permission, or choose another file.")};
    case ErrorCode::FileNotWritable:
        return {Errors::tr("%1 may not be written: the file or its folder is protected.").arg(subject.file),
                Errors::tr("Choose another folder, or remove the protection.")};
    case ErrorCode::FileNotRegular:
        return {Errors::tr("%1 is a folder, a device or a broken link, not a file.").arg(subject.file),
                Errors::tr("Choose a file.")};
    case ErrorCode::FileExists:
        return {Errors::tr("%1 is already there and is never overwritten.").arg(subject.file),
                Errors::tr("Choose another name.")};
    case ErrorCode::FileIsOpenWorkspace:
        return {Errors::tr("%1 is the workspace that is open here, or belongs to it.").arg(subject.file),
                Errors::tr("Choose another file.")};
    case ErrorCode::FileTooLarge:
        return {Errors::tr("%1 is larger than %2.").arg(subject.file, megabytes(subject.argument(0))),
                Errors::tr("Choose a smaller file.")};
    case ErrorCode::DiskFull:
        return {Errors::tr("The disk is full."), Errors::tr("Free some space and try again.")};
    case ErrorCode::FolderNotFound:
        return {Errors::tr("The folder of %1 is not there.").arg(subject.file),
                Errors::tr("Choose another folder, or connect the drive it is on.")};
    case ErrorCode::ReadFailed:
        return {Errors::tr("%1 could not be read to its end. The disk or the connection may be failing.")
                    .arg(subject.file),
                Errors::tr("Try again. If it happens again, copy your files to another disk.")};
    default:
        return {
            Errors::tr("%1 could not be written. The disk may be failing, or a sync program may hold the file.")
                .arg(subject.file),
            Errors::tr("Try again, or choose another folder.")};
    }
}

Cause workspaceCause(ErrorCode code, const Subject& subject) {
    switch (code) {
    case ErrorCode::NotAWorkspace:
        return {Errors::tr("%1 is not a Letterdesk workspace.").arg(subject.file),
                Errors::tr("Choose a file that ends in .letterdesk.")};
    case ErrorCode::WorkspaceNewer:
        return {
            subject.arguments.isEmpty()
                ? Errors::tr("%1 was made by a newer version of Letterdesk, so it can only be read here.")
                      .arg(subject.file)
                : Errors::tr("%1 was made by a newer version of Letterdesk (format %2; this version knows %3).")
                      .arg(subject.file, subject.argument(0), subject.argument(1)),
            Errors::tr("Install the newer version.")};
    case ErrorCode::WorkspaceDamaged:
        return {Errors::tr("%1 failed its check.").arg(subject.file),
                Errors::tr("Restore the newest good backup, or salvage what can be read into a new file.")};
    case ErrorCode::WorkspaceLocked:
        return {Errors::tr("%1 is being written by another window or program.").arg(subject.file),
                Errors::tr("Wait a moment and try again, or close it there.")};
    case ErrorCode::WorkspaceReadOnly:
        if (subject.arguments.contains(QLatin1StringView("folder"))) {
            return {
                Errors::tr("%1 is open for reading only: its folder is protected, and a workspace writes beside "
                           "its file too.")
                    .arg(subject.file),
                Errors::tr("Remove the protection of the folder, or save a copy where you may write.")};
        }
        if (subject.arguments.contains(QLatin1StringView("file"))) {
            return {Errors::tr("%1 is open for reading only: the file is protected.").arg(subject.file),
                    Errors::tr("Remove the protection of the file, or save a copy and work on that.")};
        }
        return {Errors::tr("%1 is open for reading only.").arg(subject.file),
                Errors::tr("Save a copy where you may write, and work on that.")};
    case ErrorCode::WorkspaceReplaced:
        return {Errors::tr("Another program put another file in the place of %1. That file was opened instead.")
                    .arg(subject.file),
                Errors::tr("Look at what it holds, then repeat your change.")};
    case ErrorCode::TracesLeft:
        return {
            Errors::tr("The record is erased. Its traces stay on the disk as long as another window or program "
                       "reads %1.")
                .arg(subject.file),
            Errors::tr("Close it there; then close the workspace here.")};
    case ErrorCode::CommitUnknown:
        return {Errors::tr("The disk did not say whether the last change arrived. The file was read again."),
                Errors::tr("Look whether your change is there, and repeat it if it is not.")};
    case ErrorCode::HistoryChanged:
        return {Errors::tr("Another window or program changed this workspace in the meantime."),
                Errors::tr("Look at what it did, then try again.")};
    case ErrorCode::UndoConflict:
        return {Errors::tr("What this step changed has been changed again since."),
                Errors::tr("Make the change by hand.")};
    case ErrorCode::NothingToUndo:
        return {Errors::tr("There is no step to undo."), {}};
    case ErrorCode::NothingToRedo:
        return {Errors::tr("There is no step to redo."), {}};
    case ErrorCode::RestoreFromItself:
        return {Errors::tr("%1 is the workspace itself.").arg(subject.file),
                Errors::tr("Choose one of its backups.")};
    default:
        return {Errors::tr("The backup %1 could not be proven good.").arg(subject.file),
                Errors::tr("Older backups were kept. Check the disk and try again.")};
    }
}

/// What made a file look like a letter: " (“I recommend her”, “without reservation”)". A few signs convince, all
/// of them would be half the letter.
QString signsOf(const QStringList& signs) {
    constexpr qsizetype kSigns = 3;
    constexpr qsizetype kCharacters = 80;
    QStringList quoted;
    for (const QString& sign : signs.mid(0, kSigns)) {
        const bool isLong = sign.size() > kCharacters;
        quoted << Errors::tr("“%1”", "a quotation").arg(isLong ? sign.left(kCharacters) + QChar(0x2026) : sign);
    }
    return quoted.isEmpty()
               ? QString()
               : Errors::tr(" (%1)", "quotations behind a sentence").arg(quoted.join(QLatin1String(", ")));
}

Cause recordCause(ErrorCode code, const Subject& subject) {
    switch (code) {
    case ErrorCode::RecordNotFound:
        return {Errors::tr("There is no record “%1”; it may have been removed meanwhile.").arg(subject.place),
                Errors::tr("Look at the list again.")};
    case ErrorCode::RecordExists:
        return {Errors::tr("There already is a record “%1”.").arg(subject.place), Errors::tr("Use another id.")};
    case ErrorCode::RecordInUse:
        return {Errors::tr("It is still used by %1 “%2”.").arg(subject.argument(0), subject.argument(1)),
                Errors::tr("Remove or change that first.")};
    case ErrorCode::RuleBroken:
        return {subject.place.isEmpty() ? Errors::tr("A value does not fit.")
                                        : Errors::tr("A value does not fit: %1.").arg(subject.place),
                Errors::tr("Correct it and try again.")};
    case ErrorCode::TextRefused:
        return {subject.place.isEmpty()
                    ? Errors::tr("The text holds characters that cannot be stored.")
                    : Errors::tr("The text of %1 holds characters that cannot be stored.").arg(subject.place),
                Errors::tr("Remove those characters; pasted text may hold some that are not seen.")};
    case ErrorCode::DocumentFormat:
        return {Errors::tr("%1 is no file that can be attached as this kind of document.").arg(subject.file),
                Errors::tr("Choose a file of one of these formats: %1.").arg(subject.argument(0))};
    default:
        return {
            Errors::tr("%1 looks like a letter about you%2. Letters are for their readers, so Letterdesk never "
                       "keeps one.")
                .arg(subject.file, signsOf(subject.arguments)),
            Errors::tr("Note in the request that the letter arrived; that is all you need.")};
    }
}

Cause exchangeCause(ErrorCode code, const Subject& subject) {
    switch (code) {
    case ErrorCode::JsonInvalid:
        return {Errors::tr("The file is not valid JSON at %1.").arg(subject.place),
                Errors::tr("Correct that place, or export the file again.")};
    case ErrorCode::FormatUnknown:
        return {Errors::tr("The file is JSON, but not a Letterdesk workspace."),
                Errors::tr("Choose a file that Letterdesk exported, or see the page on the data format.")};
    case ErrorCode::FormatNewer:
        return {Errors::tr("The file has a newer format than this version of Letterdesk knows."),
                Errors::tr("Install the newer version.")};
    case ErrorCode::ValueInvalid:
        return {Errors::tr("The value of %1 does not fit.").arg(subject.place),
                Errors::tr("Correct it and try again.")};
    case ErrorCode::DuplicateMember:
        return {Errors::tr("%1 occurs twice in the same object.").arg(subject.place),
                Errors::tr("Remove one of them.")};
    case ErrorCode::DuplicateId:
        return {Errors::tr("%1 has an id that another record of its list has too.").arg(subject.place),
                Errors::tr("Give one of them another id.")};
    case ErrorCode::ReferenceUnknown:
        return {subject.place.isEmpty() ? Errors::tr("It names a record that does not exist.")
                                        : Errors::tr("%1 names a record that does not exist.").arg(subject.place),
                Errors::tr("Add that record, or correct the name.")};
    case ErrorCode::RecordDiffers:
        return {
            Errors::tr("%1 is already in the workspace with other contents.").arg(subject.place),
            Errors::tr(
                "Change it in one of them, or import again and update existing records (--update on the command "
                "line), which takes the file's side.")};
    case ErrorCode::RecordAppendOnly:
        return {
            Errors::tr("%1 is already in the workspace with other contents. What was sent or given is a fact and "
                       "never changes.")
                .arg(subject.place),
            Errors::tr("Leave it out of the file, or give it an id of its own.")};
    default:
        return {subject.place.isEmpty() ? Errors::tr("It is more than Letterdesk accepts: %1, at most %2.")
                                              .arg(subject.argument(0), subject.argument(1))
                                        : Errors::tr("%1 is more than Letterdesk accepts: %2, at most %3.")
                                              .arg(subject.place, subject.argument(0), subject.argument(1)),
                Errors::tr("Split or shorten it.")};
    }
}

Cause packetCause(ErrorCode code, const Subject& subject) {
    switch (code) {
    case ErrorCode::PdfInvalid:
        return {Errors::tr("%1 is not a PDF file that can be read.").arg(subject.file),
                Errors::tr("Save the document as PDF again and attach that file.")};
    case ErrorCode::PdfEncrypted:
        return {Errors::tr("%1 needs a password.").arg(subject.file),
                Errors::tr("Give its password, or save it again without one.")};
    case ErrorCode::PdfPasswordWrong:
        return {Errors::tr("The password does not open %1.").arg(subject.file), Errors::tr("Type it again.")};
    case ErrorCode::PdfRestricted:
        return {Errors::tr("The author of %1 does not allow changes to it.").arg(subject.file),
                Errors::tr("If it is your own document, say so; else ask its author for an open file.")};
    case ErrorCode::PdfNoPages:
        return {Errors::tr("%1 has no pages.").arg(subject.file),
                Errors::tr("Save the document as PDF again and attach that file.")};
    case ErrorCode::PdfModuleMissing:
        return {Errors::tr("The part of Letterdesk that works with PDF files is missing or of another version."),
                Errors::tr("Close Letterdesk, install it again, and start it anew.")};
    case ErrorCode::PacketIncomplete:
        return {Errors::tr("This is missing: %1.").arg(subject.arguments.join(QStringLiteral(", "))),
                Errors::tr("Fill it in, then make the packet again.")};
    default:
        return {Errors::tr("The writer has not agreed yet. A packet is for somebody who said yes."),
                Errors::tr("Record the answer first, or make a draft to look at.")};
    }
}

Cause causeOf(ErrorCode code, const Subject& subject) {
    // No default: a new code must get its sentence here.
    switch (code) {
    case ErrorCode::Internal:
        return {Errors::tr("Letterdesk made a mistake; this is not your fault."),
                Errors::tr("Please report it with the details below.")};
    case ErrorCode::Cancelled:
        return {};
    case ErrorCode::FileNotFound:
    case ErrorCode::FileNotReadable:
    case ErrorCode::FileNotWritable:
    case ErrorCode::FileNotRegular:
    case ErrorCode::FileExists:
    case ErrorCode::FileIsOpenWorkspace:
    case ErrorCode::FileTooLarge:
    case ErrorCode::DiskFull:
    case ErrorCode::FolderNotFound:
    case ErrorCode::ReadFailed:
    case ErrorCode::WriteFailed:
        return fileCause(code, subject);
    case ErrorCode::NotAWorkspace:
    case ErrorCode::WorkspaceNewer:
    case ErrorCode::WorkspaceDamaged:
    case ErrorCode::WorkspaceLocked:
    case ErrorCode::WorkspaceReadOnly:
    case ErrorCode::WorkspaceReplaced:
    case ErrorCode::TracesLeft:
    case ErrorCode::CommitUnknown:
    case ErrorCode::HistoryChanged:
    case ErrorCode::UndoConflict:
    case ErrorCode::NothingToUndo:
    case ErrorCode::NothingToRedo:
    case ErrorCode::RestoreFromItself:
    case ErrorCode::BackupUnproven:
        return workspaceCause(code, subject);
    case ErrorCode::RecordNotFound:
    case ErrorCode::RecordExists:
    case ErrorCode::RecordInUse:
    case ErrorCode::RuleBroken:
    case ErrorCode::TextRefused:
    case ErrorCode::LetterRefused:
    case ErrorCode::DocumentFormat:
        return recordCause(code, subject);
    case ErrorCode::JsonInvalid:
    case ErrorCode::FormatUnknown:
    case ErrorCode::FormatNewer:
    case ErrorCode::ValueInvalid:
    case ErrorCode::DuplicateMember:
    case ErrorCode::DuplicateId:
    case ErrorCode::ReferenceUnknown:
    case ErrorCode::RecordDiffers:
    case ErrorCode::RecordAppendOnly:
    case ErrorCode::LimitExceeded:
        return exchangeCause(code, subject);
    case ErrorCode::PdfInvalid:
    case ErrorCode::PdfEncrypted:
    case ErrorCode::PdfPasswordWrong:
    case ErrorCode::PdfRestricted:
    case ErrorCode::PdfNoPages:
    case ErrorCode::PdfModuleMissing:
    case ErrorCode::PacketIncomplete:
    case ErrorCode::WriterHasNotAccepted:
        return packetCause(code, subject);
    }
    return {};
}

} // namespace

QString ErrorText::paragraph() const {
    QStringList sentences{what, why, safe, next};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

ErrorText errorText(const Error& error, Attempt attempt) {
    if (error.kind == ErrorKind::Cancelled) {
        return {};
    }
    Subject subject;
    subject.place = displaySafe(error.place);
    subject.file = subject.place.isEmpty() ? Errors::tr("The file") : QFileInfo(subject.place).fileName();
    for (const QString& argument : error.arguments) {
        subject.arguments << displaySafe(argument);
    }
    const Cause cause = causeOf(error.code, subject);
    ErrorText text;
    text.what = whatDidNotHappen(attempt);
    text.why = cause.why;
    // Whether the change arrived is the very thing that is not known then.
    text.safe = error.code == ErrorCode::CommitUnknown ? QString() : whatIsSafe(attempt);
    text.next = cause.next;
    if (error.code == ErrorCode::NothingToUndo || error.code == ErrorCode::NothingToRedo) {
        text.safe.clear();
    }
    if (error.code == ErrorCode::TracesLeft) {
        text.what = Errors::tr("It is not erased to its last trace.");
        text.safe.clear();
    }
    if (error.code == ErrorCode::WorkspaceReplaced) {
        text.safe.clear(); // what the replaced file held is not in this one
    }
    if (error.code == ErrorCode::CommitUnknown) {
        text.what = Errors::tr("Your change may not have been saved.");
    }
    text.details = displaySafe(error.detail);
    return text;
}

} // namespace letterdesk
