// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guide_pages.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace letterdesk {

namespace {

constexpr QLatin1StringView kFolder(":/guide");
constexpr qsizetype kAround = 60; ///< letters before and after a hit

/// Without accents and case, letter by letter, so that places in it are places in the text.
QString folded(const QString& text) {
    QString plain;
    plain.reserve(text.size());
    for (const QChar letter : text) {
        const QString apart = QString(letter).normalized(QString::NormalizationForm_D);
        plain += apart.isEmpty() ? letter.toLower() : apart[0].toLower();
    }
    return plain;
}

/// A line as it is read: without the signs of Markdown.
QString plainLine(const QString& line) {
    static const QRegularExpression link(QStringLiteral("!?\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression start(QStringLiteral("^\\s*(#+|[-*>]|\\d+\\.)\\s+"));
    static const QRegularExpression signs(QStringLiteral("[*_`|]+"));
    static const QRegularExpression rule(QStringLiteral("^[\\s|:-]+$"));
    if (rule.match(line).hasMatch()) {
        return {};
    }
    QString plain = line;
    plain.replace(link, QStringLiteral("\\1")).remove(start).replace(signs, QStringLiteral(" "));
    return plain.simplified();
}

QString titleOf(const QString& markdown, const QString& name) {
    for (const QString& line : markdown.split(u'\n')) {
        if (line.startsWith(QLatin1StringView("# "))) {
            return line.mid(2).trimmed();
        }
    }
    return name;
}

std::vector<GuidePage> readPages() {
    const QDir folder{QString(kFolder)};
    std::vector<GuidePage> pages;
    for (const QString& name : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            const QString markdown = QString::fromUtf8(file.readAll());
            pages.push_back({name, titleOf(markdown, name), markdown});
        }
    }
    const auto index = std::find_if(pages.cbegin(), pages.cend(), [](const GuidePage& page) {
        return page.name == QLatin1StringView("index.md");
    });
    const QString contents = index == pages.cend() ? QString() : index->markdown;
    const auto place = [&contents](const GuidePage& page) {
        if (page.name == QLatin1StringView("index.md")) {
            return qsizetype(-1);
        }
        const qsizetype at = contents.indexOf(u'(' + page.name);
        return at < 0 ? contents.size() : at;
    };
    std::stable_sort(pages.begin(), pages.end(),
                     [&place](const GuidePage& a, const GuidePage& b) { return place(a) < place(b); });
    return pages;
}

} // namespace

const std::vector<GuidePage>& guidePages() {
    static const std::vector<GuidePage> pages = readPages();
    return pages;
}

const GuidePage* guidePage(const QString& name) {
    const auto& pages = guidePages();
    const auto found =
        std::find_if(pages.cbegin(), pages.cend(), [&name](const GuidePage& page) { return page.name == name; });
    return found == pages.cend() ? nullptr : &*found;
}

std::vector<GuideHit> searchGuide(const std::vector<GuidePage>& pages, const QString& words, int limit) {
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    std::vector<GuideHit> titles;
    std::vector<GuideHit> lines;
    if (wanted.isEmpty()) {
        return lines;
    }
    const auto holds = [&wanted](const QString& text) {
        return std::all_of(wanted.cbegin(), wanted.cend(),
                           [&text](const QString& word) { return text.contains(word); });
    };
    for (const GuidePage& page : pages) {
        const bool titled = holds(folded(page.title));
        if (titled) {
            titles.push_back({page.name, page.title});
        }
        for (const QString& raw : page.markdown.split(u'\n')) {
            const QString line = plainLine(raw);
            const QString plain = folded(line);
            if (!holds(plain) || (titled && line == page.title)) {
                continue;
            }
            const qsizetype at = plain.indexOf(wanted.constFirst());
            const qsizetype from = std::max<qsizetype>(0, at - kAround);
            QString around = line.mid(from, 2 * kAround + wanted.constFirst().size());
            if (from > 0) {
                around.prepend(u'…');
            }
            if (from + 2 * kAround + wanted.constFirst().size() < line.size()) {
                around.append(u'…');
            }
            lines.push_back({page.name, around});
        }
    }
    titles.insert(titles.end(), lines.cbegin(), lines.cend());
    titles.resize(std::min(titles.size(), static_cast<size_t>(std::max(0, limit))));
    return titles;
}

QString headingAnchor(const QString& heading) {
    QString anchor;
    for (const QChar letter : heading.trimmed().toLower()) {
        if (letter.isLetterOrNumber() || letter == u'-' || letter == u'_') {
            anchor += letter;
        } else if (letter == u' ') {
            anchor += u'-';
        }
    }
    return anchor;
}

} // namespace letterdesk
