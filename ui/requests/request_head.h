// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/person.h"
#include "core/requests/next_step.h"
#include "core/requests/request.h"

#include <QtCore/QDate>
#include <QtWidgets/QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace letterdesk {

class Chip;

/// The head of a request's sheet: who is asked, where the request stands in a sentence, and the one next step.
class RequestHead final : public QWidget {
    Q_OBJECT
public:
    explicit RequestHead(QWidget* parent);

    void setRequest(const Request& request, const Person& writer, NextStep step, QDate today);
    [[nodiscard]] QPushButton& step() const { return *m_step; }

    /// Lays what stands beside each other below one another where a sheet of this width has no room for it.
    void arrange(int sheetWidth);
    /// Whether it takes more than this height at this width.
    [[nodiscard]] bool isHigher(int width, int height) const;
    /// Above the details it keeps its own distance from the edges of the sheet.
    void setAbove(bool above);

private:
    [[nodiscard]] bool mayBeHigher(int width, int height) const;

    QLabel* m_name;
    QLabel* m_position;
    Chip* m_stage;
    QLabel* m_sentence;
    QPushButton* m_step;
    QVBoxLayout* m_layout;
    QHBoxLayout* m_nameRow; ///< name and stage
    QBoxLayout* m_stepRow;  ///< sentence and button
};

} // namespace letterdesk
