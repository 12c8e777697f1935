// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requests_page.h"

#include "core/actions/bulk.h"
#include "core/actions/records.h"
#include "core/requests/document.h"
#include "core/requests/given_packet.h"
#include "core/requests/message.h"
#include "ui/records/bulk_work.h"
#include "ui/records/record_table_view.h"
#include "ui/requests/person_picker.h"
#include "ui/requests/request_bulk_sheet.h"
#include "ui/requests/request_sheet.h"
#include "ui/requests/request_table_model.h"
#include "ui/shell/desk.h"

#include <QtWidgets/QCheckBox>

namespace letterdesk {

RequestsPage::RequestsPage(Desk& desk, QWidget* parent)
    : RecordPage(desk, new RequestTableModel(desk),
                 {"requests", tr("Requests"), tr("New Request"), tr("Filter by words, or is:asked due<14d"),
                  Icon::DrawingRequests, tr("No letters asked for yet"),
                  tr("Start with somebody who has seen you work. You can fill in the rest later.")},
                 {SettingKey::RequestsSplit, SettingKey::RequestsColumns}, parent)
    , m_openOnly(new QCheckBox(tr("Open only"), this)) {
    m_openOnly->setObjectName(QStringLiteral("openOnly"));
    m_openOnly->setToolTip(tr("Hide requests that are closed, declined or withdrawn"));
    addToFilterLine(m_openOnly);
    connect(m_openOnly, &QCheckBox::toggled, this, &RequestsPage::refilter);
    setUp();
}

void RequestsPage::refine(ListQuery& query) const {
    query.openOnly = m_openOnly->isChecked();
}

RecordSheet* RequestsPage::makeSheet(QWidget* parent) {
    return new RequestSheet(desk(), parent);
}

BulkSheet* RequestsPage::makeBulkSheet(QWidget* parent) {
    return new RequestBulkSheet(desk(), parent);
}

RequestSheet& RequestsPage::sheet() {
    return static_cast<RequestSheet&>(recordSheet());
}

void RequestsPage::open(const RequestId& id) {
    if (model().rowOf(id.text()) < 0) {
        m_openOnly->setChecked(false);
    }
    RecordPage::open(id.text());
}

QString RequestsPage::homeOf(RecordKind kind, const QString& id) const {
    const Workspace& workspace = *desk().workspace();
    if (kind == RecordKind::Document) {
        // One that goes with every request is on each sheet.
        const auto document = workspace.get(DocumentId(id));
        return document ? document->request.value_or(current()).text() : QString();
    }
    if (kind == RecordKind::Message) {
        const auto message = workspace.get(MessageId(id));
        return message ? message->request.value_or(RequestId()).text() : QString();
    }
    if (kind == RecordKind::GivenPacket) {
        const auto packet = workspace.get(GivenPacketId(id));
        return packet ? packet->request.text() : QString();
    }
    return id;
}

void RequestsPage::newRecord() {
    if (!desk().canChange()) {
        return;
    }
    auto* picker = new PersonPicker(
        desk(), {tr("New request"), tr("One request is one ask of one person."), nullptr, tr("Add Request")},
        [this](const PersonId& person, const std::optional<Person>& newPerson) {
            Request request;
            request.person = person;
            const auto created = createRequest(*desk().workspace(), request, newPerson);
            if (!created) {
                return Result<void>(tl::unexpected(created.error()));
            }
            open(*created);
            sheet().turnTo(RequestSheet::Side::Details);
            return Result<void>();
        },
        window());
    connect(picker, &QDialog::accepted, this, [this] { sheet().takeFocus(); });
    picker->open();
}

void RequestsPage::deleteRecords(const QStringList& ids) {
    const QString name = table().currentIndex().siblingAtColumn(RequestTableModel::Person).data().toString();
    const auto count = static_cast<int>(ids.size());
    runBulk(
        desk(), count, tr("Deleting"),
        [ids](Workspace& workspace) { return removeRecords(workspace, RecordKind::Request, ids); },
        [this, name, count](int /*others*/) {
            desk().whisperUndo(count == 1 ? tr("The request to %1 was deleted.").arg(name)
                                          : tr("%n requests were deleted.", nullptr, count));
        });
}

} // namespace letterdesk
