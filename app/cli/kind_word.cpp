// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/kind_word.h"

namespace letterdesk::cli {

namespace {

/// One of each list; where the open format has one thing or its list already is the singular, the same word.
constexpr std::array kSingulars{
    std::pair{RecordKind::Person, "person"},
    std::pair{RecordKind::Experience, "experience"},
    std::pair{RecordKind::Relationship, "relationship"},
    std::pair{RecordKind::Interaction, "interaction"},
    std::pair{RecordKind::Moment, "moment"},
    std::pair{RecordKind::Concern, "concern"},
    std::pair{RecordKind::Application, "application"},
    std::pair{RecordKind::Program, "program"},
    std::pair{RecordKind::Request, "request"},
    std::pair{RecordKind::Assignment, "assignment"},
    std::pair{RecordKind::Message, "message"},
    std::pair{RecordKind::GivenPacket, "packet"},
    std::pair{RecordKind::DateNote, "date"},
    std::pair{RecordKind::Document, "document"},
    std::pair{RecordKind::ScannerDecision, "scanner_decision"},
    std::pair{RecordKind::SavedSearch, "search"},
};

} // namespace

std::optional<RecordKind> kindFromWord(const QString& word) {
    for (const auto& [kind, singular] : kSingulars) {
        if (word == QLatin1StringView(singular)) {
            return kind;
        }
    }
    return enumFromText<RecordKind>(word);
}

QString kindWords() {
    QStringList words;
    for (const auto& [kind, word] : EnumWords<RecordKind>::words) {
        words << QString::fromLatin1(word);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace letterdesk::cli
