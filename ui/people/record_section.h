// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change_set.h"
#include "ui/people/record_card.h"
#include "ui/people/record_scope.h"

#include "core/base/result.h"

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace letterdesk {

class Desk;

/// A section of a sheet that lists records of one kind as cards, each opened to change it. Reads a first few;
/// further ones when asked for.
class RecordSection : public QWidget {
    Q_OBJECT
public:
    /// Shows the records of a person or experience; of an empty scope none, and keeps what was being typed.
    void setScope(const RecordScope& scope);
    [[nodiscard]] const RecordScope& scope() const { return m_scope; }
    /// Lets go of everything, because the file was closed.
    void forget();
    /// Opens the card of a record and gives it the focus; false when it is not among those shown.
    bool openCard(const QString& id);
    /// Adds a record and opens its card, or asks for what it needs.
    virtual void add() = 0;

protected:
    struct Words {
        const char* name; ///< "moments": object names begin so
        QString emptyTitle;
        QString emptySentence;
        QString addVerb;
        QString removeTip;
    };
    /// `shown` are the kinds of other records that a line says something of.
    RecordSection(Desk& desk, RecordKind kind, std::vector<RecordKind> shown, Words words, QWidget* parent);

    /// The first `limit` records of the scope.
    [[nodiscard]] virtual Result<std::vector<CardLine>> read(int limit) const = 0;
    [[nodiscard]] virtual RecordCardBody* makeBody(QWidget* parent) = 0;
    /// What is said shortly after one was removed.
    [[nodiscard]] virtual QString removedWords(const QString& title) const = 0;

    [[nodiscard]] Desk& desk() const { return m_desk; }

private:
    void reload();
    void arrange(const std::vector<CardLine>& lines);
    [[nodiscard]] RecordCard* makeCard();
    void remove(const RecordCard& card);
    void take(const ChangeSet& changes);

    Desk& m_desk;
    RecordKind m_kind;
    std::vector<RecordKind> m_shown;
    Words m_words;
    RecordScope m_scope;
    int m_limit;
    std::vector<RecordCard*> m_cards;
    std::vector<RecordCard*> m_spare; ///< hidden, for a record with more of them
    QVBoxLayout* m_list;
    QLabel* m_emptyTitle;
    QLabel* m_emptySentence;
    QPushButton* m_more;
    QPushButton* m_add;
};

} // namespace letterdesk
