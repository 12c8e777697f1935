// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_page.h"

#include "core/actions/bulk.h"
#include "core/actions/records.h"
#include "core/relationships/concern.h"
#include "core/relationships/interaction.h"
#include "core/relationships/moment.h"
#include "ui/people/new_person_dialog.h"
#include "ui/people/people_bulk_sheet.h"
#include "ui/people/people_table_model.h"
#include "ui/people/person_sheet.h"
#include "ui/records/bulk_work.h"
#include "ui/records/record_table_view.h"
#include "ui/requests/person_picker.h"
#include "ui/shell/desk.h"

#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>

#include <utility>

namespace letterdesk {

PeoplePage::PeoplePage(Desk& desk, QWidget* parent)
    : RecordPage(desk, new PeopleTableModel(desk),
                 {"people", tr("People"), tr("New Person"), tr("Filter by name or organization"),
                  Icon::DrawingPeople, tr("No people yet"),
                  tr("Add someone who has seen you work, even if you are not sure you will ask.")},
                 {SettingKey::PeopleSplit, SettingKey::PeopleColumns}, parent) {
    setUp();
}

RecordSheet* PeoplePage::makeSheet(QWidget* parent) {
    auto* made = new PersonSheet(desk(), parent);
    connect(made, &PersonSheet::shown, this, &PeoplePage::showPart, Qt::QueuedConnection);
    return made;
}

BulkSheet* PeoplePage::makeBulkSheet(QWidget* parent) {
    return new PeopleBulkSheet(desk(), parent);
}

PersonSheet& PeoplePage::sheet() {
    return static_cast<PersonSheet&>(recordSheet());
}

QString PeoplePage::homeOf(RecordKind kind, const QString& id) const {
    const Workspace& workspace = *desk().workspace();
    if (kind == RecordKind::Moment) {
        const auto moment = workspace.get(MomentId(id));
        return moment && !moment->seenBy.empty() ? moment->seenBy.front().text() : QString();
    }
    if (kind == RecordKind::Interaction) {
        const auto interaction = workspace.get(InteractionId(id));
        return interaction ? interaction->person.text() : QString();
    }
    if (kind == RecordKind::Relationship) {
        const auto relationship = workspace.get(RelationshipId(id));
        return relationship ? relationship->person.text() : QString();
    }
    if (kind == RecordKind::Concern) {
        const auto concern = workspace.get(ConcernId(id));
        return concern ? concern->person.text() : QString();
    }
    return kind == RecordKind::Person ? id : QString();
}

bool PeoplePage::showRecord(RecordKind kind, const QString& id) {
    const bool shown = RecordPage::showRecord(kind, id);
    if (shown && kind != RecordKind::Person) {
        m_part = {kind, id, homeOf(kind, id)};
        showPart();
    }
    return shown;
}

/// At once, or when the person's sheet comes: a page that is new has none before its first picture.
void PeoplePage::showPart() {
    if (!m_part.home.isEmpty() && sheet().recordId() == m_part.home) {
        const Part part = std::exchange(m_part, {});
        sheet().showPart(part.kind, part.id);
    }
}

void PeoplePage::newRecord() {
    if (!desk().canChange()) {
        return;
    }
    auto* dialog = new NewPersonDialog(desk(), window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        open(dialog->added().text());
        sheet().takeFocus();
    });
    dialog->open();
}

void PeoplePage::deleteRecords(const QStringList& ids) {
    const QString name = table().currentIndex().siblingAtColumn(PeopleTableModel::Name).data().toString();
    const auto count = static_cast<int>(ids.size());
    runBulk(
        desk(), count, tr("Deleting"),
        [ids](Workspace& workspace) { return removeRecords(workspace, RecordKind::Person, ids); },
        [this, name, count](int others) {
            QString words;
            if (count > 1) {
                words = tr("%n people were deleted, with everything about them.", nullptr, count);
            } else if (others > 0) {
                words = tr("%1 and %n record(s) about them were deleted.", nullptr, others).arg(name);
            } else {
                words = tr("%1 was deleted.").arg(name);
            }
            desk().whisperUndo(words);
        });
}

void PeoplePage::requestTo(const PersonId& person) {
    Request request;
    request.person = person;
    const auto created = createRequest(*desk().workspace(), request);
    if (desk().done(created)) {
        desk().showRecord(*created);
    }
}

void PeoplePage::addToMenu(QMenu& menu, const QStringList& ids) {
    // A letter is asked of one person at a time, so nothing here writes to several.
    if (ids.size() != 1) {
        return;
    }
    const auto person = desk().workspace()->get(PersonId(ids.first()));
    if (!person) {
        return;
    }
    const auto add = [&menu](Icon icon, const QString& text, const char* name, bool on, auto run) {
        QAction* action = menu.addAction(themedIcon(icon), text);
        action->setObjectName(QLatin1StringView(name));
        action->setEnabled(on);
        connect(action, &QAction::triggered, &menu, run);
    };
    const bool change = desk().canChange();
    add(Icon::Letter, tr("New Request to This Person"), "personRequest", change,
        [this, id = person->id] { requestTo(id); });
    add(Icon::Edit, tr("Log Something"), "personLog", change, [this] { sheet().focusLog(); });
    add(Icon::Moment, tr("Write Down a Moment"), "personMoment", change, [this] { sheet().writeMoment(); });
    menu.addSeparator();
    const QString email = person->emails.value(0);
    add(Icon::Copy, tr("Copy Mail Address"), "personCopyMail", !email.isEmpty(), [this, email] {
        QGuiApplication::clipboard()->setText(email);
        desk().whisper(tr("“%1” was copied.").arg(email));
    });
    add(Icon::Letter, tr("Write Mail"), "personWriteMail", !email.isEmpty(), [this, email] {
        // Encoded, so that nothing in an address can become a subject or another recipient.
        desk().dialogs().openOutside(QStringLiteral("mailto:") +
                                     QString::fromLatin1(QUrl::toPercentEncoding(email, QByteArrayLiteral("@"))));
    });
}

} // namespace letterdesk
