// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiences/experience_words.h"

#include "core/base/dates.h"
#include "ui/records/day_words.h"
#include "ui/widgets/date_text.h"

#include <QtCore/QCoreApplication>

namespace letterdesk {

namespace {

struct ExperienceWords {
    Q_DECLARE_TR_FUNCTIONS(ExperienceWords)
};

bool runs(const ExperienceRow& row, QDate today) {
    return row.start && *row.start <= today && (!row.end || *row.end >= today);
}

QString daySentence(const ExperienceRow& row, QDate today, const HolidayCalendar& holidays,
                    const QLocale& locale) {
    const auto on = [&locale](QDate day) { return dateForReading(day, locale); };
    if (isPast(row, today)) {
        return ExperienceWords::tr("Ended on %1, %2.").arg(on(*row.end), fromToday(*row.end, today));
    }
    if (row.start && *row.start > today) {
        return ExperienceWords::tr("Starts on %1, %2.").arg(on(*row.start), fromToday(*row.start, today));
    }
    if (row.end) {
        if (*row.end == today) {
            return ExperienceWords::tr("Today is the last day.");
        }
        const int days = workingDaysBetween(today.addDays(1), *row.end, holidays);
        return ExperienceWords::tr("Runs until %1, %n more working day(s).", "", days).arg(on(*row.end));
    }
    return row.start ? ExperienceWords::tr("Runs since %1, without a last day.").arg(on(*row.start))
                     : ExperienceWords::tr("Its dates are not known yet.");
}

} // namespace

bool isPast(const ExperienceRow& row, QDate today) {
    return row.end && *row.end < today;
}

RecordSign experienceSign(const ExperienceRow& row, QDate today) {
    if (!row.end && !row.start) {
        return {};
    }
    const bool running = runs(row, today);
    if (row.end && *row.end >= today && today.daysTo(*row.end) <= kEndsSoonDays && (running || !row.start)) {
        return {Icon::Soon, Tone::Soon, ExperienceWords::tr("Ends %1").arg(fromToday(*row.end, today))};
    }
    return running ? RecordSign{Icon::Today, Tone::Accent, ExperienceWords::tr("Running now")} : RecordSign{};
}

QString experienceSentence(const ExperienceRow& row, QDate today, const HolidayCalendar& holidays,
                           const QLocale& locale) {
    return ExperienceWords::tr("%1 %2, %3.", "the dates as a sentence, then people and moments")
        .arg(daySentence(row, today, holidays, locale), ExperienceWords::tr("%n people", "", row.people),
             ExperienceWords::tr("%n moments", "", row.moments));
}

QString experienceTitle(const QString& title) {
    return title.isEmpty() ? ExperienceWords::tr("Without a title") : title;
}

QString daysProblem(const Experience& experience) {
    return experience.start && experience.end && *experience.end < *experience.start
               ? ExperienceWords::tr("The last day is before the first.")
               : QString();
}

} // namespace letterdesk
