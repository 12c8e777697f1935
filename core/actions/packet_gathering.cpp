// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/packet_gathering.h"

#include "core/requests/request_state.h"

namespace letterdesk {

namespace {

/// More programs than anybody applies to.
constexpr int kMostPrograms = 10000;

QString nameOrId(const QString& name, const QString& id) {
    return name.isEmpty() ? id : name;
}

/// The form that the slot of a role asks for, or empty.
QString slotFormFor(const Application& application, const QString& role) {
    for (const Slot& slot : application.slots) {
        if (slot.role == role && !slot.form.isEmpty()) {
            return slot.form;
        }
    }
    return {};
}

Result<PacketEntry> gatherEntry(const Workspace& workspace, const Entry& entry, const RulePack& rules) {
    PacketEntry gathered;
    gathered.entry = entry;
    gathered.authorRoleLabel = nameOrId(rules.slotRoleLabel(entry.authorRole), entry.authorRole);
    QString specialty = entry.specialtyLabel;
    if (entry.application) {
        Result<Application> application = workspace.get(*entry.application);
        if (!application) {
            return tl::unexpected(application.error());
        }
        const Result<std::vector<Program>> programs =
            workspace.referringTo<Program>(RecordKind::Application, application->id.text(), kMostPrograms);
        if (!programs) {
            return tl::unexpected(programs.error());
        }
        specialty = nameOrId(specialty, application->specialty);
        gathered.service = rules.service(application->service);
        gathered.slotForm = slotFormFor(*application, entry.authorRole);
        gathered.dueOn = lettersDueOn(*application, *programs);
        gathered.application = *std::move(application);
    }
    gathered.specialtyName = nameOrId(rules.specialtyName(specialty), specialty);
    return gathered;
}

Result<void> gatherDocuments(const Workspace& workspace, const PacketWishes& wishes, PacketFacts& facts) {
    const Result<std::vector<Document>> documents = workspace.documentsFor(facts.request.id);
    if (!documents) {
        return tl::unexpected(documents.error());
    }
    for (const Document& document : *documents) {
        const DocumentKind kind = document.kind.value_or(DocumentKind::Other);
        if (wishes.leftOut.contains(document.id)) {
            facts.leftOut.push_back({kind, document.fileName});
            continue;
        }
        if (document.sha256.isEmpty()) { // an import may bring a document that is known only by its name
            facts.documentsWithoutBytes << nameOrId(document.fileName, document.id.text());
            continue;
        }
        Result<QByteArray> bytes = workspace.attachment(document.sha256);
        if (!bytes) {
            return tl::unexpected(bytes.error());
        }
        PacketDocument item;
        item.id = document.id;
        item.kind = kind;
        item.fileName = document.fileName;
        item.ofThisRequest = document.request.has_value();
        item.bytes = *std::move(bytes);
        item.password = wishes.passwords.value(document.id);
        item.restrictionsAccepted = wishes.restrictionsAccepted.contains(document.id);
        facts.documents.push_back(std::move(item));
    }
    return {};
}

} // namespace

PaperSize paperSizeOf(const QString& setting, const QLocale& locale) {
    if (const auto chosen = enumFromText<PaperSize>(setting)) {
        return *chosen;
    }
    // Countries that write on Letter (CLDR, measurement data: paper size US-Letter), the largest of them.
    switch (locale.territory()) {
    case QLocale::UnitedStates:
    case QLocale::Canada:
    case QLocale::Mexico:
    case QLocale::PuertoRico:
    case QLocale::Philippines:
    case QLocale::Chile:
    case QLocale::Colombia:
    case QLocale::AnyTerritory:
        return PaperSize::Letter;
    default:
        return PaperSize::A4;
    }
}

Result<PacketFacts> gatherPacketFacts(const Workspace& workspace, const RequestId& request, const RulePack& rules,
                                      const PacketWishes& wishes) {
    PacketFacts facts;
    Result<Request> found = workspace.get(request);
    if (!found) {
        return tl::unexpected(found.error());
    }
    facts.request = *std::move(found);
    Result<Person> person = workspace.get(facts.request.person);
    if (!person) {
        return tl::unexpected(person.error());
    }
    facts.person = *std::move(person);
    Result<Owner> owner = workspace.owner();
    if (!owner) {
        return tl::unexpected(owner.error());
    }
    facts.owner = *std::move(owner);
    for (const Entry& entry : facts.request.entries) {
        Result<PacketEntry> gathered = gatherEntry(workspace, entry, rules);
        if (!gathered) {
            return tl::unexpected(gathered.error());
        }
        facts.entries.push_back(*std::move(gathered));
    }
    if (const Result<void> gathered = gatherDocuments(workspace, wishes, facts); !gathered) {
        return tl::unexpected(gathered.error());
    }
    facts.locale = wishes.locale;
    facts.paper = wishes.paper;
    facts.today = workspace.clock().today();
    facts.now = workspace.clock().now();
    return facts;
}

} // namespace letterdesk
