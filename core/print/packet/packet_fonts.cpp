// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/packet/packet_fonts.h"

#include <QtCore/QList>
#include <QtGui/QFontDatabase>
#include <QtGui/QGlyphRun>
#include <QtGui/QPainterPath>
#include <QtGui/QRawFont>
#include <QtGui/QTextLayout>

#include <algorithm>

namespace letterdesk {

namespace {

/// One file of the bundled family as the font database knows it. A semibold face has a family name of its own.
struct Face {
    QString family;
    QFont::Weight weight = QFont::Normal;
};

Face load(const QString& file, QFont::Weight weight, const QString& textFamily) {
    const int id = QFontDatabase::addApplicationFont(file);
    const QString family = QFontDatabase::applicationFontFamilies(id).value(0);
    // Asking a family that has only this face for more weight would make Qt embolden it artificially.
    return {family, family == textFamily ? weight : QFont::Normal};
}

struct Faces {
    Face text = load(QStringLiteral(":/letterdesk/fonts/Lato-Regular.ttf"), QFont::Normal, {});
    Face strong = load(QStringLiteral(":/letterdesk/fonts/Lato-Semibold.ttf"), QFont::DemiBold, text.family);
};

const Faces& faces() {
    static const Faces loaded;
    return loaded;
}

/// Whether laying the character out with all fallback fonts gives real outlines. Color pictures (emoji fonts made
/// of bitmaps) have none: a PDF would show nothing.
bool canBeShown(const QString& character) {
    QTextLayout layout(character, packetFont(10));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    for (const QGlyphRun& run : runs) {
        const QList<quint32> glyphs = run.glyphIndexes();
        const QRawFont font = run.rawFont();
        const auto isBlank = [&font](quint32 glyph) { return glyph == 0 || font.pathForGlyph(glyph).isEmpty(); };
        if (std::any_of(glyphs.cbegin(), glyphs.cend(), isBlank)) {
            return false;
        }
    }
    return !runs.isEmpty();
}

/// Space, control, format and variation characters have no outline and need none.
bool isInvisible(char32_t character) {
    switch (QChar::category(character)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
        return true;
    default:
        return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
    }
}

} // namespace

QFont packetFont(double points, bool strong) {
    const Face& face = strong ? faces().strong : faces().text;
    QFont font(face.family);
    font.setWeight(face.weight);
    font.setPixelSize(qRound(points * kUnitsPerPoint));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    // Any letter spacing switches ligatures off (QFont::setFeature came with Qt 6.7); this much cannot be seen.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

QStringList missingCharacters(const QString& text) {
    static const QRawFont bundled = QRawFont::fromFont(packetFont(10));
    QStringList missing;
    const QList<uint> characters = text.toUcs4();
    for (const char32_t character : characters) {
        if (isInvisible(character) || bundled.supportsCharacter(static_cast<quint32>(character))) {
            continue;
        }
        const QString one = QString::fromUcs4(&character, 1);
        if (!missing.contains(one) && !canBeShown(one)) {
            missing << one;
        }
    }
    return missing;
}

} // namespace letterdesk
