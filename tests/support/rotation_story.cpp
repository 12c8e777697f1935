// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rotation_story.h"

#include "core/relationships/experience.h"
#include "core/relationships/interaction.h"
#include "core/relationships/moment.h"
#include "core/relationships/person.h"
#include "core/relationships/relationship.h"
#include "core/requests/document.h"
#include "core/requests/message.h"
#include "core/requests/request.h"
#include "core/requirements/application.h"
#include "core/store/soundness.h"
#include "core/store/sqlite_file.h"

#include <QtCore/QCryptographicHash>

#include <sqlite3.h>

namespace letterdesk::test {

namespace {

constexpr int kKinds = 8; ///< pieces of one round

template <class Record>
Id<Record> idOf(const char* prefix, int n) {
    return Id<Record>(QString::fromLatin1(prefix) + QString::number(n));
}

Result<void> meetSomebody(Transaction& transaction, int round) {
    Person person;
    person.id = idOf<Person>("p", round);
    person.honorific = QStringLiteral("Dr.");
    person.givenName = QStringLiteral("Renée");
    person.familyName = QStringLiteral("Example-%1").arg(round);
    person.emails = {QStringLiteral("renee%1@example.org").arg(round)};
    person.notes = QStringLiteral("Remembers names. ").repeated(round % 40);
    person.absences = {{QDate(2027, 6, 1), QDate(2027, 6, 20), {}}};
    Experience experience;
    experience.id = idOf<Experience>("e", round);
    experience.title = QStringLiteral("Rotation %1").arg(round);
    experience.start = QDate(2027, 5, 3);
    Relationship relationship;
    relationship.id = idOf<Relationship>("x", round);
    relationship.person = person.id;
    relationship.experience = experience.id;
    Result<void> done = transaction.add(person);
    if (done) {
        done = transaction.add(experience);
    }
    return done ? transaction.add(relationship) : done;
}

Result<void> spendADay(Transaction& transaction, int round) {
    for (int shift = 0; shift < 3; ++shift) {
        Interaction interaction;
        interaction.id = idOf<Interaction>("i", round * 10 + shift);
        interaction.person = idOf<Person>("p", round);
        interaction.on = QDate(2027, 5, 4).addDays(round + shift);
        interaction.minutes = 480;
        interaction.summary = QStringLiteral("Rounds, then clinic; presented two patients. ").repeated(3);
        if (const Result<void> done = transaction.add(interaction); !done) {
            return done;
        }
    }
    Moment moment;
    moment.id = idOf<Moment>("m", round);
    moment.experience = idOf<Experience>("e", round);
    moment.seenBy = {idOf<Person>("p", round)};
    moment.title = QStringLiteral("Caught the rhythm strip");
    moment.context = QStringLiteral("Night float. ").repeated(20 + round % 300); // now and then over a page
    return transaction.add(moment);
}

Result<void> plan(Transaction& transaction, int round) {
    Application application;
    application.id = idOf<Application>("a", round);
    application.service = QStringLiteral("eras-residency");
    Slot slot;
    slot.id = idOf<Slot>("s", round);
    slot.role = QStringLiteral("specialty_faculty");
    application.slots = {slot};
    Request request;
    request.id = idOf<Request>("r", round);
    request.person = idOf<Person>("p", round);
    Entry entry;
    entry.id = idOf<Entry>("n", round);
    entry.application = application.id;
    request.entries = {entry};
    request.history = {{QDate(2027, 5, 24), QStringLiteral("asked"), {}, QStringLiteral("after rounds"), {}}};
    const Result<void> done = transaction.add(application);
    return done ? transaction.add(request) : done;
}

Result<void> attach(Transaction& transaction, int round) {
    const QByteArray cv = QByteArray("%PDF- a CV, version ") + QByteArray::number(round) + QByteArray(9000, 'v');
    const Result<QString> sha256 = transaction.keepAttachment(cv);
    if (!sha256) {
        return tl::unexpected(sha256.error());
    }
    Document document;
    document.id = idOf<Document>("d", round);
    document.request = idOf<Request>("r", round);
    document.fileName = QStringLiteral("cv.pdf");
    document.sha256 = *sha256;
    return transaction.add(document);
}

Result<void> changeMuch(Transaction& transaction, int round) {
    Result<Request> request = transaction.get(idOf<Request>("r", round));
    Result<Person> person = transaction.get(idOf<Person>("p", round));
    if (!request || !person) {
        return tl::unexpected(request ? person.error() : request.error());
    }
    request->stage = Stage::Agreed;
    request->entries.front().issuedOn = QDate(2027, 6, 10);
    request->history.push_back({QDate(2027, 5, 25), QStringLiteral("agreed"), {}, {}, {}});
    person->organization = QStringLiteral("Example General Hospital");
    person->absences.clear();
    const Result<void> done = transaction.update(*request);
    return done ? transaction.update(*person) : done;
}

Result<void> write(Transaction& transaction, int round) {
    Message message;
    message.id = idOf<Message>("g", round);
    message.request = idOf<Request>("r", round);
    message.subject = QStringLiteral("Thank you");
    message.body = QStringLiteral("Dear Dr. Example, thank you for the weeks on your ward.");
    message.outcome = MessageOutcome::Sent;
    return transaction.add(message);
}

} // namespace

Result<void> RotationStory::doPiece(int n) {
    const int round = (n - 1) / kKinds + 1;
    using Work = Result<void> (*)(Transaction&, int);
    constexpr std::array<Work, kKinds> kWorks{meetSomebody,
                                              spendADay,
                                              plan,
                                              attach,
                                              changeMuch,
                                              write,
                                              [](Transaction& transaction, int r) {
                                                  return transaction.remove(RecordKind::Moment,
                                                                            idOf<Moment>("m", r).text());
                                              },
                                              nullptr};
    const Work work = kWorks[static_cast<size_t>((n - 1) % kKinds)];
    if (work == nullptr) {
        const Result<QString> undone = m_workspace.undo(); // the moment is back
        return undone ? Result<void>() : tl::unexpected(undone.error());
    }
    const Result<ChangeSet> changed = m_workspace.change(
        QStringLiteral("Piece %1").arg(n), [&](Transaction& transaction) { return work(transaction, round); });
    return changed ? Result<void>() : tl::unexpected(changed.error());
}

int lastPieceIn(const Workspace& workspace) {
    const auto steps = workspace.history(1);
    const Result<qint64> messages = workspace.count<Message>();
    if (!steps || !messages) {
        return -1;
    }
    int last = 0;
    if (!steps->empty()) {
        last = steps->front().name.section(u' ', -1).toInt();
        last += steps->front().undone ? 1 : 0; // by the piece after it
    }
    // Writing a message makes no step.
    return std::max(last, *messages > 0 ? (static_cast<int>(*messages) - 1) * kKinds + 6 : 0);
}

QByteArray contentsOf(const QString& path) {
    Result<SqliteFile> file = SqliteFile::open(path, SqliteFile::Mode::ReadWrite);
    if (!file || !file->execute("PRAGMA synchronous=OFF")) {
        return {};
    }
    const Result<QMap<QString, qint64>> tables = rowCounts(*file);
    if (!tables) {
        return {};
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto table = tables->keyBegin(); table != tables->keyEnd(); ++table) {
        Result<SqliteStatement> rows = file->prepare("SELECT * FROM \"" + table->toUtf8() + "\" NOT INDEXED");
        if (!rows) {
            return {};
        }
        hash.addData(table->toUtf8());
        Result<bool> row = rows->step();
        for (; row && *row; row = rows->step()) {
            for (int column = 0; column < sqlite3_column_count(rows->handle()); ++column) {
                const int size = sqlite3_column_bytes(rows->handle(), column);
                const void* bytes = sqlite3_column_blob(rows->handle(), column);
                hash.addData(QByteArray::number(sqlite3_column_type(rows->handle(), column)) + ':' +
                             QByteArray::number(size) + ':');
                hash.addData(QByteArrayView(static_cast<const char*>(bytes), size));
            }
        }
        if (!row) {
            return {};
        }
    }
    return hash.result().toHex();
}

QStringList brokenPromises(const QString& path) {
    Result<SqliteFile> file = SqliteFile::open(path, SqliteFile::Mode::ReadWrite);
    if (!file) {
        return {file.error().detail};
    }
    const Result<void> fast = file->execute("PRAGMA synchronous=OFF");
    const Result<QStringList> damage = findDamage(*file, Scrutiny::Full);
    if (!fast || !damage) {
        return {fast ? damage.error().detail : fast.error().detail};
    }
    QStringList broken = *damage;
    if (const Result<void> index = file->execute("INSERT INTO search (search) VALUES ('integrity-check')");
        !index) {
        broken << index.error().detail;
    }
    if (const Result<void> words =
            file->execute("CREATE VIRTUAL TABLE temp.places USING fts5vocab (main, search, instance)");
        !words) {
        broken << words.error().detail;
    }
    // A row without a word has no place in the index.
    const Result<QStringList> unindexed = file->texts(
        "SELECT kind || ' ' || id || ' is not in the search index' FROM search_source "
        "WHERE name || text GLOB '*[A-Za-z0-9]*' AND row NOT IN (SELECT doc FROM temp.places) UNION ALL "
        "SELECT DISTINCT 'search index row ' || doc || ' has no record' FROM temp.places "
        "WHERE doc NOT IN (SELECT row FROM search_source)");
    broken << (unindexed ? *unindexed : QStringList{unindexed.error().detail});
    Result<SqliteStatement> attachments = file->prepare("SELECT sha256, bytes FROM attachments");
    if (!attachments) {
        return broken << attachments.error().detail;
    }
    for (Result<bool> row = attachments->step(); row && *row; row = attachments->step()) {
        const QByteArrayView bytes(static_cast<const char*>(sqlite3_column_blob(attachments->handle(), 1)),
                                   sqlite3_column_bytes(attachments->handle(), 1));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(bytes);
        if (attachments->text(0).toLatin1() != hash.result().toHex()) {
            broken << QStringLiteral("an attachment lost its hash");
        }
    }
    return broken;
}

} // namespace letterdesk::test
