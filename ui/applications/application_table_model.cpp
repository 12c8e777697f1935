// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/application_table_model.h"

#include "ui/applications/application_words.h"
#include "ui/shell/desk.h"
#include "ui/widgets/date_text.h"

namespace letterdesk {

ApplicationTableModel::ApplicationTableModel(Desk& desk, QObject* parent)
    : ListedTableModel(desk, RecordKind::Application,
                       {{"service", tr("Service"), 150, 150, RecordColumn::Kind::Name},
                        {"specialty", tr("Specialty"), 160, 160},
                        {"season", tr("Season"), 64, 150},
                        {"due", tr("Letters due"), 90, 150, RecordColumn::Kind::Text, true},
                        {"programs", tr("Programs"), 74, 170},
                        {"letters", tr("Letters"), 128, 170}},
                       {RecordKind::Program, RecordKind::Request}, parent) {
    start();
}

QString ApplicationTableModel::textAt(const ApplicationRow& row, int column) const {
    const QLocale locale;
    switch (column) {
    case Service:
        return serviceWords(row.service);
    case Specialty:
        return specialtyWords(row.specialty);
    case Season:
        return row.season;
    case DueOn:
        return row.lettersDueOn ? dateForGlance(*row.lettersDueOn, desk().today(), locale) : QString();
    case Programs:
        return row.programs == 0 ? QString() : locale.toString(row.programs);
    case Letters:
        return row.letters == 0 ? QString() : tr("%1 of %2 received").arg(row.received).arg(row.letters);
    default:
        return {};
    }
}

RecordSign ApplicationTableModel::signOf(const ApplicationRow& row) const {
    return applicationSign(row, desk().today());
}

bool ApplicationTableModel::isMuted(const ApplicationRow& row) const {
    return isSettled(row, desk().today());
}

} // namespace letterdesk
