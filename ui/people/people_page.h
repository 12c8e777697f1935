// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relationships/person.h"
#include "ui/records/record_page.h"

namespace letterdesk {

class PersonSheet;

/// The page of people.
class PeoplePage final : public RecordPage {
    Q_OBJECT
public:
    explicit PeoplePage(Desk& desk, QWidget* parent = nullptr);

    bool showRecord(RecordKind kind, const QString& id) override;
    [[nodiscard]] PersonId current() const { return PersonId(currentId()); }
    /// The sheet; built when it is first needed.
    [[nodiscard]] PersonSheet& sheet();

protected:
    void newRecord() override;
    [[nodiscard]] RecordSheet* makeSheet(QWidget* parent) override;
    [[nodiscard]] BulkSheet* makeBulkSheet(QWidget* parent) override;
    void deleteRecords(const QStringList& ids) override;
    void addToMenu(QMenu& menu, const QStringList& ids) override;
    [[nodiscard]] QString homeOf(RecordKind kind, const QString& id) const override;

private:
    void requestTo(const PersonId& person);
    void showPart();

    struct Part {
        RecordKind kind = RecordKind::Person;
        QString id;
        QString home; ///< the person it belongs to
    };
    Part m_part; ///< to be shown once its person is
};

} // namespace letterdesk
