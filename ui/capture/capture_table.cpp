// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capture_table.h"

#include "ui/capture/capture_delegate.h"
#include "ui/capture/capture_model.h"
#include "ui/widgets/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

#include <algorithm>
#include <array>

namespace letterdesk {

namespace {

/// Widths in letters of the body font; the text takes what is left.
constexpr std::array<int, CaptureModel::ColumnCount> kLetters{7, 12, 8, 18, 15, 12, 5, 32};

} // namespace

CaptureTable::CaptureTable(Desk& desk, CaptureModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model) {
    setObjectName(QStringLiteral("captureTable"));
    setAccessibleName(tr("What the lines become"));
    auto* delegate = new CaptureDelegate(desk, this);
    setItemDelegate(delegate);
    setModel(&model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                    QAbstractItemView::EditKeyPressed);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    // One height for all: the view never asks each row.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setAccessibleName(tr("Columns"));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    setTextRole(horizontalHeader(), TextRole::Small, false, true);
    connect(delegate, &CaptureDelegate::somebodyElseAsked, this, &CaptureTable::somebodyElseAsked);
    connect(&model, &CaptureModel::counted, this, &CaptureTable::fitRows);
    if (Theme* theme = Theme::current()) {
        connect(theme, &Theme::changed, this, [this] {
            fitRows();
            fitColumns();
        });
    }
    fitRows();
}

/// Rows are taller while something is said about any of them.
void CaptureTable::fitRows() {
    const QFontMetrics body(Theme::font(TextRole::Body));
    const QFontMetrics small(Theme::font(TextRole::Small));
    constexpr int kAround = 12;
    const int two = body.height() + small.height() + kAround;
    const int height = m_model.hasFindings() ? std::max(Theme::sizes().row, two) : Theme::sizes().row;
    if (verticalHeader()->defaultSectionSize() != height) {
        verticalHeader()->setMinimumSectionSize(height);
        verticalHeader()->setDefaultSectionSize(height);
    }
}

void CaptureTable::fitColumns() {
    const int letter = QFontMetrics(Theme::font(TextRole::Body)).averageCharWidth() + 1;
    int used = 0;
    for (int column = 0; column < CaptureModel::Text; ++column) {
        const int width = kLetters[static_cast<size_t>(column)] * letter + 16;
        setColumnWidth(column, width);
        used += width;
    }
    const int least = kLetters[CaptureModel::Text] * letter;
    // Where not all of them fit, the text and what is said about it come first and the rest is scrolled to.
    const bool fits = used + least <= viewport()->width();
    horizontalHeader()->moveSection(horizontalHeader()->visualIndex(CaptureModel::Text),
                                    fits ? CaptureModel::Text : CaptureModel::Becomes);
    setColumnWidth(CaptureModel::Text, std::max(least, viewport()->width() - used));
}

void CaptureTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void CaptureTable::keyPressEvent(QKeyEvent* event) {
    const QModelIndex index = currentIndex();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (index.isValid() && state() != EditingState && plain) {
        if (event->key() == Qt::Key_Space) {
            m_model.toggle(index.row());
            return;
        }
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            if ((index.flags() & Qt::ItemIsEditable) != 0) {
                edit(index);
            } else if (index.column() == CaptureModel::Line) {
                m_model.toggle(index.row());
            }
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

} // namespace letterdesk
