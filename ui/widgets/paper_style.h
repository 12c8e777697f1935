// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QProxyStyle>

namespace letterdesk {

/// Fusion with our sizes, corners, fields and buttons. Thin: it draws only what the look of the house asks for
/// and leaves the rest to Fusion. Colors come from Theme when painting.
class PaperStyle final : public QProxyStyle {
    Q_OBJECT
public:
    PaperStyle();

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                         const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    void drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
                      const QString& text, QPalette::ColorRole role) const override;
    QIcon standardIcon(StandardPixmap standardIcon, const QStyleOption* option,
                       const QWidget* widget) const override;
};

/// How a push button stands out. At most one Primary is visible on a page.
enum class ButtonLook { Plain, Primary, Quiet };
/// Sets the look; survives theme changes.
void setButtonLook(QWidget* button, ButtonLook look);

/// Marks a field as wrong: its outline takes the color of Tone::Late. The words stand below it.
void setFieldWrong(QWidget* field, bool wrong);

} // namespace letterdesk
