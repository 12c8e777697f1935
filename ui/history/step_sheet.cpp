// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/step_sheet.h"

#include "core/actions/field_words.h"
#include "core/actions/record_title.h"
#include "core/actions/records.h"
#include "ui/shell/desk.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/paper_style.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

namespace {

/// Rows of a step that are shown; a larger one says that there is more.
constexpr int kRowsShown = 60;

QLabel* wrapped(QWidget* parent, const QString& text, TextRole role, bool semibold = false, bool muted = false) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextRole(label, role, semibold, muted);
    return label;
}

QString whatWord(ChangeSet::What what) {
    switch (what) {
    case ChangeSet::What::Added:
        return StepSheet::tr("Added");
    case ChangeSet::What::Removed:
        return StepSheet::tr("Removed");
    case ChangeSet::What::Updated:
        break;
    }
    return StepSheet::tr("Changed");
}

/// Facts of the outside stay as they are.
bool canComeBack(const StepRecord& record) {
    return !record.id.isEmpty() && record.what != ChangeSet::What::Added && record.kind != RecordKind::Message &&
           record.kind != RecordKind::GivenPacket;
}

} // namespace

StepSheet::StepSheet(Desk& desk, QWidget* parent)
    : Paper(parent)
    , m_desk(desk)
    , m_area(new QScrollArea(this)) {
    auto* whole = new QWidget(m_area);
    whole->setBackgroundRole(QPalette::Base);
    m_name = wrapped(whole, {}, TextRole::Section, true);
    m_when = wrapped(whole, {}, TextRole::Body, false, true);
    m_state = new Chip(whole);
    m_move = new QPushButton(whole);
    m_hint = wrapped(whole, {}, TextRole::Small, false, true);
    m_body = new QWidget(whole);
    setObjectName(QStringLiteral("stepSheet"));
    setAccessibleName(tr("The chosen step"));
    m_name->setObjectName(QStringLiteral("stepName"));
    m_when->setObjectName(QStringLiteral("stepWhen"));
    m_hint->setObjectName(QStringLiteral("stepHint"));
    m_move->setObjectName(QStringLiteral("moveHere"));
    setTextRole(m_state, TextRole::Small);
    setButtonLook(m_move, ButtonLook::Primary);
    connect(m_move, &QPushButton::clicked, this, [this] {
        if (m_step && m_undoes) {
            Q_EMIT undoAsked(m_step->number);
        } else if (m_step) {
            Q_EMIT redoAsked(m_step->number);
        }
    });
    m_area->setObjectName(QStringLiteral("stepArea"));
    m_area->setAccessibleName(tr("What it changed"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setBackgroundRole(QPalette::Base);
    auto* content = new QVBoxLayout(whole);
    content->setContentsMargins(23, 19, 23, 24);
    content->setSpacing(6);
    content->addWidget(m_state, 0, Qt::AlignLeft);
    content->addWidget(m_name);
    content->addWidget(m_when);
    content->addSpacing(4);
    content->addWidget(m_move, 0, Qt::AlignLeft);
    content->addWidget(m_hint);
    content->addSpacing(12);
    content->addWidget(m_body);
    content->addStretch(1);
    m_area->setWidget(whole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_area);
}

void StepSheet::addMoveTo(QMenu& menu) {
    QAction* action = menu.addAction(m_move->text(), m_move, &QPushButton::click);
    action->setEnabled(m_move->isEnabled());
}

void StepSheet::show(const std::vector<HistoryStep>& steps, int at) {
    m_step.reset();
    const bool any = at >= 0 && at < static_cast<int>(steps.size()) && m_desk.workspace() != nullptr;
    setVisible(any);
    if (!any) {
        return;
    }
    const HistoryStep& step = steps[static_cast<size_t>(at)];
    m_step = step;
    const QLocale locale;
    const QDateTime local = step.at.toLocalTime();
    m_name->setText(step.name);
    m_when->setText(
        tr("%1, %2", "day and time")
            .arg(dateForReading(local.date(), locale), locale.toString(local.time(), QLocale::ShortFormat)));
    m_state->setLook(step.undone ? ChipLook{Icon::Undo, tr("Undone"), Tone::Neutral}
                                 : ChipLook{Icon::Check, tr("Done"), Tone::Done});
    const auto newer = static_cast<int>(
        std::count_if(steps.cbegin(), steps.cbegin() + at, [](const HistoryStep& each) { return !each.undone; }));
    m_undoes = !step.undone;
    m_move->setText(m_undoes ? tr("Undo Back to Here") : tr("Redo up to Here"));
    m_move->setEnabled(m_desk.canChange() && (!m_undoes || newer > 0));
    m_hint->setText(!m_undoes    ? tr("Does this step again, and those before it that were undone.")
                    : newer == 0 ? tr("This is how things stand now.")
                                 : tr("Takes back %n newer step(s). This one stays.", nullptr, newer));

    // Restoring looks through all steps since; an import among them would take too long.
    const bool quick = std::none_of(steps.cbegin(), steps.cbegin() + at + 1,
                                    [](const HistoryStep& each) { return each.large && !each.undone; });
    // Whatever was shown may be in the middle of its own click.
    auto* body = new QWidget(m_body->parentWidget());
    delete m_body->parentWidget()->layout()->replaceWidget(m_body, body);
    m_body->hide();
    m_body->deleteLater();
    m_body = body;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(20);
    const auto details = m_desk.workspace()->stepDetails(step.number, kRowsShown);
    if (m_desk.done(details, Attempt::Read)) {
        for (const StepRecord& record : stepRecords(*m_desk.workspace(), *details)) {
            layout->addWidget(recordPart(record, quick && !step.undone));
        }
        if (details->more) {
            layout->addWidget(wrapped(body, tr("And more that is not listed here."), TextRole::Body, false, true));
        }
    }
    body->show();
    m_area->ensureVisible(0, 0);
}

QWidget* StepSheet::recordPart(const StepRecord& record, bool mayRestore) {
    auto* part = new QWidget(m_body);
    part->setObjectName(QStringLiteral("stepRecord"));
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(wrapped(part, record.title, TextRole::Body, true));
    layout->addWidget(wrapped(part, QStringLiteral("%1 · %2").arg(kindWord(record.kind), whatWord(record.what)),
                              TextRole::Small, false, true));
    for (const ChangedRow& row : record.rows) {
        addRow(*layout, part, record, row);
    }
    auto* verbs = new QHBoxLayout;
    verbs->setSpacing(12);
    if (record.isThere && record.kind != RecordKind::Owner) {
        auto* show = new QPushButton(tr("Show"), part);
        show->setObjectName(QStringLiteral("showRecord"));
        show->setAccessibleName(tr("Show %1").arg(record.title));
        setButtonLook(show, ButtonLook::Quiet);
        connect(show, &QPushButton::clicked, this,
                [this, kind = record.kind, id = record.id] { m_desk.showRecord(kind, id); });
        verbs->addWidget(show);
    }
    if (canComeBack(record)) {
        auto* back = new QPushButton(tr("Restore This Record"), part);
        back->setObjectName(QStringLiteral("restoreRecord"));
        back->setAccessibleName(tr("Restore %1").arg(record.title));
        back->setToolTip(tr("Makes this record what it was before this step. Other records stay as they are."));
        back->setEnabled(mayRestore && m_desk.canChange());
        setButtonLook(back, ButtonLook::Quiet);
        connect(back, &QPushButton::clicked, this, [this, record] { restore(record); });
        verbs->addWidget(back);
    }
    verbs->addStretch(1);
    layout->addLayout(verbs);
    return part;
}

void StepSheet::addRow(QVBoxLayout& layout, QWidget* part, const StepRecord& record, const ChangedRow& row) {
    if (!row.part.isEmpty()) {
        layout.addSpacing(4);
        layout.addWidget(wrapped(part, QStringLiteral("%1 · %2").arg(partLabel(row.part), whatWord(row.what)),
                                 TextRole::Small, true));
    }
    const auto text = [&](const ChangedValue& value, const QVariant& side) {
        return fieldText(*m_desk.workspace(), record.kind, row.part, value.column, side, QLocale());
    };
    for (const ChangedValue& value : row.values) {
        const QString before = text(value, value.before);
        const QString after = text(value, value.after);
        QString words = row.what == ChangeSet::What::Removed ? before : after;
        if (row.what == ChangeSet::What::Updated) {
            const QString nothing = tr("nothing");
            words = tr("%1 → %2", "before, after")
                        .arg(before.isEmpty() ? nothing : before, after.isEmpty() ? nothing : after);
        }
        if (!words.isEmpty()) {
            layout.addWidget(
                wrapped(part, tr("%1: %2", "field, value").arg(fieldLabel(value.column), words), TextRole::Body));
        }
    }
}

void StepSheet::restore(const StepRecord& record) {
    m_desk.commitEdits();
    if (m_step &&
        m_desk.done(restoreRecord(*m_desk.workspace(), record.kind, record.id, m_step->number, record.title))) {
        m_desk.whisperUndo(tr("%1 is as it was before.").arg(record.title));
    }
}

void StepSheet::takeFocus() {
    if (m_move->isEnabled()) {
        m_move->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    const auto buttons = m_body->findChildren<QPushButton*>();
    if (!buttons.isEmpty()) {
        buttons.front()->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace letterdesk
