// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QtWidgets/QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace letterdesk {

/// Words on top of a page: what did not happen, why, what is safe, what to do next. Never modal. Technical text
/// behind "Details", with Copy.
class MessagePanel final : public QFrame {
    Q_OBJECT
public:
    struct Verb {
        QString text;
        std::function<void()> run;
    };

    explicit MessagePanel(QWidget* parent = nullptr);

    /// Shows a message in place of the one before. `detail` may be empty.
    void say(Tone tone, const QString& text, const QString& detail = {}, const Verb& verb = {});
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void drawIcon();

    Tone m_tone = Tone::Neutral;
    QLabel* m_icon;
    QLabel* m_text;
    QLabel* m_detail;
    QToolButton* m_more;
    QToolButton* m_copy;
    QToolButton* m_close;
    QWidget* m_verb = nullptr;
    QHBoxLayout* m_row;
};

} // namespace letterdesk
