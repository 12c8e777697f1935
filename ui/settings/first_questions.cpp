// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/first_questions.h"

#include "core/actions/bundled_data.h"
#include "core/actions/first_answers.h"
#include "core/actions/words.h"
#include "ui/shell/desk.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/form_binding.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtGui/QScreen>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

namespace {

constexpr int kServicesSeen = 6;
constexpr int kUsualWidth = 520;

FieldBox* boxed(QWidget* field, const QString& label, const QString& hint, QVBoxLayout* below) {
    auto* box = new FieldBox;
    box->setLabel(label);
    box->setHint(hint);
    auto* layout = new QVBoxLayout(box);
    layout->addWidget(field);
    below->addWidget(box);
    return box;
}

} // namespace

FirstQuestions::FirstQuestions(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_stage(new ChoiceField)
    , m_season(new QLineEdit)
    , m_services(new QListWidget)
    , m_name(new QLineEdit) {
    setObjectName(QStringLiteral("firstQuestions"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(makeForm());
    frameDialog(*this,
                {tr("A few questions first"),
                 tr("Answer what you like. Everything can be changed later, in My Details and on the Applications "
                    "page."),
                 area, tr("Done")},
                [this] { finish(); });
    findChild<QPushButton*>(QStringLiteral("dialogCancel"))->setText(tr("Skip"));
    const int percent = Theme::current() != nullptr ? Theme::current()->textPercent() : 100;
    const QSize wanted(kUsualWidth * percent / 100, area->widget()->sizeHint().height() + sizeHint().height());
    resize(wanted.boundedTo(screen()->availableSize() - QSize(48, 72)));
    listServices();
    m_stage->setFocus();
}

QWidget* FirstQuestions::makeForm() {
    auto* form = new QWidget;
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(12);
    m_stage->setObjectName(QStringLiteral("firstStage"));
    fillChoices<OwnerStage>(m_stage, tr("Not chosen"));
    m_season->setObjectName(QStringLiteral("firstSeason"));
    m_season->setText(seasonOn(m_desk.today()));
    m_services->setObjectName(QStringLiteral("firstServices"));
    m_services->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_services->setFixedHeight(Theme::sizes().row * kServicesSeen);
    m_name->setObjectName(QStringLiteral("firstName"));
    boxed(m_stage, tr("Who are you?"), {}, layout);
    boxed(m_season, tr("Which year do you apply for?"), tr("The year of entry, or of the match."), layout);
    boxed(m_services, tr("Which services do you use?"),
          tr("Each one you check becomes an application of that year."), layout);
    boxed(m_name, tr("What is your name?"), tr("As it should stand on what your writers get."), layout);
    layout->addStretch(1);
    connect(m_stage, &ChoiceField::valueChosen, this, &FirstQuestions::keepStage);
    connect(m_name, &QLineEdit::editingFinished, this, &FirstQuestions::keepName);
    return form;
}

void FirstQuestions::listServices() {
    QSet<QString> checked;
    for (int at = 0; at < m_services->count(); ++at) {
        if (m_services->item(at)->checkState() == Qt::Checked) {
            checked.insert(m_services->item(at)->data(Qt::UserRole).toString());
        }
    }
    m_services->clear();
    QStringList ids = servicesFor(enumFromText<OwnerStage>(m_stage->value()));
    // What was checked stays, also when another answer above leaves it out.
    for (const QString& id : bundledRulePack().serviceIds()) {
        if (checked.contains(id) && !ids.contains(id)) {
            ids << id;
        }
    }
    QHash<QString, int> sameName;
    for (const QString& id : ids) {
        const auto rules = bundledRulePack().service(id);
        ++sameName[rules ? rules->shortName : id];
    }
    for (const QString& id : ids) {
        const auto rules = bundledRulePack().service(id);
        const QString shortName = rules ? rules->shortName : id;
        const bool alone = !rules || sameName.value(shortName) == 1;
        auto* item = new QListWidgetItem(alone ? shortName : rules->name, m_services);
        item->setToolTip(rules ? rules->name : id);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(checked.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    m_services->setCurrentRow(0);
}

void FirstQuestions::keepStage() {
    const auto stage = enumFromText<OwnerStage>(m_stage->value());
    if (m_desk.canChange()) {
        const Result<void> kept = editOwner(*m_desk.workspace(), [&stage](Owner& owner) { owner.stage = stage; });
        FieldBox::of(m_stage)->setProblem(kept ? QString() : errorText(kept.error(), Attempt::Change).paragraph());
    }
    listServices();
}

void FirstQuestions::keepName() {
    if (!m_name->isModified() || !m_desk.canChange()) {
        return;
    }
    const Result<void> kept =
        editOwner(*m_desk.workspace(), [this](Owner& owner) { owner.name = m_name->text().trimmed(); });
    FieldBox::of(m_name)->setProblem(kept ? QString() : errorText(kept.error(), Attempt::Change).paragraph());
    m_name->setModified(!kept);
}

void FirstQuestions::finish() {
    if (!m_desk.canChange()) {
        reject();
        return;
    }
    QStringList services;
    for (int at = 0; at < m_services->count(); ++at) {
        if (m_services->item(at)->checkState() == Qt::Checked) {
            services << m_services->item(at)->data(Qt::UserRole).toString();
        }
    }
    const auto added = addApplications(*m_desk.workspace(), services, m_season->text().trimmed());
    if (!added) {
        FieldBox::of(m_services)->setProblem(errorText(added.error(), Attempt::Change).paragraph());
        return;
    }
    accept();
}

void FirstQuestions::done(int result) {
    // Skipping leaves questions out; it takes no answer back.
    m_stage->finish();
    keepName();
    const QString problem = FieldBox::of(m_name)->problem();
    if (!problem.isEmpty() && result == Accepted) {
        return;
    }
    if (!problem.isEmpty()) {
        m_desk.announce(Tone::Soon, problem);
    }
    QDialog::done(result);
}

} // namespace letterdesk
