// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change_set.h"
#include "core/store/person_listing.h"
#include "ui/records/record_sheet.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace letterdesk {

class Chip;
class ConcernsSection;
class Desk;
class DetailsSection;
class InteractionsSection;
class MomentsSection;
class RelationshipsSection;

/// One person as a sheet of paper: the name, how they stand to the student in a sentence, the one next step, then
/// what they saw, the log, where they met, what speaks against asking, and all their details.
class PersonSheet final : public RecordSheet {
    Q_OBJECT
public:
    explicit PersonSheet(Desk& desk, QWidget* parent = nullptr);

    void showRecord(const QString& id) override;
    [[nodiscard]] QString recordId() const override { return m_id; }
    void takeFocus() override;

    /// Scrolls to a part of the person's record and opens it.
    void showPart(RecordKind kind, const QString& id);
    void writeMoment();
    void focusLog();

Q_SIGNALS:
    /// A person is on the sheet now.
    void shown();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildHead(QWidget* parent);
    void addSection(const QString& title, QWidget* section, const QString& note = {});
    void reload();
    void clear();
    void doNextStep();
    void arrange();
    void bringIntoSight(QWidget* section);

    Desk& m_desk;
    QString m_id;
    PersonRow m_row;
    QScrollArea* m_area = nullptr;
    QVBoxLayout* m_body = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_position = nullptr;
    QLabel* m_sentence = nullptr;
    Chip* m_stage = nullptr;
    QPushButton* m_step = nullptr;
    QBoxLayout* m_nameRow = nullptr; ///< name and stage
    QBoxLayout* m_stepRow = nullptr; ///< sentence and button
    MomentsSection* m_moments = nullptr;
    InteractionsSection* m_interactions = nullptr;
    RelationshipsSection* m_relationships = nullptr;
    ConcernsSection* m_concerns = nullptr;
    DetailsSection* m_details = nullptr;
};

} // namespace letterdesk
