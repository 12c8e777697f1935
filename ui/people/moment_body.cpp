// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/moment_body.h"

#include "core/actions/bundled_data.h"
#include "core/actions/moments.h"
#include "ui/people/experience_choice.h"
#include "ui/people/people_field.h"
#include "ui/people/ui_moment_form.h"
#include "ui/widgets/form_columns.h"

#include <algorithm>
#include <utility>

namespace letterdesk {

namespace {

constexpr int kLinesOfPart = 3;
constexpr int kLinesOfList = 6;

} // namespace

MomentBody::MomentBody(Desk& desk, QWidget* parent)
    : BoundBody(desk, &editMoment, parent)
    , m_form(std::make_unique<Ui::MomentForm>())
    , m_seenBy(new PeopleField(desk, PeopleField::Size::Several,
                               {tr("Add a Person…"), tr("Who saw it?"), tr("Choose")})) {
    m_form->setupUi(this);
    m_seenBy->setObjectName(QStringLiteral("seenBy"));
    putInto(m_form->seenByBox, m_seenBy);
    new FormColumns(this);
    m_form->experience->addItem(tr("No experience"), QString());
    for (QPlainTextEdit* text : {m_form->context, m_form->action, m_form->result}) {
        showLines(text, kLinesOfPart);
    }
    m_form->competencies->setFixedHeight(Theme::sizes().control * kLinesOfList);
    m_form->competencies->setWordWrap(true);
    binding().text(m_form->title, &Moment::title);
    binding().pastDate(m_form->on, &Moment::on, [&desk] { return desk.today(); });
    binding().choice(
        m_form->experience,
        [](const Moment& moment) { return moment.experience ? moment.experience->text() : QString(); },
        [](Moment& moment, const QString& id) {
            moment.experience = id.isEmpty() ? std::nullopt : std::optional(ExperienceId(id));
        });
    binding().longText(m_form->context, &Moment::context);
    binding().longText(m_form->action, &Moment::action);
    binding().longText(m_form->result, &Moment::result);
    binding().check(
        m_form->inPacket, [](const Moment& moment) { return moment.inPacket.value_or(false); },
        [](Moment& moment, bool on) { moment.inPacket = on; });
    connect(m_form->competencies, &QListWidget::itemChanged, this, &MomentBody::keepCompetencies);
    connect(m_seenBy, &PeopleField::added, this, [this](const PersonId& person) {
        keepShown(
            [person](Moment& moment) {
                if (std::find(moment.seenBy.cbegin(), moment.seenBy.cend(), person) == moment.seenBy.cend()) {
                    moment.seenBy.push_back(person);
                }
            },
            m_form->seenByBox->label());
    });
    connect(m_seenBy, &PeopleField::removed, this, [this](const PersonId& person) {
        keepShown([person](Moment& moment) { std::erase(moment.seenBy, person); }, m_form->seenByBox->label());
    });
}

MomentBody::~MomentBody() = default;

void MomentBody::takeFocus() {
    m_form->title->setFocus(Qt::ShortcutFocusReason);
}

void MomentBody::prepare(const Moment& moment) {
    fillExperiences(*m_form->experience, *desk().workspace(), tr("No experience"), moment.experience);
}

void MomentBody::shown(const Moment& moment) {
    m_seenBy->setPeople(moment.seenBy);
    m_seenBy->setReadOnly(!desk().canChange());
    m_filling = true;
    QListWidget& list = *m_form->competencies;
    QStringList ids = bundledRulePack().competencyIds();
    for (const QString& id : moment.competencies) {
        if (!ids.contains(id)) {
            ids << id; // of another rule pack: nothing of the file is lost
        }
    }
    while (list.count() > ids.size()) {
        delete list.takeItem(list.count() - 1);
    }
    for (int at = 0; at < ids.size(); ++at) {
        QListWidgetItem* item = at < list.count() ? list.item(at) : new QListWidgetItem(&list);
        const QString label = bundledRulePack().competencyLabel(ids[at]);
        item->setText(label.isEmpty() ? ids[at] : label);
        item->setData(Qt::UserRole, ids[at]);
        item->setFlags(desk().canChange() ? Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable
                                          : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(moment.competencies.contains(ids[at]) ? Qt::Checked : Qt::Unchecked);
    }
    m_filling = false;
}

void MomentBody::keepCompetencies() {
    if (m_filling) {
        return;
    }
    // In the order they were chosen in: those of before first.
    QStringList checked;
    for (int at = 0; at < m_form->competencies->count(); ++at) {
        const QListWidgetItem* item = m_form->competencies->item(at);
        if (item->checkState() == Qt::Checked) {
            checked << item->data(Qt::UserRole).toString();
        }
    }
    keepShown(
        [checked](Moment& moment) {
            QStringList kept;
            for (const QString& id : std::as_const(moment.competencies)) {
                if (checked.contains(id)) {
                    kept << id;
                }
            }
            for (const QString& id : checked) {
                if (!kept.contains(id)) {
                    kept << id;
                }
            }
            moment.competencies = kept;
        },
        m_form->competenciesBox->label());
}

} // namespace letterdesk
