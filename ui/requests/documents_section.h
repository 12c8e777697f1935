// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/document.h"

#include <QtWidgets/QWidget>

class QBoxLayout;
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

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showRows();
    void addRow(const Document& document, int number);

    Desk& m_desk;
    Attaching& m_attaching;
    RequestId m_request;
    std::vector<Document> m_documents;
    QVBoxLayout* m_rows;
    QWidget* m_buttons;
    QBoxLayout* m_buttonRow;
    QLabel* m_hint;
    bool m_narrow = false; ///< a document's kind stands below its name
    std::vector<QWidget*> m_shown;
};

} // namespace letterdesk
