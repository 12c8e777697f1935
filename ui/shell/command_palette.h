// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icon.h"

#include <QtWidgets/QDialog>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace letterdesk {

/// Something that the palette can do.
struct Command {
    QString id;    ///< names it among those used last; empty: is not remembered
    QString name;  ///< "Back Up Now"
    QString place; ///< where else it is found: "File"
    QString keys;  ///< as shown
    Icon icon = Icon::None;
    std::function<void()> run;
};

/// Everything that can be done, by a few letters of its name. Those used last come first. Deletes itself when
/// closed; the command runs after that, so that the focus is where it was.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    /// `recent`: ids, newest first.
    CommandPalette(std::vector<Command> commands, const QStringList& recent, QWidget* parent);
    ~CommandPalette() override;

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    void choose();

    std::vector<Command> m_commands; ///< those used last first
    qsizetype m_recent = 0;          ///< how many those are
    std::vector<size_t> m_shown;     ///< place in m_commands of each row
    QLineEdit* m_field;
    QLabel* m_nothing;
    QListWidget* m_list;
};

} // namespace letterdesk
