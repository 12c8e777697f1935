// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request.h"
#include "ui/records/record_page.h"

class QCheckBox;

namespace letterdesk {

class RequestSheet;

/// The page of requests.
class RequestsPage final : public RecordPage {
    Q_OBJECT
public:
    explicit RequestsPage(Desk& desk, QWidget* parent = nullptr);

    /// Shows a request in table and sheet.
    void open(const RequestId& id);
    [[nodiscard]] RequestId current() const { return RequestId(currentId()); }
    /// The sheet; built when it is first needed.
    [[nodiscard]] RequestSheet& sheet();

protected:
    void newRecord() override;
    [[nodiscard]] RecordSheet* makeSheet(QWidget* parent) override;
    [[nodiscard]] BulkSheet* makeBulkSheet(QWidget* parent) override;
    void deleteRecords(const QStringList& ids) override;
    void refine(ListQuery& query) const override;
    [[nodiscard]] QString homeOf(RecordKind kind, const QString& id) const override;

private:
    QCheckBox* m_openOnly;
};

} // namespace letterdesk
