// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QtCore/QChar>

namespace letterdesk {

namespace {

/// Index of the first code unit that cannot be stored, or -1.
qsizetype firstUnstorable(QStringView text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.isNull() || unit.unicode() >= 0xFFFE) {
            return i;
        }
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
        } else if (unit.isSurrogate()) {
            return i;
        }
    }
    return -1;
}

bool isBidiControl(char16_t unit) {
    return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
}

} // namespace

bool isStorable(QStringView text) {
    return firstUnstorable(text) < 0;
}

Result<QString> storableText(const QString& text) {
    const qsizetype at = firstUnstorable(text);
    if (at >= 0) {
        const QString unit = QString::number(text[at].unicode(), 16).toUpper().rightJustified(4, u'0');
        return worldError(ErrorCode::TextRefused, {}, {}, QStringLiteral("U+%1 at %2").arg(unit).arg(at));
    }
    return text.normalized(QString::NormalizationForm_C);
}

QString displaySafe(const QString& text) {
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (unit.isHighSurrogate() && next.isLowSurrogate()) {
            safe += unit;
            safe += next;
            ++i;
            continue;
        }
        // A carriage return alone would let a text overwrite its own line in a terminal.
        const bool isSpacing = unit == QLatin1Char('\n') || unit == QLatin1Char('\t') ||
                               (unit == QLatin1Char('\r') && next == QLatin1Char('\n'));
        const bool isUnsafe = !isSpacing && (unit.isSurrogate() || unit.category() == QChar::Other_Control ||
                                             isBidiControl(unit.unicode()));
        safe += isUnsafe ? QChar(QChar::ReplacementCharacter) : unit;
    }
    return safe;
}

} // namespace letterdesk
