// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/programs.h"

#include "core/actions/edit_record.h"
#include "core/actions/identify_parts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <limits>

namespace letterdesk {

namespace {

struct ProgramSteps {
    Q_DECLARE_TR_FUNCTIONS(ProgramSteps)
};

/// What makes two programs of one application the same.
QString wordsOf(const Program& program) {
    return (program.name.simplified() + u'\n' + program.city.simplified())
        .normalized(QString::NormalizationForm_C)
        .toCaseFolded();
}

} // namespace

Result<ProgramId> addProgram(Workspace& workspace, Program program) {
    program.id = {};
    identifyParts(program.slots, workspace.ids());
    return saveRecord(workspace, std::move(program), ProgramSteps::tr("Add Program"), QString());
}

std::vector<Program> programsFromText(const QString& text) {
    std::vector<Program> programs;
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        const qsizetype tab = line.indexOf(u'\t');
        const qsizetype at = tab >= 0 ? tab : line.lastIndexOf(u',');
        Program program;
        program.name = (at < 0 ? line : line.left(at)).simplified();
        program.city = at < 0 ? QString() : line.mid(at + 1).section(u'\t', 0, 0).simplified();
        if (program.name.isEmpty()) {
            program.name = std::exchange(program.city, QString());
        }
        if (!program.name.isEmpty()) {
            programs.push_back(std::move(program));
        }
    }
    return programs;
}

Result<AddedPrograms> addPrograms(Workspace& workspace, const ApplicationId& application,
                                  std::vector<Program> programs) {
    const auto there = workspace.referringTo<Program>(RecordKind::Application, application.text(),
                                                      std::numeric_limits<int>::max());
    if (!there) {
        return tl::unexpected(there.error());
    }
    QSet<QString> known;
    for (const Program& program : *there) {
        known.insert(wordsOf(program));
    }
    AddedPrograms result;
    std::erase_if(programs, [&](const Program& program) {
        const QString words = wordsOf(program);
        const bool repeats = !program.name.isEmpty() && known.contains(words);
        known.insert(words);
        result.known += repeats ? 1 : 0;
        return repeats;
    });
    for (Program& program : programs) {
        program.id = workspace.ids().nextId<Program>();
        program.application = application;
        identifyParts(program.slots, workspace.ids());
        result.added.push_back(program.id);
    }
    const Result<ChangeSet> changed =
        workspace.change(ProgramSteps::tr("Add %n Programs", nullptr, static_cast<int>(programs.size())),
                         [&programs](Transaction& transaction) -> Result<void> {
                             for (const Program& program : programs) {
                                 if (Result<void> added = transaction.add(program); !added) {
                                     return added;
                                 }
                             }
                             return {};
                         });
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    return result;
}

Result<Program> editProgram(Workspace& workspace, const ProgramId& id,
                            const std::function<Result<void>(Program&)>& edit, const QString& step) {
    return editRecord<Program>(
        workspace, id,
        [&](Program& program) {
            Result<void> done = edit(program);
            identifyParts(program.slots, workspace.ids());
            return done;
        },
        step);
}

Result<void> assignLetter(Workspace& workspace, const EntryId& entry, const ProgramId& program, QDate on) {
    Assignment assignment;
    assignment.entry = entry;
    assignment.program = program;
    assignment.on = on;
    return withoutValue(
        workspace.change(ProgramSteps::tr("Assign Letter"),
                         [&assignment](Transaction& transaction) { return transaction.add(assignment); }));
}

Result<void> takeBackLetter(Workspace& workspace, const EntryId& entry, const ProgramId& program) {
    Assignment assignment;
    assignment.entry = entry;
    assignment.program = program;
    return withoutValue(
        workspace.change(ProgramSteps::tr("Take Back Assignment"), [&assignment](Transaction& transaction) {
            return transaction.remove(RecordKind::Assignment, idText(assignment));
        }));
}

} // namespace letterdesk
