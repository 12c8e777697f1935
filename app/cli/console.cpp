// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "core/base/text.h"
#include "core/exchange/json_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

#include <cstdio>

namespace letterdesk::cli {

namespace {

void write(std::FILE* stream, const QByteArray& bytes) {
    // What does not arrive is noticed by flush().
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

/// Columns on a terminal: marks take none, East Asian wide characters two.
qsizetype columnsOf(const QString& text) {
    qsizetype columns = 0;
    for (const uint character : text.toUcs4()) {
        switch (QChar::category(character)) {
        case QChar::Mark_NonSpacing:
        case QChar::Mark_Enclosing:
        case QChar::Other_Format:
            continue;
        default:
            break;
        }
        const bool isWide =
            (character >= 0x1100 && character <= 0x115F) || (character >= 0x2E80 && character <= 0xA4CF) ||
            (character >= 0xAC00 && character <= 0xD7A3) || (character >= 0xF900 && character <= 0xFAFF) ||
            (character >= 0xFE30 && character <= 0xFE6F) || (character >= 0xFF00 && character <= 0xFF60) ||
            (character >= 0x1F300 && character <= 0x1FAFF) || (character >= 0x20000 && character <= 0x3FFFD);
        columns += isWide ? 2 : 1;
    }
    return columns;
}

/// A cell is one line, whatever the record holds.
QString cell(const QString& text) {
    return displaySafe(text.simplified());
}

bool isAboutOpening(ErrorCode code) {
    switch (code) {
    case ErrorCode::FileNotFound:
    case ErrorCode::FileNotReadable:
    case ErrorCode::FileNotWritable:
    case ErrorCode::FileNotRegular:
    case ErrorCode::FileExists:
    case ErrorCode::FileIsOpenWorkspace:
    case ErrorCode::FileTooLarge:
    case ErrorCode::DiskFull:
    case ErrorCode::FolderNotFound:
    case ErrorCode::ReadFailed:
    case ErrorCode::WriteFailed:
    case ErrorCode::NotAWorkspace:
    case ErrorCode::WorkspaceNewer:
    case ErrorCode::WorkspaceDamaged:
    case ErrorCode::WorkspaceLocked:
    case ErrorCode::WorkspaceReadOnly:
    case ErrorCode::WorkspaceReplaced:
        return true;
    default:
        return false;
    }
}

} // namespace

void Console::line(const QString& text) {
    write(stdout, displaySafe(text).toUtf8() + '\n');
}

void Console::table(const QStringList& headings, const std::vector<QStringList>& rows) {
    std::vector<QStringList> lines{headings};
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& text : row) {
            cells << cell(text);
        }
        lines.push_back(cells);
    }
    std::vector<qsizetype> widths(static_cast<size_t>(headings.size()), 0);
    for (const QStringList& cells : lines) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            qsizetype& width = widths.at(static_cast<size_t>(i));
            width = std::max(width, columnsOf(cells[i]));
        }
    }
    for (const QStringList& cells : lines) {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            text += cells[i];
            if (i + 1 < cells.size()) {
                text += QString(widths.at(static_cast<size_t>(i)) - columnsOf(cells[i]) + 2, u' ');
            }
        }
        while (text.endsWith(u' ')) {
            text.chop(1);
        }
        write(stdout, text.toUtf8() + '\n');
    }
}

void Console::json(const QJsonObject& object) {
    compactJson(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Console::compactJson(const QByteArray& compact) {
    write(stdout, indentedJson(compact, 0) + '\n');
}

void Console::bytes(const QByteArray& data) {
    write(stdout, data);
}

void Console::remark(const QString& text) {
    write(stderr, displaySafe(text).toUtf8() + '\n');
}

ExitCode Console::fail(const Error& error, Attempt attempt) {
    const ErrorText text = errorText(error, attempt);
    remark(text.paragraph());
    if (!text.details.isEmpty()) {
        remark(QCoreApplication::translate("CommandLine", "Details: %1").arg(text.details));
    }
    return isAboutOpening(error.code) ? ExitCode::CannotOpen : ExitCode::Problems;
}

ExitCode Console::wrongUse(const QString& text) {
    remark(text);
    remark(
        QCoreApplication::translate("CommandLine", "Run letterdesk-cli --help for the verbs and their options."));
    return ExitCode::WrongUse;
}

bool Console::flush() {
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

} // namespace letterdesk::cli
