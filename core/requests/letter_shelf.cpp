// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/letter_shelf.h"

#include <QtCore/QRegularExpression>

#include <array>

namespace letterdesk {

namespace {

/// Only the beginning is read: a letter shows itself on its first page, and a 500-page file must not cost more.
constexpr qsizetype kReadCharacters = 20000;

using Patterns = std::array<const char*, 5>;

/// Somebody recommends somebody. A student's own papers do not say this.
constexpr Patterns kRecommending{
    R"(\b(?:i|we) (?:(?:am|are) )?(?:[a-z]+ ){0,4}(?:to |in )?recommend(?:ing)? (?:[a-z.]+ ){0,2}(?:him|her|them|mr|ms|mx|dr|this (?:student|applicant|candidate|young)))",
    R"(\b(?:pleasure|privilege|honou?r|delighted|pleased|happy) (?:for me )?to (?:be )?(?:recommend|writ(?:e|ing) (?:this |a |you )?(?:[a-z]+ ){0,3}(?:letter|in support|on behalf)))",
    R"(\bwriting (?:to you )?(?:[a-z]+ ){0,3}(?:in support of|on behalf of|to recommend|to support)\b)",
    R"(\b(?:recommend|support) (?:(?:him|her|them|this (?:student|applicant|candidate)) |(?:[a-z]+'s |his |her |their )application )?(?:[a-z]+ ){0,4}(?:without (?:any )?(?:reservation|hesitation)|in the strongest|wholeheartedly))",
    R"(\bi (?:have known|have had the pleasure|have worked with|supervised|have supervised) (?:of |working |supervising |teaching |with |knowing )*(?:mr|ms|mx|him|her|them|this student)\b)",
};

/// Usual around a letter, but in other papers too.
constexpr Patterns kSurroundings{
    R"(\bto whom it may concern\b)",
    R"(\bdear (?:program director|(?:members of the )?(?:admissions?|selection) committee|colleagues?)\b)",
    R"(\bwithout (?:any )?(?:reservation|hesitation)\b)",
    R"(\b(?:top|best|strongest|finest) (?:[a-z0-9]+ ){0,4}(?:students?|residents?) (?:i have|we have|that i)\b)",
    R"(\b(?:he|she|they) (?:will|would) (?:be|make) (?:an? )?(?:[a-z]+ ){0,2}(?:asset|physician|doctor|resident|addition)\b)",
};

/// What a student writes for: "in support of my application", "on behalf of myself". "In support of my student"
/// stays a letter.
constexpr auto kOwnCause =
    R"((?:\b(?:this|a|my) letter )?\b(?:in support of|on behalf of|to support) (?:(?:my|our|the [a-z']+ own)(?: [a-z-]+){0,3} (?:applications?|candidacy|request|petition|appeal)|myself|ourselves)\b)";

constexpr auto kLetterName =
    R"(\b(?:letters? of (?:recommendation|reference|evaluation|support)|(?:recommendation|reference|rec) letters?|letters? rec(?:ommendation)?|lor)\b)";
constexpr auto kAskingName =
    R"(\b(?:request|form|packet|instructions?|guide(?:lines)?|template|checklist|cover)\b)";
/// Papers that ask for a letter speak about letters, not about the student.
constexpr auto kAskingText = R"(\b(?:request form|letter request|i waive|waive my right|recommender'?s name)\b)";

QStringList matches(const QString& text, const Patterns& patterns) {
    QStringList found;
    for (const char* pattern : patterns) {
        const QRegularExpression expression(QString::fromLatin1(pattern),
                                            QRegularExpression::CaseInsensitiveOption);
        if (const auto match = expression.match(text); match.hasMatch()) {
            found << match.captured().trimmed();
        }
    }
    return found;
}

bool contains(const QString& text, const char* pattern) {
    return text.contains(
        QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption));
}

/// The text without what the student says of the student's own cause.
QString withoutOwnCause(QString text) {
    static const QRegularExpression ownCause(QString::fromLatin1(kOwnCause),
                                             QRegularExpression::CaseInsensitiveOption);
    return text.replace(ownCause, QStringLiteral("\u2014")); // no word, so that what follows is not read on
}

/// Words of the file name without its separators and digits.
QString nameWords(const QString& fileName) {
    QString words = fileName;
    static const QRegularExpression camelCase(QStringLiteral("(?<=[a-z])(?=[A-Z])"));
    static const QRegularExpression separators(QStringLiteral("[^A-Za-z]+"));
    return words.replace(camelCase, QStringLiteral(" ")).replace(separators, QStringLiteral(" ")).trimmed();
}

/// "recommend Maya Okonkwo": by name instead of by pronoun.
QStringList namedPassages(const QString& text, const QString& studentName) {
    QStringList parts;
    for (const QString& part : studentName.split(u' ', Qt::SkipEmptyParts)) {
        if (part.size() > 1) {
            parts << QRegularExpression::escape(part);
        }
    }
    if (parts.isEmpty()) {
        return {};
    }
    const QRegularExpression expression(
        QStringLiteral(
            R"(\b(?:recommend|support of|on behalf of|have known|worked with|supervised|taught) (?:[a-z.]+ ){0,2}(?:%1)\b)")
            .arg(parts.join(u'|')),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = expression.match(text); // clazy:exclude=use-static-qregularexpression
    return match.hasMatch() ? QStringList{match.captured().trimmed()} : QStringList{};
}

} // namespace

LetterVerdict letterVerdict(const QString& fileName, const QString& text, const QString& studentName) {
    const QString body = withoutOwnCause(text.left(kReadCharacters).simplified());
    const QString name = nameWords(fileName);
    const bool named = contains(name, kLetterName) && !contains(name, kAskingName);

    LetterVerdict verdict;
    QStringList surroundings;
    if (!contains(body, kAskingText)) {
        verdict.signs = matches(body, kRecommending) + namedPassages(body, studentName);
        surroundings = matches(body, kSurroundings);
    }
    const qsizetype strong = verdict.signs.size();
    const qsizetype weak = surroundings.size() + (named ? 1 : 0);
    if (strong >= 2 || (strong == 1 && weak >= 1) || (named && weak >= 2)) {
        verdict.likeness = LetterLikeness::Likely;
    } else if (strong == 1 || named || weak >= 2) {
        verdict.likeness = LetterLikeness::Possible;
    }
    if (verdict.likeness == LetterLikeness::No) {
        return {};
    }
    verdict.signs += surroundings;
    if (named) {
        verdict.signs << fileName;
    }
    return verdict;
}

} // namespace letterdesk
