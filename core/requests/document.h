// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request.h"

namespace letterdesk {

struct Document;
using DocumentId = Id<Document>;

/// What a document is.
enum class DocumentKind {
    Cv,
    PersonalStatement,
    Transcript,
    RequestForm,
    Photo,
    Other,
};

template <>
struct EnumWords<DocumentKind> {
    static constexpr std::array words{
        std::pair{DocumentKind::Cv, "cv"},
        std::pair{DocumentKind::PersonalStatement, "personal_statement"},
        std::pair{DocumentKind::Transcript, "transcript"},
        std::pair{DocumentKind::RequestForm, "request_form"},
        std::pair{DocumentKind::Photo, "photo"},
        std::pair{DocumentKind::Other, "other"},
    };
};

/// A document of the student. Without request it serves all; an official request form belongs to one. The bytes
/// live in the store under their SHA-256 and are the member "data" (base64) of the open format.
struct Document {
    DocumentId id;
    std::optional<DocumentKind> kind;
    std::optional<RequestId> request;
    QString fileName;
    QString mediaType;
    QString sha256; ///< lower-case hexadecimal
    UnknownMembers unknown;

    static constexpr auto recordKind = RecordKind::Document;
    static constexpr auto fields() {
        return std::tuple{
            requiredField("id", &Document::id),        field("kind", &Document::kind),
            field("request", &Document::request),      field("file_name", &Document::fileName),
            field("media_type", &Document::mediaType), field("sha256", &Document::sha256),
        };
    }
    bool operator==(const Document&) const = default;
};

} // namespace letterdesk
