// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace letterdesk {

class Desk;

/// Notes in the settings which file is open, and takes the note back when it is closed. A note that is still there
/// when the file is opened tells that the program ended without closing it: then the file is looked over, and the
/// user is told that nothing saved was lost.
class SessionNote final : public QObject {
    Q_OBJECT
public:
    explicit SessionNote(Desk& desk, QObject* parent = nullptr);

Q_SIGNALS:
    /// The way back of a file that was found damaged.
    void restoreAsked(const QString& path);

private:
    void replaced();
    void note(const QString& path, bool open);
    void checkAfterCrash(const QString& path);

    Desk& m_desk;
    QString m_noted;
};

} // namespace letterdesk
