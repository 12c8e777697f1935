// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/words.h"
#include "core/base/enum_text.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_box.h"

#include <QtCore/QObject>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>

#include <functional>
#include <optional>
#include <vector>

namespace letterdesk {

/// Fills a choice with the words of an enumeration; with `none`, its first item is "not chosen" with that text.
template <DescribedEnum Enum>
void fillChoices(ChoiceField* field, const QString& none = {}) {
    if (!none.isEmpty()) {
        field->addItem(none, QString());
    }
    for (const auto& [value, word] : EnumWords<Enum>::words) {
        field->addItem(displayText(value), QString(QLatin1StringView(word)));
    }
}

/// Lets Ctrl+Z of a field that has nothing of its own to take back reach the window's Undo.
void passUndoOn(QLineEdit* field);

/// Ties the fields of a form to the members of one record: shows a record, and hands on a changed one, field by
/// field, when the user has finished an entry. A field that is being typed in is not overwritten.
template <class Record>
class FormBinding {
public:
    /// Called with the changed record and the field's label. The answer is what is wrong, in words, or empty.
    using Save = std::function<QString(const Record& changed, const QString& label)>;

    explicit FormBinding(Save save)
        : m_save(std::move(save)) {}

    void show(const Record& record) {
        m_record = record;
        for (const auto& load : m_loads) {
            load(record);
        }
    }
    [[nodiscard]] const Record& record() const { return m_record; }

    void text(QLineEdit* field, QString Record::*member) {
        custom(
            field, [member](const Record& record) { return record.*member; },
            [member](Record& record, const QString& typed) {
                record.*member = typed;
                return QString();
            });
    }

    /// A line whose text is more than one member: `read` shows, `write` takes it or says what is wrong with it.
    void custom(QLineEdit* field, std::function<QString(const Record&)> read,
                std::function<QString(Record&, const QString&)> write) {
        passUndoOn(field);
        m_loads.push_back([field, read](const Record& record) {
            if (!(field->hasFocus() && field->isModified())) {
                if (field->text() != read(record)) {
                    field->setText(read(record));
                    field->setCursorPosition(0);
                }
                problem(field, {});
            }
        });
        QObject::connect(field, &QLineEdit::textEdited, field, [field] { problem(field, {}); });
        QObject::connect(field, &QLineEdit::editingFinished, field, [this, field, read, write] {
            const QString typed = field->text().trimmed();
            if (typed == read(m_record)) {
                field->setModified(false);
                return;
            }
            Record changed = m_record;
            const QString wrong = write(changed, typed);
            if (!wrong.isEmpty()) {
                problem(field, wrong);
                return;
            }
            field->setModified(false);
            keep(field, changed);
        });
    }

    void date(DateField* field, std::optional<QDate> Record::*member) {
        passUndoOn(field);
        m_loads.push_back([field, member](const Record& record) {
            if (!(field->hasFocus() && field->isModified())) {
                field->setDate(record.*member);
            }
        });
        QObject::connect(field, &DateField::dateEdited, field, [this, field, member] {
            Record changed = m_record;
            changed.*member = field->date();
            keep(field, changed);
        });
    }

    /// A choice by its data, which is the text of the open format; empty is "not chosen".
    void choice(ChoiceField* field, std::function<QString(const Record&)> read,
                std::function<void(Record&, const QString&)> write) {
        m_loads.push_back([field, read](const Record& record) { field->setValue(read(record)); });
        QObject::connect(field, &QComboBox::activated, field, [this, field, read, write] {
            if (field->value() != read(m_record)) {
                Record changed = m_record;
                write(changed, field->value());
                keep(field, changed);
            }
        });
    }
    template <DescribedEnum Enum>
    void choice(ChoiceField* field, std::optional<Enum> Record::*member) {
        choice(
            field,
            [member](const Record& record) {
                return record.*member ? QString(enumText(*(record.*member))) : QString();
            },
            [member](Record& record, const QString& word) { record.*member = enumFromText<Enum>(word); });
    }
    void text(ChoiceField* field, QString Record::*member) {
        choice(
            field, [member](const Record& record) { return record.*member; },
            [member](Record& record, const QString& word) { record.*member = word; });
    }

    /// A box: on when `read` says so.
    void check(QCheckBox* field, std::function<bool(const Record&)> read,
               std::function<void(Record&, bool)> write) {
        m_loads.push_back([field, read](const Record& record) { field->setChecked(read(record)); });
        QObject::connect(field, &QCheckBox::clicked, field, [this, field, write](bool on) {
            Record changed = m_record;
            write(changed, on);
            keep(field, changed);
        });
    }

private:
    static void problem(QWidget* field, const QString& words) {
        if (FieldBox* box = FieldBox::of(field)) {
            box->setProblem(words);
        }
    }
    void keep(QWidget* field, const Record& changed) {
        const FieldBox* box = FieldBox::of(field);
        const auto* check = qobject_cast<QCheckBox*>(field);
        const QString wrong = m_save(changed, box != nullptr     ? box->label()
                                              : check != nullptr ? check->text()
                                                                 : QString());
        problem(field, wrong);
    }

    Save m_save;
    Record m_record;
    std::vector<std::function<void(const Record&)>> m_loads;
};

} // namespace letterdesk
