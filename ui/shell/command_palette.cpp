// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/shell/fuzzy_match.h"
#include "ui/widgets/marked_line.h"

#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

namespace {

constexpr int kPaletteWidth = 560;
constexpr int kCommandsShown = 10;
constexpr int kPaletteEdge = 14;
constexpr int kGap = 12;
/// What having been used lately is worth against fitting better.
constexpr int kRecentBonus = 1024;

enum CommandRole { IconRole = Qt::UserRole, PlaceRole, KeysRole, MarksRole };

class CommandDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const ThemeColors& colors = Theme::colors();
        painter->save();
        painter->setLayoutDirection(option.direction);
        if ((option.state & QStyle::State_Selected) != 0) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors.accentSoft);
            painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), ThemeSizes::kCorner, ThemeSizes::kCorner);
        }
        const auto mirrored = [&option](const QRect& rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const int size = Theme::sizes().icon;
        paintIcon(
            painter,
            mirrored(QRect(option.rect.left() + kPaletteEdge, option.rect.top(), size, option.rect.height())),
            static_cast<Icon>(index.data(IconRole).toInt()), colors.muted, size);
        QRect words = option.rect.adjusted(kPaletteEdge + size + kGap, 0, -kPaletteEdge, 0);
        painter->setFont(Theme::font(TextRole::Small));
        painter->setPen(colors.muted);
        const auto end = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight)) |
                         static_cast<int>(Qt::AlignVCenter);
        // Shortcut outermost, so that all stand below one another.
        for (const CommandRole role : {KeysRole, PlaceRole}) {
            const QString text = index.data(role).toString();
            painter->drawText(mirrored(words), end, text);
            const int width = text.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(text) + kGap;
            words.setRight(words.right() - width);
        }
        MarkedLine line{index.data(Qt::DisplayRole).toString(), {}};
        for (const QVariant& place : index.data(MarksRole).toList()) {
            line.marks.emplace_back(place.toInt(), 1);
        }
        paintMarkedLine(painter, mirrored(words), line, TextRole::Body, colors.text, Qt::AlignVCenter);
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& /*option*/,
                                 const QModelIndex& /*index*/) const override {
        return {200, Theme::sizes().row};
    }
};

} // namespace

CommandPalette::CommandPalette(std::vector<Command> commands, const QStringList& recent, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_commands(std::move(commands))
    , m_field(new QLineEdit(this))
    , m_nothing(new QLabel(tr("Nothing is called so."), this))
    , m_list(new QListWidget(this)) {
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Command palette"));
    setModal(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    const auto age = [&recent](const Command& command) {
        const auto place = recent.indexOf(command.id);
        return command.id.isEmpty() || place < 0 ? recent.size() : place;
    };
    std::stable_sort(m_commands.begin(), m_commands.end(),
                     [&age](const Command& a, const Command& b) { return age(a) < age(b); });
    m_recent = std::count_if(m_commands.cbegin(), m_commands.cend(),
                             [&](const Command& command) { return age(command) < recent.size(); });
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setAccessibleName(tr("Find a command"));
    m_field->setPlaceholderText(tr("Type a few letters of what you want to do"));
    m_field->addAction(themedIcon(Icon::Keyboard), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_nothing->setObjectName(QStringLiteral("paletteNothing"));
    m_nothing->setContentsMargins(kPaletteEdge, 8, kPaletteEdge, 8);
    setTextRole(m_nothing, TextRole::Body, false, true);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    fill();
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::fill() {
    struct Fitting {
        size_t command;
        FuzzyMatch match;
    };
    std::vector<Fitting> fitting;
    for (size_t i = 0; i < m_commands.size(); ++i) {
        if (auto match = fuzzyMatch(m_field->text(), m_commands[i].name)) {
            match->score += static_cast<qsizetype>(i) < m_recent ? kRecentBonus : 0;
            fitting.push_back({i, *std::move(match)});
        }
    }
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const Fitting& a, const Fitting& b) { return a.match.score > b.match.score; });
    m_list->clear();
    m_shown.clear();
    for (const Fitting& one : fitting) {
        const Command& command = m_commands[one.command];
        auto* item = new QListWidgetItem(command.name, m_list);
        item->setData(IconRole, static_cast<int>(command.icon));
        item->setData(PlaceRole, command.place);
        item->setData(KeysRole, command.keys);
        QVariantList marks;
        for (const int place : one.match.positions) {
            marks << place;
        }
        item->setData(MarksRole, marks);
        QStringList spoken{command.name, command.place, command.keys};
        spoken.removeAll(QString());
        item->setData(Qt::AccessibleTextRole, spoken.join(QStringLiteral(", ")));
        m_shown.push_back(one.command);
    }
    m_nothing->setVisible(m_shown.empty());
    m_list->setVisible(!m_shown.empty());
    m_list->setCurrentRow(0);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field || event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    const auto move = [this](int row) { m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1)); };
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        move(m_list->currentRow() + 1);
        return true;
    case Qt::Key_Up:
        move(m_list->currentRow() - 1);
        return true;
    case Qt::Key_PageDown:
        move(m_list->currentRow() + kCommandsShown);
        return true;
    case Qt::Key_PageUp:
        move(m_list->currentRow() - kCommandsShown);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::showEvent(QShowEvent* event) {
    const QWidget* window = parentWidget();
    const int percent = Theme::current() != nullptr ? Theme::current()->textPercent() : 100;
    const int width = std::min(kPaletteWidth * std::max(percent, 100) / 100, window->width() - 48);
    const int height = Theme::sizes().control + Theme::sizes().row * kCommandsShown + 40;
    resize(width, std::min(height, window->height() - 80));
    QDialog::move(window->mapToGlobal(QPoint((window->width() - width) / 2, 56)));
    QDialog::showEvent(event);
    m_field->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::choose() {
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_shown.size())) {
        return;
    }
    const Command& command = m_commands[m_shown[static_cast<size_t>(row)]];
    if (!command.id.isEmpty()) {
        Q_EMIT chosen(command.id);
    }
    QTimer::singleShot(0, parentWidget(), command.run);
    accept();
}

} // namespace letterdesk
