// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_dialogs.h"

#include "ui/widgets/dialog_frame.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

namespace {

struct HelpDialogs {
    Q_DECLARE_TR_FUNCTIONS(HelpDialogs)
};

QDialog* makeDialog(QWidget* window, const char* name, const QString& title, QWidget* body) {
    auto* dialog = new QDialog(window);
    dialog->setObjectName(QLatin1StringView(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(body, 1);
    auto* buttons = new QDialogButtonBox(dialog);
    QPushButton* close = buttons->addButton(HelpDialogs::tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closeDialog"));
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    keepWordsWhole(*dialog);
    return dialog;
}

} // namespace

void showAbout(QWidget* window) {
    auto* text = new QLabel;
    text->setObjectName(QStringLiteral("aboutText"));
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setMinimumWidth(380);
    text->setText(
        HelpDialogs::tr(
            "Letterdesk %1\n\nFor everyone who must collect letters of recommendation: from the first day "
            "of a rotation to the thank-you after the result. Your data stays in one file on this "
            "computer.\n\nFree software under the GNU General Public License, version 3 or later.")
            .arg(QStringLiteral(LETTERDESK_VERSION)));
    makeDialog(window, "aboutDialog", HelpDialogs::tr("About Letterdesk"), text)->show();
}

} // namespace letterdesk
