// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <optional>

class QPrinter;
class QWidget;

namespace letterdesk {

/// Everything that stops the user until answered, and everything that leaves the program, behind one interface, so
/// that each path can be tested. The window is given one; nothing else opens such a dialog.
class Dialogs {
public:
    /// A question with verbs on its buttons, never yes and no.
    struct Question {
        QString text;       ///< what is asked, naming the object
        QString more;       ///< what follows, in a sentence; may be empty
        QStringList verbs;  ///< the first is what the user came for
        int safe = -1;      ///< index of the verb that changes nothing; also what closing the dialog means
        bool risky = false; ///< the first verb takes something away: it is not the default
    };

    virtual ~Dialogs() = default;

    /// Path of an existing file, or empty.
    [[nodiscard]] virtual QString openFile(QWidget* parent, const QString& title, const QString& folder,
                                           const QString& filter) = 0;
    /// Path to write to, or empty. Replacing an existing file was agreed to.
    [[nodiscard]] virtual QString saveFile(QWidget* parent, const QString& title, const QString& proposed,
                                           const QString& filter) = 0;
    /// Index of the chosen verb.
    [[nodiscard]] virtual int ask(QWidget* parent, const Question& question) = 0;
    /// A password, or nothing when the user gave up. `reason` says which file and why again.
    [[nodiscard]] virtual std::optional<QString> password(QWidget* parent, const QString& reason) = 0;
    /// One of a list of lines, or -1.
    [[nodiscard]] virtual int choose(QWidget* parent, const QString& title, const QString& sentence,
                                     const QStringList& lines, const QString& verb) = 0;

    /// Lets the user set up the printer; false when given up.
    [[nodiscard]] virtual bool setUpPrinter(QWidget* parent, QPrinter& printer) = 0;
    /// Shows what the paper will look like; calls `paint` as often as needed.
    virtual void previewPrint(QWidget* parent, QPrinter& printer, const std::function<void(QPrinter*)>& paint) = 0;

    /// Opens a folder or web address with the desktop's own program.
    virtual void openOutside(const QString& pathOrAddress) = 0;
};

} // namespace letterdesk
