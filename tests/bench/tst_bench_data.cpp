// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/set_json.h"

#include <QtCore/QBuffer>
#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace letterdesk::bench;

/// Benchmarks compare machines and months, so their data must not move.
class BenchData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QBuffer buffer(&m_json);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(writeSetAsJson(kStudent, buffer));
    }

    void setsAreTheSameEachTime() {
        QByteArray again;
        QBuffer buffer(&again);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(writeSetAsJson(kStudent, buffer));
        QCOMPARE(again, m_json);
    }

    void setsAreTheSameOnEveryMachine() {
        // A new figure here means that no earlier benchmark can be compared with a later one.
        QCOMPARE(QCryptographicHash::hash(m_json, QCryptographicHash::Sha256).toHex(),
                 QByteArray("1e7e8b8a4befd49a3bafa07c5e376571bda60e9daf61b7bfc4f7f74caadad29f"));
    }

    void setsHoldWhatTheySay_data() {
        QTest::addColumn<QString>("list");
        QTest::addColumn<int>("count");
        QTest::newRow("people") << QStringLiteral("people") << 60;
        QTest::newRow("requests") << QStringLiteral("requests") << 40;
        QTest::newRow("interactions") << QStringLiteral("interactions") << 600;
    }
    void setsHoldWhatTheySay() {
        QFETCH(const QString, list);
        QFETCH(const int, count);
        const QJsonObject root = QJsonDocument::fromJson(m_json).object();
        QCOMPARE(root.value(list).toArray().size(), count);
    }

    void notesHoldTheCommonAndTheRarerWord() {
        const QJsonObject root = QJsonDocument::fromJson(m_json).object();
        int common = 0;
        int rarer = 0;
        const QJsonArray interactions = root.value(QLatin1String("interactions")).toArray();
        for (const auto& value : interactions) {
            const QString summary = value.toObject().value(QLatin1String("summary")).toString();
            common += summary.contains(QLatin1String(kCommonWord)) ? 1 : 0;
            rarer += summary.contains(QLatin1String(kRarerWord)) ? 1 : 0;
        }
        QVERIFY2(common > 600 * 88 / 100 && common < 600 * 94 / 100, qPrintable(QString::number(common)));
        QVERIFY2(rarer > 600 * 8 / 100 && rarer < 600 * 14 / 100, qPrintable(QString::number(rarer)));
    }

private:
    QByteArray m_json;
};

QTEST_GUILESS_MAIN(BenchData)
#include "tst_bench_data.moc"
