// SPDX-License-Identifier: GPL-3.0-or-later
// shots FOLDER NAME…: pictures of the real window on the sample workspace, and of the pages of its packet. They
// are for the documentation and for looking at; the day is fixed, so that only a change of the program changes
// them.

#include "tests/ui/support/window_fixture.h"
#include "translations/install_translations.h"
#include "ui/packet/packet_pane.h"
#include "ui/packet/pdf_pages.h"
#include "ui/requests/request_sheet.h"
#include "ui/shell/pages.h"

#include <QtCore/QFile>

#include <map>

using namespace letterdesk;

namespace {

constexpr QSize kUsual(1280, 800);
constexpr QSize kWide(1600, 900);
constexpr QSize kSmallest(1024, 640);
constexpr QSize kLong(1280, 2600); // all sections of a sheet
constexpr double kPagesDpi = 100;

void settle(WindowFixture& fixture) {
    fixture.waitForWork();
    QTest::qWait(200);
    fixture.waitForWork();
    const auto complete = [&fixture] {
        const auto views = fixture.window->findChildren<PageView*>();
        return std::all_of(views.cbegin(), views.cend(),
                           [](const PageView* view) { return !view->isVisible() || view->isComplete(); });
    };
    if (!QTest::qWaitFor(complete, 10000)) {
        qFatal("the preview was not painted");
    }
}

void save(const QString& path, const QImage& image) {
    if (!image.save(path)) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

/// A window on the sample in some size and look.
struct Scene {
    QSize size = kUsual;
    const char* theme = "light";
    int textPercent = 100;
    RequestSheet::Side side = RequestSheet::Side::Details;
    PageId page = PageId::Requests;
    const char* calendarView = "month";
};

void shootScene(WindowFixture& fixture, const Scene& scene, const QString& path) {
    fixture.settings->set(SettingKey::Theme, QLatin1String(scene.theme));
    fixture.settings->set(SettingKey::TextPercent, scene.textPercent);
    fixture.settings->set(SettingKey::CalendarView, QLatin1String(scene.calendarView));
    fixture.makeWindow(); // which takes up its look
    fixture.openSample();
    fixture.window->resize(scene.size);
    settle(fixture);
    fixture.window->pages().goTo(scene.page);
    if (scene.page == PageId::Requests) {
        fixture.window->requests().sheet().turnTo(scene.side);
    }
    settle(fixture);
    save(path, fixture.window->grab().toImage());
}

void shootPages(WindowFixture& fixture, const QString& folder) {
    fixture.openSample();
    settle(fixture);
    const QString file = fixture.path(QStringLiteral("packet.pdf"));
    fixture.dialogs.filesToSave.enqueue(file);
    fixture.trigger(ActionId::SavePacket);
    settle(fixture);
    QFile saved(file);
    if (!saved.open(QIODevice::ReadOnly)) {
        qFatal("the packet was not saved");
    }
    const auto pages = PdfPages::load(saved.readAll());
    if (!pages) {
        qFatal("the packet cannot be read");
    }
    for (int page = 0; page < (*pages)->count(); ++page) {
        save(QStringLiteral("%1/packet-page-%2.png").arg(folder).arg(page + 1), (*pages)->render(page, kPagesDpi));
    }
}

const std::map<QString, Scene>& scenes() {
    using Side = RequestSheet::Side;
    static const std::map<QString, Scene> all{
        {QStringLiteral("window-light"), {kWide}},
        {QStringLiteral("window-dark"), {kWide, "dark"}},
        {QStringLiteral("window-2x"), {kUsual}},
        {QStringLiteral("window-packet"), {kUsual, "light", 100, Side::Packet}},
        {QStringLiteral("window-smallest"), {kSmallest, "dark"}},
        {QStringLiteral("calendar-month"), {kUsual, "light", 100, Side::Details, PageId::Calendar}},
        {QStringLiteral("calendar-dark"), {kUsual, "dark", 100, Side::Details, PageId::Calendar}},
        {QStringLiteral("calendar-agenda"), {kUsual, "light", 100, Side::Details, PageId::Calendar, "agenda"}},
        {QStringLiteral("calendar-smallest"), {kSmallest, "light", 100, Side::Details, PageId::Calendar}},
        {QStringLiteral("calendar-large-text"), {kSmallest, "light", 200, Side::Details, PageId::Calendar}},
        {QStringLiteral("calendar-agenda-large-text"),
         {kSmallest, "dark", 200, Side::Details, PageId::Calendar, "agenda"}},
        {QStringLiteral("window-large-text"), {kUsual, "light", 200}},
        {QStringLiteral("people-light"), {kUsual, "light", 100, Side::Details, PageId::People}},
        {QStringLiteral("people-dark"), {kWide, "dark", 100, Side::Details, PageId::People}},
        {QStringLiteral("people-smallest"), {kSmallest, "light", 100, Side::Details, PageId::People}},
        {QStringLiteral("people-large-text"), {kSmallest, "dark", 200, Side::Details, PageId::People}},
        {QStringLiteral("experiences"), {kUsual, "light", 100, Side::Details, PageId::Experiences}},
        {QStringLiteral("experiences-long"), {kLong, "light", 100, Side::Details, PageId::Experiences}},
        {QStringLiteral("experiences-dark"), {kLong, "dark", 100, Side::Details, PageId::Experiences}},
        {QStringLiteral("experiences-smallest"), {kSmallest, "dark", 100, Side::Details, PageId::Experiences}},
        {QStringLiteral("experiences-large-text"), {kLong, "light", 200, Side::Details, PageId::Experiences}},
        {QStringLiteral("applications"), {kUsual, "light", 100, Side::Details, PageId::Applications}},
        {QStringLiteral("applications-long"), {kLong, "light", 100, Side::Details, PageId::Applications}},
        {QStringLiteral("applications-dark"), {kLong, "dark", 100, Side::Details, PageId::Applications}},
        {QStringLiteral("applications-smallest"), {kSmallest, "dark", 100, Side::Details, PageId::Applications}},
        {QStringLiteral("applications-large-text"), {kLong, "light", 200, Side::Details, PageId::Applications}},
    };
    return all;
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    installTranslations(QLocale(QLocale::English, QLocale::UnitedStates));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        qFatal("shots FOLDER NAME…");
    }
    const QString& folder = arguments[1];
    for (const QString& name : arguments.mid(2)) {
        WindowFixture fixture;
        const QString path = QStringLiteral("%1/%2.png").arg(folder, name);
        if (name == QLatin1String("start")) {
            fixture.window->resize(kUsual);
            settle(fixture);
            save(path, fixture.window->grab().toImage());
        } else if (name == QLatin1String("packet-pages")) {
            shootPages(fixture, folder);
        } else if (const auto scene = scenes().find(name); scene != scenes().end()) {
            shootScene(fixture, scene->second, path);
        } else {
            qFatal("no picture is called %s", qPrintable(name));
        }
    }
    return 0;
}
