// SPDX-License-Identifier: GPL-3.0-or-later
// list LONG COUNT: one frame after a jump to another place in a list of 100,000 requests, rows fetched from the
// workspace as they come into view; beside a plain QTableView of the same size over strings in memory.

#include "tests/bench/samples.h"
#include "tests/ui/support/scripted_dialogs.h"
#include "ui/records/record_table_view.h"
#include "ui/requests/request_table_model.h"
#include "ui/shell/desk.h"
#include "ui/widgets/paper_style.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

using namespace letterdesk;
using namespace letterdesk::bench;

namespace {

constexpr QSize kSize(1000, 700);
constexpr int kSeed = 20270524;

/// As many cells as the list of requests shows, each a string that is there already.
class PlainModel final : public QAbstractTableModel {
public:
    explicit PlainModel(int rows) {
        for (int row = 0; row < rows; ++row) {
            m_names << QStringLiteral("Dr. Given%1 Family%1, MD").arg(row);
        }
    }
    int rowCount(const QModelIndex& /*parent*/) const override { return static_cast<int>(m_names.size()); }
    int columnCount(const QModelIndex& /*parent*/) const override { return RequestTableModel::ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override {
        return role == Qt::DisplayRole ? QVariant(m_names[index.row()]) : QVariant();
    }

private:
    QStringList m_names;
};

/// Time of a jump and of the frame that shows it; never twice the same place.
void jump(QTableView& view, QRandomGenerator& random, const char* name, Samples& samples) {
    QScrollBar* bar = view.verticalScrollBar();
    const int place = static_cast<int>(random.bounded(bar->maximum()));
    samples.time(name, [&] {
        bar->setValue(place);
        view.viewport()->repaint();
    });
}

} // namespace

int main(int argc, char** argv) {
    QApplication::setStyle(new PaperStyle);
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        fail(QStringLiteral("list LONG COUNT"));
    }
    const SystemClock clock;
    UuidSource ids;
    Theme theme;
    theme.apply(ThemeChoice::Light, Density::Comfortable, 100);
    const auto settings = Settings::temporary();
    ScriptedDialogs dialogs;
    Desk desk(*settings, dialogs, {clock, ids});
    auto workspace = Workspace::open(arguments[1], Workspace::Access::ReadOnly, desk.environment());
    if (!workspace) {
        fail(QStringLiteral("cannot open %1: %2").arg(arguments[1], workspace.error().detail));
    }
    desk.setWorkspace(std::move(*workspace));

    RequestTableModel model(desk);
    RecordTableView ours(desk, model, SettingKey::RequestsColumns);
    PlainModel names(QTest::qWaitFor([&] { return model.rowCount() >= 100'000; }, 60'000) ? model.rowCount() : 0);
    if (names.rowCount({}) == 0) {
        fail(QStringLiteral("the list did not fill"));
    }
    QTableView plain;
    plain.setModel(&names);
    for (QTableView* view : {static_cast<QTableView*>(&ours), &plain}) {
        view->resize(kSize);
        view->verticalHeader()->hide();
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view->verticalHeader()->setDefaultSectionSize(Theme::sizes().row);
        view->show();
        if (!QTest::qWaitForWindowExposed(view)) {
            fail(QStringLiteral("no window"));
        }
    }
    QRandomGenerator random(kSeed);
    Samples warmUp;
    Samples samples;
    const int count = arguments[2].toInt();
    for (int round = -2; round < count; ++round) {
        jump(ours, random, "ours_ms", round < 0 ? warmUp : samples);
        jump(plain, random, "plain_ms", round < 0 ? warmUp : samples);
    }
    samples.print();
    return 0;
}
