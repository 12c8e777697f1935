// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/packet_maker.h"

#include "core/actions/bundled_data.h"
#include "ui/shell/desk.h"

#include <algorithm>

namespace letterdesk {

namespace {

/// Who leaves the CV out has said that it need not be there.
PacketOptions withoutWhatIsLeftOut(PacketOptions options, const PacketFacts& facts) {
    options.withoutCv =
        options.withoutCv || std::any_of(facts.leftOut.cbegin(), facts.leftOut.cend(),
                                         [](const LeftOutDocument& d) { return d.kind == DocumentKind::Cv; });
    return options;
}

PacketMaker::Outcome makeInWorker(const QString& path, const Workspace::Environment& environment,
                                  const RequestId& request, const PacketWishes& wishes,
                                  const PacketOptions& options, PacketMaker::Pages pages,
                                  const Background::Tell& tell) {
    auto workspace = Workspace::open(path, Workspace::Access::ReadOnly, environment);
    if (!workspace) {
        return {tl::unexpected(workspace.error()), {}, {}};
    }
    const auto facts = gatherPacketFacts(**workspace, request, bundledRulePack(), wishes);
    if (!facts) {
        return {tl::unexpected(facts.error()), {}, {}};
    }
    auto packet = makePacketPdf(*facts, withoutWhatIsLeftOut(options, *facts), [&tell](int done, int total) {
        return tell(total > 0 ? double(done) / total : 0);
    });
    PacketMaker::Outcome outcome{std::move(packet), {}, {}};
    if (outcome.packet && pages == PacketMaker::Pages::Yes) {
        auto loaded = PdfPages::load(outcome.packet->bytes);
        if (!loaded) {
            return {tl::unexpected(loaded.error()), {}, {}};
        }
        outcome.pages = *std::move(loaded);
    }
    if (!outcome.packet) {
        const auto named =
            std::find_if(facts->documents.cbegin(), facts->documents.cend(), [&](const PacketDocument& document) {
                return document.fileName == outcome.packet.error().place;
            });
        if (named != facts->documents.cend()) {
            outcome.document = named->id;
        }
    }
    return outcome;
}

} // namespace

PacketMaker::PacketMaker(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk) {}

std::shared_ptr<Background::Job> PacketMaker::make(const RequestId& request, const PacketOptions& options,
                                                   Pages pages, Background::Shown shown, QObject* context,
                                                   std::function<void(Outcome)> done) {
    PacketWishes wishes = m_wishes;
    wishes.locale = QLocale();
    wishes.paper = paperSizeOf(m_desk.settings().get(SettingKey::PaperSize).toString(), wishes.locale);
    return m_desk.background().start<Outcome>(
        tr("Making the packet"), shown, context,
        [path = m_desk.workspace()->path(), environment = m_desk.environment(), request, wishes, options,
         pages](const Background::Tell& tell) -> Result<Outcome> {
            return makeInWorker(path, environment, request, wishes, options, pages, tell);
        },
        [done = std::move(done)](Result<Outcome> outcome) {
            done(outcome ? std::move(*outcome) : Outcome{tl::unexpected(outcome.error()), {}, {}});
        });
}

void PacketMaker::rememberPassword(const DocumentId& document, const QString& password) {
    m_wishes.passwords.insert(document, password);
    Q_EMIT wayCleared();
}

bool PacketMaker::clearTheWay(const Error& error, const DocumentId& document) {
    if (error.code == ErrorCode::PdfRestricted) {
        const int verb = m_desk.dialogs().ask(
            m_desk.window(),
            {tr("The author of “%1” set limits on changing it.").arg(error.place),
             tr("Use it if it is your own document or you are allowed to. The packet adds a page number to its "
                "margin; the file itself stays as it is."),
             {tr("Use It"), tr("Leave It Out"), tr("Decide Later")},
             2});
        if (verb != 0 && verb != 1) {
            return false;
        }
        (verb == 0 ? m_wishes.restrictionsAccepted : m_wishes.leftOut).insert(document);
        Q_EMIT wayCleared();
        return true;
    }
    const bool again = error.code == ErrorCode::PdfPasswordWrong;
    const std::optional<QString> password = m_desk.dialogs().password(
        m_desk.window(),
        again
            ? tr("That password did not open “%1”. Try again.").arg(error.place)
            : tr("“%1” is locked with a password. The packet needs it once; it is not stored.").arg(error.place));
    if (!password) {
        return false;
    }
    rememberPassword(document, *password);
    return true;
}

} // namespace letterdesk
