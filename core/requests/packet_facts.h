// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/owner.h"
#include "core/relationships/person.h"
#include "core/requests/document.h"
#include "core/requests/request.h"
#include "core/requirements/rule_pack.h"

#include <QtCore/QLocale>

namespace letterdesk {

/// Paper the packet is laid out for.
enum class PaperSize {
    Letter, ///< 8.5 × 11 in
    A4,     ///< 210 × 297 mm
};

template <>
struct EnumWords<PaperSize> {
    static constexpr std::array words{
        std::pair{PaperSize::Letter, "letter"},
        std::pair{PaperSize::A4, "a4"},
    };
};

/// One entry of the request with all that the packet says about it.
struct PacketEntry {
    Entry entry;
    std::optional<Application> application;
    std::optional<ServiceRules> service; ///< rules of the application's service; absent when no pack knows it
    QString specialtyName;               ///< name for people of the entry's label, else of the application
    QString authorRoleLabel;             ///< name for people of the entry's author role
    QString slotForm;                    ///< form the slot of that role asks for; used when the entry names none
    std::optional<QDate> dueOn;          ///< lettersDueOn() of the application and its programs
};

/// A document of the student with its bytes.
struct PacketDocument {
    DocumentId id;
    DocumentKind kind = DocumentKind::Other;
    QString fileName;
    bool ofThisRequest = false; ///< belongs to this request alone
    QByteArray bytes;
    QString password;                  ///< empty, or what opens it
    bool restrictionsAccepted = false; ///< the student may use it although its author forbade changes
};

/// A document that the student wants the packet without.
struct LeftOutDocument {
    DocumentKind kind = DocumentKind::Other;
    QString fileName;
};

/// Everything the packet of one request needs, gathered as values. What must not be printed (notes, concerns,
/// assessments, messages, other people) is not in here or, where a record holds it, is never read by the packet.
struct PacketFacts {
    Owner owner;
    Person person; ///< the letter writer; of this record only name, credentials and title are printed
    Request request;
    std::vector<PacketEntry> entries; ///< in the order of the request's entries
    /// Documents of this request and those that serve all requests, in the order of the workspace. The newest of
    /// a kind comes last; a document of the request wins over one that serves all.
    std::vector<PacketDocument> documents;
    std::vector<LeftOutDocument> leftOut; ///< are not among them; the student is told
    QStringList documentsWithoutBytes;    ///< file names (else ids) of documents that are known only by name
    QLocale locale;                       ///< for dates
    PaperSize paper = PaperSize::Letter;
    QDate today;
    QDateTime now; ///< for the creation date of the file
};

} // namespace letterdesk
