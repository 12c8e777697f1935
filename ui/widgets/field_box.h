// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace letterdesk {

/// One field of a form: its label above, the editor (put into this widget's layout by the .ui file), and below
/// it the words when the entry is wrong. Gives the editor its accessible name and the label its buddy.
class FieldBox final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString label READ label WRITE setLabel)
    Q_PROPERTY(QString hint READ hint WRITE setHint)
public:
    explicit FieldBox(QWidget* parent = nullptr);

    [[nodiscard]] QString label() const;
    void setLabel(const QString& label);
    /// Words under the field that help while nothing is wrong.
    [[nodiscard]] QString hint() const { return m_hint; }
    void setHint(const QString& hint);

    /// Says what is wrong, in words, at the field; empty: nothing is.
    void setProblem(const QString& problem);
    [[nodiscard]] QString problem() const { return m_problem; }

    /// The editor that lies in this box, or null.
    [[nodiscard]] QWidget* editor() const;
    /// The box an editor lies in, or null.
    [[nodiscard]] static FieldBox* of(const QWidget* editor);

protected:
    bool event(QEvent* event) override;

private:
    void assemble();
    void showWords();

    QLabel* m_label;
    QLabel* m_words;
    QString m_hint;
    QString m_problem;
    bool m_assembled = false;
};

} // namespace letterdesk
