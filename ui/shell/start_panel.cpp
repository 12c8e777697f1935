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
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kWidth = 460;
constexpr int kRecentShown = 4;

} // namespace

StartPanel::StartPanel(QWidget* parent)
    : QWidget(parent)
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

    auto* column = new QWidget(this);
    column->setFixedWidth(kWidth * std::max(100, Theme::current() ? Theme::current()->textPercent() : 100) / 100);
    auto* doors = new QHBoxLayout;
    doors->setSpacing(8);
    doors->addWidget(fresh);
    doors->addWidget(open);
    doors->addWidget(sample);
    doors->addStretch(1);
    auto* inside = new QVBoxLayout(column);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(8);
    inside->addWidget(m_picture);
    inside->addSpacing(8);
    inside->addWidget(title);
    inside->addWidget(sentence);
    inside->addSpacing(12);
    inside->addLayout(doors);
    inside->addSpacing(12);
    inside->addWidget(where);
    inside->addSpacing(16);
    inside->addWidget(m_recentTitle);
    m_recent->setSpacing(0);
    inside->addLayout(m_recent);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    // Stretches, not an alignment: only so do wrapped lines get their height.
    auto* center = new QHBoxLayout;
    center->addStretch(1);
    center->addWidget(column);
    center->addStretch(1);
    layout->addLayout(center);
    layout->addStretch(3);
    m_picture->setPixmap(iconPixmap(Icon::DrawingDesk, Theme::colors().accent, 96, devicePixelRatioF()));
    m_recentTitle->hide();

    connect(fresh, &QPushButton::clicked, this, &StartPanel::newAsked);
    connect(open, &QPushButton::clicked, this, &StartPanel::openAsked);
    connect(sample, &QPushButton::clicked, this, &StartPanel::sampleAsked);
}

void StartPanel::setRecent(const QStringList& paths) {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& path : paths.mid(0, kRecentShown)) {
        auto* button = new QPushButton(QFileInfo(path).completeBaseName(), this);
        button->setObjectName(QStringLiteral("startRecent"));
        button->setIcon(themedIcon(Icon::Letter, Tint::Accent));
        button->setToolTip(QDir::toNativeSeparators(path));
        setButtonLook(button, ButtonLook::Quiet);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentAsked(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
    m_recentTitle->setVisible(!paths.isEmpty());
}

void StartPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        m_picture->setPixmap(iconPixmap(Icon::DrawingDesk, Theme::colors().accent, 96, devicePixelRatioF()));
    }
    QWidget::changeEvent(event);
}

} // namespace letterdesk
