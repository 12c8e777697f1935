// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/page_view.h"

#include "ui/widgets/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace letterdesk {

namespace {

constexpr int kMargin = 24;
constexpr int kGap = 16;
constexpr int kFarAway = 3; ///< pages this many screens away give their image back
constexpr std::array kZooms{50, 67, 80, 100, 125, 150, 200, 300};
constexpr double kLargestDpi = 600;

} // namespace

PageView::PageView(Background& background, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_background(background) {
    setObjectName(QStringLiteral("pageView"));
    setAccessibleName(tr("Pages of the packet"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    setMinimumSize(280, 200);
}

void PageView::setPages(std::shared_ptr<PdfPages> pages) {
    const bool samePlace = m_pages && pages && pages->count() >= 1;
    ++m_generation;
    std::vector<Sheet> old = std::exchange(m_sheets, {});
    std::for_each(old.begin(), old.end(), stop);
    m_pages = std::move(pages);
    if (m_pages) {
        m_sheets.resize(static_cast<size_t>(m_pages->count()));
        // The old picture stays until the new one is there: no flicker while typing.
        for (size_t at = 0; samePlace && at < std::min(old.size(), m_sheets.size()); ++at) {
            m_sheets[at].image = std::move(old[at].image);
        }
    }
    layOut();
    if (!samePlace) {
        verticalScrollBar()->setValue(0);
    }
    askForVisible();
}

int PageView::pageCount() const {
    return m_pages ? m_pages->count() : 0;
}

int PageView::currentPage() const {
    if (m_sheets.empty()) {
        return -1;
    }
    const int middle = verticalScrollBar()->value() + viewport()->height() / 3;
    const auto at = std::find_if(m_sheets.cbegin(), m_sheets.cend(),
                                 [middle](const Sheet& sheet) { return sheet.rect.bottom() >= middle; });
    return at == m_sheets.cend() ? pageCount() - 1 : static_cast<int>(at - m_sheets.cbegin());
}

void PageView::setZoom(int percent) {
    const int wanted = percent == 0 ? 0 : std::clamp(percent, kZooms.front(), kZooms.back());
    if (wanted == m_zoom) {
        return;
    }
    const double share = m_document.height() > 0 ? double(verticalScrollBar()->value()) / m_document.height() : 0;
    m_zoom = wanted;
    layOut();
    verticalScrollBar()->setValue(static_cast<int>(share * m_document.height()));
    askForVisible();
    Q_EMIT zoomChanged(m_zoom);
}

void PageView::zoomBy(int steps) {
    const int now = m_zoom != 0 ? m_zoom : static_cast<int>(std::lround(scale() * 75));
    if (steps > 0) {
        const auto next = std::upper_bound(kZooms.cbegin(), kZooms.cend(), now);
        setZoom(next == kZooms.cend() ? kZooms.back() : *next);
    } else {
        const auto next = std::lower_bound(kZooms.cbegin(), kZooms.cend(), now);
        setZoom(next == kZooms.cbegin() ? kZooms.front() : *(next - 1));
    }
}

bool PageView::isComplete() const {
    if (!m_pages) {
        return false;
    }
    const QRect visible(0, verticalScrollBar()->value(), m_document.width(), viewport()->height());
    return std::all_of(m_sheets.cbegin(), m_sheets.cend(), [&](const Sheet& sheet) {
        return !sheet.rect.intersects(visible) || (!sheet.image.isNull() && sheet.dpi == wantedDpi());
    });
}

double PageView::scale() const {
    if (m_zoom != 0 || !m_pages) {
        return m_zoom / 75.0; // at 100 % an inch is 96 logical pixels: 4/3 pixel a point
    }
    double widest = 1;
    for (int page = 0; page < m_pages->count(); ++page) {
        widest = std::max(widest, m_pages->size(page).width());
    }
    // Room for the scroll bar is kept free, so that it does not change the fit when it comes.
    const int room = width() - 2 * kMargin - verticalScrollBar()->sizeHint().width();
    return std::clamp(room / widest, 0.2, 4.0);
}

double PageView::wantedDpi() const {
    return std::min(kLargestDpi, scale() * 72 * devicePixelRatioF());
}

QPoint PageView::origin() const {
    const int left = std::max(0, (viewport()->width() - m_document.width()) / 2);
    return QPoint(left - horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

void PageView::layOut() {
    const double factor = scale();
    int top = kMargin;
    int widest = 0;
    for (size_t at = 0; at < m_sheets.size(); ++at) {
        const QSizeF points = m_pages->size(static_cast<int>(at));
        const QSize size(static_cast<int>(std::ceil(points.width() * factor)),
                         static_cast<int>(std::ceil(points.height() * factor)));
        m_sheets[at].rect = QRect(QPoint(kMargin, top), size);
        top += size.height() + kGap;
        widest = std::max(widest, size.width());
    }
    for (Sheet& sheet : m_sheets) {
        sheet.rect.moveLeft(kMargin + (widest - sheet.rect.width()) / 2);
    }
    m_document = QSize(widest + 2 * kMargin, m_sheets.empty() ? 0 : top - kGap + kMargin);
    verticalScrollBar()->setRange(0, std::max(0, m_document.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, m_document.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

void PageView::askForVisible() {
    if (!m_pages || !isVisible()) {
        return;
    }
    const int screen = viewport()->height();
    const QRect near(0, verticalScrollBar()->value() - screen / 2, m_document.width(), 2 * screen);
    const QRect far = near.adjusted(0, -kFarAway * screen, 0, kFarAway * screen);
    const double dpi = wantedDpi();
    for (size_t at = 0; at < m_sheets.size(); ++at) {
        Sheet& sheet = m_sheets[at];
        if (!sheet.rect.intersects(far)) {
            sheet.image = QImage();
            sheet.dpi = 0;
            stop(sheet);
            continue;
        }
        if (!sheet.rect.intersects(near) || sheet.job || sheet.dpi == dpi) {
            continue;
        }
        auto mine = std::make_shared<std::weak_ptr<Background::Job>>();
        sheet.job = m_background.start<QImage>(
            QString(), Background::Shown::No, this,
            [pages = m_pages, at, dpi](const Background::Tell&) -> Result<QImage> {
                return pages->render(static_cast<int>(at), dpi);
            },
            [this, at, dpi, mine, generation = m_generation](const Result<QImage>& image) {
                if (generation != m_generation || at >= m_sheets.size() || !image ||
                    mine->lock() != m_sheets[at].job) {
                    return;
                }
                m_sheets[at].image = *image;
                m_sheets[at].dpi = dpi;
                m_sheets[at].job = nullptr;
                viewport()->update();
                askForVisible(); // the zoom may be another one by now
            });
        *mine = sheet.job;
    }
}

void PageView::stop(Sheet& sheet) {
    if (sheet.job) {
        std::exchange(sheet.job, nullptr)->cancel();
    }
}

void PageView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(viewport());
    const ThemeColors& colors = Theme::colors();
    painter.fillRect(viewport()->rect(), colors.window);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const Sheet& sheet : m_sheets) {
        const QRect rect = sheet.rect.translated(origin());
        if (!rect.intersects(viewport()->rect())) {
            continue;
        }
        // Paper is white in the dark too: it is what will be printed.
        painter.fillRect(rect, Qt::white);
        if (!sheet.image.isNull()) {
            painter.drawImage(rect, sheet.image);
        }
        painter.setPen(colors.line);
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PageView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PageView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    const double share = m_document.height() > 0 ? double(verticalScrollBar()->value()) / m_document.height() : 0;
    layOut();
    verticalScrollBar()->setValue(static_cast<int>(share * m_document.height()));
    askForVisible();
}

void PageView::scrollContentsBy(int /*dx*/, int /*dy*/) {
    viewport()->update();
    askForVisible();
    if (currentPage() != m_current) {
        m_current = currentPage();
        Q_EMIT currentPageChanged(m_current);
    }
}

void PageView::wheelEvent(QWheelEvent* event) {
    if ((event->modifiers() & Qt::ControlModifier) != 0) {
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PageView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_PageUp:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        return;
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        return;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
    }
}

} // namespace letterdesk
