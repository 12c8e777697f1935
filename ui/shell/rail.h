// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icon.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace letterdesk {

/// One page's place on the rail.
class RailButton final : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(Icon icon, const QString& text, QWidget* parent);
    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    bool m_narrow = false;
};

/// The left rail: the program's name, the pages that exist, the student's details at the bottom.
class Rail final : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    /// Adds a page; the first one is chosen.
    RailButton* addPage(const char* objectName, Icon icon, const QString& text);
    RailButton* addFoot(const char* objectName, Icon icon, const QString& text);
    /// Puts something between the pages and the foot.
    void addBelowPages(QWidget* widget);
    /// Icons only, as the student chose it.
    void setNarrow(bool narrow);
    /// Icons only as well while words would take more than a third of the window, as large text does on a small
    /// screen.
    void fitInto(int windowWidth);
    void choose(int page);

Q_SIGNALS:
    void chosen(int page);
    void narrowed(bool narrow);

private:
    void applySizes();
    void applyNarrow();

    QLabel* m_brand;
    QVBoxLayout* m_pages;
    QVBoxLayout* m_below;
    QVBoxLayout* m_foot;
    std::vector<RailButton*> m_buttons;
    std::vector<RailButton*> m_footButtons;
    bool m_isChosenNarrow = false;
    int m_windowWidth = 0; ///< 0 until it is known
    bool m_narrow = false;
};

} // namespace letterdesk
