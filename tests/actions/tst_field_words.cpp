// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/field_words.h"
#include "core/store/record_types.h"

#include <QtTest/QTest>

using namespace letterdesk;

class TestFieldWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMemberHasItsLabel();
};

namespace {

template <Described Record>
void lookThrough(QStringList& without) {
    forEachField<Record>([&without](const auto& field) {
        const QString name = QLatin1StringView(field.name);
        if (name != QLatin1String("id") && fieldLabel(name) == name) {
            without << name;
        }
    });
}

} // namespace

void TestFieldWords::everyMemberHasItsLabel() {
    QStringList without;
#define LOOK(Record) lookThrough<Record>(without);
    LETTERDESK_FOR_EACH_RECORD(LOOK)
#undef LOOK
    lookThrough<Owner>(without);
    lookThrough<OwnerServiceId>(without);
    lookThrough<Absence>(without);
    lookThrough<ApplicationDate>(without);
    lookThrough<Slot>(without);
    lookThrough<HistoryNote>(without);
    lookThrough<Entry>(without);
    QCOMPARE(without, QStringList());
}

QTEST_GUILESS_MAIN(TestFieldWords)
#include "tst_field_words.moc"
