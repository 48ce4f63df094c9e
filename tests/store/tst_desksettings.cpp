// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/desksettings.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

DeskSettings everythingSet()
{
    return {.language = DeskSettings::Language::English,
            .theme = DeskSettings::Theme::Dark,
            .sounds = false,
            .proxy = {ProxySettings::Mode::Manual, u"proxy.kantor.example"_s, 3128, u"CORP\\ani, \"ü\" @x=;#"_s},
            .counter = {.display = CounterSettings::Display::FullScreen,
                        .monitor = u"HDMI-1"_s,
                        .idleText = u"Selamat datang, \"Toko\"; 100% ü"_s,
                        .idlePicture = u"C:\\Gambar\\toko, baru.png"_s,
                        .printReceipt = true,
                        .printer = u"EPSON TM-T82 (kasir)"_s,
                        .paper = CounterSettings::Paper::Roll80,
                        .account = u"usernew1"_s,
                        .deskCode = u"K7Q2"_s,
                        .store = u"Toko Latihan"_s},
            .lastEnvironment = u"sandbox=http://127.0.0.1:8080"_s,
            .lastUsername = u"@Variant(x) % 密码"_s,
            .keepPassword = true,
            .views = {{u"mainWindow"_s, u"-5,0,1366,768,maximized"_s},
                      {u"mainWindow/banksPage/bankSearch"_s, u"a, \"b\"; c=%41 \\ ü"_s}}};
}

bool put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TstDeskSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMissingFileIsAllDefaults() { QCOMPARE(DeskSettingsFile(m_path).load(), DeskSettings()); }
    void roundTrip();
    void everyFieldIsKept_data();
    void everyFieldIsKept();
    void garbageIsTheDefault_data();
    void garbageIsTheDefault();
    void damagedFilesNeverCrash();
    void onlyItsOwnerReadsIt_data();
    void onlyItsOwnerReadsIt();
    void keysOfANewerReleaseStay();
    void whatIsNoLongerArrangedGoes();
    void tooLongIsRefused_data();
    void tooLongIsRefused();
    void unwritableIsAStorageError_data();
    void unwritableIsAStorageError();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TstDeskSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"new/folder/desk.ini"_s);
}

void TstDeskSettings::roundTrip()
{
    QVERIFY(DeskSettingsFile(m_path).save(everythingSet()).has_value());
    QCOMPARE(DeskSettingsFile(m_path).load(), everythingSet());
    QVERIFY(DeskSettingsFile(m_path).save(DeskSettings()).has_value());
    QCOMPARE(DeskSettingsFile(m_path).load(), DeskSettings());
    QCOMPARE(QDir(m_folder->filePath(u"new/folder"_s)).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"desk.ini"_s}); // no lock, no half-written file
}

// A field that save() or load() forgets shows here.
void TstDeskSettings::everyFieldIsKept_data()
{
    QTest::addColumn<DeskSettings>("settings");
    const auto row = [](const char *name, const auto &change) {
        DeskSettings settings;
        change(settings);
        QTest::newRow(name) << settings;
    };
    row("Indonesian", [](auto &s) { s.language = DeskSettings::Language::Indonesian; });
    row("English", [](auto &s) { s.language = DeskSettings::Language::English; });
    row("light", [](auto &s) { s.theme = DeskSettings::Theme::Light; });
    row("dark", [](auto &s) { s.theme = DeskSettings::Theme::Dark; });
    row("high contrast", [](auto &s) { s.theme = DeskSettings::Theme::HighContrast; });
    row("no sounds", [](auto &s) { s.sounds = false; });
    row("locked after a minute", [](auto &s) { s.idleLockMinutes = 1; });
    row("locked after two hours", [](auto &s) { s.idleLockMinutes = 120; });
    row("one pass", [](auto &s) { s.payoutHash.passes = 1; });
    row("12 passes", [](auto &s) { s.payoutHash.passes = 12; });
    row("1 GiB", [](auto &s) { s.payoutHash.memoryMebibytes = 1'024; });
    row("no proxy", [](auto &s) { s.proxy.mode = ProxySettings::Mode::None; });
    row("proxy by hand", [](auto &s) { s.proxy.mode = ProxySettings::Mode::Manual; });
    row("proxy host", [](auto &s) { s.proxy.host = u"10.0.0.1"_s; });
    row("proxy port 1", [](auto &s) { s.proxy.port = 1; });
    row("proxy port 65535", [](auto &s) { s.proxy.port = 65'535; });
    row("proxy user", [](auto &s) { s.proxy.user = u"a, b"_s; });
    row("environment", [](auto &s) { s.lastEnvironment = u"https://usapi.example"_s; });
    row("user name", [](auto &s) { s.lastUsername = QString(512, u'u'); });
    row("keep the password", [](auto &s) { s.keepPassword = true; });
    row("customer's screen", [](auto &s) { s.counter.display = CounterSettings::Display::FullScreen; });
    row("customer's window", [](auto &s) { s.counter.display = CounterSettings::Display::Window; });
    row("monitor", [](auto &s) { s.counter.monitor = u"\\\\.\\DISPLAY2"_s; });
    row("idle text", [](auto &s) { s.counter.idleText = QString(maximumIdleText, u'x'); });
    row("idle picture", [](auto &s) { s.counter.idlePicture = u"/srv/toko ü/layar.png"_s; });
    row("receipt by itself", [](auto &s) { s.counter.printReceipt = true; });
    row("printer", [](auto &s) { s.counter.printer = u"Kasir, 1"_s; });
    row("80 mm", [](auto &s) { s.counter.paper = CounterSettings::Paper::Roll80; });
    row("A4", [](auto &s) { s.counter.paper = CounterSettings::Paper::A4; });
    row("counter account", [](auto &s) { s.counter.account = u"usernew1"_s; });
    row("short desk code", [](auto &s) { s.counter.deskCode = u"A1"_s; });
    row("desk code of digits", [](auto &s) { s.counter.deskCode = u"00000007"_s; });
    row("store", [](auto &s) { s.counter.store = u"Toko \"Latihan\""_s; });
    row("a window's place", [](auto &s) { s.views = {{u"mainWindow"_s, u"1,2,3,4,normal"_s}}; });
    row("the longest", [](auto &s) { s.views = {{QString(200, u'n'), QString(512, u'v')}}; });
    row("many", [](auto &s) {
        for (int i = 0; i < 200; ++i)
            s.views.insert(u"mainWindow/page%1"_s.arg(i), u"1"_s);
    });
}

void TstDeskSettings::everyFieldIsKept()
{
    QFETCH(const DeskSettings, settings);
    QVERIFY(!(settings == DeskSettings()));
    QVERIFY(DeskSettingsFile(m_path).save(settings).has_value());
    QCOMPARE(DeskSettingsFile(m_path).load(), settings);
}

void TstDeskSettings::garbageIsTheDefault_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("unknown words") << QByteArray("[General]\nlanguage=jv\ntheme=Dark\n[proxy]\nmode=auto\n");
    QTest::newRow("lists instead of text") << QByteArray("[General]\nlanguage=id, en\n[session]\nusername=a, b\n");
    QTest::newRow("port 0") << QByteArray("[proxy]\nport=0\n");
    QTest::newRow("port 65536") << QByteArray("[proxy]\nport=65536\n");
    QTest::newRow("port -1") << QByteArray("[proxy]\nport=-1\n");
    QTest::newRow("port 80x") << QByteArray("[proxy]\nport=80x\n");
    QTest::newRow("a number for a yes") << QByteArray("[session]\nkeepPassword=1\n");
    QTest::newRow("never locked") << QByteArray("[session]\nidleLockMinutes=0\n");
    QTest::newRow("locked after 121 minutes") << QByteArray("[session]\nidleLockMinutes=121\n");
    QTest::newRow("no pass over the memory") << QByteArray("[payout]\nargon2Passes=0\nargon2Mebibytes=7\n");
    QTest::newRow("more memory than a desk has") << QByteArray("[payout]\nargon2Passes=13\nargon2Mebibytes=1025\n");
    QTest::newRow("control characters") << QByteArray("[session]\nusername=a\\x1b[2J\n[proxy]\nhost=a\\nb\n");
    QTest::newRow("too long") << "[session]\nusername=" + QByteArray(513, 'x') + "\n";
    QTest::newRow("no such screen or paper") << QByteArray("[counter]\ndisplay=Full\npaper=57\nprintReceipt=1\n");
    QTest::newRow("a desk code in small letters") << QByteArray("[counter]\ndeskCode=k7q2\n");
    QTest::newRow("a desk code too long") << QByteArray("[counter]\ndeskCode=K7Q2K7Q2K\n");
    QTest::newRow("an idle text of two lines") << QByteArray("[counter]\nidleText=a\\nb\n");
    QTest::newRow("an idle text too long") << "[counter]\nidleText=" + QByteArray(maximumIdleText + 1, 'x') + "\n";
    QTest::newRow("a view too long") << "[view]\nmainWindow=" + QByteArray(513, 'x') + "\n";
    QTest::newRow("a view's name too long") << "[view]\n" + QByteArray(201, 'x') + "=1\n";
    QTest::newRow("a view's name with a space") << QByteArray("[view]\na%20b=1\n");
    QTest::newRow("variants of other types") << QByteArray(
        "[General]\ntheme=@Variant(\\0\\0\\0\\x7f\\xff\\xff\\xff\\xff)\n[session]\nusername=@ByteArray()\n"
        "[proxy]\nhost=@Invalid()\nuser=@Size(1 2)\n");
    QTest::newRow("no INI at all") << QByteArray("\x7f"
                                                 "ELF\x02\x01\x01\0\0\0[[[[\n===\n]\xff\xfe",
                                                 22);
    QTest::newRow("JSON") << QByteArray("{\"theme\": \"dark\"}");
    QTest::newRow("too large to be ours") << "[General]\ntheme=dark\n;" + QByteArray(300LL * 1024, 'x');
}

void TstDeskSettings::garbageIsTheDefault()
{
    QFETCH(const QByteArray, content);
    const QString path = m_folder->filePath(u"desk.ini"_s);
    QVERIFY(put(path, content));
    QCOMPARE(DeskSettingsFile(path).load(), DeskSettings());
    // and it can be mended
    QVERIFY(DeskSettingsFile(path).save(everythingSet()).has_value());
    QCOMPARE(DeskSettingsFile(path).load(), everythingSet());
}

// Two hundred damaged copies of a good file: what still reads is within its bounds, and saving over it works.
void TstDeskSettings::damagedFilesNeverCrash()
{
    QVERIFY(DeskSettingsFile(m_path).save(everythingSet()).has_value());
    const QByteArray good = contentOf(m_path);
    QRandomGenerator random(20'261'123);
    for (int round = 0; round < 200; ++round) {
        QByteArray damaged = good;
        for (int hits = 1 + random.bounded(8); hits > 0; --hits)
            damaged[random.bounded(damaged.size())] = static_cast<char>(random.bounded(256));
        damaged.truncate(random.bounded(damaged.size() + 1));
        const QString path = m_folder->filePath(u"damaged%1.ini"_s.arg(round));
        QVERIFY(put(path, damaged));
        const DeskSettings read = DeskSettingsFile(path).load();
        QVERIFY(read.lastUsername.size() <= 512 && read.proxy.host.size() <= 512 && read.proxy.port != 0);
        const auto saved = DeskSettingsFile(path).save(read);
        QVERIFY2(saved, saved ? "" : (saved.error().detail.toUtf8() + ": " + damaged).constData());
        QCOMPARE(DeskSettingsFile(path).load(), read);
    }
}

void TstDeskSettings::onlyItsOwnerReadsIt_data()
{
    QTest::addColumn<bool>("existed");
    QTest::newRow("a new file") << false;
    QTest::newRow("a file that all could read") << true;
}

void TstDeskSettings::onlyItsOwnerReadsIt()
{
    QFETCH(const bool, existed);
    const QString path = m_folder->filePath(u"desk.ini"_s);
    if (existed) {
        QVERIFY(put(path, "[General]\ntheme=dark\n"));
        QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x6644)));
    }
    QVERIFY(DeskSettingsFile(path).save(everythingSet()).has_value());
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther | QFile::ExeOwner;
    QVERIFY(!(QFile::permissions(path) & others));
    QVERIFY(QFile::permissions(path).testFlags(QFile::ReadOwner | QFile::WriteOwner));
}

void TstDeskSettings::keysOfANewerReleaseStay()
{
    const QString path = m_folder->filePath(u"desk.ini"_s);
    QVERIFY(put(path, "[General]\ntheme=dark\nsound=loud\n[display]\nscreen=2\n"));
    DeskSettings settings = DeskSettingsFile(path).load();
    QCOMPARE(settings.theme, DeskSettings::Theme::Dark);
    settings.theme = DeskSettings::Theme::Light;
    QVERIFY(DeskSettingsFile(path).save(settings).has_value());
    const QByteArray content = contentOf(path);
    QVERIFY(content.contains("theme=light"));
    QVERIFY(content.contains("sound=loud"));
    QVERIFY(content.contains("[display]\nscreen=2"));
}

void TstDeskSettings::whatIsNoLongerArrangedGoes()
{
    const DeskSettingsFile file(m_path);
    QVERIFY(file.save({.views = {{u"a/b"_s, u"1"_s}, {u"a/c"_s, u"2"_s}}}).has_value());
    const QMap<QString, QString> left{{u"a/c"_s, u"2"_s}};
    QVERIFY(file.save({.views = left}).has_value());
    QCOMPARE(file.load().views, left);
}

void TstDeskSettings::tooLongIsRefused_data()
{
    QTest::addColumn<DeskSettings>("settings");
    QTest::newRow("user name") << DeskSettings{.lastUsername = QString(513, u'x')};
    QTest::newRow("a line break") << DeskSettings{.lastUsername = u"a\nb"_s};
    QTest::newRow("environment") << DeskSettings{.lastEnvironment = QString(513, u'x')};
    QTest::newRow("monitor") << DeskSettings{.counter = {.monitor = QString(513, u'x')}};
    QTest::newRow("idle text") << DeskSettings{.counter = {.idleText = QString(maximumIdleText + 1, u'x')}};
    QTest::newRow("an idle text of two lines") << DeskSettings{.counter = {.idleText = u"a\nb"_s}};
    QTest::newRow("idle picture") << DeskSettings{.counter = {.idlePicture = QString(513, u'x')}};
    QTest::newRow("printer") << DeskSettings{.counter = {.printer = QString(513, u'x')}};
    QTest::newRow("counter account") << DeskSettings{.counter = {.account = QString(513, u'x')}};
    QTest::newRow("store") << DeskSettings{.counter = {.store = u"a\nb"_s}};
    QTest::newRow("desk code") << DeskSettings{.counter = {.deskCode = u"K7-Q"_s}};
    QTest::newRow("a view") << DeskSettings{.views = {{u"a"_s, QString(513, u'x')}}};
    QTest::newRow("a view's name") << DeskSettings{.views = {{QString(201, u'a'), u"1"_s}}};
    QTest::newRow("a view's name with a space") << DeskSettings{.views = {{u"a b"_s, u"1"_s}}};
    QTest::newRow("a view's name that climbs") << DeskSettings{.views = {{u"a//b"_s, u"1"_s}}};
    DeskSettings many;
    for (int i = 0; i < 201; ++i)
        many.views.insert(u"v%1"_s.arg(i), u"1"_s);
    QTest::newRow("too many views") << many;
}

void TstDeskSettings::tooLongIsRefused()
{
    QFETCH(const DeskSettings, settings);
    const auto saved = DeskSettingsFile(m_path).save(settings);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::InvalidInput);
    QVERIFY(!QFile::exists(m_path));
}

void TstDeskSettings::unwritableIsAStorageError_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("its folder is a file") << u"file/desk.ini"_s;
    QTest::newRow("it is a folder") << u"folder"_s;
    QTest::newRow("a name too long") << QString(300, u'x');
}

// By obstacles that stop the superuser as well.
void TstDeskSettings::unwritableIsAStorageError()
{
    QFETCH(const QString, path);
    QVERIFY(put(m_folder->filePath(u"file"_s), "x"));
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    const DeskSettingsFile file(m_folder->filePath(path));
    const auto saved = file.save(everythingSet());
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Storage);
    QCOMPARE(file.load(), DeskSettings());
}

QTEST_GUILESS_MAIN(TstDeskSettings)
#include "tst_desksettings.moc"
