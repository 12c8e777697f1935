// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtCore/QVariant>
#include <QtGui/QFontMetrics>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <cmath>

namespace letterdesk {

namespace {

Theme* s_current = nullptr;

constexpr int kBodyPixels = 13;
constexpr char kTextRole[] = "letterdeskTextRole";

QColor mixed(const QColor& over, const QColor& under, double share) {
    const auto channel = [share](int a, int b) {
        return static_cast<int>(std::lround(a * share + b * (1 - share)));
    };
    return QColor(channel(over.red(), under.red()), channel(over.green(), under.green()),
                  channel(over.blue(), under.blue()));
}

void deriveLines(ThemeColors& colors, double controlShare) {
    colors.line = mixed(colors.text, colors.surface, 0.12);
    colors.control = mixed(colors.text, colors.surface, controlShare);
    colors.hover = QColor(colors.text);
    colors.hover.setAlphaF(0.05F);
}

double luminance(const QColor& color) {
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

int pixels(TextRole role) {
    switch (role) {
    case TextRole::Small:
        return 11;
    case TextRole::Body:
        return kBodyPixels;
    case TextRole::Section:
        return 15;
    case TextRole::PageTitle:
        return 20;
    }
    return kBodyPixels;
}

void refreshTextRoles() {
    for (QWidget* widget : QApplication::allWidgets()) {
        const QVariant role = widget->property(kTextRole);
        if (role.isValid()) {
            const int packed = role.toInt();
            setTextRole(widget, static_cast<TextRole>(packed & 3), (packed & 4) != 0, (packed & 8) != 0);
        }
    }
}

} // namespace

QColor ThemeColors::tone(Tone tone) const {
    switch (tone) {
    case Tone::Neutral:
        return muted;
    case Tone::Accent:
        return accent;
    case Tone::Soon:
        return soon;
    case Tone::Late:
        return late;
    case Tone::Done:
        return done;
    case Tone::Estimate:
        return estimate;
    }
    return text;
}

QColor ThemeColors::toneSoft(Tone tone) const {
    switch (tone) {
    case Tone::Neutral:
        return mixed(text, surface, 0.06);
    case Tone::Accent:
        return accentSoft;
    case Tone::Soon:
        return soonSoft;
    case Tone::Late:
        return lateSoft;
    case Tone::Done:
        return doneSoft;
    case Tone::Estimate:
        return estimateSoft;
    }
    return surface;
}

ThemeColors lightColors() {
    ThemeColors colors;
    colors.window = QColor(0xF6, 0xF6, 0xF3);
    colors.surface = QColor(0xFF, 0xFF, 0xFF);
    colors.text = QColor(0x1B, 0x21, 0x27);
    colors.muted = QColor(0x55, 0x60, 0x6B);
    colors.accent = QColor(0x0B, 0x61, 0x69);
    colors.onAccent = QColor(0xFF, 0xFF, 0xFF);
    colors.accentSoft = QColor(0xDF, 0xEF, 0xF0);
    colors.soon = QColor(0x7A, 0x4E, 0x00);
    colors.soonSoft = QColor(0xFF, 0xF1, 0xD6);
    colors.late = QColor(0x9B, 0x1C, 0x23);
    colors.lateSoft = QColor(0xFB, 0xE7, 0xE7);
    colors.done = QColor(0x1F, 0x5F, 0x37);
    colors.doneSoft = QColor(0xE3, 0xF2, 0xE8);
    colors.estimate = QColor(0x5A, 0x3E, 0x8E);
    colors.estimateSoft = QColor(0xEE, 0xE9, 0xF7);
    deriveLines(colors, 0.48);
    return colors;
}

ThemeColors darkColors() {
    ThemeColors colors;
    colors.window = QColor(0x14, 0x18, 0x1B);
    colors.surface = QColor(0x1C, 0x21, 0x25);
    colors.text = QColor(0xE7, 0xEA, 0xEC);
    colors.muted = QColor(0xA2, 0xAD, 0xB6);
    colors.accent = QColor(0x63, 0xC7, 0xCD);
    colors.onAccent = QColor(0x0A, 0x1A, 0x1C);
    colors.accentSoft = QColor(0x17, 0x34, 0x38);
    colors.soon = QColor(0xF0, 0xBF, 0x66);
    colors.soonSoft = QColor(0x3A, 0x2C, 0x10);
    colors.late = QColor(0xFF, 0x9A, 0x9A);
    colors.lateSoft = QColor(0x41, 0x1C, 0x1E);
    colors.done = QColor(0x8F, 0xD3, 0xA6);
    colors.doneSoft = QColor(0x17, 0x32, 0x1F);
    colors.estimate = QColor(0xC4, 0xB0, 0xF0);
    colors.estimateSoft = QColor(0x2B, 0x23, 0x40);
    deriveLines(colors, 0.40);
    return colors;
}

ThemeColors colorsFromPalette(const QPalette& palette) {
    ThemeColors colors;
    colors.window = palette.color(QPalette::Window);
    colors.surface = palette.color(QPalette::Base);
    colors.text = palette.color(QPalette::WindowText);
    colors.muted = colors.text;
    colors.accent = palette.color(QPalette::Highlight);
    colors.onAccent = palette.color(QPalette::HighlightedText);
    colors.accentSoft = mixed(colors.accent, colors.surface, 0.2);
    colors.soon = colors.late = colors.done = colors.estimate = colors.text;
    colors.soonSoft = colors.lateSoft = colors.doneSoft = colors.estimateSoft = colors.surface;
    colors.line = colors.text;
    colors.control = colors.text;
    colors.hover = colors.accentSoft;
    return colors;
}

QPalette paletteFor(const ThemeColors& colors) {
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.surface);
    palette.setColor(QPalette::AlternateBase, mixed(colors.text, colors.surface, 0.03));
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    palette.setColor(QPalette::Button, colors.surface);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.late);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::ToolTipBase, colors.text);
    palette.setColor(QPalette::ToolTipText, colors.surface);
    palette.setColor(QPalette::Light, mixed(colors.text, colors.surface, 0.02));
    palette.setColor(QPalette::Midlight, mixed(colors.text, colors.surface, 0.06));
    palette.setColor(QPalette::Mid, colors.line);
    palette.setColor(QPalette::Dark, colors.control);
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0));
    const QColor faint = mixed(colors.muted, colors.surface, 0.62);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faint);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, colors.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colors.text);
    return palette;
}

double contrastRatio(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

bool isHighContrast(const QPalette& palette) {
    constexpr double kNearlyBlackAndWhite = 20.0;
    const auto strong = [&palette](QPalette::ColorRole text, QPalette::ColorRole under) {
        return contrastRatio(palette.color(text), palette.color(under)) >= kNearlyBlackAndWhite;
    };
    return strong(QPalette::WindowText, QPalette::Window) && strong(QPalette::Text, QPalette::Base) &&
           strong(QPalette::ButtonText, QPalette::Button);
}

Theme::Theme()
    : m_systemFont(QApplication::font())
    , m_colors(lightColors()) {
    s_current = this;
    qApp->installEventFilter(this);
}

Theme::~Theme() {
    if (s_current == this) {
        s_current = nullptr;
    }
}

Theme* Theme::current() {
    return s_current;
}

const ThemeColors& Theme::colors() {
    static const ThemeColors fallback = lightColors();
    return s_current != nullptr ? s_current->m_colors : fallback;
}

const ThemeSizes& Theme::sizes() {
    static const ThemeSizes fallback;
    return s_current != nullptr ? s_current->m_sizes : fallback;
}

QFont Theme::font(TextRole role, bool semibold) {
    QFont font = s_current != nullptr ? s_current->m_systemFont : QApplication::font();
    const int percent = s_current != nullptr ? s_current->m_textPercent : 100;
    font.setPixelSize(static_cast<int>(std::lround(pixels(role) * percent / 100.0)));
    font.setWeight(semibold ? QFont::DemiBold : QFont::Normal);
    return font;
}

bool Theme::isMotionReduced() {
    return s_current != nullptr && s_current->m_motionReduced;
}

void Theme::setMotionReduced(bool reduced) {
    if (reduced == m_motionReduced) {
        return;
    }
    m_motionReduced = reduced;
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                      Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox}) {
        QApplication::setEffectEnabled(effect, !reduced);
    }
    if (reduced) {
        m_flashTime = QApplication::cursorFlashTime();
    }
    QApplication::setCursorFlashTime(reduced ? 0 : m_flashTime);
    Q_EMIT changed();
}

Qt::DayOfWeek Theme::firstWeekday() {
    return s_current != nullptr ? s_current->m_firstWeekday.value_or(QLocale().firstDayOfWeek())
                                : QLocale().firstDayOfWeek();
}

void Theme::setFirstWeekday(Qt::DayOfWeek day) {
    if (m_firstWeekday != day) {
        m_firstWeekday = day;
        Q_EMIT changed();
    }
}

bool Theme::isDark() const {
    return m_colors.window.lightnessF() < m_colors.text.lightnessF();
}

void Theme::apply(ThemeChoice choice, Density density, int textPercent) {
    m_applying = true;
    m_choice = choice;
    m_density = density;
    m_textPercent = std::clamp(textPercent, 75, 250);
    // An empty palette gives the system's own back, so that it can be looked at.
    QGuiApplication::setPalette(QPalette());
    const QPalette system = QGuiApplication::palette();
    const bool highContrast = isHighContrast(system);
    const bool systemDark =
        system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
    if (highContrast) {
        m_colors = colorsFromPalette(system);
    } else if (choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemDark)) {
        m_colors = darkColors();
    } else {
        m_colors = lightColors();
    }
    QApplication::setFont(font(TextRole::Body));
    const int line = QFontMetrics(QApplication::font()).height();
    m_sizes.row = std::max(density == Density::Compact ? 28 : 36, line + (density == Density::Compact ? 8 : 16));
    m_sizes.control = std::max(32, line + 14);
    m_sizes.icon = std::max(20, line + 2);
    m_sizes.rail = std::max(184, 184 * m_textPercent / 100);
    QApplication::setPalette(highContrast ? system : paletteFor(m_colors));
    refreshTextRoles();
    m_applying = false;
    m_applied = true;
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    // ThemeChange reaches the application when the desktop switches between light and dark.
    if (event->type() == QEvent::ThemeChange && watched == qApp && !m_applying) {
        apply(m_choice, m_density, m_textPercent);
    }
    return QObject::eventFilter(watched, event);
}

void setTextRole(QWidget* widget, TextRole role, bool semibold, bool muted) {
    const int packed = static_cast<int>(role) | (semibold ? 4 : 0) | (muted ? 8 : 0);
    widget->setProperty(kTextRole, packed);
    widget->setFont(Theme::font(role, semibold));
    if (muted) {
        setTextColor(widget, Theme::colors().muted);
    }
}

void setTextColor(QWidget* widget, const QColor& color) {
    QPalette palette;
    palette.setColor(QPalette::WindowText, color);
    palette.setColor(QPalette::Text, color);
    widget->setPalette(palette);
}

} // namespace letterdesk
