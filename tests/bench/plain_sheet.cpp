// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plain_sheet.h"

#include "tests/bench/samples.h"
#include "ui/people/record_card.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

namespace letterdesk::bench {

namespace {

/// Whether Qt made the widget for one of its own: it follows by itself.
bool isPartOfAnother(const QWidget& widget, const QWidget& sheet) {
    if (widget.objectName().startsWith(QLatin1StringView("qt_")) ||
        qobject_cast<const QScrollBar*>(&widget) != nullptr) {
        return true;
    }
    for (const QWidget* above = widget.parentWidget(); above != nullptr && above != &sheet;
         above = above->parentWidget()) {
        if (qobject_cast<const QAbstractItemView*>(above) != nullptr ||
            qobject_cast<const QPlainTextEdit*>(above) != nullptr ||
            qobject_cast<const QComboBox*>(above) != nullptr || qobject_cast<const QLineEdit*>(above) != nullptr ||
            above->objectName() == QLatin1StringView("qt_scrollarea_hcontainer") ||
            above->objectName() == QLatin1StringView("qt_scrollarea_vcontainer")) {
            return true;
        }
    }
    return false;
}

} // namespace

std::vector<QWidget*> PlainSheet::widgetsOf(const QWidget& sheet) {
    std::vector<QWidget*> widgets;
    for (QWidget* widget : sheet.findChildren<QWidget*>()) {
        if (!isPartOfAnother(*widget, sheet)) {
            widgets.push_back(widget);
        }
    }
    return widgets;
}

PlainSheet::PlainSheet(const QWidget& sheet) {
    for (const QWidget* widget : widgetsOf(sheet)) {
        m_shape << QLatin1StringView(widget->metaObject()->className());
        m_states.push_back(stateOf(*widget));
    }
}

PlainSheet::State PlainSheet::stateOf(const QWidget& widget) {
    State state;
    state.hidden = widget.isHidden();
    state.enabled = widget.isEnabled();
    state.least = widget.minimumHeight();
    state.most = widget.maximumHeight();
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        state.text = label->text();
    } else if (const auto* header = qobject_cast<const CardHeader*>(&widget)) {
        state.text = static_cast<const RecordCard*>(header->parentWidget())->title();
        state.about = header->accessibleName().mid(state.text.size() + 2);
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        state.text = button->text();
        state.checked = button->isChecked();
    } else if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        state.text = line->text();
    } else if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget)) {
        state.text = text->toPlainText();
    } else if (const auto* choice = qobject_cast<const QComboBox*>(&widget)) {
        state.text = choice->currentText();
    } else if (const auto* chip = qobject_cast<const Chip*>(&widget)) {
        state.chip = chip->look();
    } else if (const auto* table = qobject_cast<const QTableView*>(&widget)) {
        state.cells = PlainCells::of(*table->model());
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            state.columns.push_back(table->columnWidth(column));
        }
    }
    return state;
}

void PlainSheet::set(QWidget& widget, const State& state) {
    if (auto* label = qobject_cast<QLabel*>(&widget)) {
        label->setText(state.text);
    } else if (auto* header = qobject_cast<CardHeader*>(&widget)) {
        header->setLine({QString(), state.text, state.about, Icon::Moment});
    } else if (auto* button = qobject_cast<QAbstractButton*>(&widget)) {
        button->setText(state.text);
        button->setChecked(state.checked);
    } else if (auto* line = qobject_cast<QLineEdit*>(&widget)) {
        line->setText(state.text);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(&widget)) {
        text->setPlainText(state.text);
    } else if (auto* choice = qobject_cast<QComboBox*>(&widget)) {
        const int known = choice->findText(state.text);
        if (known >= 0) {
            choice->setCurrentIndex(known);
        } else {
            choice->setItemText(choice->currentIndex(), state.text);
        }
    } else if (auto* chip = qobject_cast<Chip*>(&widget)) {
        chip->setLook(state.chip);
    } else if (auto* table = qobject_cast<QTableView*>(&widget)) {
        static_cast<PlainTable*>(table->model())->show(state.cells);
        for (int column = 0; column < static_cast<int>(state.columns.size()); ++column) {
            const int wide = state.columns[static_cast<size_t>(column)];
            table->setColumnHidden(column, wide == 0);
            if (wide > 0) {
                table->setColumnWidth(column, wide);
            }
        }
    }
    widget.setMinimumHeight(state.least);
    widget.setMaximumHeight(state.most);
    widget.setVisible(!state.hidden);
    widget.setEnabled(state.enabled);
}

void PlainSheet::show(const std::vector<QWidget*>& widgets) const {
    if (widgets.size() != m_states.size()) {
        fail(QStringLiteral("the sheet has other widgets than were read"));
    }
    for (size_t at = 0; at < widgets.size(); ++at) {
        set(*widgets[at], m_states[at]);
    }
}

} // namespace letterdesk::bench
