// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/notes_edit.h"

#include "core/relationships/capture.h"

#include <QtCore/QMimeData>

#include <algorithm>

namespace letterdesk {

NotesEdit::NotesEdit(QWidget* parent)
    : QPlainTextEdit(parent) {
    setObjectName(QStringLiteral("captureText"));
    setAccessibleName(tr("Notes"));
    setTabChangesFocus(true);
    setMinimumSize(200, 96);
}

bool NotesEdit::fits(const QString& text) {
    if (text.size() > kMostText) {
        return false;
    }
    qsizetype start = 0;
    while (start < text.size()) {
        const qsizetype feed = text.indexOf(u'\n', start);
        const qsizetype end = feed < 0 ? text.size() : feed;
        if (end - start > Capture::kLongestEntry) {
            return false;
        }
        start = end + 1;
    }
    return true;
}

void NotesEdit::insertFromMimeData(const QMimeData* source) {
    if (!source->hasText()) {
        return;
    }
    if (!fits(source->text()) || source->text().size() + document()->characterCount() > kMostText) {
        Q_EMIT refused();
        return;
    }
    QPlainTextEdit::insertFromMimeData(source);
}

} // namespace letterdesk
