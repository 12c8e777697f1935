// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/power_loss.h"

#include <QtCore/QSet>

namespace letterdesk::test {

namespace {

constexpr qint64 kSector = 512;

void put(QByteArray& file, qint64 offset, QByteArrayView data) {
    if (file.size() < offset + data.size()) {
        file.append(offset + data.size() - file.size(), '\0');
    }
    std::copy(data.begin(), data.end(), file.begin() + offset);
}

void resize(QByteArray& file, qint64 size) {
    if (size < file.size()) {
        file.truncate(size);
    } else {
        file.append(size - file.size(), '\0');
    }
}

} // namespace

void PowerLog::acknowledge(int n) {
    m_acknowledged = n;
    // An event of its own: the power may fail right after it, before anything else is written.
    m_events.push_back({FileCall::Kind::Read, {}, 0, {}, n, false});
}

int PowerLog::acknowledgedAt(qsizetype moment) const {
    return moment == 0 ? 0 : m_events[static_cast<size_t>(moment) - 1].acknowledged;
}

void PowerLog::after(const FileCall& call) {
    switch (call.kind) {
    case FileCall::Kind::Read:
        return;
    case FileCall::Kind::Open:
        if ((call.flags & SQLITE_OPEN_CREATE) == 0) {
            return;
        }
        break;
    default:
        break;
    }
    m_events.push_back({call.kind, call.path, call.offset, call.data.toByteArray(), m_acknowledged,
                        call.kind == FileCall::Kind::Delete && call.flags != 0});
}

QHash<QByteArray, QByteArray> PowerLog::diskAfter(qsizetype moment, QRandomGenerator& random) const {
    // The last sync of each file, and of any file, before the moment.
    QHash<QByteArray, qsizetype> synced;
    qsizetype anySynced = -1;
    for (qsizetype i = 0; i < moment; ++i) {
        const Event& event = m_events[static_cast<size_t>(i)];
        if (event.kind == FileCall::Kind::Sync) {
            synced[event.path] = i;
            anySynced = i;
        }
    }
    // How much of the unsynced part reached the disk this time: none, all, or anything between.
    const double luck = std::clamp(random.generateDouble() * 1.4 - 0.2, 0.0, 1.0);
    const auto reached = [&] { return random.generateDouble() < luck; };

    QHash<QByteArray, QByteArray> disk = m_start;
    QSet<QByteArray> deleted; // for the program; the disk may not know yet
    QSet<QByteArray> missing; // made by the program, unknown to the disk
    for (qsizetype i = 0; i < moment; ++i) {
        const Event& event = m_events[static_cast<size_t>(i)];
        const bool durable = i < synced.value(event.path, -1);
        switch (event.kind) {
        case FileCall::Kind::Open:
            if (disk.contains(event.path) && !deleted.contains(event.path)) {
                break; // it was there already
            }
            // A new file under an old name never shares its contents with the old one.
            if (durable || reached()) {
                disk[event.path] = QByteArray();
                deleted.remove(event.path);
            } else {
                missing.insert(event.path);
            }
            break;
        case FileCall::Kind::Write:
            if (missing.contains(event.path)) {
                break;
            }
            if (durable) {
                put(disk[event.path], event.offset, event.data);
                break;
            }
            for (qint64 done = 0; done < event.data.size();) {
                const qint64 toSectorEnd = kSector - (event.offset + done) % kSector;
                const qint64 size = std::min<qint64>(toSectorEnd, event.data.size() - done);
                if (reached()) {
                    put(disk[event.path], event.offset + done, QByteArrayView(event.data).sliced(done, size));
                }
                done += size;
            }
            break;
        case FileCall::Kind::Truncate:
            if (!missing.contains(event.path) && (durable || reached())) {
                resize(disk[event.path], event.offset);
            }
            break;
        case FileCall::Kind::Delete:
            missing.remove(event.path);
            if (event.folderSynced || i < anySynced || reached()) {
                disk.remove(event.path);
            } else if (disk.contains(event.path)) {
                deleted.insert(event.path);
            }
            break;
        case FileCall::Kind::Sync:
        case FileCall::Kind::Read:
            break;
        }
    }
    return disk;
}

} // namespace letterdesk::test
