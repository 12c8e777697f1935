// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/capture_reading.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace letterdesk {

class CaptureModel;
class CaptureTable;
class Desk;
class NotesEdit;

/// Quick capture: notes on one side, what they become on the other. Nothing is written before the button; then it
/// is one step of undo. Deletes itself when closed.
class CaptureDialog final : public QDialog {
    Q_OBJECT
public:
    /// `text` stands there when it opens.
    CaptureDialog(Desk& desk, const QString& text, QWidget* parent = nullptr);
    ~CaptureDialog() override;

    /// What is to be kept for the next time: all while nothing was added, then what was left out, if wanted.
    [[nodiscard]] QString keptText() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildBody();
    void read();
    void take(Result<CaptureReading> reading, int generation);
    void markAgain();
    void showCounts();
    void askSomebody(int row);
    void add();
    void added(const CaptureCount& count);
    void sayProblem(const QString& words);

    Desk& m_desk;
    CaptureWords m_words;
    CaptureModel* m_model;
    NotesEdit* m_text;
    CaptureTable* m_table;
    QStackedWidget* m_side;
    QSplitter* m_splitter;
    QLabel* m_summary;
    QLabel* m_problem;
    QCheckBox* m_keep;
    QPushButton* m_add = nullptr;
    QTimer m_typing;
    QTimer m_editing;
    std::shared_ptr<const CaptureKnown> m_known; ///< null: to be read anew
    int m_generation = 0;                        ///< of the text; a reading of an older one is dropped
    int m_edits = 0;                             ///< likewise of the rows
    int m_unread = 0;                            ///< lines behind the limit
    bool m_reading = false;
    bool m_fresh = false;          ///< the rows are those of the text
    std::optional<QString> m_left; ///< once something was added: what was left out
};

} // namespace letterdesk
