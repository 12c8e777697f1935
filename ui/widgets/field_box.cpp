// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_box.h"

#include "ui/widgets/paper_style.h"
#include "ui/widgets/theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

FieldBox::FieldBox(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_words(new QLabel(this)) {
    m_label->setObjectName(QStringLiteral("label"));
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setWordWrap(true);
    m_words->hide();
    setTextRole(m_label, TextRole::Small, false, true);
    setTextRole(m_words, TextRole::Small, false, true);
}

QString FieldBox::label() const {
    return m_label->text();
}

void FieldBox::setLabel(const QString& label) {
    m_label->setText(label);
    if (m_assembled && editor() != nullptr) {
        editor()->setAccessibleName(label);
    }
}

void FieldBox::setHint(const QString& hint) {
    m_hint = hint;
    showWords();
}

void FieldBox::setProblem(const QString& problem) {
    if (m_problem == problem) {
        return;
    }
    m_problem = problem;
    if (QWidget* field = editor()) {
        setFieldWrong(field, !problem.isEmpty());
        field->setAccessibleDescription(problem.isEmpty() ? m_hint : problem);
    }
    showWords();
}

void FieldBox::showWords() {
    const bool wrong = !m_problem.isEmpty();
    m_words->setText(wrong ? m_problem : m_hint);
    setTextRole(m_words, TextRole::Small, false, true);
    if (wrong) {
        setTextColor(m_words, Theme::colors().late);
    }
    m_words->setVisible(!m_words->text().isEmpty());
}

FieldBox* FieldBox::of(const QWidget* editor) {
    return editor != nullptr ? qobject_cast<FieldBox*>(editor->parentWidget()) : nullptr;
}

bool FieldBox::event(QEvent* event) {
    if (event->type() == QEvent::Polish) {
        assemble();
    } else if (event->type() == QEvent::PaletteChange && !m_problem.isEmpty() && m_assembled) {
        if (m_words->palette().color(QPalette::WindowText) != Theme::colors().late) {
            setTextColor(m_words, Theme::colors().late);
        }
    }
    return QWidget::event(event);
}

QWidget* FieldBox::editor() const {
    for (QObject* child : children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (widget != nullptr && widget != m_label && widget != m_words) {
            return widget;
        }
    }
    return nullptr;
}

void FieldBox::assemble() {
    if (m_assembled) {
        return;
    }
    m_assembled = true;
    auto* box = qobject_cast<QVBoxLayout*>(layout());
    if (box == nullptr) {
        box = new QVBoxLayout(this);
    }
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    box->insertWidget(0, m_label);
    box->addWidget(m_words);
    // Beside a field with words below it, this one stays at the top.
    box->addStretch(0);
    if (QWidget* field = editor()) {
        m_label->setBuddy(field);
        if (field->accessibleName().isEmpty()) {
            field->setAccessibleName(m_label->text());
        }
        field->setAccessibleDescription(m_hint);
        box->setStretchFactor(field,
                              (field->sizePolicy().verticalPolicy() & QSizePolicy::ExpandFlag) != 0 ? 1 : 0);
    }
}

} // namespace letterdesk
