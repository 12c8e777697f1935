// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/saved_search_dialog.h"

#include "core/actions/searching.h"
#include "ui/shell/desk.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/field_box.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

SavedSearchDialog::SavedSearchDialog(Desk& desk, const SavedSearch& search, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_search(search)
    , m_name(new QLineEdit(search.name))
    , m_query(new QLineEdit(search.query)) {
    setObjectName(QStringLiteral("savedSearchDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(QStringLiteral("savedSearchName"));
    m_query->setObjectName(QStringLiteral("savedSearchQuery"));
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    const auto add = [layout, body](const QString& label, QLineEdit* editor) {
        auto* box = new FieldBox(body);
        box->setLabel(label);
        auto* inside = new QVBoxLayout(box);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->addWidget(editor);
        layout->addWidget(box);
    };
    add(tr("Name"), m_name);
    add(tr("Search"), m_query);
    frameDialog(*this,
                {search.id.isNull() ? tr("Save this search") : tr("Change the saved search"),
                 tr("It stands below the pages on the left and travels with the file."), body, tr("Save Search")},
                [this] { save(); });
    m_name->setFocus();
    m_name->selectAll();
}

SavedSearchDialog::~SavedSearchDialog() = default;

void SavedSearchDialog::save() {
    m_search.name = m_name->text().trimmed();
    m_search.query = m_query->text().trimmed();
    FieldBox::of(m_name)->setProblem(m_search.name.isEmpty() ? tr("Give it a name.") : QString());
    FieldBox::of(m_query)->setProblem(m_search.query.isEmpty() ? tr("Write what to look for.") : QString());
    if (m_search.name.isEmpty() || m_search.query.isEmpty()) {
        (m_search.name.isEmpty() ? m_name : m_query)->setFocus();
        return;
    }
    if (m_desk.workspace() == nullptr) {
        reject();
        return;
    }
    const auto saved = saveSearch(*m_desk.workspace(), m_search);
    if (!saved) {
        FieldBox::of(m_name)->setProblem(errorText(saved.error(), Attempt::Change).paragraph());
        return;
    }
    accept();
}

} // namespace letterdesk
