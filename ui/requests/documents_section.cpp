// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/documents_section.h"

#include "core/actions/words.h"
#include "ui/requests/attaching.h"
#include "ui/shell/desk.h"
#include "ui/widgets/icon.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

DocumentsSection::DocumentsSection(Desk& desk, Attaching& attaching, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_attaching(attaching)
    , m_rows(new QVBoxLayout)
    , m_buttons(new QWidget(this))
    , m_hint(new QLabel(tr("Or drop files anywhere on this page."), this)) {
    setObjectName(QStringLiteral("documentsSection"));
    m_rows->setSpacing(4);
    auto* cv = new QPushButton(themedIcon(Icon::Attach, Tint::Text), tr("Attach CV…"), m_buttons);
    cv->setObjectName(QStringLiteral("attachCv"));
    auto* other = new QPushButton(tr("Other"), m_buttons);
    other->setObjectName(QStringLiteral("attachOther"));
    other->setAccessibleName(tr("Attach another document"));
    auto* menu = new QMenu(other);
    menu->setObjectName(QStringLiteral("attachMenu"));
    for (const DocumentKind kind : {DocumentKind::PersonalStatement, DocumentKind::RequestForm,
                                    DocumentKind::Transcript, DocumentKind::Other}) {
        QAction* action = menu->addAction(displayText(kind) + u'…');
        connect(action, &QAction::triggered, this, [this, kind] { m_attaching.choose(kind, m_request); });
    }
    other->setMenu(menu);
    connect(cv, &QPushButton::clicked, this, [this] { m_attaching.choose(DocumentKind::Cv, m_request); });
    setTextRole(m_hint, TextRole::Small, false, true);
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(cv);
    buttons->addWidget(other);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(m_rows);
    layout->addWidget(m_buttons);
    layout->addWidget(m_hint);
}

void DocumentsSection::show(const RequestId& request, const std::vector<Document>& documents) {
    m_request = request;
    for (QWidget* row : m_shown) {
        row->hide();
        row->deleteLater();
    }
    m_shown.clear();
    int number = 0;
    for (const Document& document : documents) {
        addRow(document, number++);
    }
    m_buttons->setEnabled(m_desk.canChange());
    m_hint->setVisible(m_desk.canChange());
}

void DocumentsSection::addRow(const Document& document, int number) {
    auto* row = new QWidget(this);
    row->setObjectName(QStringLiteral("documentRow%1").arg(number));
    auto* icon = new QLabel(row);
    icon->setPixmap(themedIcon(Icon::Document).pixmap(QSize(20, 20), devicePixelRatioF()));
    auto* name = new QLabel(document.fileName, row);
    name->setObjectName(QStringLiteral("documentName"));
    name->setTextFormat(Qt::PlainText);
    name->setMinimumWidth(40);
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* kind = new QLabel(document.kind ? displayText(*document.kind) : QString(), row);
    setTextRole(kind, TextRole::Small, false, true);
    kind->setToolTip(document.request ? tr("Goes with this request only") : tr("Goes with every request"));
    auto* remove = new QToolButton(row);
    remove->setObjectName(QStringLiteral("removeDocument"));
    remove->setIcon(themedIcon(Icon::Close));
    remove->setToolTip(tr("Remove this document"));
    remove->setAccessibleName(tr("Remove %1").arg(document.fileName));
    remove->setEnabled(m_desk.canChange());
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(icon);
    layout->addWidget(name, 1);
    layout->addWidget(kind);
    layout->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, [this, document] {
        if (m_desk.done(removeDocument(*m_desk.workspace(), document.id))) {
            m_desk.whisper(tr("“%1” was removed.").arg(document.fileName), tr("Undo"),
                           [desk = &m_desk] { desk->done(desk->workspace()->undo(), Attempt::Undo); });
        }
    });
    m_rows->addWidget(row);
    row->show();
    m_shown.push_back(row);
}

} // namespace letterdesk
