// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample_workspace.h"

#include "core/exchange/workspace_import.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

namespace letterdesk {

namespace {

/// A file of the sample; it is part of the program, so it is there.
QByteArray sampleFile(const QString& name) {
    QFile file(QStringLiteral(":/letterdesk/sample/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What stands in the JSON for one pair of braces.
QString resolved(const QRegularExpressionMatch& braces, QDate monday) {
    if (const QString file = braces.captured(QStringLiteral("file")); !file.isEmpty()) {
        return QString::fromLatin1(sampleFile(file).toBase64());
    }
    static const QStringList kDays{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                   QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                   QStringLiteral("sun")};
    constexpr int kWeek = 7;
    const qint64 weeks = braces.captured(QStringLiteral("weeks")).toLongLong();
    const QDate day = monday.addDays(weeks * kWeek + kDays.indexOf(braces.captured(QStringLiteral("day"))));
    return braces.captured(QStringLiteral("year")).isEmpty() ? day.toString(Qt::ISODate)
                                                             : QString::number(day.year());
}

} // namespace

QByteArray sampleJson(QDate today) {
    static const QRegularExpression kBraces(
        QStringLiteral("\\{(?:file (?<file>[\\w.]+)|(?<year>year of "
                       ")?(?<day>mon|tue|wed|thu|fri|sat|sun)(?<weeks>[+-]\\d+))\\}"));
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QString source = QString::fromUtf8(sampleFile(QStringLiteral("sample.json")));
    QString json;
    qsizetype end = 0;
    for (auto match = kBraces.globalMatch(source); match.hasNext();) {
        const QRegularExpressionMatch braces = match.next();
        json += source.mid(end, braces.capturedStart() - end) + resolved(braces, monday);
        end = braces.capturedEnd();
    }
    return (json + source.mid(end)).toUtf8();
}

Result<void> fillWithSample(Workspace& workspace, QDate today) {
    ImportOptions options;
    options.step = QCoreApplication::translate("Exchange", "Sample", "name of a step of undo");
    const auto imported = importWorkspace(workspace, sampleJson(today), options);
    if (!imported) {
        return tl::unexpected<Error>(imported.error());
    }
    return {};
}

Result<void> makeSampleWorkspace(const QString& path, Workspace::Environment environment) {
    Result<void> filled;
    {
        const auto workspace = Workspace::create(path, environment);
        if (!workspace) {
            return tl::unexpected<Error>(workspace.error());
        }
        filled = fillWithSample(**workspace, environment.clock.today());
    }
    if (!filled) { // closed by now, and nobody else knows it yet
        for (const char* ending : {"", "-wal", "-shm"}) {
            QFile::remove(path + QLatin1StringView(ending));
        }
    }
    return filled;
}

} // namespace letterdesk
