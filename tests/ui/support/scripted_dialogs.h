// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialogs.h"

#include <QtCore/QQueue>
#include <QtPrintSupport/QPrinter>

#include <functional>
#include <utility>

namespace letterdesk {

/// Dialogs that answer what the test wrote down before, and write down what they were asked. A question nobody
/// expected is answered with "no" and kept in `unexpected`.
class ScriptedDialogs final : public Dialogs {
public:
    QQueue<QString> filesToOpen;
    QQueue<QString> filesToSave;
    QQueue<int> verbs;
    QQueue<QString> passwords;
    QQueue<int> choices;
    bool printerAgreed = false;
    std::function<void()> duringPassword; ///< happens once, while the password is asked for
    QString printTo;                      ///< where the "printer" writes its PDF

    QStringList questions;
    QStringList proposals;
    QStringList passwordReasons;
    QStringList opened;
    QStringList unexpected;
    int previews = 0;

    QString openFile(QWidget* /*parent*/, const QString& title, const QString& /*folder*/,
                     const QString& /*filter*/) override {
        return next(filesToOpen, title);
    }
    QString saveFile(QWidget* /*parent*/, const QString& title, const QString& proposed,
                     const QString& /*filter*/) override {
        proposals << proposed;
        return next(filesToSave, title);
    }
    int ask(QWidget* /*parent*/, const Question& question) override {
        questions << question.text;
        if (verbs.isEmpty()) {
            unexpected << question.text;
            return question.safe;
        }
        return verbs.dequeue();
    }
    std::optional<QString> password(QWidget* /*parent*/, const QString& reason) override {
        passwordReasons << reason;
        if (const auto happens = std::exchange(duringPassword, nullptr)) {
            happens();
        }
        if (passwords.isEmpty()) {
            return std::nullopt;
        }
        return passwords.dequeue();
    }
    int choose(QWidget* /*parent*/, const QString& title, const QString& /*sentence*/, const QStringList& lines,
               const QString& /*verb*/) override {
        questions << title << lines;
        return choices.isEmpty() ? -1 : choices.dequeue();
    }
    bool setUpPrinter(QWidget* /*parent*/, QPrinter& printer) override {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printTo);
        printer.setResolution(72);
        return printerAgreed;
    }
    void previewPrint(QWidget* /*parent*/, QPrinter& printer,
                      const std::function<void(QPrinter*)>& paint) override {
        ++previews;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printTo);
        printer.setResolution(72);
        paint(&printer);
    }
    void openOutside(const QString& pathOrAddress) override { opened << pathOrAddress; }

private:
    QString next(QQueue<QString>& queue, const QString& title) {
        if (queue.isEmpty()) {
            unexpected << title;
            return {};
        }
        return queue.dequeue();
    }
};

} // namespace letterdesk
