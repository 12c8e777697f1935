// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screen_keeper.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <chrono>

namespace letterdesk {

namespace {

// Most desktops move windows themselves; they come first.
constexpr std::chrono::milliseconds kTurnOfTheDesktop{500};

} // namespace

QRect placeWithin(const QRect& frame, const QRect& available) {
    const QSize size = frame.size().boundedTo(available.size());
    const int left = std::clamp(frame.left(), available.left(), available.right() + 1 - size.width());
    const int top = std::clamp(frame.top(), available.top(), available.bottom() + 1 - size.height());
    return {QPoint(left, top), size};
}

ScreenKeeper::ScreenKeeper(QWidget& window)
    : QObject(&window)
    , m_window(window) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(kTurnOfTheDesktop);
    connect(&m_settle, &QTimer::timeout, this, &ScreenKeeper::keep);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &ScreenKeeper::watch);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this] { m_settle.start(); });
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (QScreen* screen : screens) {
        watch(screen);
    }
}

void ScreenKeeper::watch(QScreen* screen) {
    connect(screen, &QScreen::availableGeometryChanged, this, [this] { m_settle.start(); });
}

void ScreenKeeper::keep() {
    if (!m_window.isVisible() || m_window.isMinimized() || m_window.isMaximized() || m_window.isFullScreen()) {
        return; // the desktop's
    }
    const QRect frame = m_window.frameGeometry();
    const QRect place = placeWithin(frame, m_window.screen()->availableGeometry());
    if (place != frame) {
        m_window.resize(m_window.size() - (frame.size() - place.size()));
        m_window.move(place.topLeft());
    }
}

} // namespace letterdesk
