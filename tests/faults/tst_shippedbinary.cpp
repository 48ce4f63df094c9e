// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultpoint.h"

#include <QFile>
#include <QTest>

// The program that is shipped cannot be made to die, scripted, or told to trust a test's certificates.
class TstShippedBinary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsNoFaultPoint_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<bool>("holds");
        QTest::newRow("usapi-console") << QStringLiteral(SHIPPED_PROGRAM) << false;
        QTest::newRow("usapi-console-faults") << QStringLiteral(FAULTS_PROGRAM) << true; // or it would prove nothing
    }
    void holdsNoFaultPoint()
    {
        QFETCH(const QString, program);
        QFETCH(const bool, holds);
        QFile binary(program);
        QVERIFY(binary.open(QIODevice::ReadOnly));
        const QByteArray bytes = binary.readAll();
        QCOMPARE(bytes.contains(QByteArray(faultMarker)), holds);
        QCOMPARE(bytes.contains("FaultPoint"), holds);
        QCOMPARE(bytes.contains("ScriptedDesk"), holds);
    }
};

QTEST_GUILESS_MAIN(TstShippedBinary)
#include "tst_shippedbinary.moc"
