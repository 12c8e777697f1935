// SPDX-License-Identifier: GPL-3.0-or-later
// Reads any bytes as a workspace file, as an import does, without a store. What was read must come back: a record
// that is written and read again is the same record, in the same bytes.
#include "core/exchange/record_json.h"
#include "core/exchange/workspace_json.h"
#include "core/store/record_types.h"

#include <cstdint>
#include <cstdlib>

using namespace letterdesk;

namespace {

void mustHold(bool condition) {
    if (!condition) {
        std::abort();
    }
}

Result<bool> takeData(const QString& name, JsonReader& reader) {
    if (name != u"data") {
        return false;
    }
    const auto bytes = reader.base64();
    if (!bytes) {
        return tl::unexpected<Error>(bytes.error());
    }
    return true;
}

template <class Record>
bool readRecord(JsonReader& reader) {
    const auto record = recordFromJson<Record>(reader, takeData);
    if (!record) {
        mustHold(record.error().kind == ErrorKind::World && !record.error().place.isEmpty());
        return false;
    }
    const QByteArray json = recordToJson(*record);
    JsonReader again(json);
    const auto second = recordFromJson<Record>(again, takeData);
    mustHold(second.has_value() && recordToJson(*second) == json);
    return true;
}

template <class Record>
void readList(QByteArrayView json, const WorkspaceOutline& outline) {
    const auto at = outline.offsets.find(Record::recordKind);
    if (at == outline.offsets.end()) {
        return;
    }
    JsonReader reader(json, at->second, enumText(Record::recordKind));
    auto more = reader.enterList() ? reader.nextElement() : Result<bool>(false);
    while (more && *more && readRecord<Record>(reader)) {
        more = reader.nextElement();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const QByteArrayView json(bytes, static_cast<qsizetype>(size));
    const auto outline = outlineOf(json);
    if (!outline) {
        mustHold(outline.error().kind == ErrorKind::World);
        return 0;
    }
    if (const auto at = outline->offsets.find(RecordKind::Owner); at != outline->offsets.end()) {
        JsonReader reader(json, at->second, enumText(RecordKind::Owner));
        (void)readRecord<Owner>(reader);
    }
#define LETTERDESK_READ(Record) readList<Record>(json, *outline);
    LETTERDESK_FOR_EACH_RECORD(LETTERDESK_READ)
#undef LETTERDESK_READ
    return 0;
}
