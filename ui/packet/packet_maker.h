// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/packet_gathering.h"
#include "core/print/packet/packet_pdf.h"
#include "core/print/pdf/pdf_pages.h"
#include "ui/shell/background.h"

#include <QtCore/QObject>

#include <functional>

namespace letterdesk {

class Desk;

/// Makes packets in a worker, from a connection of its own. Remembers for this session what opens encrypted
/// documents; nothing of that is ever written.
class PacketMaker final : public QObject {
    Q_OBJECT
public:
    /// A packet, or why there is none and which document stands in the way.
    struct Outcome {
        Result<PacketPdf> packet;
        std::shared_ptr<PdfPages> pages; ///< to look at or to print, where they were asked for
        DocumentId document;             ///< of PdfEncrypted, PdfPasswordWrong, PdfRestricted
    };

    /// Whether the pages are wanted too; they are read in the worker.
    enum class Pages { No, Yes };

    explicit PacketMaker(Desk& desk, QObject* parent = nullptr);

    /// The work can be cancelled; `done` then gets Cancelled.
    std::shared_ptr<Background::Job> make(const RequestId& request, const PacketOptions& options, Pages pages,
                                          Background::Shown shown, QObject* context,
                                          std::function<void(Outcome)> done);

    /// Asks for what stands in the way: a password, or whether to use or to leave out a document whose author set
    /// limits; true when it is worth trying again.
    bool clearTheWay(const Error& error, const DocumentId& document);
    void rememberPassword(const DocumentId& document, const QString& password);

Q_SIGNALS:
    /// A password came, or a decision: packets that failed may succeed now.
    void wayCleared();

private:
    Desk& m_desk;
    PacketWishes m_wishes;
};

} // namespace letterdesk
