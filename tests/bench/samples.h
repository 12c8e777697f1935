// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cstdio>

namespace letterdesk::bench {

/// What one benchmark program measured: lists of single values by name, printed as one line of JSON for run.py,
/// which makes medians and ratios of them.
class Samples {
public:
    void add(const char* name, double value) {
        QJsonArray values = m_values.value(QLatin1String(name)).toArray();
        values.append(value);
        m_values.insert(QLatin1String(name), values);
    }
    /// Runs the work and adds its duration in milliseconds, which is also the value.
    template <class Work>
    double time(const char* name, Work&& work) {
        QElapsedTimer timer;
        timer.start();
        work();
        const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        add(name, milliseconds);
        return milliseconds;
    }
    void print() const {
        const QByteArray line = QJsonDocument(m_values).toJson(QJsonDocument::Compact);
        std::printf("%s\n", line.constData());
    }

private:
    QJsonObject m_values;
};

/// Ends the program with a message: a benchmark that could not do its work must not give a figure.
[[noreturn]] inline void fail(const QString& why) {
    std::fprintf(stderr, "%s\n", why.toUtf8().constData());
    std::exit(2);
}

} // namespace letterdesk::bench
