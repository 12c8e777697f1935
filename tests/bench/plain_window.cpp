// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plain_window.h"

#include "ui/records/record_delegate.h"
#include "ui/records/record_page.h"
#include "ui/records/record_sheet.h"
#include "ui/records/record_table_view.h"
#include "ui/shell/pages.h"
#include "ui/shell/rail.h"
#include "ui/shell/search_box.h"
#include "ui/shell/search_popup.h"

#include <QtCore/QEvent>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

namespace letterdesk::bench {

namespace {

constexpr int kFrames = 20;

/// Keeps a resize from what would answer it with the rows of its real model; layouts have heard of it by then.
class StaysAsItIs final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* /*watched*/, QEvent* event) override { return event->type() == QEvent::Resize; }
};

} // namespace

PlainWindow::PlainWindow(RealWindow& real)
    : m_real(real)
    , m_people{&real.recordPage(PageId::People), {}}
    , m_requests{&real.recordPage(PageId::Requests), {}} {
    MainWindow& window = real.window();
    takeModels();
    QObject::disconnect(&window.desk(), nullptr, nullptr, nullptr);
    QObject::disconnect(window.findChild<SearchBox*>(), &QLineEdit::textEdited, nullptr, nullptr);
    window.desk().setWorkspace(nullptr);
    for (Records* records : {&m_people, &m_requests}) {
        records->sheet = PlainSheet::widgetsOf(records->page->recordSheet());
        for (QWidget* log : records->page->findChildren<QWidget*>(QStringLiteral("interactionsSection"))) {
            log->installEventFilter(new StaysAsItIs(log));
        }
    }
    real.settle();
}

void PlainWindow::takeModels() {
    for (const TurnTo& each : kPagesOfTour) {
        Page& page = m_real.page(each.page);
        QObject::disconnect(&page, nullptr, nullptr, nullptr);
        for (QTableView* table : page.findChildren<QTableView*>()) {
            if (dynamic_cast<RecordDelegate*>(table->itemDelegate()) == nullptr) {
                continue; // of the calendar, whose model holds its dates in memory
            }
            QObject::disconnect(table, nullptr, nullptr, nullptr);
            const int row = table->currentIndex().row();
            const QByteArray header = table->horizontalHeader()->saveState();
            table->setModel(new PlainTable(m_real.window().desk(), *table->model(), table));
            table->horizontalHeader()->restoreState(header);
            if (row >= 0) {
                table->setCurrentIndex(table->model()->index(row, 0));
            }
        }
    }
}

PlainWindow::Records& PlainWindow::records(PageId page) {
    return page == PageId::People ? m_people : m_requests;
}

void PlainWindow::turnTo(PageId page) {
    Page& turned = m_real.page(page);
    auto* stack = m_real.window().findChild<QStackedWidget*>(QStringLiteral("pages"));
    m_real.window().findChild<Rail*>()->choose(static_cast<int>(page));
    stack->setCurrentWidget(&turned);
    turned.takeFocus();
}

void PlainWindow::open(PageId page, int row, const PlainSheet& shown) {
    const Records& opened = records(page);
    QTableView& table = opened.page->table();
    table.setCurrentIndex(table.model()->index(row, 0));
    shown.show(opened.sheet);
}

void PlainWindow::type(QChar letter, const SearchAnswer& answer, const QString& typed) {
    auto* field = m_real.window().findChild<SearchBox*>();
    auto* popup = m_real.window().findChild<SearchPopup*>();
    QTest::keyClick(field, letter.toLatin1());
    popup->showAnswer(answer, typed, nullptr);
    popup->hangUnder(field);
}

double PlainWindow::askedForFrame(PageId page) {
    turnTo(page);
    m_real.settle();
    QTableView& table = records(page).page->table();
    const auto& model = static_cast<const PlainTable&>(*table.model());
    const int height = table.verticalHeader()->defaultSectionSize();
    const qint64 before = model.asked();
    for (int frame = 0; frame < kFrames; ++frame) {
        // Whole rows, so that each frame shows as many.
        const int place = static_cast<int>(qint64(table.verticalScrollBar()->maximum()) * frame / kFrames);
        table.verticalScrollBar()->setValue(place / height * height);
        table.viewport()->repaint();
    }
    return static_cast<double>(model.asked() - before) / kFrames;
}

} // namespace letterdesk::bench
