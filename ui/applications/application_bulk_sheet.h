// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requirements/application.h"
#include "ui/records/bulk_sheet.h"

namespace letterdesk {

/// What can be changed in several applications at once.
class ApplicationBulkSheet final : public BulkForm<Application> {
    Q_OBJECT
public:
    explicit ApplicationBulkSheet(Desk& desk, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QString countWords(int count) const override;
    void change(const QStringList& ids, const Edit& edit) override;
};

} // namespace letterdesk
