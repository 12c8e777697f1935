// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"
#include "core/base/result.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>

#include <optional>

namespace letterdesk {

/// How firmly a service asks for something on the letter.
enum class Demand {
    Required,
    Expected,
    Recommended,
    NotAsked,
};

template <>
struct EnumWords<Demand> {
    static constexpr std::array words{
        std::pair{Demand::Required, "required"},
        std::pair{Demand::Expected, "expected"},
        std::pair{Demand::Recommended, "recommended"},
        std::pair{Demand::NotAsked, "not_asked"},
    };
};

/// What a service accepts as the letter's file. Absent means that the pack does not know.
struct FileRules {
    QStringList formats; ///< file name extensions, lower case; empty: not known
    std::optional<double> maxMegabytes;
    QString pageSize; ///< "letter" or empty
    std::optional<bool> encryptedAllowed;
    QString forbiddenInName;               ///< characters that must not occur in the file name
    std::optional<bool> verifiedForSeason; ///< false: carried over from an earlier season

    /// Whether the pack knows any limit at all.
    [[nodiscard]] bool isKnown() const {
        return !formats.isEmpty() || maxMegabytes || !pageSize.isEmpty() || encryptedAllowed ||
               !forbiddenInName.isEmpty();
    }
    bool operator==(const FileRules&) const = default;
};

/// What a service or office asks of one letter, as the rule pack tells it for its season.
struct ServiceRules {
    QString id;
    QString name;
    QString shortName; ///< the name up to its first bracket, slash or " with "; for headings
    QString publisher;
    QStringList audience; ///< premed, medical_student, resident, graduate, other
    QString seasonLabel;  ///< the season the rules were written for
    QString portalUrl;    ///< https address that explains the service; not where a letter is submitted
    QString idLabel;      ///< what the service calls the letter's number, such as "AMCAS Letter ID"
    QString applicantIdLabel;
    QStringList routes; ///< words of Route
    std::optional<Demand> letterhead;
    std::optional<Demand> signature;
    std::optional<Demand> dateOnLetter;
    FileRules file;
    std::optional<bool> waiverAsked;
    std::optional<bool> waiverFinal;
    std::optional<bool> nameASchoolAllowed; ///< whether a letter may name one school
    QString confidence;                     ///< high, medium or low

    bool operator==(const ServiceRules&) const = default;
};

/// A dated data file of letter rules with their sources (resources/rulepacks). Values are read when asked for.
class RulePack {
public:
    RulePack() = default; ///< knows nothing

    /// Reads the bytes of a pack. Errors: JsonInvalid (place: byte offset), FormatUnknown, FormatNewer (arguments:
    /// its version, ours).
    [[nodiscard]] static Result<RulePack> parse(const QByteArray& json);

    [[nodiscard]] QDate compiledOn() const;
    [[nodiscard]] QStringList serviceIds() const;
    [[nodiscard]] QStringList specialtyIds() const;
    [[nodiscard]] QStringList slotRoles() const;
    [[nodiscard]] std::optional<ServiceRules> service(const QString& id) const;

    /// Names for people; empty when the pack does not know the id.
    [[nodiscard]] QString specialtyName(const QString& id) const;
    [[nodiscard]] QString slotRoleLabel(const QString& role) const;
    /// All competencies, in the pack's order.
    [[nodiscard]] QStringList competencyIds() const;
    [[nodiscard]] QString competencyLabel(const QString& id) const;

private:
    explicit RulePack(QJsonObject root)
        : m_root(std::move(root)) {}

    QJsonObject m_root;
};

} // namespace letterdesk
