// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationships/capture_known.h"

#include "core/relationships/person_name.h"

#include <algorithm>

namespace letterdesk {

QStringList foldedWords(QStringView text) {
    QStringList words;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = wordEnd(text, at);
        if (end > at) {
            words << foldedText(text.sliced(at, end - at));
        }
        at = std::max(end, at + 1);
    }
    return words;
}

CaptureKnown::CaptureKnown(const std::vector<Person>& people, const std::vector<Experience>& experiences,
                           const std::vector<Relationship>& relationships) {
    m_people.reserve(people.size());
    for (const Person& person : people) {
        const int at = static_cast<int>(m_people.size());
        Known known;
        known.id = person.id;
        Person plain = person;
        plain.credentials.clear(); // of two people in one line, the names alone are easier to read
        known.name = personName(plain);
        known.honorific = foldedText(person.honorific).remove(u'.').trimmed();
        known.words = foldedWords(person.givenName) + foldedWords(person.familyName);
        QStringList callings = known.words;
        for (const QString& word : std::as_const(known.words)) {
            if (word.contains(u'-')) {
                callings += word.split(u'-', Qt::SkipEmptyParts);
            }
        }
        callings.removeDuplicates();
        for (const QString& word : std::as_const(callings)) {
            m_names[word].push_back(at);
        }
        known.words = callings;
        for (const QString& mail : person.emails) {
            m_mails[foldedText(mail)].push_back(at);
        }
        m_personAt.insert(person.id, at);
        m_people.push_back(std::move(known));
    }
    QHash<ExperienceId, const Experience*> whole;
    for (const Experience& experience : experiences) {
        whole.insert(experience.id, &experience);
        const int at = static_cast<int>(m_places.size());
        m_placeAt.insert(experience.id, at);
        m_places.push_back({experience.id, experience.title, experience.start, experience.end});
        const QStringList words = foldedWords(experience.title);
        constexpr int kMostWords = 12;
        if (!words.isEmpty() && words.size() <= kMostWords) {
            m_titles[words.join(u' ')].push_back(at);
            m_longestTitle = std::max(m_longestTitle, static_cast<int>(words.size()));
        }
    }
    for (const Relationship& relationship : relationships) {
        Running running{relationship.experience, relationship.from, relationship.to};
        if (const Experience* experience = whole.value(relationship.experience)) {
            running.from = running.from ? running.from : experience->start;
            running.to = running.to ? running.to : experience->end;
        }
        m_running[relationship.person].push_back(running);
    }
}

const CaptureKnown::Known* CaptureKnown::person(const PersonId& id) const {
    const int at = m_personAt.value(id, -1);
    return at < 0 ? nullptr : &m_people[static_cast<size_t>(at)];
}

const CaptureKnown::Place* CaptureKnown::experience(const ExperienceId& id) const {
    const int at = m_placeAt.value(id, -1);
    return at < 0 ? nullptr : &m_places[static_cast<size_t>(at)];
}

std::vector<int> CaptureKnown::called(const QString& word) const {
    return m_names.value(word);
}

std::vector<int> CaptureKnown::alsoCalled(const std::vector<int>& candidates, const QString& word) const {
    std::vector<int> both;
    std::copy_if(candidates.cbegin(), candidates.cend(), std::back_inserter(both), [&](int at) {
        const QStringList& words = m_people[static_cast<size_t>(at)].words;
        return word.size() == 1 ? std::any_of(words.cbegin(), words.cend(),
                                              [&word](const QString& name) { return name.startsWith(word); })
                                : words.contains(word);
    });
    return both;
}

std::optional<ExperienceId> CaptureKnown::titled(const QString& words, QDate day) const {
    const auto found = m_titles.constFind(words);
    if (found == m_titles.cend()) {
        return std::nullopt;
    }
    for (const int at : *found) {
        const Place& place = m_places[static_cast<size_t>(at)];
        if ((!place.start || *place.start <= day) && (!place.end || day <= *place.end)) {
            return place.id;
        }
    }
    return m_places[static_cast<size_t>(found->back())].id;
}

std::optional<ExperienceId> CaptureKnown::runningOn(const PersonId& person, QDate day) const {
    const auto found = m_running.constFind(person);
    if (found == m_running.cend()) {
        return std::nullopt;
    }
    const Running* best = nullptr;
    for (const Running& running : *found) {
        // Without any date nothing says that it ran then.
        const bool dated = running.from || running.to;
        const bool runs = dated && (!running.from || *running.from <= day) && (!running.to || day <= *running.to);
        if (runs && (best == nullptr || best->from.value_or(QDate()) < running.from.value_or(QDate()))) {
            best = &running;
        }
    }
    return best == nullptr ? std::nullopt : std::optional(best->experience);
}

std::vector<ExperienceId> CaptureKnown::experiencesOf(const PersonId& person) const {
    std::vector<ExperienceId> ids;
    const auto found = m_running.constFind(person);
    if (found != m_running.cend()) {
        for (const Running& running : *found) {
            if (std::find(ids.cbegin(), ids.cend(), running.experience) == ids.cend()) {
                ids.push_back(running.experience);
            }
        }
    }
    return ids;
}

} // namespace letterdesk
