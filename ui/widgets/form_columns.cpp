// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_columns.h"

#include <QtCore/QEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <tuple>

namespace letterdesk {

namespace {

/// A column narrower than this many average letters cuts a date beside its button.
constexpr int kLettersOfColumn = 18;

} // namespace

FormColumns::FormColumns(QWidget* form)
    : QObject(form)
    , m_form(form)
    , m_grid(qobject_cast<QGridLayout*>(form->layout())) {
    Q_ASSERT(m_grid != nullptr);
    for (int at = 0; at < m_grid->count(); ++at) {
        Place place{m_grid->itemAt(at), 0, 0, 1, 1};
        m_grid->getItemPosition(at, &place.row, &place.column, &place.rowSpan, &place.columnSpan);
        m_places.push_back(place);
    }
    std::sort(m_places.begin(), m_places.end(), [](const Place& a, const Place& b) {
        return std::tie(a.row, a.column) < std::tie(b.row, b.column);
    });
    // Left alone, two columns would forbid the width at which they become one.
    form->setMinimumWidth(1);
    form->installEventFilter(this);
    arrange();
}

bool FormColumns::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange) {
        arrange();
    }
    return QObject::eventFilter(watched, event);
}

void FormColumns::arrange() {
    const int column = m_form->fontMetrics().averageCharWidth() * kLettersOfColumn;
    const bool narrow = m_form->width() < 2 * column + m_grid->horizontalSpacing();
    if (narrow == m_narrow) {
        return;
    }
    m_narrow = narrow;
    while (m_grid->count() > 0) {
        m_grid->takeAt(0);
    }
    for (size_t at = 0; at < m_places.size(); ++at) {
        const Place& place = m_places[at];
        if (narrow) {
            m_grid->addItem(place.item, static_cast<int>(at), 0, 1, 2);
        } else {
            m_grid->addItem(place.item, place.row, place.column, place.rowSpan, place.columnSpan);
        }
    }
}

} // namespace letterdesk
