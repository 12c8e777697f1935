// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request.h"
#include "ui/records/bulk_sheet.h"

namespace letterdesk {

/// What can be changed in several requests at once.
class RequestBulkSheet final : public BulkForm<Request> {
    Q_OBJECT
public:
    explicit RequestBulkSheet(Desk& desk, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QString countWords(int count) const override;
    void change(const QStringList& ids, const Edit& edit) override;
};

} // namespace letterdesk
