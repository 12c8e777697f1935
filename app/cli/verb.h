// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <QtCore/QCoreApplication>

#include <functional>
#include <memory>
#include <string>

namespace letterdesk::cli {

/// The translation context of all the command line says.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The verb that the command line asks for, with its options. Filled in by the verb's own file.
struct ChosenVerb {
    std::function<ExitCode(Session&)> run;
    bool needsWorkspace = true; ///< whether --file or LETTERDESK_FILE must name one
    bool paints = false;        ///< needs fonts and a painter (offscreen; never a window)
};

/// What a verb needs of the program besides its options.
struct VerbNeeds {
    bool workspace = true;
    bool painting = false;
};

/// A verb on the command line: where its options are declared and where CLI11 puts them.
template <class Options>
struct Verb {
    CLI::App* command;
    std::shared_ptr<Options> options;
};

/// Adds a verb that runs `run` with its options when it is the one that was called.
template <class Options>
Verb<Options> addVerb(CLI::App& app, ChosenVerb& chosen, const char* name, const QString& description,
                      ExitCode (*run)(Session&, const Options&), VerbNeeds needs = {}) {
    Verb<Options> verb{app.add_subcommand(name, description.toStdString()), std::make_shared<Options>()};
    verb.command->callback([&chosen, options = verb.options, run, needs] {
        chosen.run = [options, run](Session& session) { return run(session, *options); };
        chosen.needsWorkspace = needs.workspace;
        chosen.paints = needs.painting;
    });
    return verb;
}

/// A verb without options of its own.
struct NoOptions {};

// Each file of verbs adds its own.
void addWorkspaceVerbs(CLI::App& app, ChosenVerb& chosen); ///< new, check
void addExchangeVerbs(CLI::App& app, ChosenVerb& chosen);  ///< import, export
void addRecordVerbs(CLI::App& app, ChosenVerb& chosen);    ///< list, show, search
void addDocumentVerbs(CLI::App& app, ChosenVerb& chosen);  ///< attach
void addPacketVerbs(CLI::App& app, ChosenVerb& chosen);    ///< packet
void addHistoryVerbs(CLI::App& app, ChosenVerb& chosen);   ///< undo, redo, history
void addCareVerbs(CLI::App& app, ChosenVerb& chosen);      ///< backup, restore, salvage
void addEraseVerb(CLI::App& app, ChosenVerb& chosen);      ///< erase

} // namespace letterdesk::cli
