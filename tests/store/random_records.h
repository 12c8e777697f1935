// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record_types.h"

#include <QtCore/QHash>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace letterdesk {

/// Fills records with random values from their descriptions, so that a new member is tested without a new line.
/// References are drawn from the ids that were made before.
class RandomRecords {
public:
    explicit RandomRecords(quint32 seed)
        : m_random(seed) {}

    template <Described Record>
    Record make() {
        Record record;
        forEachField<Record>([&](const auto& field) {
            auto& value = record.*field.member;
            if (field.required || m_random.bounded(3) > 0) {
                fill(value);
            }
            if (QByteArrayView(field.name) == "id") {
                fillId(value);
            }
        });
        mend(record);
        if (m_random.bounded(4) == 0) {
            record.unknown = R"({"from_the_future":[1,"é"]})";
        }
        return record;
    }

    /// Ids that references may name, in the order they were made.
    void know(const Person& person) { m_people << person.id.text(); }
    void know(const Experience& experience) { m_experiences << experience.id.text(); }
    void know(const Application& application) { m_applications << application.id.text(); }
    void know(const Program& program) {
        m_programs << program.id.text();
        m_applicationOf.insert(program.id.text(), program.application.text());
    }
    void know(const Request& request) {
        m_requests << request.id.text();
        for (const Entry& entry : request.entries) {
            m_entries << entry.id.text();
            m_applicationOf.insert(entry.id.text(), entry.application ? entry.application->text() : QString());
        }
    }
    template <class Record>
    void know(const Record&) {}

    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }

private:
    QString pick(const QStringList& ids) {
        return ids.isEmpty() ? QString() : ids.at(below(static_cast<int>(ids.size())));
    }

    void fill(QString& value) {
        static const QStringList kWords{
            QStringLiteral("Ada"),        QStringLiteral("Müller"), QStringLiteral("ward"),
            QStringLiteral("日本"),       QStringLiteral("😀"),      QStringLiteral("O'Hara"),
            QStringLiteral("\"quoted\""), QStringLiteral("a\nb"),   QStringLiteral("100%")};
        QStringList words;
        for (int i = below(4); i >= 0; --i) {
            words << pick(kWords);
        }
        value = words.join(u' ');
    }
    void fill(QStringList& value) {
        for (int i = below(3); i >= 0; --i) {
            fill(value.emplace_back());
        }
    }
    void fill(QDate& value) { value = QDate(2024, 1, 1).addDays(below(2000)); }
    void fill(QDateTime& value) {
        value = QDateTime(QDate(2027, 5, 24).addDays(below(90)), QTime(22, 10), Qt::UTC);
    }
    void fill(bool& value) { value = below(2) == 1; }
    void fill(int& value) { value = 1 + below(500); }
    void fill(double& value) { value = below(1000) / 4.0; }
    template <DescribedEnum Enum>
    void fill(Enum& value) {
        value = EnumWords<Enum>::words[static_cast<size_t>(below(static_cast<int>(EnumWords<Enum>::words.size())))]
                    .first;
    }
    void fill(Id<Person>& value) { value = Id<Person>(pick(m_people)); }
    void fill(Id<Experience>& value) { value = Id<Experience>(pick(m_experiences)); }
    void fill(Id<Application>& value) { value = Id<Application>(pick(m_applications)); }
    void fill(Id<Program>& value) { value = Id<Program>(pick(m_programs)); }
    void fill(Id<Request>& value) { value = Id<Request>(pick(m_requests)); }
    void fill(Id<Entry>& value) { value = Id<Entry>(pick(m_entries)); }
    template <class Record>
    void fill(Id<Record>&) {}
    template <class Value>
    void fill(std::optional<Value>& value) {
        fill(value.emplace());
        if constexpr (requires(Value id) {
                          id.isNull();
                          id.text();
                      }) {
            if (value->isNull()) {
                value.reset();
            }
        }
    }
    template <class Value>
    void fill(std::vector<Value>& values) {
        for (int i = below(4); i > 0; --i) {
            if constexpr (Described<Value>) {
                values.push_back(make<Value>());
            } else {
                fill(values.emplace_back());
            }
        }
    }

    template <class Value>
    void fillId(Value&) {}
    template <class Record>
    void fillId(Id<Record>& value) {
        value =
            Id<Record>(QStringLiteral("%1-%2").arg(m_random.generate(), 8, 16, QLatin1Char('0')).arg(++m_count));
    }

    template <class Record>
    void mend(Record&) {}
    void mend(Absence& absence) { absence.to = qMax(absence.from, absence.to); }
    void mend(Experience& experience) {
        if (experience.start && experience.end) {
            experience.end = qMax(*experience.start, *experience.end);
        }
    }
    void mend(Relationship& relationship) {
        if (relationship.from && relationship.to) {
            relationship.to = qMax(*relationship.from, *relationship.to);
        }
    }
    void mend(Document& document) { document.sha256.clear(); }
    void mend(Moment& moment) {
        std::vector<PersonId> once;
        for (const PersonId& person : moment.seenBy) {
            if (std::find(once.begin(), once.end(), person) == once.end()) {
                once.push_back(person);
            }
        }
        moment.seenBy = once;
    }
    void mend(GivenPacket& packet) { packet.sha256 = QString(64, u'0'); }
    void mend(ScannerDecision& decision) { decision.textSha256 = QString(64, u'1'); }
    void mend(Assignment& assignment) {
        const auto fits = [this](const QString& entry, const QString& program) {
            const QString application = m_applicationOf.value(entry);
            return application.isEmpty() || application == m_applicationOf.value(program);
        };
        for (const QString& entry : m_entries) {
            for (const QString& program : m_programs) {
                if (!fits(assignment.entry.text(), assignment.program.text()) && fits(entry, program)) {
                    assignment.entry = EntryId(entry);
                    assignment.program = ProgramId(program);
                }
            }
        }
    }

    QRandomGenerator m_random;
    int m_count = 0;
    QStringList m_people;
    QStringList m_experiences;
    QStringList m_applications;
    QStringList m_programs;
    QStringList m_requests;
    QStringList m_entries;
    QHash<QString, QString> m_applicationOf; ///< of entries and programs
};

} // namespace letterdesk
