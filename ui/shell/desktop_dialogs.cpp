// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop_dialogs.h"

#include "ui/widgets/field_box.h"
#include "ui/widgets/paper_style.h"
#include "ui/widgets/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

namespace {

struct DesktopDialogTexts {
    Q_DECLARE_TR_FUNCTIONS(DesktopDialogTexts)
};

} // namespace

QString DesktopDialogs::openFile(QWidget* parent, const QString& title, const QString& folder,
                                 const QString& filter) {
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QString DesktopDialogs::saveFile(QWidget* parent, const QString& title, const QString& proposed,
                                 const QString& filter) {
    return QFileDialog::getSaveFileName(parent, title, proposed, filter);
}

int DesktopDialogs::ask(QWidget* parent, const Question& question) {
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("question"));
    box.setIcon(question.risky ? QMessageBox::Warning : QMessageBox::Question);
    box.setWindowTitle(QCoreApplication::applicationName());
    box.setText(question.text);
    box.setInformativeText(question.more);
    box.setTextFormat(Qt::PlainText);
    QList<QAbstractButton*> buttons;
    for (int index = 0; index < question.verbs.size(); ++index) {
        const auto role = index == question.safe         ? QMessageBox::RejectRole
                          : index == 0 && question.risky ? QMessageBox::DestructiveRole
                                                         : QMessageBox::AcceptRole;
        QPushButton* button = box.addButton(question.verbs.at(index), role);
        button->setObjectName(QStringLiteral("verb%1").arg(index));
        if ((question.risky && index == question.safe) || (!question.risky && index == 0)) {
            box.setDefaultButton(button);
        }
        if (index == question.safe) {
            box.setEscapeButton(button);
        }
        buttons << button;
    }
    box.exec();
    const qsizetype chosen = buttons.indexOf(box.clickedButton());
    return chosen < 0 ? question.safe : static_cast<int>(chosen);
}

std::optional<QString> DesktopDialogs::password(QWidget* parent, const QString& reason) {
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("passwordDialog"));
    dialog.setWindowTitle(DesktopDialogTexts::tr("Password"));
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    auto* words = new QLabel(reason, &dialog);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setMinimumWidth(340);
    layout->addWidget(words);
    auto* box = new FieldBox(&dialog);
    box->setLabel(DesktopDialogTexts::tr("Password of the file"));
    auto* boxLayout = new QVBoxLayout(box);
    auto* field = new QLineEdit(box);
    field->setObjectName(QStringLiteral("password"));
    field->setEchoMode(QLineEdit::Password);
    boxLayout->addWidget(field);
    layout->addWidget(box);
    auto* buttons = new QDialogButtonBox(&dialog);
    buttons->addButton(DesktopDialogTexts::tr("Open File"), QDialogButtonBox::AcceptRole);
    buttons->addButton(DesktopDialogTexts::tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    field->setFocus();
    return dialog.exec() == QDialog::Accepted ? std::optional(field->text()) : std::nullopt;
}

int DesktopDialogs::choose(QWidget* parent, const QString& title, const QString& sentence,
                           const QStringList& lines, const QString& verb) {
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("chooseDialog"));
    dialog.setWindowTitle(title);
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    auto* words = new QLabel(sentence, &dialog);
    words->setWordWrap(true);
    layout->addWidget(words);
    auto* list = new QListWidget(&dialog);
    list->setObjectName(QStringLiteral("lines"));
    list->setAccessibleName(title);
    list->addItems(lines);
    list->setCurrentRow(0);
    list->setMinimumSize(420, 240);
    layout->addWidget(list);
    auto* buttons = new QDialogButtonBox(&dialog);
    buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    buttons->addButton(DesktopDialogTexts::tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    QObject::connect(list, &QListWidget::itemActivated, &dialog, &QDialog::accept);
    return dialog.exec() == QDialog::Accepted ? list->currentRow() : -1;
}

bool DesktopDialogs::setUpPrinter(QWidget* parent, QPrinter& printer) {
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

void DesktopDialogs::previewPrint(QWidget* parent, QPrinter& printer,
                                  const std::function<void(QPrinter*)>& paint) {
    QPrintPreviewDialog dialog(&printer, parent);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, paint);
    dialog.resize(900, 700);
    dialog.exec();
}

void DesktopDialogs::openOutside(const QString& pathOrAddress) {
    const QFileInfo file(pathOrAddress);
    QDesktopServices::openUrl(file.exists() ? QUrl::fromLocalFile(file.absoluteFilePath()) : QUrl(pathOrAddress));
}

} // namespace letterdesk
