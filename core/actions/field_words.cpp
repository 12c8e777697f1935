// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/field_words.h"

#include "core/actions/bundled_data.h"
#include "core/actions/record_title.h"
#include "core/actions/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

#include <algorithm>
#include <iterator>

namespace letterdesk {

namespace {

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

/// Member of the open format, label.
constexpr std::pair<const char*, const char*> kLabels[] = {
    {"name", QT_TRANSLATE_NOOP("FieldWords", "Name")},
    {"pronunciation", QT_TRANSLATE_NOOP("FieldWords", "Pronunciation")},
    {"email", QT_TRANSLATE_NOOP("FieldWords", "Email")},
    {"phone", QT_TRANSLATE_NOOP("FieldWords", "Phone")},
    {"stage", QT_TRANSLATE_NOOP("FieldWords", "Stage")},
    {"school", QT_TRANSLATE_NOOP("FieldWords", "School")},
    {"school_id", QT_TRANSLATE_NOOP("FieldWords", "School ID")},
    {"service", QT_TRANSLATE_NOOP("FieldWords", "Service")},
    {"label", QT_TRANSLATE_NOOP("FieldWords", "Label")},
    {"value", QT_TRANSLATE_NOOP("FieldWords", "Value")},
    {"honorific", QT_TRANSLATE_NOOP("FieldWords", "Title before the name")},
    {"given_name", QT_TRANSLATE_NOOP("FieldWords", "Given name")},
    {"family_name", QT_TRANSLATE_NOOP("FieldWords", "Family name")},
    {"credentials", QT_TRANSLATE_NOOP("FieldWords", "Credentials")},
    {"title", QT_TRANSLATE_NOOP("FieldWords", "Title")},
    {"organization", QT_TRANSLATE_NOOP("FieldWords", "Organization")},
    {"department", QT_TRANSLATE_NOOP("FieldWords", "Department")},
    {"emails", QT_TRANSLATE_NOOP("FieldWords", "Email addresses")},
    {"phones", QT_TRANSLATE_NOOP("FieldWords", "Phones")},
    {"tags", QT_TRANSLATE_NOOP("FieldWords", "Tags")},
    {"notes", QT_TRANSLATE_NOOP("FieldWords", "Notes")},
    {"assistant", QT_TRANSLATE_NOOP("FieldWords", "Assistant")},
    {"from", QT_TRANSLATE_NOOP("FieldWords", "From")},
    {"to", QT_TRANSLATE_NOOP("FieldWords", "To")},
    {"leaves_on", QT_TRANSLATE_NOOP("FieldWords", "Leaves on")},
    {"keep_in_touch_days", QT_TRANSLATE_NOOP("FieldWords", "Keep in touch every (days)")},
    {"not_eligible", QT_TRANSLATE_NOOP("FieldWords", "Not eligible")},
    {"gut", QT_TRANSLATE_NOOP("FieldWords", "My feeling")},
    {"name_confirmed_on", QT_TRANSLATE_NOOP("FieldWords", "Name confirmed on")},
    {"do_not_write_before", QT_TRANSLATE_NOOP("FieldWords", "Do not write before")},
    {"absences", QT_TRANSLATE_NOOP("FieldWords", "Absences")},
    {"kind", QT_TRANSLATE_NOOP("FieldWords", "Kind")},
    {"site", QT_TRANSLATE_NOOP("FieldWords", "Site")},
    {"specialty", QT_TRANSLATE_NOOP("FieldWords", "Specialty")},
    {"start", QT_TRANSLATE_NOOP("FieldWords", "First day")},
    {"end", QT_TRANSLATE_NOOP("FieldWords", "Last day")},
    {"hours_per_week", QT_TRANSLATE_NOOP("FieldWords", "Hours per week")},
    {"away", QT_TRANSLATE_NOOP("FieldWords", "Away rotation")},
    {"science", QT_TRANSLATE_NOOP("FieldWords", "Science course")},
    {"summary", QT_TRANSLATE_NOOP("FieldWords", "Summary")},
    {"person", QT_TRANSLATE_NOOP("FieldWords", "Person")},
    {"experience", QT_TRANSLATE_NOOP("FieldWords", "Experience")},
    {"role", QT_TRANSLATE_NOOP("FieldWords", "Role")},
    {"meets_on", QT_TRANSLATE_NOOP("FieldWords", "Meets on")},
    {"setting", QT_TRANSLATE_NOOP("FieldWords", "Setting")},
    {"observation", QT_TRANSLATE_NOOP("FieldWords", "Saw the work")},
    {"hours", QT_TRANSLATE_NOOP("FieldWords", "Hours")},
    {"weeks", QT_TRANSLATE_NOOP("FieldWords", "Weeks")},
    {"weekly_months", QT_TRANSLATE_NOOP("FieldWords", "Months of weekly contact")},
    {"feedback", QT_TRANSLATE_NOOP("FieldWords", "Feedback")},
    {"regular_access", QT_TRANSLATE_NOOP("FieldWords", "Still met regularly")},
    {"no_moments", QT_TRANSLATE_NOOP("FieldWords", "No moment comes to mind")},
    {"on", QT_TRANSLATE_NOOP("FieldWords", "Date")},
    {"minutes", QT_TRANSLATE_NOOP("FieldWords", "Minutes")},
    {"seen_by", QT_TRANSLATE_NOOP("FieldWords", "Seen by")},
    {"context", QT_TRANSLATE_NOOP("FieldWords", "Context")},
    {"action", QT_TRANSLATE_NOOP("FieldWords", "What I did")},
    {"result", QT_TRANSLATE_NOOP("FieldWords", "What followed")},
    {"competencies", QT_TRANSLATE_NOOP("FieldWords", "Competencies")},
    {"in_packet", QT_TRANSLATE_NOOP("FieldWords", "In the packet")},
    {"note", QT_TRANSLATE_NOOP("FieldWords", "Note")},
    {"repaired_on", QT_TRANSLATE_NOOP("FieldWords", "Repaired on")},
    {"season", QT_TRANSLATE_NOOP("FieldWords", "Season")},
    {"letters_due_on", QT_TRANSLATE_NOOP("FieldWords", "Letters due on")},
    {"time_zone", QT_TRANSLATE_NOOP("FieldWords", "Time zone")},
    {"dates", QT_TRANSLATE_NOOP("FieldWords", "Dates")},
    {"slots", QT_TRANSLATE_NOOP("FieldWords", "Slots")},
    {"event", QT_TRANSLATE_NOOP("FieldWords", "Event")},
    {"estimated", QT_TRANSLATE_NOOP("FieldWords", "Estimated")},
    {"count", QT_TRANSLATE_NOOP("FieldWords", "Count")},
    {"level", QT_TRANSLATE_NOOP("FieldWords", "Level")},
    {"form", QT_TRANSLATE_NOOP("FieldWords", "Form")},
    {"source", QT_TRANSLATE_NOOP("FieldWords", "Source")},
    {"application", QT_TRANSLATE_NOOP("FieldWords", "Application")},
    {"city", QT_TRANSLATE_NOOP("FieldWords", "City")},
    {"max_letters", QT_TRANSLATE_NOOP("FieldWords", "Most letters")},
    {"max_age_months", QT_TRANSLATE_NOOP("FieldWords", "Oldest letter (months)")},
    {"ask_on", QT_TRANSLATE_NOOP("FieldWords", "Ask on")},
    {"asked_on", QT_TRANSLATE_NOOP("FieldWords", "Asked on")},
    {"channel", QT_TRANSLATE_NOOP("FieldWords", "How asked")},
    {"answer", QT_TRANSLATE_NOOP("FieldWords", "Answer")},
    {"answered_on", QT_TRANSLATE_NOOP("FieldWords", "Answered on")},
    {"writers_date", QT_TRANSLATE_NOOP("FieldWords", "Please by")},
    {"packet_language", QT_TRANSLATE_NOOP("FieldWords", "Language of the packet")},
    {"packet_given_on", QT_TRANSLATE_NOOP("FieldWords", "Packet given on")},
    {"thanked_on", QT_TRANSLATE_NOOP("FieldWords", "Thanked on")},
    {"outcome_told_on", QT_TRANSLATE_NOOP("FieldWords", "Outcome told on")},
    {"reserve", QT_TRANSLATE_NOOP("FieldWords", "Held in reserve")},
    {"renews", QT_TRANSLATE_NOOP("FieldWords", "Renews")},
    {"history", QT_TRANSLATE_NOOP("FieldWords", "History")},
    {"entries", QT_TRANSLATE_NOOP("FieldWords", "Services")},
    {"what", QT_TRANSLATE_NOOP("FieldWords", "What")},
    {"evidence", QT_TRANSLATE_NOOP("FieldWords", "Evidence")},
    {"letter_kind", QT_TRANSLATE_NOOP("FieldWords", "Kind of letter")},
    {"author_role", QT_TRANSLATE_NOOP("FieldWords", "Role of the author")},
    {"specialty_label", QT_TRANSLATE_NOOP("FieldWords", "Specialty of the letter")},
    {"route", QT_TRANSLATE_NOOP("FieldWords", "Route")},
    {"submission_link", QT_TRANSLATE_NOOP("FieldWords", "Link for submitting")},
    {"letter_id", QT_TRANSLATE_NOOP("FieldWords", "Letter ID")},
    {"request_id", QT_TRANSLATE_NOOP("FieldWords", "Request ID")},
    {"waived", QT_TRANSLATE_NOOP("FieldWords", "Right to read waived")},
    {"held_early", QT_TRANSLATE_NOOP("FieldWords", "Written before the portal opens")},
    {"issued_on", QT_TRANSLATE_NOOP("FieldWords", "Issued on")},
    {"received_on", QT_TRANSLATE_NOOP("FieldWords", "Received on")},
    {"entry", QT_TRANSLATE_NOOP("FieldWords", "Service entry")},
    {"program", QT_TRANSLATE_NOOP("FieldWords", "Program")},
    {"request", QT_TRANSLATE_NOOP("FieldWords", "Request")},
    {"subject", QT_TRANSLATE_NOOP("FieldWords", "Subject")},
    {"body", QT_TRANSLATE_NOOP("FieldWords", "Text")},
    {"sent_at", QT_TRANSLATE_NOOP("FieldWords", "Sent at")},
    {"via", QT_TRANSLATE_NOOP("FieldWords", "Sent through")},
    {"message_id", QT_TRANSLATE_NOOP("FieldWords", "Message ID")},
    {"outcome", QT_TRANSLATE_NOOP("FieldWords", "Outcome")},
    {"given_on", QT_TRANSLATE_NOOP("FieldWords", "Given on")},
    {"sha256", QT_TRANSLATE_NOOP("FieldWords", "Fingerprint")},
    {"file_name", QT_TRANSLATE_NOOP("FieldWords", "File name")},
    {"pages", QT_TRANSLATE_NOOP("FieldWords", "Pages")},
    {"media_type", QT_TRANSLATE_NOOP("FieldWords", "File type")},
    {"record", QT_TRANSLATE_NOOP("FieldWords", "Record")},
    {"text_sha256", QT_TRANSLATE_NOOP("FieldWords", "Fingerprint of the text")},
    {"decision", QT_TRANSLATE_NOOP("FieldWords", "Decision")},
    {"reason", QT_TRANSLATE_NOOP("FieldWords", "Reason")},
    {"query", QT_TRANSLATE_NOOP("FieldWords", "Searched for")},
    {"ids", QT_TRANSLATE_NOOP("FieldWords", "Numbers in services")},
};

template <DescribedEnum Enum>
QString wordOf(const QString& text) {
    const auto value = enumFromText<Enum>(text);
    return value ? displayText(*value) : text;
}

/// Words of the enumerations whose columns bear a name of their own.
QString enumWord(const QString& column, const QString& text) {
    using Word = QString (*)(const QString&);
    static const QHash<QString, Word> words{
        {QStringLiteral("not_eligible"), &wordOf<NotEligible>},
        {QStringLiteral("gut"), &wordOf<Gut>},
        {QStringLiteral("setting"), &wordOf<Setting>},
        {QStringLiteral("observation"), &wordOf<Observation>},
        {QStringLiteral("feedback"), &wordOf<Feedback>},
        {QStringLiteral("meets_on"), &wordOf<Weekday>},
        {QStringLiteral("level"), &wordOf<RequirementLevel>},
        {QStringLiteral("channel"), &wordOf<Channel>},
        {QStringLiteral("answer"), &wordOf<Answer>},
        {QStringLiteral("evidence"), &wordOf<Evidence>},
        {QStringLiteral("letter_kind"), &wordOf<LetterKind>},
        {QStringLiteral("route"), &wordOf<Route>},
        {QStringLiteral("outcome"), &wordOf<MessageOutcome>},
        {QStringLiteral("decision"), &wordOf<ScannerVerdict>},
    };
    const auto word = words.constFind(column);
    return word == words.cend() ? QString() : (*word)(text);
}

/// Words of columns of one name that differ from record to record.
QString wordByKind(RecordKind kind, const QString& column, const QString& text) {
    if (column == QLatin1String("stage")) {
        return kind == RecordKind::Owner ? wordOf<OwnerStage>(text) : wordOf<Stage>(text);
    }
    if (column == QLatin1String("role") && kind == RecordKind::Relationship) {
        return wordOf<RelationshipRole>(text);
    }
    if (column != QLatin1String("kind")) {
        return {};
    }
    switch (kind) {
    case RecordKind::Experience:
        return wordOf<ExperienceKind>(text);
    case RecordKind::Interaction:
        return wordOf<InteractionKind>(text);
    case RecordKind::Concern:
        return wordOf<ConcernKind>(text);
    case RecordKind::Document:
        return wordOf<DocumentKind>(text);
    default:
        return {};
    }
}

/// What a rule pack calls a value.
QString packWord(const QString& column, const QString& text) {
    const RulePack& pack = bundledRulePack();
    if (column == QLatin1String("service")) {
        const auto service = pack.service(text);
        return service ? service->shortName : QString();
    }
    if (column == QLatin1String("specialty") || column == QLatin1String("specialty_label")) {
        return pack.specialtyName(text);
    }
    if (column == QLatin1String("author_role") || column == QLatin1String("role")) {
        return pack.slotRoleLabel(text);
    }
    return column == QLatin1String("competencies") ? pack.competencyLabel(text) : QString();
}

QString referredTitle(const Workspace& workspace, const QString& column, const QString& id) {
    static const QHash<QString, RecordKind> kinds{
        {QStringLiteral("person"), RecordKind::Person},
        {QStringLiteral("assistant"), RecordKind::Person},
        {QStringLiteral("experience"), RecordKind::Experience},
        {QStringLiteral("application"), RecordKind::Application},
        {QStringLiteral("program"), RecordKind::Program},
        {QStringLiteral("request"), RecordKind::Request},
        {QStringLiteral("renews"), RecordKind::Request},
    };
    const auto kind = kinds.constFind(column);
    return kind == kinds.cend() ? QString() : recordTitle(workspace, *kind, id);
}

bool isYesOrNo(const QString& column) {
    static const QSet<QString> columns{
        QStringLiteral("away"),       QStringLiteral("science"),   QStringLiteral("regular_access"),
        QStringLiteral("no_moments"), QStringLiteral("in_packet"), QStringLiteral("estimated"),
        QStringLiteral("reserve"),    QStringLiteral("waived"),    QStringLiteral("held_early"),
    };
    return columns.contains(column);
}

} // namespace

QString fieldLabel(const QString& column) {
    const auto* const label = std::find_if(std::begin(kLabels), std::end(kLabels), [&column](const auto& entry) {
        return column == QLatin1StringView(entry.first);
    });
    return label == std::end(kLabels) ? column : QCoreApplication::translate("FieldWords", label->second);
}

QString partLabel(const QString& table) {
    if (table == QLatin1String("entries")) {
        return FieldWords::tr("Service entry");
    }
    if (table == QLatin1String("request_history")) {
        return FieldWords::tr("Note of its history");
    }
    if (table == QLatin1String("slots")) {
        return FieldWords::tr("Slot");
    }
    if (table == QLatin1String("absences")) {
        return FieldWords::tr("Absence");
    }
    if (table == QLatin1String("application_dates")) {
        return FieldWords::tr("Date of the season");
    }
    if (table == QLatin1String("owner_ids")) {
        return FieldWords::tr("Number in a service");
    }
    return table == QLatin1String("moment_witnesses") ? FieldWords::tr("Somebody who saw it") : table;
}

QString fieldText(const Workspace& workspace, RecordKind kind, const QString& part, const QString& column,
                  const QVariant& value, const QLocale& locale) {
    if (value.isNull()) {
        return {};
    }
    if (isYesOrNo(column)) {
        return value.toInt() != 0 ? FieldWords::tr("Yes") : FieldWords::tr("No");
    }
    if (value.typeId() == QMetaType::Double) {
        return locale.toString(value.toDouble());
    }
    const QString text = value.toString();
    const auto word = [&](const QString& one) {
        for (const QString& found :
             {part.isEmpty() ? wordByKind(kind, column, one) : QString(), enumWord(column, one),
              packWord(column, one), referredTitle(workspace, column, one)}) {
            if (!found.isEmpty()) {
                return found;
            }
        }
        return one;
    };
    if (text.startsWith(u'[')) {
        const QJsonDocument list = QJsonDocument::fromJson(text.toUtf8());
        if (list.isArray()) {
            QStringList words;
            const QJsonArray elements = list.array();
            for (const auto& element : elements) {
                words << word(element.toString());
            }
            return words.join(QStringLiteral(", "));
        }
    }
    constexpr qsizetype kDay = 10;
    if (text.size() == kDay) {
        if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid()) {
            return locale.toString(day, locale.language() == QLocale::English
                                            ? QStringLiteral("MMM d, yyyy")
                                            : locale.dateFormat(QLocale::ShortFormat));
        }
    }
    return word(text);
}

} // namespace letterdesk
