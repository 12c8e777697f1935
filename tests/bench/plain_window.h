// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/plain_sheet.h"
#include "tests/bench/plain_table.h"
#include "tests/bench/real_window.h"
#include "ui/shell/search_run.h"

namespace letterdesk::bench {

/// The floor of what the window does: its very widgets, with everything they show in memory. Made out of a real
/// window that has been used: its tables get plain models, nobody hears of anything any more, and the workspace is
/// gone, so that nothing can be read. What is left is what Qt and the painting of our views take.
class PlainWindow {
public:
    explicit PlainWindow(RealWindow& real);

    void turnTo(PageId page);
    /// Chooses a row on the page in front and shows what was read of its record before.
    void open(PageId page, int row, const PlainSheet& shown);
    /// Types a letter into the search field and shows what was found.
    void type(QChar letter, const SearchAnswer& answer, const QString& typed);
    /// How often a page's table asks its model for one frame; the mean of some frames from the first to the last
    /// row.
    [[nodiscard]] double askedForFrame(PageId page);

private:
    struct Records {
        RecordPage* page;
        std::vector<QWidget*> sheet;
    };
    void takeModels();
    [[nodiscard]] Records& records(PageId page);

    RealWindow& m_real;
    Records m_people;
    Records m_requests;
};

} // namespace letterdesk::bench
