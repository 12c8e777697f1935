// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog_frame.h"

#include "ui/widgets/paper_style.h"
#include "ui/widgets/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

namespace {

struct DialogWords {
    Q_DECLARE_TR_FUNCTIONS(DialogWords)
};

/// Gives a dialog the height its wrapped words need, when it is shown and when something is said at a field: Qt's
/// own way stops at two thirds of the screen, which cuts them at large text, and never grows later.
class DialogHeight final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        // By then it is whole: what goes away sends other events.
        if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest) {
            auto* dialog = static_cast<QDialog*>(watched);
            if (!dialog->isVisible()) {
                return false;
            }
            int room = dialog->screen()->availableSize().height() - kFrame;
            if (event->type() == QEvent::LayoutRequest && dialog->parentWidget() != nullptr) {
                // What comes later makes it no higher than the window it belongs to.
                room = std::max(dialog->height(), std::min(room, dialog->parentWidget()->window()->height()));
            }
            const int needed = dialog->layout()->minimumHeightForWidth(dialog->width());
            dialog->resize(dialog->width(), std::min(std::max(dialog->height(), needed), room));
        }
        return QObject::eventFilter(watched, event);
    }

private:
    static constexpr int kFrame = 40; ///< for a title bar
};

} // namespace

void keepWordsWhole(QDialog& dialog) {
    dialog.installEventFilter(new DialogHeight(&dialog));
}

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
    auto* cancel = new QPushButton(DialogWords::tr("Cancel"), &dialog);
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
    keepWordsWhole(dialog);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(verb, &QPushButton::clicked, &dialog, accept);
    return verb;
}

} // namespace letterdesk
