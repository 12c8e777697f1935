// SPDX-License-Identifier: GPL-3.0-or-later
// Reads any text as notes. Nothing is lost: the lines come in order, none twice, and each that is not blank or a
// day is in an entry; what is whole can be stored.
#include "core/base/text.h"
#include "core/relationships/capture.h"

#include <cstdint>
#include <cstdlib>

using namespace letterdesk;

namespace {

void mustHold(bool condition) {
    if (!condition) {
        std::abort();
    }
}

const CaptureKnown& known() {
    static const CaptureKnown all = [] {
        Person lee;
        lee.id = PersonId(QStringLiteral("p1"));
        lee.honorific = QStringLiteral("Dr.");
        lee.givenName = QStringLiteral("Ada");
        lee.familyName = QStringLiteral("Lee");
        lee.emails = {QStringLiteral("lee@example.edu")};
        Person other = lee;
        other.id = PersonId(QStringLiteral("p2"));
        other.givenName = QStringLiteral("Bo");
        Experience ward;
        ward.id = ExperienceId(QStringLiteral("e1"));
        ward.title = QStringLiteral("Internal medicine clerkship");
        ward.start = QDate(2027, 5, 3);
        Relationship relationship;
        relationship.person = lee.id;
        relationship.experience = ward.id;
        return CaptureKnown({lee, other}, {ward}, {relationship});
    }();
    return all;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const CaptureWords words = englishCaptureWords();
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    const Capture capture = captureNotes(text, known(), words, QDate(2027, 5, 24));
    int last = 0;
    for (const CapturedLine& line : capture.lines) {
        mustHold(line.line > last && line.lastLine >= line.line);
        last = line.lastLine;
        mustHold(!line.raw.isEmpty());
        mustHold(!line.minutes || (*line.minutes >= 1 && *line.minutes <= 1440));
        mustHold(!line.isWhole() || isStorable(line.text + line.context + line.action + line.result));
        mustHold(line.open.empty() || !line.isWhole());
        mustHold(!line.text.contains(u'\n'));
    }
    return 0;
}
