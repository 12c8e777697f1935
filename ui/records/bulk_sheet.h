// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/bulk.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_fields.h"

#include "ui/widgets/paper.h"

#include <QtCore/QStringList>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace letterdesk {

class Desk;
class FieldBox;

/// The sheet for several chosen records: what is filled in here is changed in all of them, in one undo step; what
/// is left empty stays as it is in each.
class BulkSheet : public Paper {
    Q_OBJECT
public:
    using Ids = std::function<QStringList()>;

    /// How many are chosen, and how to learn which: only asked for when something is done with them.
    void setChosen(int count, const Ids& ids);
    void takeFocus();

protected:
    BulkSheet(Desk& desk, const char* name, QWidget* parent);

    /// "3 people chosen".
    [[nodiscard]] virtual QString countWords(int count) const = 0;
    /// Changes all of them; the fields hold something.
    virtual void apply(const QStringList& ids) = 0;
    [[nodiscard]] virtual bool isAnythingFilledIn() const = 0;
    /// Every field is empty again.
    virtual void clear() = 0;

    void addField(const QString& label, QWidget* editor);
    /// What a choice says that changes nothing.
    [[nodiscard]] static QString leaveAsItIs();
    /// The button follows what is filled in.
    void updateButton();
    [[nodiscard]] Desk& desk() const { return m_desk; }

private:
    Desk& m_desk;
    int m_count = 0;
    Ids m_ids;
    QLabel* m_title;
    QVBoxLayout* m_fields;
    QPushButton* m_change;
};

/// A BulkSheet of records of one type.
template <ListedRecord Record>
class BulkForm : public BulkSheet {
public:
    using Edit = std::function<void(Record&)>;

    /// One of a list; `make` turns the chosen word into what is done.
    void choice(const QString& label, ChoiceField* field, std::function<Edit(const QString& word)> make) {
        field->insertItem(0, leaveAsItIs(), QString());
        field->setValue(QString());
        addField(label, field);
        QObject::connect(field, &ChoiceField::valueChosen, this, [this] { updateButton(); });
        m_parts.push_back({[field, make] { return field->value().isEmpty() ? Edit() : make(field->value()); },
                           [field] { field->setValue(QString()); }});
    }
    void text(const QString& label, QLineEdit* field, std::function<Edit(const QString& text)> make) {
        addField(label, field);
        QObject::connect(field, &QLineEdit::textChanged, this, [this] { updateButton(); });
        m_parts.push_back({[field, make] {
                               const QString text = field->text().trimmed();
                               return text.isEmpty() ? Edit() : make(text);
                           },
                           [field] { field->clear(); }});
    }
    /// `problem` says in words what is wrong with a day; such a day is not taken.
    void date(
        const QString& label, DateField* field, std::optional<QDate> Record::*member,
        const std::function<QString(std::optional<QDate>)>& problem = [](auto) { return QString(); }) {
        addField(label, field);
        QObject::connect(field, &DateField::dateEdited, this, [this, field, problem] {
            sayProblem(field, problem(field->date()));
            updateButton();
        });
        m_parts.push_back({[field, member, problem] {
                               const std::optional<QDate> day = field->date();
                               return day && problem(day).isEmpty()
                                          ? Edit([day, member](Record& record) { record.*member = day; })
                                          : Edit();
                           },
                           [field] { field->setDate(std::nullopt); }});
    }

protected:
    using BulkSheet::BulkSheet;

    /// Does it, in one undo step: runBulk() with editRecords().
    virtual void change(const QStringList& ids, const Edit& edit) = 0;

    void apply(const QStringList& ids) override {
        std::vector<Edit> edits;
        for (const Part& part : m_parts) {
            if (Edit edit = part.take(); edit) {
                edits.push_back(std::move(edit));
            }
        }
        change(ids, [edits](Record& record) {
            for (const Edit& edit : edits) {
                edit(record);
            }
        });
    }
    [[nodiscard]] bool isAnythingFilledIn() const override {
        return std::any_of(m_parts.cbegin(), m_parts.cend(),
                           [](const Part& part) { return static_cast<bool>(part.take()); });
    }
    void clear() override {
        for (const Part& part : m_parts) {
            part.clear();
        }
    }

private:
    struct Part {
        std::function<Edit()> take; ///< null: leaves records as they are
        std::function<void()> clear;
    };
    std::vector<Part> m_parts;
};

} // namespace letterdesk
