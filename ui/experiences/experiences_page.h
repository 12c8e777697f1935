// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/experience.h"
#include "ui/records/record_page.h"

namespace letterdesk {

class ExperienceSheet;

/// The page of experiences.
class ExperiencesPage final : public RecordPage {
    Q_OBJECT
public:
    explicit ExperiencesPage(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] ExperienceSheet& sheet();

protected:
    void newRecord() override;
    [[nodiscard]] RecordSheet* makeSheet(QWidget* parent) override;
    [[nodiscard]] BulkSheet* makeBulkSheet(QWidget* parent) override;
    void deleteRecords(const QStringList& ids) override;
    [[nodiscard]] bool canDuplicate() const override { return true; }
    void duplicateRecord(const QString& id) override;
};

} // namespace letterdesk
