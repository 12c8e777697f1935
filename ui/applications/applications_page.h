// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requirements/application.h"
#include "ui/records/record_page.h"

namespace letterdesk {

class ApplicationSheet;

/// The page of applications; a program and an assignment are shown in theirs.
class ApplicationsPage final : public RecordPage {
    Q_OBJECT
public:
    explicit ApplicationsPage(Desk& desk, QWidget* parent = nullptr);

    bool showRecord(RecordKind kind, const QString& id) override;
    [[nodiscard]] ApplicationSheet& sheet();

protected:
    void newRecord() override;
    [[nodiscard]] RecordSheet* makeSheet(QWidget* parent) override;
    [[nodiscard]] BulkSheet* makeBulkSheet(QWidget* parent) override;
    void deleteRecords(const QStringList& ids) override;
    [[nodiscard]] bool canDuplicate() const override { return true; }
    void duplicateRecord(const QString& id) override;
    [[nodiscard]] QString homeOf(RecordKind kind, const QString& id) const override;

private:
    /// The program that a record of this kind is shown at; empty when it is none.
    [[nodiscard]] QString programOf(RecordKind kind, const QString& id) const;
};

} // namespace letterdesk
