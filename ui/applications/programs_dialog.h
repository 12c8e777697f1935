// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requirements/application.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace letterdesk {

class Desk;

/// A list of programs, typed or pasted, one a line. Deletes itself when closed.
class ProgramsDialog final : public QDialog {
    Q_OBJECT
public:
    ProgramsDialog(Desk& desk, ApplicationId application, QWidget* parent = nullptr);

    /// The first of the added programs, once accepted; empty when all were there already.
    [[nodiscard]] const QString& first() const { return m_first; }

private:
    void look();
    void add();

    Desk& m_desk;
    ApplicationId m_application;
    QString m_first;
    QPlainTextEdit* m_lines;
    QLabel* m_found;
    QPushButton* m_verb;
};

} // namespace letterdesk
