// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_text.h"

#include "core/base/dates.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <cstdlib>

namespace letterdesk {

namespace {

bool isInRange(QDate date) {
    return date.isValid() && date.year() >= 1900 && date.year() <= 2200;
}

struct DateText {
    Q_DECLARE_TR_FUNCTIONS(DateText)
};

} // namespace

std::optional<QDate> dateFromTyping(const QString& typed, QDate today, const QLocale& locale, DateSense sense) {
    static const QRegularExpression spaces(QStringLiteral("[\\s,.]+"));
    const QString text = typed.trimmed();
    // "3 de mayo de 2027", as the long form of Spanish is written.
    static const QRegularExpression of(QStringLiteral(" del? "), QRegularExpression::CaseInsensitiveOption);
    const QString plain =
        QString(text).replace(spaces, QStringLiteral(" ")).replace(of, QStringLiteral(" ")).trimmed();
    if (plain.isEmpty()) {
        return std::nullopt;
    }
    if (plain.compare(DateText::tr("today", "typed into a date field"), Qt::CaseInsensitive) == 0) {
        return today;
    }
    if (plain.compare(DateText::tr("tomorrow", "typed into a date field"), Qt::CaseInsensitive) == 0) {
        return today.addDays(1);
    }
    if (plain.compare(DateText::tr("yesterday", "typed into a date field"), Qt::CaseInsensitive) == 0) {
        return today.addDays(-1);
    }
    if (const std::optional<QDate> iso = dateFromText(text)) {
        return iso;
    }
    for (const QString& form : {QStringLiteral("MMM d yyyy"), QStringLiteral("MMMM d yyyy"),
                                QStringLiteral("d MMM yyyy"), QStringLiteral("d MMMM yyyy")}) {
        const QDate date = locale.toDate(plain, form);
        if (isInRange(date)) {
            return date;
        }
    }
    for (const QLocale::FormatType form : {QLocale::ShortFormat, QLocale::LongFormat}) {
        // Short forms have two-digit years, which Qt takes for the last century.
        QString pattern = locale.dateFormat(form);
        const bool shortYear = pattern.contains(QStringLiteral("yy")) && !pattern.contains(QStringLiteral("yyyy"));
        if (shortYear) {
            const QDate full =
                locale.toDate(text, QString(pattern).replace(QStringLiteral("yy"), QStringLiteral("yyyy")));
            if (isInRange(full)) {
                return full;
            }
        }
        const QDate date = locale.toDate(text, pattern);
        if (date.isValid()) {
            const QDate moved = shortYear && date.year() < 2000 ? date.addYears(100) : date;
            if (isInRange(moved)) {
                return moved;
            }
        }
    }
    // Month and day alone, read in a leap year so that Feb 29 is a day.
    static const QRegularExpression numbers(QStringLiteral("^(\\d{1,2})[/.-](\\d{1,2})$"));
    QDate partial;
    const QRegularExpressionMatch match = numbers.match(text);
    if (match.hasMatch()) {
        const bool dayFirst = locale.dateFormat(QLocale::ShortFormat).startsWith(u'd');
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        partial = dayFirst ? QDate(2000, second, first) : QDate(2000, first, second);
    } else {
        for (const QString& form : {QStringLiteral("MMM d yyyy"), QStringLiteral("MMMM d yyyy"),
                                    QStringLiteral("d MMM yyyy"), QStringLiteral("d MMMM yyyy")}) {
            partial = locale.toDate(plain + QStringLiteral(" 2000"), form);
            if (partial.isValid()) {
                break;
            }
        }
    }
    if (!partial.isValid()) {
        return std::nullopt;
    }
    constexpr int kLeapYearsApart = 8; // around 2100
    const bool past = sense == DateSense::Past;
    for (int years = 0; years <= kLeapYearsApart; ++years) {
        const QDate candidate(today.year() + (past ? -years : years), partial.month(), partial.day());
        if (candidate.isValid() && (past ? candidate <= today : candidate >= today)) {
            return candidate;
        }
    }
    return std::nullopt;
}

QString dateForReading(QDate date, const QLocale& locale) {
    if (!date.isValid()) {
        return {};
    }
    if (locale.language() == QLocale::English || locale.language() == QLocale::C) {
        return QLocale(QLocale::English, QLocale::UnitedStates).toString(date, QStringLiteral("MMM d, yyyy"));
    }
    return locale.toString(date, QStringLiteral("d MMM yyyy"));
}

QString dateForGlance(QDate date, QDate today, const QLocale& locale) {
    constexpr int kHalfYear = 183;
    if (!date.isValid() || std::abs(today.daysTo(date)) > kHalfYear) {
        return dateForReading(date, locale);
    }
    const bool english = locale.language() == QLocale::English || locale.language() == QLocale::C;
    return english ? QLocale(QLocale::English, QLocale::UnitedStates).toString(date, QStringLiteral("MMM d"))
                   : locale.toString(date, QStringLiteral("d MMM"));
}

} // namespace letterdesk
