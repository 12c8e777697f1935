// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/moments_section.h"

#include "core/actions/moments.h"
#include "core/relationships/relationship.h"
#include "ui/people/experience_choice.h"
#include "ui/people/moment_body.h"
#include "ui/shell/desk.h"
#include "ui/widgets/date_text.h"

namespace letterdesk {

MomentsSection::MomentsSection(Desk& desk, QWidget* parent)
    : RecordSection(desk, RecordKind::Moment, {RecordKind::Experience, RecordKind::Person},
                    {"moments", tr("Nothing written down"),
                     tr("One line today is worth more than a page in June."), tr("Log an Example"),
                     tr("Delete this example")},
                    parent) {}

Result<std::vector<CardLine>> MomentsSection::read(int limit) const {
    const Workspace& workspace = *desk().workspace();
    const auto keys = workspace.momentListing().keysAfter(0, scope().query(), limit);
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    const auto ids = workspace.momentListing().ids(*keys);
    if (!ids) {
        return tl::unexpected(ids.error());
    }
    std::vector<CardLine> lines;
    for (const QString& id : *ids) {
        const auto moment = workspace.get(MomentId(id));
        if (!moment) {
            return tl::unexpected(moment.error());
        }
        CardLine line{id, firstLine(moment->title), QString(), Icon::Moment};
        for (const QString& text : {moment->action, moment->context, moment->result}) {
            line.title = line.title.isEmpty() ? firstLine(text) : line.title;
        }
        if (line.title.isEmpty()) {
            line.title = tr("Not described yet");
        }
        QStringList about;
        if (moment->on) {
            about << dateForGlance(*moment->on, desk().today(), QLocale());
        }
        if (const auto experience = moment->experience && scope().isPerson() ? workspace.get(*moment->experience)
                                                                             : Result<Experience>(Experience{});
            experience && !experience->id.isNull()) {
            about << experienceName(*experience);
        }
        if (moment->inPacket.value_or(false)) {
            about << tr("in the packet");
        }
        line.about = about.join(QStringLiteral(" · "));
        lines.push_back(line);
    }
    return lines;
}

RecordCardBody* MomentsSection::makeBody(QWidget* parent) {
    return new MomentBody(desk(), parent);
}

QString MomentsSection::removedWords(const QString& title) const {
    return tr("The example “%1” was deleted.").arg(title);
}

void MomentsSection::add() {
    if (!desk().canChange() || scope().isEmpty()) {
        return;
    }
    Workspace& workspace = *desk().workspace();
    Moment moment;
    moment.on = desk().today();
    if (scope().isPerson()) {
        moment.seenBy = {PersonId(scope().id)};
        // Where there is one experience together, it was there.
        const auto together = workspace.referringTo<Relationship>(RecordKind::Person, scope().id, 2);
        if (together && together->size() == 1) {
            moment.experience = together->front().experience;
        }
    } else {
        moment.experience = ExperienceId(scope().id);
    }
    const auto added = addMoment(workspace, moment);
    if (desk().done(added)) {
        openCard(added->text());
    }
}

} // namespace letterdesk
