// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emvco.h"
#include "sectionfixture.h"
#include "ui/settings/countersection.h"
#include "ui/table.h"

#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

CounterSettings settings()
{
    return {.display = CounterSettings::Display::FullScreen,
            .monitor = u"HDMI-1"_s,
            .idleText = u"Kopi Sudut"_s,
            .printReceipt = true,
            .printer = u"Struk"_s,
            .paper = CounterSettings::Paper::Roll80,
            .account = u"kasir-beli"_s,
            .deskCode = u"K7Q2"_s,
            .store = u"Toko Kopi Sudut"_s};
}

CounterStore store()
{
    return {.name = u"Toko Kopi Sudut"_s,
            .seller = {u"tokokopi"_s},
            .service = Platform::OnDelivery,
            .commission = Rupiah{1'000},
            .commissionShare = 250};
}

QrisMerchant merchant()
{
    return {.nmid = u"ID1020304050607"_s, .name = u"KOPI SUDUT BANDUNG"_s};
}

CounterRules rules()
{
    return {.version = 3,
            .stores = {store()},
            .merchants = {merchant()},
            .setBy = {u"budi"_s},
            .setAt = Instant::fromUtc(QDateTime({2026, 11, 25}, {2, 10}, Qt::UTC))};
}

QString codeOf(const QString &nmid, const QString &name)
{
    const QString account = emvco::encode({{u"00"_s, u"ID.CO.QRIS.WWW"_s}, {u"02"_s, nmid}});
    return emvco::encodeWithCrc({{u"00"_s, u"01"_s},
                                 {u"01"_s, u"12"_s},
                                 {u"51"_s, account},
                                 {u"52"_s, u"5812"_s},
                                 {u"53"_s, u"360"_s},
                                 {u"54"_s, u"25000"_s},
                                 {u"58"_s, u"ID"_s},
                                 {u"59"_s, name},
                                 {u"60"_s, u"BANDUNG"_s}});
}

} // namespace

class TstCounterSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wellBehaved_data();
    void wellBehaved();
    void whatIsSetIsShown();
    void whatIsAwayStaysChosen();
    void monitorsThatComeChangeNothing();
    void screenIsEdited();
    void monitorIsOfTheFullScreen();
    void deskIsEdited();
    void badDeskCodes_data();
    void badDeskCodes();
    void onlyCounterAccountsAreOffered();
    void pictureIsChosenAndRemoved();
    void badPictures_data();
    void badPictures();
    void pictureThatIsGoneIsToldAndKept();
    void storeIsAddedChangedAndRemoved();
    void badStores_data();
    void badStores();
    void whatWasNotAddedIsMeantToo();
    void merchantIsAskedAbout();
    void refusedConsentAddsNobody();
    void merchantFromACode();
    void badCodes_data();
    void badCodes();
    void badMerchants_data();
    void badMerchants();
    void onlyWhatDiffersIsApplied();
    void conflictKeepsWhatWasTyped();
    void bothAreAppliedOneByOne();
    void withoutTheRightListsAreShownOnly();
    void readOnlyShowsAndRefuses();
    void languageKeepsWhatWasTyped();
    void buttonsComeBehindTheirFields();

private:
    [[nodiscard]] QComboBox *box(const QString &name) const { return m_on.control<QComboBox>(name); }
    void choose(const QString &name, int index)
    {
        box(name)->setCurrentIndex(index);
        Q_EMIT box(name)->activated(index);
    }
    [[nodiscard]] QStringList words(const QString &name) const
    {
        QStringList result;
        for (int i = 0; i < box(name)->count(); ++i)
            result.append(box(name)->itemText(i));
        return result;
    }
    [[nodiscard]] CounterSettings applied();
    [[nodiscard]] CounterRules wanted();
    [[nodiscard]] int rowsOf(const QString &table) const { return m_on.control<Table>(table)->model()->rowCount(); }
    [[nodiscard]] QDialog *question() const { return m_on.control<QDialog>(u"qrisMerchantConsent"_s); }
    void answer(bool yes);
    void choosePicture(const QString &path);

    SectionFixture<CounterSection> m_on;
    std::unique_ptr<QSignalSpy> m_settings;
    std::unique_ptr<QSignalSpy> m_rules;
    QTemporaryDir m_folder;
};

void TstCounterSection::init()
{
    QVERIFY(m_on.open());
    m_on.section->setMonitors({{u"eDP-1"_s, u"eDP-1 · 1366 × 768"_s}, {u"HDMI-1"_s, u"HDMI-1 · 1920 × 1080"_s}});
    m_on.section->setPrinters({u"Kantor"_s, u"Struk"_s}, u"Kantor"_s);
    m_on.section->setAccounts({{u"sandbox"_s, {u"kasir-beli"_s}, u"Kasir"_s, AccountUse::CounterBuyer}});
    m_on.section->setDeskId(u"0193a5c0-1111-7000-8000-000000000001"_s);
    m_on.section->setMayEdit(true);
    m_on.section->setSettings(settings());
    m_on.section->setRules(rules());
    QVERIFY(!m_on.section->isEdited());
    m_settings = std::make_unique<QSignalSpy>(m_on.section.get(), &CounterSection::settingsEdited);
    m_rules = std::make_unique<QSignalSpy>(m_on.section.get(), &CounterSection::rulesWanted);
}

CounterSettings TstCounterSection::applied()
{
    m_on.press(u"counterApply"_s);
    return m_settings->isEmpty() ? CounterSettings{} : m_settings->takeLast().at(0).value<CounterSettings>();
}

CounterRules TstCounterSection::wanted()
{
    m_on.press(u"counterApply"_s);
    return m_rules->isEmpty() ? CounterRules{} : m_rules->takeLast().at(0).value<CounterRules>();
}

void TstCounterSection::answer(bool yes)
{
    QDialog *dialog = question();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->isVisible());
    QTest::mouseClick(dialog->findChild<QPushButton *>(yes ? u"confirmVerb"_s : u"confirmCancel"_s), Qt::LeftButton);
    QTRY_VERIFY(question() == nullptr);
}

void TstCounterSection::choosePicture(const QString &path)
{
    m_on.press(u"idlePictureChoose"_s);
    auto *dialog = m_on.control<QFileDialog>(u"idlePictureFile"_s);
    QVERIFY(dialog != nullptr);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(m_on.control<QFileDialog>(u"idlePictureFile"_s) == nullptr);
}

void TstCounterSection::wellBehaved_data()
{
    QTest::addColumn<bool>("mayEdit");
    QTest::addColumn<bool>("readOnly");
    QTest::newRow("administrator") << true << false;
    QTest::newRow("maker") << false << false;
    QTest::newRow("read-only") << false << true;
}

void TstCounterSection::wellBehaved()
{
    QFETCH(const bool, mayEdit);
    QFETCH(const bool, readOnly);
    m_on.section->setMayEdit(mayEdit);
    m_on.section->setReadOnly(readOnly);
    QCOMPARE(m_on.faults(), QString());
}

void TstCounterSection::whatIsSetIsShown()
{
    QCOMPARE(box(u"counterDisplay"_s)->currentIndex(), 1);
    QCOMPARE(box(u"counterMonitor"_s)->currentText(), u"HDMI-1 · 1920 × 1080"_s);
    QCOMPARE(m_on.control<QLineEdit>(u"counterIdleText"_s)->text(), u"Kopi Sudut"_s);
    QVERIFY(m_on.control<QCheckBox>(u"counterPrint"_s)->isChecked());
    QCOMPARE(box(u"counterPrinter"_s)->currentText(), u"Struk"_s);
    QCOMPARE(words(u"counterPrinter"_s).value(0), u"The computer's own choice: Kantor"_s);
    QCOMPARE(box(u"counterPaper"_s)->currentText(), u"Roll, 80 mm"_s);
    QCOMPARE(box(u"counterAccount"_s)->currentText(), u"Kasir (kasir-beli)"_s);
    QCOMPARE(m_on.control<QLineEdit>(u"counterDeskCode"_s)->text(), u"K7Q2"_s);
    QCOMPARE(m_on.control<QLineEdit>(u"counterDeskCode"_s)->placeholderText(),
             deskCodeOf(u"0193a5c0-1111-7000-8000-000000000001"_s));
    QVERIFY(m_on.text(u"counterVersion"_s).contains(u"Version 3, set by budi, 25 Nov 2026 09:10:00 WIB"_s));
    const QAbstractItemModel *table = m_on.control<Table>(u"counterStoreTable"_s)->model();
    QCOMPARE(table->index(0, 3).data().toString(), rupiahText(Rupiah{1'000}) + u" + 2.50 %"_s);
    m_on.section->setRules({});
    QVERIFY(m_on.text(u"counterVersion"_s).contains(u"Nobody has changed them yet"_s));
    QVERIFY(!m_on.section->isEdited());
}

void TstCounterSection::whatIsAwayStaysChosen()
{
    m_on.section->setMonitors({{u"eDP-1"_s, u"eDP-1"_s}});
    m_on.section->setPrinters({}, {});
    m_on.section->setAccounts({});
    QCOMPARE(box(u"counterMonitor"_s)->currentText(), u"HDMI-1 – not connected"_s);
    QCOMPARE(box(u"counterPrinter"_s)->currentText(), u"Struk – not there"_s);
    QCOMPARE(words(u"counterPrinter"_s).value(0), u"The computer's own choice: none now"_s);
    QCOMPARE(box(u"counterAccount"_s)->currentText(), u"kasir-beli – no longer under Accounts"_s);
    QVERIFY(!m_on.section->isEdited());
    m_on.type(u"counterIdleText"_s, u"Halo"_s);
    CounterSettings expected = settings();
    expected.idleText = u"Halo"_s;
    QCOMPARE(applied(), expected);
}

void TstCounterSection::monitorsThatComeChangeNothing()
{
    choose(u"counterMonitor"_s, 1);
    QVERIFY(m_on.section->isEdited());
    m_on.section->setMonitors({{u"DP-9"_s, u"DP-9"_s}, {u"eDP-1"_s, u"eDP-1"_s}});
    QCOMPARE(box(u"counterMonitor"_s)->currentText(), u"eDP-1"_s);
    QCOMPARE(applied().monitor, u"eDP-1"_s);
}

void TstCounterSection::screenIsEdited()
{
    choose(u"counterDisplay"_s, 2);
    choose(u"counterMonitor"_s, 0);
    m_on.type(u"counterIdleText"_s, u"Selamat datang"_s);
    CounterSettings expected = settings();
    expected.display = CounterSettings::Display::Window;
    expected.monitor.clear();
    expected.idleText = u"Selamat datang"_s;
    QCOMPARE(applied(), expected); // the chosen store stays
    QCOMPARE(m_rules->size(), 0);
}

void TstCounterSection::monitorIsOfTheFullScreen()
{
    QVERIFY(box(u"counterMonitor"_s)->isEnabled());
    choose(u"counterDisplay"_s, 0);
    QVERIFY(!box(u"counterMonitor"_s)->isEnabled());
    QCOMPARE(applied().monitor, u"HDMI-1"_s); // for the next time
}

void TstCounterSection::deskIsEdited()
{
    m_on.tick(u"counterPrint"_s);
    choose(u"counterPrinter"_s, 0);
    choose(u"counterPaper"_s, 2);
    choose(u"counterAccount"_s, 0);
    m_on.type(u"counterDeskCode"_s, u" ab12 "_s);
    CounterSettings expected = settings();
    expected.printReceipt = false;
    expected.printer.clear();
    expected.paper = CounterSettings::Paper::A4;
    expected.account.clear();
    expected.deskCode = u"AB12"_s;
    QCOMPARE(applied(), expected);
    m_on.section->setApplied(expected);
    QVERIFY(m_on.isShown(u"counterApplied"_s));
    QCOMPARE(m_on.control<QLineEdit>(u"counterDeskCode"_s)->text(), u"AB12"_s);
}

void TstCounterSection::badDeskCodes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("one sign") << u"A"_s;
    QTest::newRow("too long") << u"ABCDEFGH9"_s;
    QTest::newRow("a slash") << u"A/B"_s;
    QTest::newRow("a space") << u"A B"_s;
    QTest::newRow("another script") << u"К7Q2"_s; // a Cyrillic Ka
}

void TstCounterSection::badDeskCodes()
{
    QFETCH(const QString, typed);
    m_on.type(u"counterDeskCode"_s, typed);
    m_on.press(u"counterApply"_s);
    QVERIFY(m_on.isShown(u"counterDeskCodeProblem"_s));
    QCOMPARE(m_settings->size(), 0);
    m_on.type(u"counterDeskCode"_s, {});
    QVERIFY(!m_on.isShown(u"counterDeskCodeProblem"_s));
    QCOMPARE(applied().deskCode, QString());
}

void TstCounterSection::onlyCounterAccountsAreOffered()
{
    m_on.section->setAccounts(
        {{u"sandbox"_s, {u"saldo"_s}, {}, AccountUse::BalanceWatch},
         {u"sandbox"_s, {u"beli1"_s}, {}, AccountUse::CounterBuyer},
         {u"sandbox"_s, {u"kasir-beli"_s}, {}, AccountUse::CounterBuyer | AccountUse::BalanceWatch}});
    QCOMPARE(words(u"counterAccount"_s), (QStringList{u"The first of them: beli1"_s, u"beli1"_s, u"kasir-beli"_s}));
}

void TstCounterSection::pictureIsChosenAndRemoved()
{
    QVERIFY(!m_on.button(u"idlePictureRemove"_s)->isEnabled());
    const QString path = m_folder.filePath(u"logo.png"_s);
    QImage picture(1'600, 900, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QVERIFY(picture.save(path));
    choosePicture(path);
    const auto *seen = m_on.control<QLabel>(u"idlePictureSeen"_s);
    QVERIFY(seen->isVisible());
    QVERIFY(seen->pixmap().width() <= 192 * seen->devicePixelRatioF());
    QCOMPARE(m_on.text(u"idlePictureName"_s), u"logo.png"_s);
    CounterSettings expected = settings();
    expected.idlePicture = path;
    QCOMPARE(applied(), expected);
    m_on.section->setApplied(expected);
    m_on.press(u"idlePictureRemove"_s);
    QVERIFY(!seen->isVisible());
    QCOMPARE(applied(), settings());
}

void TstCounterSection::badPictures_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("problem");
    const auto written = [this](const QString &name, const QByteArray &content) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    };
    QTest::newRow("not there") << m_folder.filePath(u"none.png"_s) << u"not there"_s;
    QTest::newRow("a folder") << m_folder.path() << u"not there"_s;
    QTest::newRow("no picture") << written(u"text.png"_s, "hello") << u"no PNG"_s;
    QTest::newRow("another kind") << written(u"bitmap.png"_s, "P1 1 1 0") << u"no PNG"_s;
    QTest::newRow("too large") << written(u"large.png"_s, QByteArray((10 << 20) + 1, 'x')) << u"10 MiB"_s;
    QImage wide(8'193, 1, QImage::Format_Mono);
    wide.fill(0);
    if (!wide.save(m_folder.filePath(u"wide.png"_s)))
        qFatal("cannot write");
    QTest::newRow("too wide") << m_folder.filePath(u"wide.png"_s) << u"8192 pixels"_s;
    QImage small(200, 200, QImage::Format_RGB32);
    small.fill(Qt::red);
    if (!small.save(m_folder.filePath(u"whole.png"_s)))
        qFatal("cannot write");
    QFile file(m_folder.filePath(u"whole.png"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read");
    QTest::newRow("half of one") << written(u"half.png"_s, file.read(60)) << u"no PNG"_s;
}

void TstCounterSection::badPictures()
{
    QFETCH(const QString, path);
    QFETCH(const QString, problem);
    choosePicture(path);
    QVERIFY(m_on.isShown(u"idlePictureProblem"_s));
    QVERIFY2(m_on.text(u"idlePictureProblem"_s).contains(problem), qPrintable(m_on.text(u"idlePictureProblem"_s)));
    QVERIFY(!m_on.isShown(u"idlePictureSeen"_s));
    m_on.press(u"counterApply"_s);
    QCOMPARE(m_settings->size(), 0);
}

void TstCounterSection::pictureThatIsGoneIsToldAndKept()
{
    CounterSettings gone = settings();
    gone.idlePicture = m_folder.filePath(u"gone.png"_s);
    m_on.section->setSettings(gone);
    QVERIFY(m_on.isShown(u"idlePictureProblem"_s));
    m_on.type(u"counterIdleText"_s, u"Halo"_s);
    QCOMPARE(applied().idlePicture, gone.idlePicture); // on a stick, say
}

void TstCounterSection::storeIsAddedChangedAndRemoved()
{
    m_on.type(u"counterStoreName"_s, u"Toko Roti"_s);
    m_on.type(u"counterStoreSeller"_s, u"tokoroti"_s);
    choose(u"counterStoreService"_s, 2);
    m_on.type(u"counterStoreCommission"_s, u"1.500"_s);
    m_on.control<QDoubleSpinBox>(u"counterStoreShare"_s)->setValue(0.29); // in binary a hair less
    m_on.press(u"counterStoreAdd"_s);
    CounterRules expected = rules();
    expected.stores.append({.name = u"Toko Roti"_s,
                            .seller = {u"tokoroti"_s},
                            .service = Platform::OnTicket,
                            .commission = Rupiah{1'500},
                            .commissionShare = 29});
    QCOMPARE(wanted(), expected); // its version says what the edit was made on
    QCOMPARE(m_settings->size(), 0);
    m_on.control<Table>(u"counterStoreTable"_s)->selectSourceRow(0);
    m_on.type(u"counterStoreName"_s, u"Toko Kopi"_s);
    m_on.press(u"counterStoreChange"_s);
    expected.stores[0].name = u"Toko Kopi"_s;
    QCOMPARE(wanted(), expected);
    m_on.control<Table>(u"counterStoreTable"_s)->selectSourceRow(1);
    m_on.press(u"counterStoreRemove"_s);
    expected.stores.removeLast();
    QCOMPARE(wanted(), expected);
}

void TstCounterSection::badStores_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("seller");
    QTest::addColumn<QString>("commission");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no name") << QString() << u"tokoroti"_s << QString() << u"counterStoreNameProblem"_s;
    QTest::newRow("name too long") << QString(41, u'a') << u"tokoroti"_s << QString() << u"counterStoreNameProblem"_s;
    QTest::newRow("name twice") << u"TOKO kopi SUDUT"_s << u"tokoroti"_s << QString() << u"counterStoreNameProblem"_s;
    QTest::newRow("no seller") << u"Toko Roti"_s << QString() << QString() << u"counterStoreSellerProblem"_s;
    QTest::newRow("a space") << u"Toko Roti"_s << u"toko roti"_s << QString() << u"counterStoreSellerProblem"_s;
    QTest::newRow("no amount") << u"Toko Roti"_s << u"tokoroti"_s << u"60,000"_s << u"counterStoreCommissionProblem"_s;
    QTest::newRow("negative") << u"Toko Roti"_s << u"tokoroti"_s << u"-1"_s << u"counterStoreCommissionProblem"_s;
}

void TstCounterSection::badStores()
{
    QFETCH(const QString, name);
    QFETCH(const QString, seller);
    QFETCH(const QString, commission);
    QFETCH(const QString, problem);
    m_on.type(u"counterStoreName"_s, name);
    m_on.type(u"counterStoreSeller"_s, seller);
    m_on.type(u"counterStoreCommission"_s, commission);
    m_on.press(u"counterStoreAdd"_s);
    QVERIFY(m_on.isShown(problem));
    QCOMPARE(rowsOf(u"counterStoreTable"_s), 1);
    m_on.press(u"counterApply"_s); // it is meant too
    QVERIFY(m_on.isShown(problem));
    QCOMPARE(m_rules->size(), 0);
}

void TstCounterSection::whatWasNotAddedIsMeantToo()
{
    m_on.type(u"counterStoreName"_s, u"Toko Roti"_s);
    QVERIFY(m_on.section->isEdited());
    m_on.type(u"counterStoreSeller"_s, u"tokoroti"_s);
    QCOMPARE(wanted().stores.size(), 2);
}

void TstCounterSection::merchantIsAskedAbout()
{
    m_on.type(u"qrisMerchantNmid"_s, u"ID0000000000001"_s);
    m_on.type(u"qrisMerchantName"_s, u"ROTI SUDUT"_s);
    m_on.press(u"counterApply"_s); // not without an answer
    QCOMPARE(m_rules->size(), 0);
    answer(true);
    CounterRules expected = rules();
    expected.merchants.append({u"ID0000000000001"_s, u"ROTI SUDUT"_s});
    QCOMPARE(wanted(), expected);
    m_on.control<Table>(u"qrisMerchantTable"_s)->selectSourceRow(0);
    m_on.press(u"qrisMerchantRemove"_s);
    expected.merchants.removeFirst();
    QCOMPARE(wanted(), expected);
}

void TstCounterSection::refusedConsentAddsNobody()
{
    m_on.type(u"qrisMerchantCode"_s, codeOf(u"ID0000000000001"_s, u"ROTI SUDUT"_s));
    m_on.press(u"qrisMerchantTake"_s);
    QCOMPARE(rowsOf(u"qrisMerchantTable"_s), 1);
    answer(false);
    QCOMPARE(rowsOf(u"qrisMerchantTable"_s), 1);
}

void TstCounterSection::merchantFromACode()
{
    m_on.type(u"qrisMerchantCode"_s, u"  "_s + codeOf(u"ID0000000000001"_s, u"Roti & Kopi"_s));
    m_on.press(u"qrisMerchantTake"_s);
    QVERIFY(question() != nullptr);
    QCOMPARE(question()->findChild<QLabel *>(u"askedNameValue"_s)->text(), u"Roti & Kopi"_s);
    QCOMPARE(question()->findChild<QLabel *>(u"askedNmidValue"_s)->text(), u"ID0000000000001"_s);
    answer(true);
    QCOMPARE(m_on.control<QLineEdit>(u"qrisMerchantCode"_s)->text(), QString());
    QCOMPARE(wanted().merchants.value(1), (QrisMerchant{u"ID0000000000001"_s, u"Roti & Kopi"_s}));
}

void TstCounterSection::badCodes_data()
{
    QTest::addColumn<QString>("code");
    const QString whole = codeOf(u"ID0000000000001"_s, u"ROTI SUDUT"_s);
    QTest::newRow("words") << u"hello"_s;
    QTest::newRow("another checksum") << QString(whole).replace(u"ROTI"_s, u"KOPI"_s);
    QTest::newRow("cut off") << whole.chopped(1);
    QTest::newRow("no NMID") << codeOf({}, u"ROTI SUDUT"_s);
    QTest::newRow("there already") << codeOf(merchant().nmid, u"ANOTHER NAME"_s);
    QTest::newRow("no NMID of this kind") << codeOf(u"ID00"_s, u"ROTI SUDUT"_s);
}

void TstCounterSection::badCodes()
{
    QFETCH(const QString, code);
    m_on.type(u"qrisMerchantCode"_s, code);
    m_on.press(u"qrisMerchantTake"_s);
    QVERIFY(m_on.isShown(u"qrisMerchantCodeProblem"_s));
    QVERIFY(question() == nullptr);
    QCOMPARE(rowsOf(u"qrisMerchantTable"_s), 1);
}

void TstCounterSection::badMerchants_data()
{
    QTest::addColumn<QString>("nmid");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("problem");
    QTest::newRow("too short") << u"ID123"_s << u"ROTI"_s << u"qrisMerchantNmidProblem"_s;
    QTest::newRow("twice") << merchant().nmid << u"ROTI"_s << u"qrisMerchantNmidProblem"_s;
    QTest::newRow("no name") << u"ID0000000000001"_s << QString() << u"qrisMerchantNameProblem"_s;
    QTest::newRow("name too long") << u"ID0000000000001"_s << QString(26, u'A') << u"qrisMerchantNameProblem"_s;
    QTest::newRow("a letter no code has") << u"ID0000000000001"_s << u"Café"_s << u"qrisMerchantNameProblem"_s;
}

void TstCounterSection::badMerchants()
{
    QFETCH(const QString, nmid);
    QFETCH(const QString, name);
    QFETCH(const QString, problem);
    m_on.type(u"qrisMerchantNmid"_s, nmid);
    m_on.type(u"qrisMerchantName"_s, name);
    m_on.press(u"qrisMerchantAdd"_s);
    QVERIFY(m_on.isShown(problem));
    QVERIFY(question() == nullptr);
    QCOMPARE(rowsOf(u"qrisMerchantTable"_s), 1);
}

void TstCounterSection::onlyWhatDiffersIsApplied()
{
    QVERIFY(!m_on.button(u"counterApply"_s)->isEnabled());
    m_on.type(u"counterIdleText"_s, u"Halo"_s);
    m_on.type(u"counterIdleText"_s, u"Kopi Sudut"_s);
    QVERIFY(!m_on.section->isEdited());
    m_on.type(u"counterStoreSeller"_s, u"lain"_s);
    m_on.press(u"counterRevert"_s);
    QVERIFY(!m_on.section->isEdited());
    QCOMPARE(m_on.control<QLineEdit>(u"counterStoreSeller"_s)->text(), QString());
}

void TstCounterSection::conflictKeepsWhatWasTyped()
{
    m_on.type(u"counterStoreName"_s, u"Toko Roti"_s);
    m_on.type(u"counterStoreSeller"_s, u"tokoroti"_s);
    QCOMPARE(wanted().version, 3);
    m_on.section->showProblem({.kind = Error::Kind::Conflict});
    QVERIFY(m_on.isShown(u"errorBar"_s));
    CounterRules theirs = rules();
    theirs.version = 4;
    m_on.section->setRules(theirs);
    QVERIFY(m_on.section->isEdited());
    QCOMPARE(rowsOf(u"counterStoreTable"_s), 2);
    QVERIFY(m_on.text(u"counterVersion"_s).contains(u"Version 4"_s));
    QCOMPARE(wanted().version, 4);
    CounterRules mine = theirs;
    mine.stores.append({.name = u"Toko Roti"_s, .seller = {u"tokoroti"_s}});
    mine.version = 5;
    m_on.section->setRulesApplied(mine);
    QVERIFY(!m_on.isShown(u"errorBar"_s));
    QVERIFY(m_on.isShown(u"counterApplied"_s));
}

void TstCounterSection::bothAreAppliedOneByOne()
{
    m_on.type(u"counterIdleText"_s, u"Halo"_s);
    m_on.control<Table>(u"counterStoreTable"_s)->selectSourceRow(0);
    m_on.press(u"counterStoreRemove"_s);
    m_on.press(u"counterApply"_s);
    QCOMPARE(m_settings->size(), 1);
    QCOMPARE(m_rules->size(), 1);
    m_on.section->setApplied(m_settings->takeFirst().at(0).value<CounterSettings>());
    QVERIFY(m_on.section->isEdited()); // the lists are on their way
    QVERIFY(!m_on.isShown(u"counterApplied"_s));
    m_on.section->setRulesApplied(m_rules->takeFirst().at(0).value<CounterRules>());
    QVERIFY(!m_on.section->isEdited());
    QVERIFY(m_on.isShown(u"counterApplied"_s));
}

void TstCounterSection::withoutTheRightListsAreShownOnly()
{
    m_on.type(u"counterStoreName"_s, u"Toko Roti"_s);
    m_on.section->setMayEdit(false);
    QVERIFY(!m_on.section->isEdited());
    for (const QString &name : {u"counterStoreAdd"_s, u"counterStoreRemove"_s, u"counterStoreName"_s,
                                u"qrisMerchantAdd"_s, u"qrisMerchantTake"_s, u"qrisMerchantCode"_s})
        QVERIFY2(!m_on.isShown(name), qPrintable(name));
    QCOMPARE(rowsOf(u"qrisMerchantTable"_s), 1);
    QVERIFY(m_on.isShown(u"counterWhoMayShared"_s));
    m_on.control<Table>(u"counterStoreTable"_s)->selectSourceRow(0); // to copy from
    QVERIFY(!m_on.section->isEdited());
    m_on.type(u"counterIdleText"_s, u"Halo"_s); // the desk's own part is another matter
    QCOMPARE(applied().idleText, u"Halo"_s);
    QCOMPARE(m_rules->size(), 0);
}

void TstCounterSection::readOnlyShowsAndRefuses()
{
    m_on.type(u"counterIdleText"_s, u"Halo"_s);
    m_on.section->setReadOnly(true);
    QVERIFY(!m_on.section->isEdited());
    QCOMPARE(m_on.control<QLineEdit>(u"counterIdleText"_s)->text(), u"Kopi Sudut"_s);
    QVERIFY(!m_on.control<QLineEdit>(u"counterIdleText"_s)->isEnabled());
    QVERIFY(!m_on.isShown(u"counterStoreAdd"_s));
    QVERIFY(!m_on.isShown(u"counterApply"_s));
    QVERIFY(!m_on.isShown(u"counterWhoMayShared"_s)); // said once, above
}

void TstCounterSection::languageKeepsWhatWasTyped()
{
    m_on.type(u"counterStoreName"_s, u"Toko Roti"_s);
    m_on.type(u"qrisMerchantName"_s, u"ROTI"_s);
    m_on.type(u"counterIdleText"_s, u"Halo"_s);
    choose(u"counterMonitor"_s, 1);
    QEvent change(QEvent::LanguageChange);
    const QList<QWidget *> all = m_on.section->findChildren<QWidget *>();
    for (QWidget *widget : all)
        QApplication::sendEvent(widget, &change);
    QApplication::sendEvent(m_on.section.get(), &change);
    QCOMPARE(m_on.control<QLineEdit>(u"counterStoreName"_s)->text(), u"Toko Roti"_s);
    QCOMPARE(m_on.control<QLineEdit>(u"qrisMerchantName"_s)->text(), u"ROTI"_s);
    QCOMPARE(m_on.control<QLineEdit>(u"counterIdleText"_s)->text(), u"Halo"_s);
    QCOMPARE(box(u"counterMonitor"_s)->currentText(), u"eDP-1 · 1366 × 768"_s);
}

void TstCounterSection::buttonsComeBehindTheirFields()
{
    const auto after = [this](const QString &name) {
        auto *one = m_on.control<QWidget>(name);
        one->setFocus();
        QTest::keyClick(one, Qt::Key_Tab);
        return m_on.section->focusWidget()->objectName();
    };
    m_on.type(u"counterStoreName"_s, u"Toko Roti"_s);
    m_on.type(u"qrisMerchantCode"_s, u"000201"_s);
    QCOMPARE(after(u"counterPaper"_s), u"counterPrint"_s);
    QCOMPARE(after(u"counterPrint"_s), u"counterAccount"_s);
    QCOMPARE(after(u"counterStoreTable"_s), u"counterStoreName"_s);
    QCOMPARE(after(u"counterStoreShare"_s), u"counterStoreAdd"_s);
    QCOMPARE(after(u"qrisMerchantCode"_s), u"qrisMerchantTake"_s);
    QCOMPARE(after(u"qrisMerchantTake"_s), u"qrisMerchantAdd"_s);
    QCOMPARE(after(u"qrisMerchantAdd"_s), u"counterApply"_s);
}

QTEST_MAIN(TstCounterSection)
#include "tst_countersection.moc"
