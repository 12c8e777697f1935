// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationships/person_name.h"

namespace letterdesk {

QString personName(const Person& person) {
    QStringList names{person.honorific, person.givenName, person.familyName};
    names.removeAll(QString());
    QStringList parts{names.join(u' ')};
    parts += person.credentials;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace letterdesk
