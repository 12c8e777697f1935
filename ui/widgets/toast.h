// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace letterdesk {

/// A short word at the bottom of the window with one verb, such as Undo after a deletion. Goes by itself after
/// eight seconds; stays while the pointer or the focus is on it.
class Toast final : public QFrame {
    Q_OBJECT
public:
    /// Lies over `window` and moves with its size.
    explicit Toast(QWidget* window);

    void say(const QString& text, const QString& verb = {});

Q_SIGNALS:
    void verbPressed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    QLabel* m_text;
    QPushButton* m_verb;
    QTimer m_timer;
};

} // namespace letterdesk
