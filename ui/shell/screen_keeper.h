// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QRect>
#include <QtCore/QTimer>

class QScreen;
class QWidget;

namespace letterdesk {

/// Where a window lies so that all of it is seen: moved as little as possible, and smaller where the screen is.
[[nodiscard]] QRect placeWithin(const QRect& frame, const QRect& available);

/// Brings a window back into sight when its screen is unplugged or becomes smaller and the desktop does not.
class ScreenKeeper final : public QObject {
    Q_OBJECT
public:
    explicit ScreenKeeper(QWidget& window);

private:
    void watch(QScreen* screen);
    void keep();

    QWidget& m_window;
    QTimer m_settle;
};

} // namespace letterdesk
