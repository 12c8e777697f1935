// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/todo.h"

#include <QtWidgets/QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace letterdesk {

class Chip;

/// One line of Today: sign, what to do, about what and how soon, its one button. Chosen by click or key.
class TodoRow final : public QWidget {
    Q_OBJECT
public:
    TodoRow(const TodoLine& line, QDate today, QWidget* parent = nullptr);

    [[nodiscard]] const TodoLine& line() const { return m_line; }
    /// The chosen one bears the main button of the page.
    void setChosen(bool chosen);
    [[nodiscard]] QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void chosen();
    void buttonPressed();
    void openAsked();
    /// One line up (-1) or down (1).
    void stepAsked(int by);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void arrange();

    TodoLine m_line;
    bool m_chosen = false;
    QLabel* m_sentence;
    Chip* m_chip;
    QLabel* m_about;
    QPushButton* m_button;
    QBoxLayout* m_across;
};

} // namespace letterdesk
