// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emvco.h"
#include "keyboardwalk.h"
#include "samples.h"
#include "ui/actionregistry.h"
#include "ui/boxlist.h"
#include "ui/commandbox.h"
#include "ui/locale.h"
#include "ui/theme.h"
#include "walk.h"
#include "wholewindow.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

// A field that wants every key for itself, as Qt's own want Ctrl+K on X11.
class GreedyField final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        return QLineEdit::event(event);
    }
};

BoxHit invoiceHit(const QString &id, const QString &detail = u"Rp 60.000 · Paid · usernew1"_s)
{
    return {.kind = BoxHit::Kind::Invoice, .id = id, .title = id, .detail = detail};
}

QString qrPayload(const QString &amount, const QString &merchant = u"TOKO MAJU"_s)
{
    return emvco::encodeWithCrc({{u"00"_s, u"01"_s},
                                 {u"53"_s, u"360"_s},
                                 {u"51"_s, u"0014ID.CO.QRIS.WWW"_s},
                                 {u"54"_s, amount},
                                 {u"59"_s, merchant},
                                 {u"60"_s, u"Jakarta"_s}});
}

} // namespace

class TstCommandBox : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void linkOpened(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensAndClosesByItsKey();
    void onlyWhileSomebodyWorks();
    void noFieldKeepsTheKey();
    void findsCommands_data();
    void findsCommands();
    void commandsThatCannotBeGivenAreNotListed();
    void enterGivesExactlyOneCommand();
    void keysMoveWhileTheFieldKeepsTheFocus();
    void escapeClosesAndTheTextIsRemembered();
    void searchesAfterAPause();
    void searchesForWhatNamesSomething_data();
    void searchesForWhatNamesSomething();
    void lateAnswersAreDropped();
    void narrowedHitsStay();
    void hitsAreChosen();
    void whatWasMovedToStaysChosen();
    void noMoreThanFiftyLines();
    void asksUsapi_data();
    void asksUsapi();
    void readsQrCodesAndLinks_data();
    void readsQrCodesAndLinks();
    void saysWhatToTry_data();
    void saysWhatToTry();
    void hugePastesAreRefused();
    void theMouseWorks();
    void closesWhenSomethingElseIsClicked();
    void screenReadersHearTheGroup();
    void hostileHitsStayText();
    void staysInsideTheWindow();
    void everyLanguage_data();
    void everyLanguage();

private:
    void open() const;
    void type(const QString &text) const;
    [[nodiscard]] QString textOf(const QString &label) const;
    [[nodiscard]] QStringList lines() const; // without headings
    [[nodiscard]] QString current() const;

    QFont m_font;
    QTranslator m_words;
    walk::LongLanguage m_long;
    QList<QUrl> m_opened;
    int m_given = 0;        // commands
    bool m_wasOpen = false; // the box, as one was given
    std::unique_ptr<WholeWindow> m_all;
    MainWindow *m_window = nullptr;
    CommandBox *m_box = nullptr;
    QLineEdit *m_field = nullptr;
    BoxList *m_list = nullptr;
};

void TstCommandBox::initTestCase()
{
    m_font = qApp->font();
    applyTheme(*qApp, ThemeName::Light);
    setDisplayLanguage(QLocale::English);
}

void TstCommandBox::init()
{
    m_all = std::make_unique<WholeWindow>();
    m_window = m_all->window();
    m_box = m_window->commandBox();
    m_field = m_box->findChild<QLineEdit *>(u"boxField"_s);
    m_list = m_box->findChild<BoxList *>(u"boxList"_s);
    QVERIFY(m_field != nullptr && m_list != nullptr);
    m_all->show(WholeWindow::Banks);
    m_window->resize(1'366, 740);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TstCommandBox::cleanup()
{
    m_all.reset();
    qApp->removeTranslator(&m_words);
    qApp->removeTranslator(&m_long);
    qApp->setFont(m_font);
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
    QDesktopServices::unsetUrlHandler(u"https"_s);
    m_opened.clear();
}

void TstCommandBox::open() const
{
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTest::keyClick(m_window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_box->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(m_box));
    QTRY_VERIFY(m_field->hasFocus());
}

void TstCommandBox::type(const QString &text) const
{
    if (!m_box->isVisible())
        open();
    m_field->selectAll();
    QTest::keyClick(m_field, Qt::Key_Delete);
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            QTest::keyClick(m_field, char(c.unicode()));
        else
            m_field->insert(c); // QTest knows no keys beyond ASCII
    }
}

QString TstCommandBox::textOf(const QString &label) const
{
    const auto *found = m_box->findChild<QLabel *>(label);
    return found->isVisible() ? found->text() : QString();
}

QStringList TstCommandBox::lines() const
{
    QStringList texts;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->flags() & Qt::ItemIsSelectable)
            texts.append(m_list->item(row)->text());
    }
    return texts;
}

QString TstCommandBox::current() const
{
    return m_list->currentItem() == nullptr ? QString() : m_list->currentItem()->text();
}

void TstCommandBox::opensAndClosesByItsKey()
{
    QVERIFY(!m_box->isVisible());
    open();
    QVERIFY(!lines().isEmpty()); // the commands, to look around
    QVERIFY(!lines().contains(u"Find or do…"_s));
    QVERIFY(!textOf(u"boxNote"_s).isEmpty());
    QTest::keyClick(m_field, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!m_box->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    open();
    m_box->showBox(); // once more changes nothing
    QVERIFY(m_box->isVisible());
}

void TstCommandBox::onlyWhileSomebodyWorks()
{
    const QAction *opens = m_window->actions().action(u"box.open"_s);
    QVERIFY(opens->isEnabled());
    type(u"OM1"_s);
    auto *lock = new QWidget;
    m_window->addCover(lock);
    m_window->showCover(lock);
    QVERIFY(!m_box->isVisible());
    QVERIFY(!opens->isEnabled());
    QTest::keyClick(m_window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!m_box->isVisible());
    m_window->uncover();
    QCOMPARE(m_field->text(), u"OM1"_s); // the same person is back

    open();
    m_window->setActor(std::nullopt);
    QVERIFY(!m_box->isVisible());
    QCOMPARE(m_field->text(), QString());
    QTest::keyClick(m_window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!m_box->isVisible());
}

void TstCommandBox::noFieldKeepsTheKey()
{
    MainWindow window;
    auto *page = new QWidget;
    auto *field = new GreedyField(page);
    field->setText(u"stays"_s);
    window.addPage(PageId::Banks, page);
    window.setActor(Username{u"usernew1"_s});
    window.showPage(PageId::Banks);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    field->setCursorPosition(0);
    QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(window.commandBox()->isVisible());
    QCOMPARE(field->text(), u"stays"_s);
}

void TstCommandBox::findsCommands_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    const QString none;
    QTest::newRow("whole") << u"en"_s << u"sign out"_s << u"Sign out"_s;
    QTest::newRow("beginnings") << u"en"_s << u"si o"_s << u"Sign out"_s;
    QTest::newRow("the other way round") << u"en"_s << u"OUT si"_s << u"Sign out"_s;
    QTest::newRow("accents") << u"en"_s << u"s\u00E9tti"_s << u"Settings"_s;
    QTest::newRow("a later word") << u"en"_s << u"shortcuts"_s << u"Keyboard shortcuts"_s;
    QTest::newRow("the shown page's own") << u"en"_s << u"copy c"_s << u"Copy code"_s;
    QTest::newRow("within a word") << u"en"_s << u"ign"_s << none;
    QTest::newRow("itself") << u"en"_s << u"find or"_s << none;
    QTest::newRow("Indonesian") << u"id"_s << u"keluar ak"_s << u"Keluar dari akun"_s;
    QTest::newRow("Indonesian page") << u"id"_s << u"sald"_s << u"Saldo"_s;
    QTest::newRow("English words in Indonesian") << u"id"_s << u"sign out"_s << none;
}

void TstCommandBox::findsCommands()
{
    QFETCH(const QString, language);
    QFETCH(const QString, typed);
    QVERIFY(m_words.load(u":/i18n/usapi-console_%1.qm"_s.arg(language)));
    qApp->installTranslator(&m_words);
    QCoreApplication::sendPostedEvents();
    type(typed);
    const QStringList found = lines();
    QTEST(found.isEmpty() || m_list->item(0)->text() == BoxList::groupName(BoxRow::Group::Ask) ? QString()
                                                                                               : found.constFirst(),
          "first");
    if (!found.isEmpty())
        QCOMPARE(current(), found.constFirst());
}

void TstCommandBox::commandsThatCannotBeGivenAreNotListed()
{
    type(u"copy"_s);
    QVERIFY(lines().contains(u"Copy code"_s));
    QTest::keyClick(m_field, Qt::Key_Escape);
    m_window->actions().action(u"actionRefresh"_s)->setEnabled(false);
    m_window->showPage(PageId::Balances);
    type(u"copy"_s);
    QVERIFY(!lines().contains(u"Copy code"_s)); // another page's
    type(u"read"_s);
    QVERIFY(!lines().contains(u"Read again"_s));
}

void TstCommandBox::enterGivesExactlyOneCommand()
{
    QSignalSpy signOut(m_window, &MainWindow::signOutRequested);
    QSignalSpy lookup(m_box, &CommandBox::lookupWanted);
    QSignalSpy hit(m_box, &CommandBox::hitChosen);
    m_wasOpen = true;
    connect(m_window, &MainWindow::signOutRequested, this, [this] { m_wasOpen = m_box->isVisible(); });
    m_given = 0;
    const auto entries = m_window->actions().entries();
    for (const KeyEntry &entry : entries) {
        if (entry.action != nullptr && entry.id != "box.open"_L1)
            connect(entry.action, &QAction::triggered, this, [this] { ++m_given; });
    }
    type(u"sign out"_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(signOut.size(), 1);
    QCOMPARE(m_given, 1);
    QVERIFY(!m_wasOpen);
    QVERIFY(!m_box->isVisible());
    QCOMPARE(lookup.size() + hit.size(), 0);
}

void TstCommandBox::keysMoveWhileTheFieldKeepsTheFocus()
{
    open();
    const QStringList all = lines();
    QVERIFY(all.size() > 10);
    const auto press = [this](Qt::Key key) { QTest::keyClick(m_field, key); };
    QCOMPARE(current(), all.at(0));
    press(Qt::Key_Down);
    QCOMPARE(current(), all.at(1));
    press(Qt::Key_Up);
    press(Qt::Key_Up); // round
    QCOMPARE(current(), all.constLast());
    press(Qt::Key_Down);
    QCOMPARE(current(), all.at(0));
    press(Qt::Key_PageDown);
    QCOMPARE(current(), all.at(8));
    press(Qt::Key_End);
    QCOMPARE(current(), all.constLast());
    press(Qt::Key_PageDown);
    QCOMPARE(current(), all.constLast());
    press(Qt::Key_Home);
    QCOMPARE(current(), all.at(0));
    QVERIFY(m_field->hasFocus());
    press(Qt::Key_Tab); // nowhere else to go
    QVERIFY(m_field->hasFocus());

    type(u"OM1"_s); // its own keys stay the field's
    QTest::keyClick(m_field, Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(m_field->selectedText(), u"OM1"_s);
}

void TstCommandBox::escapeClosesAndTheTextIsRemembered()
{
    type(u"OM0001"_s);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(!m_box->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QSignalSpy search(m_box, &CommandBox::searchWanted);
    open();
    QCOMPARE(m_field->selectedText(), u"OM0001"_s);
    QCOMPARE(search.size(), 1); // the journal has gone on
    QTest::keyClicks(m_field, u"x"_s);
    QCOMPARE(m_field->text(), u"x"_s);
    m_box->setFound(u"x"_s, {invoiceHit(u"x"_s)});
    m_box->forget();
    QVERIFY(!m_box->isVisible());
    open();
    QCOMPARE(m_field->text(), QString());
    QVERIFY(!lines().contains(u"x"_s));
    QTest::keySequence(m_field, QKeySequence::Undo);
    QCOMPARE(m_field->text(), QString());
}

void TstCommandBox::searchesAfterAPause()
{
    QSignalSpy search(m_box, &CommandBox::searchWanted);
    type(u"OM0001"_s);
    QCOMPARE(search.size(), 0);
    QCOMPARE(textOf(u"boxNote"_s), u"Looking in the journal…"_s);
    QTRY_COMPARE(search.size(), 1);
    QCOMPARE(search.constFirst().constFirst().value<BoxQuery>(), parseBoxQuery(u"OM0001"_s));
    QTest::keyClick(m_field, Qt::Key_Space); // the same query
    QTest::qWait(100);
    QCOMPARE(search.size(), 1);
    QTest::keyClicks(m_field, u"x"_s);
    QTest::keyClick(m_field, Qt::Key_Escape); // nobody waits for it any more
    QTest::qWait(100);
    QCOMPARE(search.size(), 1);
}

void TstCommandBox::searchesForWhatNamesSomething_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("searched");
    QTest::newRow("id") << u"OM1"_s << true;
    QTest::newRow("words") << u"toko maju"_s << true;
    QTest::newRow("store invoice") << u"INV/ONM/1"_s << true;
    QTest::newRow("link") << u"https://checkout.xendit.co/web/658b"_s << true;
    QTest::newRow("a link to nothing") << u"https://checkout.xendit.co"_s << false;
    QTest::newRow("QR code") << qrPayload(u"60000"_s) << true;
    QTest::newRow("damaged QR code") << qrPayload(u"60000"_s).left(60) << false;
    QTest::newRow("list") << u"OM1 OM2"_s << false;
    QTest::newRow("nothing") << u" "_s << false;
}

void TstCommandBox::searchesForWhatNamesSomething()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, searched);
    m_field->setText(typed); // remembered from before
    QSignalSpy search(m_box, &CommandBox::searchWanted);
    open();
    QCOMPARE(search.size(), searched ? 1 : 0);
}

void TstCommandBox::lateAnswersAreDropped()
{
    type(u"OM2"_s);
    m_box->setFound(u"OM1"_s, {invoiceHit(u"OM1"_s)});
    QVERIFY(!lines().contains(u"OM1"_s));
    m_box->setFound(u"OM2"_s, {invoiceHit(u"OM2"_s)});
    QCOMPARE(lines().constFirst(), u"OM2"_s);
    type(u"OM3"_s); // another text: what was found for the one before is no answer to it
    QVERIFY(!lines().contains(u"OM2"_s));
    type(u"OM4 OM5"_s); // a list is not searched
    m_box->setFound(u"OM4 OM5"_s, {invoiceHit(u"OM4"_s)});
    QCOMPARE(lines().size(), 1);
}

void TstCommandBox::narrowedHitsStay()
{
    type(u"OM"_s);
    m_box->setFound(u"OM"_s, {invoiceHit(u"OM12"_s), invoiceHit(u"OM34"_s)});
    QTest::keyClicks(m_field, u"3"_s);
    QCOMPARE(lines().constFirst(), u"OM34"_s);
    QVERIFY(!lines().contains(u"OM12"_s));
    m_box->setFound(u"OM3"_s, {});
    QVERIFY(!lines().contains(u"OM34"_s));
}

void TstCommandBox::hitsAreChosen()
{
    QSignalSpy chosen(m_box, &CommandBox::hitChosen);
    QSignalSpy lookup(m_box, &CommandBox::lookupWanted);
    const BoxHit payout{.kind = BoxHit::Kind::Payout, .id = u"018c"_s, .title = u"Rp 50.000"_s, .detail = u"BCA"_s};
    type(u"usernew1"_s);
    m_box->setFound(u"usernew1"_s, {invoiceHit(u"018c"_s), payout});
    QCOMPARE(m_list->item(0)->text(), u"In the journal"_s);
    QCOMPARE(lines().mid(0, 2), (QStringList{u"018c"_s, u"Rp 50.000"_s}));
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().value<BoxHit>(), payout);
    QVERIFY(!m_box->isVisible());
    QCOMPARE(lookup.size(), 0);
}

void TstCommandBox::whatWasMovedToStaysChosen()
{
    type(u"b"_s);
    const QStringList before = lines();
    QVERIFY(before.size() >= 3);
    QTest::keyClick(m_field, Qt::Key_Down);
    const QString moved = current();
    m_box->setFound(u"b"_s, {invoiceHit(u"b1"_s), invoiceHit(u"b2"_s)});
    QCOMPARE(lines().constFirst(), u"b1"_s);
    QCOMPARE(current(), moved); // not what slid under it
    QTest::keyClicks(m_field, u"1"_s);
    QCOMPARE(current(), u"b1"_s); // typing begins anew
}

void TstCommandBox::noMoreThanFiftyLines()
{
    QList<BoxHit> hits;
    for (int i = 0; i < 500; ++i)
        hits.append(invoiceHit(u"s%1"_s.arg(i)));
    for (int i = 0; i < 100; ++i)
        m_window->actions().add({.id = u"many%1"_s.arg(i), .words = [i] { return u"s %1"_s.arg(i); }});
    m_window->actions().setSignedIn(true);
    type(u"s"_s);
    m_box->setFound(u"s"_s, hits);
    const QStringList all = lines();
    QCOMPARE(all.size(), 50);
    QCOMPARE(all.at(0), u"s0"_s);
    QVERIFY(all.at(45).startsWith(u"s "_s)); // commands have their room too
    QCOMPARE(all.constLast(), u"Look up “s” at USAPI"_s);
}

void TstCommandBox::asksUsapi_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("terms");
    const QString none;
    QTest::newRow("id") << u"OM0001N0CR0000f"_s << u"Look up “OM0001N0CR0000f” at USAPI"_s << u"OM0001N0CR0000f"_s;
    QTest::newRow("lines") << u"OM1\r\nOM2\nJP3\n"_s << u"Look up 3 number(s) at USAPI"_s << u"OM1\nOM2\nJP3"_s;
    QTest::newRow("a message") << u"tolong cek OM1 ya"_s << u"Look up “OM1” at USAPI"_s << u"OM1"_s;
    QTest::newRow("words") << u"toko maju"_s << none << none;
    QTest::newRow("store invoice") << u"INV/ONM/1"_s << none << none;
    QTest::newRow("link") << u"https://checkout.xendit.co/web/658b"_s << none << none;
    QTest::newRow("QR code") << qrPayload(u"60000"_s) << none << none;
}

void TstCommandBox::asksUsapi()
{
    QFETCH(const QString, pasted);
    QFETCH(const QString, line);
    QFETCH(const QString, terms);
    QSignalSpy lookup(m_box, &CommandBox::lookupWanted);
    open();
    QApplication::clipboard()->setText(pasted);
    QTest::keySequence(m_field, QKeySequence::Paste);
    QCOMPARE(lines().isEmpty() ? QString() : lines().constLast(), line);
    QTest::keyClick(m_field, Qt::Key_End);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(lookup.size(), line.isEmpty() ? 0 : 1);
    QCOMPARE(m_box->isVisible(), line.isEmpty());
    if (!line.isEmpty())
        QCOMPARE(lookup.constFirst().constFirst().toString(), terms);
}

void TstCommandBox::readsQrCodesAndLinks_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("detail");
    const QString right = u"check code right (CRC)"_s;
    const QString wrong = u"check code wrong (CRC): it was changed or cut off"_s;
    const QString shop = u"QR code of TOKO MAJU"_s;
    const QString code = qrPayload(u"60000"_s);
    const QString amount = u"Rp\u00A060.000 · "_s;
    QTest::newRow("QR code") << code << shop << amount + right;
    QTest::newRow("with another amount") << QString(code).replace(u"60000"_s, u"90000"_s) << shop
                                         << u"Rp\u00A090.000 · "_s + wrong;
    QTest::newRow("in dollars") << QString(code).replace(u"5303360"_s, u"5303840"_s) << shop
                                << u"amount not in whole rupiah · "_s + wrong;
    QTest::newRow("cut off") << code.left(60) << u"Damaged text of a QR code"_s
                             << u"A part of it is missing or was changed. Copy or scan it once more."_s;
    const QString link = u"https://checkout.xendit.co/web/658bee8b8013d711637b9a7b"_s;
    QTest::newRow("link") << link << u"Link to checkout.xendit.co"_s
                          << u"Looks for its invoice; the link itself is not opened."_s;
    QTest::newRow("another host") << u"https://evil.example/web/658b"_s << u"Link to evil.example"_s
                                  << u"This is not a known payment page. Nothing was opened."_s;
    QTest::newRow("another port") << u"https://checkout.xendit.co:8443/web/658b"_s << u"Link to checkout.xendit.co"_s
                                  << u"This is not a known payment page. Nothing was opened."_s;
    QTest::newRow("not https") << u"http://checkout.xendit.co/web/658b"_s << u"Link to checkout.xendit.co"_s
                               << u"It is no payment link that could be read. Nothing was opened."_s;
    QTest::newRow("id") << u"OM1"_s << QString() << QString();
}

void TstCommandBox::readsQrCodesAndLinks()
{
    QFETCH(const QString, pasted);
    QDesktopServices::setUrlHandler(u"https"_s, this, "linkOpened");
    QSignalSpy chosen(m_box, &CommandBox::hitChosen);
    m_box->setAllowedLinkHosts({u"checkout.xendit.co"_s});
    open();
    QApplication::clipboard()->setText(pasted);
    QTest::keySequence(m_field, QKeySequence::Paste);
    QTEST(textOf(u"boxReading"_s), "what");
    QTEST(textOf(u"boxReadingDetail"_s), "detail");
    const BoxQuery query = parseBoxQuery(pasted);
    m_box->setFound(query.text, {invoiceHit(u"OM7"_s)});
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(chosen.size(), isSearched(query) ? 1 : 0);
    QCOMPARE(m_opened, QList<QUrl>());
}

void TstCommandBox::saysWhatToTry_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("part");
    QTest::newRow("an id") << u"OM1"_s << u"USAPI may know it"_s;
    QTest::newRow("words") << u"toko maju"_s << u"Try an invoice id"_s;
    QTest::newRow("store invoice") << u"INV/ONM/1"_s << u"USAPI cannot search for one"_s;
    QTest::newRow("link") << u"https://checkout.xendit.co/web/658b"_s << u"has this link"_s;
    QTest::newRow("QR code") << qrPayload(u"60000"_s) << u"has this QR code"_s;
    QTest::newRow("a command") << u"sign out"_s << QString();
    QTest::newRow("list") << u"OM1 OM2"_s << QString();
}

void TstCommandBox::saysWhatToTry()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, part);
    type(typed);
    m_box->setFound(parseBoxQuery(typed).text, {});
    QCOMPARE(textOf(u"boxNote"_s).isEmpty(), part.isEmpty());
    QVERIFY2(textOf(u"boxNote"_s).contains(part), qPrintable(textOf(u"boxNote"_s)));
    m_box->setFound(parseBoxQuery(typed).text, {invoiceHit(u"OM7"_s)});
    QCOMPARE(textOf(u"boxNote"_s), QString());
}

void TstCommandBox::hugePastesAreRefused()
{
    QSignalSpy search(m_box, &CommandBox::searchWanted);
    open();
    QApplication::clipboard()->setText(QString(u"OM0001N0CR0000f\n"_s).repeated(65'536));
    QTest::keySequence(m_field, QKeySequence::Paste);
    QCOMPARE(lines(), QStringList());
    QVERIFY(textOf(u"boxNote"_s).contains(u"more than this box takes"_s));
    QTest::keyClick(m_field, Qt::Key_Return);
    QVERIFY(m_box->isVisible());
    QCOMPARE(search.size(), 0);
}

void TstCommandBox::theMouseWorks()
{
    QSignalSpy chosen(m_box, &CommandBox::hitChosen);
    type(u"OM"_s);
    m_box->setFound(u"OM"_s, {invoiceHit(u"OM1"_s), invoiceHit(u"OM2"_s)});
    const auto click = [this](int row) {
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, m_list->visualItemRect(m_list->item(row)).center());
    };
    click(0); // a heading
    QVERIFY(m_box->isVisible());
    QVERIFY(m_field->hasFocus());
    QCOMPARE(current(), u"OM1"_s);
    click(2);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().value<BoxHit>().id, u"OM2"_s);
}

void TstCommandBox::closesWhenSomethingElseIsClicked()
{
    open();
    m_window->activateWindow();
    QTRY_VERIFY(!m_box->isVisible());
    QVERIFY(m_window->isVisible());
}

void TstCommandBox::screenReadersHearTheGroup()
{
    // Where the choice is goes out only while a screen reader listens; this is what it would read.
    type(u"sign"_s);
    m_box->setFound(u"sign"_s, {invoiceHit(u"OM1"_s)});
    const auto readOut = [this] {
        const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_list);
        const QAccessibleInterface *line = list == nullptr ? nullptr : list->child(m_list->currentRow());
        return line == nullptr ? QString() : line->text(QAccessible::Name);
    };
    QCOMPARE(readOut(), u"In the journal: OM1, Rp 60.000 · Paid · usernew1"_s);
    QTest::keyClick(m_field, Qt::Key_Down);
    QCOMPARE(readOut(), u"Commands: Sign out, Ctrl+Shift+O"_s);
    QCOMPARE(m_field->accessibleName(), u"Find something or name a command"_s);
}

void TstCommandBox::hostileHitsStayText()
{
    type(u"OM"_s);
    m_box->setFound(u"OM"_s,
                    {{.kind = BoxHit::Kind::Case,
                      .id = samples::hostile(),
                      .title = samples::hostile(),
                      .detail = samples::hostile()}});
    QVERIFY(lines().constFirst().size() <= 121);
    QVERIFY(!lines().constFirst().contains(QChar(0x202E)));
    QCOMPARE(walk::labelsThatGuessRichText(m_box).join(u'\n'), QString());
    QVERIFY(m_box->width() <= m_window->width());
    QVERIFY(!m_box->grab().isNull());
}

void TstCommandBox::staysInsideTheWindow()
{
    m_window->resize(m_window->minimumSize());
    open();
    const QRect window(m_window->mapToGlobal(QPoint()), m_window->size());
    QVERIFY(window.contains(QRect(m_box->mapToGlobal(QPoint()), m_box->size())));
    m_window->resize(1'200, 740); // it follows
    QTRY_COMPARE(m_box->geometry().center().x(), m_window->mapToGlobal(m_window->rect().center()).x());
}

void TstCommandBox::everyLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    QTest::addColumn<ThemeName>("theme");
    for (const char *language : {"en", "id", "long"}) {
        for (const int percent : {100, 150}) {
            for (const ThemeName theme : themes)
                QTest::addRow("%s, %d %%, theme %d", language, percent, int(theme))
                    << QString::fromLatin1(language) << percent << theme;
        }
    }
}

void TstCommandBox::everyLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const int, percent);
    QFETCH(const ThemeName, theme);
    applyTheme(*qApp, theme);
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * percent / 100);
    qApp->setFont(font);
    open();
    const QString hint = textOf(u"boxHint"_s);
    if (language == "long"_L1) {
        qApp->installTranslator(&m_long);
    } else {
        QVERIFY(m_words.load(u":/i18n/usapi-console_%1.qm"_s.arg(language)));
        qApp->installTranslator(&m_words);
    }
    QCoreApplication::sendPostedEvents();
    if (language == "long"_L1) {
        QVERIFY(hint != textOf(u"boxHint"_s));
        QVERIFY(m_field->placeholderText().contains(u'~') && m_list->item(0)->text().contains(u'~'));
    }
    for (const QString &text : {u" "_s, u"OM1"_s, qrPayload(u"60000"_s), qrPayload(u"60000"_s).left(60),
                                u"https://checkout.xendit.co/web/658b"_s, u"INV/ONM/1"_s, u"OM1 OM2"_s}) {
        m_field->setText(text);
        m_box->setFound(parseBoxQuery(text).text, {});
        QTRY_COMPARE(walk::clippedTexts(m_box).join(u'\n'), QString());
    }
    QCOMPARE(walk::controlsWithoutNames(m_box).join(u'\n'), QString());
    QCOMPARE(walk::controlsWithoutFocusMark(m_box).join(u'\n'), QString());
}

QTEST_MAIN(TstCommandBox)
#include "tst_commandbox.moc"
