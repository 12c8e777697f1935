// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/request_bulk_sheet.h"

#include "ui/records/bulk_work.h"
#include "ui/requests/request_words.h"
#include "ui/shell/desk.h"
#include "ui/widgets/form_binding.h"

namespace letterdesk {

RequestBulkSheet::RequestBulkSheet(Desk& desk, QWidget* parent)
    : BulkForm(desk, "requestsBulk", parent) {
    auto* stage = new ChoiceField(this);
    stage->setObjectName(QStringLiteral("bulkStage"));
    for (const auto& [value, word] : EnumWords<Stage>::words) {
        stage->addItem(themedIcon(stageChip(value).icon), stageChip(value).word, QString(QLatin1StringView(word)));
    }
    choice(tr("Stage"), stage, [](const QString& word) -> Edit {
        return [stage = enumFromText<Stage>(word)](Request& request) {
            request.stage = stage.value_or(request.stage);
        };
    });
    const auto addDate = [this, &desk](const char* name, const QString& label,
                                       std::optional<QDate> Request::*member, DateSense sense) {
        auto* field = new DateField(this);
        field->setObjectName(QLatin1StringView(name));
        field->setToday([&desk] { return desk.today(); }, sense);
        date(label, field, member, [&desk, sense](std::optional<QDate> day) {
            return sense == DateSense::Past ? pastDayProblem(day, desk.today()) : QString();
        });
    };
    addDate("bulkWritersDate", tr("Please by"), &Request::writersDate, DateSense::Coming);
    addDate("bulkAskOn", tr("Ask on"), &Request::askOn, DateSense::Coming);
    addDate("bulkThankedOn", tr("Thanked on"), &Request::thankedOn, DateSense::Past);
    addDate("bulkOutcomeToldOn", tr("Told the outcome on"), &Request::outcomeToldOn, DateSense::Past);
}

QString RequestBulkSheet::countWords(int count) const {
    return tr("%n requests chosen", nullptr, count);
}

void RequestBulkSheet::change(const QStringList& ids, const Edit& edit) {
    const QString step = tr("Change %n Requests", nullptr, static_cast<int>(ids.size()));
    runBulk(
        desk(), ids.size(), tr("Changing requests"),
        [ids, edit, step](Workspace& workspace) { return editRecords<Request>(workspace, ids, edit, step); },
        [this](int count) { desk().whisperUndo(tr("%n requests were changed.", nullptr, count)); });
}

} // namespace letterdesk
