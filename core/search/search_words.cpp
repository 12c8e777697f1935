// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_words.h"

namespace letterdesk {

namespace {

bool isWordCharacter(char32_t character) {
    switch (QChar::category(character)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return false;
    }
}

} // namespace

QStringList searchWords(const QString& text) {
    QStringList words;
    QString word;
    for (const char32_t character : text.toUcs4()) {
        if (isWordCharacter(character)) {
            word += QString::fromUcs4(&character, 1);
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    if (!word.isEmpty()) {
        words << word;
    }
    return words;
}

QString foldedText(const QString& text) {
    QString folded;
    const QString apart = text.normalized(QString::NormalizationForm_D);
    for (const QChar character : apart) {
        if (character.category() != QChar::Mark_NonSpacing) {
            folded += character;
        }
    }
    return folded.toLower();
}

} // namespace letterdesk
