// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query_links.h"

namespace letterdesk {

namespace {

/// `{a}` is the alias of the first kind, `{b}` of the second.
struct Link {
    RecordKind from;
    RecordKind to;
    const char* sql;
};

using K = RecordKind;

constexpr std::array kLinks{
    Link{K::Request, K::Person, "{b}.id = {a}.person"},
    Link{K::Interaction, K::Person, "{b}.id = {a}.person"},
    Link{K::Concern, K::Person, "{b}.id = {a}.person"},
    Link{K::DateNote, K::Person, "{b}.id = {a}.person"},
    Link{K::Relationship, K::Person, "{b}.id = {a}.person"},
    Link{K::Moment, K::Person, "{b}.id IN (SELECT person FROM moment_witnesses WHERE moment = {a}.id)"},
    Link{K::Experience, K::Person, "{b}.id IN (SELECT person FROM relationships WHERE experience = {a}.id)"},
    Link{K::Document, K::Person, "{b}.id IN (SELECT person FROM requests WHERE id = {a}.request)"},
    Link{K::Message, K::Person, "{b}.id IN (SELECT person FROM requests WHERE id = {a}.request)"},
    Link{K::Application, K::Person,
         "{b}.id IN (SELECT q.person FROM entries AS n JOIN requests AS q ON q.id = n.request WHERE n.application "
         "= {a}.id)"},
    Link{K::Program, K::Person,
         "{b}.id IN (SELECT q.person FROM assignments AS s JOIN entries AS n ON n.id = s.entry JOIN requests AS q "
         "ON q.id = n.request WHERE s.program = {a}.id)"},

    Link{K::Person, K::Request, "{b}.person = {a}.id"},
    Link{K::Document, K::Request, "{b}.id = {a}.request"},
    Link{K::Message, K::Request, "{b}.id = {a}.request"},
    Link{K::Application, K::Request, "{b}.id IN (SELECT request FROM entries WHERE application = {a}.id)"},
    Link{K::Program, K::Request,
         "{b}.id IN (SELECT n.request FROM assignments AS s JOIN entries AS n ON n.id = s.entry WHERE s.program = "
         "{a}.id)"},

    Link{K::Interaction, K::Experience, "{b}.id = {a}.experience"},
    Link{K::Relationship, K::Experience, "{b}.id = {a}.experience"},
    Link{K::Moment, K::Experience, "{b}.id = {a}.experience"},
    Link{K::Person, K::Experience, "{b}.id IN (SELECT experience FROM relationships WHERE person = {a}.id)"},

    Link{K::Program, K::Application, "{b}.id = {a}.application"},
    Link{K::Request, K::Application, "{b}.id IN (SELECT application FROM entries WHERE request = {a}.id)"},
    Link{K::Document, K::Application, "{b}.id IN (SELECT application FROM entries WHERE request = {a}.request)"},
    Link{K::Message, K::Application, "{b}.id IN (SELECT application FROM entries WHERE request = {a}.request)"},
    Link{K::Person, K::Application,
         "{b}.id IN (SELECT n.application FROM requests AS q JOIN entries AS n ON n.request = q.id WHERE q.person "
         "= {a}.id)"},

    Link{K::Person, K::Moment, "{b}.id IN (SELECT moment FROM moment_witnesses WHERE person = {a}.id)"},
    Link{K::Experience, K::Moment, "{b}.experience = {a}.id"},
    Link{K::Request, K::Moment, "{b}.id IN (SELECT moment FROM moment_witnesses WHERE person = {a}.person)"},
    Link{K::Person, K::Concern, "{b}.person = {a}.id"},
    Link{K::Request, K::Concern, "{b}.person = {a}.person"},
    Link{K::Request, K::Document, "{b}.request = {a}.id"},
    Link{K::Request, K::GivenPacket, "{b}.request = {a}.id"},
};

} // namespace

QString linkSql(RecordKind from, const QString& fromAlias, RecordKind to, const QString& toAlias) {
    for (const Link& link : kLinks) {
        if (link.from == from && link.to == to) {
            return QString::fromLatin1(link.sql)
                .replace(QLatin1String("{a}"), fromAlias)
                .replace(QLatin1String("{b}"), toAlias);
        }
    }
    return {};
}

} // namespace letterdesk
