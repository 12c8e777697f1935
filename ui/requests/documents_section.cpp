// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/documents_section.h"

#include "core/actions/words.h"
#include "ui/requests/attaching.h"
#include "ui/shell/desk.h"
#include "ui/widgets/icon.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace letterdesk {

namespace {

constexpr int kLettersOfRow = 36;

} // namespace

DocumentsSection::DocumentsSection(Desk& desk, Attaching& attaching, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_attaching(attaching)
    , m_rows(new QVBoxLayout)
    , m_buttons(new QWidget(this))
    , m_buttonRow(new QBoxLayout(QBoxLayout::LeftToRight, m_buttons))
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
    m_hint->setWordWrap(true);
    setTextRole(m_hint, TextRole::Small, false, true);
    m_buttonRow->setContentsMargins(0, 0, 0, 0);
    m_buttonRow->setSpacing(8);
    m_buttonRow->addWidget(cv, 0, Qt::AlignLeft);
    m_buttonRow->addWidget(other, 0, Qt::AlignLeft);
    m_buttonRow->addStretch(1);
    // Left alone, two buttons beside each other would forbid the width at which they come below one another.
    m_buttons->setMinimumWidth(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(m_rows);
    layout->addWidget(m_buttons);
    layout->addWidget(m_hint);
    // The drawing beside a name is made in the color of the moment.
    if (Theme* theme = Theme::current()) {
        connect(theme, &Theme::changed, this, &DocumentsSection::showRows);
    }
}

void DocumentsSection::show(const RequestId& request, const std::vector<Document>& documents) {
    m_request = request;
    m_documents = documents;
    showRows();
    m_buttons->setEnabled(m_desk.canChange());
    m_hint->setVisible(m_desk.canChange());
}

void DocumentsSection::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    int wanted = 0;
    for (const QWidget* button : m_buttons->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly)) {
        wanted += button->sizeHint().width() + m_buttonRow->spacing();
    }
    m_buttonRow->setDirection(wanted <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const bool narrow = width() < fontMetrics().averageCharWidth() * kLettersOfRow;
    if (std::exchange(m_narrow, narrow) != narrow) {
        showRows();
    }
}

void DocumentsSection::showRows() {
    for (QWidget* row : m_shown) {
        row->hide();
        row->deleteLater();
    }
    m_shown.clear();
    int number = 0;
    for (const Document& document : m_documents) {
        addRow(document, number++);
    }
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
    auto* words = new QBoxLayout(m_narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    words->setSpacing(m_narrow ? 0 : 8);
    words->addWidget(name, 1);
    words->addWidget(kind);
    layout->addLayout(words, 1);
    layout->addWidget(remove);
    row->setMinimumWidth(1);
    connect(remove, &QToolButton::clicked, this, [this, document] {
        if (m_desk.done(removeDocument(*m_desk.workspace(), document.id))) {
            m_desk.whisperUndo(tr("“%1” was removed.").arg(document.fileName));
        }
    });
    m_rows->addWidget(row);
    row->show();
    m_shown.push_back(row);
}

} // namespace letterdesk
