// SPDX-License-Identifier: GPL-3.0-or-later
// The readers of whole values, whatever they hold.
#include "core/exchange/json_reader.h"
#include "core/exchange/json_text.h"

namespace letterdesk {

Result<QByteArray> JsonReader::canonicalValue() {
    switch (type()) {
    case Type::Object: {
        JsonMembers members;
        auto done = enterObject();
        while (done) {
            const auto more = nextMember();
            if (!more) {
                return tl::unexpected<Error>(more.error());
            }
            if (!*more) {
                return jsonObject(std::move(members));
            }
            const QByteArray name = memberName().toUtf8();
            auto value = canonicalValue();
            if (!value) {
                return value;
            }
            members.emplace_back(name, *std::move(value));
        }
        return tl::unexpected<Error>(done.error());
    }
    case Type::List: {
        std::vector<QByteArray> values;
        auto done = enterList();
        while (done) {
            const auto more = nextElement();
            if (!more) {
                return tl::unexpected<Error>(more.error());
            }
            if (!*more) {
                return jsonList(values);
            }
            auto value = canonicalValue();
            if (!value) {
                return value;
            }
            values.push_back(*std::move(value));
        }
        return tl::unexpected<Error>(done.error());
    }
    case Type::Text: {
        const auto value = text();
        return value ? Result<QByteArray>(jsonText(*value)) : tl::unexpected<Error>(value.error());
    }
    case Type::Number: {
        const auto value = rawNumber();
        return value ? Result<QByteArray>(value->toByteArray()) : tl::unexpected<Error>(value.error());
    }
    case Type::Boolean: {
        const auto value = boolean();
        return value ? Result<QByteArray>(*value ? "true" : "false") : tl::unexpected<Error>(value.error());
    }
    case Type::Null: {
        const auto value = word("null");
        return value ? Result<QByteArray>("null") : tl::unexpected<Error>(value.error());
    }
    case Type::Nothing:
        break;
    }
    return invalid("a value", m_at);
}

Result<void> JsonReader::skipValue() {
    const Type found = type();
    const bool list = found == Type::List;
    if (list || found == Type::Object) {
        if (auto entered = enter(list); !entered) {
            return entered;
        }
        for (;;) {
            const auto more = list ? nextElement() : nextMember();
            if (!more) {
                return tl::unexpected<Error>(more.error());
            }
            if (!*more) {
                return {};
            }
            if (auto skipped = skipValue(); !skipped) {
                return skipped;
            }
        }
    }
    if (found == Type::Text) {
        bool escaped = false;
        // The member that takes the text knows the limit.
        const auto raw = rawText(m_limits.base64Bytes, &escaped);
        return raw ? Result<void>() : tl::unexpected<Error>(raw.error());
    }
    const auto value = canonicalValue();
    return value ? Result<void>() : tl::unexpected<Error>(value.error());
}

} // namespace letterdesk
