// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/record.h"

#include <optional>
#include <vector>

namespace letterdesk {

/// What a type of member is, as far as references go.
template <class Value>
struct ReferenceShape {
    static constexpr bool isId = false;
    static constexpr bool isOptional = false;
    static constexpr bool isList = false;
};
template <class Target>
struct ReferenceShape<Id<Target>> : ReferenceShape<void> {
    static constexpr bool isId = true;
};
template <class Value>
struct ReferenceShape<std::optional<Value>> : ReferenceShape<void> {
    static constexpr bool isOptional = true;
};
template <class Element>
struct ReferenceShape<std::vector<Element>> : ReferenceShape<void> {
    static constexpr bool isList = true;
};

/// Calls `visit(path, id)` for each id of another record that a value holds. The path goes on from `path`:
/// entries[0].application.
template <class Value, class Visitor>
void forEachReferenceIn(const Value& value, const QString& path, Visitor& visit) {
    if constexpr (ReferenceShape<Value>::isId) {
        visit(path, value);
    } else if constexpr (ReferenceShape<Value>::isOptional) {
        if (value) {
            forEachReferenceIn(*value, path, visit);
        }
    } else if constexpr (ReferenceShape<Value>::isList) {
        for (size_t i = 0; i < value.size(); ++i) {
            forEachReferenceIn(value[i], path + u'[' + QString::number(i) + u']', visit);
        }
    } else if constexpr (Described<Value>) {
        forEachField<Value>([&](const auto& field) {
            const QString name = QLatin1String(field.name);
            if (name != u"id") {
                forEachReferenceIn(value.*(field.member), path.isEmpty() ? name : path + u'.' + name, visit);
            }
        });
    }
}

} // namespace letterdesk
