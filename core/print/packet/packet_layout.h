// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/packet/packet_content.h"
#include "core/print/packet/qr_code.h"

#include <QtCore/QLineF>
#include <QtCore/QRectF>
#include <QtGui/QTextLayout>

#include <memory>
#include <vector>

namespace letterdesk {

/// One line of a paragraph at its place. Lengths here are tenths of a point from the top left corner of the sheet.
struct PlacedText {
    std::shared_ptr<QTextLayout> paragraph;
    int line = 0;
    QPointF at; ///< where QTextLine::draw() takes it
};

/// A code at its place.
struct PlacedCode {
    QrCode code;
    QRectF square;
};

/// A place on a sheet that leads somewhere, in points from the top left corner.
struct PlacedLink {
    QRectF area;
    QString target;
    int attachment = -1;
};

/// One sheet, ready to paint.
struct PacketSheet {
    std::vector<PlacedText> texts;
    std::vector<PlacedCode> codes;
    std::vector<QRectF> grounds; ///< areas of the one grey, under everything
    std::vector<QRectF> boxes;   ///< to tick
    std::vector<QLineF> rules;
    std::vector<PlacedLink> links;
};

/// The own pages, laid out.
struct PacketLayout {
    QSizeF paper; ///< in points
    std::vector<PacketSheet> sheets;
    std::vector<std::pair<QString, int>> outline; ///< what begins on which sheet, from 0
    QStringList missingCharacters;
    QStringList uncodedAddresses; ///< too long for a QR code
};

/// The size of a sheet in points.
[[nodiscard]] QSizeF paperSize(PaperSize paper);

/// Where everything goes: rows one below the other, never split unless longer than a sheet, onto as many sheets as
/// are needed and never smaller.
[[nodiscard]] PacketLayout layoutPacket(const PacketContent& content, PaperSize paper);

} // namespace letterdesk
