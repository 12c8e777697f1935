// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/packet_pane.h"

#include "core/base/file_writer.h"
#include "ui/packet/packet_maker.h"
#include "ui/packet/packet_printing.h"
#include "ui/packet/page_view.h"
#include "ui/shell/desk.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paper_style.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
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
    , m_save(new QPushButton(tr("Save PDF…"), this))
    , m_print(new QPushButton(tr("Print…"), this))
    , m_notices(new QLabel(this))
    , m_noticeBox(new QWidget(this))
    , m_pages(new PageView(desk.background(), this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout) {
    setObjectName(QStringLiteral("packetPane"));
    buildBar();
    m_notices->setObjectName(QStringLiteral("packetNotices"));
    m_notices->setAccessibleName(tr("What to look at before giving the packet"));
    m_notices->setWordWrap(true);
    m_notices->setTextFormat(Qt::PlainText);
    auto* noticeLayout = new QHBoxLayout(m_noticeBox);
    noticeLayout->setContentsMargins(24, 0, 24, 8);
    noticeLayout->addWidget(m_notices);
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
        if (m_emptyVerb) {
            m_emptyVerb();
        }
    });
    connect(&desk.settings(), &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::PaperSize) {
            schedule();
        }
    });
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
    m_pages->setPages(nullptr);
    showNotices({});
    m_stack->setCurrentWidget(m_pages);
    m_stale = true;
    ++m_generation;
    if (isVisible()) {
        makeDraft();
    }
    updateBar();
}

bool PacketPane::isComplete() const {
    return !m_stale && m_pages->isComplete();
}

void PacketPane::schedule() {
    m_stale = true;
    if (isVisible()) {
        m_wait.start();
    }
}

void PacketPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) {
        makeDraft();
    }
}

void PacketPane::makeDraft() {
    m_wait.stop();
    if (m_request.isNull() || m_desk.workspace() == nullptr) {
        return;
    }
    PacketOptions options;
    options.draft = true;
    m_maker.make(m_request, options, Background::Shown::No, this,
                 [this, generation = ++m_generation](PacketMaker::Outcome outcome) {
                     if (generation != m_generation) {
                         return; // a newer one is under way
                     }
                     m_stale = false;
                     if (!outcome.packet) {
                         showProblem(outcome.packet.error(), outcome.document);
                         return;
                     }
                     auto pages = PdfPages::load(outcome.packet->bytes);
                     if (!pages) {
                         showProblem(pages.error(), {});
                         return;
                     }
                     m_stack->setCurrentWidget(m_pages);
                     m_pages->setPages(*pages);
                     showNotices(outcome.packet->notices);
                     updateBar();
                 });
}

void PacketPane::showNotices(const PacketNotices& notices) {
    QStringList lines;
    for (const PacketNotice& notice : notices) {
        lines << QStringLiteral("•  ") + noticeText(notice);
    }
    m_notices->setText(lines.join(u'\n'));
    setTextRole(m_notices, TextRole::Small);
    QPalette palette;
    palette.setColor(QPalette::WindowText, Theme::colors().soon);
    m_notices->setPalette(palette);
    m_noticeBox->setVisible(!lines.isEmpty());
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

void PacketPane::makeFinal(const PacketOptions& options, const std::function<void(PacketPdf)>& use,
                           bool forPrint) {
    if (m_request.isNull() || m_desk.workspace() == nullptr) {
        return;
    }
    m_maker.make(m_request, options, Background::Shown::Yes, this,
                 [this, options, use, forPrint](PacketMaker::Outcome outcome) {
                     if (outcome.packet) {
                         use(std::move(*outcome.packet));
                         return;
                     }
                     const Error& error = outcome.packet.error();
                     if (!outcome.document.isNull() &&
                         (error.code == ErrorCode::PdfEncrypted || error.code == ErrorCode::PdfPasswordWrong ||
                          error.code == ErrorCode::PdfRestricted)) {
                         if (m_maker.clearTheWay(error, outcome.document)) {
                             makeFinal(options, use, forPrint);
                         }
                         return;
                     }
                     m_desk.report(error, forPrint ? Attempt::PrintPacket : Attempt::MakePacket);
                 });
}

void PacketPane::save() {
    const RequestId request = m_request;
    makeFinal(
        {},
        [this, request](const PacketPdf& packet) {
            const QString folder = m_desk.settings().get(SettingKey::LastFolder).toString();
            const QString path = m_desk.dialogs().saveFile(
                m_desk.window(), tr("Save the Packet"),
                QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(packet.fileName),
                tr("PDF documents (*.pdf)"));
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
        },
        false);
}

void PacketPane::print(bool preview) {
    makeFinal(
        {},
        [this, preview](const PacketPdf& packet) {
            auto pages = PdfPages::load(packet.bytes);
            if (!m_desk.done(pages, Attempt::PrintPacket)) {
                return;
            }
            // Constructed only now: it asks the print system, which takes time.
            auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
            printer->setDocName(packet.fileName);
            printer->setPageSize(QPageSize((*pages)->size(0), QPageSize::Point));
            if (preview) {
                m_desk.dialogs().previewPrint(m_desk.window(), *printer, [this, pages](QPrinter* target) {
                    m_desk.done(paintPages(*target, **pages, kPreviewDpi), Attempt::PrintPacket);
                });
            } else if (m_desk.dialogs().setUpPrinter(m_desk.window(), *printer)) {
                m_desk.background().start<bool>(
                    tr("Printing"), Background::Shown::Yes, this,
                    [printer, pages = *pages](const Background::Tell& tell) {
                        return paintPages(*printer, *pages, kPrintDpi, tell);
                    },
                    [this](const Result<bool>& printed) {
                        if (m_desk.done(printed, Attempt::PrintPacket)) {
                            m_desk.whisper(tr("The packet went to the printer."));
                        }
                    });
            }
        },
        true);
}

void PacketPane::updateBar() {
    const int count = m_pages->pageCount();
    const bool any = count > 0;
    m_place->setText(any ? tr("Page %1 of %2").arg(m_pages->currentPage() + 1).arg(count) : QString());
    for (QWidget* widget :
         {static_cast<QWidget*>(m_zoomOut), static_cast<QWidget*>(m_zoomIn), static_cast<QWidget*>(m_fit)}) {
        widget->setEnabled(any);
    }
    m_fit->setChecked(m_pages->zoom() == 0);
    m_save->setEnabled(!m_request.isNull());
    m_print->setEnabled(!m_request.isNull());
}

} // namespace letterdesk
