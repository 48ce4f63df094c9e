// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program on its built-in sandbox, without a screen: its journal as whoever sits in front of it meets it.
#include "app/composition.h"
#include "app/logging/logging.h"
#include "domain/people.h"
#include "sandbox/demousers.h"
#include "store/database.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

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
    template <typename T>
    T *find(const QString &name)
    {
        T *object = m_console->window().findChild<T *>(name);
        if (object == nullptr)
            qFatal("no %s", qPrintable(name));
        return object;
    }
    bool isShown(const QString &name) { return find<QWidget>(name)->isVisibleTo(&m_console->window()); }
    void press(const QString &name) { find<QAbstractButton>(name)->click(); }
    void trigger(const QString &name) { find<QAction>(name)->trigger(); }
    void start(bool reset = false);
    void stop() { m_console.reset(); }
    void comeAs(const QString &role);
    void choose(const QString &dialog, const QString &path);
    void confirm(const QString &dialog);
    [[nodiscard]] QString folder() const { return m_data->path() + u"/default/sandbox"_s; }
    [[nodiscard]] QString file() const { return folder() + u"/journal.sqlite"_s; }
    [[nodiscard]] qint64 count(const QString &sql);
    void run(const QString &sql);
    [[nodiscard]] QString bannerText();
    [[nodiscard]] bool isRemembered();

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<Composition> m_console;
};

void TstConsole::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    QVERIFY(m_data->isValid());
}

void TstConsole::cleanup()
{
    m_console.reset();
}

// The demo operator is signed in; the journal has been looked through.
void TstConsole::start(bool reset)
{
    StartOptions options;
    options.sandbox = true;
    options.sandboxReset = reset;
    options.dataDir = m_data->path();
    options.language = DeskSettings::Language::English;
    options.theme = DeskSettings::Theme::Light;
    const auto folders = openDataFolders(options.dataDir, options.profile);
    QVERIFY(folders);
    m_console = std::make_unique<Composition>(options, *folders);
    QVERIFY(m_console->start());
    QTRY_VERIFY_WITH_TIMEOUT(m_console->window().windowTitle().contains(u"kasir.dewi"_s), 30'000);
}

void TstConsole::comeAs(const QString &role)
{
    const auto users = sandbox::demoUsers();
    const auto user =
        std::find_if(users.begin(), users.end(), [&](const sandbox::DemoUser &known) { return known.role == role; });
    trigger(u"actionSwitchOperator"_s);
    find<QLineEdit>(u"username"_s)->setText(user->name.toString());
    find<QLineEdit>(u"password"_s)->setText(user->password.toString());
    press(u"signIn"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_console->window().windowTitle().contains(user->name), 30'000);
}

void TstConsole::choose(const QString &name, const QString &path)
{
    QPointer<QFileDialog> dialog = find<QFileDialog>(name);
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(!dialog || !dialog->isVisible());
}

// Types what has to be typed, gives a reason, and goes on.
void TstConsole::confirm(const QString &name)
{
    QTRY_VERIFY_WITH_TIMEOUT(m_console->window().findChild<QDialog *>(name) != nullptr, 30'000);
    QPointer<QDialog> dialog = find<QDialog>(name);
    dialog->findChild<QLineEdit *>(u"confirmName"_s)->setText(u"sandbox/default"_s);
    dialog->findChild<QLineEdit *>(u"confirmReason"_s)->setText(u"the disk was changed"_s);
    QTest::keyClick(dialog, Qt::Key_Tab);
    dialog->findChild<QAbstractButton *>(u"confirmVerb"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog || !dialog->isVisible(), 30'000);
}

qint64 TstConsole::count(const QString &sql)
{
    StoreLocation location;
    location.file = file();
    const auto database = Database::open(location, Database::Access::Read);
    return database ? (*database)->number(sql).value_or(-1) : -1;
}

void TstConsole::run(const QString &sql)
{
    StoreLocation location;
    location.file = file();
    const auto database = Database::open(location, Database::Access::Write);
    QVERIFY(database);
    const auto done = (*database)->run(sql);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
}

QString TstConsole::bannerText()
{
    QString text;
    const auto labels = find<QWidget>(u"journalBanner"_s)->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        text += label->text() + u' ';
    return text;
}

// Beside the journal stands how far its log has come.
bool TstConsole::isRemembered()
{
    QFile mark(folder() + u"/journal.mark"_s);
    const QString entries = QString::number(count(u"SELECT max(seq) FROM audit"_s));
    return mark.open(QIODevice::ReadOnly) && QString::fromLatin1(mark.readAll()).contains(u' ' + entries + u' ');
}

void TstConsole::theJournalIsOpenedAndTrusted()
{
    start();
    QTRY_COMPARE_WITH_TIMEOUT(find<QWidget>(u"journalHealth"_s)->accessibleName(), u"Good"_s, 30'000);
    QVERIFY(!isShown(u"journalBanner"_s));
    QVERIFY(QFile::exists(folder() + u"/journal.mark"_s));
    stop();
    start();
    QTRY_COMPARE_WITH_TIMEOUT(find<QWidget>(u"journalHealth"_s)->accessibleName(), u"Good"_s, 30'000);
}

void TstConsole::anAdministratorCopiesAndRestores()
{
    start();
    comeAs(u"administrator"_s);
    const QString copy = m_data->filePath(u"copy.sqlite"_s);
    trigger(u"actionCopyJournal"_s);
    choose(u"copyJournalFile"_s, copy);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"journalStatus"_s)->text().contains(copy), 30'000);
    QVERIFY(QFile::exists(copy) && isShown(u"storeSection"_s));
    // The same name again: it is not written over.
    const QDateTime written = QFileInfo(copy).lastModified();
    trigger(u"actionCopyJournal"_s);
    choose(u"copyJournalFile"_s, copy);
    QTRY_VERIFY(find<QWidget>(u"storeSection"_s)->findChild<QWidget *>(u"errorBar"_s)->isVisible());
    QCOMPARE(QFileInfo(copy).lastModified(), written);

    const qint64 before = count(u"SELECT max(seq) FROM audit"_s);
    comeAs(u"maker"_s);
    comeAs(u"administrator"_s);
    QTRY_VERIFY(count(u"SELECT max(seq) FROM audit"_s) > before);
    trigger(u"actionRestoreJournal"_s);
    choose(u"restoreJournalFile"_s, copy);
    confirm(u"restoreQuestion"_s);
    QTRY_COMPARE_WITH_TIMEOUT(find<QWidget>(u"journalHealth"_s)->accessibleName(), u"Good"_s, 30'000);
    QVERIFY(count(u"SELECT max(seq) FROM audit"_s) <= before + 1); // and the entry that says so
    QCOMPARE(count(u"SELECT count(*) FROM audit WHERE action = 'journal.restore'"_s), 1);
    QVERIFY(!QDir(folder() + u"/set-aside"_s).isEmpty());
    stop();
    start(); // the restored one is the remembered one
    QTRY_COMPARE_WITH_TIMEOUT(find<QWidget>(u"journalHealth"_s)->accessibleName(), u"Good"_s, 30'000);
}

void TstConsole::whoMayNotIsNotAsked()
{
    start();
    comeAs(u"maker"_s);
    QVERIFY(!find<QAction>(u"actionCopyJournal"_s)->isVisible());
    QVERIFY(!find<QAction>(u"actionRestoreJournal"_s)->isVisible());
}

void TstConsole::aRoleGivenByHandIsFoundAtTheStart()
{
    start();
    comeAs(u"maker"_s);
    stop();
    run(u"INSERT INTO role_grant (id, operator_id, username, role, given, by_id, decided_at) SELECT "
        "'018f3b6e-0000-7000-8000-0000000000aa', maker.id, maker.username, 'approver', 1, admin.id, 1 FROM operator "
        "maker, operator admin WHERE maker.username = 'maker.budi' AND admin.username = 'admin.rina'"_s);
    start();
    QTRY_VERIFY_WITH_TIMEOUT(bannerText().contains(u"changed the journal by hand"_s), 30'000);
    QVERIFY(isShown(u"journalBanner"_s));
    QCOMPARE(count(u"SELECT count(*) FROM open_case WHERE kind = 'chain_broken'"_s), 1);
    m_console->window().showPage(PageId::Invoices); // what needs no money still works
    QVERIFY(isShown(u"invoicesPage"_s));
}

void TstConsole::anOlderFileIsFoundAndAccepted()
{
    start();
    comeAs(u"administrator"_s);
    stop();
    QVERIFY(QFile::copy(file(), m_data->filePath(u"older"_s)));
    start();
    comeAs(u"maker"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isRemembered(), 30'000);
    stop();
    QVERIFY(QFile::remove(file()) && QFile::copy(m_data->filePath(u"older"_s), file()));
    start();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"journalBanner"_s), 30'000);
    QVERIFY(bannerText().contains(u"not the journal that this computer remembers"_s));
    QVERIFY(!isShown(u"acceptJournal"_s)); // a cashier decides nothing
    comeAs(u"administrator"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"acceptJournal"_s), 30'000);
    press(u"acceptJournal"_s);
    confirm(u"acceptQuestion"_s);
    QTRY_VERIFY(!isShown(u"journalBanner"_s));
    QCOMPARE(count(u"SELECT count(*) FROM audit WHERE action = 'journal.accept' AND result = 'done'"_s), 1);
}

void TstConsole::aFileOfAnotherProgramIsLeftAlone()
{
    QVERIFY(QDir().mkpath(folder()));
    const QByteArray text = "dear diary, this is not a database at all\n";
    QFile diary(file());
    QVERIFY(diary.open(QIODevice::WriteOnly) && diary.write(text.repeated(300)) > 0);
    diary.close();
    start();
    QTRY_VERIFY_WITH_TIMEOUT(bannerText().contains(u"is not a journal"_s), 30'000);
    QVERIFY(isShown(u"journalBanner"_s) && isShown(u"invoicesPage"_s));
    stop();
    QVERIFY(diary.open(QIODevice::ReadOnly));
    QCOMPARE(diary.readAll(), text.repeated(300));
}

void TstConsole::aResetSandboxIsNoOlderCopy()
{
    start();
    comeAs(u"maker"_s);
    stop();
    start(true);
    QTRY_COMPARE_WITH_TIMEOUT(find<QWidget>(u"journalHealth"_s)->accessibleName(), u"Good"_s, 30'000);
    QCOMPARE(count(u"SELECT count(*) FROM audit WHERE actor = 'maker.budi' AND action = 'session.sign_in'"_s), 0);
}

void TstConsole::theReportNamesNobody()
{
    QVERIFY(startLogging(m_data->filePath(u"logs"_s)));
    qWarning("sign-in of kasir.dewi for account 1234567890");
    start();
    QTRY_COMPARE_WITH_TIMEOUT(find<QWidget>(u"journalHealth"_s)->accessibleName(), u"Good"_s, 30'000);
    trigger(u"actionReport"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_console->window().findChild<QDialog *>(u"diagnosticsDialog"_s) != nullptr, 30'000);
    const QString report = find<QPlainTextEdit>(u"diagnosticsText"_s)->toPlainText();
    QVERIFY2(report.contains(u"state: good"_s) && report.contains(u"schema: 1"_s) && report.contains(u"SQLite"_s),
             qPrintable(report));
    QVERIFY2(!report.contains(u"kasir.dewi"_s) && !report.contains(u"1234567890"_s), qPrintable(report));
    const QString path = m_data->filePath(u"report.txt"_s);
    press(u"diagnosticsSave"_s);
    choose(u"diagnosticsFile"_s, path);
    QTRY_VERIFY(QFile::exists(path));
    stop();
    stopLogging();
}

QTEST_MAIN(TstConsole)
#include "tst_console.moc"
