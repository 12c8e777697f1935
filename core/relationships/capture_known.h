// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/capture_words.h"
#include "core/relationships/relationship.h"

#include <QtCore/QHash>

#include <vector>

namespace letterdesk {

/// The people and experiences of a workspace as notes name them, in an index: a name is found in the time of its
/// words, not of everybody's. Values only, so that a worker can make it and the window keep it.
class CaptureKnown {
public:
    struct Known {
        PersonId id;
        QString name;      ///< personName() without credentials
        QString honorific; ///< folded, without the dot
        QStringList words; ///< of given and family name, folded
    };
    struct Place {
        ExperienceId id;
        QString title;
        std::optional<QDate> start;
        std::optional<QDate> end;
    };

    CaptureKnown() = default;
    CaptureKnown(const std::vector<Person>& people, const std::vector<Experience>& experiences,
                 const std::vector<Relationship>& relationships);

    [[nodiscard]] const std::vector<Known>& people() const { return m_people; }
    [[nodiscard]] const std::vector<Place>& experiences() const { return m_places; }
    /// Null when nobody has this id.
    [[nodiscard]] const Known* person(const PersonId& id) const;
    [[nodiscard]] const Place* experience(const ExperienceId& id) const;

    /// Places in people() of those who are called by this folded word.
    [[nodiscard]] std::vector<int> called(const QString& word) const;
    /// Those of `candidates` who are also called by this word; a single letter is an initial.
    [[nodiscard]] std::vector<int> alsoCalled(const std::vector<int>& candidates, const QString& word) const;
    /// Those who have this address, folded.
    [[nodiscard]] std::vector<int> withMail(const QString& mail) const { return m_mails.value(mail); }

    /// The experience of this title (its folded words, a space apart); the one that ran on the day when several
    /// have it, else the last of them.
    [[nodiscard]] std::optional<ExperienceId> titled(const QString& words, QDate day) const;
    /// Words of the longest title.
    [[nodiscard]] int longestTitle() const { return m_longestTitle; }
    /// The experience in which the person has a relationship on that day; the one that began last when several
    /// are.
    [[nodiscard]] std::optional<ExperienceId> runningOn(const PersonId& person, QDate day) const;
    /// Those in which the person has a relationship.
    [[nodiscard]] std::vector<ExperienceId> experiencesOf(const PersonId& person) const;

private:
    struct Running {
        ExperienceId experience;
        std::optional<QDate> from;
        std::optional<QDate> to;
    };
    std::vector<Known> m_people;
    std::vector<Place> m_places;
    QHash<PersonId, int> m_personAt;
    QHash<ExperienceId, int> m_placeAt;
    QHash<QString, std::vector<int>> m_names;
    QHash<QString, std::vector<int>> m_mails;
    QHash<QString, std::vector<int>> m_titles;
    QHash<PersonId, std::vector<Running>> m_running;
    int m_longestTitle = 0;
};

/// The words of a text, folded.
[[nodiscard]] QStringList foldedWords(QStringView text);

} // namespace letterdesk
