// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applications_page.h"

#include "core/actions/applications.h"
#include "core/actions/bulk.h"
#include "core/requests/assignment.h"
#include "ui/applications/application_bulk_sheet.h"
#include "ui/applications/application_sheet.h"
#include "ui/applications/application_table_model.h"
#include "ui/records/bulk_work.h"
#include "ui/records/record_table_view.h"
#include "ui/requests/application_dialog.h"
#include "ui/shell/desk.h"

namespace letterdesk {

ApplicationsPage::ApplicationsPage(Desk& desk, QWidget* parent)
    : RecordPage(desk, new ApplicationTableModel(desk),
                 {"applications", tr("Applications"), tr("New Application"),
                  tr("Filter by service, specialty or season"), Icon::Application, tr("No applications yet"),
                  tr("One application is one season through one service. It says which letters are asked for, and "
                     "when.")},
                 {SettingKey::ApplicationsSplit, SettingKey::ApplicationsColumns}, parent) {
    setUp();
}

RecordSheet* ApplicationsPage::makeSheet(QWidget* parent) {
    return new ApplicationSheet(desk(), parent);
}

BulkSheet* ApplicationsPage::makeBulkSheet(QWidget* parent) {
    return new ApplicationBulkSheet(desk(), parent);
}

ApplicationSheet& ApplicationsPage::sheet() {
    return static_cast<ApplicationSheet&>(recordSheet());
}

QString ApplicationsPage::programOf(RecordKind kind, const QString& id) const {
    if (kind == RecordKind::Assignment) {
        const auto assignment = desk().workspace()->get(Id<Assignment>(id));
        return assignment ? assignment->program.text() : QString();
    }
    return kind == RecordKind::Program ? id : QString();
}

QString ApplicationsPage::homeOf(RecordKind kind, const QString& id) const {
    if (kind != RecordKind::Program && kind != RecordKind::Assignment) {
        return id;
    }
    const auto program = desk().workspace()->get(ProgramId(programOf(kind, id)));
    return program ? program->application.text() : QString();
}

bool ApplicationsPage::showRecord(RecordKind kind, const QString& id) {
    if (!RecordPage::showRecord(kind, id)) {
        return false;
    }
    if (const QString program = programOf(kind, id); !program.isEmpty()) {
        if (sheet().recordId() != homeOf(kind, id)) {
            sheet().showRecord(homeOf(kind, id)); // the page is not painted yet
        }
        sheet().openProgram(ProgramId(program));
    }
    return true;
}

void ApplicationsPage::newRecord() {
    if (!desk().canChange()) {
        return;
    }
    auto* dialog = new ApplicationDialog(desk(), window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        open(dialog->application().text());
        recordSheet().takeFocus();
    });
    dialog->open();
}

void ApplicationsPage::duplicateRecord(const QString& id) {
    const auto copy = duplicateApplication(*desk().workspace(), ApplicationId(id));
    if (desk().done(copy)) {
        open(copy->text());
        desk().whisperUndo(tr("A next season was added with the same slots, without dates and programs."));
    }
}

void ApplicationsPage::deleteRecords(const QStringList& ids) {
    const QString name = table().currentIndex().siblingAtColumn(ApplicationTableModel::Service).data().toString();
    const auto count = static_cast<int>(ids.size());
    runBulk(
        desk(), count, tr("Deleting"),
        [ids](Workspace& workspace) { return removeRecords(workspace, RecordKind::Application, ids); },
        [this, name, count](int others) {
            const QString what = count == 1 ? tr("The application through %1 was deleted.").arg(name)
                                            : tr("%n applications were deleted.", nullptr, count);
            desk().whisperUndo(others == 0 ? what
                                           : what + u' ' +
                                                 tr("%n records that belong to it went along.", nullptr, others));
        });
}

} // namespace letterdesk
