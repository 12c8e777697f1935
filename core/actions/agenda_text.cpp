// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/agenda_text.h"

#include "core/actions/bundled_data.h"
#include "core/actions/words.h"
#include "core/relationships/experience.h"
#include "core/relationships/interaction.h"
#include "core/requests/history_word.h"

#include <QtCore/QCoreApplication>

namespace letterdesk {

namespace {

struct AgendaText {
    Q_DECLARE_TR_FUNCTIONS(AgendaText)
};

QString firstKnown(const QString& a, const QString& b) {
    return a.isEmpty() ? b : a;
}

/// Degrees stand behind the comma; on a chip the name matters.
QString who(const AgendaFact& fact) {
    return firstKnown(fact.personName.section(u',', 0, 0), AgendaText::tr("somebody"));
}

QString serviceName(const QString& id) {
    const auto rules = bundledRulePack().service(id);
    return rules ? rules->shortName : id;
}

QString applicationTitle(const AgendaFact& fact) {
    QStringList parts;
    if (!fact.service.isEmpty()) {
        parts << serviceName(fact.service);
    }
    if (!fact.specialty.isEmpty()) {
        parts << firstKnown(bundledRulePack().specialtyName(fact.specialty), fact.specialty);
    }
    return parts.isEmpty() ? firstKnown(fact.season, AgendaText::tr("an application"))
                           : parts.join(QStringLiteral(" · "));
}

/// The events are words of the rule packs; others are shown as they are written.
QString eventTitle(const AgendaFact& fact) {
    const QString name = fact.service.isEmpty() ? applicationTitle(fact) : serviceName(fact.service);
    const QString event = fact.word;
    if (event == QLatin1StringView("opens")) {
        return AgendaText::tr("%1 opens").arg(name);
    }
    if (event == QLatin1StringView("closes")) {
        return AgendaText::tr("%1 closes").arg(name);
    }
    if (event == QLatin1StringView("submission_opens")) {
        return AgendaText::tr("%1 takes applications").arg(name);
    }
    if (event == QLatin1StringView("programs_review")) {
        return AgendaText::tr("Programs begin to read: %1").arg(name);
    }
    if (event == QLatin1StringView("first_transmission")) {
        return AgendaText::tr("%1 sends to schools for the first time").arg(name);
    }
    if (event == QLatin1StringView("letters_due")) {
        return AgendaText::tr("Letters due: %1").arg(name);
    }
    if (event == QLatin1StringView("match")) {
        return AgendaText::tr("Match: %1").arg(name);
    }
    if (event == QLatin1StringView("target")) {
        return AgendaText::tr("Aim for this day: %1").arg(name);
    }
    QString words = event;
    words.replace(u'_', u' ');
    return AgendaText::tr("%1: %2", "%1 a service, %2 what happens there").arg(name, words);
}

QString experienceTitle(const AgendaFact& fact) {
    QString title = fact.title;
    if (title.isEmpty()) {
        const auto kind = enumFromText<ExperienceKind>(fact.word);
        title = kind ? displayText(*kind) : displayText(AgendaKind::Experience);
    }
    return fact.opensEnd     ? AgendaText::tr("%1 begins").arg(title)
           : fact.opensStart ? AgendaText::tr("%1 ends").arg(title)
                             : title;
}

QString answerTitle(const AgendaFact& fact) {
    const auto answer = enumFromText<Answer>(fact.word);
    return answer ? AgendaText::tr("%1 answered: %2").arg(who(fact), displayText(*answer))
                  : AgendaText::tr("%1 answered").arg(who(fact));
}

QString historyTitle(const AgendaFact& fact) {
    QString step = fact.word;
    if (const auto stage = enumFromText<Stage>(step)) {
        step = displayText(*stage);
    } else {
        switch (enumFromText<HistoryWord>(step).value_or(HistoryWord::Closed)) {
        case HistoryWord::Later:
            step = displayText(Answer::Later);
            break;
        case HistoryWord::Issued:
            step = displayText(AgendaKind::Issued);
            break;
        case HistoryWord::Received:
            step = displayText(AgendaKind::Received);
            break;
        case HistoryWord::OutcomeTold:
            step = displayText(AgendaKind::OutcomeTold);
            break;
        default:
            step = firstKnown(step, fact.title);
            break;
        }
    }
    return step.isEmpty() ? who(fact) : AgendaText::tr("%1: %2", "%1 a person, %2 a step").arg(who(fact), step);
}

QString inService(const QString& words, const AgendaFact& fact) {
    return fact.service.isEmpty()
               ? words
               : AgendaText::tr("%1 (%2)", "%1 what happened, %2 a service").arg(words, serviceName(fact.service));
}

QString titleOf(const AgendaFact& fact) {
    switch (fact.kind) {
    case AgendaKind::Experience:
        return experienceTitle(fact);
    case AgendaKind::Absence:
        return AgendaText::tr("%1 is away").arg(who(fact));
    case AgendaKind::DateNote:
        return firstKnown(fact.title, fact.personName);
    case AgendaKind::LettersDue:
        return AgendaText::tr("Letters due: %1").arg(applicationTitle(fact));
    case AgendaKind::ProgramDue:
        return AgendaText::tr("Letters due: %1").arg(firstKnown(fact.title, applicationTitle(fact)));
    case AgendaKind::WritersDate:
        return AgendaText::tr("Letter due from %1").arg(who(fact));
    case AgendaKind::Ask:
        return AgendaText::tr("Ask %1").arg(who(fact));
    case AgendaKind::SeasonDate:
        return eventTitle(fact);
    case AgendaKind::Leaves:
        return AgendaText::tr("Last day of %1").arg(who(fact));
    case AgendaKind::DoNotWriteBefore:
        return AgendaText::tr("You may write to %1 again").arg(who(fact));
    case AgendaKind::Asked:
        return AgendaText::tr("Asked %1").arg(who(fact));
    case AgendaKind::Answered:
        return answerTitle(fact);
    case AgendaKind::PacketGiven:
        return AgendaText::tr("Packet to %1").arg(who(fact));
    case AgendaKind::Issued:
        return inService(AgendaText::tr("Letter asked of %1").arg(who(fact)), fact);
    case AgendaKind::Received:
        return inService(AgendaText::tr("Letter of %1 arrived").arg(who(fact)), fact);
    case AgendaKind::Assigned:
        return AgendaText::tr("Letter of %1 to %2")
            .arg(who(fact), firstKnown(fact.title, AgendaText::tr("a program")));
    case AgendaKind::Thanked:
        return AgendaText::tr("Thanked %1").arg(who(fact));
    case AgendaKind::OutcomeTold:
        return AgendaText::tr("Told %1 the outcome").arg(who(fact));
    case AgendaKind::History:
        return historyTitle(fact);
    case AgendaKind::Message:
        return fact.title.isEmpty() ? AgendaText::tr("Message to %1").arg(who(fact))
                                    : AgendaText::tr("Message to %1: %2").arg(who(fact), fact.title);
    case AgendaKind::Interaction: {
        const auto kind = enumFromText<InteractionKind>(fact.word);
        return AgendaText::tr("%1 with %2", "%1 a kind of meeting, %2 a person")
            .arg(displayText(kind.value_or(InteractionKind::Other)), who(fact));
    }
    case AgendaKind::Moment:
        return firstKnown(fact.title, displayText(AgendaKind::Moment));
    }
    return {};
}

} // namespace

QString agendaTitle(const AgendaItem& item) {
    const QString title = titleOf(item.fact).simplified();
    return title.isEmpty() ? AgendaText::tr("A date without a title") : title;
}

QString agendaStateText(AgendaState state) {
    switch (state) {
    case AgendaState::Coming:
        return {};
    case AgendaState::Late:
        return AgendaText::tr("Overdue");
    case AgendaState::Done:
        return AgendaText::tr("Done", "state of a date");
    case AgendaState::Past:
        return AgendaText::tr("Past", "state of a date");
    }
    return {};
}

QString agendaDetail(const AgendaItem& item, const QLocale& locale) {
    QStringList parts{displayText(item.kind())};
    if (item.isSpan()) {
        parts << AgendaText::tr("%1 to %2", "first and last day")
                     .arg(locale.toString(item.fact.first, QLocale::ShortFormat),
                          locale.toString(item.fact.last, QLocale::ShortFormat));
    }
    if (item.kind() == AgendaKind::DateNote && !item.fact.title.isEmpty()) {
        parts << item.fact.personName.section(u',', 0, 0);
    }
    if (item.kind() == AgendaKind::Interaction || item.kind() == AgendaKind::History) {
        parts << item.fact.title.simplified();
    }
    if (item.fact.estimated) {
        parts << AgendaText::tr("estimated");
    }
    // What happened is done by its kind; only a plan needs to say so.
    if (item.state == AgendaState::Late || (item.state == AgendaState::Done && item.movable)) {
        parts << agendaStateText(item.state);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString agendaSentence(const AgendaItem& item, const QLocale& locale) {
    QStringList parts{agendaTitle(item), agendaDetail(item, locale)};
    if (!item.isSpan()) {
        parts << longDay(item.fact.first, locale);
    }
    if (item.state == AgendaState::Past) {
        parts << agendaStateText(item.state);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString longDay(QDate day, const QLocale& locale) {
    return locale.toString(day, QLocale::LongFormat);
}

} // namespace letterdesk
