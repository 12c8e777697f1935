// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/experience.h"
#include "ui/records/bulk_sheet.h"

namespace letterdesk {

/// What can be changed in several experiences at once.
class ExperienceBulkSheet final : public BulkForm<Experience> {
    Q_OBJECT
public:
    explicit ExperienceBulkSheet(Desk& desk, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QString countWords(int count) const override;
    void change(const QStringList& ids, const Edit& edit) override;
};

} // namespace letterdesk
