// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/error_text.h"
#include "core/print/packet/packet_pdf.h"
#include "core/store/change_set.h"
#include "ui/packet/packet_maker.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QToolButton;

namespace letterdesk {

class Desk;
class EmptyState;
class PageView;

/// The packet of one request as the writer will get it, made again a moment after each change, with words beside
/// it for what should be looked at. Save and print live here.
class PacketPane final : public QWidget {
    Q_OBJECT
public:
    PacketPane(Desk& desk, PacketMaker& maker, QWidget* parent = nullptr);

    /// Shows the packet of a request; made when the pane is visible.
    void setRequest(const RequestId& request);
    [[nodiscard]] PageView* pages() const { return m_pages; }
    /// The newest packet is on show, painted.
    [[nodiscard]] bool isComplete() const;

    /// Makes the final packet, asks where to, writes it.
    void save();
    void print(bool preview);

Q_SIGNALS:
    /// The packet was written to this file.
    void saved(const QString& path, const letterdesk::RequestId& request);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildBar();
    void schedule();
    void makeDraft();
    void showNotices(const PacketNotices& notices);
    void showProblem(const Error& error, const DocumentId& document);
    /// Makes the packet that is given away and hands it on; asks what must be asked.
    /// What is missing of the student's own is filled in in My Details: the message leads there.
    void reportFailure(const Error& error, Attempt attempt);
    void makeFinal(const RequestId& request, const std::function<void(PacketMaker::Outcome)>& use, bool forPrint);
    /// Where to write to, with its suffix; empty when given up.
    [[nodiscard]] QString askPath(const QString& fileName);
    void printOn(const PacketMaker::Outcome& packet);
    void previewPaper(const PacketMaker::Outcome& packet);
    void stopDraft();
    void colorNotices();
    void fitNotices();
    void updateBar();
    /// Buttons show words where there is room for them, else their drawings alone.
    void fitBar();

    Desk& m_desk;
    PacketMaker& m_maker;
    RequestId m_request;
    QTimer m_wait;
    std::shared_ptr<Background::Job> m_draft; ///< under way
    bool m_stale = true;
    QWidget* m_bar;
    QLabel* m_place;
    QToolButton* m_zoomOut;
    QToolButton* m_zoomIn;
    QToolButton* m_fit;
    QPushButton* m_save;
    QPushButton* m_print;
    QLabel* m_notices;
    QScrollArea* m_noticeBox; ///< in a low window the notices scroll, so that the pages keep their room
    PageView* m_pages;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    std::function<void()> m_emptyVerb;
};

} // namespace letterdesk
