// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pdf/pdf_pages.h"
#include "ui/shell/background.h"

#include <QtCore/QHash>
#include <QtWidgets/QAbstractScrollArea>

namespace letterdesk {

/// Pages of a PDF below one another, like sheets on a desk. Only what is visible is rendered, in a worker, at the
/// screen's own resolution; until a page is there its paper is shown.
class PageView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PageView(Background& background, QWidget* parent = nullptr);

    /// Shows other pages; keeps the place when the count of pages allows it. Null: nothing.
    void setPages(std::shared_ptr<PdfPages> pages);
    [[nodiscard]] int pageCount() const;
    /// The page most of which is visible, from 0; -1 without pages.
    [[nodiscard]] int currentPage() const;

    /// Percent of the paper's size; 0 fits the width.
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }
    void zoomBy(int steps);
    /// Everything visible is painted: for tests and screenshots.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void zoomChanged(int percent);
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Sheet {
        QRect rect;                           ///< in the document's logical pixels
        QImage image;                         ///< as rendered last; may be of another zoom until the new one comes
        double dpi = 0;                       ///< of the image
        std::shared_ptr<Background::Job> job; ///< renders it now; one at a time, whatever the zoom does meanwhile
    };
    void layOut();
    void askForVisible();
    static void stop(Sheet& sheet);
    [[nodiscard]] double scale() const; ///< logical pixels per point
    [[nodiscard]] QPoint origin() const;
    [[nodiscard]] double wantedDpi() const;

    Background& m_background;
    std::shared_ptr<PdfPages> m_pages;
    std::vector<Sheet> m_sheets;
    int m_zoom = 0;
    int m_generation = 0; ///< what was asked for earlier pages is thrown away
    QSize m_document;
    int m_current = -1;
};

} // namespace letterdesk
