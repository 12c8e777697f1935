// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QWidget>

#include <functional>

class QToolButton;

namespace letterdesk {

/// The form of one record inside a card. Reads its record by itself.
class RecordCardBody : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void showRecord(const QString& id) = 0;
    /// Keeps what is being typed in the record it was typed for, and shows nothing.
    virtual void leave() = 0;
    /// Lets go of what was typed, because its file was closed.
    virtual void forget() = 0;
    virtual void takeFocus() = 0;
};

/// What the closed card says.
struct CardLine {
    QString id;
    QString title;
    QString about; ///< muted, behind the title
    Icon icon = Icon::None;

    bool operator==(const CardLine&) const = default;
};

/// The line of a card that opens and closes it.
class CardHeader final : public QAbstractButton {
    Q_OBJECT
public:
    explicit CardHeader(QWidget* parent = nullptr);
    void setLine(const CardLine& line);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    CardLine m_line;
};

/// One record of a section: a line, and below it the form once the card is opened. The form is made only then.
class RecordCard final : public QWidget {
    Q_OBJECT
public:
    using MakeBody = std::function<RecordCardBody*(QWidget* parent)>;

    RecordCard(const QString& removeTip, MakeBody makeBody, QWidget* parent = nullptr);

    void setLine(const CardLine& line);
    [[nodiscard]] const QString& id() const { return m_line.id; }
    [[nodiscard]] const QString& title() const { return m_line.title; }
    /// Reads the record again, if the card is open.
    void reload();
    void setOpen(bool open);
    /// Whether it has been open: its form may hold what is being typed.
    [[nodiscard]] bool hasBody() const { return m_body != nullptr; }
    void takeFocus();
    void leave();
    void forget();
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void removeAsked();

private:
    CardLine m_line;
    MakeBody m_makeBody;
    CardHeader* m_header;
    QToolButton* m_remove;
    RecordCardBody* m_body = nullptr;
};

/// The first line of a text, for lists: however long the text is.
[[nodiscard]] QString firstLine(const QString& text);

} // namespace letterdesk
