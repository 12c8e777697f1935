// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capture_delegate.h"

#include "ui/capture/capture_model.h"
#include "ui/shell/desk.h"
#include "ui/widgets/date_field.h"

#include <QtGui/QIntValidator>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

namespace letterdesk {

namespace {

using Model = CaptureModel;

constexpr int kPadding = 8;
constexpr int kSign = 14;

QString headerOf(const QModelIndex& index) {
    return index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
}

void paintBox(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& rect) {
    QStyleOptionViewItem box(option);
    box.rect = rect;
    box.state &= ~(QStyle::State_HasFocus | QStyle::State_On | QStyle::State_Off | QStyle::State_Enabled);
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    box.state |= checked ? QStyle::State_On : QStyle::State_Off;
    box.state |= (index.flags() & Qt::ItemIsUserCheckable) != 0 ? QStyle::State_Enabled : QStyle::State_None;
    const QStyle* style = option.widget != nullptr ? option.widget->style() : nullptr;
    if (style != nullptr) {
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
    }
}

} // namespace

CaptureDelegate::CaptureDelegate(Desk& desk, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_desk(desk) {}

void CaptureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const ThemeColors& colors = Theme::colors();
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const auto mirrored = [&option](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    if (selected) {
        painter->fillRect(option.rect, colors.accentSoft);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.line);
    QRect cell = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const QString finding = index.column() == Model::Text ? index.data(Model::FindingRole).toString() : QString();
    if (index.column() == Model::Line) {
        const int side = QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
        paintBox(painter, option, index, mirrored(QRect(cell.left(), cell.center().y() - side / 2, side, side)));
        cell.setLeft(cell.left() + side + kPadding);
    }
    painter->setFont(Theme::font(TextRole::Body));
    const QColor ink =
        index.data(Model::MutedRole).toBool() || index.column() == Model::Line ? colors.muted : colors.text;
    const int align = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    const auto write = [&](const QRect& rect, const QString& words, const QColor& color, int vertical) {
        painter->setPen(color);
        painter->drawText(mirrored(rect), align | vertical | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
    };
    if (finding.isEmpty()) {
        write(cell, index.data(Qt::DisplayRole).toString(), ink, Qt::AlignVCenter);
    } else {
        QRect upper = cell;
        upper.setBottom(cell.center().y());
        QRect lower = cell;
        lower.setTop(cell.center().y() + 1);
        write(upper.adjusted(0, 0, 0, -1), index.data(Qt::DisplayRole).toString(), ink, Qt::AlignBottom);
        const QColor color = colors.tone(static_cast<Tone>(index.data(Model::FindingToneRole).toInt()));
        painter->setFont(Theme::font(TextRole::Small));
        const int height = painter->fontMetrics().height();
        paintIcon(painter, mirrored(QRect(lower.left(), lower.top() + 1, kSign, height)),
                  static_cast<Icon>(index.data(Model::FindingIconRole).toInt()), color, kSign);
        write(lower.adjusted(kSign + 6, 1, 0, 0), finding, color, Qt::AlignTop);
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view != nullptr && view->hasFocus() && view->currentIndex() == index) {
        painter->setPen(QPen(colors.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QWidget* CaptureDelegate::choiceEditor(QWidget* parent, const QModelIndex& index) const {
    auto* editor = new QComboBox(parent);
    const auto* model = qobject_cast<const Model*>(index.model());
    if (model != nullptr) {
        for (const Model::Choice& choice : model->choices(index)) {
            editor->addItem(choice.text, choice.value);
        }
    }
    editor->view()->setTextElideMode(Qt::ElideRight);
    // What was chosen counts at once: a second key to leave the cell would be forgotten.
    connect(editor, &QComboBox::activated, this, [this, editor] {
        auto* self = const_cast<CaptureDelegate*>(this);
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor);
    });
    return editor;
}

QWidget* CaptureDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                       const QModelIndex& index) const {
    QWidget* editor = nullptr;
    switch (index.column()) {
    case Model::Becomes:
    case Model::Who:
    case Model::Where:
    case Model::Kind:
        editor = choiceEditor(parent, index);
        break;
    case Model::Day: {
        auto* day = new DateField(parent);
        day->setToday([this] { return m_desk.today(); }, DateSense::Past);
        editor = day;
        break;
    }
    case Model::Minutes: {
        auto* minutes = new QLineEdit(parent);
        constexpr int kDay = 1440;
        minutes->setValidator(new QIntValidator(1, kDay, minutes));
        editor = minutes;
        break;
    }
    case Model::Text:
        editor = new QLineEdit(parent);
        break;
    default:
        return nullptr;
    }
    editor->setObjectName(QStringLiteral("captureEditor"));
    editor->setAccessibleName(headerOf(index));
    return editor;
}

void CaptureDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QVariant value = index.data(Qt::EditRole);
    if (auto* choice = qobject_cast<QComboBox*>(editor)) {
        choice->setCurrentIndex(std::max(0, index.column() == Model::Who ? 0 : choice->findData(value)));
    } else if (auto* day = qobject_cast<DateField*>(editor)) {
        day->setDate(value.toDate().isValid() ? std::optional(value.toDate()) : std::nullopt);
        day->selectAll();
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(index.column() == Model::Minutes && value.toInt() == 0 ? QString() : value.toString());
        line->selectAll();
    }
}

void CaptureDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (const auto* choice = qobject_cast<QComboBox*>(editor)) {
        if (choice->currentData() == Model::askValue()) {
            // Qt keeps in const what finishes an entry.
            Q_EMIT const_cast<CaptureDelegate*>(this)->somebodyElseAsked(index.row());
        } else {
            model->setData(index, choice->currentData(), Qt::EditRole);
        }
    } else if (auto* day = qobject_cast<DateField*>(editor)) {
        day->takeText();
        if (day->date()) {
            model->setData(index, *day->date(), Qt::EditRole);
        }
    } else if (const auto* line = qobject_cast<QLineEdit*>(editor)) {
        model->setData(index,
                       index.column() == Model::Minutes ? QVariant(line->text().toInt()) : QVariant(line->text()),
                       Qt::EditRole);
    }
}

/// A click anywhere beside the number counts for the box: it is a small thing to hit.
bool CaptureDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) {
    if (index.column() != Model::Line) {
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    }
    if (event->type() != QEvent::MouseButtonRelease ||
        static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton) {
        return false;
    }
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace letterdesk
