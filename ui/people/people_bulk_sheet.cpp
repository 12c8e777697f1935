// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_bulk_sheet.h"

#include "core/actions/person_text.h"
#include "ui/people/details_section.h"
#include "ui/records/bulk_work.h"
#include "ui/shell/desk.h"
#include "ui/widgets/form_binding.h"

namespace letterdesk {

PeopleBulkSheet::PeopleBulkSheet(Desk& desk, QWidget* parent)
    : BulkForm(desk, "peopleBulk", parent) {
    const QString separators = QStringLiteral(",;");
    text(tr("Add tags"), addLine("bulkAddTag"), [separators](const QString& typed) -> Edit {
        return [tags = listFromText(typed, separators)](Person& person) {
            for (const QString& tag : tags) {
                if (!person.tags.contains(tag)) {
                    person.tags << tag;
                }
            }
        };
    });
    text(tr("Remove tags"), addLine("bulkRemoveTag"), [separators](const QString& typed) -> Edit {
        return [tags = listFromText(typed, separators)](Person& person) {
            for (const QString& tag : tags) {
                person.tags.removeAll(tag);
            }
        };
    });
    text(tr("Organization"), addLine("bulkOrganization"),
         [](const QString& typed) -> Edit { return [typed](Person& person) { person.organization = typed; }; });
    QLineEdit* days = addLine("bulkKeepInTouch");
    text(tr("Keep in touch every … days"), days, [days](const QString& typed) -> Edit {
        const auto number = numberFromTyping(typed, 1, kMostKeepInTouchDays, true);
        sayProblem(days, number ? QString() : numberProblem(typed, 1, kMostKeepInTouchDays, true));
        if (!number) {
            return {};
        }
        return [number](Person& person) { person.keepInTouchDays = static_cast<int>(*number); };
    });
    connect(days, &QLineEdit::textChanged, days, [days](const QString& typed) {
        if (typed.trimmed().isEmpty()) {
            sayProblem(days, {});
        }
    });
    auto* leaves = new DateField(this);
    leaves->setObjectName(QStringLiteral("bulkLeavesOn"));
    leaves->setToday([&desk] { return desk.today(); }, DateSense::Coming);
    date(tr("Last day there"), leaves, &Person::leavesOn);
    auto* gut = new ChoiceField(this);
    gut->setObjectName(QStringLiteral("bulkGut"));
    fillChoices<Gut>(gut);
    choice(tr("My own feeling about asking"), gut, [](const QString& word) -> Edit {
        return [value = enumFromText<Gut>(word)](Person& person) { person.gut = value; };
    });
}

QLineEdit* PeopleBulkSheet::addLine(const char* name) {
    auto* line = new QLineEdit(this);
    line->setObjectName(QLatin1StringView(name));
    passUndoOn(line);
    return line;
}

QString PeopleBulkSheet::countWords(int count) const {
    return tr("%n people chosen", nullptr, count);
}

void PeopleBulkSheet::change(const QStringList& ids, const Edit& edit) {
    const QString step = tr("Change %n People", nullptr, static_cast<int>(ids.size()));
    runBulk(
        desk(), ids.size(), tr("Changing people"),
        [ids, edit, step](Workspace& workspace) { return editRecords<Person>(workspace, ids, edit, step); },
        [this](int count) { desk().whisperUndo(tr("%n people were changed.", nullptr, count)); });
}

} // namespace letterdesk
