// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_sheet.h"

#include "core/actions/records.h"
#include "ui/people/concerns_section.h"
#include "ui/people/details_section.h"
#include "ui/people/interactions_section.h"
#include "ui/people/moments_section.h"
#include "ui/people/person_words.h"
#include "ui/people/relationships_section.h"
#include "ui/requests/person_picker.h"
#include "ui/shell/desk.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/layout_pause.h"
#include "ui/widgets/paper_style.h"
#include "ui/widgets/turning_row.h"

#include <QtCore/QTimer>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace letterdesk {

namespace {

constexpr int kLettersOfSentence = 28;
constexpr int kLettersOfName = 14;
constexpr int kMargin = 24;

} // namespace

PersonSheet::PersonSheet(Desk& desk, QWidget* parent)
    : RecordSheet(parent)
    , m_desk(desk) {
    setObjectName(QStringLiteral("personSheet"));
    setAccessibleName(tr("The chosen person"));
    setMinimumWidth(400);
    build();
    connect(&desk, &Desk::changed, this, &PersonSheet::reload);
}

void PersonSheet::build() {
    m_area = new QScrollArea(this);
    m_area->setObjectName(QStringLiteral("personArea"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setAccessibleName(accessibleName());
    m_area->viewport()->setBackgroundRole(QPalette::Base);
    auto* body = new QWidget(m_area);
    body->setBackgroundRole(QPalette::Base);
    m_body = new QVBoxLayout(body);
    m_body->setContentsMargins(kMargin, 20, kMargin, kMargin);
    m_body->setSpacing(ThemeSizes::kInside);
    m_body->addWidget(buildHead(body));
    m_moments = new MomentsSection(m_desk, body);
    m_interactions = new InteractionsSection(m_desk, body);
    m_relationships = new RelationshipsSection(m_desk, RecordKind::Person, body);
    m_concerns = new ConcernsSection(m_desk, body);
    m_details = new DetailsSection(m_desk, body);
    addSection(tr("Moments"), m_moments);
    addSection(tr("Log"), m_interactions);
    addSection(tr("Experiences together"), m_relationships);
    addSection(tr("Concerns"), m_concerns, tr("Never printed, never part of a packet."));
    addSection(tr("Details"), m_details);
    m_body->addStretch(1);
    m_area->setWidget(body);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_area);
}

QWidget* PersonSheet::buildHead(QWidget* parent) {
    auto* head = new QWidget(parent);
    const auto label = [head](const char* name) {
        auto* made = new QLabel(head);
        made->setObjectName(QLatin1StringView(name));
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        made->setMinimumWidth(1); // a word longer than the sheet must not widen it
        return made;
    };
    m_name = label("sheetName");
    setTextRole(m_name, TextRole::PageTitle, true);
    m_position = label("sheetPosition");
    setTextRole(m_position, TextRole::Body, false, true);
    m_sentence = label("sheetSentence");
    m_stage = new Chip(head);
    m_stage->setObjectName(QStringLiteral("sheetStage"));
    m_step = new QPushButton(head);
    m_step->setObjectName(QStringLiteral("nextStep"));
    setButtonLook(m_step, ButtonLook::Primary);
    // A click leaves the focus where it is: else leaving a field could change what the button does while it is
    // being pressed.
    m_step->setFocusPolicy(Qt::TabFocus);
    connect(m_step, &QPushButton::clicked, this, &PersonSheet::doNextStep);
    m_nameRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_nameRow->addWidget(m_name, 1);
    m_nameRow->addWidget(m_stage, 0, Qt::AlignTop);
    m_stepRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_stepRow->setSpacing(2 * ThemeSizes::kUnit);
    m_stepRow->addWidget(m_sentence, 1);
    m_stepRow->addWidget(m_step, 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_nameRow);
    layout->addWidget(m_position);
    layout->addSpacing(ThemeSizes::kUnit);
    layout->addLayout(m_stepRow);
    // Left alone, what lies beside each other would forbid the width at which it comes below one another.
    head->setMinimumWidth(1);
    return head;
}

void PersonSheet::addSection(const QString& title, QWidget* section, const QString& note) {
    auto* label = new QLabel(title, m_body->parentWidget());
    label->setWordWrap(true);
    setTextRole(label, TextRole::Section, true);
    m_body->addSpacing(ThemeSizes::kGroupGap - ThemeSizes::kInside);
    m_body->addWidget(label);
    if (!note.isEmpty()) {
        auto* words = new QWidget(m_body->parentWidget());
        auto* row = new QHBoxLayout(words);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        auto* lock = new Chip(words);
        lock->setLook({Icon::Lock, tr("Private"), Tone::Neutral});
        auto* text = new QLabel(note, words);
        text->setWordWrap(true);
        setTextRole(text, TextRole::Small, false, true);
        row->addWidget(lock);
        row->addWidget(text, 1);
        m_body->addWidget(words);
    }
    m_body->addWidget(section);
}

void PersonSheet::showRecord(const QString& id) {
    if (id != m_id) {
        m_area->ensureVisible(0, 0);
    }
    m_id = id;
    if (m_desk.workspace() == nullptr || id.isEmpty()) {
        clear();
        return;
    }
    const RecordScope scope = RecordScope::of(PersonId(id));
    const LayoutPause pause(m_body);
    reload();
    m_moments->setScope(scope);
    m_interactions->setScope(scope);
    m_relationships->setScope(scope);
    m_concerns->setScope(scope);
    Q_EMIT shown();
}

void PersonSheet::clear() {
    m_id.clear();
    m_row = {};
    m_moments->forget();
    m_interactions->forget();
    m_relationships->forget();
    m_concerns->forget();
    m_details->forget();
}

void PersonSheet::reload() {
    if (m_desk.workspace() == nullptr || m_id.isEmpty()) {
        return;
    }
    const PersonListing listing = m_desk.workspace()->personListing();
    const auto key = listing.keyOf(m_id);
    const auto rows = key ? listing.rows(std::span(&*key, 1)) : Result<std::vector<PersonRow>>();
    const auto person = m_desk.workspace()->get(PersonId(m_id));
    if (!key || !rows || rows->empty() || !person) {
        return; // deleted here or elsewhere: the page turns to another one
    }
    m_row = rows->front();
    m_name->setText(shortName(m_row));
    QStringList position{person->title, person->department, person->organization};
    position.removeAll(QString());
    QStringList about{person->credentials.join(QStringLiteral(", ")), position.join(QStringLiteral(", "))};
    about.removeAll(QString());
    m_position->setText(about.join(QStringLiteral(" · ")));
    m_position->setVisible(!about.isEmpty());
    m_sentence->setText(personSentence(m_row, m_desk.today(), QLocale()));
    m_stage->setVisible(m_row.stage.has_value());
    if (m_row.stage) {
        m_stage->setLook(stageChip(*m_row.stage));
    }
    const bool asked = !m_row.request.isNull();
    m_step->setText(asked ? tr("Open Request") : tr("Plan the Ask"));
    m_step->setVisible(asked || !m_row.notEligible);
    m_step->setEnabled(asked || m_desk.canChange());
    m_details->showRecord(m_id);
    arrange();
}

void PersonSheet::doNextStep() {
    const PersonId person(m_id);
    m_desk.commitEdits();
    if (m_id != person.text()) {
        return; // what was typed led to another person
    }
    if (!m_row.request.isNull()) {
        m_desk.showRecord(m_row.request);
        return;
    }
    Request request;
    request.person = person;
    request.stage = Stage::AskPlanned;
    const auto created = createRequest(*m_desk.workspace(), request);
    if (m_desk.done(created)) {
        m_desk.showRecord(*created);
    }
}

void PersonSheet::takeFocus() {
    if (m_step->isVisible() && m_step->isEnabled()) {
        m_step->setFocus(Qt::ShortcutFocusReason);
    } else {
        m_interactions->focusLog();
    }
}

void PersonSheet::bringIntoSight(QWidget* section) {
    // Once the layout knows where the section lies.
    QTimer::singleShot(0, section, [this, section] {
        m_area->ensureVisible(0, section->y() + m_area->viewport()->height() - kMargin);
        if (const QWidget* focus = window()->focusWidget(); focus != nullptr && section->isAncestorOf(focus)) {
            m_area->ensureWidgetVisible(window()->focusWidget());
        }
    });
}

void PersonSheet::showPart(RecordKind kind, const QString& id) {
    switch (kind) {
    case RecordKind::Moment:
        m_moments->openCard(id);
        bringIntoSight(m_moments);
        return;
    case RecordKind::Interaction:
        m_interactions->openEntry(id);
        bringIntoSight(m_interactions);
        return;
    case RecordKind::Relationship:
        m_relationships->openCard(id);
        bringIntoSight(m_relationships);
        return;
    case RecordKind::Concern:
        m_concerns->openCard(id);
        bringIntoSight(m_concerns);
        return;
    default:
        return;
    }
}

void PersonSheet::writeMoment() {
    m_moments->add();
    bringIntoSight(m_moments);
}

void PersonSheet::focusLog() {
    m_interactions->focusLog();
    bringIntoSight(m_interactions);
}

void PersonSheet::arrange() {
    const int room = width() - 2 * kMargin;
    const int name = m_name->fontMetrics().averageCharWidth() * kLettersOfName;
    const bool chipBeside = m_stage->sizeHint().width() + name <= room;
    turnRow(*m_nameRow, *m_stage, chipBeside, Qt::AlignTop);
    const int sentence = m_sentence->fontMetrics().averageCharWidth() * kLettersOfSentence;
    const bool beside = m_step->sizeHint().width() + sentence <= room;
    turnRow(*m_stepRow, *m_step, beside, Qt::AlignBottom);
}

void PersonSheet::resizeEvent(QResizeEvent* event) {
    RecordSheet::resizeEvent(event);
    arrange();
}

} // namespace letterdesk
