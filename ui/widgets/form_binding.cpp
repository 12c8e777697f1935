// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_binding.h"

#include <QtGui/QKeyEvent>

namespace letterdesk {

namespace {

class UndoPasser final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::ShortcutOverride) {
            return false;
        }
        const auto* field = qobject_cast<QLineEdit*>(watched);
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool undo = key->matches(QKeySequence::Undo) && !field->isUndoAvailable();
        const bool redo = key->matches(QKeySequence::Redo) && !field->isRedoAvailable();
        if (undo || redo) {
            event->ignore();
            return true;
        }
        return false;
    }
};

} // namespace

void sayProblem(QWidget* field, const QString& words) {
    if (FieldBox* box = FieldBox::of(field)) {
        box->setProblem(words);
    }
}

QString labelOf(const QWidget* field) {
    if (const FieldBox* box = FieldBox::of(field)) {
        return box->label();
    }
    const auto* check = qobject_cast<const QCheckBox*>(field);
    return check != nullptr ? check->text() : QString();
}

void passUndoOn(QLineEdit* field) {
    field->installEventFilter(new UndoPasser(field));
}

} // namespace letterdesk
