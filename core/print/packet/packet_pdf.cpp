// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/packet/packet_pdf.h"

#include "core/print/packet/packet_language.h"
#include "core/print/packet/packet_painter.h"
#include "core/print/packet/page_grid.h"
#include "core/print/pdf/binder_plan.h"

#include <QtCore/QThreadPool>

#include <algorithm>
#include <future>

namespace letterdesk {

namespace {

Result<std::vector<BinderDocument>> openAttachments(const PacketContent& content, const PacketFacts& facts) {
    std::vector<BinderDocument> documents;
    for (const PacketAttachment& attachment : content.attachments) {
        const PacketDocument& document = facts.documents[static_cast<size_t>(attachment.document)];
        Result<std::unique_ptr<HeldPdf>> held = holdPdf(document.bytes, document.password, document.fileName);
        if (!held) {
            return tl::unexpected<Error>(held.error());
        }
        if ((*held)->facts().restricted && !document.restrictionsAccepted) {
            return worldError(ErrorCode::PdfRestricted, document.fileName);
        }
        documents.push_back({*std::move(held), attachment.title});
    }
    return documents;
}

/// Where each attachment stands when the own pages take `own` sheets.
std::vector<AttachmentPages> attachmentPages(const std::vector<BinderDocument>& documents, int own) {
    std::vector<AttachmentPages> pages;
    int next = own + 1;
    for (const BinderDocument& document : documents) {
        pages.push_back({next, document.held->facts().pages});
        next += document.held->facts().pages;
    }
    return pages;
}

int pagesIn(const std::vector<BinderDocument>& documents) {
    int count = 0;
    for (const BinderDocument& document : documents) {
        count += document.held->facts().pages;
    }
    return count;
}

std::vector<BinderLink> linksOf(const PacketLayout& layout) {
    std::vector<BinderLink> links;
    for (size_t i = 0; i < layout.sheets.size(); ++i) {
        for (const PlacedLink& link : layout.sheets[i].links) {
            links.push_back({static_cast<int>(i), link.area, link.target, link.attachment});
        }
    }
    return links;
}

void addNotices(PacketNotices& notices, const PacketLayout& layout, const std::vector<BinderDocument>& documents,
                const PacketContent& content, const BoundPdf& bound) {
    using Code = PacketNotice::Code;
    for (const QString& address : layout.uncodedAddresses) {
        notices.push_back({Code::LinkTooLong, {address}});
    }
    if (!layout.missingCharacters.isEmpty()) {
        notices.push_back({Code::MissingGlyphs, {layout.missingCharacters.join(u' ')}});
    }
    for (size_t i = 0; i < documents.size(); ++i) {
        const QString& name = content.attachments[i].fileName;
        if (!bound.repairs[i].isEmpty()) {
            notices.push_back({Code::DocumentRepaired, {name, bound.repairs[i].join(u'\n')}});
        }
        if (documents[i].held->facts().hasSignature) {
            notices.push_back({Code::SignatureBroken, {name}});
        }
        if (bound.enlargedPages[i] > 0) {
            notices.push_back({Code::PagesEnlarged, {name, QString::number(bound.enlargedPages[i])}});
        }
    }
}

/// Reads where the first pages have ink, so that their footers are placed at once. The rest is read while joining,
/// which tells of its progress.
Result<void> readFirstPages(std::vector<BinderDocument>& documents) {
    constexpr int kReadInAdvance = 8;
    int left = kReadInAdvance;
    for (BinderDocument& document : documents) {
        const int pages = std::min(left, document.held->facts().pages);
        left -= pages;
        if (auto done = document.held->readInk(pages); !done) {
            return done;
        }
    }
    return {};
}

/// Takes the opened documents apart elsewhere: their thousands of small objects take a tenth of the time of
/// joining.
void letGo(std::vector<BinderDocument>&& documents) {
    auto gone = std::make_shared<std::vector<BinderDocument>>(std::move(documents));
    QThreadPool::globalInstance()->start([held = std::move(gone)]() mutable { held.reset(); });
}

} // namespace

Result<PacketPdf> makePacketPdf(const PacketFacts& facts, const PacketOptions& options,
                                const PacketProgress& progress) {
    const PacketLanguage language(facts.request.packetLanguage);
    Result<PacketContent> content = packetContent(facts, options);
    if (!content) {
        return tl::unexpected<Error>(content.error());
    }
    Result<std::vector<BinderDocument>> documents = openAttachments(*content, facts);
    if (!documents) {
        return tl::unexpected<Error>(documents.error());
    }
    // The list of contents names page numbers, and with them may need another sheet: laid out again if it does.
    int own = static_cast<int>(content->pages.size());
    PacketLayout layout;
    for (int attempt = 0; attempt < 3; ++attempt) {
        content = packetContent(facts, options, attachmentPages(*documents, own));
        layout = layoutPacket(*content, facts.paper);
        if (static_cast<int>(layout.sheets.size()) == own) {
            break;
        }
        own = static_cast<int>(layout.sheets.size());
    }
    const int total = own + pagesIn(*documents);
    if (progress && !progress(own, total)) {
        return cancelledError();
    }
    // The documents are in nobody's hands while the own pages are painted.
    std::future<Result<void>> reading = std::async(std::launch::async | std::launch::deferred,
                                                   [&documents] { return readFirstPages(*documents); });
    Result<PaintedPages> painted = paintPacket(layout, *content, total);
    const Result<void> read = reading.get();
    if (!painted || !read) {
        return tl::unexpected<Error>(painted ? read.error() : painted.error());
    }

    BinderPlan plan;
    plan.ownFile = std::move(painted->bytes);
    plan.ownPages = painted->sheets;
    plan.outline = layout.outline;
    plan.links = linksOf(layout);
    for (const FooterStamp& stamp : painted->stamps) {
        plan.stamps.push_back({stamp.size});
    }
    plan.footerLeft = grid::kMargin / kUnitsPerPoint;
    plan.documents = std::move(*documents);
    plan.title = content->title;
    plan.author = content->author;
    plan.language = content->language;
    plan.created = facts.now;
    plan.password = options.password;
    const std::function<bool(int)> goOn = [&progress, own, total](int done) {
        return !progress || progress(own + done, total);
    };
    Result<BoundPdf> bound = bindPdf(plan, goOn);
    if (!bound) {
        return tl::unexpected<Error>(bound.error());
    }

    PacketPdf packet;
    packet.notices = content->notices;
    for (const LeftOutDocument& document : facts.leftOut) {
        packet.notices.push_back({PacketNotice::Code::DocumentLeftOut, {document.fileName}});
    }
    addNotices(packet.notices, layout, plan.documents, *content, *bound);
    packet.bytes = std::move(bound->bytes);
    packet.pages = bound->pages;
    packet.ownPages = own;
    packet.fileName = packetFileName(facts);
    letGo(std::move(plan.documents));
    return packet;
}

} // namespace letterdesk
