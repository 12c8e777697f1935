// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QLineEdit;
class QListWidget;

namespace letterdesk {

class ChoiceField;
class Desk;

/// What a new workspace asks once: who are you, which season, which services, what is your name. Each can be
/// skipped. Who and name are kept as soon as they are given; the services become applications with “Done”, in one
/// step. Deletes itself.
class FirstQuestions final : public QDialog {
    Q_OBJECT
public:
    explicit FirstQuestions(Desk& desk, QWidget* parent = nullptr);

    void done(int result) override;

private:
    QWidget* makeForm();
    void listServices();
    void keepStage();
    void keepName();
    void finish();

    Desk& m_desk;
    ChoiceField* m_stage;
    QLineEdit* m_season;
    QListWidget* m_services;
    QLineEdit* m_name;
};

} // namespace letterdesk
