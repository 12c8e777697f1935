// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <functional>
#include <initializer_list>

namespace letterdesk::test {

/// What one run of letterdesk-cli left behind.
struct CliRun {
    int code = -1; ///< exit code; -1 when it crashed
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

/// Runs the real program on a workspace in a folder of its own, without any display.
class CliRunner {
public:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString workspace() const { return path("test.letterdesk"); }

    /// Without --file; see on().
    [[nodiscard]] CliRun run(const QStringList& arguments, const QByteArray& input = {},
                             const std::function<void(QProcess&)>& prepare = {}) const {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LETTERDESK_FILE"}) {
            environment.remove(QString::fromLatin1(name));
        }
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        if (prepare) {
            prepare(process);
        }
        process.start(QStringLiteral(LETTERDESK_CLI), arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        const bool ended =
            process.exitStatus() == QProcess::NormalExit && process.error() == QProcess::UnknownError;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// On the workspace of this test, with pauses between the pieces of its input.
    [[nodiscard]] CliRun onSlowly(const char* arguments, const QList<QByteArray>& pieces) const {
        const QStringList file{QStringLiteral("--file"), workspace()};
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(LETTERDESK_CLI), file + QString::fromUtf8(arguments).split(u' '));
        for (const QByteArray& piece : pieces) {
            process.write(piece);
            process.waitForBytesWritten(10'000);
            QTest::qWait(300);
        }
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// On the workspace of this test.
    [[nodiscard]] CliRun on(const QString& arguments, const QByteArray& input = {}) const {
        return run(QStringList{QStringLiteral("--file"), workspace()} + arguments.split(u' '), input);
    }
    [[nodiscard]] CliRun on(const char* arguments, const QByteArray& input = {}) const {
        return on(QString::fromUtf8(arguments), input);
    }

    /// Makes the workspace of a fictitious student (tests/data/cli/student.json).
    [[nodiscard]] bool makeStudent() const {
        return on("new").code == 0 &&
               on("import -", contents(QStringLiteral(LETTERDESK_TEST_DATA "/cli/student.json"))).code == 0;
    }

    [[nodiscard]] static QByteArray contents(const QString& file) {
        QFile input(file);
        return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
    }
    static bool write(const QString& file, const QByteArray& bytes) {
        QFile output(file);
        return output.open(QIODevice::WriteOnly) && output.write(bytes) == bytes.size();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace letterdesk::test

/// The run ended with this exit code; else the test fails with what the program said.
#define QCOMPARE_CODE(run_, expected)                                                                             \
    do {                                                                                                          \
        const letterdesk::test::CliRun& seen_ = (run_);                                                           \
        QVERIFY2(seen_.code == (expected),                                                                        \
                 (QByteArray::number(seen_.code) + ": " + seen_.err + seen_.out).constData());                    \
    } while (false)
