// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_of_kind.h"

#include "ui/shell/actions_table.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QMenu>

#include <array>

namespace letterdesk {

namespace {

struct NewOfKind {
    Q_DECLARE_TR_FUNCTIONS(NewOfKind)
};

/// A menu's own letters stay; this adds the numbers in front of its items.
class NumberedMenu final : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void keyPressEvent(QKeyEvent* event) override {
        const int number = event->key() - Qt::Key_1;
        const QList<QAction*> items = actions();
        if (number >= 0 && number < items.size()) {
            if (items[number]->isEnabled()) {
                close();
                items[number]->trigger();
            }
            return;
        }
        QMenu::keyPressEvent(event);
    }
};

} // namespace

void chooseNewKind(QWidget* window, const Actions& actions) {
    using A = ActionId;
    struct Kind {
        ActionId id;
        QString text;
    };
    const std::array kinds{
        Kind{A::NewPerson, NewOfKind::tr("&Person")},
        Kind{A::NewExperience, NewOfKind::tr("&Experience")},
        Kind{A::NewApplication, NewOfKind::tr("&Application")},
        Kind{A::NewRequest, NewOfKind::tr("&Request")},
        Kind{A::NewDate, NewOfKind::tr("&Date")},
    };
    auto* menu = new NumberedMenu(window);
    menu->setObjectName(QStringLiteral("newOfKindMenu"));
    menu->setAccessibleName(NewOfKind::tr("New of a kind"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    int number = 0;
    QAction* first = nullptr;
    for (const Kind& kind : kinds) {
        QAction* wanted = actions[kind.id];
        QAction* item =
            menu->addAction(wanted->icon(), QStringLiteral("%1   %2").arg(QString::number(++number), kind.text));
        item->setEnabled(wanted->isEnabled());
        // Later, since it may open a dialog and the menu is still closing.
        QObject::connect(item, &QAction::triggered, wanted, &QAction::trigger, Qt::QueuedConnection);
        first = first == nullptr && item->isEnabled() ? item : first;
    }
    const QRect inside = window->rect();
    const QSize size = menu->sizeHint();
    menu->popup(window->mapToGlobal(inside.center() - QPoint(size.width() / 2, size.height() / 2)));
    menu->setActiveAction(first);
}

} // namespace letterdesk
