// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>
#include <vector>

class QWidget;

namespace letterdesk {

/// A text to be read and copied, and what can be done next.
struct TextDialog {
    struct Verb {
        const char* name; ///< object name of the button
        QString text;
        std::function<void()> run; ///< after the dialog has closed
    };
    const char* name = ""; ///< object name
    QString title;
    QString sentence;
    QString text;
    std::vector<Verb> verbs;
};

/// Shows it, not modal, with Copy and Close. Deletes itself.
void showText(QWidget* window, const TextDialog& wanted);

} // namespace letterdesk
