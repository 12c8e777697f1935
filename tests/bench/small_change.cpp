// SPDX-License-Identifier: GPL-3.0-or-later
// small_change STUDENT FAR SCRATCH COUNT: one small durable change with its undo record in both workspaces, beside
// its floor, an overwrite of 4 KiB with fdatasync in the same folder; and how often a change syncs the disk.

#include "core/store/workspace.h"
#include "tests/bench/samples.h"
#include "tests/bench/sync_count.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <fcntl.h>
#include <unistd.h>

using namespace letterdesk;
using namespace letterdesk::bench;

namespace {

constexpr size_t kPage = 4096;
constexpr int kPagesOfScratch = 256;

/// A file of which one page is overwritten and synced at a time.
class Scratch {
public:
    explicit Scratch(const QString& path)
        : m_descriptor(::open(path.toLocal8Bit().constData(), O_RDWR | O_CREAT | O_TRUNC, 0600)) {
        m_page.fill('x');
        for (int i = 0; i < kPagesOfScratch; ++i) {
            overwrite(i);
        }
        ::fsync(m_descriptor);
    }
    ~Scratch() { ::close(m_descriptor); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    void overwriteAndSync(int round) {
        m_page[0] = static_cast<char>(round);
        overwrite(round % kPagesOfScratch);
        ::fdatasync(m_descriptor);
    }

private:
    void overwrite(int page) {
        if (::pwrite(m_descriptor, m_page.data(), kPage, static_cast<off_t>(page) * static_cast<off_t>(kPage)) !=
            static_cast<ssize_t>(kPage)) {
            fail(QStringLiteral("cannot write the scratch file"));
        }
    }

    int m_descriptor;
    std::array<char, kPage> m_page{};
};

/// One workspace and the people who are edited in turn.
class Subject {
public:
    Subject(const char* name, const QString& path, Workspace::Environment environment)
        : m_name(name) {
        auto opened = Workspace::open(path, Workspace::Access::ReadWrite, environment);
        if (!opened) {
            fail(QStringLiteral("cannot open %1: %2").arg(path, opened.error().detail));
        }
        m_workspace = std::move(*opened);
        auto people = m_workspace->page<Person>({}, 50);
        if (!people || people->empty()) {
            fail(QStringLiteral("no people in %1").arg(path));
        }
        m_people = std::move(*people);
    }

    /// Edits two fields of a person: what saving a small form does.
    void change(int round, Samples& samples) {
        Person& person = m_people[static_cast<size_t>(round) % m_people.size()];
        // Never what is there already, from an earlier round or an earlier run.
        const QString fresh = QStringLiteral("%1 of %2").arg(++m_edits).arg(QCoreApplication::applicationPid());
        person.title = QStringLiteral("Professor %1").arg(fresh);
        person.notes = QStringLiteral("Talked about round %1.").arg(fresh);
        const SyncCount before = syncCount();
        samples.time(m_name, [&] {
            const auto changed = m_workspace->change(QStringLiteral("Edit Person"), [&](Transaction& transaction) {
                return transaction.update(person);
            });
            if (!changed || changed->isEmpty()) {
                fail(QStringLiteral("the change failed: %1").arg(changed ? QString() : changed.error().detail));
            }
        });
        const SyncCount synced = syncCount() - before;
        // A checkpoint syncs the database too, and the log once more when it starts anew after it.
        const bool nearCheckpoint = synced.other > 0 || m_checkpointBefore;
        m_checkpointBefore = synced.other > 0;
        samples.add(nearCheckpoint ? "syncs_near_checkpoint" : "syncs", synced.log + synced.other);
    }

private:
    const char* m_name;
    std::unique_ptr<Workspace> m_workspace;
    std::vector<Person> m_people;
    int m_edits = 0;
    bool m_checkpointBefore = true; ///< the log may be new
};

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5) {
        fail(QStringLiteral("small_change STUDENT FAR SCRATCH COUNT"));
    }
    const SystemClock clock;
    UuidSource ids;
    Samples samples;
    Scratch scratch(arguments[3]);
    Subject student("student_ms", arguments[1], {clock, ids});
    Subject far("far_ms", arguments[2], {clock, ids});
    Samples warmUp;
    for (int round = 0; round < 20; ++round) {
        student.change(round, warmUp);
        far.change(round, warmUp);
    }
    const int count = arguments[4].toInt();
    for (int round = 0; round < count; ++round) {
        samples.time("floor_ms", [&] { scratch.overwriteAndSync(round); });
        student.change(round, samples);
        far.change(round, samples);
    }
    samples.print();
    return 0;
}
