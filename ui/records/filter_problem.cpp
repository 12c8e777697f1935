// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/filter_problem.h"

#include "core/actions/searching.h"
#include "ui/widgets/paper_style.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QLineEdit>

namespace letterdesk {

FilterProblem::FilterProblem(QLineEdit& filter, QWidget* parent)
    : QLabel(parent)
    , m_filter(filter) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextRole(this, TextRole::Small);
    hide();
}

SearchQuery FilterProblem::understood(QDate today) {
    SearchQuery query = understoodSearch(m_filter.text(), today);
    const bool wrong = !query.problems.empty();
    setText(wrong ? problemText(query.problems.front()) : QString());
    setTextColor(this, Theme::colors().soon);
    setVisible(wrong);
    setFieldWrong(&m_filter, wrong);
    m_filter.setAccessibleDescription(text());
    return query.isEmpty() ? SearchQuery() : query;
}

} // namespace letterdesk
