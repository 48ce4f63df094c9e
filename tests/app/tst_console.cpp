// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program on its built-in sandbox, without a screen: its journal as whoever sits in front of it meets it.
#include "app/logging/logging.h"
#include "sandboxconsole.h"
#include "store/migrations.h"

#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

class TstConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theJournalIsOpenedAndTrusted();
    void anAdministratorCopiesAndRestores();
    void whoMayNotIsNotAsked();
    void aRoleGivenByHandIsFoundAtTheStart();
    void anOlderFileIsFoundAndAccepted();
    void aFileOfAnotherProgramIsLeftAlone();
    void aResetSandboxIsNoOlderCopy();
    void theReportNamesNobody();

private:
    void confirm(const QString &name);
    [[nodiscard]] QString bannerText();
    [[nodiscard]] bool isRemembered();

    std::unique_ptr<SandboxConsole> m_on;
};

void TstConsole::init()
{
    m_on = std::make_unique<SandboxConsole>();
}

void TstConsole::cleanup()
{
    m_on.reset();
}

// Types what has to be typed, gives a reason, and goes on.
void TstConsole::confirm(const QString &name)
{
    QTRY_VERIFY_WITH_TIMEOUT(m_on->window().findChild<QDialog *>(name) != nullptr, 30'000);
    QPointer<QDialog> dialog = m_on->find<QDialog>(name);
    dialog->findChild<QLineEdit *>(u"confirmName"_s)->setText(u"sandbox/default"_s);
    dialog->findChild<QLineEdit *>(u"confirmReason"_s)->setText(u"the disk was changed"_s);
    dialog->findChild<QAbstractButton *>(u"confirmVerb"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog || !dialog->isVisible(), 30'000);
}

QString TstConsole::bannerText()
{
    QString text;
    const auto labels = m_on->find<QWidget>(u"journalBanner"_s)->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        text += label->text() + u' ';
    return text;
}

// Beside the journal stands how far its log has come.
bool TstConsole::isRemembered()
{
    QFile mark(m_on->folder() + u"/journal.mark"_s);
    const QString entries = QString::number(m_on->count(u"SELECT max(seq) FROM audit"_s));
    return mark.open(QIODevice::ReadOnly) && QString::fromLatin1(mark.readAll()).contains(u' ' + entries + u' ');
}

void TstConsole::theJournalIsOpenedAndTrusted()
{
    m_on->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_on->health(), u"Good"_s, 30'000);
    QVERIFY(!m_on->isShown(u"journalBanner"_s));
    QVERIFY(QFile::exists(m_on->folder() + u"/journal.mark"_s));
    QTRY_COMPARE(m_on->count(u"SELECT count(*) FROM anchor"_s), 1); // of today, by itself
    m_on->stop();
    m_on->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_on->health(), u"Good"_s, 30'000);
}

void TstConsole::anAdministratorCopiesAndRestores()
{
    m_on->start();
    m_on->comeAs(u"administrator"_s);
    const QString copy = m_on->in(u"copy.sqlite"_s);
    m_on->trigger(u"actionCopyJournal"_s);
    m_on->choose(u"copyJournalFile"_s, copy);
    QTRY_VERIFY_WITH_TIMEOUT(m_on->find<QLabel>(u"journalStatus"_s)->text().contains(copy), 30'000);
    QVERIFY(QFile::exists(copy) && m_on->isShown(u"storeSection"_s));
    // The same name again: it is not written over.
    const QDateTime written = QFileInfo(copy).lastModified();
    m_on->trigger(u"actionCopyJournal"_s);
    m_on->choose(u"copyJournalFile"_s, copy);
    QTRY_VERIFY(m_on->find<QWidget>(u"storeSection"_s)->findChild<QWidget *>(u"errorBar"_s)->isVisible());
    QCOMPARE(QFileInfo(copy).lastModified(), written);

    const qint64 before = m_on->count(u"SELECT max(seq) FROM audit"_s);
    m_on->comeAs(u"maker"_s);
    m_on->comeAs(u"administrator"_s);
    QTRY_VERIFY(m_on->count(u"SELECT max(seq) FROM audit"_s) > before);
    m_on->trigger(u"actionRestoreJournal"_s);
    m_on->choose(u"restoreJournalFile"_s, copy);
    confirm(u"restoreQuestion"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_on->health(), u"Good"_s, 30'000);
    QVERIFY(m_on->count(u"SELECT max(seq) FROM audit"_s) <= before + 1); // and the entry that says so
    QCOMPARE(m_on->count(u"SELECT count(*) FROM audit WHERE action = 'journal.restore'"_s), 1);
    QVERIFY(!QDir(m_on->folder() + u"/set-aside"_s).isEmpty());
    m_on->stop();
    m_on->start(); // the restored one is the remembered one
    QTRY_COMPARE_WITH_TIMEOUT(m_on->health(), u"Good"_s, 30'000);
}

void TstConsole::whoMayNotIsNotAsked()
{
    m_on->start();
    m_on->comeAs(u"maker"_s);
    QVERIFY(!m_on->find<QAction>(u"actionCopyJournal"_s)->isVisible());
    QVERIFY(!m_on->find<QAction>(u"actionRestoreJournal"_s)->isVisible());
}

void TstConsole::aRoleGivenByHandIsFoundAtTheStart()
{
    m_on->start();
    m_on->comeAs(u"maker"_s);
    m_on->stop();
    m_on->run(
        u"INSERT INTO role_grant (id, operator_id, username, role, given, by_id, decided_at) SELECT "
        "'018f3b6e-0000-7000-8000-0000000000aa', maker.id, maker.username, 'approver', 1, admin.id, 1 FROM operator "
        "maker, operator admin WHERE maker.username = 'maker.budi' AND admin.username = 'admin.rina'"_s);
    m_on->start();
    QTRY_VERIFY_WITH_TIMEOUT(bannerText().contains(u"changed the journal by hand"_s), 30'000);
    QVERIFY(m_on->isShown(u"journalBanner"_s));
    QCOMPARE(m_on->count(u"SELECT count(*) FROM open_case WHERE kind = 'chain_broken'"_s), 1);
    m_on->window().showPage(PageId::LookUp); // what needs no money still works
    QVERIFY(m_on->isShown(u"lookUpPage"_s));
}

void TstConsole::anOlderFileIsFoundAndAccepted()
{
    m_on->start();
    m_on->comeAs(u"administrator"_s);
    m_on->stop();
    QVERIFY(QFile::copy(m_on->file(), m_on->in(u"older"_s)));
    m_on->start();
    m_on->comeAs(u"maker"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isRemembered(), 30'000);
    m_on->stop();
    QVERIFY(QFile::remove(m_on->file()) && QFile::copy(m_on->in(u"older"_s), m_on->file()));
    m_on->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_on->isShown(u"journalBanner"_s), 30'000);
    QVERIFY(bannerText().contains(u"not the journal that this computer remembers"_s));
    QVERIFY(!m_on->isShown(u"acceptJournal"_s)); // a cashier decides nothing
    m_on->comeAs(u"administrator"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_on->isShown(u"acceptJournal"_s), 30'000);
    m_on->press(u"acceptJournal"_s);
    confirm(u"acceptQuestion"_s);
    QTRY_VERIFY(!m_on->isShown(u"journalBanner"_s));
    QCOMPARE(m_on->count(u"SELECT count(*) FROM audit WHERE action = 'journal.accept' AND result = 'done'"_s), 1);
}

void TstConsole::aFileOfAnotherProgramIsLeftAlone()
{
    QVERIFY(QDir().mkpath(m_on->folder()));
    const QByteArray text = "dear diary, this is not a database at all\n";
    QFile diary(m_on->file());
    QVERIFY(diary.open(QIODevice::WriteOnly) && diary.write(text.repeated(300)) > 0);
    diary.close();
    m_on->start();
    QTRY_VERIFY_WITH_TIMEOUT(bannerText().contains(u"is not a journal"_s), 30'000);
    QVERIFY(m_on->isShown(u"journalBanner"_s) && m_on->isShown(u"lookUpPage"_s));
    m_on->stop();
    QVERIFY(diary.open(QIODevice::ReadOnly));
    QCOMPARE(diary.readAll(), text.repeated(300));
}

void TstConsole::aResetSandboxIsNoOlderCopy()
{
    m_on->start();
    m_on->comeAs(u"auditor"_s);
    m_on->stop();
    m_on->start(true);
    QTRY_COMPARE_WITH_TIMEOUT(m_on->health(), u"Good"_s, 30'000);
    QCOMPARE(m_on->count(u"SELECT count(*) FROM audit WHERE actor = 'auditor.agus' AND action = 'session.sign_in'"_s),
             0);
}

void TstConsole::theReportNamesNobody()
{
    QVERIFY(startLogging(m_on->in(u"logs"_s)));
    qWarning("sign-in of kasir.dewi for account 1234567890");
    m_on->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_on->health(), u"Good"_s, 30'000);
    m_on->trigger(u"actionReport"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_on->window().findChild<QDialog *>(u"diagnosticsDialog"_s) != nullptr, 30'000);
    const QString report = m_on->find<QPlainTextEdit>(u"diagnosticsText"_s)->toPlainText();
    QVERIFY2(report.contains(u"state: good"_s) && report.contains(u"schema: %1"_s.arg(newestSchema()))
                 && report.contains(u"SQLite"_s),
             qPrintable(report));
    QVERIFY2(!report.contains(u"kasir.dewi"_s) && !report.contains(u"1234567890"_s), qPrintable(report));
    const QString path = m_on->in(u"report.txt"_s);
    m_on->press(u"diagnosticsSave"_s);
    m_on->choose(u"diagnosticsFile"_s, path);
    QTRY_VERIFY(QFile::exists(path));
    m_on->stop();
    stopLogging();
}

QTEST_MAIN(TstConsole)
#include "tst_console.moc"
