// SPDX-License-Identifier: GPL-3.0-or-later
// shots FOLDER NAME…: pictures of the real window on the sample workspace, and of the pages of its packet. They
// are for the documentation and for looking at; the day is fixed, so that only a change of the program changes
// them.

#include "core/actions/interactions.h"
#include "core/actions/records.h"
#include "core/print/pdf/pdf_pages.h"
#include "tests/ui/support/window_fixture.h"
#include "translations/install_translations.h"
#include "ui/packet/packet_pane.h"
#include "ui/requests/request_sheet.h"
#include "ui/shell/pages.h"

#include <QtCore/QFile>

#include <algorithm>
#include <map>
#include <string_view>

using namespace letterdesk;

namespace {

constexpr QSize kUsual(1280, 800);
constexpr QSize kWide(1600, 900);
constexpr QSize kSmallest(1024, 640);
constexpr QSize kLong(1280, 2600); // all sections of a sheet
constexpr int kGuideWidth = 640;   // of the text of the guide's window
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

/// How a page is looked at: the last word of a picture's name.
struct Look {
    const char* name;
    QSize size = kUsual;
    const char* theme = "light";
    int textPercent = 100;
    const char* language = "en";
};
const Look kLooks[] = {
    {"light"},
    {"dark", kUsual, "dark"},
    {"2x"},
    {"wide", kWide},
    {"long", kLong},
    {"smallest", kSmallest, "dark"},
    {"large-text", kUsual, "light", 200},
    {"smallest-large-text", kSmallest, "light", 200},
    {"spanish", kUsual, "light", 100, "es"},
    {"arabic", kUsual, "light", 100, "ar"},
    {"guide", kSmallest},
};

void speak(const char* language) {
    const QLocale locale = localeFor(QLatin1StringView(language));
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    installTranslations(locale);
}

/// One page of the window on the sample; with `side`, the sheet of a request turned to that side.
struct Scene {
    PageId page = PageId::Requests;
    RequestSheet::Side side = RequestSheet::Side::Details;
    const char* calendarView = "month";
};

/// Something to take back: the sample itself is one step.
void workALittle(Workspace& workspace, QDate today) {
    Person person;
    person.honorific = QStringLiteral("Dr.");
    person.givenName = QStringLiteral("Lena");
    person.familyName = QStringLiteral("Brandt");
    const auto added = savePerson(workspace, person);
    if (!added) {
        qFatal("the person was not added");
    }
    Interaction interaction;
    interaction.person = *added;
    interaction.on = today;
    interaction.kind = InteractionKind::Shift;
    interaction.summary = QStringLiteral("Presented the differential on rounds.");
    person.id = *added;
    person.title = QStringLiteral("Attending Physician");
    if (!logInteraction(workspace, interaction) || !savePerson(workspace, person)) {
        qFatal("the sample could not be changed");
    }
}

void shootScene(WindowFixture& fixture, const Scene& scene, const Look& look, const QString& path) {
    speak(look.language);
    fixture.settings->set(SettingKey::Theme, QLatin1String(look.theme));
    fixture.settings->set(SettingKey::TextPercent, look.textPercent);
    fixture.settings->set(SettingKey::CalendarView, QLatin1String(scene.calendarView));
    fixture.makeWindow(); // which takes up its look
    fixture.openSample();
    fixture.window->resize(look.size);
    settle(fixture);
    if (scene.page == PageId::History) {
        workALittle(fixture.workspace(), fixture.clock.today());
    }
    fixture.window->pages().goTo(scene.page);
    settle(fixture);
    if (scene.page == PageId::Requests) {
        fixture.window->requests().sheet().turnTo(scene.side);
    }
    settle(fixture);
    QImage picture = fixture.window->grab().toImage();
    if (look.name == std::string_view("guide")) {
        picture = picture.scaledToWidth(kGuideWidth, Qt::SmoothTransformation);
    }
    save(path, picture);
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

/// The views by the first part of a picture's name: each page, and what else there is to see on two of them.
std::map<QString, Scene> scenes() {
    std::map<QString, Scene> all;
    for (const auto& [page, word] : EnumWords<PageId>::words) {
        all[QLatin1StringView(word)] = Scene{page};
    }
    all[QStringLiteral("packet")] = Scene{PageId::Requests, RequestSheet::Side::Packet};
    all[QStringLiteral("agenda")] = Scene{PageId::Calendar, RequestSheet::Side::Details, "agenda"};
    return all;
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        qFatal("shots FOLDER NAME…");
    }
    const QString& folder = arguments[1];
    for (const QString& name : arguments.mid(2)) {
        WindowFixture fixture;
        const QString path = QStringLiteral("%1/%2.png").arg(folder, name);
        const auto views = scenes();
        const auto scene = views.find(name.section(u'-', 0, 0));
        const auto* const look = std::find_if(std::begin(kLooks), std::end(kLooks), [&name](const Look& one) {
            return name.section(u'-', 1) == QLatin1StringView(one.name);
        });
        if (name == QLatin1String("start")) {
            speak("en");
            fixture.makeWindow();
            fixture.window->resize(kUsual);
            fixture.child<QLineEdit>("startPath")
                ->setText(QStringLiteral("/home/mara/Documents/Letters.letterdesk"));
            settle(fixture);
            save(path, fixture.window->grab().toImage());
        } else if (name == QLatin1String("packet-pages")) {
            speak("en");
            shootPages(fixture, folder);
        } else if (scene != views.end() && look != std::end(kLooks)) {
            shootScene(fixture, scene->second, *look, path);
        } else {
            qFatal("no picture is called %s", qPrintable(name));
        }
    }
    return 0;
}
