// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiences/experiences_page.h"

#include "core/actions/bulk.h"
#include "core/actions/experiences.h"
#include "ui/experiences/experience_bulk_sheet.h"
#include "ui/experiences/experience_dialog.h"
#include "ui/experiences/experience_sheet.h"
#include "ui/experiences/experience_table_model.h"
#include "ui/records/bulk_work.h"
#include "ui/records/record_table_view.h"
#include "ui/shell/desk.h"

namespace letterdesk {

ExperiencesPage::ExperiencesPage(Desk& desk, QWidget* parent)
    : RecordPage(
          desk, new ExperienceTableModel(desk),
          {"experiences", tr("Experiences"), tr("New Experience"), tr("Filter by title or organization"),
           Icon::Experience, tr("No experiences yet"),
           tr("Enter every rotation, course or job that lasts longer than a week: each may hold a letter.")},
          {SettingKey::ExperiencesSplit, SettingKey::ExperiencesColumns}, parent) {
    setUp();
}

RecordSheet* ExperiencesPage::makeSheet(QWidget* parent) {
    return new ExperienceSheet(desk(), parent);
}

BulkSheet* ExperiencesPage::makeBulkSheet(QWidget* parent) {
    return new ExperienceBulkSheet(desk(), parent);
}

ExperienceSheet& ExperiencesPage::sheet() {
    return static_cast<ExperienceSheet&>(recordSheet());
}

void ExperiencesPage::newRecord() {
    if (!desk().canChange()) {
        return;
    }
    auto* dialog = new ExperienceDialog(desk(), window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        open(dialog->experience().text());
        recordSheet().takeFocus();
    });
    dialog->open();
}

void ExperiencesPage::duplicateRecord(const QString& id) {
    const auto copy = duplicateExperience(*desk().workspace(), ExperienceId(id));
    if (desk().done(copy)) {
        open(copy->text());
        desk().whisperUndo(tr("The experience was duplicated, without its people."));
    }
}

void ExperiencesPage::deleteRecords(const QStringList& ids) {
    const QString name = table().currentIndex().siblingAtColumn(ExperienceTableModel::Title).data().toString();
    const auto count = static_cast<int>(ids.size());
    runBulk(
        desk(), count, tr("Deleting"),
        [ids](Workspace& workspace) { return removeRecords(workspace, RecordKind::Experience, ids); },
        [this, name, count](int others) {
            const QString what = count == 1 ? tr("“%1” was deleted.").arg(name)
                                            : tr("%n experiences were deleted.", nullptr, count);
            desk().whisperUndo(others == 0 ? what
                                           : what + u' ' +
                                                 tr("%n records that belong to it went along.", nullptr, others));
        });
}

} // namespace letterdesk
