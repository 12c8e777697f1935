// SPDX-License-Identifier: GPL-3.0-or-later
// Reads any text as a search. Each problem must name a part of the text, and the choices taken out of a search
// must make one that is understood.
#include "core/search/query_language.h"
#include "core/search/search_parts.h"

#include <cstdint>
#include <cstdlib>

using namespace letterdesk;

namespace {

void mustHold(bool condition) {
    if (!condition) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    const QDate today(2027, 5, 24);
    const SearchQuery query = parseSearch(text, today);
    for (const QueryProblem& problem : query.problems) {
        mustHold(problem.position >= 0 && problem.position + problem.length <= text.size());
    }
    mustHold(query.root.type == QueryNode::Type::All);
    if (query.problems.empty()) {
        mustHold(parseSearch(searchText(searchParts(text, today)), today).isEmpty() == query.isEmpty());
    }
    return 0;
}
