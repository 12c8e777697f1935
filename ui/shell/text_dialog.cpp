// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/text_dialog.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

namespace {

struct TextDialogs {
    Q_DECLARE_TR_FUNCTIONS(TextDialogs)
};

constexpr QSize kTextSize(560, 420);

} // namespace

void showText(QWidget* window, const TextDialog& wanted) {
    auto* dialog = new QDialog(window);
    dialog->setObjectName(QLatin1StringView(wanted.name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(wanted.title);
    auto* sentence = new QLabel(wanted.sentence, dialog);
    sentence->setObjectName(QStringLiteral("dialogSentence"));
    sentence->setWordWrap(true);
    sentence->setTextFormat(Qt::PlainText);
    auto* text = new QPlainTextEdit(wanted.text, dialog);
    text->setObjectName(QStringLiteral("dialogText"));
    text->setAccessibleName(wanted.title);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    auto* copy = new QPushButton(themedIcon(Icon::Copy), TextDialogs::tr("Copy"), dialog);
    copy->setObjectName(QStringLiteral("dialogCopy"));
    auto* close = new QPushButton(TextDialogs::tr("Close"), dialog);
    close->setObjectName(QStringLiteral("closeDialog"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    for (const TextDialog::Verb& verb : wanted.verbs) {
        auto* button = new QPushButton(verb.text, dialog);
        button->setObjectName(QLatin1StringView(verb.name));
        button->setAutoDefault(false);
        buttons->addWidget(button);
        QObject::connect(button, &QPushButton::clicked, window, [dialog, run = verb.run] {
            dialog->close();
            run();
        });
    }
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(sentence);
    layout->addWidget(text, 1);
    layout->addLayout(buttons);
    copy->setAutoDefault(false);
    QObject::connect(copy, &QPushButton::clicked, dialog, [text, copy] {
        QGuiApplication::clipboard()->setText(text->toPlainText());
        copy->setText(TextDialogs::tr("Copied"));
    });
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::close);
    const int percent = Theme::current() != nullptr ? Theme::current()->textPercent() : 100;
    dialog->resize((kTextSize * percent / 100).boundedTo(dialog->screen()->availableSize() - QSize(48, 72)));
    dialog->show();
    close->setFocus();
}

} // namespace letterdesk
