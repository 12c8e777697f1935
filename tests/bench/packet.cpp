// SPDX-License-Identifier: GPL-3.0-or-later
// packet SCRATCH COUNT: the packet with a five-page CV, in process. The own pages (content, layout, painting)
// beside the same pages drawn bare; and joining (the whole packet less its own pages) beside the qpdf command,
// which appends the same CV to the same pages without outline, links and footers, and beside a copy of the bytes.

#include "core/print/packet/packet_painter.h"
#include "core/print/packet/packet_pdf.h"
#include "tests/bench/bare_pages.h"
#include "tests/bench/samples.h"
#include "tests/print/packet_samples.h"

#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtGui/QGuiApplication>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace letterdesk;
using namespace letterdesk::bench;

namespace {

constexpr int kPagesOfCv = 5;

template <class Value>
Value valueOf(Result<Value> result, const char* what) {
    if (!result) {
        fail(QStringLiteral("%1: %2").arg(QLatin1String(what), result.error().detail));
    }
    return std::move(*result);
}

/// What makePacketPdf() does before it joins: content, layout, painting, with a footer for each page of the CV.
PaintedPages ownPages(const PacketFacts& facts, PacketLayout* layout) {
    const PacketContent content = valueOf(packetContent(facts, {}), "content");
    *layout = layoutPacket(content, facts.paper);
    const int total = static_cast<int>(layout->sheets.size()) + kPagesOfCv;
    return valueOf(paintPacket(*layout, content, total), "painting");
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        fail(QStringLiteral("cannot write %1").arg(path));
    }
}

/// Runs a program to its end; started directly, so that the floor pays for no shell.
void runProgram(const QList<QByteArray>& words) {
    std::vector<char*> arguments;
    for (const QByteArray& word : words) {
        arguments.push_back(const_cast<char*>(word.constData()));
    }
    arguments.push_back(nullptr);
    pid_t pid = 0;
    int status = 0;
    if (posix_spawn(&pid, arguments[0], nullptr, nullptr, arguments.data(), environ) != 0 ||
        waitpid(pid, &status, 0) != pid || status != 0) {
        fail(QStringLiteral("%1 failed").arg(QString::fromLocal8Bit(words.first())));
    }
}

} // namespace

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        fail(QStringLiteral("packet SCRATCH COUNT"));
    }
    const QByteArray scratch = arguments[1].toLocal8Bit();
    const QByteArray qpdf = QStandardPaths::findExecutable(QStringLiteral("qpdf")).toLocal8Bit();
    PacketFacts facts = samples::residency();
    facts.documents.front().bytes = samples::pdf(QStringLiteral("cv.pdf"));
    PacketLayout layout;
    write(arguments[1] + QStringLiteral("/own.pdf"), ownPages(facts, &layout).bytes);
    write(arguments[1] + QStringLiteral("/cv.pdf"), facts.documents.front().bytes);
    const BarePages bare(layout, QStringLiteral("Maya Okonkwo · page 1 of 7"), kPagesOfCv);
    const QList<QByteArray> join{
        qpdf, "--empty", "--pages", scratch + "/own.pdf", scratch + "/cv.pdf", "--", scratch + "/joined.pdf"};
    Samples samples;
    const int count = arguments[2].toInt();
    for (int round = 0; round < count; ++round) {
        const double pages = samples.time("pages_ms", [&] { ownPages(facts, &layout); });
        samples.time("bare_ms", [&] { static_cast<void>(bare.draw()); });
        const double whole = samples.time("whole_ms", [&] { valueOf(makePacketPdf(facts), "packet"); });
        samples.add("join_ms", whole - pages);
        if (!qpdf.isEmpty()) {
            samples.time("qpdf_ms", [&] { runProgram(join); });
        }
        samples.time("copy_ms", [&] { QByteArray(facts.documents.front().bytes).detach(); });
    }
    samples.print();
    return 0;
}
