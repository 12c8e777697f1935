// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/application_bulk_sheet.h"

#include "ui/records/bulk_work.h"
#include "ui/shell/desk.h"

#include <QtWidgets/QLineEdit>

namespace letterdesk {

ApplicationBulkSheet::ApplicationBulkSheet(Desk& desk, QWidget* parent)
    : BulkForm(desk, "applicationsBulk", parent) {
    auto* due = new DateField(this);
    due->setObjectName(QStringLiteral("bulkLettersDueOn"));
    due->setToday([&desk] { return desk.today(); });
    date(tr("Letters due"), due, &Application::lettersDueOn);
    auto* season = new QLineEdit(this);
    season->setObjectName(QStringLiteral("bulkSeason"));
    text(tr("Season"), season, [](const QString& typed) -> Edit {
        return [typed](Application& application) { application.season = typed; };
    });
}

QString ApplicationBulkSheet::countWords(int count) const {
    return tr("%n applications chosen", nullptr, count);
}

void ApplicationBulkSheet::change(const QStringList& ids, const Edit& edit) {
    const QString step = tr("Change %n Applications", nullptr, static_cast<int>(ids.size()));
    runBulk(
        desk(), ids.size(), tr("Changing applications"),
        [ids, edit, step](Workspace& workspace) { return editRecords<Application>(workspace, ids, edit, step); },
        [this](int count) { desk().whisperUndo(tr("%n applications were changed.", nullptr, count)); });
}

} // namespace letterdesk
