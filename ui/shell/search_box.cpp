// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_box.h"

#include "core/actions/words.h"
#include "core/relationships/moment.h"
#include "ui/shell/desk.h"
#include "ui/widgets/form_binding.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kHits = 40;
constexpr QChar kMatchStart(0xE000);
constexpr QChar kMatchEnd(0xE001);

enum HitRole { KindRole = Qt::UserRole, SnippetRole, NoteRole };

Icon iconOf(RecordKind kind) {
    switch (kind) {
    case RecordKind::Person:
        return Icon::Person;
    case RecordKind::Moment:
        return Icon::Moment;
    case RecordKind::Application:
    case RecordKind::Program:
        return Icon::Application;
    case RecordKind::Document:
        return Icon::Document;
    case RecordKind::Interaction:
        return Icon::Calendar;
    case RecordKind::Experience:
        return Icon::Experience;
    default:
        return Icon::Letter;
    }
}

/// Two lines: what it is called, and the words around the match with the match in semibold.
class HitDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const ThemeColors& colors = Theme::colors();
        painter->save();
        if ((option.state & QStyle::State_Selected) != 0) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors.accentSoft);
            painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), ThemeSizes::kCorner, ThemeSizes::kCorner);
        }
        const auto kind = static_cast<RecordKind>(index.data(KindRole).toInt());
        paintIcon(painter, QRect(option.rect.left() + 14, option.rect.top(), 20, option.rect.height()),
                  iconOf(kind), colors.muted, 20);
        const QRect text = option.rect.adjusted(46, 6, -14, -6);
        const QString note = index.data(NoteRole).toString();
        if (!note.isEmpty()) {
            painter->setFont(Theme::font(TextRole::Small));
            painter->setPen(colors.muted);
            painter->drawText(text, Qt::AlignRight | Qt::AlignTop, note);
        }
        const int noteWidth = note.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(note) + 12;
        painter->setFont(Theme::font(TextRole::Body, true));
        painter->setPen(colors.text);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignTop,
                          painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                                                            std::max(0, text.width() - noteWidth)));
        paintSnippet(painter, text, index.data(SnippetRole).toString());
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& /*option*/,
                                 const QModelIndex& /*index*/) const override {
        return {200, QFontMetrics(Theme::font(TextRole::Body)).height() * 2 + 14};
    }

private:
    static void paintSnippet(QPainter* painter, const QRect& rect, const QString& snippet) {
        int left = rect.left();
        bool match = false;
        QString part;
        const auto flush = [&] {
            painter->setFont(Theme::font(TextRole::Small, match));
            painter->setPen(match ? Theme::colors().accent : Theme::colors().muted);
            const QString fitting =
                painter->fontMetrics().elidedText(part, Qt::ElideRight, std::max(0, rect.right() - left));
            painter->drawText(QRect(left, rect.top(), rect.right() - left, rect.height()),
                              Qt::AlignLeft | Qt::AlignBottom, fitting);
            left += painter->fontMetrics().horizontalAdvance(part);
            part.clear();
        };
        const QString line = snippet.simplified();
        for (const QChar letter : line) {
            if (letter == kMatchStart || letter == kMatchEnd) {
                flush();
                match = letter == kMatchStart;
            } else {
                part += letter;
            }
        }
        flush();
    }
};

HitTarget targetOfPerson(const Workspace& workspace, const PersonId& person) {
    const auto requests = workspace.referringTo<Request>(RecordKind::Person, person.text(), 1);
    return {requests && !requests->empty() ? std::optional(requests->front().id) : std::nullopt, person};
}

/// What stands beside a hit that does not open a request. Empty when it does.
QString noteOf(const SearchHit& hit, const HitTarget& target) {
    if (target.request) {
        return {};
    }
    if (target.person) {
        return SearchBox::tr("not asked yet");
    }
    return hit.kind == RecordKind::Document ? SearchBox::tr("goes with every request")
                                            : SearchBox::tr("no request leads here yet");
}

} // namespace

HitTarget targetOfHit(const Workspace& workspace, const SearchHit& hit) {
    const auto personOf = [&](const auto& record, auto member) {
        return record ? targetOfPerson(workspace, (*record).*member) : HitTarget();
    };
    const auto firstRequest = [&](const auto& requests) {
        return HitTarget{requests && !requests->empty() ? std::optional(requests->front().id) : std::nullopt, {}};
    };
    switch (hit.kind) {
    case RecordKind::Request:
        return {RequestId(hit.id), {}};
    case RecordKind::Person:
        return targetOfPerson(workspace, PersonId(hit.id));
    case RecordKind::Interaction:
        return personOf(workspace.get(InteractionId(hit.id)), &Interaction::person);
    case RecordKind::Concern:
        return personOf(workspace.get(ConcernId(hit.id)), &Concern::person);
    case RecordKind::Relationship:
        return personOf(workspace.get(RelationshipId(hit.id)), &Relationship::person);
    case RecordKind::Moment: {
        const auto moment = workspace.get(MomentId(hit.id));
        HitTarget target;
        for (const PersonId& person : moment ? moment->seenBy : decltype(moment->seenBy)()) {
            const HitTarget witness = targetOfPerson(workspace, person);
            if (witness.request) {
                return witness;
            }
            if (!target.person) {
                target = witness;
            }
        }
        return target;
    }
    case RecordKind::Application:
        return firstRequest(workspace.referringTo<Request>(RecordKind::Application, hit.id, 1));
    case RecordKind::Document: {
        const auto document = workspace.get(DocumentId(hit.id));
        return {document ? document->request : std::nullopt, {}};
    }
    case RecordKind::Message: {
        const auto message = workspace.get(MessageId(hit.id));
        return {message ? message->request : std::nullopt, {}};
    }
    default:
        return {};
    }
}

SearchBox::SearchBox(Desk& desk, QWidget* parent)
    : QLineEdit(parent)
    , m_desk(desk) {
    setObjectName(QStringLiteral("search"));
    setAccessibleName(tr("Search everything"));
    setPlaceholderText(tr("Search everything (Ctrl+F)"));
    addAction(themedIcon(Icon::Search), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    passUndoOn(this);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::look);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) {
            closePopup();
        }
    });
}

SearchBox::~SearchBox() = default;

void SearchBox::buildPopup() {
    // A child of the window, not a popup window: the focus stays in the field while typing.
    m_popup = new QFrame(window());
    m_popup->setObjectName(QStringLiteral("searchPopup"));
    m_popup->setAutoFillBackground(true);
    m_popup->setBackgroundRole(QPalette::Base);
    m_popup->setFrameShape(QFrame::Box);
    m_popup->setForegroundRole(QPalette::Dark);
    m_list = new QListWidget(m_popup);
    m_list->setObjectName(QStringLiteral("searchResults"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing = new QLabel(m_popup);
    m_nothing->setObjectName(QStringLiteral("searchNothing"));
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(16);
    auto* layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(1, 4, 1, 4);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { choose(m_list->row(item)); });
}

void SearchBox::look() {
    const QString words = text().trimmed();
    if (words.isEmpty() || m_desk.workspace() == nullptr) {
        closePopup();
        return;
    }
    if (m_popup == nullptr) {
        buildPopup();
    }
    m_list->clear();
    m_targets.clear();
    const auto hits = m_desk.workspace()->search(words, kHits);
    if (!m_desk.done(hits, Attempt::Search)) {
        closePopup();
        return;
    }
    int first = -1;
    for (const SearchHit& hit : *hits) {
        const HitTarget target = targetOfHit(*m_desk.workspace(), hit);
        const QString note = noteOf(hit, target);
        auto* item = new QListWidgetItem(hit.title, m_list);
        item->setData(KindRole, static_cast<int>(hit.kind));
        item->setData(SnippetRole, hit.snippet.isEmpty() ? letterdesk::displayText(hit.kind) : hit.snippet);
        item->setData(NoteRole, note);
        QString spoken = hit.snippet;
        QStringList parts{hit.title, spoken.remove(kMatchStart).remove(kMatchEnd), note};
        parts.removeAll(QString());
        item->setData(Qt::AccessibleTextRole, parts.join(QStringLiteral(", ")));
        m_targets.push_back(target);
        if (first < 0 && (target.request || target.person)) {
            first = m_list->count() - 1;
        }
    }
    const bool any = m_list->count() > 0;
    m_nothing->setText(tr("Nothing matches “%1”. Try fewer words.").arg(words.left(60)));
    m_nothing->setVisible(!any);
    m_list->setVisible(any);
    m_list->setCurrentRow(std::max(0, first));
    const int rowHeight = any ? m_list->sizeHintForRow(0) : 0;
    const int shown = std::min(m_list->count(), 7);
    const int height = any ? rowHeight * shown + 10 : m_nothing->sizeHint().height() + 10;
    const QPoint below = mapTo(window(), QPoint(0, this->height() + 4));
    m_popup->setGeometry(QRect(below, QSize(width(), height)));
    m_popup->show();
    m_popup->raise();
}

void SearchBox::closePopup() {
    if (m_popup != nullptr) {
        m_popup->hide();
    }
}

void SearchBox::choose(int row) {
    if (row < 0 || row >= static_cast<int>(m_targets.size())) {
        return;
    }
    const HitTarget target = m_targets[static_cast<size_t>(row)];
    if (!target.request && !target.person) {
        return; // the line says so itself
    }
    clear();
    closePopup();
    if (target.request) {
        Q_EMIT requestChosen(*target.request);
    } else {
        Q_EMIT personChosen(*target.person);
    }
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
    const bool open = m_popup != nullptr && m_popup->isVisible();
    switch (event->key()) {
    case Qt::Key_Escape:
        clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (open && m_list->count() > 0) {
            const int step = event->key() == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open) {
            choose(m_list->currentRow());
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    closePopup();
}

} // namespace letterdesk
