// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit_code.h"
#include "core/actions/error_text.h"

#include <QtCore/QJsonObject>

#include <vector>

namespace letterdesk::cli {

/// Where a verb speaks: answers to standard output, remarks and errors to standard error. What came out of a
/// workspace is made displaySafe(), so that no record can play tricks on the terminal.
class Console {
public:
    explicit Console(bool json)
        : m_json(json) {}

    /// Whether answers are asked for as JSON.
    [[nodiscard]] bool isJson() const { return m_json; }

    /// One line for people.
    void line(const QString& text);
    /// Rows in aligned columns under their headings.
    void table(const QStringList& headings, const std::vector<QStringList>& rows);
    /// A JSON object in canonical form: members by name, two spaces, final newline.
    void json(const QJsonObject& object);
    /// The same of compact canonical JSON.
    void compactJson(const QByteArray& compact);
    /// Bytes as they are.
    void bytes(const QByteArray& data);

    /// A remark that is not part of the answer.
    void remark(const QString& text);
    /// Tells an error and gives the exit code for it.
    [[nodiscard]] ExitCode fail(const Error& error, Attempt attempt);
    /// Tells that the program was called wrongly.
    [[nodiscard]] ExitCode wrongUse(const QString& text);

    /// Whether everything written so far has arrived; false on a full disk or a closed pipe.
    [[nodiscard]] bool flush();

private:
    bool m_json;
};

} // namespace letterdesk::cli
