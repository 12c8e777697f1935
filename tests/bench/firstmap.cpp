// SPDX-License-Identifier: GPL-3.0-or-later
// firstmap PROGRAM [ARGUMENT…]: time from fork to the first mapped and the first painted window of a program,
// and the memory of its processes a moment later, as one line of JSON. Needs an X server of its own.
//
// MapNotify events, not polling: window search tools poll every half second. "Painted" is the moment the window
// holds 16 distinct pixel values, so that text and icons are on the screen.

#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <poll.h>
#include <set>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <xcb/xcb.h>

namespace {

using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

constexpr auto kGiveUp = 60s;
/// Time for work that a program puts off until its window stands, before memory is read.
constexpr auto kSettle = 300ms;
constexpr uint16_t kLeastWidth = 200; ///< smaller windows are splash screens and tool tips
constexpr uint16_t kLeastHeight = 100;
constexpr size_t kColorsOfPainted = 16;

struct Free {
    void operator()(void* reply) const { std::free(reply); }
};
template <class Reply>
using Owned = std::unique_ptr<Reply, Free>;

struct Window {
    xcb_window_t id = 0;
    uint16_t width = 0;
    uint16_t height = 0;
};

double millisecondsSince(SteadyClock::time_point start) {
    return std::chrono::duration<double, std::milli>(SteadyClock::now() - start).count();
}

Window waitForMap(xcb_connection_t* x, SteadyClock::time_point start, double& mapped) {
    pollfd descriptor{xcb_get_file_descriptor(x), POLLIN, 0};
    while (SteadyClock::now() - start < kGiveUp) {
        const Owned<xcb_generic_event_t> event(xcb_poll_for_event(x));
        if (!event) {
            poll(&descriptor, 1, 50);
            continue;
        }
        if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY) {
            continue;
        }
        const double now = millisecondsSince(start);
        const auto* map = reinterpret_cast<const xcb_map_notify_event_t*>(event.get());
        const Owned<xcb_get_geometry_reply_t> size(
            xcb_get_geometry_reply(x, xcb_get_geometry(x, map->window), nullptr));
        if (size && !map->override_redirect && size->width >= kLeastWidth && size->height >= kLeastHeight) {
            mapped = now;
            return {map->window, size->width, size->height};
        }
    }
    return {};
}

bool isPainted(xcb_connection_t* x, const Window& window) {
    const Owned<xcb_get_image_reply_t> image(xcb_get_image_reply(
        x, xcb_get_image(x, XCB_IMAGE_FORMAT_Z_PIXMAP, window.id, 0, 0, window.width, window.height, ~0U),
        nullptr));
    if (!image) {
        return false;
    }
    const auto* pixels = reinterpret_cast<const uint32_t*>(xcb_get_image_data(image.get()));
    const size_t count = static_cast<size_t>(xcb_get_image_data_length(image.get())) / sizeof(uint32_t);
    std::set<uint32_t> colors;
    for (size_t i = 0; i < count && colors.size() < kColorsOfPainted; ++i) {
        colors.insert(pixels[i]);
    }
    return colors.size() >= kColorsOfPainted;
}

/// The number after `label` in a file of /proc, in KiB; 0 when the process is gone.
long kibibytes(const std::string& path, const std::string& label) {
    std::ifstream file(path);
    std::string line;
    while (std::getline(file, line)) {
        if (line.rfind(label, 0) == 0) {
            return std::atol(line.c_str() + label.size());
        }
    }
    return 0;
}

/// Sums over all processes of a session: the program and what it started.
void readMemory(pid_t session, long& proportional, long& peakResident, int& processes) {
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        const std::string name = entry.path().filename();
        const pid_t pid = std::atoi(name.c_str());
        if (pid > 0 && getsid(pid) == session) {
            proportional += kibibytes("/proc/" + name + "/smaps_rollup", "Pss:");
            peakResident += kibibytes("/proc/" + name + "/status", "VmHWM:");
            ++processes;
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "firstmap PROGRAM [ARGUMENT...]\n");
        return 2;
    }
    xcb_connection_t* x = xcb_connect(nullptr, nullptr);
    if (xcb_connection_has_error(x) != 0) {
        std::fprintf(stderr, "firstmap: no X server\n");
        return 2;
    }
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(x)).data->root;
    const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(x, root, XCB_CW_EVENT_MASK, &mask);
    // A round trip, so that the server listens before the clock starts.
    Owned<xcb_get_input_focus_reply_t>(xcb_get_input_focus_reply(x, xcb_get_input_focus(x), nullptr));

    const auto start = SteadyClock::now();
    const pid_t child = fork();
    if (child == 0) {
        setsid();
        execvp(argv[1], argv + 1);
        _exit(127);
    }
    double mapped = -1;
    double painted = -1;
    const Window window = waitForMap(x, start, mapped);
    while (window.id != 0 && painted < 0 && SteadyClock::now() - start < kGiveUp) {
        const double before = millisecondsSince(start);
        if (isPainted(x, window)) {
            painted = before;
        } else {
            std::this_thread::sleep_for(2ms);
        }
    }
    std::this_thread::sleep_for(kSettle);
    long proportional = 0;
    long peakResident = 0;
    int processes = 0;
    readMemory(child, proportional, peakResident, processes);
    kill(-child, SIGTERM);
    waitpid(child, nullptr, 0);
    xcb_disconnect(x);
    std::printf("{\"mapped_ms\": %.1f, \"painted_ms\": %.1f, \"pss_kib\": %ld, \"peak_rss_kib\": %ld, "
                "\"processes\": %d}\n",
                mapped, painted, proportional, peakResident, processes);
    return painted < 0 ? 1 : 0;
}
