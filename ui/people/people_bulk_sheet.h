// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/person.h"
#include "ui/records/bulk_sheet.h"

namespace letterdesk {

/// What can be changed in several people at once.
class PeopleBulkSheet final : public BulkForm<Person> {
    Q_OBJECT
public:
    explicit PeopleBulkSheet(Desk& desk, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QString countWords(int count) const override;
    void change(const QStringList& ids, const Edit& edit) override;

private:
    QLineEdit* addLine(const char* name);
};

} // namespace letterdesk
