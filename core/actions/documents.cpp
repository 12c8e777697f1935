// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/documents.h"

#include "core/actions/step_text.h"
#include "core/base/file_writer.h"

#include <QtCore/QFileInfo>

namespace letterdesk {

namespace {

/// What the bytes are; empty when it is nothing that is attached.
QString mediaTypeOf(const QByteArray& bytes) {
    // Readers take a PDF whose header stands anywhere in the first 1024 bytes (ISO 32000-1, annex H.3.4.1).
    if (bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-")) {
        return QStringLiteral("application/pdf");
    }
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) {
        return QStringLiteral("image/png");
    }
    if (bytes.startsWith("\xff\xd8\xff")) {
        return QStringLiteral("image/jpeg");
    }
    return {};
}

bool mayBePicture(DocumentKind kind) {
    return kind == DocumentKind::Photo || kind == DocumentKind::Other;
}

/// There is only one of these for a request, and one for all.
bool isSingle(DocumentKind kind) {
    return kind == DocumentKind::Cv || kind == DocumentKind::PersonalStatement || kind == DocumentKind::Photo;
}

/// The document whose place a new one takes.
Result<std::optional<Document>> predecessor(const Workspace& workspace, DocumentKind kind,
                                            const std::optional<RequestId>& request) {
    std::optional<Document> found;
    if (!isSingle(kind)) {
        return found;
    }
    const Result<std::vector<Document>> documents = workspace.documentsFor(request);
    if (!documents) {
        return tl::unexpected(documents.error());
    }
    for (const Document& document : *documents) {
        if (document.kind == kind && document.request == request) {
            found = document;
        }
    }
    return found;
}

} // namespace

Result<LoadedFile> loadDocumentFile(const QString& path, DocumentKind kind) {
    Result<QByteArray> bytes = readFile(path, kMaxDocumentBytes);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    LoadedFile file{QFileInfo(path).fileName(), mediaTypeOf(*bytes), *std::move(bytes)};
    const bool isPdf = file.mediaType == QLatin1StringView("application/pdf");
    if (file.mediaType.isEmpty() || (!isPdf && !mayBePicture(kind))) {
        return worldError(ErrorCode::DocumentFormat, path,
                          {mayBePicture(kind) ? QStringLiteral("PDF, PNG, JPEG") : QStringLiteral("PDF")});
    }
    return file;
}

Result<LetterVerdict> judgeFile(const Workspace& workspace, const LoadedFile& file, const QString& text) {
    const Result<Owner> owner = workspace.owner();
    if (!owner) {
        return tl::unexpected(owner.error());
    }
    return letterVerdict(file.fileName, text, owner->name);
}

Result<AttachedDocument> attachDocument(Workspace& workspace, const LoadedFile& file, DocumentKind kind,
                                        const std::optional<RequestId>& request, const QString& text,
                                        LetterAnswer answer) {
    const Result<LetterVerdict> verdict = judgeFile(workspace, file, text);
    if (!verdict) {
        return tl::unexpected(verdict.error());
    }
    if (verdict->likeness == LetterLikeness::Likely ||
        (verdict->likeness == LetterLikeness::Possible && answer == LetterAnswer::NotAsked)) {
        return worldError(ErrorCode::LetterRefused, file.fileName, verdict->signs);
    }
    if (request) {
        if (const Result<Request> found = workspace.get(*request); !found) {
            return tl::unexpected(found.error());
        }
    }
    Result<std::optional<Document>> older = predecessor(workspace, kind, request);
    if (!older) {
        return tl::unexpected(older.error());
    }
    const bool replaces = older->has_value();
    Document document = replaces ? **std::move(older) : Document{};
    if (!replaces) {
        document.id = workspace.ids().nextId<Document>();
    }
    document.kind = kind;
    document.request = request;
    document.fileName = file.fileName;
    document.mediaType = file.mediaType;
    const auto keep = [&](Transaction& transaction) -> Result<void> {
        const Result<QString> hash = transaction.keepAttachment(file.bytes);
        if (!hash) {
            return tl::unexpected(hash.error());
        }
        document.sha256 = *hash;
        return replaces ? transaction.update(document) : transaction.add(document);
    };
    const Result<ChangeSet> changed =
        workspace.change(replaces ? Steps::tr("Replace Document") : Steps::tr("Attach Document"), keep);
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    return AttachedDocument{document.id, replaces};
}

Result<void> removeDocument(Workspace& workspace, const DocumentId& id) {
    const Result<ChangeSet> changed =
        workspace.change(Steps::tr("Remove Document"), [&id](Transaction& transaction) {
            return transaction.remove(RecordKind::Document, id.text());
        });
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    return {};
}

} // namespace letterdesk
