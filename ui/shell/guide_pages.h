// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace letterdesk {

/// One page of the user guide, as it is shipped in docs/guide.
struct GuidePage {
    QString name; ///< of its file: "keyboard.md"
    QString title;
    QString markdown;
};

/// A place where the words looked for stand.
struct GuideHit {
    QString page;   ///< name
    QString around; ///< the line, shortened to what is around the first word
};

/// The pages, index.md first, the others in the order in which it links to them, then what it does not name. Read
/// from the program's resources once.
[[nodiscard]] const std::vector<GuidePage>& guidePages();
/// The page with this name, or null.
[[nodiscard]] const GuidePage* guidePage(const QString& name);

/// Lines that hold all the words, accents and case ignored; at most `limit`. A page whose title holds them comes
/// first.
[[nodiscard]] std::vector<GuideHit> searchGuide(const std::vector<GuidePage>& pages, const QString& words,
                                                int limit);

/// The name by which a link reaches a heading: "Where the File Lies" is "where-the-file-lies".
[[nodiscard]] QString headingAnchor(const QString& heading);

} // namespace letterdesk
