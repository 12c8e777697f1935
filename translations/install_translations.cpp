// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/install_translations.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QTranslator>

#include <memory>
#include <vector>

namespace letterdesk {

namespace {

/// What is installed now, so that another language can take its place.
std::vector<std::unique_ptr<QTranslator>>& installed() {
    static std::vector<std::unique_ptr<QTranslator>> translators;
    return translators;
}

bool install(const QLocale& locale, const QString& name, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder) ||
        !QCoreApplication::installTranslator(translator.get())) {
        return false;
    }
    installed().push_back(std::move(translator));
    return true;
}

} // namespace

bool installTranslations(const QLocale& locale) {
    installed().clear(); // one that goes takes itself out
    // The source texts are English without plural forms, so English stands in where a language is missing.
    const bool spoken = install(locale, QStringLiteral("letterdesk"), QStringLiteral(":/translations"));
    if (!spoken) {
        install(QLocale(QLocale::English), QStringLiteral("letterdesk"), QStringLiteral(":/translations"));
    }
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return spoken;
}

QLocale localeFor(const QString& language) {
    const QLocale system = QLocale::system();
    if (language.isEmpty()) {
        return system;
    }
    const QLocale::Language wanted = QLocale(language).language();
    if (wanted == system.language()) {
        return system;
    }
    const QLocale there(wanted, system.territory());
    return there.language() == wanted ? there : QLocale(language);
}

} // namespace letterdesk
