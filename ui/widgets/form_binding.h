// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/error_text.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/form_fields.h"

#include <QtCore/QObject>
#include <QtWidgets/QCheckBox>

#include <algorithm>
#include <functional>
#include <optional>
#include <type_traits>
#include <vector>

namespace letterdesk {

/// Ties the fields of a form to the members of one record: shows a record, and hands on one changed member when
/// the user has finished an entry. What is typed and not kept yet is never overwritten while the same record is
/// shown; when another one comes it is kept first, in the record it was typed for.
template <class Record>
class FormBinding {
public:
    using Edit = std::function<void(Record&)>;
    /// Called with what to do to the stored record with this id, and the field's label. The answer is the record
    /// as it is now, or why it was not changed.
    using Save = std::function<Result<Record>(const Id<Record>& id, const Edit& edit, const QString& label)>;
    /// Called when an entry could not be kept and its field already shows another record.
    using Lost = std::function<void(const Error& error)>;

    explicit FormBinding(Save save, Lost lost = {})
        : m_save(std::move(save))
        , m_lost(std::move(lost)) {}

    void show(const Record& record) {
        struct Late {
            Edit edit;
            QString label;
        };
        const Id<Record> left = m_record.id;
        const bool same = m_shown && left == record.id;
        std::vector<Late> late;
        QWidget* typing = nullptr;
        if (m_shown && !same) {
            for (const Field& field : m_fields) {
                if (Edit edit = field.pending(); edit) {
                    late.push_back({std::move(edit), labelOf(field.widget)});
                }
                if (field.isTouched() && field.widget->hasFocus()) {
                    typing = field.widget;
                }
            }
        }
        m_record = record;
        m_shown = true;
        for (Field& field : m_fields) {
            if (same && (field.unkept || field.isTouched())) {
                continue;
            }
            load(field);
        }
        // Nobody looked away: the next letter must not go into another record.
        if (typing != nullptr) {
            typing->clearFocus();
        }
        // Last: a change calls back into show().
        for (const Late& entry : late) {
            const Result<Record> kept = m_save(left, entry.edit, entry.label);
            // A record that is gone takes what was typed into it along.
            if (!kept && kept.error().code != ErrorCode::RecordNotFound && m_lost) {
                m_lost(kept.error());
            }
        }
    }
    /// Forgets the record and all that was typed, for instance because its file was closed.
    void forget() {
        m_shown = false;
        show(Record{});
        m_shown = false;
    }
    [[nodiscard]] const Record& record() const { return m_record; }

    /// Finishes every entry, also one that has the focus; false, with the focus on it, when one is not right.
    bool finish() {
        for (Field& field : m_fields) {
            field.take();
            if (field.unkept || field.isTouched()) {
                field.widget->setFocus();
                return false;
            }
        }
        return true;
    }

    /// The record can be looked at, not changed: fields stay readable and can have the focus.
    void setReadOnly(bool readOnly) {
        for (const Field& field : m_fields) {
            if (auto* line = qobject_cast<QLineEdit*>(field.widget)) {
                line->setReadOnly(readOnly);
            } else if (auto* choice = qobject_cast<ChoiceField*>(field.widget)) {
                choice->setReadOnly(readOnly);
            } else if (auto* text = qobject_cast<QPlainTextEdit*>(field.widget)) {
                setLongTextReadOnly(text, readOnly);
            } else {
                field.widget->setEnabled(!readOnly);
            }
        }
    }

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
        const auto edit = [this, field, read, write]() -> Edit {
            const QString typed = field->text().trimmed();
            Record tried = m_record;
            if (!field->isModified() || typed == read(m_record) || !write(tried, typed).isEmpty()) {
                return {};
            }
            return [write, typed](Record& record) { write(record, typed); };
        };
        const auto take = [this, field, read, write] {
            if (!field->isModified()) {
                return;
            }
            const QString typed = field->text().trimmed();
            if (typed == read(m_record)) {
                settle(field);
                return;
            }
            Record tried = m_record;
            const QString wrong = write(tried, typed);
            if (!wrong.isEmpty()) {
                sayProblem(field, wrong);
                return;
            }
            keep(field, [write, typed](Record& record) { write(record, typed); });
        };
        m_fields.push_back({field,
                            [field, read](const Record& record) {
                                if (field->text() != read(record)) {
                                    field->setText(read(record));
                                    field->setCursorPosition(0);
                                }
                                field->setModified(false);
                            },
                            [field] { return field->isModified(); }, edit, take});
        QObject::connect(field, &QLineEdit::textEdited, field, [field] { sayProblem(field, {}); });
        QObject::connect(field, &QLineEdit::editingFinished, field, take);
    }

    /// A text of many lines: Tab leaves the field, and leaving it finishes the entry.
    void longText(QPlainTextEdit* field, QString Record::*member) {
        passUndoOn(field);
        field->setTabChangesFocus(true);
        const auto edit = [this, field, member]() -> Edit {
            const QString typed = field->toPlainText().trimmed();
            if (!field->document()->isModified() || typed == m_record.*member) {
                return {};
            }
            return [typed, member](Record& record) { record.*member = typed; };
        };
        const auto take = [this, field, edit] {
            if (Edit change = edit(); change) {
                keep(field, change);
            } else if (field->document()->isModified()) {
                settle(field);
            }
        };
        m_fields.push_back({field, [field, member](const Record& record) { showLongText(field, record.*member); },
                            [field] { return field->document()->isModified(); }, edit, take});
        onLeaving(field, take);
    }

    /// A number that may be unknown, from `least` to `most`.
    template <class Number>
    void number(QLineEdit* field, std::optional<Number> Record::*member, Number least, Number most) {
        constexpr bool whole = std::is_integral_v<Number>;
        custom(
            field,
            [member](const Record& record) {
                return record.*member ? numberForReading(static_cast<double>(*(record.*member))) : QString();
            },
            [member, least, most](Record& record, const QString& typed) {
                const auto number =
                    numberFromTyping(typed, static_cast<double>(least), static_cast<double>(most), whole);
                if (!typed.isEmpty() && !number) {
                    return numberProblem(typed, static_cast<double>(least), static_cast<double>(most), whole);
                }
                record.*member = number ? std::optional(static_cast<Number>(*number)) : std::nullopt;
                return QString();
            });
    }

    /// `check` says in words what is wrong with the record as it would be with the day that was entered.
    void date(DateField* field, std::optional<QDate> Record::*member,
              const std::function<QString(const Record&)>& check = {}) {
        passUndoOn(field);
        const auto change = [field, member] {
            return [date = field->date(), member](Record& record) { record.*member = date; };
        };
        const auto problem = [this, member, check](std::optional<QDate> day) {
            if (!check) {
                return QString();
            }
            Record tried = m_record;
            tried.*member = day;
            return check(tried);
        };
        const auto take = [this, field, member, change, problem] {
            if (!field->isAcceptable() || field->date() == m_record.*member) {
                return;
            }
            if (const QString wrong = problem(field->date()); !wrong.isEmpty()) {
                fieldOf(field).unkept = true;
                sayProblem(field, wrong);
                return;
            }
            keep(field, change());
        };
        m_fields.push_back({field, [field, member](const Record& record) { field->setDate(record.*member); },
                            [field] { return field->isModified() || !field->isAcceptable(); },
                            [this, field, member, problem]() -> Edit {
                                const auto typed = field->typed();
                                if (!typed || *typed == m_record.*member || !problem(*typed).isEmpty()) {
                                    return {};
                                }
                                return [date = *typed, member](Record& record) { record.*member = date; };
                            },
                            [field, take] {
                                field->takeText();
                                take();
                            }});
        QObject::connect(field, &DateField::dateEdited, field, take);
        // A day that could not be kept is tried again.
        QObject::connect(field, &QLineEdit::editingFinished, field, take);
    }

    /// A day on which something was done: none that is still to come. `check` as above.
    void pastDate(DateField* field, std::optional<QDate> Record::*member, const std::function<QDate()>& today,
                  const std::function<QString(const Record&)>& check = {}) {
        field->setToday(today, DateSense::Past);
        date(field, member, [member, today, check](const Record& record) {
            const QString early = pastDayProblem(record.*member, today());
            return early.isEmpty() && check ? check(record) : early;
        });
    }

    /// A day that the record cannot be without: an emptied field says so, and the record keeps its day.
    void day(DateField* field, QDate Record::*member) {
        passUndoOn(field);
        const auto change = [field, member] {
            return [day = *field->date(), member](Record& record) { record.*member = day; };
        };
        const auto take = [this, field, member, change] {
            if (!field->isAcceptable()) {
                return;
            }
            if (!field->date()) {
                sayProblem(field, dayNeeded());
            } else if (*field->date() != m_record.*member) {
                keep(field, change());
            }
        };
        m_fields.push_back({field,
                            [field, member](const Record& record) {
                                const QDate day = record.*member;
                                field->setDate(day.isValid() ? std::optional(day) : std::nullopt);
                            },
                            [field, member, this] {
                                return field->isModified() || !field->isAcceptable() ||
                                       (!field->date() && (m_record.*member).isValid());
                            },
                            [this, field, member]() -> Edit {
                                const auto typed = field->typed();
                                if (!typed || !*typed || **typed == m_record.*member) {
                                    return {};
                                }
                                return [day = **typed, member](Record& record) { record.*member = day; };
                            },
                            [field, take] {
                                field->takeText();
                                take();
                            }});
        QObject::connect(field, &DateField::dateEdited, field, take);
        QObject::connect(field, &QLineEdit::editingFinished, field, take);
    }

    /// A choice by its data, which is the text of the open format; empty is "not chosen".
    void choice(ChoiceField* field, std::function<QString(const Record&)> read,
                std::function<void(Record&, const QString&)> write) {
        const auto change = [field, write] {
            return [word = field->value(), write](Record& record) { write(record, word); };
        };
        const auto take = [this, field, read, change] {
            if (field->value() != read(m_record)) {
                keep(field, change());
            }
        };
        // A walk along the values that was not finished when another record comes is no choice.
        m_fields.push_back({field, [field, read](const Record& record) { field->setValue(read(record)); },
                            [field] { return field->isTouched(); }, [] { return Edit(); },
                            [field, take] {
                                field->finish();
                                take();
                            }});
        QObject::connect(field, &ChoiceField::valueChosen, field, take);
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
        const auto take = [this, field, read, write] {
            if (field->isChecked() != read(m_record)) {
                keep(field, [write, on = field->isChecked()](Record& record) { write(record, on); });
            }
        };
        m_fields.push_back({field, [field, read](const Record& record) { field->setChecked(read(record)); },
                            [] { return false; }, [] { return Edit(); }, take});
        QObject::connect(field, &QCheckBox::clicked, field, take);
    }

private:
    struct Field {
        QWidget* widget;
        std::function<void(const Record&)> show;
        std::function<bool()> isTouched; ///< holds what the user has not finished
        std::function<Edit()> pending;   ///< what would be kept if it were finished now; null: nothing
        std::function<void()> take;      ///< finishes the entry
        bool unkept = false;             ///< finished, but it could not be kept
    };

    void load(Field& field) {
        field.show(m_record);
        field.unkept = false;
        sayProblem(field.widget, {});
    }
    Field& fieldOf(const QWidget* widget) {
        const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                        [widget](const Field& field) { return field.widget == widget; });
        Q_ASSERT(found != m_fields.end());
        return *found;
    }
    void settle(const QWidget* widget) { load(fieldOf(widget)); }
    void keep(QWidget* widget, const Edit& edit) {
        const Id<Record> id = m_record.id;
        Field& field = fieldOf(widget);
        field.unkept = true; // until it is: the change calls back into show()
        const Result<Record> kept = m_save(id, edit, labelOf(widget));
        if (m_record.id != id) {
            if (!kept && m_lost) {
                m_lost(kept.error());
            }
            return; // the change led to another record, which is shown by now
        }
        if (!kept && FieldBox::of(widget) == nullptr && m_lost) {
            // No room for words beside it: it goes back, and that is said on top of the page.
            load(field);
            m_lost(kept.error());
            return;
        }
        if (!kept) {
            sayProblem(widget, errorText(kept.error(), Attempt::Change).paragraph());
            return;
        }
        m_record = *kept;
        load(field);
    }

    Save m_save;
    Lost m_lost;
    Record m_record;
    bool m_shown = false;
    std::vector<Field> m_fields;
};

} // namespace letterdesk
