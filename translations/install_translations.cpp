// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/install_translations.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

namespace letterdesk {

namespace {

bool install(const QLocale& locale, const QString& name, const QString& folder) {
    auto* translator = new QTranslator(QCoreApplication::instance());
    return translator->load(locale, name, QStringLiteral("_"), folder) &&
           QCoreApplication::installTranslator(translator);
}

} // namespace

void installTranslations(const QLocale& locale) {
    // The source texts are English without plural forms, so English stands in where a language is missing.
    if (!install(locale, QStringLiteral("letterdesk"), QStringLiteral(":/translations"))) {
        install(QLocale(QLocale::English), QStringLiteral("letterdesk"), QStringLiteral(":/translations"));
    }
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace letterdesk
