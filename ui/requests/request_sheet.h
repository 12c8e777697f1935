// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/next_step.h"
#include "core/store/change_set.h"
#include "ui/records/record_sheet.h"

#include <functional>

class QPushButton;
class QScrollArea;
class QTabBar;

namespace letterdesk {

class Attaching;
class Desk;
class DocumentsSection;
class EntriesSection;
class PacketMaker;
class PacketPane;
class PersonSection;
class RequestHead;
class RequestSection;

/// One request as a sheet of paper: the name, where it stands in a sentence, the one next step, then the sections
/// to fill in, and the packet. Wide sheets show both beside each other, narrow ones one at a time.
class RequestSheet final : public RecordSheet {
    Q_OBJECT
public:
    enum class Side { Details, Packet };

    explicit RequestSheet(Desk& desk, QWidget* parent = nullptr);

    /// Shows a request; a null id shows nothing.
    void show(const RequestId& id);
    using QWidget::show;
    void showRecord(const QString& id) override { show(RequestId(id)); }
    [[nodiscard]] QString recordId() const override { return m_request.id.text(); }
    [[nodiscard]] const RequestId& request() const { return m_request.id; }

    void turnTo(Side side);
    [[nodiscard]] PacketPane* packet() const { return m_packet; }
    [[nodiscard]] Attaching& attaching() const { return *m_attaching; }
    void addEntry();
    /// Gives the focus to the first thing to do on the sheet.
    void takeFocus() override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    QScrollArea* buildDetails();
    void reload();
    void take(const ChangeSet& changes);
    void doNextStep();
    void answerMenu();
    /// The button was pressed: does what it promised then, or nothing when something else is next by now.
    void keepPromise();
    void clear();
    void keepStep(const RequestId& id, const std::function<Request(Request)>& change, const QString& step);
    /// As afterStep(), finding the entry meant by its id, wherever it stands by now.
    void keepNextStep();
    void chooseOtherPerson();
    void arrange();
    /// In a low window with large text the head scrolls with the details: above them it would leave no room.
    void placeHead();

    Desk& m_desk;
    Request m_request;
    NextStepAnswer m_next;
    struct Promise {
        RequestId request;
        NextStepAnswer step;
        bool operator==(const Promise&) const = default;
    };
    Promise m_promise; ///< what the button said when it was pressed
    PacketMaker* m_maker;
    Attaching* m_attaching;
    RequestHead* m_head = nullptr;
    QTabBar* m_tabs = nullptr;
    QScrollArea* m_details = nullptr;
    QPushButton* m_otherPerson = nullptr;
    PersonSection* m_person = nullptr;
    RequestSection* m_ask = nullptr;
    EntriesSection* m_entries = nullptr;
    DocumentsSection* m_documents = nullptr;
    PacketPane* m_packet = nullptr;
};

} // namespace letterdesk
