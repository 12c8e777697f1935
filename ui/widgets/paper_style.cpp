// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paper_style.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/paper_style_parts.h"
#include "ui/widgets/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace letterdesk {

PaperStyle::PaperStyle()
    : QProxyStyle(QStringLiteral("Fusion")) {}

namespace {

/// The text with a line break where it wraps. Qt 6.4 counts the space at the end of a line that runs from right to
/// left: the line would begin a space too far in, and its last letter would be cut.
QString brokenIntoLines(QString text, const QFont& font, int width) {
    text.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const int last = line.textStart() + line.textLength() - 1;
        if (last > 0 && last < text.size() - 1 && text[last] == u' ') {
            text[last] = QChar::LineSeparator;
        }
    }
    layout.endLayout();
    return text;
}

} // namespace

void PaperStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
    // Enter presses a button that has the focus; Qt does that in dialogs only.
    if (auto* button = qobject_cast<QPushButton*>(widget);
        button != nullptr && qobject_cast<QDialog*>(button->window()) == nullptr) {
        button->setAutoDefault(true);
    }
    // Qt aligns a label by the direction of its text: a Latin name would stand at the far side of a mirrored page.
    if (auto* label = qobject_cast<QLabel*>(widget); label != nullptr && label->isRightToLeft() &&
                                                     (label->alignment() & Qt::AlignLeft) != 0 &&
                                                     (label->alignment() & Qt::AlignAbsolute) == 0) {
        label->setAlignment((label->alignment() & ~Qt::AlignHorizontal_Mask) | Qt::AlignRight | Qt::AlignAbsolute);
    }
}

int PaperStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
        return 2 * ThemeSizes::kUnit;
    case PM_HeaderMargin:
        return 4;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QLineEdit*>(widget) != nullptr ? 6 : 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_MenuBarHMargin:
        return 8;
    case PM_MenuBarVMargin:
        return 2;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
        return Theme::sizes().icon - 2;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 12;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(16, Theme::sizes().control / 2);
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 14;
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PaperStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returnData) const {
    switch (hint) {
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
        return hint == SH_UnderlineShortcut ? 1 : 0;
    case SH_MessageBox_CenterButtons:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Widget_Animation_Duration:
        return Theme::isMotionReduced() ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize PaperStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const {
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int control = Theme::sizes().control;
    switch (type) {
    case CT_PushButton:
        wanted.setHeight(std::max(control, size.height() + 8));
        wanted.setWidth(std::max(buttonLabelWidth(*option, widget) + 28, control));
        break;
    case CT_LineEdit:
        wanted.setHeight(control);
        break;
    case CT_ComboBox:
        wanted.setHeight(control);
        wanted.rwidth() += 12;
        break;
    case CT_SpinBox:
        wanted.setHeight(control);
        break;
    case CT_ToolButton:
        wanted = wanted.expandedTo(QSize(control, control));
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item != nullptr && item->menuItemType != QStyleOptionMenuItem::Separator) {
            wanted.setHeight(std::max(28, wanted.height()));
            wanted.rwidth() += 16;
        }
        break;
    case CT_MenuBarItem:
        wanted.setHeight(std::max(28, wanted.height()));
        break;
    case CT_HeaderSection:
        wanted.setHeight(std::max(32, wanted.height()));
        break;
    case CT_ItemViewItem:
        wanted.setHeight(std::max(28, wanted.height()));
        break;
    default:
        break;
    }
    return wanted;
}

QRect PaperStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    if (element == SE_PushButtonFocusRect) {
        return option->rect.adjusted(1, 1, -1, -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect PaperStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                                 const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            return scrollBarPart(*slider, subControl, pixelMetric(PM_ScrollBarSliderMin, option, widget));
        }
    }
    if (control == CC_ComboBox) {
        const QRect rect = option->rect;
        const int arrow = 28;
        QRect part;
        if (subControl == SC_ComboBoxArrow) {
            part = QRect(rect.right() - arrow + 1, rect.top(), arrow, rect.height());
        } else if (subControl == SC_ComboBoxEditField) {
            part = rect.adjusted(9, 1, -arrow, -1);
        } else {
            return QProxyStyle::subControlRect(control, option, subControl, widget);
        }
        return visualRect(option->direction, rect, part);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

void PaperStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame != nullptr && frame->lineWidth > 0) {
            paintFieldFrame(painter, *option, widget);
        }
        return;
    case PE_FrameLineEdit:
        paintFieldFrame(painter, *option, widget);
        return;
    case PE_PanelButtonCommand:
        paintButtonPanel(painter, *option, widget);
        return;
    case PE_PanelButtonTool:
        paintToolPanel(painter, *option, widget);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView*>(widget) == nullptr) {
            paintFocusRing(painter, option->rect, ThemeSizes::kCorner);
        }
        return;
    case PE_Frame:
        paintFieldFrame(painter, *option, widget);
        return;
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_IndicatorToolBarSeparator:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        paintCheckMark(painter, *option, element == PE_IndicatorRadioButton);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        if (element == PE_PanelMenu) {
            painter->fillRect(option->rect, Theme::colors().surface);
        }
        painter->setPen(Theme::colors().control);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          Theme::colors().line);
        return;
    case PE_IndicatorArrowDown:
        paintIcon(painter, option->rect, Icon::ChevronDown, Theme::colors().muted, 14);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void PaperStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    switch (element) {
    case CE_Splitter:
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, Theme::colors().window);
        return;
    case CE_MenuBarItem:
        paintMenuBarItem(painter, *option, *this, widget);
        return;
    case CE_MenuItem:
        if (paintMenuItem(painter, *option, *this, widget)) {
            return;
        }
        break;
    case CE_HeaderSection:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          Theme::colors().line);
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            painter->setPen(Theme::colors().muted);
            painter->drawText(
                option->rect.adjusted(4, 0, -4, 0),
                static_cast<int>(visualAlignment(option->direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                painter->fontMetrics().elidedText(header->text, Qt::ElideRight, option->rect.width() - 8));
        }
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          Theme::colors().line);
        return;
    case CE_PushButtonLabel:
        paintButtonLabel(painter, *option, *this, widget);
        return;
    case CE_TabBarTabShape:
        paintTabShape(painter, *option);
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            QStyleOptionTab calm(*tab);
            const bool selected = (tab->state & State_Selected) != 0;
            calm.palette.setColor(QPalette::WindowText, selected ? Theme::colors().accent : Theme::colors().muted);
            calm.state &= ~State_HasFocus;
            QProxyStyle::drawControl(element, &calm, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem soft(*item);
            soft.palette.setColor(QPalette::Highlight, Theme::colors().accentSoft);
            soft.palette.setColor(QPalette::HighlightedText, Theme::colors().text);
            QProxyStyle::drawControl(element, &soft, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            paintComboLabel(painter, *combo, *this, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void PaperStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const {
    // A menu that any click opens needs no arrow; Qt puts it over the button's words.
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        control == CC_ToolButton && button != nullptr &&
        (button->features & QStyleOptionToolButton::HasMenu) != 0 &&
        (button->features & QStyleOptionToolButton::MenuButtonPopup) == 0) {
        QStyleOptionToolButton plain(*button);
        plain.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        return;
    }
    if (control == CC_ScrollBar) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            paintScrollBar(painter, *slider, *this, widget);
            return;
        }
    }
    if (control == CC_ComboBox) {
        paintFieldFrame(painter, *option, widget);
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        paintIcon(painter, arrow.adjusted(-2, 0, -2, 0), Icon::ChevronDown, Theme::colors().muted, 16);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void PaperStyle::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette,
                              bool enabled, const QString& text, QPalette::ColorRole role) const {
    const bool wrapsFromTheRight = (flags & Qt::TextWordWrap) != 0 && text.isRightToLeft();
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled,
                              wrapsFromTheRight ? brokenIntoLines(text, painter->font(), rect.width()) : text,
                              role);
}

QIcon PaperStyle::standardIcon(StandardPixmap standardIcon, const QStyleOption* option,
                               const QWidget* widget) const {
    switch (standardIcon) {
    case SP_LineEditClearButton:
        return themedIcon(Icon::Close);
    case SP_MessageBoxCritical:
        return themedIcon(Icon::Error, Tint::Late);
    case SP_MessageBoxWarning:
        return themedIcon(Icon::Warning, Tint::Soon);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return themedIcon(Icon::About, Tint::Accent);
    default:
        return QProxyStyle::standardIcon(standardIcon, option, widget);
    }
}

} // namespace letterdesk
