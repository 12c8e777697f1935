// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/capture_text.h"

#include "core/base/text.h"

#include <QtCore/QCoreApplication>

namespace letterdesk {

namespace {

struct CaptureTexts {
    Q_DECLARE_TR_FUNCTIONS(CaptureTexts)
};

} // namespace

QString displayText(CaptureKind value) {
    switch (value) {
    case CaptureKind::Nothing:
        return CaptureTexts::tr("Nothing", "what a line of notes becomes");
    case CaptureKind::Interaction:
        return CaptureTexts::tr("Interaction");
    case CaptureKind::Moment:
        return CaptureTexts::tr("Moment");
    }
    return {};
}

QString captureText(const CaptureFinding& finding) {
    constexpr qsizetype kShown = 60;
    const QString argument = displaySafe(finding.arguments.value(0).left(kShown).simplified());
    switch (finding.code) {
    case CaptureCode::DayImpossible:
        return CaptureTexts::tr("There is no day “%1”. Choose one.").arg(argument);
    case CaptureCode::DayMissing:
        return CaptureTexts::tr("The heading “%1” is no day. Choose one.").arg(argument);
    case CaptureCode::DayAssumed:
        return CaptureTexts::tr("No day is given, so it counts for today.");
    case CaptureCode::DayAhead:
        return CaptureTexts::tr("This day is still to come.");
    case CaptureCode::PersonMissing:
        return CaptureTexts::tr("Nobody is named. Choose who it was with.");
    case CaptureCode::PersonUnknown:
        return CaptureTexts::tr("“%1” is not among your people yet.").arg(argument);
    case CaptureCode::PersonAmbiguous:
        return CaptureTexts::tr("Several people are called “%1”. Choose one.").arg(argument);
    case CaptureCode::NotUnderstood:
        return CaptureTexts::tr("Names nobody, so it is left out.");
    case CaptureCode::TextRefused:
        return CaptureTexts::tr("Holds a character that cannot be stored, at place %1.").arg(finding.column);
    case CaptureCode::TooLong:
        return CaptureTexts::tr("Longer than %1 characters. Break it into shorter lines.").arg(argument);
    case CaptureCode::AlreadyThere:
        return CaptureTexts::tr("Already in your workspace.");
    case CaptureCode::Repeated:
        return CaptureTexts::tr("The same stands in a line above.");
    }
    return {};
}

} // namespace letterdesk
