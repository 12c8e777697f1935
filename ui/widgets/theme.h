// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QPalette>

#include <optional>

class QWidget;

namespace letterdesk {

/// Which look the user asked for.
enum class ThemeChoice { System, Light, Dark };
/// How tightly lists are set.
enum class Density { Comfortable, Compact };

/// A word said in color, never by color alone: an icon or a word stands beside it.
enum class Tone { Neutral, Accent, Soon, Late, Done, Estimate };

/// The colors of the house by what they are for. Figures: contrast of text 11:1, muted 5.8:1, tones 6:1 or more.
struct ThemeColors {
    QColor window;  ///< the desk
    QColor surface; ///< the paper
    QColor text;
    QColor muted;
    QColor accent; ///< the one button, selection, links
    QColor onAccent;
    QColor accentSoft;
    QColor soon;
    QColor soonSoft;
    QColor late;
    QColor lateSoft;
    QColor done;
    QColor doneSoft;
    QColor estimate;
    QColor estimateSoft;
    QColor line;    ///< hairlines: text at 12 %
    QColor control; ///< outline of fields and buttons, 3:1 on surface
    QColor hover;   ///< under the pointer: text at 5 %

    [[nodiscard]] QColor tone(Tone tone) const;
    [[nodiscard]] QColor toneSoft(Tone tone) const;
};

[[nodiscard]] ThemeColors lightColors();
[[nodiscard]] ThemeColors darkColors();
/// The system's own colors, for high-contrast palettes.
[[nodiscard]] ThemeColors colorsFromPalette(const QPalette& palette);
[[nodiscard]] QPalette paletteFor(const ThemeColors& colors);

/// Ratio of relative luminance, 1…21 (WCAG 2.2).
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);
/// Pure black and white on windows, fields and buttons alike: a palette chosen for contrast, which wins over ours.
[[nodiscard]] bool isHighContrast(const QPalette& palette);

/// Sizes, in device independent pixels. They grow with the font, so that text at 200 % is not cut.
struct ThemeSizes {
    static constexpr int kUnit = 8;
    static constexpr int kCorner = 6;
    static constexpr int kPageMargin = 24;
    static constexpr int kGroupGap = 24;
    static constexpr int kInside = 12;
    int row = 36;
    int control = 32;
    int rail = 184;
    int railCollapsed = 56;
    int icon = 20;
};

enum class TextRole { Small, Body, Section, PageTitle };

/// The look of the running program: colors, sizes, fonts. One per process, made in main or in a test; widgets
/// read it when they paint, so that a switch needs no restart.
class Theme final : public QObject {
    Q_OBJECT
public:
    Theme();
    ~Theme() override;

    /// The one made last; painting without one uses the light colors.
    [[nodiscard]] static const ThemeColors& colors();
    [[nodiscard]] static const ThemeSizes& sizes();
    [[nodiscard]] static Theme* current();

    /// A font of the page's scale: 11, 13, 15 or 20 px at 100 % text, semibold where asked.
    [[nodiscard]] static QFont font(TextRole role, bool semibold = false);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] Density density() const { return m_density; }
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    [[nodiscard]] bool isDark() const;
    /// apply() was called.
    [[nodiscard]] bool isApplied() const { return m_applied; }

    /// Whether nothing may slide, fade or blink. Widgets that move ask before they do.
    [[nodiscard]] static bool isMotionReduced();
    void setMotionReduced(bool reduced);
    /// The day a week begins with in every calendar: what the user chose, else that of the locale.
    [[nodiscard]] static Qt::DayOfWeek firstWeekday();
    void setFirstWeekday(Qt::DayOfWeek day);

    /// Sets palette, fonts and sizes of the application. `textPercent` 75…250.
    void apply(ThemeChoice choice, Density density, int textPercent);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ThemeChoice m_choice = ThemeChoice::System;
    Density m_density = Density::Comfortable;
    int m_textPercent = 100;
    bool m_applying = false;
    bool m_applied = false;
    bool m_motionReduced = false;
    int m_flashTime = -1; ///< of the system's cursor, while ours stands still
    std::optional<Qt::DayOfWeek> m_firstWeekday;
    QFont m_systemFont;
    ThemeColors m_colors;
    ThemeSizes m_sizes;
};

/// Tabular figures where the font has them cannot be asked for in Qt 6.4; this sets a text's role on a widget.
void setTextRole(QWidget* widget, TextRole role, bool semibold = false, bool muted = false);

/// Writes a label in this color, whatever ground it stands on: on a field's ground a label takes the color of
/// fields.
void setTextColor(QWidget* widget, const QColor& color);

} // namespace letterdesk
