// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/person_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace letterdesk {

QStringList credentialsFromText(const QString& text) {
    QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (QString& part : parts) {
        part = part.trimmed();
    }
    parts.removeAll(QString());
    return parts;
}

QStringList listFromText(const QString& text, const QString& separators) {
    QStringList parts;
    QString part;
    const auto finish = [&parts, &part] {
        const QString trimmed = part.trimmed();
        if (!trimmed.isEmpty() && !parts.contains(trimmed)) {
            parts << trimmed;
        }
        part.clear();
    };
    for (const QChar letter : text) {
        if (separators.contains(letter)) {
            finish();
        } else {
            part += letter;
        }
    }
    finish();
    return parts;
}

QString emailProblem(const QString& text) {
    static const QRegularExpression shape(QStringLiteral("^[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]+$"));
    if (text.isEmpty() || shape.match(text).hasMatch()) {
        return {};
    }
    return QCoreApplication::translate("PersonText",
                                       "“%1” is not an email address. One looks like name@example.edu.")
        .arg(text.left(60));
}

} // namespace letterdesk
