// SPDX-License-Identifier: GPL-3.0-or-later
// floor_window FILE: the least a desktop program with a database can be. A window with six menus of eight actions,
// a tool bar of eight standard icons, a list, a table of 40 people out of the workspace, and a text pane. What our
// start takes beyond this is ours to answer for.

#include <QtGui/QAction>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QToolBar>

namespace {

void fillMenus(QMainWindow& window) {
    for (int menu = 1; menu <= 6; ++menu) {
        QMenu* filled = window.menuBar()->addMenu(QStringLiteral("Menu &%1").arg(menu));
        for (int action = 1; action <= 8; ++action) {
            filled->addAction(QStringLiteral("Action %1").arg(action));
        }
    }
}

void fillToolBar(QMainWindow& window) {
    QToolBar* bar = window.addToolBar(QStringLiteral("Main"));
    for (const QStyle::StandardPixmap icon :
         {QStyle::SP_FileIcon, QStyle::SP_DirOpenIcon, QStyle::SP_DialogSaveButton, QStyle::SP_TrashIcon,
          QStyle::SP_ArrowBack, QStyle::SP_ArrowForward, QStyle::SP_BrowserReload,
          QStyle::SP_MessageBoxInformation}) {
        bar->addAction(window.style()->standardIcon(icon), QStringLiteral("Action"));
    }
}

QTableWidget* tableOfPeople(const QString& path) {
    auto* table = new QTableWidget(40, 4);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(path);
    if (!database.open()) {
        qFatal("cannot open the workspace");
    }
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT given_name, family_name, organization, title FROM people LIMIT 40"))) {
        qFatal("cannot read the people");
    }
    for (int row = 0; query.next(); ++row) {
        for (int column = 0; column < 4; ++column) {
            table->setItem(row, column, new QTableWidgetItem(query.value(column).toString()));
        }
    }
    return table;
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    QMainWindow window;
    fillMenus(window);
    fillToolBar(window);
    auto* splitter = new QSplitter;
    auto* list = new QListWidget;
    list->addItems({QStringLiteral("Today"), QStringLiteral("People"), QStringLiteral("Requests")});
    splitter->addWidget(list);
    splitter->addWidget(tableOfPeople(QString::fromLocal8Bit(argv[1])));
    splitter->addWidget(new QPlainTextEdit(QStringLiteral("Notes about the person, a few lines of them.")));
    window.setCentralWidget(splitter);
    window.resize(1200, 800);
    window.show();
    return QApplication::exec();
}
