// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icon.h"

#include <QtWidgets/QComboBox>

namespace letterdesk {

/// One of a list of words. The wheel passes through unless the field has the focus, so that scrolling a form
/// never changes it. A value counts once it is chosen in the list, confirmed with Return, or left with the focus:
/// walking past values with the arrow keys chooses none of them; Escape takes the walk back.
class ChoiceField final : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceField(QWidget* parent = nullptr);

    /// Selects the item with this data; an unknown value is added, so that nothing of the file is lost.
    void setValue(const QString& value);
    /// Data of the selected item; empty is "not chosen".
    [[nodiscard]] QString value() const;
    /// The user walked to another value that does not count yet.
    [[nodiscard]] bool isTouched() const { return value() != m_counted; }

    /// Lets the value that is shown count.
    void finish() { take(false); }

    /// Adds a last item that does something instead of being a value, such as "New application…".
    void addVerb(Icon icon, const QString& text);
    /// Takes all items out and keeps what counts.
    void clearItems();

    /// Shows its value, can have the focus, but cannot be changed.
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    void showPopup() override;

Q_SIGNALS:
    /// The user chose another value.
    void valueChosen();
    /// The user chose the item of addVerb(); the field shows its value again.
    void verbChosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void take(bool deliberately);

    QString m_counted;
    bool m_walking = false; ///< a key or the wheel moves the selection now
    bool m_readOnly = false;
};

} // namespace letterdesk
