// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/capture.h"

#include "core/store/each_record.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace letterdesk {

namespace {

struct Capturing {
    Q_DECLARE_TR_FUNCTIONS(Capturing)
};

QStringList foldedList(const QString& words) {
    QStringList list;
    const QStringList parts = words.split(u'|', Qt::SkipEmptyParts);
    for (const QString& word : parts) {
        list << foldedText(word).simplified();
    }
    return list;
}

void add(QSet<QString>& set, const QString& words) {
    const QStringList list = foldedList(words);
    for (const QString& word : list) {
        set.insert(word);
    }
}

template <class Value>
void add(QHash<QString, Value>& table, const QString& words, Value value) {
    const QStringList list = foldedList(words);
    for (const QString& word : list) {
        table.insert(word, value);
    }
}

bool contains(const std::vector<PersonId>& people, const PersonId& id) {
    return std::find(people.cbegin(), people.cend(), id) != people.cend();
}

QString textOf(const CapturedLine& line) {
    return line.kind == CaptureKind::Moment ? momentTitle(line.text) : line.text;
}

/// One question for each person; one without a person for a moment that nobody saw.
void ask(const CapturedLine& line, std::vector<WrittenDown>& questions) {
    const RecordKind kind = line.kind == CaptureKind::Moment ? RecordKind::Moment : RecordKind::Interaction;
    if (line.people.empty()) {
        questions.push_back({kind, {}, *line.on, textOf(line)});
    }
    for (const PersonId& person : line.people) {
        questions.push_back({kind, person, *line.on, textOf(line)});
    }
}

QString keyOf(const WrittenDown& question) {
    return QString(enumText(question.kind)) + u'\n' + question.person.text() + u'\n' +
           question.on.toString(Qt::ISODate) + u'\n' + question.text;
}

Moment momentOf(const CapturedLine& line) {
    Moment moment;
    moment.experience = line.experience;
    moment.seenBy = line.people;
    moment.on = line.on;
    moment.title = momentTitle(line.text);
    moment.context = line.context;
    moment.action = line.action;
    moment.result = line.result;
    if (moment.title != line.text) {
        // Nothing of a long one is lost: the title is only its beginning.
        moment.action = moment.action.isEmpty() ? line.text : line.text + u'\n' + moment.action;
    }
    return moment;
}

Result<void> addLine(Transaction& transaction, IdSource& ids, const CapturedLine& line, CaptureCount& count) {
    if (line.kind == CaptureKind::Moment) {
        Moment moment = momentOf(line);
        moment.id = ids.nextId<Moment>();
        ++count.moments;
        return transaction.add(moment);
    }
    const bool insisted = line.alreadyThere.size() == line.people.size();
    for (const PersonId& person : line.people) {
        if (!insisted && contains(line.alreadyThere, person)) {
            continue;
        }
        Interaction interaction;
        interaction.id = ids.nextId<Interaction>();
        interaction.person = person;
        interaction.experience = line.experience;
        interaction.on = line.on;
        interaction.kind = line.interaction;
        interaction.minutes = line.minutes;
        interaction.summary = line.text;
        if (Result<void> added = transaction.add(interaction); !added) {
            return added;
        }
        ++count.interactions;
    }
    return {};
}

} // namespace

Result<CaptureKnown> readCaptureKnown(const Workspace& workspace) {
    std::vector<Person> people;
    std::vector<Experience> experiences;
    std::vector<Relationship> relationships;
    Result<void> read = forEachRecord<Person>(workspace, [&](const Person& person) { people.push_back(person); });
    if (read) {
        read = forEachRecord<Experience>(workspace,
                                         [&](const Experience& experience) { experiences.push_back(experience); });
    }
    if (read) {
        read = forEachRecord<Relationship>(
            workspace, [&](const Relationship& relationship) { relationships.push_back(relationship); });
    }
    if (!read) {
        return tl::unexpected(read.error());
    }
    return CaptureKnown(people, experiences, relationships);
}

CaptureWords captureWords(const QLocale& locale) {
    CaptureWords words = englishCaptureWords();
    addLocale(words, locale);
    // One table; each text may hold several words of the language, with | between them.
    add(words.kinds, Capturing::tr("shift|rounds", "words in notes, | between them"), InteractionKind::Shift);
    add(words.kinds, Capturing::tr("office hours", "words in notes, | between them"),
        InteractionKind::OfficeHours);
    add(words.kinds, Capturing::tr("feedback", "words in notes, | between them"), InteractionKind::Feedback);
    add(words.kinds, Capturing::tr("meeting|met", "words in notes, | between them"), InteractionKind::Meeting);
    add(words.kinds, Capturing::tr("mail|email", "words in notes, | between them"), InteractionKind::Mail);
    add(words.kinds, Capturing::tr("call|called", "words in notes, | between them"), InteractionKind::Call);
    add(words.kinds, Capturing::tr("help|helped", "words in notes, | between them"), InteractionKind::Help);
    add(words.kindLabels,
        Capturing::tr("shift|office hours|feedback|meeting|mail|call", "kinds named in notes, | between them"));
    add(words.momentMarks, Capturing::tr("moment|example", "before a colon in notes, | between them"));
    add(words.labels, Capturing::tr("context", "before a colon in notes, | between them"), MomentPart::Context);
    add(words.labels, Capturing::tr("action", "before a colon in notes, | between them"), MomentPart::Action);
    add(words.labels, Capturing::tr("result", "before a colon in notes, | between them"), MomentPart::Result);
    add(words.days, Capturing::tr("today", "words in notes, | between them"), 0);
    add(words.days, Capturing::tr("yesterday", "words in notes, | between them"), -1);
    add(words.days, Capturing::tr("tomorrow", "words in notes, | between them"), 1);
    add(words.minutesPerUnit, Capturing::tr("min|minutes", "words in notes, | between them"), 1.0);
    add(words.minutesPerUnit, Capturing::tr("h|hours", "words in notes, | between them"), 60.0);
    add(words.honorifics, Capturing::tr("dr|prof", "before a name in notes, without dots, | between them"));
    add(words.with, Capturing::tr("with", "words in notes, | between them"));
    add(words.joins, Capturing::tr("and", "between two names in notes, | between them"));
    return words;
}

Result<void> markAlreadyThere(const Workspace& workspace, std::vector<CapturedLine>& lines) {
    std::vector<WrittenDown> questions;
    for (CapturedLine& line : lines) {
        line.alreadyThere.clear();
        std::erase_if(line.findings, [](const CaptureFinding& finding) {
            return finding.code == CaptureCode::AlreadyThere || finding.code == CaptureCode::Repeated;
        });
        if (line.isWhole()) {
            ask(line, questions);
        }
    }
    const Result<std::vector<bool>> held = workspace.holds(questions);
    if (!held) {
        return tl::unexpected(held.error());
    }
    QSet<QString> above;
    size_t at = 0;
    for (CapturedLine& line : lines) {
        if (!line.isWhole()) {
            continue;
        }
        bool all = true;
        bool repeated = true;
        const size_t count = std::max<size_t>(line.people.size(), 1);
        for (size_t who = 0; who < count; ++who, ++at) {
            if ((*held)[at] && !line.people.empty()) {
                line.alreadyThere.push_back(line.people[who]);
            }
            all = all && (*held)[at];
            const QString key = keyOf(questions[at]);
            repeated = repeated && above.contains(key);
            above.insert(key);
        }
        if (all || repeated) {
            line.findings.push_back({all ? CaptureCode::AlreadyThere : CaptureCode::Repeated, {}});
        }
    }
    return {};
}

Result<CaptureCount> addCaptured(Workspace& workspace, const std::vector<CapturedLine>& lines,
                                 const std::vector<Person>& newPeople) {
    CaptureCount count;
    QSet<QString> named;
    for (const CapturedLine& line : lines) {
        if (!line.isWhole()) {
            return bugError(QStringLiteral("line %1 is not whole").arg(line.line));
        }
        for (const PersonId& person : line.people) {
            named.insert(person.text());
        }
    }
    const Result<ChangeSet> changed =
        workspace.change(Capturing::tr("Capture Notes"), [&](Transaction& transaction) -> Result<void> {
            count = {};
            for (const Person& person : newPeople) {
                if (!named.contains(person.id.text())) {
                    continue;
                }
                if (Result<void> added = transaction.add(person); !added) {
                    return added;
                }
                ++count.people;
            }
            for (const CapturedLine& line : lines) {
                if (Result<void> added = addLine(transaction, workspace.ids(), line, count); !added) {
                    return added;
                }
            }
            return {};
        });
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    return count;
}

Person personFromName(const QString& name, const CaptureWords& words) {
    Person person;
    QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    QStringList honorifics;
    while (parts.size() > 1 && words.honorifics.contains(foldedText(parts.front()).remove(u'.'))) {
        honorifics << parts.takeFirst();
    }
    person.honorific = honorifics.join(u' ');
    if (!parts.isEmpty()) {
        person.familyName = parts.takeLast();
    }
    person.givenName = parts.join(u' ');
    // Typed in a hurry, a name still begins with a capital.
    for (QString* part : {&person.honorific, &person.givenName, &person.familyName}) {
        if (!part->isEmpty() && *part == part->toLower()) {
            part->replace(0, 1, part->at(0).toUpper());
        }
    }
    return person;
}

} // namespace letterdesk
