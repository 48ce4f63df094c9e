// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped program in a real window, worked by key presses: an X server, a window manager, a keyboard, a clipboard.
#include "desktop.h"

#include <QDirIterator>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms: the program runs under sanitizers, on a busy machine

QString binary(const QString &name)
{
    return QStringLiteral(CONSOLE_BINARY_DIR) + u'/' + name;
}

QProcessEnvironment withoutDisplay()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    return environment;
}

} // namespace

class TstRealWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aLookUpIsTyped();
    void aSpreadsheetColumnIsPasted();
    void signingInByKeys();
    void lockingAndAnotherPersonsTurn();
    void theListedKeysWork();
    void commandLineNeedsNoDisplay_data();
    void commandLineNeedsNoDisplay();
    void theTourLeavesPictures_data();
    void theTourLeavesPictures();

private:
    void start(const QStringList &options);
    [[nodiscard]] QString startSandbox();
    // Tab until Ctrl+C yields a row that holds this text; the table is on the way.
    [[nodiscard]] bool copiedRowHolds(const QString &text);

    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<QTemporaryDir> m_data;
    QProcess m_console;
    QProcess m_sandbox;
    QString m_window;
};

void TstRealWindow::initTestCase()
{
    m_desktop = std::make_unique<Desktop>();
    QVERIFY2(m_desktop->isUp(), "Xvfb did not start");
}

void TstRealWindow::cleanup()
{
    for (QProcess *process : {&m_console, &m_sandbox}) {
        if (process->state() == QProcess::NotRunning)
            continue;
        process->terminate();
        if (!process->waitForFinished(10'000)) {
            process->kill();
            process->waitForFinished();
        }
    }
}

void TstRealWindow::start(const QStringList &options)
{
    m_data = std::make_unique<QTemporaryDir>();
    m_console.setProcessEnvironment(m_desktop->environment());
    m_console.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_console.start(binary(u"usapi-console"_s),
                    QStringList{u"--language"_s, u"en"_s, u"--data-dir"_s, m_data->path()} + options);
    QVERIFY(m_console.waitForStarted());
    m_window = m_desktop->windowOfClass(u"usapi-console"_s);
    QVERIFY2(!m_window.isEmpty(), "no window came");
    m_desktop->focus(m_window);
}

QString TstRealWindow::startSandbox()
{
    static const QRegularExpression url(u"http://127\\.0\\.0\\.1:\\d+"_s);
    m_sandbox.start(binary(u"usapi-sandbox"_s), {});
    QString said;
    while (!url.match(said).hasMatch() && m_sandbox.waitForReadyRead(patience))
        said += QString::fromUtf8(m_sandbox.readAll());
    return url.match(said).captured();
}

bool TstRealWindow::copiedRowHolds(const QString &text)
{
    for (int step = 0; step < 8; ++step) {
        m_desktop->setClipboard(u"nothing"_s);
        m_desktop->press(u"ctrl+c"_s);
        if (m_desktop->clipboard().contains(text))
            return true;
        m_desktop->press(u"Tab"_s);
    }
    return false;
}

void TstRealWindow::aLookUpIsTyped()
{
    start({u"--sandbox"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->titleOf(m_window).contains(u"maker.budi"_s), patience);
    QVERIFY(m_desktop->titleOf(m_window).contains(u"Sandbox"_s, Qt::CaseInsensitive));

    m_desktop->type(u"OM0001N0CR0000f"_s); // the cursor stands in the box from the start
    m_desktop->press(u"Return"_s);

    QTRY_VERIFY_WITH_TIMEOUT(copiedRowHolds(u"usernew1"_s), patience);
    const QString row = m_desktop->clipboard();
    QVERIFY2(row.contains(u"OM0001N0CR0000f"_s) && row.contains(u"10000"_s), qPrintable(row));
    m_desktop->photograph(binary(u"../realwindow-lookup.png"_s));
}

void TstRealWindow::aSpreadsheetColumnIsPasted()
{
    start({u"--sandbox"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->titleOf(m_window).contains(u"maker.budi"_s), patience);
    m_desktop->setClipboard(u"OM0001N0CR0000f\r\nOM0001N0CR0000f\r\nNOT-AN-INVOICE\r\n"_s);
    m_desktop->press(u"ctrl+v"_s);
    m_desktop->press(u"Return"_s);

    QTRY_VERIFY_WITH_TIMEOUT(copiedRowHolds(u"OM0001N0CR0000f\t"_s), patience);
    m_desktop->press(u"ctrl+a"_s);
    m_desktop->press(u"ctrl+c"_s);
    const QString copied = m_desktop->clipboard();
    QCOMPARE(copied.count(u'\n'), 1); // two rows: the duplicate was left out
    QVERIFY2(copied.contains(u"NOT-AN-INVOICE"_s), qPrintable(copied));
}

void TstRealWindow::signingInByKeys()
{
    const QString url = startSandbox();
    QVERIFY(!url.isEmpty());
    start({u"--environment"_s, u"sandbox="_s + url});
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->titleOf(m_window).contains(u"not signed in"_s), patience);

    m_desktop->type(u"usernew1"_s);
    m_desktop->press(u"Tab"_s);
    m_desktop->type(u"wrong"_s);
    m_desktop->press(u"Return"_s);
    // Refused: the password stands marked, ready to be typed over. Until then a key would only add to it.
    const auto typeRightPassword = [this] {
        m_desktop->press(u"ctrl+a"_s);
        m_desktop->type(u"abc123"_s);
        m_desktop->press(u"Return"_s);
        return m_desktop->titleOf(m_window).contains(u"usernew1"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(typeRightPassword(), patience);
}

void TstRealWindow::lockingAndAnotherPersonsTurn()
{
    start({u"--sandbox"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->titleOf(m_window).contains(u"maker.budi"_s), patience);
    const auto isLocked = [this] { return m_desktop->titleOf(m_window).contains(u"(locked)"_s); };
    m_desktop->press(u"ctrl+l"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isLocked(), patience);
    m_desktop->type(u"wrong"_s);
    m_desktop->press(u"Return"_s);
    m_desktop->press(u"ctrl+1"_s); // leads nowhere while it is locked
    QVERIFY(isLocked());
    // When the wrong one was looked at it stands marked, ready to be typed over.
    const auto openIt = [&] {
        m_desktop->press(u"ctrl+a"_s);
        m_desktop->type(u"latihan-maker"_s);
        m_desktop->press(u"Return"_s);
        return QTest::qWaitFor([&] { return !isLocked(); }, 3'000);
    };
    QTRY_VERIFY_WITH_TIMEOUT(openIt(), patience);
    m_desktop->press(u"ctrl+1"_s);
    m_desktop->press(u"ctrl+f"_s);
    m_desktop->press(u"ctrl+a"_s);
    m_desktop->type(u"OM0001N0CR0000f"_s);
    m_desktop->press(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(copiedRowHolds(u"usernew1"_s), patience);

    m_desktop->press(u"ctrl+shift+u"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->titleOf(m_window).contains(u"not signed in"_s), patience);
    m_desktop->type(u"approver.sari"_s);
    m_desktop->press(u"Escape"_s); // the completion that was offered
    m_desktop->press(u"Tab"_s);
    m_desktop->type(u"latihan-approver"_s);
    m_desktop->press(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->titleOf(m_window).contains(u"approver.sari"_s), patience);
}

// F1, Ctrl+/, Escape, Ctrl+Q, a page's number, Ctrl+F: pressed, not simulated. What was typed as a filter is there
// again when the program comes back.
void TstRealWindow::theListedKeysWork()
{
    start({u"--sandbox"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->titleOf(m_window).contains(u"maker.budi"_s), patience);
    for (const QString &key : {u"F1"_s, u"ctrl+slash"_s}) {
        m_desktop->press(key);
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->activeTitle().contains(u"Keyboard shortcuts"_s), patience);
        m_desktop->photograph(binary(u"../realwindow-keys.png"_s));
        m_desktop->press(u"Escape"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->activeTitle().contains(u"maker.budi"_s), patience);
    }
    m_desktop->press(u"ctrl+5"_s);
    m_desktop->press(u"Tab"_s);
    m_desktop->press(u"ctrl+f"_s);
    m_desktop->type(u"syariah"_s);
    m_desktop->photograph(binary(u"../realwindow-find.png"_s));
    m_desktop->press(u"F5"_s);
    m_desktop->press(u"ctrl+q"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_console.state(), QProcess::NotRunning, patience);

    QString settings;
    QDirIterator files(m_data->path(), {u"*.ini"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        settings += QString::fromUtf8(file.readAll());
    }
    QVERIFY2(settings.contains(u"bankSearch=syariah"_s), qPrintable(settings));
}

void TstRealWindow::commandLineNeedsNoDisplay_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");

    QTest::newRow("help") << QStringList{u"--help"_s} << 0;
    QTest::newRow("version") << QStringList{u"--version"_s} << 0;
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s} << 2;
    QTest::newRow("sandbox beside demo") << QStringList{u"--sandbox"_s, u"--environment"_s, u"demo"_s} << 2;
}

void TstRealWindow::commandLineNeedsNoDisplay()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, exitCode);
    QProcess console;
    console.setProcessEnvironment(withoutDisplay());
    console.start(binary(u"usapi-console"_s), options);
    QVERIFY(console.waitForFinished(patience));

    QCOMPARE(console.exitStatus(), QProcess::NormalExit);
    QCOMPARE(console.exitCode(), exitCode);
    const QByteArray errors = console.readAllStandardError();
    QCOMPARE(errors.count('\n'), exitCode == 0 ? 0 : 1);
    QVERIFY(exitCode == 0 ? !console.readAllStandardOutput().isEmpty() : errors.startsWith("usapi-console: "));
}

void TstRealWindow::theTourLeavesPictures_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    QTest::newRow("Indonesian") << u"id"_s << u"dark"_s;
    QTest::newRow("English") << u"en"_s << u"light"_s;
}

void TstRealWindow::theTourLeavesPictures()
{
    QFETCH(const QString, language);
    QFETCH(const QString, theme);
    QTemporaryDir folder;
    QProcess console;
    QProcessEnvironment environment = withoutDisplay();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    console.setProcessEnvironment(environment);
    console.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    console.start(binary(u"usapi-console"_s),
                  {u"--tour"_s, folder.path(), u"--language"_s, language, u"--theme"_s, theme});
    QVERIFY(console.waitForFinished(240'000));
    QCOMPARE(console.exitCode(), 0);

    for (const QString &page :
         {u"invoices-empty"_s, u"invoices-one"_s, u"invoices-many"_s, u"invoices-problem"_s, u"balances"_s, u"banks"_s,
          u"settings-desk"_s, u"activity"_s, u"cases"_s, u"sign-in"_s, u"sign-in-refused"_s}) {
        const QImage picture(folder.filePath(u"%1-%2-%3.png"_s.arg(page, language, theme)));
        QVERIFY2(!picture.isNull(), qPrintable(page));
        QCOMPARE(picture.deviceIndependentSize().toSize(), QSize(1366, 768));
    }
}

QTEST_GUILESS_MAIN(TstRealWindow)
#include "tst_realwindow.moc"
