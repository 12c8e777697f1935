// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_panel.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/paper_style.h"

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

namespace {

Icon iconOf(Tone tone) {
    switch (tone) {
    case Tone::Late:
        return Icon::Error;
    case Tone::Soon:
        return Icon::Warning;
    case Tone::Done:
        return Icon::Check;
    default:
        return Icon::About;
    }
}

} // namespace

MessagePanel::MessagePanel(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_more(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_row(new QHBoxLayout) {
    setObjectName(QStringLiteral("messagePanel"));
    m_icon->setObjectName(QStringLiteral("messageIcon"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->setObjectName(QStringLiteral("messageDetail"));
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTextRole(m_detail, TextRole::Small);
    m_more->setObjectName(QStringLiteral("messageMore"));
    m_more->setText(tr("Details"));
    m_more->setCheckable(true);
    m_copy->setObjectName(QStringLiteral("messageCopy"));
    m_copy->setText(tr("Copy"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setIcon(themedIcon(Icon::Close));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));

    m_row->setSpacing(12);
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_more);
    m_row->addWidget(m_close, 0, Qt::AlignTop);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(32, 0, 0, 0);
    below->addWidget(m_detail, 1);
    below->addWidget(m_copy, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(4);
    layout->addLayout(m_row);
    layout->addLayout(below);

    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_more, &QToolButton::toggled, this, [this](bool on) {
        m_detail->setVisible(on);
        m_copy->setVisible(on);
    });
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->text() + u'\n' + m_detail->text()); });
    if (Theme* theme = Theme::current()) {
        connect(theme, &Theme::changed, this, &MessagePanel::drawIcon);
    }
    hide();
}

void MessagePanel::say(Tone tone, const QString& text, const QString& detail, const Verb& verb) {
    m_tone = tone;
    m_text->setText(text);
    m_detail->setText(detail);
    m_more->setVisible(!detail.isEmpty());
    m_more->setChecked(false);
    m_detail->hide();
    m_copy->hide();
    drawIcon();
    setAccessibleName(text);
    delete m_verb;
    m_verb = nullptr;
    if (verb.run) {
        auto* button = new QPushButton(verb.text, this);
        button->setObjectName(QStringLiteral("messageVerb"));
        connect(button, &QPushButton::clicked, this, [this, run = verb.run] {
            hide();
            run();
        });
        m_row->insertWidget(2, button);
        m_verb = button;
    }
    show();
    update();
    // Without it a screen reader is silent: the focus stays where it was.
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessagePanel::drawIcon() {
    m_icon->setPixmap(
        iconPixmap(iconOf(m_tone), Theme::colors().tone(m_tone), Theme::sizes().icon, devicePixelRatioF()));
    m_icon->setFixedHeight(Theme::sizes().control);
}

QString MessagePanel::text() const {
    return isHidden() ? QString() : m_text->text();
}

void MessagePanel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::colors().toneSoft(m_tone));
    painter.drawRoundedRect(rect(), ThemeSizes::kCorner, ThemeSizes::kCorner);
    painter.setBrush(Theme::colors().tone(m_tone));
    painter.drawRoundedRect(QRectF(0, 0, 3, height()), 1.5, 1.5);
}

} // namespace letterdesk
