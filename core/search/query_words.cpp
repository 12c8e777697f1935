// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationships/concern.h"
#include "core/relationships/experience.h"
#include "core/relationships/interaction.h"
#include "core/requests/document.h"
#include "core/requests/request.h"
#include "core/search/query_language.h"

namespace letterdesk {

namespace {

/// The kinds of record that a search can find, with the singular of their word.
constexpr std::array kSearchedKinds{
    std::pair{RecordKind::Person, "person"},           std::pair{RecordKind::Experience, "experience"},
    std::pair{RecordKind::Interaction, "interaction"}, std::pair{RecordKind::Moment, "moment"},
    std::pair{RecordKind::Moment, "example"},          std::pair{RecordKind::Concern, "concern"},
    std::pair{RecordKind::Application, "application"}, std::pair{RecordKind::Program, "program"},
    std::pair{RecordKind::Request, "request"},         std::pair{RecordKind::Message, "message"},
    std::pair{RecordKind::DateNote, "date"},           std::pair{RecordKind::Document, "document"},
};

template <class Enum>
void addWords(QStringList& words) {
    for (const auto& [value, word] : EnumWords<Enum>::words) {
        if (!words.contains(QLatin1StringView(word))) {
            words << QString::fromLatin1(word);
        }
    }
}

} // namespace

QStringList valuesOf(QueryField field) {
    QStringList words;
    switch (field) {
    case QueryField::Is:
        addWords<Stage>(words);
        addWords<QueryState>(words);
        break;
    case QueryField::Stage:
        addWords<Stage>(words);
        break;
    case QueryField::Has:
        addWords<QueryPossession>(words);
        break;
    case QueryField::Kind:
        addWords<LetterKind>(words);
        addWords<ExperienceKind>(words);
        addWords<InteractionKind>(words);
        addWords<ConcernKind>(words);
        addWords<DocumentKind>(words);
        break;
    case QueryField::In:
        for (const auto& [kind, singular] : kSearchedKinds) {
            if (!words.contains(enumText(kind))) {
                words << QString(enumText(kind));
            }
        }
        break;
    default:
        break;
    }
    return words;
}

std::optional<RecordKind> searchedKind(const QString& word) {
    for (const auto& [kind, singular] : kSearchedKinds) {
        if (word == QLatin1StringView(singular) || word == enumText(kind)) {
            return kind;
        }
    }
    return std::nullopt;
}

} // namespace letterdesk
