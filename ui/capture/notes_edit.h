// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPlainTextEdit>

namespace letterdesk {

/// Where notes are pasted and typed. Refuses what would make the window stand still: a line or a text that is far
/// too long.
class NotesEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    static constexpr qsizetype kMostText = 1'000'000; ///< code units

    explicit NotesEdit(QWidget* parent = nullptr);
    /// The text fits into the field.
    [[nodiscard]] static bool fits(const QString& text);

Q_SIGNALS:
    /// Something was pasted or dropped that does not fit; the text is as before.
    void refused();

protected:
    void insertFromMimeData(const QMimeData* source) override;
};

} // namespace letterdesk
