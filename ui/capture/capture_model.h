// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/capture.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtCore/QAbstractTableModel>

#include <memory>

namespace letterdesk {

class Desk;

/// What the lines of notes become, a row each. What was decided by hand stays when the notes are read again, as
/// long as the line says the same.
class CaptureModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, Becomes, Day, Who, Where, Kind, Minutes, Text, ColumnCount };
    enum Role {
        FindingRole = Qt::UserRole, ///< what is said about the row, in a sentence
        FindingIconRole,            ///< int of Icon
        FindingToneRole,            ///< int of Tone
        MutedRole,                  ///< bool: it is not added
    };
    /// One of the values a cell can have.
    struct Choice {
        QString text;
        QVariant value;
    };
    /// Counts for the sentence under the table.
    struct Counts {
        int interactions = 0;
        int moments = 0;
        int needPerson = 0;
        int needDay = 0;
        int there = 0;
        int nothing = 0;
        int chosen = 0;
        int leftOut = 0; ///< neither chosen nor there already
    };

    explicit CaptureModel(Desk& desk, QObject* parent = nullptr);

    void setLines(const std::shared_ptr<const CaptureKnown>& known, std::vector<CapturedLine> lines);
    /// Takes what a worker found out about the same lines.
    void setMarks(const std::vector<CapturedLine>& marked);
    [[nodiscard]] std::vector<CapturedLine> lines() const;
    [[nodiscard]] std::vector<CapturedLine> chosenLines() const;
    /// Neither chosen nor in the workspace already.
    [[nodiscard]] std::vector<CapturedLine> leftOutLines() const;
    [[nodiscard]] const std::vector<Person>& newPeople() const { return m_newPeople; }
    [[nodiscard]] Counts counts() const;
    [[nodiscard]] bool hasFindings() const;

    /// What a cell of Becomes, Who, Where or Kind may become; the last of Who asks for somebody else (askValue()).
    [[nodiscard]] std::vector<Choice> choices(const QModelIndex& index) const;
    [[nodiscard]] static QVariant askValue();
    /// Sets who is meant in a row, and in all rows that ask for the same name.
    void setPerson(int row, const PersonId& person);
    /// As setPerson(), with somebody who is added together with the notes.
    void setNewPerson(int row, Person person);
    void toggle(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// Rows were changed by hand, so that it has to be looked up again what is there already.
    void edited();
    /// What counts() says changed.
    void counted();

private:
    struct Row {
        CapturedLine line;
        bool chosen = false;
        bool isDecided = false; ///< the box was set by hand
        bool isEdited = false;
    };
    [[nodiscard]] bool isLocked(const Row& row) const;
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QString peopleText(const CapturedLine& line) const;
    [[nodiscard]] QString personName(const PersonId& id) const;
    [[nodiscard]] const CaptureFinding* finding(const Row& row) const;
    [[nodiscard]] bool mayChoose(const Row& row) const;
    bool apply(CapturedLine& line, int column, const QVariant& value);
    void give(Row& row, const QString& name, const PersonId& person);
    void afterEdit(Row& row);
    void decide(Row& row) const;
    void tellRows();

    Desk& m_desk;
    std::shared_ptr<const CaptureKnown> m_known;
    std::vector<Row> m_rows;
    std::vector<Person> m_newPeople;
};

} // namespace letterdesk
