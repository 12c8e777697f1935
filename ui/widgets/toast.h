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
    /// Lies over `window` and moves with its size. Words too long for it are cut in their middle, where a long
    /// file name is, so that the verb stays in the window; the tool tip has all of them.
    explicit Toast(QWidget* window);

    void say(const QString& text, const QString& verb = {});

Q_SIGNALS:
    void verbPressed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void takeUpColors();
    void place();

    QString m_words; ///< whole; the label shows what fits
    QLabel* m_text;
    QPushButton* m_verb;
    QTimer m_timer;
};

} // namespace letterdesk
