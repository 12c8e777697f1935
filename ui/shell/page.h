// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

#include <functional>

class QAction;

namespace letterdesk {

/// The pages of the window, in the order of the rail.
enum class PageId { Today, People, Experiences, Applications, Requests, Calendar, History };

template <>
struct EnumWords<PageId> {
    static constexpr std::array words{
        std::pair{PageId::Today, "today"},
        std::pair{PageId::People, "people"},
        std::pair{PageId::Experiences, "experiences"},
        std::pair{PageId::Applications, "applications"},
        std::pair{PageId::Requests, "requests"},
        std::pair{PageId::Calendar, "calendar"},
        std::pair{PageId::History, "history"},
    };
};

/// What the menus can ask of whichever page is in front. Each is an action of the window (ActionId).
enum class PageVerb {
    New,
    Edit,
    Duplicate,
    Delete,
    EraseForGood,
    SelectAll,
    Find,
    Back,
    Forward,
    ThisDay,
    NextPane,
    PreviousPane,
};

/// A page of the window. It gets a Desk and knows nothing else of the window; the window asks it what can be done.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Whether the verb makes sense now. The window asks again after verbsChanged() and after each change.
    [[nodiscard]] virtual bool can(PageVerb verb) const = 0;
    /// Called only while can() says so.
    virtual void run(PageVerb verb) = 0;
    /// Shows a record, of a kind that this page is asked for (pageOf()); false when it is not there.
    virtual bool showRecord(RecordKind kind, const QString& id) = 0;
    /// The page comes to the front: the focus goes where work starts.
    virtual void takeFocus() = 0;

    /// The window's actions of the verbs: for a context menu, or for a key that works only in a table. Called
    /// once, after the page was built; overriding it is the place to use them.
    virtual void takeVerbs(const QHash<PageVerb, QAction*>& actions) { m_verbs = actions; }

Q_SIGNALS:
    void verbsChanged();

protected:
    [[nodiscard]] QAction* verb(PageVerb verb) const { return m_verbs.value(verb); }
    /// Does work when the picture that is being painted is on the screen. Not by a posted event: what that shows
    /// would be laid out only after a painting that waits already, and be seen out of place for a moment.
    void afterPicture(const std::function<void()>& work);

private:
    QHash<PageVerb, QAction*> m_verbs;
};

/// The page on which a record of this kind is shown.
[[nodiscard]] PageId pageOf(RecordKind kind);

} // namespace letterdesk
