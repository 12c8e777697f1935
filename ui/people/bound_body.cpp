// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/bound_body.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

namespace {

class LineKeeper final : public QObject {
public:
    LineKeeper(QPlainTextEdit* field, int lines)
        : QObject(field)
        , m_field(field)
        , m_lines(lines) {
        keep();
    }

    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::Polish) {
            keep();
        }
        return false;
    }

private:
    void keep() {
        constexpr int kFrame = 14;
        m_field->setFixedHeight(m_field->fontMetrics().lineSpacing() * m_lines + kFrame);
    }

    QPlainTextEdit* m_field;
    int m_lines;
};

} // namespace

void showLines(QPlainTextEdit* field, int lines) {
    field->installEventFilter(new LineKeeper(field, lines));
}

QString changeStep(const QString& label) {
    return QCoreApplication::translate("PersonSection", "Change “%1”").arg(label);
}

void putInto(FieldBox* box, QWidget* editor) {
    auto* layout = new QVBoxLayout(box);
    layout->addWidget(editor);
}

} // namespace letterdesk
