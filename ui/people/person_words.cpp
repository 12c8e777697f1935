// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_words.h"

#include "core/actions/words.h"
#include "core/relationships/person_sign.h"
#include "ui/widgets/date_text.h"

#include <QtCore/QCoreApplication>

namespace letterdesk {

namespace {

struct PersonWords {
    Q_DECLARE_TR_FUNCTIONS(PersonWords)
};

// Further back a date says more than a number of days.
constexpr int kCountedDays = 60;

QString togetherSentence(const PersonRow& row, QDate today, const QLocale& locale) {
    const QString role = row.role ? displayText(*row.role) : QString();
    const QString until = row.until ? dateForGlance(*row.until, today, locale) : QString();
    if (role.isEmpty() && row.experience.isEmpty()) {
        return PersonWords::tr("Not linked to an experience yet.");
    }
    if (row.experience.isEmpty()) {
        return until.isEmpty() ? PersonWords::tr("%1.", "a role").arg(role)
                               : PersonWords::tr("%1 until %2.", "a role, a day").arg(role, until);
    }
    if (role.isEmpty()) {
        return until.isEmpty() ? PersonWords::tr("Together in %1.").arg(row.experience)
                               : PersonWords::tr("Together in %1 until %2.").arg(row.experience, until);
    }
    return until.isEmpty() ? PersonWords::tr("%1 in %2.", "a role, an experience").arg(role, row.experience)
                           : PersonWords::tr("%1 in %2 until %3.", "a role, an experience, a day")
                                 .arg(role, row.experience, until);
}

QString seenSentence(const std::optional<QDate>& last, QDate today, const QLocale& locale) {
    if (!last) {
        return PersonWords::tr("Nothing logged yet.");
    }
    const auto days = static_cast<int>(last->daysTo(today));
    if (days == 0) {
        return PersonWords::tr("Last seen today.");
    }
    if (days == 1) {
        return PersonWords::tr("Last seen yesterday.");
    }
    return days > 1 && days <= kCountedDays
               ? PersonWords::tr("Last seen %n day(s) ago.", nullptr, days)
               : PersonWords::tr("Last seen on %1.").arg(dateForGlance(*last, today, locale));
}

} // namespace

RecordSign personDueSign(const PersonRow& row, QDate today, const QLocale& locale) {
    const PersonSign sign = personSign(row.notEligible, row.leavesOn, row.keepInTouchDays, row.lastOn, today);
    const QString day = row.leavesOn ? dateForGlance(*row.leavesOn, today, locale) : QString();
    switch (sign.what) {
    case PersonSign::What::None:
        return {};
    case PersonSign::What::NotEligible:
        return {Icon::StageDeclined, Tone::Late,
                PersonWords::tr("Cannot write a letter: %1").arg(displayText(*row.notEligible).toLower())};
    case PersonSign::What::Left:
        return {Icon::StageClosed, Tone::Neutral, PersonWords::tr("Left on %1").arg(day)};
    case PersonSign::What::LeavesSoon:
        return {Icon::Soon, Tone::Soon, PersonWords::tr("Leaves on %1").arg(day)};
    case PersonSign::What::ContactDue:
        return {Icon::Waiting, Tone::Soon, PersonWords::tr("No contact for %n day(s)", nullptr, sign.days)};
    }
    return {};
}

QString personSentence(const PersonRow& row, QDate today, const QLocale& locale) {
    QStringList sentences{togetherSentence(row, today, locale), seenSentence(row.lastOn, today, locale),
                          row.moments == 0 ? PersonWords::tr("No moments yet.")
                                           : PersonWords::tr("%n moment(s).", nullptr, row.moments)};
    if (const RecordSign sign = personDueSign(row, today, locale); sign.icon != Icon::None) {
        sentences << PersonWords::tr("%1.", "a sentence").arg(sign.words);
    }
    return sentences.join(u' ');
}

QString roleAndExperience(const PersonRow& row) {
    QStringList parts{row.role ? displayText(*row.role) : QString(), row.experience};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString shortName(const PersonRow& row) {
    // Degrees stand behind the comma; in a narrow list the name matters.
    const QString name = row.name.section(u',', 0, 0);
    return name.isEmpty() ? PersonWords::tr("Somebody without a name") : name;
}

} // namespace letterdesk
