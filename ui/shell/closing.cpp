// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/closing.h"

#include "ui/shell/desk.h"
#include "ui/widgets/field_box.h"

#include <QtCore/QCoreApplication>

namespace letterdesk {

namespace {

struct Closing {
    Q_DECLARE_TR_FUNCTIONS(Closing)
};

/// A field whose entry was refused and so is nowhere but in the field.
FieldBox* refusedField(const QWidget& window) {
    for (FieldBox* box : window.findChildren<FieldBox*>()) {
        if (box->isVisible() && !box->problem().isEmpty()) {
            return box;
        }
    }
    return nullptr;
}

bool agrees(Desk& desk, const QString& text, const QString& more, const QString& verb) {
    return desk.dialogs().ask(desk.window(), {text, more, {verb, Closing::tr("Keep Open")}, 1, true}) == 0;
}

} // namespace

bool mayClose(QWidget& window, Desk& desk) {
    if (FieldBox* box = refusedField(window)) {
        if (!agrees(desk, Closing::tr("What you entered in “%1” is not saved.").arg(box->label()), box->problem(),
                    Closing::tr("Close Without It"))) {
            if (QWidget* editor = box->editor()) {
                editor->setFocus();
            }
            return false;
        }
    }
    // It may end while the question stands; then there is nothing to stop. What cannot be stopped
    // is not asked about: the window waits for it.
    if (const QString work = desk.background().stoppableWork(); !work.isEmpty()) {
        if (!agrees(desk,
                    Closing::tr("“%1” is not finished yet.", "%1 a work under way, such as Importing").arg(work),
                    Closing::tr("What is stopped leaves your workspace as it was before."),
                    Closing::tr("Stop and Close"))) {
            return false;
        }
        desk.background().cancelShown();
    }
    return true;
}

} // namespace letterdesk
