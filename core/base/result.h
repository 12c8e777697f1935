// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <tl/expected.hpp>

namespace letterdesk {

/// Whose fault an error is. Decides whether the interface apologizes, explains or stays silent.
enum class ErrorKind {
    Bug,       ///< our own mistake: a broken promise inside the program
    World,     ///< the disk, a file, another program, what somebody typed
    Cancelled, ///< the user stopped the work; nothing needs to be said
};

/// What happened. The sentence for people is made in one place (core/actions/error_text.h).
enum class ErrorCode {
    // our bugs
    Internal,
    // cancelled
    Cancelled,
    // the file system
    FileNotFound,
    FileNotReadable,
    FileNotWritable,
    FileNotRegular, ///< a device, pipe or folder where a file was expected
    FileExists,
    FileIsOpenWorkspace, ///< a workspace that is open here is nothing to write over or to read as a plain file
    FileTooLarge,
    DiskFull,
    FolderNotFound,
    ReadFailed,
    WriteFailed,
    // the workspace
    NotAWorkspace,     ///< another kind of file, or no database at all
    WorkspaceNewer,    ///< made by a newer version; arguments: its schema number, ours; or none
    WorkspaceDamaged,  ///< failed its check; detail says what was found
    WorkspaceLocked,   ///< another process holds the lock longer than we wait
    WorkspaceReadOnly, ///< arguments: "file" or "folder", what is protected; or none
    WorkspaceReplaced, ///< another file was put in its place; that one was opened instead
    TracesLeft,        ///< erased, but the log still holds it while another process reads
    CommitUnknown,     ///< a failed commit: the file was read again, the window shows what is true
    HistoryChanged,    ///< undo or redo was asked for a step that another process already changed
    UndoConflict,
    NothingToUndo,
    NothingToRedo,
    RestoreFromItself, ///< the backup to restore is the workspace
    BackupUnproven,    ///< a backup was made or found, but failed its proof
    // records
    RecordNotFound,
    RecordExists,
    RecordInUse,    ///< something else refers to it; arguments name it
    RuleBroken,     ///< a constraint of the store refused the change
    TextRefused,    ///< U+0000, a lone surrogate
    LetterRefused,  ///< the file looks like a letter about the student; arguments: what says so
    DocumentFormat, ///< a file of another format than its kind accepts; arguments: those formats
    // exchange
    JsonInvalid,   ///< not JSON; place is line and column
    FormatUnknown, ///< JSON, but not a workspace
    FormatNewer,
    ValueInvalid, ///< a member with a wrong value; place names it: people[3].emails[0]
    DuplicateMember,
    DuplicateId,
    ReferenceUnknown,
    RecordDiffers,    ///< the same id, other contents, and no leave to overwrite
    RecordAppendOnly, ///< a fact of the outside that is there with other contents
    LimitExceeded,    ///< larger, deeper or more than we accept; arguments: what, limit
    // packet
    PdfInvalid,
    PdfEncrypted, ///< a password is needed
    PdfPasswordWrong,
    PdfRestricted, ///< opens without a password, but its author forbade changes: the user is asked first
    PdfNoPages,
    PdfModuleMissing, ///< the part of the program for PDF cannot be loaded; place is its file
    PacketIncomplete, ///< arguments name what is missing
    WriterHasNotAccepted,
};

/// One error: what happened, whose fault it is, where, and what the machine said.
struct Error {
    ErrorKind kind = ErrorKind::World;
    ErrorCode code = ErrorCode::Internal;
    QString place;         ///< the file, record or JSON place it happened in; may be empty
    QStringList arguments; ///< values for the sentence, in the order the code's comment gives
    QString detail;        ///< technical text for "Details"; never shown alone, never a secret

    bool operator==(const Error&) const = default;
};

/// The value asked for, or the Error that kept us from it. Ignoring one is a compiler warning.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
    Result(const tl::expected<T, Error>& other)
        : tl::expected<T, Error>(other) {}
    Result(tl::expected<T, Error>&& other)
        : tl::expected<T, Error>(std::move(other)) {}
};

/// Whether it went well, and with which error not, when nobody asks for the value.
template <class T>
[[nodiscard]] Result<void> withoutValue(const Result<T>& result) {
    if (!result) {
        return tl::unexpected<Error>(result.error());
    }
    return {};
}

/// An error of the world around us.
[[nodiscard]] inline tl::unexpected<Error> worldError(ErrorCode code, QString place = {},
                                                      QStringList arguments = {}, QString detail = {}) {
    return tl::unexpected<Error>(
        Error{ErrorKind::World, code, std::move(place), std::move(arguments), std::move(detail)});
}

/// An error that can only come from a mistake in this program.
[[nodiscard]] inline tl::unexpected<Error> bugError(QString detail, QString place = {}) {
    return tl::unexpected<Error>(
        Error{ErrorKind::Bug, ErrorCode::Internal, std::move(place), {}, std::move(detail)});
}

/// The user stopped the work.
[[nodiscard]] inline tl::unexpected<Error> cancelledError() {
    return tl::unexpected<Error>(Error{ErrorKind::Cancelled, ErrorCode::Cancelled, {}, {}, {}});
}

} // namespace letterdesk
