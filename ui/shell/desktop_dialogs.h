// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialogs.h"

namespace letterdesk {

/// The real dialogs of the desktop.
class DesktopDialogs final : public Dialogs {
public:
    QString openFile(QWidget* parent, const QString& title, const QString& folder, const QString& filter) override;
    QString saveFile(QWidget* parent, const QString& title, const QString& proposed,
                     const QString& filter) override;
    int ask(QWidget* parent, const Question& question) override;
    std::optional<QString> password(QWidget* parent, const QString& reason) override;
    int choose(QWidget* parent, const QString& title, const QString& sentence, const QStringList& lines,
               const QString& verb) override;
    bool setUpPrinter(QWidget* parent, QPrinter& printer) override;
    void previewPrint(QWidget* parent, QPrinter& printer, const std::function<void(QPrinter*)>& paint) override;
    void openOutside(const QString& pathOrAddress) override;
};

} // namespace letterdesk
