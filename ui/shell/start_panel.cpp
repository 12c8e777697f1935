// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_panel.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/paper_style.h"
#include "ui/widgets/theme.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kWidth = 500;
constexpr int kMargin = 24;
constexpr int kLargeText = 150; ///< percent from which the doors lie below each other
constexpr int kRecentShown = 4;

} // namespace

StartPanel::StartPanel(QWidget* parent)
    : QWidget(parent)
    , m_column(new QWidget)
    , m_doors(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_picture(new QLabel(this))
    , m_recent(new QVBoxLayout)
    , m_recentTitle(new QLabel(tr("Used last"), this)) {
    setObjectName(QStringLiteral("startPanel"));
    setAccessibleName(tr("Start"));
    auto* title = new QLabel(tr("Good letters start early"), this);
    setTextRole(title, TextRole::PageTitle, true);
    auto* sentence = new QLabel(
        tr("Letterdesk keeps who you want to ask, what they saw of you, and what each writer needs."), this);
    sentence->setWordWrap(true);
    auto* fresh = new QPushButton(themedIcon(Icon::NewFile, Tint::OnAccent), tr("Start a Workspace…"), this);
    fresh->setObjectName(QStringLiteral("startNew"));
    setButtonLook(fresh, ButtonLook::Primary);
    auto* open = new QPushButton(themedIcon(Icon::Open, Tint::Text), tr("Open…"), this);
    open->setObjectName(QStringLiteral("startOpen"));
    auto* sample = new QPushButton(themedIcon(Icon::Sample, Tint::Text), tr("Look at a Sample"), this);
    sample->setObjectName(QStringLiteral("startSample"));
    auto* where = new QLabel(
        tr("Everything stays in one file on this computer: no account, no network. You choose where it lies. On "
           "each day you change something a checked copy goes into the folder “backups” beside it; copy the file "
           "to another disk now and then."),
        this);
    where->setObjectName(QStringLiteral("startWhere"));
    where->setWordWrap(true);
    setTextRole(where, TextRole::Body, false, true);
    setTextRole(m_recentTitle, TextRole::Body, true);

    m_doors->setSpacing(8);
    m_doors->addWidget(fresh);
    m_doors->addWidget(open);
    m_doors->addWidget(sample);
    m_doors->addStretch(1);
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
    inside->addWidget(where);
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

    connect(fresh, &QPushButton::clicked, this, &StartPanel::newAsked);
    connect(open, &QPushButton::clicked, this, &StartPanel::openAsked);
    connect(sample, &QPushButton::clicked, this, &StartPanel::sampleAsked);
}

void StartPanel::applySizes() {
    const int percent = Theme::current() != nullptr ? Theme::current()->textPercent() : 100;
    // A width of its own, since wrapped lines need one; but never wider than the window, at any size of text.
    m_column->setFixedWidth(std::max(1, std::min(kWidth * std::max(100, percent) / 100, width() - 2 * kMargin)));
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
