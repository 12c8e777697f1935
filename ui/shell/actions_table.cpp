// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions_table.h"

#include "ui/shell/settings.h"
#include "ui/shell/shortcuts.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

#include <algorithm>
#include <array>

namespace letterdesk {

namespace {

using Keys = std::vector<QKeySequence>;

Keys std1(QKeySequence::StandardKey key) {
    return {QKeySequence(key)};
}

std::vector<ActionRow> makeTable() {
    using A = ActionId;
    using M = MenuId;
    return {
        // clang-format off
        {A::NewWorkspace, "actionNewWorkspace", QT_TRANSLATE_NOOP("Actions", "&New Workspace…"), Icon::NewFile, {}, M::File},
        {A::OpenWorkspace, "actionOpenWorkspace", QT_TRANSLATE_NOOP("Actions", "&Open…"), Icon::Open, std1(QKeySequence::Open), M::File},
        {A::OpenRecent, "actionOpenRecent", QT_TRANSLATE_NOOP("Actions", "Open &Recent"), Icon::None, {}, M::File},
        {A::LookAtSample, "actionLookAtSample", QT_TRANSLATE_NOOP("Actions", "&Look at the Sample"), Icon::Sample, {}, M::File},
        {A::AttachCv, "actionAttachCv", QT_TRANSLATE_NOOP("Actions", "Attach &CV…"), Icon::Attach, {}, M::File, true},
        {A::SavePacket, "actionSavePacket", QT_TRANSLATE_NOOP("Actions", "&Save Packet As…"), Icon::Save, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, M::File},
        {A::Print, "actionPrint", QT_TRANSLATE_NOOP("Actions", "&Print Packet…"), Icon::Print, std1(QKeySequence::Print), M::File},
        {A::PrintPreview, "actionPrintPreview", QT_TRANSLATE_NOOP("Actions", "Print Pre&view…"), Icon::None, {}, M::File},
        {A::BackUpNow, "actionBackUpNow", QT_TRANSLATE_NOOP("Actions", "&Back Up Now"), Icon::Backup, {}, M::File, true},
        {A::RestoreBackup, "actionRestoreBackup", QT_TRANSLATE_NOOP("Actions", "R&estore From Backup…"), Icon::Restore, {}, M::File},
        {A::Salvage, "actionSalvage", QT_TRANSLATE_NOOP("Actions", "Salva&ge a Damaged File…"), Icon::None, {}, M::File},
        {A::Export, "actionExport", QT_TRANSLATE_NOOP("Actions", "E&xport…"), Icon::Export, {}, M::File, true},
        {A::Import, "actionImport", QT_TRANSLATE_NOOP("Actions", "&Import…"), Icon::Import, {}, M::File},
        {A::ShowDataFolder, "actionShowDataFolder", QT_TRANSLATE_NOOP("Actions", "Show &Data Folder"), Icon::Folder, {}, M::File},
        {A::CloseWindow, "actionCloseWindow", QT_TRANSLATE_NOOP("Actions", "Close &Window"), Icon::None, {QKeySequence(Qt::CTRL | Qt::Key_W)}, M::File, true},
        {A::Quit, "actionQuit", QT_TRANSLATE_NOOP("Actions", "&Quit"), Icon::Quit, {QKeySequence(Qt::CTRL | Qt::Key_Q)}, M::File},

        {A::Undo, "actionUndo", QT_TRANSLATE_NOOP("Actions", "&Undo"), Icon::Undo, std1(QKeySequence::Undo), M::Edit},
        {A::Redo, "actionRedo", QT_TRANSLATE_NOOP("Actions", "&Redo"), Icon::Redo, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}, M::Edit},
        {A::Cut, "actionCut", QT_TRANSLATE_NOOP("Actions", "Cu&t"), Icon::Cut, std1(QKeySequence::Cut), M::Edit, true},
        {A::Copy, "actionCopy", QT_TRANSLATE_NOOP("Actions", "&Copy"), Icon::Copy, std1(QKeySequence::Copy), M::Edit},
        {A::Paste, "actionPaste", QT_TRANSLATE_NOOP("Actions", "&Paste"), Icon::Paste, std1(QKeySequence::Paste), M::Edit},
        {A::SelectAll, "actionSelectAll", QT_TRANSLATE_NOOP("Actions", "Select &All"), Icon::None, std1(QKeySequence::SelectAll), M::Edit},
        {A::EditChosen, "actionEditChosen", QT_TRANSLATE_NOOP("Actions", "&Edit"), Icon::Edit, {QKeySequence(Qt::CTRL | Qt::Key_E), QKeySequence(Qt::Key_F2)}, M::Edit, true},
        {A::Duplicate, "actionDuplicate", QT_TRANSLATE_NOOP("Actions", "Dup&licate"), Icon::Copy, {QKeySequence(Qt::CTRL | Qt::Key_D)}, M::Edit},
        {A::Delete, "actionDelete", QT_TRANSLATE_NOOP("Actions", "&Delete"), Icon::Delete, {QKeySequence(Qt::Key_Delete)}, M::Edit},
        {A::EraseForGood, "actionEraseForGood", QT_TRANSLATE_NOOP("Actions", "Erase for &Good…"), Icon::None, {}, M::Edit},
        {A::Find, "actionFind", QT_TRANSLATE_NOOP("Actions", "&Find in This Page"), Icon::Search, {QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_F3)}, M::Edit, true},
        {A::SearchEverything, "actionSearchEverything", QT_TRANSLATE_NOOP("Actions", "&Search Everything"), Icon::Search, {QKeySequence(Qt::CTRL | Qt::Key_K)}, M::Edit},
        {A::BuildSearch, "actionBuildSearch", QT_TRANSLATE_NOOP("Actions", "&Build a Search…"), Icon::Filter, {}, M::Edit},
        {A::SaveSearch, "actionSaveSearch", QT_TRANSLATE_NOOP("Actions", "Sa&ve This Search…"), Icon::Star, {}, M::Edit},
        {A::MyDetails, "actionMyDetails", QT_TRANSLATE_NOOP("Actions", "&My Details…"), Icon::Person, {}, M::Edit, true},
        {A::Settings, "actionSettings", QT_TRANSLATE_NOOP("Actions", "Setti&ngs…"), Icon::Settings, {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, M::Edit},

        {A::GoToday, "actionGoToday", QT_TRANSLATE_NOOP("Actions", "&Today"), Icon::Today, {QKeySequence(Qt::CTRL | Qt::Key_1)}, M::Go},
        {A::GoPeople, "actionGoPeople", QT_TRANSLATE_NOOP("Actions", "&People"), Icon::Person, {QKeySequence(Qt::CTRL | Qt::Key_2)}, M::Go},
        {A::GoExperiences, "actionGoExperiences", QT_TRANSLATE_NOOP("Actions", "&Experiences"), Icon::Experience, {QKeySequence(Qt::CTRL | Qt::Key_3)}, M::Go},
        {A::GoApplications, "actionGoApplications", QT_TRANSLATE_NOOP("Actions", "&Applications"), Icon::Application, {QKeySequence(Qt::CTRL | Qt::Key_4)}, M::Go},
        {A::GoRequests, "actionGoRequests", QT_TRANSLATE_NOOP("Actions", "&Requests"), Icon::Letter, {QKeySequence(Qt::CTRL | Qt::Key_5)}, M::Go},
        {A::GoCalendar, "actionGoCalendar", QT_TRANSLATE_NOOP("Actions", "&Calendar"), Icon::Calendar, {QKeySequence(Qt::CTRL | Qt::Key_6)}, M::Go},
        {A::GoHistory, "actionGoHistory", QT_TRANSLATE_NOOP("Actions", "&History"), Icon::History, {QKeySequence(Qt::CTRL | Qt::Key_7)}, M::Go},
        {A::GoBack, "actionGoBack", QT_TRANSLATE_NOOP("Actions", "&Back"), Icon::None, {QKeySequence(Qt::ALT | Qt::Key_Left)}, M::Go, true},
        {A::GoForward, "actionGoForward", QT_TRANSLATE_NOOP("Actions", "&Forward"), Icon::None, {QKeySequence(Qt::ALT | Qt::Key_Right)}, M::Go},
        {A::GoToThisDay, "actionGoToThisDay", QT_TRANSLATE_NOOP("Actions", "Th&is Day in the Calendar"), Icon::None, {QKeySequence(Qt::CTRL | Qt::Key_T)}, M::Go},
        {A::NextDeadline, "actionNextDeadline", QT_TRANSLATE_NOOP("Actions", "&Next Deadline"), Icon::Soon, {}, M::Go, true},
        {A::NextOverdue, "actionNextOverdue", QT_TRANSLATE_NOOP("Actions", "Next &Overdue"), Icon::Late, {}, M::Go},

        {A::ShowDetails, "actionShowDetails", QT_TRANSLATE_NOOP("Actions", "Show &Details"), Icon::None, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)}, M::View, true},
        {A::ShowPacket, "actionShowPacket", QT_TRANSLATE_NOOP("Actions", "Show &Packet"), Icon::Packet, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)}, M::View},
        {A::CollapseRail, "actionCollapseRail", QT_TRANSLATE_NOOP("Actions", "&Narrow Side Bar"), Icon::None, {QKeySequence(Qt::Key_F9)}, M::View, true, true},
        {A::NextPane, "actionNextPane", QT_TRANSLATE_NOOP("Actions", "Ne&xt Pane"), Icon::None, {QKeySequence(Qt::Key_F6)}, M::View},
        {A::PreviousPane, "actionPreviousPane", QT_TRANSLATE_NOOP("Actions", "Pre&vious Pane"), Icon::None, {QKeySequence(Qt::SHIFT | Qt::Key_F6)}, M::View},
        {A::ThemeSystem, "actionThemeSystem", QT_TRANSLATE_NOOP("Actions", "Look of the &System"), Icon::None, {}, M::View, true, true, "theme"},
        {A::ThemeLight, "actionThemeLight", QT_TRANSLATE_NOOP("Actions", "&Light"), Icon::None, {}, M::View, false, true, "theme"},
        {A::ThemeDark, "actionThemeDark", QT_TRANSLATE_NOOP("Actions", "Dar&k"), Icon::None, {}, M::View, false, true, "theme"},
        {A::DensityComfortable, "actionDensityComfortable", QT_TRANSLATE_NOOP("Actions", "Comfortable Ro&ws"), Icon::None, {}, M::View, true, true, "density"},
        {A::DensityCompact, "actionDensityCompact", QT_TRANSLATE_NOOP("Actions", "&Compact Rows"), Icon::None, {}, M::View, false, true, "density"},
        {A::PaperOfRegion, "actionPaperOfRegion", QT_TRANSLATE_NOOP("Actions", "Paper of the Re&gion"), Icon::None, {}, M::View, true, true, "paper"},
        {A::PaperLetter, "actionPaperLetter", QT_TRANSLATE_NOOP("Actions", "L&etter Paper"), Icon::None, {}, M::View, false, true, "paper"},
        {A::PaperA4, "actionPaperA4", QT_TRANSLATE_NOOP("Actions", "A&4 Paper"), Icon::None, {}, M::View, false, true, "paper"},
        {A::TextLarger, "actionTextLarger", QT_TRANSLATE_NOOP("Actions", "L&arger Text"), Icon::ZoomIn, {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, M::View, true},
        {A::TextSmaller, "actionTextSmaller", QT_TRANSLATE_NOOP("Actions", "S&maller Text"), Icon::ZoomOut, {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, M::View},
        {A::TextNormal, "actionTextNormal", QT_TRANSLATE_NOOP("Actions", "N&ormal Text Size"), Icon::None, {QKeySequence(Qt::CTRL | Qt::Key_0)}, M::View},
        {A::FullScreen, "actionFullScreen", QT_TRANSLATE_NOOP("Actions", "&Full Screen"), Icon::None, {QKeySequence(Qt::Key_F11)}, M::View, true, true},

        {A::New, "actionNew", QT_TRANSLATE_NOOP("Actions", "&New…"), Icon::Add, std1(QKeySequence::New), M::Record},
        {A::NewOfKind, "actionNewOfKind", QT_TRANSLATE_NOOP("Actions", "New of a &Kind…"), Icon::Add, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, M::Record},
        {A::NewPerson, "actionNewPerson", QT_TRANSLATE_NOOP("Actions", "New &Person…"), Icon::Person, {}, M::Record, true},
        {A::NewExperience, "actionNewExperience", QT_TRANSLATE_NOOP("Actions", "New &Experience…"), Icon::Experience, {}, M::Record},
        {A::NewApplication, "actionNewApplication", QT_TRANSLATE_NOOP("Actions", "New &Application…"), Icon::Application, {}, M::Record},
        {A::NewRequest, "actionNewRequest", QT_TRANSLATE_NOOP("Actions", "New &Request…"), Icon::Letter, {}, M::Record},
        {A::NewDate, "actionNewDate", QT_TRANSLATE_NOOP("Actions", "New &Date…"), Icon::Calendar, {}, M::Record},
        {A::QuickCapture, "actionQuickCapture", QT_TRANSLATE_NOOP("Actions", "&Quick Capture…"), Icon::Paste, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)}, M::Record, true},
        {A::WatchNotes, "actionWatchNotes", QT_TRANSLATE_NOOP("Actions", "&Watch a File of Notes…"), Icon::Document, {}, M::Record},
        {A::StopWatchingNotes, "actionStopWatchingNotes", QT_TRANSLATE_NOOP("Actions", "S&top Watching Notes"), Icon::None, {}, M::Record},
        {A::AddEntry, "actionAddEntry", QT_TRANSLATE_NOOP("Actions", "Add a &Service"), Icon::Application, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}, M::Record, true},
        {A::AttachStatement, "actionAttachStatement", QT_TRANSLATE_NOOP("Actions", "Attach Persona&l Statement…"), Icon::Document, {}, M::Record},
        {A::AttachForm, "actionAttachForm", QT_TRANSLATE_NOOP("Actions", "Attach Request &Form…"), Icon::Document, {}, M::Record},

        {A::CommandPalette, "actionCommandPalette", QT_TRANSLATE_NOOP("Actions", "&Command Palette"), Icon::Keyboard, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, M::Tools},
        {A::CheckRecords, "actionCheckRecords", QT_TRANSLATE_NOOP("Actions", "Check My &Records"), Icon::Check, {}, M::Tools},

        {A::Guide, "actionGuide", QT_TRANSLATE_NOOP("Actions", "&Guide"), Icon::Document, {QKeySequence(Qt::Key_F1)}, M::Help},
        {A::Shortcuts, "actionShortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard Shortcuts"), Icon::Keyboard, {QKeySequence(Qt::CTRL | Qt::Key_Slash)}, M::Help},
        {A::ReportProblem, "actionReportProblem", QT_TRANSLATE_NOOP("Actions", "&Report a Problem…"), Icon::None, {}, M::Help},
        {A::About, "actionAbout", QT_TRANSLATE_NOOP("Actions", "&About Letterdesk"), Icon::About, {}, M::Help},
        // clang-format on
    };
}

constexpr std::array kMenus{
    std::pair{MenuId::File, QT_TRANSLATE_NOOP("Actions", "&File")},
    std::pair{MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Edit")},
    std::pair{MenuId::View, QT_TRANSLATE_NOOP("Actions", "&View")},
    std::pair{MenuId::Go, QT_TRANSLATE_NOOP("Actions", "&Go")},
    std::pair{MenuId::Record, QT_TRANSLATE_NOOP("Actions", "&Record")},
    std::pair{MenuId::Tools, QT_TRANSLATE_NOOP("Actions", "&Tools")},
    std::pair{MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&Help")},
};

} // namespace

const std::vector<ActionRow>& actionTable() {
    static const std::vector<ActionRow> table = makeTable();
    return table;
}

Actions::Actions(QWidget* window)
    : QObject(window)
    , m_window(window) {
    QHash<QLatin1StringView, QActionGroup*> groups;
    for (const ActionRow& row : actionTable()) {
        auto* action = new QAction(QCoreApplication::translate("Actions", row.text), this);
        action->setObjectName(QLatin1StringView(row.name));
        action->setIcon(themedIcon(row.icon));
        action->setShortcuts(QList<QKeySequence>(row.keys.cbegin(), row.keys.cend()));
        action->setCheckable(row.checkable);
        action->setMenuRole(row.id == ActionId::Quit    ? QAction::QuitRole
                            : row.id == ActionId::About ? QAction::AboutRole
                                                        : QAction::NoRole);
        if (row.group != nullptr) {
            QActionGroup*& group = groups[QLatin1StringView(row.group)];
            if (group == nullptr) {
                group = new QActionGroup(this);
            }
            group->addAction(action);
        }
        m_actions.insert(static_cast<int>(row.id), action);
        window->addAction(action);
    }
}

void Actions::followShortcuts(Settings& settings) {
    takeUpShortcuts(settings);
    connect(&settings, &Settings::changed, this, [this, &settings](SettingKey key) {
        if (key == SettingKey::Shortcuts) {
            takeUpShortcuts(settings);
        }
    });
}

void Actions::takeUpShortcuts(Settings& settings) {
    const Shortcuts shortcuts(settings);
    for (const ActionRow& row : actionTable()) {
        (*this)[row.id]->setShortcuts(shortcuts.of(row.id));
    }
}

QString commandName(const ActionRow& row) {
    QString text = QCoreApplication::translate("Actions", row.text);
    return text.remove(u'&').remove(u'…');
}

QString menuText(MenuId id) {
    const auto menu =
        std::find_if(kMenus.begin(), kMenus.end(), [id](const auto& row) { return row.first == id; });
    return QCoreApplication::translate("Actions", menu->second);
}

QString menuName(MenuId id) {
    return menuText(id).remove(u'&');
}

QAction* Actions::operator[](ActionId id) const {
    return m_actions.value(static_cast<int>(id));
}

void Actions::fill(QMenuBar* bar) {
    for (const auto& [id, title] : kMenus) {
        QMenu* menu = bar->addMenu(menuText(id));
        menu->setObjectName(QStringLiteral("menu%1").arg(static_cast<int>(id)));
        for (const ActionRow& row : actionTable()) {
            if (row.menu != id) {
                continue;
            }
            if (row.separatorBefore) {
                menu->addSeparator();
            }
            QAction* action = (*this)[row.id];
            menu->addAction(action);
            if (row.id == ActionId::OpenRecent) {
                m_recent = new QMenu(menu);
                m_recent->setObjectName(QStringLiteral("menuRecent"));
                m_recent->setToolTipsVisible(true); // the folders: names alone may be alike
                action->setMenu(m_recent);
            }
        }
    }
}

void Actions::connectTriggered(ActionId id, std::function<void()> run) {
    connect((*this)[id], &QAction::triggered, m_window, [run = std::move(run)] { run(); });
}

} // namespace letterdesk
