// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/concerns_section.h"

#include "core/actions/concerns.h"
#include "core/actions/words.h"
#include "ui/people/concern_body.h"
#include "ui/shell/desk.h"
#include "ui/widgets/date_text.h"

namespace letterdesk {

ConcernsSection::ConcernsSection(Desk& desk, QWidget* parent)
    : RecordSection(desk, RecordKind::Concern, {},
                    {"concerns", tr("Nothing speaks against asking"),
                     tr("Note a conflict, lateness or a hesitant answer here, so that you decide with open eyes."),
                     tr("Note a Concern"), tr("Delete this concern")},
                    parent) {}

Result<std::vector<CardLine>> ConcernsSection::read(int limit) const {
    const auto found = desk().workspace()->referringTo<Concern>(RecordKind::Person, scope().id, limit);
    if (!found) {
        return tl::unexpected(found.error());
    }
    std::vector<CardLine> lines;
    for (const Concern& concern : *found) {
        CardLine line{concern.id.text(), concern.kind ? displayText(*concern.kind) : firstLine(concern.note),
                      QString(), Icon::Warning};
        if (line.title.isEmpty()) {
            line.title = tr("Not described yet");
        }
        QStringList about;
        if (concern.on) {
            about << dateForGlance(*concern.on, desk().today(), QLocale());
        }
        if (concern.repairedOn) {
            line.icon = Icon::Check;
            about << tr("repaired %1", "%1 a day")
                         .arg(dateForGlance(*concern.repairedOn, desk().today(), QLocale()));
        }
        line.about = about.join(QStringLiteral(" · "));
        lines.push_back(line);
    }
    return lines;
}

RecordCardBody* ConcernsSection::makeBody(QWidget* parent) {
    return new ConcernBody(desk(), parent);
}

QString ConcernsSection::removedWords(const QString& title) const {
    return tr("The concern “%1” was deleted.").arg(title);
}

void ConcernsSection::add() {
    if (!desk().canChange() || scope().isEmpty()) {
        return;
    }
    Concern concern;
    concern.person = PersonId(scope().id);
    concern.on = desk().today();
    const auto added = addConcern(*desk().workspace(), concern);
    if (desk().done(added)) {
        openCard(added->text());
    }
}

} // namespace letterdesk
