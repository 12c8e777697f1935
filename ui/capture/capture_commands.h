// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QString>

namespace letterdesk {

class Actions;
class CaptureDialog;
class Desk;
class WatchedNotes;

/// Quick capture and the watched file of notes, as actions of the window. Keeps what was left in the dialog until
/// the window closes; it is written nowhere.
class CaptureCommands final : public QObject {
    Q_OBJECT
public:
    CaptureCommands(Desk& desk, Actions& actions, QObject* parent);

    [[nodiscard]] WatchedNotes& watchedNotes() const { return *m_watched; }

private:
    void capture();
    void look();
    CaptureDialog* open(const QString& text);
    void update();

    Desk& m_desk;
    Actions& m_actions;
    WatchedNotes* m_watched;
    QPointer<CaptureDialog> m_dialog;
    QString m_kept;
};

} // namespace letterdesk
