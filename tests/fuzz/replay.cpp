// SPDX-License-Identifier: GPL-3.0-or-later
// replay FOLDER: gives every file of a fuzzer's corpus to the fuzzer's function once, so that what was found once
// stays found in every build. P15: no input may take longer than two seconds a megabyte.
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

int main(int argc, char** argv) {
    const QDir corpus(argc > 1 ? QFile::decodeName(argv[1]) : QString());
    const QStringList names = corpus.entryList(QDir::Files);
    for (const QString& name : names) {
        QFile file(corpus.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("cannot read %s", qPrintable(file.fileName()));
        }
        const QByteArray bytes = file.readAll();
        QElapsedTimer timer;
        timer.start();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                               static_cast<std::size_t>(bytes.size()));
        constexpr qint64 kMillisecondsAMegabyte = 2000;
        const qint64 megabytes = 1 + bytes.size() / 1'000'000;
        if (timer.elapsed() > kMillisecondsAMegabyte * megabytes) {
            qFatal("%s took %lld ms", qPrintable(name), timer.elapsed());
        }
    }
    return names.isEmpty() ? 1 : 0;
}
