// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosticsdialog.h"
#include "ui/locale.h"
#include "ui/theme.h"
#include "walk.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TstDiagnosticsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everythingIsShownBeforeItIsSaved();
    void savingAsksForAFile();
    void walked();
};

void TstDiagnosticsDialog::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstDiagnosticsDialog::everythingIsShownBeforeItIsSaved()
{
    const QPointer<DiagnosticsDialog> dialog = new DiagnosticsDialog;
    const QString report = u"== program\n<b>not bold</b>\n"_s;
    dialog->setReport(report);
    dialog->open();
    QCOMPARE(dialog->report(), report);
    QVERIFY(dialog->findChild<QPlainTextEdit *>()->isReadOnly());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"diagnosticsClose"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog.isNull());
}

void TstDiagnosticsDialog::savingAsksForAFile()
{
    const QTemporaryDir folder;
    auto dialog = std::make_unique<DiagnosticsDialog>();
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    const QSignalSpy save(dialog.get(), &DiagnosticsDialog::saveRequested);
    dialog->open();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"diagnosticsSave"_s), Qt::LeftButton);
    auto *chooser = dialog->findChild<QFileDialog *>(u"diagnosticsFile"_s);
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(folder.filePath(u"report.txt"_s));
    QCOMPARE(save.count(), 1);
    QCOMPARE(save.at(0).at(0).toString(), folder.filePath(u"report.txt"_s));
    dialog->showSaved(u"/tmp/report.txt"_s);
    QVERIFY(dialog->findChild<QLabel *>(u"diagnosticsNote"_s)->text().contains(u"/tmp/report.txt"_s));
    dialog->showProblem({.kind = Error::Kind::Storage});
    QVERIFY(!dialog->findChild<QLabel *>(u"diagnosticsNote"_s)->text().contains(u"/tmp/report.txt"_s));
}

void TstDiagnosticsDialog::walked()
{
    DiagnosticsDialog dialog;
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QCOMPARE(walk::controlsWithoutNames(&dialog), QStringList());
    QCOMPARE(walk::labelsThatGuessRichText(&dialog), QStringList());
    QCOMPARE(walk::clashingMnemonics(&dialog), QStringList());
    QCOMPARE(walk::leftOutOfTabOrder(&dialog), QStringList());
}

QTEST_MAIN(TstDiagnosticsDialog)
#include "tst_diagnosticsdialog.moc"
