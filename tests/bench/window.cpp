// SPDX-License-Identifier: GPL-3.0-or-later
// window FILE COUNT: how long the thread of the window is busy with turning to a page, opening a record and typing
// a letter into the search, in the real window; beside the same widgets over values in memory ("plain_…"). And how
// often a table asks its model for a frame.
// window FILE tour: the memory in use after every page was shown.

#include "tests/bench/data_sets.h"
#include "tests/bench/plain_window.h"
#include "tests/bench/process_memory.h"
#include "tests/bench/samples.h"
#include "ui/records/record_page.h"
#include "ui/records/record_sheet.h"
#include "ui/records/record_table_view.h"
#include "ui/shell/search_box.h"
#include "ui/shell/shared_heap.h"
#include "ui/widgets/paper_style.h"

#include <QtGui/QImage>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <cstring>
#include <functional>
#include <map>

using namespace letterdesk;
using namespace letterdesk::bench;

namespace {

constexpr int kRowsLookedAt = 24;
constexpr size_t kRecordsOpened = 10;
constexpr std::array kWordsTyped{kCommonWord, kRarerWord, "professor"};
/// Of the pixels of a picture, so many may differ: a cursor, a ring of the focus.
constexpr double kShareThatMayDiffer = 0.01;
constexpr TurnTo kPeople = kPagesOfTour[static_cast<size_t>(PageId::People)];
constexpr TurnTo kRequests = kPagesOfTour[static_cast<size_t>(PageId::Requests)];

/// Turns to all pages; the mean of a round is one sample.
template <class Turn>
void turnAround(RealWindow& real, const QByteArray& prefix, Samples& samples, Turn turn) {
    double sum = 0;
    for (const TurnTo& each : kPagesOfTour) {
        const double busy = real.busy([&] { turn(each); });
        samples.add(QByteArray(prefix + each.samples).constData(), busy);
        sum += busy;
    }
    samples.add(QByteArray(prefix + "turn_ms").constData(), sum / static_cast<double>(kPagesOfTour.size()));
}

/// The floor has to show what the program shows, else it is none.
void compare(const QImage& plain, const QImage& real, const char* what) {
    qint64 different = 0;
    for (int y = 0; y < real.height() && plain.size() == real.size(); ++y) {
        for (int x = 0; x < real.width(); ++x) {
            different += plain.pixel(x, y) != real.pixel(x, y) ? 1 : 0;
        }
    }
    const double share = static_cast<double>(different) / (real.width() * real.height());
    if (plain.size() != real.size() || share > kShareThatMayDiffer) {
        plain.save(QStringLiteral("plain.png"));
        real.save(QStringLiteral("real.png"));
        fail(QStringLiteral("the floor shows something else (%1): %2").arg(QLatin1StringView(what)).arg(share));
    }
}

/// Rows of a page whose records are shown by the same widgets, and what these show.
struct ReadRows {
    PageId page;
    QByteArray samples;
    struct Row {
        int at;
        PlainSheet sheet;
        QImage picture; ///< of the sheet
    };
    std::vector<Row> rows;
};

void chooseRow(RealWindow& real, PageId page, int row) {
    RecordTableView& table = real.recordPage(page).table();
    table.setCurrentIndex(table.model()->index(row, 0));
}

/// Looks at the first records of a page and keeps those of the commonest shape.
ReadRows readRows(RealWindow& real, const TurnTo& turn, const QByteArray& samples) {
    real.trigger(turn.go);
    real.settle();
    RecordPage& page = real.recordPage(turn.page);
    std::map<QStringList, std::vector<ReadRows::Row>> byShape;
    for (int row = 0; row < std::min(kRowsLookedAt, page.table().model()->rowCount()); ++row) {
        chooseRow(real, turn.page, row);
        real.settle();
        const PlainSheet sheet(page.recordSheet());
        byShape[sheet.shape()].push_back({row, sheet, page.recordSheet().grab().toImage()});
    }
    ReadRows read{turn.page, samples, {}};
    for (auto& [shape, rows] : byShape) {
        if (rows.size() > read.rows.size()) {
            read.rows = std::move(rows);
        }
    }
    if (read.rows.size() < 3) {
        fail(QStringLiteral("too few records of one shape"));
    }
    read.rows.resize(std::min(read.rows.size(), kRecordsOpened), read.rows.front());
    chooseRow(real, turn.page, read.rows.back().at);
    real.settle();
    return read;
}

void openAll(RealWindow& real, const ReadRows& read, const TurnTo& turn, Samples& samples) {
    real.trigger(turn.go);
    real.settle();
    for (const ReadRows::Row& row : read.rows) {
        samples.add(read.samples.constData(), real.busy([&] { chooseRow(real, read.page, row.at); }));
    }
}

void openAll(RealWindow& real, PlainWindow& plain, const ReadRows& read, Samples& samples) {
    plain.turnTo(read.page);
    real.settle();
    for (const ReadRows::Row& row : read.rows) {
        const double busy = real.busy([&] { plain.open(read.page, row.at, row.sheet); });
        samples.add(QByteArray("plain_" + read.samples).constData(), busy);
        compare(real.recordPage(read.page).recordSheet().grab().toImage(), row.picture, read.samples.constData());
    }
}

/// Types the words; the mean of a letter is one sample.
template <class Type>
void typeWords(RealWindow& real, const char* name, Samples& samples, Type type) {
    auto* field = real.window().findChild<SearchBox*>();
    double sum = 0;
    int letters = 0;
    for (const char* word : kWordsTyped) {
        field->setFocus();
        QString typed;
        for (const char* letter = word; *letter != '\0'; ++letter) {
            typed += QLatin1Char(*letter);
            sum += real.busy([&] { type(*letter, typed); });
            ++letters;
        }
        field->clear();
        real.settle();
    }
    samples.add(name, sum / letters);
}

/// What the search shows after each letter of the words.
std::map<QString, SearchAnswer> readAnswers(RealWindow& real) {
    std::map<QString, SearchAnswer> answers;
    auto* field = real.window().findChild<SearchBox*>();
    SearchRun run(real.window().desk());
    QObject::connect(&run, &SearchRun::found, field,
                     [&](const SearchAnswer& answer) { answers[field->text()] = answer; });
    for (const char* word : kWordsTyped) {
        for (size_t length = 1; length <= std::strlen(word); ++length) {
            field->setText(QString::fromLatin1(word, static_cast<qsizetype>(length)));
            run.look(field->text());
            real.settle();
        }
    }
    field->clear();
    real.settle();
    return answers;
}

void measureReal(RealWindow& real, const ReadRows& people, const ReadRows& requests, Samples& samples) {
    openAll(real, people, kPeople, samples);
    openAll(real, requests, kRequests, samples);
    turnAround(real, {}, samples, [&](const TurnTo& turn) { real.trigger(turn.go); });
    auto* field = real.window().findChild<SearchBox*>();
    typeWords(real, "type_ms", samples, [&](char letter, const QString&) { QTest::keyClick(field, letter); });
}

void measurePlain(RealWindow& real, PlainWindow& plain, const ReadRows& people, const ReadRows& requests,
                  const std::map<QString, SearchAnswer>& answers, Samples& samples) {
    openAll(real, plain, people, samples);
    openAll(real, plain, requests, samples);
    turnAround(real, "plain_", samples, [&](const TurnTo& turn) { plain.turnTo(turn.page); });
    typeWords(real, "plain_type_ms", samples, [&](char letter, const QString& typed) {
        plain.type(QLatin1Char(letter), answers.at(typed), typed);
    });
}

std::map<PageId, QImage> pictures(RealWindow& real, const std::function<void(const TurnTo&)>& turn) {
    std::map<PageId, QImage> pictures;
    for (const TurnTo& each : kPagesOfTour) {
        turn(each);
        real.settle();
        pictures[each.page] = real.page(each.page).grab().toImage();
    }
    return pictures;
}

void measure(RealWindow& real, int count, Samples& samples) {
    Samples warmUp;
    turnAround(real, {}, warmUp, [&](const TurnTo& turn) { real.trigger(turn.go); });
    const ReadRows people = readRows(real, kPeople, "open_person_ms");
    const ReadRows requests = readRows(real, kRequests, "open_request_ms");
    const std::map<QString, SearchAnswer> answers = readAnswers(real);
    for (int round = -1; round < count; ++round) {
        measureReal(real, people, requests, round < 0 ? warmUp : samples);
    }
    const auto shown = pictures(real, [&](const TurnTo& turn) { real.trigger(turn.go); });
    PlainWindow plain(real);
    const auto shownPlain = pictures(real, [&](const TurnTo& turn) { plain.turnTo(turn.page); });
    for (const TurnTo& each : kPagesOfTour) {
        compare(shownPlain.at(each.page), shown.at(each.page), each.samples);
    }
    for (int round = -1; round < count; ++round) {
        measurePlain(real, plain, people, requests, answers, round < 0 ? warmUp : samples);
    }
    samples.add("asked", plain.askedForFrame(PageId::People) + plain.askedForFrame(PageId::Requests));
}

/// Every page, a record opened on each that has some, and back to where it began.
void tour(RealWindow& real, Samples& samples) {
    for (const TurnTo& turn : kPagesOfTour) {
        real.trigger(turn.go);
        real.settle();
        if (auto* page = qobject_cast<RecordPage*>(&real.page(turn.page))) {
            chooseRow(real, turn.page, 1);
            real.settle();
            Q_ASSERT(!page->currentId().isEmpty());
        }
    }
    real.trigger(ActionId::GoRequests);
    real.settle(std::chrono::milliseconds(300));
    samples.add("mib", proportionalMebibytes());
}

} // namespace

int main(int argc, char** argv) {
    shareOneHeap(); // as the program does
    QApplication::setStyle(new PaperStyle);
    const QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0); // a blinking cursor is work that falls on some samples only
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        fail(QStringLiteral("window FILE COUNT|tour"));
    }
    Samples samples;
    RealWindow real(arguments[1]);
    if (arguments[2] == QLatin1StringView("tour")) {
        tour(real, samples);
    } else {
        measure(real, arguments[2].toInt(), samples);
    }
    samples.print();
    return 0;
}
