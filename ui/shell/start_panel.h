// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icon.h"

#include <QtWidgets/QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpacerItem;
class QVBoxLayout;

namespace letterdesk {

/// What the window shows while no workspace is open: three doors, where the file of the first lies and how it is
/// backed up, and the files used last.
class StartPanel final : public QWidget {
    Q_OBJECT
public:
    explicit StartPanel(QWidget* parent = nullptr);

    void setRecent(const QStringList& paths);
    /// The file that “Start Empty” would make; shown with the system's separators.
    void setPath(const QString& path);
    /// Says at the path why it cannot be; empty: nothing is wrong.
    void sayProblem(const QString& words);

Q_SIGNALS:
    void newAsked(const QString& path);
    /// Another place for the file is to be chosen; the present one as the proposal.
    void changeAsked(const QString& path);
    void openAsked();
    void restoreAsked();
    void sampleAsked();
    void recentAsked(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QPushButton* addDoor(const char* name, Icon icon, const QString& text);
    QWidget* makePlace();
    [[nodiscard]] QString path() const;
    void applySizes();

    QWidget* m_column;
    QBoxLayout* m_doors;
    QLabel* m_picture;
    QLineEdit* m_path;
    QSpacerItem* m_aboveChange; ///< as high as the label of the field beside it
    QVBoxLayout* m_recent;
    QLabel* m_recentTitle;
};

} // namespace letterdesk
