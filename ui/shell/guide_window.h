// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace letterdesk {

class Dialogs;

/// The user guide in a window of its own: contents or hits at the start, the page beside them. Deletes itself.
class GuideWindow final : public QWidget {
    Q_OBJECT
public:
    GuideWindow(Dialogs& dialogs, QWidget* window);

    /// Shows a page by its file's name, or the first one when there is none of that name.
    void showPage(const QString& name);
    /// Shows the window's guide, the one that stands already or a new one, on this page.
    static void showFor(QWidget* window, Dialogs& dialogs, const QString& name);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void listPages();
    void find(const QString& words);
    void follow(const QUrl& link);
    void goToHeading(const QString& anchor);
    void markWords(const QString& words);
    void setTypography();
    void setPage();

    Dialogs& m_dialogs;
    QLineEdit* m_search;
    QListWidget* m_list;
    QTextBrowser* m_page;
    QToolButton* m_back;
    QToolButton* m_forward;
    QString m_name; ///< of the page that is shown
    bool m_listing = false;
};

} // namespace letterdesk
