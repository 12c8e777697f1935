// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace letterdesk {

/// What the window shows while no workspace is open: three doors, the files used last, and where the data lies.
class StartPanel final : public QWidget {
    Q_OBJECT
public:
    explicit StartPanel(QWidget* parent = nullptr);

    void setRecent(const QStringList& paths);

Q_SIGNALS:
    void newAsked();
    void openAsked();
    void sampleAsked();
    void recentAsked(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applySizes();

    QWidget* m_column;
    QBoxLayout* m_doors;
    QLabel* m_picture;
    QVBoxLayout* m_recent;
    QLabel* m_recentTitle;
};

} // namespace letterdesk
