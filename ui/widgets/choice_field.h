// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QComboBox>

namespace letterdesk {

/// One of a list of words. The wheel passes through unless the field has the focus, so that scrolling a form
/// never changes it.
class ChoiceField final : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceField(QWidget* parent = nullptr);

    /// Selects the item with this data; an unknown value is added, so that nothing of the file is lost.
    void setValue(const QString& value);
    /// Data of the selected item; empty is "not chosen".
    [[nodiscard]] QString value() const;

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace letterdesk
