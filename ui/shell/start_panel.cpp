// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_panel.h"

#include "ui/widgets/field_box.h"
#include "ui/widgets/paper_style.h"
#include "ui/widgets/theme.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtGui/QFontMetrics>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kColumnWidth = 600;
constexpr int kMargin = 24;
constexpr int kLargeText = 150; ///< percent from which the doors lie below each other
constexpr int kRecentShown = 4;

} // namespace

StartPanel::StartPanel(QWidget* parent)
    : QWidget(parent)
    , m_column(new QWidget)
    , m_doors(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_picture(new QLabel(this))
    , m_path(new QLineEdit)
    , m_aboveChange(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed))
    , m_recent(new QVBoxLayout)
    , m_recentTitle(new QLabel(tr("Used last"), this)) {
    setObjectName(QStringLiteral("startPanel"));
    setAccessibleName(tr("Start"));
    auto* title = new QLabel(tr("Good letters start early"), this);
    setTextRole(title, TextRole::PageTitle, true);
    auto* sentence = new QLabel(
        tr("Letterdesk keeps who you want to ask, what they saw of you, and what each writer needs."), this);
    sentence->setWordWrap(true);
    QPushButton* fresh = addDoor("startNew", Icon::NewFile, tr("Start Empty"));
    setButtonLook(fresh, ButtonLook::Primary);
    QPushButton* open = addDoor("startOpen", Icon::Open, tr("Open or Restore…"));
    auto* ways = new QMenu(open);
    ways->setObjectName(QStringLiteral("startOpenMenu"));
    QAction* openFile = ways->addAction(themedIcon(Icon::Open), tr("&Open a Workspace…"));
    openFile->setObjectName(QStringLiteral("startOpenFile"));
    QAction* restore = ways->addAction(themedIcon(Icon::Restore), tr("&Restore From a Backup…"));
    restore->setObjectName(QStringLiteral("startRestore"));
    // Not setMenu(): the style would draw its arrow twice on a button with an icon.
    connect(open, &QPushButton::clicked, this, [open, ways] {
        const int side = open->isRightToLeft() ? open->width() - ways->sizeHint().width() : 0;
        ways->popup(open->mapToGlobal(QPoint(side, open->height() + 2)));
    });
    QPushButton* sample = addDoor("startSample", Icon::Sample, tr("Look Around in the Sample"));
    sample->setToolTip(tr("A file of its own that can be thrown away: nothing you do there touches yours."));
    m_doors->addStretch(1);
    setTextRole(m_recentTitle, TextRole::Body, true);

    m_doors->setSpacing(8);
    auto* inside = new QVBoxLayout(m_column);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(8);
    inside->addWidget(m_picture);
    inside->addSpacing(8);
    inside->addWidget(title);
    inside->addWidget(sentence);
    inside->addSpacing(12);
    inside->addLayout(m_doors);
    inside->addSpacing(12);
    inside->addWidget(makePlace());
    inside->addSpacing(16);
    inside->addWidget(m_recentTitle);
    m_recent->setSpacing(0);
    inside->addLayout(m_recent);
    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    layout->addStretch(2);
    // Stretches, not an alignment: only so do wrapped lines get their height.
    auto* center = new QHBoxLayout;
    center->addStretch(1);
    center->addWidget(m_column);
    center->addStretch(1);
    layout->addLayout(center);
    layout->addStretch(3);
    // With large text all of it may be higher than the window.
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("startArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inner);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    if (Theme* theme = Theme::current()) {
        connect(theme, &Theme::changed, this, &StartPanel::applySizes);
    }
    applySizes();
    m_picture->setPixmap(iconPixmap(Icon::DrawingDesk, Theme::colors().accent, 96, devicePixelRatioF()));
    m_recentTitle->hide();

    connect(fresh, &QPushButton::clicked, this, [this] { Q_EMIT newAsked(path()); });
    connect(m_path, &QLineEdit::returnPressed, this, [this] { Q_EMIT newAsked(path()); });
    connect(openFile, &QAction::triggered, this, &StartPanel::openAsked);
    connect(restore, &QAction::triggered, this, &StartPanel::restoreAsked);
    connect(sample, &QPushButton::clicked, this, &StartPanel::sampleAsked);
}

QPushButton* StartPanel::addDoor(const char* name, Icon icon, const QString& text) {
    auto* door = new QPushButton(themedIcon(icon, Tint::Text), text, this);
    door->setObjectName(QLatin1StringView(name));
    m_doors->addWidget(door);
    return door;
}

/// Where the file of “Start Empty” will lie, and how it is kept safe.
QWidget* StartPanel::makePlace() {
    auto* place = new QWidget(this);
    auto* box = new FieldBox(place);
    box->setLabel(tr("Your file"));
    m_path->setParent(box);
    m_path->setObjectName(QStringLiteral("startPath"));
    // A path reads from the left in every language.
    m_path->setLayoutDirection(Qt::LeftToRight);
    auto* boxed = new QVBoxLayout(box);
    boxed->addWidget(m_path);
    auto* change = new QPushButton(tr("Change…"), place);
    change->setObjectName(QStringLiteral("startChange"));
    change->setAccessibleName(tr("Change where your file lies"));
    auto* where = new QLabel(
        tr("Everything stays in this one file on your computer: nothing to sign up for, nothing is sent. On each "
           "day you change something a checked copy goes into a folder of backups beside it; copy the file to "
           "another disk now and then."),
        place);
    where->setObjectName(QStringLiteral("startWhere"));
    where->setWordWrap(true);
    setTextRole(where, TextRole::Body, false, true);
    auto* grid = new QGridLayout(place);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->addWidget(box, 0, 0);
    // Beside the field, below its label.
    auto* beside = new QVBoxLayout;
    beside->addSpacerItem(m_aboveChange);
    beside->addWidget(change);
    beside->addStretch(1);
    grid->addLayout(beside, 0, 1);
    grid->addWidget(where, 1, 0, 1, 2);
    connect(change, &QPushButton::clicked, this, [this] { Q_EMIT changeAsked(path()); });
    connect(m_path, &QLineEdit::textEdited, this, [this] { sayProblem({}); });
    return place;
}

QString StartPanel::path() const {
    QString typed = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (typed.startsWith(QLatin1StringView("~/"))) {
        typed = QDir::homePath() + typed.mid(1);
    }
    return typed;
}

void StartPanel::setPath(const QString& path) {
    m_path->setText(QDir::toNativeSeparators(path));
    sayProblem({});
}

void StartPanel::sayProblem(const QString& words) {
    FieldBox::of(m_path)->setProblem(words);
    if (!words.isEmpty()) {
        m_path->setFocus();
    }
}

void StartPanel::applySizes() {
    const int percent = Theme::current() != nullptr ? Theme::current()->textPercent() : 100;
    // A width of its own, since wrapped lines need one; but never wider than the window, at any size of text.
    m_column->setFixedWidth(
        std::max(1, std::min(kColumnWidth * std::max(100, percent) / 100, width() - 2 * kMargin)));
    m_aboveChange->changeSize(0, QFontMetrics(Theme::font(TextRole::Small)).height() + 4);
    m_column->layout()->invalidate();
    m_doors->setDirection(percent >= kLargeText ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void StartPanel::setRecent(const QStringList& paths) {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& path : paths.mid(0, kRecentShown)) {
        // An ampersand of the file's name is no mnemonic.
        const QString name = QFileInfo(path).completeBaseName();
        auto* button = new QPushButton(QString(name).replace(u'&', QStringLiteral("&&")), this);
        button->setAccessibleName(name);
        button->setObjectName(QStringLiteral("startRecent"));
        button->setIcon(themedIcon(Icon::Letter, Tint::Accent));
        button->setToolTip(QDir::toNativeSeparators(path));
        setButtonLook(button, ButtonLook::Quiet);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentAsked(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
    m_recentTitle->setVisible(!paths.isEmpty());
}

void StartPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    applySizes();
}

void StartPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        m_picture->setPixmap(iconPixmap(Icon::DrawingDesk, Theme::colors().accent, 96, devicePixelRatioF()));
    }
    QWidget::changeEvent(event);
}

} // namespace letterdesk
