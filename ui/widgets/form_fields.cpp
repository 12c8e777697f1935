// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_fields.h"

#include "ui/widgets/field_box.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtGui/QTextDocument>
#include <QtWidgets/QCheckBox>

#include <algorithm>
#include <cmath>

namespace letterdesk {

namespace {

class UndoPasser final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::ShortcutOverride) {
            return false;
        }
        const auto* key = static_cast<QKeyEvent*>(event);
        bool canUndo = false;
        bool canRedo = false;
        if (const auto* line = qobject_cast<QLineEdit*>(watched)) {
            canUndo = line->isUndoAvailable();
            canRedo = line->isRedoAvailable();
        } else if (const auto* text = qobject_cast<QPlainTextEdit*>(watched)) {
            canUndo = text->document()->isUndoAvailable();
            canRedo = text->document()->isRedoAvailable();
        }
        if ((key->matches(QKeySequence::Undo) && !canUndo) || (key->matches(QKeySequence::Redo) && !canRedo)) {
            event->ignore();
            return true;
        }
        return false;
    }
};

class LeaveWatcher final : public QObject {
public:
    LeaveWatcher(QWidget* field, std::function<void()> left)
        : QObject(field)
        , m_left(std::move(left)) {}

    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        if (event->type() == QEvent::FocusOut) {
            const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
            if (reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason) {
                m_left();
            }
        }
        return false;
    }

private:
    std::function<void()> m_left;
};

// A line is laid out as a whole, and all lines are measured at once: beyond these the window would stand still.
constexpr qsizetype kLongestLine = 20000;
constexpr qsizetype kLongestText = 400000;
constexpr const char* kCutShort = "cutShort";
constexpr const char* kUsualHint = "usualHint";

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

/// The text as far as it can be shown.
QString showable(const QString& text) {
    QString shown;
    qsizetype from = 0;
    while (from < text.size() && shown.size() < kLongestText) {
        const qsizetype end = text.indexOf(u'\n', from);
        const qsizetype length = (end < 0 ? text.size() : end + 1) - from;
        shown += QStringView(text).mid(from, std::min(length, kLongestLine));
        if (length > kLongestLine) {
            break;
        }
        from += length;
    }
    return shown;
}

} // namespace

void onLeaving(QWidget* field, const std::function<void()>& left) {
    field->installEventFilter(new LeaveWatcher(field, left));
}

void passUndoOn(QPlainTextEdit* field) {
    field->installEventFilter(new UndoPasser(field));
}

void showLongText(QPlainTextEdit* field, const QString& text) {
    const QString shown = showable(text);
    const bool cut = shown.size() < text.size();
    if (field->toPlainText() != shown) {
        field->setPlainText(shown);
    }
    field->document()->setModified(false);
    if (cut != field->property(kCutShort).toBool()) {
        field->setProperty(kCutShort, cut);
        field->setReadOnly(cut);
        if (FieldBox* box = FieldBox::of(field)) {
            if (cut) {
                field->setProperty(kUsualHint, box->hint());
            }
            box->setHint(cut ? FieldWords::tr("Only the beginning is shown. The text is too long to be changed "
                                              "here; it is kept whole.")
                             : field->property(kUsualHint).toString());
        }
    }
}

void setLongTextReadOnly(QPlainTextEdit* field, bool readOnly) {
    field->setReadOnly(readOnly || field->property(kCutShort).toBool());
}

QString numberForReading(double number) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number, 'f', QLocale::FloatingPointShortest);
}

std::optional<double> numberFromTyping(const QString& typed, double least, double most, bool whole) {
    bool isNumber = false;
    const double number = QLocale().toDouble(typed, &isNumber);
    const bool fits = isNumber && number >= least && number <= most && (!whole || number == std::floor(number));
    return fits ? std::optional(number) : std::nullopt;
}

QString numberProblem(const QString& typed, double least, double most, bool whole) {
    const QString from = numberForReading(least);
    const QString to = numberForReading(most);
    const QString shown = typed.left(40);
    return whole ? FieldWords::tr("“%1” does not fit. Write a whole number from %2 to %3.").arg(shown, from, to)
                 : FieldWords::tr("“%1” does not fit. Write a number from %2 to %3.").arg(shown, from, to);
}

void sayProblem(QWidget* field, const QString& words) {
    if (FieldBox* box = FieldBox::of(field)) {
        box->setProblem(words);
    }
}

QString pastDayProblem(std::optional<QDate> day, QDate today) {
    return day && *day > today ? FieldWords::tr("That day has not come yet.") : QString();
}

QString dayNeeded() {
    return QCoreApplication::translate("FormBinding", "A date is needed here.");
}

QString labelOf(const QWidget* field) {
    if (const FieldBox* box = FieldBox::of(field)) {
        return box->label();
    }
    const auto* check = qobject_cast<const QCheckBox*>(field);
    return check != nullptr ? check->text() : QString();
}

void passUndoOn(QLineEdit* field) {
    field->installEventFilter(new UndoPasser(field));
}

} // namespace letterdesk
