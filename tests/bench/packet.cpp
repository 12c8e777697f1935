// SPDX-License-Identifier: GPL-3.0-or-later
// packet SCRATCH COUNT: the packet with a five-page CV, in process. The own pages (content, layout, painting)
// beside the same pages drawn bare; and joining, for which the parts are left in SCRATCH, so that run.py can give
// the same work to the qpdf command.

#include "core/print/packet/packet_painter.h"
#include "tests/bench/bare_pages.h"
#include "tests/bench/samples.h"
#include "tests/print/packet_samples.h"

#include <QtGui/QGuiApplication>

using namespace letterdesk;
using namespace letterdesk::bench;

namespace {

template <class Value>
Value valueOf(Result<Value> result, const char* what) {
    if (!result) {
        fail(QStringLiteral("%1: %2").arg(QLatin1String(what), result.error().detail));
    }
    return std::move(*result);
}

/// What makePacketPdf() does before it joins.
PaintedPages ownPages(const PacketFacts& facts, PacketLayout* layout) {
    const PacketContent content = valueOf(packetContent(facts, {}), "content");
    *layout = layoutPacket(content, facts.paper);
    return valueOf(paintPacket(*layout, content, static_cast<int>(layout->sheets.size())), "painting");
}

} // namespace

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        fail(QStringLiteral("packet SCRATCH COUNT"));
    }
    const PacketFacts facts = samples::residency();
    PacketLayout layout;
    ownPages(facts, &layout);
    const BarePages bare(layout, QStringLiteral("Maya Okonkwo · page 1 of 7"));
    Samples samples;
    const int count = arguments[2].toInt();
    for (int round = 0; round < count; ++round) {
        samples.time("pages_ms", [&] { ownPages(facts, &layout); });
        samples.time("bare_ms", [&] { static_cast<void>(bare.draw()); });
    }
    samples.print();
    return 0;
}
