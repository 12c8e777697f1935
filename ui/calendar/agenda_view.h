// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/agenda.h"

#include <QtWidgets/QTreeView>

#include <vector>

namespace letterdesk {

class AgendaModel;

/// Days with something, one below the other, each with what lies on it. Goes on in both directions as far as there
/// are dates. Several items can be chosen.
class AgendaView final : public QTreeView {
    Q_OBJECT
public:
    explicit AgendaView(AgendaModel& model, QWidget* parent = nullptr);

    void setCanChange(bool canChange) { m_canChange = canChange; }
    /// Begins the list at this day, or at the next one with something, and chooses it.
    void showDay(QDate day);
    void showItem(QDate day, const AgendaItem& item);
    [[nodiscard]] QDate chosenDay() const { return m_chosen; }
    /// The chosen items, headings left out, in the order of the list.
    [[nodiscard]] std::vector<AgendaItem> chosenItems() const;

    void reset() override;

Q_SIGNALS:
    void dayChosen(QDate day);
    void dayOpened(QDate day);
    void itemOpened(const letterdesk::AgendaItem& item);
    /// A letter was typed: a new date on this day that begins with it.
    void newTyped(QDate day, const QString& text);
    void menuAsked(const QPoint& where);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void drawBranches(QPainter* /*painter*/, const QRect& /*rect*/, const QModelIndex& /*index*/) const override {}
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void open(const QModelIndex& index);
    void fillScreen();
    void goOn();

    AgendaModel& m_model;
    bool m_canChange = true;
    QDate m_chosen;
    bool m_extending = false;
};

} // namespace letterdesk
