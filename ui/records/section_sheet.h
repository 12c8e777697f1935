// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_sheet.h"
#include "ui/widgets/layout_pause.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace letterdesk {

/// A sheet of one column: name, one sentence of state, the one next step, then sections below one another.
class SectionSheet : public RecordSheet {
    Q_OBJECT
public:
    void takeFocus() override;

protected:
    SectionSheet(const char* name, const QString& spokenName, QWidget* parent);

    /// What stands on top. An empty verb leaves the button out.
    struct Head {
        QString name;
        QString about;
        QString sentence;
        QString verb;
        bool canStep = false;
    };
    void setHead(const Head& head);
    void addSection(const QString& title, QWidget* section);
    /// Scrolls to a section.
    void reveal(QWidget* section);
    void scrollToTop();
    /// For showing another record: what changes in head and sections is laid out at once.
    [[nodiscard]] LayoutPause pauseLayout() const;

    /// What the button says.
    virtual void doStep() = 0;
    /// Keeps what is being typed, as leaving the field does; before the step.
    virtual void commitEdits() = 0;
    /// The first field, for a sheet without a next step.
    virtual void focusFirst() = 0;

    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHead();
    void arrange();
    void keepPromise();

    QLabel* m_name;
    QLabel* m_about;
    QLabel* m_sentence;
    QPushButton* m_step;
    QBoxLayout* m_stepRow;
    QScrollArea* m_area;
    QVBoxLayout* m_sections;
    QString m_promise; ///< the record and verb on the button when it was pressed
};

} // namespace letterdesk
