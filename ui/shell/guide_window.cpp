// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guide_window.h"

#include "ui/shell/dialogs.h"
#include "ui/shell/guide_pages.h"
#include "ui/shell/screen_keeper.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtCore/QUrl>
#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtGui/QTextList>
#include <QtGui/QTextTable>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

namespace {

constexpr int kHitsShown = 60;
constexpr QSize kGuideSize(980, 700);
constexpr int kHeadingGap = 20;
constexpr int kParagraphGap = 8;
constexpr int kItemGap = 4;
constexpr int kCellPadding = 5;
constexpr int kLineHeight = 115; ///< percent

QUrl urlOf(const QString& name) {
    return QUrl(QStringLiteral("qrc:/guide/") + name);
}

QToolButton* wayButton(const char* name, Icon icon, const QString& words, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(QLatin1StringView(name));
    button->setIcon(themedIcon(icon));
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setEnabled(false);
    return button;
}

} // namespace

GuideWindow::GuideWindow(Dialogs& dialogs, QWidget* window)
    : QWidget(window, Qt::Window)
    , m_dialogs(dialogs)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_page(new QTextBrowser(this))
    , m_back(wayButton("guideBack", isRightToLeft() ? Icon::ChevronRight : Icon::ChevronLeft, tr("Back"), this))
    , m_forward(wayButton("guideForward", isRightToLeft() ? Icon::ChevronLeft : Icon::ChevronRight, tr("Forward"),
                          this)) {
    setObjectName(QStringLiteral("guideWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Guide"));
    new ScreenKeeper(*this);
    m_search->setObjectName(QStringLiteral("guideSearch"));
    m_search->setAccessibleName(tr("Find in the guide"));
    m_search->setPlaceholderText(tr("Find in the guide"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(Icon::Search), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("guideList"));
    m_list->setAccessibleName(tr("Pages of the guide"));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->setObjectName(QStringLiteral("guidePage"));
    m_page->setAccessibleName(tr("Page of the guide"));
    m_page->setOpenLinks(false);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->document()->setDocumentMargin(ThemeSizes::kPageMargin);

    auto* side = new QWidget(this);
    auto* head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(m_forward);
    head->addWidget(m_search, 1);
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(12, 12, 0, 12);
    sideLayout->setSpacing(8);
    sideLayout->addLayout(head);
    sideLayout->addWidget(m_list, 1);
    auto* split = new QSplitter(this);
    split->setObjectName(QStringLiteral("guideSplit"));
    split->addWidget(side);
    split->addWidget(m_page);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    const int percent = Theme::current() != nullptr ? Theme::current()->textPercent() : 100;
    resize((kGuideSize * percent / 100).boundedTo(screen()->availableSize() - QSize(48, 72)));
    split->setSizes({width() * 3 / 10, width() * 7 / 10});
    setTypography();
    listPages();

    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::find);
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr && !m_listing) {
            showPage(item->data(Qt::UserRole).toString());
            markWords(m_search->text());
        }
    });
    connect(m_page, &QTextBrowser::anchorClicked, this, &GuideWindow::follow);
    connect(m_page, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_page, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_page, &QTextBrowser::sourceChanged, this, [this](const QUrl& source) {
        m_name = source.fileName();
        setPage();
        if (m_search->text().trimmed().isEmpty()) {
            listPages();
        }
    });
    connect(m_back, &QToolButton::clicked, m_page, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_page, &QTextBrowser::forward);
}

void GuideWindow::showFor(QWidget* window, Dialogs& dialogs, const QString& name) {
    auto* guide = window->findChild<GuideWindow*>(QString(), Qt::FindDirectChildrenOnly);
    if (guide == nullptr) {
        guide = new GuideWindow(dialogs, window);
    }
    guide->showPage(name);
    guide->show();
    guide->raise();
    guide->activateWindow();
}

void GuideWindow::showPage(const QString& name) {
    const GuidePage* page = guidePage(name);
    if (page == nullptr && !guidePages().empty()) {
        page = &guidePages().front();
    }
    if (page != nullptr && page->name != m_name) {
        m_page->setSource(urlOf(page->name), QTextDocument::MarkdownResource);
    }
}

void GuideWindow::listPages() {
    m_listing = true;
    m_list->clear();
    for (const GuidePage& page : guidePages()) {
        auto* item = new QListWidgetItem(page.title, m_list);
        item->setData(Qt::UserRole, page.name);
        if (page.name == m_name) {
            m_list->setCurrentItem(item);
        }
    }
    m_listing = false;
}

void GuideWindow::find(const QString& words) {
    if (words.trimmed().isEmpty()) {
        listPages();
        markWords({});
        return;
    }
    m_listing = true;
    m_list->clear();
    for (const GuideHit& hit : searchGuide(guidePages(), words, kHitsShown)) {
        const QString title = guidePage(hit.page)->title;
        auto* item = new QListWidgetItem(hit.around == title ? title : title + u'\n' + hit.around, m_list);
        item->setData(Qt::UserRole, hit.page);
    }
    if (m_list->count() == 0) {
        auto* item = new QListWidgetItem(tr("Nothing matches. Try fewer words."), m_list);
        item->setFlags(Qt::NoItemFlags);
    }
    m_listing = false;
}

void GuideWindow::follow(const QUrl& link) {
    const QUrl target = m_page->source().resolved(link);
    if (!link.isRelative() && target.scheme() != QLatin1StringView("qrc")) {
        m_dialogs.openOutside(link.toString());
        return;
    }
    showPage(target.fileName());
    if (!target.fragment().isEmpty()) {
        goToHeading(target.fragment());
    }
}

void GuideWindow::goToHeading(const QString& anchor) {
    for (QTextBlock block = m_page->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && headingAnchor(block.text()) == anchor) {
            m_page->setTextCursor(QTextCursor(m_page->document()->lastBlock()));
            m_page->setTextCursor(QTextCursor(block)); // so it comes to the top
            return;
        }
    }
}

/// Marks the first place of the words and scrolls there. The document's own search knows no accents folded, so a
/// page found by a plain word may show its title only.
void GuideWindow::markWords(const QString& words) {
    const QString first = words.trimmed().section(u' ', 0, 0);
    QTextCursor found = first.isEmpty() ? QTextCursor() : m_page->document()->find(first);
    QList<QTextEdit::ExtraSelection> marks;
    if (!found.isNull()) {
        m_page->setTextCursor(QTextCursor(found.block()));
        QTextEdit::ExtraSelection mark;
        mark.cursor = found;
        mark.format.setBackground(Theme::colors().accentSoft);
        mark.format.setForeground(Theme::colors().text);
        marks << mark;
    }
    m_page->setExtraSelections(marks);
}

void GuideWindow::setTypography() {
    m_page->document()->setDefaultFont(Theme::font(TextRole::Body));
    QPalette palette = m_page->palette();
    palette.setColor(QPalette::Link, Theme::colors().accent);
    m_page->setPalette(palette);
}

/// Markdown comes without the room around headings, paragraphs and cells that makes it easy to read.
void GuideWindow::setPage() {
    QTextDocument* page = m_page->document();
    QTextCursor cursor(page);
    cursor.beginEditBlock();
    for (QTextBlock block = page->begin(); block.isValid(); block = block.next()) {
        const QTextCursor at(block);
        if (at.currentTable() != nullptr) {
            continue;
        }
        QTextBlockFormat format = block.blockFormat();
        const bool heading = format.headingLevel() > 0;
        format.setTopMargin(heading && block != page->begin() ? kHeadingGap : 0);
        format.setBottomMargin(block.textList() != nullptr ? kItemGap : kParagraphGap);
        format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
    for (QTextFrame* frame : page->rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(kCellPadding);
            format.setCellSpacing(0);
            format.setBorderCollapse(true);
            format.setBorderBrush(Theme::colors().line);
            format.setBottomMargin(kParagraphGap);
            table->setFormat(format);
        }
    }
    cursor.endEditBlock();
}

void GuideWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (m_search->text().isEmpty()) {
            close();
        } else {
            m_search->clear();
        }
        return;
    }
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus();
        m_search->selectAll();
        return;
    }
    if (event->matches(QKeySequence::Back)) {
        m_back->click();
        return;
    }
    if (event->matches(QKeySequence::Forward)) {
        m_forward->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

void GuideWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        setTypography();
    }
    QWidget::changeEvent(event);
}

} // namespace letterdesk
