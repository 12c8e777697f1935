// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/relationships/interaction.h"
#include "core/relationships/moment.h"
#include "core/relationships/owner.h"
#include "core/relationships/relationship.h"
#include "core/requests/request.h"
#include "core/requirements/program.h"

#include <functional>
#include <optional>
#include <variant>

namespace letterdesk::bench {

/// How much of everything a benchmark workspace holds.
struct DataSet {
    const char* name;
    int people;
    int experiences;
    int applications;
    int requests;
    int interactions;
    int moments;
};

/// One student after a few years.
inline constexpr DataSet kStudent{"student", 60, 24, 2, 40, 600, 120};
/// An advising office.
inline constexpr DataSet kOffice{"office", 10'000, 400, 250, 5'000, 100'000, 5'000};
/// Ten times more than anybody has.
inline constexpr DataSet kFar{"far", 50'000, 2'000, 1'250, 25'000, 1'000'000, 25'000};
/// A list of 100,000 rows.
inline constexpr DataSet kLong{"long", 20'000, 10, 20, 100'000, 0, 0};

/// The data set of this name, or nothing.
[[nodiscard]] std::optional<DataSet> dataSetNamed(QStringView name);

/// A word of the notes that 91 % of all interactions hold, and one that 11 % hold.
inline constexpr const char* kCommonWord = "patient";
inline constexpr const char* kRarerWord = "feedback";

using GeneratedRecord =
    std::variant<Owner, Person, Experience, Relationship, Interaction, Moment, Application, Program, Request>;

/// Hands over every record of a data set, kind after kind, so that a reference never points ahead. The same set
/// gives the same records on every machine. Interactions and moments come in the order of their days; their ids
/// are spread like random UUIDs, as the program's own are. Stops at the first error of `take`.
Result<void> generate(const DataSet& set, const std::function<Result<void>(const GeneratedRecord&)>& take);

} // namespace letterdesk::bench
