// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSlider;
class QWidget;

/// The drawings of PaperStyle, one function a part.
namespace letterdesk {

void paintFocusRing(QPainter* painter, const QRect& rect, int corner);
/// Fill and outline of line edits and combo boxes.
void paintFieldFrame(QPainter* painter, const QStyleOption& option, const QWidget* widget);
void paintButtonPanel(QPainter* painter, const QStyleOption& option, const QWidget* widget);
/// Width of a push button's label as paintButtonLabel() draws it, in pixels.
[[nodiscard]] int buttonLabelWidth(const QStyleOption& option, const QWidget* widget);
void paintButtonLabel(QPainter* painter, const QStyleOption& option, const QStyle& style, const QWidget* widget);
void paintToolPanel(QPainter* painter, const QStyleOption& option, const QWidget* widget);
void paintCheckMark(QPainter* painter, const QStyleOption& option, bool round);
void paintTabShape(QPainter* painter, const QStyleOption& option);
void paintComboLabel(QPainter* painter, const QStyleOptionComboBox& option, const QStyle& style,
                     const QWidget* widget);
void paintScrollBar(QPainter* painter, const QStyleOptionSlider& option, const QStyle& style,
                    const QWidget* widget);
void paintMenuBarItem(QPainter* painter, const QStyleOption& option, const QStyle& style, const QWidget* widget);
/// False when Fusion should draw it (scrollers and the like).
[[nodiscard]] bool paintMenuItem(QPainter* painter, const QStyleOption& option, const QStyle& style,
                                 const QWidget* widget);

/// Groove and slider without arrow buttons.
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part, int minimumSlider);

} // namespace letterdesk
