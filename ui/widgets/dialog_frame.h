// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>

class QDialog;
class QPushButton;
class QWidget;

namespace letterdesk {

/// What every form in a dialog has around it.
struct DialogFrame {
    QString title;
    QString sentence; ///< why, in one sentence; may be empty
    QWidget* body;
    QString verb; ///< on the one button
};

/// Lays a dialog out: title, sentence, form, the one button and Cancel. `accept` decides whether the dialog
/// closes. The value is the one button.
QPushButton* frameDialog(QDialog& dialog, const DialogFrame& frame, const std::function<void()>& accept);

/// Gives a dialog, while it is shown, the height that its wrapped words need. frameDialog() does it by itself.
void keepWordsWhole(QDialog& dialog);

} // namespace letterdesk
