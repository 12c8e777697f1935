// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/date_notes.h"

#include "core/actions/step_text.h"
#include "core/base/dates.h"

namespace letterdesk {

namespace {

Result<void> checkDay(QDate day, const QString& place) {
    // The years of the open format: another day could not be read back.
    if (!dateFromText(day.toString(Qt::ISODate))) {
        return worldError(ErrorCode::ValueInvalid, place, {}, day.toString(Qt::ISODate));
    }
    return {};
}

template <ListedRecord Record, class Edit>
Result<void> edited(Transaction& transaction, const QString& id, const Edit& edit) {
    Result<Record> record = transaction.get(Id<Record>(id));
    if (!record) {
        return tl::unexpected(record.error());
    }
    edit(*record);
    return transaction.update(*record);
}

Result<void> move(Transaction& transaction, const AgendaMove& move) {
    switch (move.member) {
    case AgendaMember::DateNoteOn:
        return edited<DateNote>(transaction, move.id, [&move](DateNote& note) { note.on = move.to; });
    case AgendaMember::RequestAskOn:
        return edited<Request>(transaction, move.id, [&move](Request& request) { request.askOn = move.to; });
    case AgendaMember::RequestWritersDate:
        return edited<Request>(transaction, move.id, [&move](Request& request) { request.writersDate = move.to; });
    case AgendaMember::PersonDoNotWriteBefore:
        return edited<Person>(transaction, move.id,
                              [&move](Person& person) { person.doNotWriteBefore = move.to; });
    }
    return {};
}

} // namespace

Result<DateNoteId> addDateNote(Workspace& workspace, DateNote note, std::optional<Person> newPerson) {
    if (const auto fits = checkDay(note.on, QStringLiteral("dates.on")); !fits) {
        return tl::unexpected(fits.error());
    }
    note.id = workspace.ids().nextId<DateNote>();
    if (newPerson) {
        newPerson->id = workspace.ids().nextId<Person>();
        note.person = newPerson->id;
    }
    const auto changed = workspace.change(Steps::tr("Add Date"), [&](Transaction& transaction) -> Result<void> {
        if (newPerson) {
            if (Result<void> added = transaction.add(*newPerson); !added) {
                return added;
            }
        }
        return transaction.add(note);
    });
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    return note.id;
}

Result<DateNote> editDateNote(Workspace& workspace, const DateNoteId& id,
                              const std::function<Result<void>(DateNote&)>& edit, const QString& step) {
    DateNote stored;
    const auto changed = workspace.change(step, [&](Transaction& transaction) -> Result<void> {
        Result<DateNote> note = transaction.get(id);
        if (!note) {
            return tl::unexpected(note.error());
        }
        if (Result<void> done = edit(*note); !done) {
            return done;
        }
        if (Result<void> fits = checkDay(note->on, QStringLiteral("dates.on")); !fits) {
            return fits;
        }
        if (Result<void> written = transaction.update(*note); !written) {
            return written;
        }
        // Read again: the store keeps text in its own form.
        Result<DateNote> after = transaction.get(id);
        if (!after) {
            return tl::unexpected(after.error());
        }
        stored = *std::move(after);
        return {};
    });
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    return stored;
}

Result<void> giveDateNotePerson(Workspace& workspace, const DateNoteId& id, std::optional<PersonId> person,
                                std::optional<Person> newPerson) {
    if (newPerson) {
        newPerson->id = workspace.ids().nextId<Person>();
        person = newPerson->id;
    }
    return withoutValue(
        workspace.change(Steps::tr("Change Person of Date"), [&](Transaction& transaction) -> Result<void> {
            if (newPerson) {
                if (Result<void> added = transaction.add(*newPerson); !added) {
                    return added;
                }
            }
            return edited<DateNote>(transaction, id.text(), [&person](DateNote& note) { note.person = person; });
        }));
}

Result<void> removeDateNotes(Workspace& workspace, const std::vector<DateNoteId>& ids) {
    return withoutValue(workspace.change(Steps::tr("Remove %n Date(s)", "", static_cast<int>(ids.size())),
                                         [&ids](Transaction& transaction) -> Result<void> {
                                             for (const DateNoteId& id : ids) {
                                                 const auto removed =
                                                     transaction.remove(RecordKind::DateNote, id.text());
                                                 if (!removed) {
                                                     return removed;
                                                 }
                                             }
                                             return {};
                                         }));
}

Result<void> moveDates(Workspace& workspace, const std::vector<AgendaMove>& moves) {
    return withoutValue(workspace.change(Steps::tr("Move %n Date(s)", "", static_cast<int>(moves.size())),
                                         [&moves](Transaction& transaction) -> Result<void> {
                                             for (const AgendaMove& each : moves) {
                                                 if (Result<void> fits = checkDay(each.to, QStringLiteral("on"));
                                                     !fits) {
                                                     return fits;
                                                 }
                                                 if (Result<void> moved = move(transaction, each); !moved) {
                                                     return moved;
                                                 }
                                             }
                                             return {};
                                         }));
}

} // namespace letterdesk
