// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon.h"

#include "ui/widgets/theme.h"

#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

#include <cmath>
#include <iterator>

namespace letterdesk {

namespace {

constexpr const char* kNames[] = {
    "",
    "about",
    "add",
    "application",
    "attach",
    "backup",
    "calendar",
    "check",
    "chevron-down",
    "chevron-left",
    "chevron-right",
    "chevron-up",
    "close",
    "copy",
    "cut",
    "delete",
    "document",
    "edit",
    "error",
    "experience",
    "export",
    "filter",
    "fit-width",
    "folder",
    "history",
    "import",
    "keyboard",
    "late",
    "letter",
    "link",
    "lock",
    "moment",
    "new-file",
    "open",
    "packet",
    "paste",
    "person",
    "print",
    "quit",
    "redo",
    "rehearsal",
    "restore",
    "sample",
    "save",
    "search",
    "settings",
    "soon",
    "stage-agreed",
    "stage-ask-planned",
    "stage-asked",
    "stage-candidate",
    "stage-closed",
    "stage-declined",
    "stage-hesitant",
    "stage-thanked",
    "stage-wants-draft",
    "stage-withdrawn",
    "star",
    "swap",
    "today",
    "undo",
    "waiting",
    "warning",
    "zoom-in",
    "zoom-out",
    "desk",
    "empty-packet",
    "empty-people",
    "empty-requests",
    "empty-search",
};
static_assert(std::size(kNames) == static_cast<size_t>(Icon::DrawingSearch) + 1);

class ThemedIconEngine final : public QIconEngine {
public:
    ThemedIconEngine(Icon icon, Tint tint)
        : m_icon(icon)
        , m_tint(tint) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override {
        paintIcon(painter, rect, m_icon, color(mode), std::min(rect.width(), rect.height()));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/, qreal scale) override {
        // Qt 6.4 asks in device pixels and sets the ratio itself.
        const int logical = static_cast<int>(std::lround(std::min(size.width(), size.height()) / scale));
        return iconPixmap(m_icon, color(mode), logical, scale);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIconEngine(*this); }
    [[nodiscard]] QString key() const override { return QStringLiteral("letterdesk"); }
    bool isNull() override { return m_icon == Icon::None; }
    QList<QSize> availableSizes(QIcon::Mode /*mode*/, QIcon::State /*state*/) override {
        return {QSize(16, 16), QSize(20, 20), QSize(24, 24)};
    }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const {
        QColor color = tintColor(m_tint);
        if (mode == QIcon::Disabled) {
            color.setAlphaF(0.45F);
        }
        return color;
    }

    Icon m_icon;
    Tint m_tint;
};

} // namespace

QColor tintColor(Tint tint) {
    const ThemeColors& colors = Theme::colors();
    switch (tint) {
    case Tint::Muted:
        return colors.muted;
    case Tint::Text:
        return colors.text;
    case Tint::Accent:
        return colors.accent;
    case Tint::Soon:
        return colors.soon;
    case Tint::Late:
        return colors.late;
    case Tint::Done:
        return colors.done;
    case Tint::Estimate:
        return colors.estimate;
    }
    return colors.text;
}

QString iconPath(Icon icon) {
    return QStringLiteral(":/icons/%1.svg").arg(QLatin1StringView(kNames[static_cast<size_t>(icon)]));
}

QIcon themedIcon(Icon icon, Tint tint) {
    return icon == Icon::None ? QIcon() : QIcon(new ThemedIconEngine(icon, tint));
}

QPixmap iconPixmap(Icon icon, const QColor& color, int size, qreal devicePixelRatio) {
    if (icon == Icon::None || size <= 0) {
        return {};
    }
    const QString key = QStringLiteral("letterdesk/%1/%2/%3/%4")
                            .arg(static_cast<int>(icon))
                            .arg(color.rgba(), 0, 16)
                            .arg(size)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    const int devicePixels = static_cast<int>(std::ceil(size * devicePixelRatio));
    pixmap = QPixmap(devicePixels, devicePixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(iconPath(icon));
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, devicePixels, devicePixels));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter* painter, const QRect& rect, Icon icon, const QColor& color, int size) {
    if (icon == Icon::None) {
        return;
    }
    const QPixmap pixmap = iconPixmap(icon, color, size, painter->device()->devicePixelRatioF());
    painter->drawPixmap(QPointF(rect.x() + (rect.width() - size) / 2.0, rect.y() + (rect.height() - size) / 2.0),
                        pixmap);
}

} // namespace letterdesk
