// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QKeySequence>
#include <QtWidgets/QLineEdit>

namespace letterdesk {

/// Takes a shortcut by its keys being pressed. Tab, Shift+Tab and Escape stay what they are everywhere, so that
/// the keyboard finds out again.
class KeyField final : public QLineEdit {
    Q_OBJECT
public:
    explicit KeyField(QWidget* parent = nullptr);

    [[nodiscard]] const QKeySequence& key() const { return m_key; }
    void forget();

Q_SIGNALS:
    /// Keys were pressed, usable as a shortcut or not.
    void pressed();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QKeySequence m_key;
};

} // namespace letterdesk
