// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paper_style_parts.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/paper_style.h"
#include "ui/widgets/theme.h"

#include <QtCore/QVariant>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QDialog>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <cmath>

namespace letterdesk {

namespace {

constexpr char kButtonLook[] = "letterdeskButtonLook";
constexpr char kFieldWrong[] = "letterdeskFieldWrong";

void roundedRect(QPainter* painter, const QRectF& rect, const QColor& fill, const QColor& outline, qreal width,
                 qreal corner) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    painter->drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), corner, corner);
    painter->restore();
}

bool has(const QStyleOption& option, QStyle::StateFlag flag) {
    return (option.state & flag) != 0;
}

ButtonLook lookOf(const QStyleOption& option, const QWidget* widget) {
    if (widget != nullptr && widget->property(kButtonLook).isValid()) {
        return static_cast<ButtonLook>(widget->property(kButtonLook).toInt());
    }
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    // Outside of a dialog Qt calls each button "default" that has the focus.
    if (button != nullptr && (button->features & QStyleOptionButton::DefaultButton) != 0 && widget != nullptr &&
        qobject_cast<const QDialog*>(widget->window()) != nullptr) {
        return ButtonLook::Primary;
    }
    return button != nullptr && (button->features & QStyleOptionButton::Flat) != 0 ? ButtonLook::Quiet
                                                                                   : ButtonLook::Plain;
}

/// What a button's label takes: measured and painted alike, so that it never touches the edge.
struct ButtonLabel {
    QFont font;
    int icon = 0;
    int gap = 0;
    int text = 0;
    int menu = 0;

    [[nodiscard]] int width() const { return icon + gap + text + menu; }
};

ButtonLabel labelOf(const QStyleOptionButton& button, const QFont& font, const QWidget* widget) {
    ButtonLabel label;
    label.font = font;
    if (lookOf(button, widget) == ButtonLook::Primary) {
        label.font.setWeight(QFont::DemiBold);
    }
    label.icon = button.icon.isNull() ? 0 : button.iconSize.width();
    label.gap = label.icon > 0 && !button.text.isEmpty() ? 8 : 0;
    label.text = QFontMetrics(label.font).size(Qt::TextShowMnemonic, button.text).width();
    label.menu = (button.features & QStyleOptionButton::HasMenu) != 0 ? 18 : 0;
    return label;
}

} // namespace

int buttonLabelWidth(const QStyleOption& option, const QWidget* widget) {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    if (button == nullptr) {
        return 0;
    }
    return labelOf(*button, widget != nullptr ? widget->font() : QGuiApplication::font(), widget).width();
}

void setButtonLook(QWidget* button, ButtonLook look) {
    button->setProperty(kButtonLook, static_cast<int>(look));
    // The words of a look have a weight of their own: a button that was measured before forgets its size.
    QEvent change(QEvent::StyleChange);
    QCoreApplication::sendEvent(button, &change);
    button->updateGeometry();
    button->update();
}

void setFieldWrong(QWidget* field, bool wrong) {
    field->setProperty(kFieldWrong, wrong);
    field->update();
}

void paintFocusRing(QPainter* painter, const QRect& rect, int corner) {
    roundedRect(painter, rect, {}, Theme::colors().accent, 2, corner);
}

void paintFieldFrame(QPainter* painter, const QStyleOption& option, const QWidget* widget) {
    const ThemeColors& colors = Theme::colors();
    const bool wrong = widget != nullptr && widget->property(kFieldWrong).toBool();
    const bool focused = has(option, QStyle::State_HasFocus);
    const bool enabled = has(option, QStyle::State_Enabled);
    QColor outline = !enabled ? colors.line : wrong ? colors.late : focused ? colors.accent : colors.control;
    if (enabled && !focused && !wrong && has(option, QStyle::State_MouseOver)) {
        outline = colors.muted;
    }
    roundedRect(painter, option.rect, enabled ? colors.surface : colors.window, outline, focused || wrong ? 2 : 1,
                ThemeSizes::kCorner);
}

void paintButtonPanel(QPainter* painter, const QStyleOption& option, const QWidget* widget) {
    const ThemeColors& colors = Theme::colors();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    QColor fill;
    QColor outline;
    switch (lookOf(option, widget)) {
    case ButtonLook::Primary:
        fill = enabled ? (down    ? colors.accent.darker(125)
                          : hover ? colors.accent.lighter(112)
                                  : colors.accent)
                       : colors.line;
        break;
    case ButtonLook::Plain:
        fill = down ? colors.accentSoft : hover ? colors.toneSoft(Tone::Neutral) : colors.surface;
        outline = enabled ? colors.control : colors.line;
        break;
    case ButtonLook::Quiet:
        if (down || hover) {
            fill = down ? colors.accentSoft : colors.hover;
        }
        break;
    }
    roundedRect(painter, option.rect, fill, outline, 1, ThemeSizes::kCorner);
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
        const bool primary = lookOf(option, widget) == ButtonLook::Primary;
        roundedRect(painter, primary ? option.rect.adjusted(3, 3, -3, -3) : option.rect, {},
                    primary ? colors.onAccent : colors.accent, primary ? 1 : 2, ThemeSizes::kCorner);
    }
}

void paintButtonLabel(QPainter* painter, const QStyleOption& option, const QStyle& style, const QWidget* widget) {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    if (button == nullptr) {
        return;
    }
    const ThemeColors& colors = Theme::colors();
    const ButtonLook look = lookOf(option, widget);
    const bool enabled = has(option, QStyle::State_Enabled);
    QColor color = look == ButtonLook::Primary ? colors.onAccent
                   : look == ButtonLook::Quiet ? colors.accent
                                               : colors.text;
    if (!enabled) {
        color = option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    }
    const ButtonLabel label = labelOf(*button, painter->font(), widget);
    const int iconSize = label.icon;
    const int content = std::min(option.rect.width(), label.width());
    QRect rect =
        QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(content, option.rect.height()), option.rect);
    painter->save();
    painter->setFont(label.font);
    if (iconSize > 0) {
        const QRect iconRect = QStyle::visualRect(
            option.direction, rect, QRect(rect.left(), rect.center().y() - iconSize / 2 + 1, iconSize, iconSize));
        QPixmap pixmap = button->icon.pixmap(QSize(iconSize, iconSize), painter->device()->devicePixelRatioF(),
                                             enabled ? QIcon::Normal : QIcon::Disabled);
        if (look == ButtonLook::Primary) {
            // A button may become the primary one, and then its line must stand out from the accent.
            QPainter tint(&pixmap);
            tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
            tint.fillRect(pixmap.rect(), color);
        }
        painter->drawPixmap(iconRect.topLeft(), pixmap);
    }
    const QRect textRect =
        QStyle::visualRect(option.direction, rect, rect.adjusted(iconSize + label.gap, 0, -label.menu, 0));
    int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine;
    flags |= style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget) != 0 ? Qt::TextShowMnemonic
                                                                                 : Qt::TextHideMnemonic;
    painter->setPen(color);
    painter->drawText(textRect, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | flags,
                      button->text);
    if (label.menu > 0) {
        const QRect arrow =
            QStyle::visualRect(option.direction, rect, QRect(rect.right() - 15, rect.top(), 16, rect.height()));
        paintIcon(painter, arrow, Icon::ChevronDown, color, 14);
    }
    painter->restore();
}

void paintToolPanel(QPainter* painter, const QStyleOption& option, const QWidget* /*widget*/) {
    const ThemeColors& colors = Theme::colors();
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hover = has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver);
    if (down || hover) {
        roundedRect(painter, option.rect, down ? colors.accentSoft : colors.hover, {}, 1, ThemeSizes::kCorner);
    }
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
        paintFocusRing(painter, option.rect, ThemeSizes::kCorner);
    }
}

void paintCheckMark(QPainter* painter, const QStyleOption& option, bool round) {
    const ThemeColors& colors = Theme::colors();
    const bool on = has(option, QStyle::State_On);
    const bool enabled = has(option, QStyle::State_Enabled);
    const int side = std::min(option.rect.width(), option.rect.height());
    const QRect box = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(side, side), option.rect);
    const qreal corner = round ? side / 2.0 : 4;
    const QColor fill = on ? (enabled ? colors.accent : colors.control) : colors.surface;
    const bool focused = has(option, QStyle::State_HasFocus);
    roundedRect(painter, box, fill, on || focused ? (enabled ? colors.accent : colors.control) : colors.control,
                focused && !on ? 2 : 1, corner);
    if (on && round) {
        const qreal inset = side * 0.32;
        roundedRect(painter, QRectF(box).adjusted(inset, inset, -inset, -inset), colors.onAccent, {}, 0, side);
    } else if (on) {
        paintIcon(painter, box, Icon::Check, colors.onAccent, side - 3);
    }
}

void paintTabShape(QPainter* painter, const QStyleOption& option) {
    const ThemeColors& colors = Theme::colors();
    const QRect rect = option.rect;
    if (has(option, QStyle::State_Selected)) {
        roundedRect(painter, QRectF(rect.left() + 10, rect.bottom() - 2, rect.width() - 20, 3), colors.accent, {},
                    0, 1.5);
    } else if (has(option, QStyle::State_MouseOver)) {
        roundedRect(painter, rect.adjusted(2, 4, -2, -6), colors.hover, {}, 0, ThemeSizes::kCorner);
    }
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
        paintFocusRing(painter, rect.adjusted(2, 3, -2, -5), ThemeSizes::kCorner);
    }
}

void paintComboLabel(QPainter* painter, const QStyleOptionComboBox& option, const QStyle& style,
                     const QWidget* widget) {
    const QRect field = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, widget);
    int left = field.left();
    if (!option.currentIcon.isNull()) {
        const int size = option.iconSize.width();
        painter->drawPixmap(QPoint(left, field.center().y() - size / 2 + 1),
                            option.currentIcon.pixmap(QSize(size, size), painter->device()->devicePixelRatioF()));
        left += size + 8;
    }
    painter->setPen(option.palette.color(
        has(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    const QRect textRect(left, field.top(), field.right() - left + 1, field.height());
    const QString text = painter->fontMetrics().elidedText(option.currentText, Qt::ElideRight, textRect.width());
    painter->drawText(
        textRect, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
        text);
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part, int minimumSlider) {
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QRect rect = option.rect;
    const int length = horizontal ? rect.width() : rect.height();
    int slider = length;
    int start = 0;
    if (option.maximum > option.minimum) {
        const qint64 range = qint64(option.maximum) - option.minimum;
        slider = static_cast<int>(qint64(option.pageStep) * length / (range + option.pageStep));
        slider = std::clamp(slider, std::min(minimumSlider, length), length);
        start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                length - slider, option.upsideDown);
    }
    const auto stretch = [&](int from, int size) {
        return horizontal ? QRect(rect.left() + from, rect.top(), size, rect.height())
                          : QRect(rect.left(), rect.top() + from, rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return rect;
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, slider);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(start + slider, length - start - slider);
    default:
        return {};
    }
}

void paintScrollBar(QPainter* painter, const QStyleOptionSlider& option, const QStyle& style,
                    const QWidget* widget) {
    const QWidget* owner = widget != nullptr ? widget->parentWidget() : nullptr;
    painter->fillRect(option.rect, owner != nullptr ? owner->palette().color(owner->backgroundRole())
                                                    : option.palette.color(QPalette::Window));
    if (option.maximum <= option.minimum) {
        return;
    }
    const QRect slider = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    QColor color = Theme::colors().text;
    const bool held = has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver);
    color.setAlphaF(held ? 0.45F : 0.26F);
    const int inset = 3;
    roundedRect(painter,
                option.orientation == Qt::Horizontal ? slider.adjusted(2, inset, -2, -inset)
                                                     : slider.adjusted(inset, 2, -inset, -2),
                color, {}, 0, 3);
}

void paintMenuBarItem(QPainter* painter, const QStyleOption& option, const QStyle& style, const QWidget* widget) {
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
    if (item == nullptr) {
        return;
    }
    painter->fillRect(option.rect, Theme::colors().window);
    if (has(option, QStyle::State_Selected)) {
        roundedRect(painter, option.rect.adjusted(1, 2, -1, -2), Theme::colors().accentSoft, {}, 0,
                    ThemeSizes::kCorner);
    }
    int flags = Qt::AlignCenter | Qt::TextSingleLine;
    flags |= style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget) != 0 ? Qt::TextShowMnemonic
                                                                                 : Qt::TextHideMnemonic;
    painter->setPen(has(option, QStyle::State_Enabled) ? Theme::colors().text : Theme::colors().muted);
    painter->drawText(option.rect, flags, item->text);
}

bool paintMenuItem(QPainter* painter, const QStyleOption& option, const QStyle& style, const QWidget* widget) {
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
    if (item == nullptr || qobject_cast<const QAbstractItemView*>(widget) != nullptr) {
        return false;
    }
    const ThemeColors& colors = Theme::colors();
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(option.rect.left() + 8, option.rect.center().y(), option.rect.width() - 16, 1),
                          colors.line);
        return true;
    }
    if (item->menuItemType != QStyleOptionMenuItem::Normal &&
        item->menuItemType != QStyleOptionMenuItem::SubMenu &&
        item->menuItemType != QStyleOptionMenuItem::DefaultItem) {
        return false;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_Selected) && enabled) {
        roundedRect(painter, option.rect, colors.accentSoft, {}, 0, ThemeSizes::kCorner - 2);
    }
    constexpr int kIconColumn = 34;
    const auto mirrored = [&option](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QRect iconRect =
        mirrored(QRect(option.rect.left(), option.rect.top(), kIconColumn, option.rect.height()));
    if (item->checkType != QStyleOptionMenuItem::NotCheckable && item->checked) {
        paintIcon(painter, iconRect, Icon::Check, colors.accent, 16);
    } else if (!item->icon.isNull() && item->checkType == QStyleOptionMenuItem::NotCheckable) {
        item->icon.paint(painter, QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(18, 18), iconRect),
                         Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QRect textRect = mirrored(option.rect.adjusted(kIconColumn, 0, -12, 0));
    int flags = Qt::AlignVCenter | Qt::TextSingleLine;
    flags |= style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget) != 0 ? Qt::TextShowMnemonic
                                                                                 : Qt::TextHideMnemonic;
    const qsizetype tab = item->text.indexOf(u'\t');
    painter->save();
    painter->setFont(item->font);
    painter->setPen(option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter->drawText(textRect, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | flags,
                      tab < 0 ? item->text : item->text.left(tab));
    if (tab >= 0) {
        painter->setPen(enabled ? colors.muted : option.palette.color(QPalette::Disabled, QPalette::WindowText));
        painter->drawText(textRect,
                          static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | flags,
                          item->text.mid(tab + 1));
    }
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        paintIcon(painter, mirrored(QRect(option.rect.right() - 22, option.rect.top(), 20, option.rect.height())),
                  option.direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight, colors.muted, 14);
    }
    painter->restore();
    return true;
}

} // namespace letterdesk
