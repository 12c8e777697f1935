// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requirements/rule_pack.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kPackVersion = 1;

/// The object of a list whose member `key` is `id`, or an empty one.
QJsonObject objectWith(const QJsonObject& root, QLatin1StringView list, QLatin1StringView key, const QString& id) {
    const QJsonArray objects = root.value(list).toArray();
    for (const auto& candidate : objects) {
        const QJsonObject object = candidate.toObject();
        if (object.value(key).toString() == id) {
            return object;
        }
    }
    return {};
}

QStringList idsOf(const QJsonObject& root, QLatin1StringView list,
                  QLatin1StringView key = QLatin1StringView("id")) {
    QStringList ids;
    const QJsonArray objects = root.value(list).toArray();
    for (const auto& object : objects) {
        ids << object.toObject().value(key).toString();
    }
    return ids;
}

QStringList texts(const QJsonValue& value) {
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto& text : array) {
        list << text.toString();
    }
    return list;
}

std::optional<bool> yesOrNo(const QJsonValue& value) {
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<Demand> demand(const QJsonValue& value) {
    return enumFromText<Demand>(value.toString());
}

/// "ERAS / MyERAS residency with the AAMC Letter Writer Portal" is "ERAS" in a heading.
QString shortNameOf(const QString& name) {
    qsizetype end = name.size();
    for (const auto mark : {QLatin1StringView(" ("), QLatin1StringView(" / "), QLatin1StringView(", "),
                            QLatin1StringView(" with "), QLatin1StringView(": ")}) {
        const qsizetype at = name.indexOf(mark);
        if (at > 0) {
            end = std::min(end, at);
        }
    }
    return name.left(end);
}

FileRules fileRules(const QJsonObject& file) {
    FileRules rules;
    rules.formats = texts(file.value(QLatin1StringView("formats")));
    if (const QJsonValue size = file.value(QLatin1StringView("max_mb")); size.isDouble()) {
        rules.maxMegabytes = size.toDouble();
    }
    rules.pageSize = file.value(QLatin1StringView("page_size")).toString();
    rules.encryptedAllowed = yesOrNo(file.value(QLatin1StringView("encrypted_allowed")));
    rules.forbiddenInName = file.value(QLatin1StringView("forbidden_in_name")).toString();
    rules.verifiedForSeason = yesOrNo(file.value(QLatin1StringView("verified_for_season")));
    return rules;
}

} // namespace

Result<RulePack> RulePack::parse(const QByteArray& json) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return worldError(ErrorCode::JsonInvalid, QString::number(problem.offset), {}, problem.errorString());
    }
    QJsonObject root = document.object();
    if (root.value(QLatin1StringView("format")).toString() != QLatin1StringView("letterdesk-rules")) {
        return worldError(ErrorCode::FormatUnknown);
    }
    const int version = root.value(QLatin1StringView("version")).toInt();
    if (version > kPackVersion) {
        return worldError(ErrorCode::FormatNewer, {}, {QString::number(version), QString::number(kPackVersion)});
    }
    return RulePack(std::move(root));
}

QDate RulePack::compiledOn() const {
    return QDate::fromString(m_root.value(QLatin1StringView("compiled")).toString(), Qt::ISODate);
}

QStringList RulePack::serviceIds() const {
    return idsOf(m_root, QLatin1StringView("services"));
}

QStringList RulePack::specialtyIds() const {
    return idsOf(m_root, QLatin1StringView("specialties"));
}

QStringList RulePack::competencyIds() const {
    return idsOf(m_root, QLatin1StringView("competencies"));
}

QStringList RulePack::slotRoles() const {
    return idsOf(m_root, QLatin1StringView("slot_roles"), QLatin1StringView("role"));
}

std::optional<ServiceRules> RulePack::service(const QString& id) const {
    const QJsonObject object = objectWith(m_root, QLatin1StringView("services"), QLatin1StringView("id"), id);
    if (object.isEmpty()) {
        return std::nullopt;
    }
    const QJsonObject entry = object.value(QLatin1StringView("entry")).toObject();
    const QJsonObject waiver = object.value(QLatin1StringView("waiver")).toObject();
    ServiceRules rules;
    rules.id = id;
    rules.name = object.value(QLatin1StringView("name")).toString();
    rules.shortName = shortNameOf(rules.name);
    rules.publisher = object.value(QLatin1StringView("publisher")).toString();
    rules.audience = texts(object.value(QLatin1StringView("audience")));
    rules.seasonLabel =
        object.value(QLatin1StringView("season")).toObject().value(QLatin1StringView("label")).toString();
    rules.portalUrl = object.value(QLatin1StringView("portal_url")).toString();
    rules.idLabel = entry.value(QLatin1StringView("id_label")).toString();
    rules.applicantIdLabel = entry.value(QLatin1StringView("applicant_id_label")).toString();
    rules.routes = texts(object.value(QLatin1StringView("route")));
    rules.letterhead = demand(object.value(QLatin1StringView("letterhead")));
    rules.signature = demand(object.value(QLatin1StringView("signature")));
    rules.dateOnLetter = demand(object.value(QLatin1StringView("date_on_letter")));
    rules.file = fileRules(object.value(QLatin1StringView("file")).toObject());
    rules.waiverAsked = yesOrNo(waiver.value(QLatin1StringView("asked")));
    rules.waiverFinal = yesOrNo(waiver.value(QLatin1StringView("final")));
    rules.nameASchoolAllowed = yesOrNo(object.value(QLatin1StringView("name_a_school_allowed")));
    rules.confidence = object.value(QLatin1StringView("confidence")).toString();
    return rules;
}

QString RulePack::specialtyName(const QString& id) const {
    return objectWith(m_root, QLatin1StringView("specialties"), QLatin1StringView("id"), id)
        .value(QLatin1StringView("name"))
        .toString();
}

QString RulePack::slotRoleLabel(const QString& role) const {
    return objectWith(m_root, QLatin1StringView("slot_roles"), QLatin1StringView("role"), role)
        .value(QLatin1StringView("label"))
        .toString();
}

QString RulePack::competencyLabel(const QString& id) const {
    return objectWith(m_root, QLatin1StringView("competencies"), QLatin1StringView("id"), id)
        .value(QLatin1StringView("label"))
        .toString();
}

} // namespace letterdesk
