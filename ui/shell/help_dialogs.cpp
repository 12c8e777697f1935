// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_dialogs.h"

#include "ui/shell/actions_table.h"
#include "ui/widgets/theme.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
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
    return dialog;
}

} // namespace

void showShortcuts(QWidget* window) {
    auto* list = new QWidget;
    auto* grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 12, 0);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (const ActionRow& action : actionTable()) {
        if (action.keys.empty()) {
            continue;
        }
        QString text = QCoreApplication::translate("Actions", action.text);
        text.remove(u'&').remove(u'…');
        auto* what = new QLabel(text, list);
        QStringList keys;
        for (const QKeySequence& key : action.keys) {
            keys << key.toString(QKeySequence::NativeText);
        }
        auto* how = new QLabel(keys.join(QStringLiteral("   ")), list);
        setTextRole(how, TextRole::Body, true);
        grid->addWidget(what, row, 0);
        grid->addWidget(how, row, 1);
        ++row;
    }
    grid->setColumnStretch(0, 1);
    auto* area = new QScrollArea;
    area->setObjectName(QStringLiteral("shortcutList"));
    area->setAccessibleName(HelpDialogs::tr("Keyboard shortcuts"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(list);
    QDialog* dialog = makeDialog(window, "shortcutsDialog", HelpDialogs::tr("Keyboard Shortcuts"), area);
    dialog->resize(480, 560);
    dialog->show();
}

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
