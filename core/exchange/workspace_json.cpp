// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workspace_json.h"

#include "core/exchange/json_text.h"

#include <cmath>
#include <optional>

namespace letterdesk {

namespace {

/// Reads and checks "format" or "version".
Result<void> checkHead(JsonReader& reader, bool isVersion) {
    if (isVersion) {
        const auto version = reader.number();
        if (!version) {
            return tl::unexpected<Error>(version.error());
        }
        if (*version < 1 || *version != std::trunc(*version)) {
            return reader.unfit(QStringLiteral("a whole number, 1 or more"));
        }
        if (*version > kFormatVersion) {
            return reader.error(ErrorCode::FormatNewer,
                                {QString::number(*version, 'g', 15), QString::number(kFormatVersion)});
        }
        return {};
    }
    if (reader.type() != JsonReader::Type::Text) {
        return reader.error(ErrorCode::FormatUnknown);
    }
    const auto name = reader.text();
    if (!name) {
        return tl::unexpected<Error>(name.error());
    }
    if (*name != QLatin1String(kFormatName)) {
        return reader.error(ErrorCode::FormatUnknown);
    }
    return {};
}

/// Notes where a list or the owner starts, and passes over it. What is none is left for later in `wrong`: a newer
/// format may have another shape, and its version may come last.
Result<void> outlineMember(JsonReader& reader, RecordKind kind, WorkspaceOutline& outline,
                           std::optional<Error>& wrong) {
    const bool isOwner = kind == RecordKind::Owner;
    if (reader.type() != (isOwner ? JsonReader::Type::Object : JsonReader::Type::List)) {
        wrong =
            wrong ? wrong : reader.unfit(isOwner ? QStringLiteral("an object") : QStringLiteral("a list")).value();
    }
    outline.offsets[kind] = reader.offset();
    return reader.skipValue();
}

} // namespace

Result<WorkspaceOutline> outlineOf(QByteArrayView json) {
    JsonReader reader(json);
    WorkspaceOutline outline;
    JsonMembers unknown;
    std::optional<Error> wrong;
    bool hasFormat = false;
    bool hasVersion = false;
    const bool isObject = reader.type() == JsonReader::Type::Object;
    if (auto entered = isObject ? reader.enterObject() : reader.skipValue(); !entered) {
        return tl::unexpected<Error>(std::move(entered).error());
    }
    while (isObject) {
        const auto more = reader.nextMember();
        if (!more) {
            return tl::unexpected<Error>(more.error());
        }
        if (!*more) {
            break;
        }
        const QString name = reader.memberName();
        Result<void> done;
        if (name == u"format" || name == u"version") {
            const bool isVersion = name == u"version";
            (isVersion ? hasVersion : hasFormat) = true;
            done = checkHead(reader, isVersion);
        } else if (const auto kind = enumFromText<RecordKind>(name)) {
            done = outlineMember(reader, *kind, outline, wrong);
        } else if (auto value = reader.canonicalValue()) {
            unknown.emplace_back(name.toUtf8(), *std::move(value));
        } else {
            done = tl::unexpected<Error>(value.error());
        }
        if (!done) {
            return tl::unexpected<Error>(std::move(done).error());
        }
    }
    if (const auto ended = reader.end(); !ended) {
        return tl::unexpected<Error>(ended.error());
    }
    if (!hasFormat || !hasVersion) {
        return worldError(ErrorCode::FormatUnknown);
    }
    if (wrong) {
        return tl::unexpected<Error>(*std::move(wrong));
    }
    if (!unknown.empty()) {
        outline.unknown = jsonObject(std::move(unknown));
    }
    return outline;
}

} // namespace letterdesk
