// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/debug_info.h"

#include "core/store/sqlite_library.h"
#include "ui/shell/settings.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QSysInfo>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>

#include <array>

namespace letterdesk {

QString sizeClass(qint64 bytes) {
    struct Step {
        qint64 below;
        QLatin1StringView words;
    };
    constexpr qint64 kMega = 1'000'000;
    static constexpr std::array kSteps{Step{kMega, QLatin1StringView("under 1 MB")},
                                       Step{10 * kMega, QLatin1StringView("1 to 10 MB")},
                                       Step{100 * kMega, QLatin1StringView("10 to 100 MB")},
                                       Step{1000 * kMega, QLatin1StringView("100 MB to 1 GB")}};
    for (const Step& step : kSteps) {
        if (bytes < step.below) {
            return step.words;
        }
    }
    return QStringLiteral("1 GB or more");
}

QString debugInfo(const Settings& settings, const QString& workspacePath) {
    const QLocale locale;
    QStringList lines{
        QStringLiteral("Letterdesk ") + QStringLiteral(LETTERDESK_VERSION),
        QStringLiteral("Qt ") + QLatin1StringView(qVersion()) + QStringLiteral(", built with ") +
            QStringLiteral(QT_VERSION_STR),
        QStringLiteral("SQLite ") + sqliteVersion(),
        QStringLiteral("System: ") + QSysInfo::prettyProductName() + QStringLiteral(", ") +
            QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion() + QStringLiteral(", ") +
            QSysInfo::currentCpuArchitecture(),
        QStringLiteral("Windows: ") + QGuiApplication::platformName(),
        QStringLiteral("Locale: ") + locale.name() + QStringLiteral(", language chosen: ") +
            settings.get(SettingKey::Language).toString(),
        QStringLiteral("Look: ") + settings.get(SettingKey::Theme).toString() + QStringLiteral(", ") +
            settings.get(SettingKey::Density).toString() + QStringLiteral(", text ") +
            settings.get(SettingKey::TextPercent).toString() + QStringLiteral(" %, reduced motion ") +
            settings.get(SettingKey::ReducedMotion).toString(),
        QStringLiteral("Own shortcuts: ") +
            QString::number(settings.get(SettingKey::Shortcuts).toStringList().size()),
    };
    for (const QScreen* screen : QGuiApplication::screens()) {
        lines << QStringLiteral("Screen: %1×%2, scale %3")
                     .arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio());
    }
    lines << QStringLiteral("File: ") + (workspacePath.isEmpty() ? QStringLiteral("none open")
                                                                 : sizeClass(QFileInfo(workspacePath).size()));
    return lines.join(u'\n') + u'\n';
}

} // namespace letterdesk
