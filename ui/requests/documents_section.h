// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/document.h"

#include <QtWidgets/QWidget>

class QLabel;
class QVBoxLayout;

namespace letterdesk {

class Attaching;
class Desk;

/// The student's documents that go into this packet; attach by button or by dropping files here.
class DocumentsSection final : public QWidget {
    Q_OBJECT
public:
    DocumentsSection(Desk& desk, Attaching& attaching, QWidget* parent = nullptr);

    void show(const RequestId& request, const std::vector<Document>& documents);
    using QWidget::show;

private:
    void addRow(const Document& document, int number);

    Desk& m_desk;
    Attaching& m_attaching;
    RequestId m_request;
    QVBoxLayout* m_rows;
    QWidget* m_buttons;
    QLabel* m_hint;
    std::vector<QWidget*> m_shown;
};

} // namespace letterdesk
