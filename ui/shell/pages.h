// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions_table.h"
#include "ui/shell/page.h"

#include <QtCore/QPointer>

#include <functional>
#include <vector>

class QStackedWidget;

namespace letterdesk {

class Desk;
class Rail;

/// The pages of one window: each is built when it is first shown. Turns to them, remembers the way back, and hands
/// the verbs of the menus to the page in front.
class Pages final : public QObject {
    Q_OBJECT
public:
    using Make = std::function<Page*(QWidget* parent)>;

    Pages(Desk& desk, Actions& actions, Rail& rail, QStackedWidget& stack, QObject* parent);

    /// In the order of the rail.
    void add(PageId id, const char* railName, Icon icon, const QString& text, ActionId go, Make make);
    void goTo(PageId id);
    /// The page that is in front, or was when the window was closed last; else the first.
    void goToLast();
    /// Remembers the page in front for the next start. Not at each turn: settings are written out to the disk by
    /// the thread of the window.
    void rememberLast() const;
    /// Turns to the page of this kind and shows the record there; false when it is not there.
    bool showRecord(RecordKind kind, const QString& id);

    /// The page in front; null while none is.
    [[nodiscard]] Page* front() const;
    /// Its word in the settings; empty while none is in front.
    [[nodiscard]] QString frontWord() const;
    /// A page, built now if it was not yet.
    [[nodiscard]] Page& at(PageId id);
    /// A new record on this page: turns to it first.
    void newOn(PageId id);
    void updateVerbs();
    /// Forgets the way back, for instance because another file was opened.
    void forgetWay();

Q_SIGNALS:
    /// Another page is in front, or what can be done there changed.
    void verbsChanged();
    /// A record was asked for that no page shows.
    void notShown(letterdesk::RecordKind kind, const QString& id);

private:
    struct Entry {
        PageId id;
        ActionId go;
        Make make;
        QPointer<Page> page;
    };
    Entry* entry(PageId id);
    void run(PageVerb verb);
    void turn(PageId id);
    void walk(std::vector<PageId>& from, std::vector<PageId>& to);

    Desk& m_desk;
    Actions& m_actions;
    Rail& m_rail;
    QStackedWidget& m_stack;
    std::vector<Entry> m_entries;
    PageId m_front = PageId::Today;
    std::vector<PageId> m_back;
    std::vector<PageId> m_forward;
};

} // namespace letterdesk
