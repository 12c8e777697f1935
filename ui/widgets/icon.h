// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QIcon>
#include <QtGui/QPixmap>

class QPainter;
class QRect;

namespace letterdesk {

/// The drawings of resources/icons, one metaphor a concept. The name of the file is the name of the value in
/// lower case with '-'; iconName() holds the table.
enum class Icon {
    None,
    About,
    Add,
    Application,
    Attach,
    Backup,
    Calendar,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Close,
    Copy,
    Cut,
    Delete,
    Document,
    Edit,
    Error,
    Experience,
    Export,
    Filter,
    FitWidth,
    Folder,
    History,
    Import,
    Keyboard,
    Late,
    Letter,
    Link,
    Lock,
    Moment,
    NewFile,
    Open,
    Packet,
    Paste,
    Person,
    Print,
    Quit,
    Redo,
    Rehearsal,
    Restore,
    Sample,
    Save,
    Search,
    Settings,
    Soon,
    StageAgreed,
    StageAskPlanned,
    StageAsked,
    StageCandidate,
    StageClosed,
    StageDeclined,
    StageHesitant,
    StageThanked,
    StageWantsDraft,
    StageWithdrawn,
    Star,
    Swap,
    Today,
    Undo,
    Waiting,
    Warning,
    ZoomIn,
    ZoomOut,
    // line drawings of empty states
    DrawingDesk,
    DrawingPacket,
    DrawingPeople,
    DrawingRequests,
    DrawingSearch,
};

/// What an icon's line is drawn in.
enum class Tint { Muted, Text, Accent, Soon, Late, Done, Estimate };

[[nodiscard]] QColor tintColor(Tint tint);

/// The icon as a QIcon that draws itself anew in the theme's color at every size and device pixel ratio.
[[nodiscard]] QIcon themedIcon(Icon icon, Tint tint = Tint::Muted);

/// The line drawing in one color, `size` logical pixels square, for painters.
[[nodiscard]] QPixmap iconPixmap(Icon icon, const QColor& color, int size, qreal devicePixelRatio);
/// Paints centered into the rectangle.
void paintIcon(QPainter* painter, const QRect& rect, Icon icon, const QColor& color, int size);

/// Resource path of the drawing.
[[nodiscard]] QString iconPath(Icon icon);

} // namespace letterdesk
