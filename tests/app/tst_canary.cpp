// SPDX-License-Identifier: GPL-3.0-or-later
// Fault 47: what must never be written down is typed into the whole program, which then says all that it can say; not
// one of its files, nor the report for support, nor the clipboard holds any of it.
#include "app/logging/logging.h"
#include "sandboxconsole.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

class TstCanary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSecretIsWrittenDown();
    void aSecretWouldBeFound();

private:
    // Every file in which one of these stands, in clear or in the usual disguises.
    [[nodiscard]] static QStringList holders(const QString &folder, const QStringList &secrets);
};

QStringList TstCanary::holders(const QString &folder, const QStringList &secrets)
{
    QList<QByteArray> needles;
    for (const QString &secret : secrets) {
        const QByteArray utf8 = secret.toUtf8();
        const QByteArray utf16(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2);
        needles += {utf8, utf16, utf8.toBase64(QByteArray::OmitTrailingEquals), utf8.toHex(), utf8.toPercentEncoding()};
    }
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            found.append(u"cannot be read: "_s + file.fileName());
            continue;
        }
        const QByteArray content = file.readAll();
        for (const QByteArray &needle : std::as_const(needles)) {
            if (content.contains(needle))
                found.append(file.fileName() + u": "_s + QString::fromLatin1(needle.left(60)));
        }
    }
    return found;
}

void TstCanary::nothingSecretIsWrittenDown()
{
    // "eyJ" begins every token that the server gives, "$argon2id$" every one that is made for a payout.
    QStringList secrets{u"burung-kenari-satu"_s, u"burung kenari dua tiga empat"_s, u"kenari-rahasia-pencairan"_s,
                        u"eyJhbGci"_s, u"$argon2id$"_s};
    for (const QString &role : {u"cashier"_s, u"approver"_s, u"maker"_s})
        secrets.append(SandboxConsole::userOf(role).password.toString());

    SandboxConsole on;
    QLoggingCategory::setFilterRules(u"*=true"_s);
    QVERIFY(startLogging(on.in(u"default/logs"_s)));
    on.start();

    // A wrong password, and one typed where the name belongs.
    on.trigger(u"actionSwitchOperator"_s);
    on.find<QLineEdit>(u"username"_s)->setText(u"approver.sari"_s);
    on.find<QLineEdit>(u"password"_s)->setText(secrets.at(0));
    on.press(u"signIn"_s);
    QTRY_VERIFY_WITH_TIMEOUT(on.find<QWidget>(u"signInPage"_s)->findChild<QWidget *>(u"errorBar"_s)->isVisible(),
                             30'000);

    // An approval passphrase.
    on.comeAs(u"approver"_s);
    on.trigger(u"actionPassphrase"_s);
    QTRY_VERIFY(on.window().findChild<QDialog *>(u"passphraseDialog"_s) != nullptr);
    QPointer<QDialog> dialog = on.find<QDialog>(u"passphraseDialog"_s);
    on.find<QLineEdit>(u"passphraseNew"_s)->setText(secrets.at(1));
    on.find<QLineEdit>(u"passphraseAgain"_s)->setText(secrets.at(1));
    on.press(u"passphraseSave"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog || !dialog->isVisible(), 60'000);
    QTRY_COMPARE(on.count(u"SELECT count(*) FROM approval_key"_s), 1);

    // The payout secret, which without a keychain is kept nowhere.
    on.comeAs(u"maker"_s);
    on.window().showPage(PageId::Settings);
    QTest::keyClicks(on.find<QLineEdit>(u"payoutSecret"_s), secrets.at(2));
    QVERIFY(on.find<QAbstractButton>(u"payoutSecretSave"_s)->isEnabled());
    on.press(u"payoutSecretSave"_s);

    // … is used for a payout all the same, and is the wrong one.
    on.window().showPage(PageId::Payouts);
    on.trigger(u"actionNewPayout"_s);
    QTRY_VERIFY_WITH_TIMEOUT(on.find<QComboBox>(u"payoutChannel"_s)->count() > 0, 30'000);
    on.find<QLineEdit>(u"payoutUsername"_s)->setText(u"usernew1"_s);
    on.find<QLineEdit>(u"payoutAmount"_s)->setText(u"60.000"_s);
    on.find<QComboBox>(u"payoutChannel"_s)->setEditText(u"ID_BCA"_s);
    on.find<QLineEdit>(u"payoutAccountNumber"_s)->setText(u"9988776655"_s);
    on.find<QLineEdit>(u"payoutAccountName"_s)->setText(u"TEST"_s);
    on.press(u"payoutReview"_s);
    on.press(u"confirmVerb"_s);
    QTRY_COMPARE_WITH_TIMEOUT(on.count(u"SELECT count(*) FROM payout WHERE state = 'REFUSED'"_s), 1, 60'000);

    // All that is shown to support.
    on.trigger(u"actionReport"_s);
    QTRY_VERIFY_WITH_TIMEOUT(on.window().findChild<QDialog *>(u"diagnosticsDialog"_s) != nullptr, 30'000);
    const QString report = on.find<QPlainTextEdit>(u"diagnosticsText"_s)->toPlainText();
    QVERIFY(report.size() > 1'000);
    for (const QString &secret : std::as_const(secrets)) {
        QVERIFY2(!report.contains(secret), qPrintable(secret));
        QVERIFY2(!QGuiApplication::clipboard()->text().contains(secret), qPrintable(secret));
    }
    on.window().close(); // saves what it saves
    on.stop();
    stopLogging();
    QLoggingCategory::setFilterRules({});
    const QStringList found = holders(on.in(QString()), secrets);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    const QStringList logged = holders(on.in(u"default/logs"_s), {u"9988776655"_s}); // the journal alone has it
    QVERIFY2(logged.isEmpty(), qPrintable(logged.join(u'\n')));
}

// The net has no holes.
void TstCanary::aSecretWouldBeFound()
{
    const QTemporaryDir folder;
    const QString secret = u"kenari/1"_s;
    const QByteArray utf16(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2);
    const QList<QByteArray> disguises{"kenari/1", "a2VuYXJpLzE=", "6b656e6172692f31", "kenari%2F1", utf16};
    for (qsizetype i = 0; i < disguises.size(); ++i) {
        QFile file(folder.filePath(QString::number(i)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("xx" + disguises.at(i) + "yy") > 0);
    }
    QCOMPARE(holders(folder.path(), {secret}).size(), disguises.size());
}

QTEST_MAIN(TstCanary)
#include "tst_canary.moc"
