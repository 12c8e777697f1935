// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icon.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace letterdesk {

/// What stands where a list has nothing to show: a small line drawing, a short title, one sentence, one button.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// An empty button text leaves the button out.
    void setWords(Icon drawing, const QString& title, const QString& sentence, const QString& button);
    [[nodiscard]] QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void buttonPressed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawAgain();

    Icon m_drawing = Icon::None;
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_sentence;
    QPushButton* m_button;
};

} // namespace letterdesk
