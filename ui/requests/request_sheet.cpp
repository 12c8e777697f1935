// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/request_sheet.h"

#include "core/actions/records.h"
#include "core/actions/words.h"
#include "ui/packet/packet_maker.h"
#include "ui/packet/packet_pane.h"
#include "ui/requests/attaching.h"
#include "ui/requests/documents_section.h"
#include "ui/requests/entries_section.h"
#include "ui/requests/person_picker.h"
#include "ui/requests/person_section.h"
#include "ui/requests/request_head.h"
#include "ui/requests/request_section.h"
#include "ui/requests/request_words.h"
#include "ui/shell/desk.h"
#include "ui/widgets/layout_pause.h"
#include "ui/widgets/paper_style.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QPointer>
#include <QtCore/QUrl>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

namespace {

// From this width on details and packet fit beside each other.
constexpr int kWide = 1040;

QLabel* sectionTitle(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    setTextRole(label, TextRole::Section, true);
    return label;
}

QStringList filesOf(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

} // namespace

RequestSheet::RequestSheet(Desk& desk, QWidget* parent)
    : RecordSheet(parent)
    , m_desk(desk)
    , m_maker(new PacketMaker(desk, this))
    , m_attaching(new Attaching(desk, *m_maker, this)) {
    setObjectName(QStringLiteral("requestSheet"));
    setAccessibleName(tr("The chosen request"));
    setAcceptDrops(true);
    setMinimumWidth(400);
    build();
    connect(&desk, &Desk::changed, this, &RequestSheet::take);
}

void RequestSheet::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_head = new RequestHead(this);
    connect(&m_head->step(), &QPushButton::pressed, this, [this] { m_promise = {m_request.id, m_next}; });
    connect(&m_head->step(), &QPushButton::clicked, this, &RequestSheet::keepPromise);
    layout->addWidget(m_head);
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("sheetTabs"));
    m_tabs->setAccessibleName(tr("Sides of the sheet"));
    m_tabs->addTab(tr("Details"));
    m_tabs->addTab(tr("Packet"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setFocusPolicy(Qt::StrongFocus); // else the focus of the side that goes would jump to the rail
    auto* tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(12, 0, 12, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch(1);
    layout->addLayout(tabRow);
    m_details = buildDetails();
    m_packet = new PacketPane(m_desk, *m_maker, this);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(m_details, 5);
    sides->addWidget(m_packet, 6);
    layout->addLayout(sides, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &RequestSheet::arrange);
    connect(m_packet, &PacketPane::saved, this, [this](const QString& path, const RequestId& id) {
        const bool give = m_request.id == id && m_next.step == NextStep::GivePacket;
        m_desk.whisper(
            tr("The packet is in “%1”.").arg(QFileInfo(path).fileName()), give ? tr("Mark as Given") : QString(),
            [this, id, file = QPointer<Workspace>(m_desk.workspace())] {
                // Of the request that was saved, whichever is shown by now.
                if (file && m_desk.workspace() == file) {
                    keepStep(
                        id,
                        [this](Request request) {
                            return afterStep(std::move(request), {NextStep::GivePacket, -1}, m_desk.today());
                        },
                        tr("Mark Packet as Given"));
                }
            });
    });
    arrange();
}

QScrollArea* RequestSheet::buildDetails() {
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("detailsArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(tr("Details"));
    auto* body = new QWidget(area);
    body->setBackgroundRole(QPalette::Base);
    area->viewport()->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(12);

    m_ask = new RequestSection(m_desk, body);
    m_entries = new EntriesSection(m_desk, body);
    m_documents = new DocumentsSection(m_desk, *m_attaching, body);
    m_person = new PersonSection(m_desk, body);
    m_otherPerson = new QPushButton(themedIcon(Icon::Swap, Tint::Accent), tr("Somebody Else…"), body);
    m_otherPerson->setObjectName(QStringLiteral("otherPerson"));
    setButtonLook(m_otherPerson, ButtonLook::Quiet);
    connect(m_otherPerson, &QPushButton::clicked, this, &RequestSheet::chooseOtherPerson);

    const auto addSection = [&](const QString& title, QWidget* section, bool first) {
        if (!first) {
            layout->addSpacing(ThemeSizes::kGroupGap - 12);
        }
        layout->addWidget(sectionTitle(title, body));
        layout->addWidget(section);
    };
    addSection(tr("The ask"), m_ask, true);
    addSection(tr("Where the letter goes"), m_entries, false);
    addSection(tr("Documents in the packet"), m_documents, false);
    addSection(tr("The writer"), m_person, false);
    layout->addWidget(m_otherPerson, 0, Qt::AlignLeft);
    layout->addStretch(1);
    area->setWidget(body);
    return area;
}

void RequestSheet::show(const RequestId& id) {
    m_request = {};
    m_request.id = id;
    m_details->ensureVisible(0, 0);
    reload();
}

void RequestSheet::clear() {
    m_request = {};
    m_next = {};
    m_person->forget();
    m_ask->forget();
    m_entries->forget();
    m_packet->setRequest({});
}

void RequestSheet::take(const ChangeSet& changes) {
    // What the sheet shows hangs together: whatever of it changed, it is read again, a handful of rows.
    const bool mine = changes.everything || changes.touches(RecordKind::Request) ||
                      changes.touches(RecordKind::Person) || changes.touches(RecordKind::Application) ||
                      changes.touches(RecordKind::Document);
    if (mine) {
        reload();
    }
}

void RequestSheet::reload() {
    if (m_desk.workspace() == nullptr || m_request.id.isNull()) {
        clear();
        return;
    }
    const auto request = m_desk.workspace()->get(m_request.id);
    if (!request) {
        // Deleted here or elsewhere: the page turns to another one.
        clear();
        return;
    }
    m_request = *request;
    const LayoutPause whole(layout());
    const LayoutPause details(m_details->widget()->layout());
    const auto person = m_desk.workspace()->get(m_request.person);
    const Person writer = person ? *person : Person{};
    const auto found = m_desk.workspace()->documentsFor(m_request.id);
    const std::vector<Document> documents = found ? *found : std::vector<Document>();
    const bool hasCv = std::any_of(documents.cbegin(), documents.cend(), [](const Document& document) {
        return document.kind == DocumentKind::Cv && !document.sha256.isEmpty();
    });

    m_next = nextStep(m_request, {hasCv});
    m_head->setRequest(m_request, writer, m_next.step, m_desk.today());
    arrange();
    m_head->step().setEnabled(m_desk.canChange() || m_next.step == NextStep::GivePacket);
    m_otherPerson->setEnabled(m_desk.canChange());
    m_person->show(writer);
    m_ask->show(m_request);
    m_entries->show(m_request);
    m_documents->show(m_request.id, documents);
    m_packet->setRequest(m_request.id);
}

void RequestSheet::keepStep(const RequestId& id, const std::function<Request(Request)>& change,
                            const QString& step) {
    m_desk.done(editRequest(
        *m_desk.workspace(), id,
        [&change](Request& request) -> Result<void> {
            request = change(std::move(request));
            return {};
        },
        step));
}

void RequestSheet::keepNextStep() {
    const auto at = static_cast<size_t>(std::max(0, m_next.entry));
    const EntryId entry =
        m_next.entry >= 0 && at < m_request.entries.size() ? m_request.entries[at].id : EntryId();
    keepStep(
        m_request.id,
        [this, entry, step = m_next.step](Request request) {
            int index = -1;
            for (size_t place = 0; place < request.entries.size(); ++place) {
                if (request.entries[place].id == entry) {
                    index = static_cast<int>(place);
                }
            }
            return !entry.isNull() && index < 0 ? request
                                                : afterStep(std::move(request), {step, index}, m_desk.today());
        },
        stepVerb(m_next.step));
}

void RequestSheet::keepPromise() {
    m_desk.commitEdits();
    if (m_promise == Promise{m_request.id, m_next}) {
        doNextStep();
    }
}

void RequestSheet::doNextStep() {
    switch (m_next.step) {
    case NextStep::None:
        return;
    case NextStep::PlanAsk:
        turnTo(Side::Details);
        m_ask->focusAskOn();
        return;
    case NextStep::SetWritersDate:
        turnTo(Side::Details);
        m_ask->focusWritersDate();
        return;
    case NextStep::RecordAnswer:
        answerMenu();
        return;
    case NextStep::AddService:
        turnTo(Side::Details);
        m_entries->addEntry();
        return;
    case NextStep::AttachCv:
        m_attaching->choose(DocumentKind::Cv, m_request.id);
        return;
    case NextStep::GivePacket:
        turnTo(Side::Packet);
        m_packet->save();
        return;
    case NextStep::Ask:
    case NextStep::IssueEntry:
    case NextStep::RecordReceipt:
    case NextStep::Thank:
    case NextStep::Close:
        keepNextStep();
        return;
    }
}

void RequestSheet::answerMenu() {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("answerMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::pair<Answer, Icon> answers[] = {
        {Answer::Warm, Icon::StageAgreed},           {Answer::Hesitant, Icon::StageHesitant},
        {Answer::WantsDraft, Icon::StageWantsDraft}, {Answer::Later, Icon::Soon},
        {Answer::No, Icon::StageDeclined},
    };
    for (const auto& [answer, icon] : answers) {
        QAction* action = menu->addAction(themedIcon(icon), displayText(answer));
        action->setObjectName(QStringLiteral("answer_") + enumText(answer));
        connect(action, &QAction::triggered, this, [this, given = answer, id = m_request.id] {
            keepStep(
                id,
                [this, given](Request request) { return afterAnswer(std::move(request), given, m_desk.today()); },
                tr("Record Answer"));
        });
    }
    menu->popup(m_head->step().mapToGlobal(QPoint(0, m_head->step().height() + 4)));
}

void RequestSheet::chooseOtherPerson() {
    // The sheet may turn to another request meanwhile: the answer is for this one.
    auto* picker = new PersonPicker(
        m_desk, {tr("Who is asked?"), tr("The request goes to this person instead."), nullptr, tr("Choose")},
        [this, id = m_request.id](const PersonId& person, const std::optional<Person>& newPerson) {
            return changeWriter(*m_desk.workspace(), id, person, newPerson);
        },
        window());
    picker->open();
}

void RequestSheet::addEntry() {
    turnTo(Side::Details);
    m_entries->addEntry();
}

void RequestSheet::takeFocus() {
    if (m_head->step().isVisible() && m_head->step().isEnabled()) {
        m_head->step().setFocus(Qt::ShortcutFocusReason);
    } else if (m_tabs->isVisible()) {
        m_tabs->setFocus(Qt::ShortcutFocusReason);
    } else {
        m_ask->focusFirst(); // wide, and nothing is next
    }
}

void RequestSheet::turnTo(Side side) {
    m_tabs->setCurrentIndex(side == Side::Details ? 0 : 1);
    arrange();
}

void RequestSheet::placeHead() {
    if (!isVisible()) {
        return; // its size is not known yet
    }
    auto* body = static_cast<QVBoxLayout*>(m_details->widget()->layout());
    auto* whole = static_cast<QVBoxLayout*>(layout());
    // At just the width it gets: its layout keeps the height of one width only.
    const QMargins margins = whole->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const bool scrolls = m_head->isHigher(room, height() / 2);
    if (scrolls == (body->indexOf(m_head) >= 0)) {
        return;
    }
    if (scrolls) {
        body->insertWidget(0, m_head);
    } else {
        whole->insertWidget(0, m_head);
    }
    m_head->setAbove(!scrolls);
    m_head->show();
}

void RequestSheet::arrange() {
    if (m_packet == nullptr) {
        return;
    }
    const bool wide = width() >= kWide;
    m_tabs->setVisible(!wide);
    m_details->setVisible(wide || m_tabs->currentIndex() == 0);
    m_packet->setVisible(wide || m_tabs->currentIndex() == 1);
    m_head->arrange(width());
    placeHead(); // last: how high it is depends on what lies below one another
}

void RequestSheet::paintEvent(QPaintEvent* event) {
    RecordSheet::paintEvent(event);
    if (m_tabs->isVisible()) {
        // What scrolls below ends at a line.
        const int y = m_tabs->geometry().bottom();
        QPainter painter(this);
        painter.setPen(Theme::colors().line);
        painter.drawLine(1, y, width() - 2, y);
    }
}

void RequestSheet::showEvent(QShowEvent* event) {
    RecordSheet::showEvent(event);
    arrange();
}

void RequestSheet::resizeEvent(QResizeEvent* event) {
    RecordSheet::resizeEvent(event);
    arrange();
}

void RequestSheet::dragEnterEvent(QDragEnterEvent* event) {
    if (m_desk.canChange() && !filesOf(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void RequestSheet::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    // Questions are asked after the drop is over, else the other program would wait for the answer.
    QMetaObject::invokeMethod(
        this, [this, paths = filesOf(event->mimeData()), id = m_request.id] { m_attaching->drop(paths, id); },
        Qt::QueuedConnection);
}

} // namespace letterdesk
