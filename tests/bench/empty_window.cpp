// SPDX-License-Identifier: GPL-3.0-or-later
// empty_window: the memory of a main window with nothing in it, a moment after it was shown. No program with a
// window can be smaller.

#include "tests/bench/process_memory.h"

#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>

#include <chrono>
#include <cstdio>

int main(int argc, char** argv) {
    using namespace std::chrono_literals;
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    QTimer::singleShot(300ms, [] {
        std::printf("{\"mib\": [%.2f]}\n", letterdesk::bench::proportionalMebibytes());
        QApplication::quit();
    });
    return QApplication::exec();
}
