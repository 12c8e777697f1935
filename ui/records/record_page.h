// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record_listing.h"
#include "ui/shell/page.h"
#include "ui/shell/settings.h"
#include "ui/widgets/icon.h"

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace letterdesk {

class BulkSheet;
class Desk;
class EmptyState;
class FilterProblem;
class RecordSheet;
class RecordTableModel;
class RecordTableView;
struct ChangeSet;

/// A page of records: title and its one button, filter line, table on the left, the chosen record on the right as
/// a sheet, or a sheet for all of them when several are chosen.
class RecordPage : public Page {
    Q_OBJECT
public:
    /// What a page is called and says. Object names are made from `name`: "peoplePage", "peopleTable",
    /// "peopleFilter", "peopleNew", "peopleSplit".
    struct Words {
        const char* name;
        QString title;
        QString newVerb; ///< on the one button: "New Person"
        QString filter;  ///< in the empty filter
        Icon emptyDrawing;
        QString emptyTitle;
        QString emptySentence;
    };
    /// Where the page remembers how it was left.
    struct Remembered {
        SettingKey split;
        SettingKey columns;
    };

    ~RecordPage() override;

    [[nodiscard]] bool can(PageVerb verb) const override;
    void run(PageVerb verb) override;
    bool showRecord(RecordKind kind, const QString& id) override;
    void takeFocus() override;
    void takeVerbs(const QHash<PageVerb, QAction*>& actions) override;

    /// The id of the record on the sheet; empty when there is none.
    [[nodiscard]] QString currentId() const;
    /// The ids of all chosen records, from top to bottom.
    [[nodiscard]] QStringList chosenIds() const;
    /// The sheet; built when it is first needed.
    [[nodiscard]] RecordSheet& recordSheet();
    [[nodiscard]] RecordTableView& table() const { return *m_table; }

protected:
    /// The model becomes the page's. The derived class calls setUp() last in its constructor.
    RecordPage(Desk& desk, RecordTableModel* model, Words words, Remembered remembered, QWidget* parent);
    void setUp();

    /// Asks for what a new record needs and adds it; showCreated() then shows it.
    virtual void newRecord() = 0;
    [[nodiscard]] virtual RecordSheet* makeSheet(QWidget* parent) = 0;
    /// The sheet for several chosen records; null when this page offers none.
    [[nodiscard]] virtual BulkSheet* makeBulkSheet(QWidget* parent) = 0;
    /// Removes records with all that belongs to them, in one undo step.
    virtual void deleteRecords(const QStringList& ids) = 0;
    [[nodiscard]] virtual bool canDuplicate() const { return false; }
    virtual void duplicateRecord(const QString& /*id*/) {}
    /// The page's own verbs of the chosen records, before those all pages have.
    virtual void addToMenu(QMenu& /*menu*/, const QStringList& /*ids*/) {}
    /// The id of the page's own record that shows a record of this kind: the person of an interaction.
    [[nodiscard]] virtual QString homeOf(RecordKind /*kind*/, const QString& id) const { return id; }

    /// Another widget on the filter line, such as "Open only".
    void addToFilterLine(QWidget* widget);
    /// Asks the model for what filter and the page's own choices say; after these changed.
    void refilter();
    /// The page's own part of the query.
    virtual void refine(ListQuery& /*query*/) const {}

    /// Shows a record in table and sheet, without the filter if need be.
    void open(const QString& id);
    [[nodiscard]] Desk& desk() const { return m_desk; }
    [[nodiscard]] RecordTableModel& model() const { return *m_model; }

    void paintEvent(QPaintEvent* event) override;

private:
    void buildLayout();
    void fill();
    void replaceAll();
    void take();
    /// After the table was read anew: chooses the row of the record that was shown, else the one in its place.
    void keepChosen();
    void showCurrent(const QString& id);
    void showChosen();
    void updateEmpty();
    void setUpSheet();
    void nextPane();
    void openMenu(const QPoint& where);
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] QString nameOf(const char* part) const;

    Desk& m_desk;
    RecordTableModel* m_model;
    Words m_words;
    Remembered m_remembered;
    RecordTableView* m_table;
    RecordSheet* m_sheet = nullptr;
    BulkSheet* m_bulk = nullptr;
    QSplitter* m_split;
    QStackedWidget* m_paper; ///< where the sheets come to lie
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QPushButton* m_new;
    QLineEdit* m_filter;
    FilterProblem* m_filterProblem;
    QHBoxLayout* m_filterLine;
    QString m_wanted; ///< to be shown once its row is loaded
    QString m_shown;  ///< on the sheet
    int m_shownRow = 0;
    bool m_isFilled = false;
};

} // namespace letterdesk
