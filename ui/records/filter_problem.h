// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query_language.h"

#include <QtWidgets/QLabel>

class QLineEdit;

namespace letterdesk {

/// The words under a filter about what of it was not understood; not there while all is.
class FilterProblem final : public QLabel {
    Q_OBJECT
public:
    FilterProblem(QLineEdit& filter, QWidget* parent);

    /// Reads the filter and says what is wrong with it. A filter of which nothing was understood keeps nothing
    /// back: it is the same as an empty one.
    [[nodiscard]] SearchQuery understood(QDate today);

private:
    QLineEdit& m_filter;
};

} // namespace letterdesk
