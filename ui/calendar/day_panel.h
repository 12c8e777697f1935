// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/agenda.h"
#include "core/calendar/date_note.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <optional>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace letterdesk {

class AgendaModel;
class DateNoteForm;
class Desk;
class EmptyState;

/// The chosen day: its items as cards, each with a way to what it is about, and the form of a date of one's own.
class DayPanel final : public QWidget {
    Q_OBJECT
public:
    explicit DayPanel(Desk& desk, QWidget* parent = nullptr);

    void setFilter(const AgendaFilter& filter);
    void showDay(QDate day);
    [[nodiscard]] QDate day() const;
    /// Opens the form of this date; null closes it.
    void editNote(const DateNoteId& id);
    void startNew(QDate day, const QString& title);
    [[nodiscard]] DateNoteForm& form() { return *m_form; }
    void takeFocus();
    /// Another file is on the desk.
    void forget();
    /// A new day may have begun.
    void refresh();

Q_SIGNALS:
    /// "Go to it", or a date was added or moved in the form.
    void dayAsked(QDate day);
    void added(const letterdesk::DateNoteId& id);
    void removeAsked(const letterdesk::DateNoteId& id);

private:
    void rebuild();
    void readNote();
    void showEmpty();
    QWidget* makeCard(const AgendaItem& item);

    Desk& m_desk;
    AgendaModel* m_model;
    QLabel* m_title;
    QLabel* m_holiday;
    DateNoteForm* m_form;
    QScrollArea* m_area;
    QVBoxLayout* m_cards;
    EmptyState* m_empty;
    QTimer m_later;
    DateNoteId m_edited;
    std::optional<AgendaItem> m_next;
};

} // namespace letterdesk
