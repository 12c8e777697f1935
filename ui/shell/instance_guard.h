// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>

namespace letterdesk {

/// Sees to it that one workspace file is on one window: a second start raises the first's window. The program
/// gives the real one; without one every file may be opened.
class InstanceGuard {
public:
    enum class Claim {
        Granted,
        RaisedOther, ///< another window has the file, and was brought to the front
    };

    virtual ~InstanceGuard() = default;
    /// Claims the file for this window, giving the one before back; the file it has already is granted again.
    /// `raise` is called when somebody else asks for the file. A lock left by a dead process is taken over at
    /// once.
    [[nodiscard]] virtual Claim claim(const QString& path, std::function<void()> raise) = 0;
    virtual void release() = 0;
    /// Brings the window that has the file to the front, in this process or another; false when none has it.
    virtual bool raiseHolder(const QString& path) = 0;
};

} // namespace letterdesk
