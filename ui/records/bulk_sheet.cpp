// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/bulk_sheet.h"

#include "ui/shell/desk.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/paper_style.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

BulkSheet::BulkSheet(Desk& desk, const char* name, QWidget* parent)
    : Paper(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_fields(new QVBoxLayout)
    , m_change(new QPushButton(this)) {
    setObjectName(QLatin1StringView(name));
    setAccessibleName(tr("The chosen records"));
    m_title->setObjectName(QStringLiteral("bulkTitle"));
    m_title->setWordWrap(true);
    setTextRole(m_title, TextRole::PageTitle, true);
    auto* words =
        new QLabel(tr("What you fill in is changed in all of them, in one step that Undo takes back. What "
                      "you leave empty stays as it is."),
                   this);
    words->setWordWrap(true);
    setTextRole(words, TextRole::Body, false, true);
    m_change->setObjectName(QStringLiteral("bulkChange"));
    setButtonLook(m_change, ButtonLook::Primary);
    m_fields->setSpacing(ThemeSizes::kInside);

    auto* body = new QWidget(this);
    body->setBackgroundRole(QPalette::Base);
    auto* inside = new QVBoxLayout(body);
    inside->setContentsMargins(24, 20, 24, 24);
    inside->setSpacing(ThemeSizes::kInside);
    inside->addWidget(m_title);
    inside->addWidget(words);
    inside->addSpacing(ThemeSizes::kUnit);
    inside->addLayout(m_fields);
    inside->addSpacing(ThemeSizes::kUnit);
    inside->addWidget(m_change, 0, Qt::AlignLeft);
    inside->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(tr("The chosen records"));
    area->viewport()->setBackgroundRole(QPalette::Base);
    area->setWidget(body);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(area);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (isAnythingFilledIn() && m_ids) {
            apply(m_ids());
            clear();
            updateButton();
        }
    });
}

void BulkSheet::setChosen(int count, const Ids& ids) {
    m_count = count;
    m_ids = ids;
    m_title->setText(countWords(count));
    m_change->setText(tr("Change %n Records", nullptr, count));
    updateButton();
}

void BulkSheet::takeFocus() {
    if (m_fields->count() > 0) {
        if (auto* box = qobject_cast<FieldBox*>(m_fields->itemAt(0)->widget())) {
            box->editor()->setFocus(Qt::ShortcutFocusReason);
        }
    }
}

void BulkSheet::addField(const QString& label, QWidget* editor) {
    auto* box = new FieldBox(this);
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(editor);
    box->setLabel(label);
    m_fields->addWidget(box);
}

QString BulkSheet::leaveAsItIs() {
    return tr("Leave as it is");
}

void BulkSheet::updateButton() {
    m_change->setEnabled(m_desk.canChange() && isAnythingFilledIn());
}

} // namespace letterdesk
