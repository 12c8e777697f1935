// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/record_card.h"
#include "ui/shell/desk.h"
#include "ui/widgets/form_binding.h"

namespace letterdesk {

/// The name of the undo step that changes a field.
[[nodiscard]] QString changeStep(const QString& label);

/// Puts an editor into the box of a form that waits for it.
void putInto(FieldBox* box, QWidget* editor);

/// Makes a field of many lines as high as some of them, whatever the size of the text.
void showLines(QPlainTextEdit* field, int lines);

/// The form of a record of one type whose fields are kept as they are left, one undo step each.
template <ListedRecord Record>
class BoundBody : public RecordCardBody {
public:
    /// The action that changes such a record.
    using EditRecord = Result<Record> (*)(Workspace& workspace, const Id<Record>& id,
                                          const std::function<Result<void>(Record&)>& edit, const QString& step);

    void showRecord(const QString& id) override {
        if (m_desk.workspace() == nullptr) {
            return;
        }
        const auto record = m_desk.workspace()->get(Id<Record>(id));
        if (!record) {
            return; // gone: whoever shows the form takes it away
        }
        prepare(*record);
        m_binding.show(*record);
        m_binding.setReadOnly(!m_desk.canChange());
        shown(m_binding.record());
    }
    void leave() override { m_binding.show(Record{}); }
    void forget() override { m_binding.forget(); }

protected:
    BoundBody(Desk& desk, EditRecord editRecord, QWidget* parent)
        : RecordCardBody(parent)
        , m_desk(desk)
        , m_edit(editRecord)
        , m_binding([this](const Id<Record>& id, const typename FormBinding<Record>::Edit& edit,
                           const QString& label) { return keep(id, edit, label); },
                    [this](const Error& error) { m_desk.report(error, Attempt::Change); }) {}

    /// Fills what the fields choose from.
    virtual void prepare(const Record& /*record*/) {}
    /// Shows what is not bound.
    virtual void shown(const Record& /*record*/) {}

    Result<Record> keep(const Id<Record>& id, const std::function<void(Record&)>& edit, const QString& label) {
        return m_edit(
            *m_desk.workspace(), id,
            [&edit](Record& record) -> Result<void> {
                edit(record);
                return {};
            },
            changeStep(label));
    }
    /// Changes what is shown; errors are reported.
    bool keepShown(const std::function<void(Record&)>& edit, const QString& label) {
        return m_desk.done(keep(m_binding.record().id, edit, label));
    }

    [[nodiscard]] Desk& desk() const { return m_desk; }
    [[nodiscard]] FormBinding<Record>& binding() { return m_binding; }

private:
    Desk& m_desk;
    EditRecord m_edit;
    FormBinding<Record> m_binding;
};

} // namespace letterdesk
