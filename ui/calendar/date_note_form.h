// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date_note.h"
#include "ui/widgets/form_binding.h"

#include <QtWidgets/QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;

namespace letterdesk {

class Desk;
namespace Ui {
class DateNoteFields;
}

/// A date the student writes down: a new one, stored once its button is pressed, or one that is there, whose
/// members are stored as they are finished.
class DateNoteForm final : public QWidget {
    Q_OBJECT
public:
    explicit DateNoteForm(Desk& desk, QWidget* parent = nullptr);
    ~DateNoteForm() override;

    void startNew(QDate day, const QString& title);
    void edit(const DateNote& note);
    /// Keeps what is being typed, and lets go of the date.
    void leave();
    /// Lets go of the date and of what was typed, for instance because its file was closed.
    void forget();
    [[nodiscard]] bool isNew() const { return m_isNew; }
    /// Null of a new date, and when none is shown.
    [[nodiscard]] DateNoteId note() const { return m_isNew ? DateNoteId() : m_binding.record().id; }
    void takeFocus();

Q_SIGNALS:
    void added(const letterdesk::DateNoteId& id);
    /// The new date is not wanted.
    void dropped();
    void removeAsked(const letterdesk::DateNoteId& id);

private:
    void showPerson();
    void choosePerson();
    void add();

    Desk& m_desk;
    std::unique_ptr<Ui::DateNoteFields> m_form;
    QLabel* m_heading;
    QPushButton* m_verb;
    QPushButton* m_other;
    bool m_isNew = false;
    std::optional<Person> m_newPerson; ///< of a new date: added with it
    FormBinding<DateNote> m_binding;
};

} // namespace letterdesk
