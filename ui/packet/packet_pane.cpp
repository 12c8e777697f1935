// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/packet_pane.h"

#include "core/base/file_writer.h"
#include "ui/packet/packet_printing.h"
#include "ui/packet/page_view.h"
#include "ui/shell/desk.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paper_style.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <chrono>

namespace letterdesk {

using namespace std::chrono_literals;

namespace {

constexpr int kPrintDpi = 600;
constexpr int kPreviewDpi = 110; // for the screen, and quick to repaint

} // namespace

PacketPane::PacketPane(Desk& desk, PacketMaker& maker, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_maker(maker)
    , m_bar(new QWidget(this))
    , m_place(new QLabel(this))
    , m_zoomOut(new QToolButton(this))
    , m_zoomIn(new QToolButton(this))
    , m_fit(new QToolButton(this))
    , m_save(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_notices(new QLabel(this))
    , m_noticeBox(new QScrollArea(this))
    , m_pages(new PageView(desk.background(), this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout) {
    setObjectName(QStringLiteral("packetPane"));
    buildBar();
    m_notices->setObjectName(QStringLiteral("packetNotices"));
    m_notices->setAccessibleName(tr("What to look at before giving the packet"));
    m_notices->setWordWrap(true);
    m_notices->setTextFormat(Qt::PlainText);
    m_noticeBox->setObjectName(QStringLiteral("packetNoticeBox"));
    m_noticeBox->setAccessibleName(m_notices->accessibleName());
    m_noticeBox->setFrameShape(QFrame::NoFrame);
    m_noticeBox->setWidgetResizable(true);
    m_noticeBox->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_noticeBox->viewport()->setBackgroundRole(QPalette::Base);
    auto* notices = new QWidget(m_noticeBox);
    notices->setBackgroundRole(QPalette::Base);
    auto* noticeLayout = new QHBoxLayout(notices);
    noticeLayout->setContentsMargins(24, 0, 24, 8);
    noticeLayout->addWidget(m_notices);
    m_noticeBox->setWidget(notices);
    m_noticeBox->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_noticeBox);
    m_stack->addWidget(m_pages);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);

    m_wait.setSingleShot(true);
    m_wait.setInterval(350ms);
    connect(&m_wait, &QTimer::timeout, this, &PacketPane::makeDraft);
    connect(&desk, &Desk::changed, this, &PacketPane::schedule);
    connect(&maker, &PacketMaker::wayCleared, this, &PacketPane::schedule);
    connect(m_empty, &EmptyState::buttonPressed, this, [this] {
        // A dialog of the verb may lead to another one, which takes its place meanwhile.
        const std::function<void()> verb = m_emptyVerb;
        if (verb) {
            verb();
        }
    });
    connect(&desk.settings(), &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::PaperSize) {
            schedule();
        }
    });
    if (Theme* theme = Theme::current()) {
        connect(theme, &Theme::changed, this, [this] {
            colorNotices();
            fitBar();
            fitNotices();
        });
    }
    m_pages->setZoom(desk.settings().get(SettingKey::PreviewZoom).toInt());
    connect(m_pages, &PageView::zoomChanged, this, [this](int percent) {
        m_desk.settings().set(SettingKey::PreviewZoom, percent);
        updateBar();
    });
    connect(m_pages, &PageView::currentPageChanged, this, &PacketPane::updateBar);
    updateBar();
}

void PacketPane::buildBar() {
    const auto tool = [](QToolButton* button, const char* name, Icon icon, const QString& text) {
        button->setObjectName(QLatin1StringView(name));
        button->setIcon(themedIcon(icon));
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    tool(m_zoomOut, "zoomOut", Icon::ZoomOut, tr("Smaller pages"));
    tool(m_zoomIn, "zoomIn", Icon::ZoomIn, tr("Larger pages"));
    tool(m_fit, "fitWidth", Icon::FitWidth, tr("Fit the width"));
    m_fit->setCheckable(true);
    m_place->setObjectName(QStringLiteral("packetPlace"));
    setTextRole(m_place, TextRole::Small, false, true);
    m_save->setObjectName(QStringLiteral("savePacket"));
    m_save->setIcon(themedIcon(Icon::Save, Tint::Text));
    m_save->setAccessibleName(tr("Save PDF…"));
    m_print->setAccessibleName(tr("Print…"));
    // Left alone, the words would forbid the width at which they go.
    m_bar->setMinimumWidth(1);
    m_print->setObjectName(QStringLiteral("printPacket"));
    m_print->setIcon(themedIcon(Icon::Print, Tint::Text));
    auto* layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(4);
    layout->addWidget(m_zoomOut);
    layout->addWidget(m_zoomIn);
    layout->addWidget(m_fit);
    layout->addSpacing(8);
    layout->addWidget(m_place, 1);
    layout->addWidget(m_print);
    layout->addSpacing(4);
    layout->addWidget(m_save);
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { m_pages->zoomBy(-1); });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { m_pages->zoomBy(1); });
    connect(m_fit, &QToolButton::clicked, this, [this] { m_pages->setZoom(0); });
    connect(m_save, &QPushButton::clicked, this, &PacketPane::save);
    connect(m_print, &QPushButton::clicked, this, [this] { print(false); });
}

void PacketPane::setRequest(const RequestId& request) {
    if (m_request == request) {
        return;
    }
    m_request = request;
    stopDraft();
    m_pages->setPages(nullptr);
    showNotices({});
    m_stack->setCurrentWidget(m_pages);
    // A moment later, so that walking down the table makes no packet of every request passed.
    schedule();
    updateBar();
}

bool PacketPane::isComplete() const {
    return !m_stale && m_pages->isComplete();
}

void PacketPane::stopDraft() {
    m_wait.stop();
    if (m_draft) {
        std::exchange(m_draft, nullptr)->cancel();
    }
}

void PacketPane::schedule() {
    m_stale = true;
    if (isVisible()) {
        m_wait.start();
    }
}

void PacketPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    fitBar();
    if (m_stale) {
        makeDraft();
    }
}

void PacketPane::makeDraft() {
    stopDraft();
    if (m_request.isNull() || m_desk.workspace() == nullptr) {
        return;
    }
    PacketOptions options;
    options.draft = true;
    auto mine = std::make_shared<std::weak_ptr<Background::Job>>();
    m_draft = m_maker.make(m_request, options, PacketMaker::Pages::Yes, Background::Shown::No, this,
                           [this, mine](PacketMaker::Outcome outcome) {
                               if (m_draft == nullptr || mine->lock() != m_draft) {
                                   return; // a newer one is under way
                               }
                               m_draft = nullptr;
                               m_stale = m_wait.isActive();
                               if (!outcome.packet) {
                                   showProblem(outcome.packet.error(), outcome.document);
                                   return;
                               }
                               m_stack->setCurrentWidget(m_pages);
                               m_pages->setPages(std::move(outcome.pages));
                               showNotices(outcome.packet->notices);
                               updateBar();
                           });
    *mine = m_draft;
}

void PacketPane::showNotices(const PacketNotices& notices) {
    QStringList lines;
    for (const PacketNotice& notice : notices) {
        lines << QStringLiteral("•  ") + noticeText(notice);
    }
    m_notices->setText(lines.join(u'\n'));
    setTextRole(m_notices, TextRole::Small);
    colorNotices();
    m_noticeBox->setVisible(!lines.isEmpty());
    fitNotices();
}

void PacketPane::fitNotices() {
    if (m_notices->text().isEmpty()) {
        return; // a label without words has no height for a width
    }
    const int whole = m_noticeBox->widget()->heightForWidth(width());
    const bool scrolls = whole > height() / 3;
    m_noticeBox->setFixedHeight(scrolls ? height() / 3 : whole);
    m_noticeBox->setFocusPolicy(scrolls ? Qt::StrongFocus : Qt::NoFocus);
}

void PacketPane::colorNotices() {
    setTextColor(m_notices, Theme::colors().soon);
}

void PacketPane::showProblem(const Error& error, const DocumentId& document) {
    if (error.kind == ErrorKind::Cancelled) {
        return;
    }
    const ErrorText text = errorText(error, Attempt::MakePacket);
    const bool canClear = !document.isNull() &&
                          (error.code == ErrorCode::PdfEncrypted || error.code == ErrorCode::PdfPasswordWrong ||
                           error.code == ErrorCode::PdfRestricted);
    m_emptyVerb = canClear
                      ? std::function<void()>([this, error, document] { m_maker.clearTheWay(error, document); })
                      : std::function<void()>();
    m_empty->setWords(Icon::DrawingPacket, tr("No packet yet"), text.paragraph(),
                      !canClear                                ? QString()
                      : error.code == ErrorCode::PdfRestricted ? tr("Decide…")
                                                               : tr("Enter the Password…"));
    m_pages->setPages(nullptr);
    showNotices({});
    m_stack->setCurrentWidget(m_empty);
    updateBar();
}

void PacketPane::makeFinal(const RequestId& request, const std::function<void(PacketMaker::Outcome)>& use,
                           bool forPrint) {
    // What is being typed belongs into the packet.
    m_desk.commitEdits();
    if (request.isNull() || m_desk.workspace() == nullptr) {
        return;
    }
    m_maker.make(request, {}, forPrint ? PacketMaker::Pages::Yes : PacketMaker::Pages::No, Background::Shown::Yes,
                 this, [this, request, use, forPrint](PacketMaker::Outcome outcome) {
                     if (outcome.packet) {
                         use(std::move(outcome));
                         return;
                     }
                     const Error& error = outcome.packet.error();
                     if (!outcome.document.isNull() &&
                         (error.code == ErrorCode::PdfEncrypted || error.code == ErrorCode::PdfPasswordWrong ||
                          error.code == ErrorCode::PdfRestricted)) {
                         if (m_maker.clearTheWay(error, outcome.document)) {
                             makeFinal(request, use, forPrint);
                         }
                         return;
                     }
                     reportFailure(error, forPrint ? Attempt::PrintPacket : Attempt::MakePacket);
                 });
}

void PacketPane::reportFailure(const Error& error, Attempt attempt) {
    const auto own = m_desk.workspace()->owner();
    const bool lacksOwn = own && (own->name.trimmed().isEmpty() ||
                                  (own->email.trimmed().isEmpty() && own->phone.trimmed().isEmpty()));
    if (error.code != ErrorCode::PacketIncomplete || !lacksOwn) {
        m_desk.report(error, attempt);
        return;
    }
    const ErrorText text = errorText(error, attempt);
    m_desk.announce(Tone::Soon, text.paragraph(), text.details, tr("My Details…"),
                    [this] { m_desk.showRecord(RecordKind::Owner, {}); });
}

QString PacketPane::askPath(const QString& fileName) {
    const QString folder = m_desk.settings().get(SettingKey::LastFolder).toString();
    QString path = m_desk.dialogs().saveFile(m_desk.window(), tr("Save the Packet"),
                                             QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(fileName),
                                             tr("PDF documents (*.pdf)"));
    if (path.isEmpty() || !QFileInfo(path).suffix().isEmpty() || QFileInfo::exists(path)) {
        return path;
    }
    path += QStringLiteral(".pdf");
    // The dialog asked about the name without it.
    if (QFileInfo::exists(path)) {
        const int verb =
            m_desk.dialogs().ask(m_desk.window(), {tr("“%1” is already there.").arg(QFileInfo(path).fileName()),
                                                   tr("Replacing it cannot be undone."),
                                                   {tr("Replace It"), tr("Keep It")},
                                                   1,
                                                   true});
        if (verb != 0) {
            return {};
        }
    }
    return path;
}

void PacketPane::save() {
    const auto write = [this, request = m_request](const PacketMaker::Outcome& outcome) {
        const PacketPdf& packet = *outcome.packet;
        const QString path = askPath(packet.fileName);
        if (path.isEmpty()) {
            return;
        }
        m_desk.settings().set(SettingKey::LastFolder, QFileInfo(path).absolutePath());
        m_desk.background().start<bool>(
            tr("Saving the packet"), Background::Shown::Yes, this,
            [path, bytes = packet.bytes](const Background::Tell&) -> Result<bool> {
                const Result<void> written = writeFile(path, bytes);
                return written ? Result<bool>(true) : Result<bool>(tl::unexpected(written.error()));
            },
            [this, path, request](const Result<bool>& written) {
                if (m_desk.done(written, Attempt::SavePacket)) {
                    Q_EMIT saved(path, request);
                }
            });
    };
    makeFinal(m_request, write, false);
}

void PacketPane::print(bool preview) {
    const auto use = [this, preview](const PacketMaker::Outcome& packet) {
        if (preview) {
            previewPaper(packet);
        } else {
            printOn(packet);
        }
    };
    makeFinal(m_request, use, true);
}

namespace {

// Constructed only when it is needed: it asks the print system, which takes time.
std::shared_ptr<QPrinter> printerFor(const PacketMaker::Outcome& packet) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(packet.packet->fileName);
    printer->setPageSize(QPageSize(packet.pages->size(0), QPageSize::Point));
    return printer;
}

} // namespace

void PacketPane::printOn(const PacketMaker::Outcome& packet) {
    const std::shared_ptr<QPrinter> printer = printerFor(packet);
    if (!m_desk.dialogs().setUpPrinter(m_desk.window(), *printer)) {
        return;
    }
    m_desk.background().start<bool>(
        tr("Printing"), Background::Shown::Yes, this,
        [printer, pages = packet.pages](const Background::Tell& tell) {
            return paintPages(*printer, *pages, kPrintDpi, tell);
        },
        [this](const Result<bool>& printed) {
            if (m_desk.done(printed, Attempt::PrintPacket)) {
                m_desk.whisper(tr("The packet went to the printer."));
            }
        });
}

void PacketPane::previewPaper(const PacketMaker::Outcome& packet) {
    // The preview paints whenever it is looked at: it gets pages that are ready.
    m_desk.background().start<std::vector<QImage>>(
        tr("Preparing the preview"), Background::Shown::Yes, this,
        [pages = packet.pages](const Background::Tell& tell) { return renderPages(*pages, kPreviewDpi, tell); },
        [this, packet](const Result<std::vector<QImage>>& images) {
            if (!m_desk.done(images, Attempt::PrintPacket)) {
                return;
            }
            const std::shared_ptr<QPrinter> printer = printerFor(packet);
            m_desk.dialogs().previewPrint(m_desk.window(), *printer, [&](QPrinter* target) {
                m_desk.done(paintPages(*target, *packet.pages, *images), Attempt::PrintPacket);
            });
        });
}

void PacketPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitBar();
    fitNotices();
}

void PacketPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_bar->layout() != nullptr) {
        fitBar();
    }
}

void PacketPane::fitBar() {
    const std::pair<QPushButton*, QString> buttons[] = {{m_save, tr("Save PDF…")}, {m_print, tr("Print…")}};
    for (const auto& [button, words] : buttons) {
        button->setText(words);
    }
    const int count = m_pages->pageCount();
    const QString place = tr("Page %1 of %2").arg(m_pages->currentPage() + 1).arg(count);
    m_place->setText(count > 0 ? place : QString());
    m_place->setToolTip(m_place->text());
    m_bar->layout()->invalidate();
    if (m_bar->layout()->minimumSize().width() > width()) {
        for (const auto& [button, words] : buttons) {
            button->setText(QString());
        }
        m_bar->layout()->invalidate();
        if (count > 0 && m_bar->layout()->minimumSize().width() > width()) {
            m_place->setText(tr("%1/%2", "page and how many there are, where there is little room")
                                 .arg(m_pages->currentPage() + 1)
                                 .arg(count));
        }
    }
    for (const auto& [button, words] : buttons) {
        button->setToolTip(button->text().isEmpty() ? words : QString());
    }
}

void PacketPane::updateBar() {
    const int count = m_pages->pageCount();
    const bool any = count > 0;
    for (QWidget* widget :
         {static_cast<QWidget*>(m_zoomOut), static_cast<QWidget*>(m_zoomIn), static_cast<QWidget*>(m_fit)}) {
        widget->setEnabled(any);
    }
    m_fit->setChecked(m_pages->zoom() == 0);
    if (isVisible()) {
        fitBar();
    }
    m_save->setEnabled(!m_request.isNull());
    m_print->setEnabled(!m_request.isNull());
}

} // namespace letterdesk
