// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actionbutton.h"
#include "ui/actionregistry.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class TstActionRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void worksWhereItBelongs_data();
    void worksWhereItBelongs();
    void ownersSwitchToo();
    void keysPress();
    void adoptedActionsKeepTheirOwner();
    void clashesAreNamed_data();
    void clashesAreNamed();
    void entriesStandUnderTheirHeadings();
    void wordsFollowTheLanguage();
    void buttonsFollow();
    void mnemonicsAreTakenOut_data();
    void mnemonicsAreTakenOut();

private:
    [[nodiscard]] static ActionSpec spec(const QString &id, const QKeySequence &key = {},
                                         std::optional<PageId> page = {})
    {
        return {.id = id, .words = [id] { return u"&"_s + id; }, .keys = {key}, .page = page};
    }

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ActionRegistry> m_actions;
};

void TstActionRegistry::init()
{
    m_window = std::make_unique<QWidget>();
    m_actions = std::make_unique<ActionRegistry>(m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TstActionRegistry::cleanup()
{
    m_actions.reset();
    m_window.reset();
}

void TstActionRegistry::worksWhereItBelongs_data()
{
    QTest::addColumn<std::optional<PageId>>("page");
    QTest::addColumn<bool>("whileSignedOut");
    QTest::addColumn<std::optional<PageId>>("shown");
    QTest::addColumn<bool>("signedIn");
    QTest::addColumn<bool>("works");
    const std::optional<PageId> none;
    const std::optional<PageId> banks = PageId::Banks;
    const std::optional<PageId> invoices = PageId::LookUp;
    QTest::newRow("a page's, shown") << banks << false << banks << true << true;
    QTest::newRow("a page's, another shown") << banks << false << invoices << true << false;
    QTest::newRow("a page's, none shown") << banks << false << none << false << false;
    QTest::newRow("the session's, signed in") << none << false << banks << true << true;
    QTest::newRow("the session's, signed out") << none << false << none << false << false;
    QTest::newRow("always, signed out") << none << true << none << false << true;
}

void TstActionRegistry::worksWhereItBelongs()
{
    QFETCH(const std::optional<PageId>, page);
    QFETCH(const bool, whileSignedOut);
    QFETCH(const std::optional<PageId>, shown);
    QFETCH(const bool, signedIn);
    QFETCH(const bool, works);
    ActionSpec one = spec(u"one"_s, {}, page);
    one.whileSignedOut = whileSignedOut;
    const QAction *before = m_actions->add(one);
    m_actions->setSignedIn(signedIn);
    m_actions->setShownPage(shown);
    one.id = u"two"_s;
    const QAction *after = m_actions->add(one); // one that comes late is put in its place at once
    QCOMPARE(before->isEnabled(), works);
    QCOMPARE(after->isEnabled(), works);
}

// What the owner switched off stays off, whatever page comes and goes.
void TstActionRegistry::ownersSwitchToo()
{
    QAction *action = m_actions->add(spec(u"one"_s, {}, PageId::Banks));
    action->setEnabled(false);
    m_actions->setShownPage(PageId::Banks);
    QVERIFY(!action->isEnabled());
    action->setEnabled(true);
    QVERIFY(action->isEnabled());
    m_actions->setShownPage(PageId::LookUp);
    QVERIFY(!action->isEnabled());
    action->setEnabled(true); // the owner need not know which page is shown
    QVERIFY(!action->isEnabled());
    m_actions->setShownPage(PageId::Banks);
    QVERIFY(action->isEnabled());
}

// The same key may mean another thing on another page.
void TstActionRegistry::keysPress()
{
    const QKeySequence key(u"Ctrl+D"_s);
    QSignalSpy banks(m_actions->add(spec(u"banks"_s, key, PageId::Banks)), &QAction::triggered);
    QSignalSpy invoices(m_actions->add(spec(u"invoices"_s, key, PageId::LookUp)), &QAction::triggered);
    QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(banks.size() + invoices.size(), 0);
    m_actions->setShownPage(PageId::LookUp);
    QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(invoices.size(), 1);
    QCOMPARE(banks.size(), 0);
}

void TstActionRegistry::adoptedActionsKeepTheirOwner()
{
    auto page = std::make_unique<QWidget>();
    auto *action = new QAction(u"&Copy"_s, page.get());
    action->setObjectName(u"copy"_s);
    action->setShortcut(QKeySequence(u"Ctrl+D"_s));
    m_actions->adopt(action, {.page = PageId::Banks});
    QVERIFY(!action->isEnabled());
    m_actions->setShownPage(PageId::Banks);
    QVERIFY(action->isEnabled());
    QCOMPARE(m_actions->action(u"copy"_s), action);
    QCOMPARE(m_actions->entries().constFirst().words, u"Copy"_s);
    action->setText(u"&Salin"_s); // its owner's new words
    m_actions->retranslate();
    QCOMPARE(m_actions->entries().constFirst().words, u"Salin"_s);

    page.reset(); // the registry forgets what is gone
    QCOMPARE(m_actions->entries().size(), 0);
    QCOMPARE(m_actions->action(u"copy"_s), nullptr);
    m_actions->retranslate();
}

void TstActionRegistry::clashesAreNamed_data()
{
    QTest::addColumn<QList<ActionSpec>>("specs");
    QTest::addColumn<QString>("clash");
    QTest::newRow("different keys") << QList{spec(u"a"_s, Qt::Key_F5), spec(u"b"_s, Qt::Key_F6)} << QString();
    QTest::newRow("the same key") << QList{spec(u"a"_s, Qt::Key_F5), spec(u"b"_s, Qt::Key_F5)} << u"F5: a | b"_s;
    QTest::newRow("everywhere and on a page")
        << QList{spec(u"a"_s, Qt::Key_F5), spec(u"b"_s, Qt::Key_F5, PageId::Banks)} << u"F5: a | b"_s;
    QTest::newRow("on two pages") << QList{spec(u"a"_s, Qt::Key_F5, PageId::LookUp),
                                           spec(u"b"_s, Qt::Key_F5, PageId::Banks)}
                                  << QString();
    QTest::newRow("no key twice") << QList{spec(u"a"_s), spec(u"b"_s)} << QString();
    QTest::newRow("the same id") << QList{spec(u"a"_s, Qt::Key_F5), spec(u"a"_s, Qt::Key_F6)}
                                 << u"the id a is given twice"_s;
}

void TstActionRegistry::clashesAreNamed()
{
    QFETCH(const QList<ActionSpec>, specs);
    for (const ActionSpec &one : specs)
        m_actions->add(one);
    QTEST(m_actions->clashes().join(u'\n'), "clash");
}

void TstActionRegistry::entriesStandUnderTheirHeadings()
{
    ActionSpec help = spec(u"help"_s, Qt::Key_F1);
    help.group = ActionGroup::Help;
    m_actions->add(help);
    ActionSpec keys = spec(u"copy"_s, QKeySequence::Copy);
    keys.group = ActionGroup::Lists;
    m_actions->addControlKeys(keys);
    m_actions->add(spec(u"read"_s, Qt::Key_F5))->setShortcut(Qt::Key_F9);

    const auto entries = m_actions->entries();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(0).id, u"read"_s);
    QCOMPARE(entries.at(0).keys, QList{QKeySequence(Qt::Key_F9)}); // as it is now, not as it was asked for
    QCOMPARE(entries.at(1).id, u"copy"_s);
    QCOMPARE(entries.at(1).action, nullptr);
    QCOMPARE(entries.at(2).id, u"help"_s);
}

void TstActionRegistry::wordsFollowTheLanguage()
{
    QString word = u"&Close"_s;
    const QAction *action = m_actions->add({.id = u"a"_s, .words = [&word] { return word; }});
    QCOMPARE(action->text(), u"&Close"_s);
    word = u"&Tutup"_s;
    m_actions->retranslate();
    QCOMPARE(action->text(), u"&Tutup"_s);
}

void TstActionRegistry::buttonsFollow()
{
    auto *layout = new QVBoxLayout(m_window.get());
    auto *button = new QPushButton;
    layout->addWidget(button);
    auto *action = new QAction(u"&Stop"_s, m_window.get());
    action->setShortcut(Qt::Key_Escape);
    followAction(button, action);
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(button->text(), u"&Stop"_s);
    QCOMPARE(button->accessibleName(), u"Stop"_s);
    QVERIFY(button->toolTip().contains(u"Stop (Esc)"_s));
    QSignalSpy triggered(action, &QAction::triggered);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);
    action->setEnabled(false);
    QVERIFY(!button->isEnabled());
    action->setVisible(false);
    QVERIFY(!button->isVisible());
    action->setVisible(true);
    action->setEnabled(true);
    QVERIFY(button->isVisible() && button->isEnabled());
    action->setText(u"Hent&i"_s);
    QCOMPARE(button->text(), u"Hent&i"_s);
}

void TstActionRegistry::mnemonicsAreTakenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("one") << u"Sign &out"_s << u"Sign out"_s;
    QTest::newRow("two ampersands are one") << u"Banks && &wallets"_s << u"Banks & wallets"_s;
    QTest::newRow("none") << u"Quit"_s << u"Quit"_s;
}

void TstActionRegistry::mnemonicsAreTakenOut()
{
    QFETCH(const QString, text);
    QTEST(withoutMnemonic(text), "plain");
}

QTEST_MAIN(TstActionRegistry)
#include "tst_actionregistry.moc"
