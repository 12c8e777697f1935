// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/application_words.h"

#include "core/actions/bundled_data.h"
#include "core/requests/request_state.h"
#include "ui/records/day_words.h"
#include "ui/widgets/date_text.h"

#include <QtCore/QCoreApplication>

namespace letterdesk {

namespace {

struct ApplicationWords {
    Q_DECLARE_TR_FUNCTIONS(ApplicationWords)
};

struct EventWord {
    const char* event; ///< in the rule packs
    const char* words;
};

constexpr std::array kEvents{
    EventWord{"opens", QT_TRANSLATE_NOOP("ApplicationWords", "Opens")},
    EventWord{"submission_opens", QT_TRANSLATE_NOOP("ApplicationWords", "Submission opens")},
    EventWord{"programs_review", QT_TRANSLATE_NOOP("ApplicationWords", "Programs begin to read")},
    EventWord{"first_transmission", QT_TRANSLATE_NOOP("ApplicationWords", "First sent to schools")},
    EventWord{"letters_due", QT_TRANSLATE_NOOP("ApplicationWords", "Letters due")},
    EventWord{"target", QT_TRANSLATE_NOOP("ApplicationWords", "Aim for this day")},
    EventWord{"match", QT_TRANSLATE_NOOP("ApplicationWords", "Match")},
    EventWord{"closes", QT_TRANSLATE_NOOP("ApplicationWords", "Closes")},
};

bool isLetterMissing(const ApplicationRow& row) {
    return row.letters == 0 || row.received < row.letters;
}

} // namespace

RecordSign applicationSign(const ApplicationRow& row, QDate today) {
    if (!row.lettersDueOn || !isLetterMissing(row)) {
        return {};
    }
    if (*row.lettersDueOn < today) {
        return row.letters == 0 ? RecordSign{}
                                : RecordSign{Icon::Late, Tone::Late,
                                             ApplicationWords::tr("Letters were due %1, and not all are there")
                                                 .arg(fromToday(*row.lettersDueOn, today))};
    }
    if (today.daysTo(*row.lettersDueOn) <= kAtRiskDays) {
        return {Icon::Soon, Tone::Soon,
                ApplicationWords::tr("Letters are due %1").arg(fromToday(*row.lettersDueOn, today))};
    }
    return {};
}

bool isSettled(const ApplicationRow& row, QDate today) {
    return row.lettersDueOn && *row.lettersDueOn < today && (row.letters == 0 || !isLetterMissing(row));
}

QString applicationSentence(const ApplicationRow& row, const SlotProgress& progress, QDate today,
                            const QLocale& locale) {
    QStringList parts;
    if (!row.lettersDueOn) {
        parts << ApplicationWords::tr("It is not known when its letters are due.");
    } else {
        const QString on = dateForReading(*row.lettersDueOn, locale);
        const QString when = fromToday(*row.lettersDueOn, today);
        parts << (*row.lettersDueOn < today ? ApplicationWords::tr("Letters were due on %1, %2.")
                                            : ApplicationWords::tr("Letters are due on %1, %2."))
                     .arg(on, when);
    }
    if (progress.wanted == 0) {
        parts << ApplicationWords::tr("Nothing says yet which letters it asks for.");
    } else {
        parts << ApplicationWords::tr("%1 of %n letter(s) its slots ask for are under way.", "", progress.wanted)
                     .arg(progress.underWay);
    }
    if (row.letters > 0) {
        parts << ApplicationWords::tr("%1 of %n letter(s) received.", "", row.letters).arg(row.received);
    }
    return parts.join(u' ');
}

QString serviceWords(const QString& service) {
    if (service.isEmpty()) {
        return ApplicationWords::tr("Service not chosen");
    }
    const std::optional<ServiceRules> rules = bundledRulePack().service(service);
    return rules ? rules->shortName : service;
}

QString specialtyWords(const QString& specialty) {
    const QString name = bundledRulePack().specialtyName(specialty);
    return name.isEmpty() ? specialty : name;
}

QString roleWords(const QString& role) {
    if (role.isEmpty()) {
        return ApplicationWords::tr("Anybody");
    }
    const QString label = bundledRulePack().slotRoleLabel(role);
    return label.isEmpty() ? role : label;
}

QString eventWords(const QString& event) {
    for (const EventWord& known : kEvents) {
        if (event == QLatin1StringView(known.event)) {
            return ApplicationWords::tr(known.words);
        }
    }
    return event;
}

QString eventFromWords(const QString& words) {
    for (const EventWord& known : kEvents) {
        if (words.compare(ApplicationWords::tr(known.words), Qt::CaseInsensitive) == 0) {
            return QString(QLatin1StringView(known.event));
        }
    }
    return words;
}

QStringList knownEventWords() {
    QStringList words;
    for (const EventWord& known : kEvents) {
        words << ApplicationWords::tr(known.words);
    }
    return words;
}

} // namespace letterdesk
