// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/document.h"
#include "core/requests/letter_shelf.h"
#include "core/store/workspace.h"

#include <optional>

namespace letterdesk {

/// The largest file that is attached, in bytes.
inline constexpr qint64 kMaxDocumentBytes = qint64(100) * 1024 * 1024;

/// A file of the student, read but not yet kept.
struct LoadedFile {
    QString fileName;  ///< without folders
    QString mediaType; ///< from its bytes, not from its name
    QByteArray bytes;
};

/// Reads a file that may become a document of this kind. Every kind may be a PDF; photo and other may be PNG and
/// JPEG too. Errors: those of readFile(); DocumentFormat when it is something else.
[[nodiscard]] Result<LoadedFile> loadDocumentFile(const QString& path, DocumentKind kind);

/// Whether the file looks like a letter about the student. `text` is the text of its first pages, which the caller
/// extracts (Poppler); empty when there is none. Ask the student when the answer is Possible.
[[nodiscard]] Result<LetterVerdict> judgeFile(const Workspace& workspace, const LoadedFile& file,
                                              const QString& text);

/// What the student said about a file that was judged.
enum class LetterAnswer {
    NotAsked,
    NotALetter, ///< "this is my own document": lets a Possible one in, never a Likely one
};

/// What attachDocument() did.
struct AttachedDocument {
    DocumentId id;
    bool replaced = false; ///< it took the place of an older one of its kind
};

/// Keeps the file in the workspace, for one request or, without one, for all. There is one CV, personal statement
/// and photo for each request and one for all: a newer one takes the older one's place. One step of undo.
/// Errors: LetterRefused (place: file name, arguments: what speaks for a letter), RecordNotFound, and those of
/// Workspace::change().
[[nodiscard]] Result<AttachedDocument> attachDocument(Workspace& workspace, const LoadedFile& file,
                                                      DocumentKind kind, const std::optional<RequestId>& request,
                                                      const QString& text,
                                                      LetterAnswer answer = LetterAnswer::NotAsked);

/// Removes a document; undo brings it back.
[[nodiscard]] Result<void> removeDocument(Workspace& workspace, const DocumentId& id);

} // namespace letterdesk
