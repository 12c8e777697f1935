// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog_frame.h"

#include "ui/widgets/paper_style.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

QPushButton* frameDialog(QDialog& dialog, const DialogFrame& frame, const std::function<void()>& accept) {
    dialog.setWindowTitle(frame.title);
    auto* title = new QLabel(frame.title, &dialog);
    title->setObjectName(QStringLiteral("dialogTitle"));
    setTextRole(title, TextRole::Section, true);
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addWidget(title);
    if (!frame.sentence.isEmpty()) {
        auto* sentence = new QLabel(frame.sentence, &dialog);
        sentence->setObjectName(QStringLiteral("dialogSentence"));
        sentence->setWordWrap(true);
        setTextRole(sentence, TextRole::Body, false, true);
        layout->addWidget(sentence);
    }
    layout->addSpacing(12);
    layout->addWidget(frame.body, 1);
    layout->addSpacing(16);
    auto* cancel = new QPushButton(QDialog::tr("Cancel"), &dialog);
    cancel->setObjectName(QStringLiteral("dialogCancel"));
    cancel->setAutoDefault(false);
    auto* verb = new QPushButton(frame.verb, &dialog);
    verb->setObjectName(QStringLiteral("dialogVerb"));
    verb->setDefault(true);
    setButtonLook(verb, ButtonLook::Primary);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(verb);
    layout->addLayout(buttons);
    dialog.setMinimumWidth(480);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(verb, &QPushButton::clicked, &dialog, accept);
    return verb;
}

} // namespace letterdesk
