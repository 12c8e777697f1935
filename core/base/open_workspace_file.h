// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <optional>
#include <utility>

namespace letterdesk {

/// Marks a file as an open workspace of this process, whatever name it is reached by, for as long as it lives. The
/// file writer leaves such files alone: replacing one loses what is written into it from then on, and closing an
/// ordinary descriptor of one drops all of SQLite's locks on it (sqlite.org/howtocorrupt.html, 2.2).
class OpenWorkspaceFile {
public:
    explicit OpenWorkspaceFile(const QByteArray& path);
    ~OpenWorkspaceFile();
    OpenWorkspaceFile(const OpenWorkspaceFile&) = delete;
    OpenWorkspaceFile& operator=(const OpenWorkspaceFile&) = delete;

    /// Whether a path leads to an open workspace, or to the log, index or journal beside one. Any thread may ask.
    [[nodiscard]] static bool isAt(const QByteArray& path);

    /// Device and number of a file.
    using Identity = std::pair<quint64, quint64>;

private:
    std::optional<Identity> m_identity;
};

} // namespace letterdesk
