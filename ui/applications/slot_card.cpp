// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/slot_card.h"

#include "core/actions/bundled_data.h"
#include "ui/applications/application_words.h"
#include "ui/applications/ui_slot_form.h"
#include "ui/shell/desk.h"
#include "ui/widgets/form_columns.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

namespace {

constexpr int kMostLettersOfSlot = 99;

} // namespace

SlotCard::SlotCard(Desk& desk, FormBinding<Slot>::Save save, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(std::make_unique<Ui::SlotForm>())
    , m_title(new QLabel(this))
    , m_up(addTool("slotUp", Icon::ChevronUp, tr("Move this slot up")))
    , m_down(addTool("slotDown", Icon::ChevronDown, tr("Move this slot down")))
    , m_remove(addTool("removeSlot", Icon::Delete, tr("Remove this slot")))
    , m_binding(std::move(save), [this](const Error& error) { m_desk.report(error, Attempt::Change); }) {
    m_title->setObjectName(QStringLiteral("slotTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setTextRole(m_title, TextRole::Body, true);
    auto* body = new QWidget(this);
    m_form->setupUi(body);
    new FormColumns(body);
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_title, 1);
    for (QToolButton* tool : {m_up, m_down, m_remove}) {
        head->addWidget(tool, 0, Qt::AlignTop);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(body);

    m_form->role->addItem(tr("Anybody"), QString());
    for (const QString& role : bundledRulePack().slotRoles()) {
        m_form->role->addItem(bundledRulePack().slotRoleLabel(role), role);
    }
    fillChoices<RequirementLevel>(m_form->level, tr("Not said"));
    m_form->count->setPlaceholderText(QLocale().toString(1));
    m_binding.text(m_form->role, &Slot::role);
    m_binding.choice(m_form->level, &Slot::level);
    m_binding.number(m_form->count, &Slot::count, 1, kMostLettersOfSlot);
    m_binding.text(m_form->form, &Slot::form);
    m_binding.text(m_form->source, &Slot::source);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveAsked(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveAsked(1); });
    connect(m_remove, &QToolButton::clicked, this, &SlotCard::removeAsked);
}

SlotCard::~SlotCard() = default;

QToolButton* SlotCard::addTool(const char* name, Icon icon, const QString& words) {
    auto* tool = new QToolButton(this);
    tool->setObjectName(QLatin1StringView(name));
    tool->setIcon(themedIcon(icon));
    tool->setToolTip(words);
    tool->setAccessibleName(words);
    return tool;
}

void SlotCard::show(const Slot& slot, bool first, bool last) {
    const int count = slot.count.value_or(1);
    const QString level = slot.level ? QStringLiteral(" · ") + displayText(*slot.level) : QString();
    m_title->setText(tr("%n letter(s): %1", nullptr, count).arg(roleWords(slot.role)) + level);
    m_binding.show(slot);
    const bool canChange = m_desk.canChange();
    m_binding.setReadOnly(!canChange);
    m_up->setEnabled(canChange && !first);
    m_down->setEnabled(canChange && !last);
    m_remove->setEnabled(canChange);
}

void SlotCard::focusFirst() {
    m_form->role->setFocus(Qt::ShortcutFocusReason);
}

} // namespace letterdesk
