// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locale.h"
#include "ui/passphrasedialog.h"
#include "ui/theme.h"
#include "walk.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TstPassphraseDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void firstOneIsTypedTwice();
    void aChangeAsksForTheOneThereIs();
    void whatIsWrongIsSaidBesideIt_data();
    void whatIsWrongIsSaidBesideIt();
    void outcomesAreShown();
    void busyCannotBeClosed();
    void holds_data();
    void holds();

private:
    void open(PassphraseDialog::Purpose purpose);
    void type(const QString &field, const QString &text);
    template <typename T>
    T *control(const QString &name)
    {
        return m_dialog->findChild<T *>(name);
    }

    walk::LongLanguage m_long;
    std::unique_ptr<PassphraseDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_chosen;
};

void TstPassphraseDialog::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstPassphraseDialog::cleanup()
{
    qApp->removeTranslator(&m_long);
    m_dialog.reset();
}

void TstPassphraseDialog::open(PassphraseDialog::Purpose purpose)
{
    m_dialog = std::make_unique<PassphraseDialog>(purpose, nullptr);
    m_chosen = std::make_unique<QSignalSpy>(m_dialog.get(), &PassphraseDialog::passphraseChosen);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TstPassphraseDialog::type(const QString &field, const QString &text)
{
    auto *edit = control<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void TstPassphraseDialog::firstOneIsTypedTwice()
{
    open(PassphraseDialog::Purpose::First);
    QVERIFY(!control<QLineEdit>(u"passphraseCurrent"_s)->isVisible());
    QVERIFY(control<QLineEdit>(u"passphraseNew"_s)->hasFocus());
    type(u"passphraseNew"_s, u"batik biru pekalongan"_s);
    type(u"passphraseAgain"_s, u"batik biru pekalongan"_s);
    QTest::keyClick(control<QLineEdit>(u"passphraseAgain"_s), Qt::Key_Return);
    QCOMPARE(m_chosen->size(), 1);
    QVERIFY(m_chosen->at(0).at(0).value<Secret>().isEmpty());
    QCOMPARE(m_chosen->at(0).at(1).value<Secret>(), Secret(u"batik biru pekalongan"_s));
    QVERIFY(m_dialog->isVisible()); // until its owner has an outcome
}

void TstPassphraseDialog::aChangeAsksForTheOneThereIs()
{
    open(PassphraseDialog::Purpose::Change);
    type(u"passphraseNew"_s, u"batik biru pekalongan"_s);
    type(u"passphraseAgain"_s, u"batik biru pekalongan"_s);
    QTest::mouseClick(control<QPushButton>(u"passphraseSave"_s), Qt::LeftButton);
    QCOMPARE(m_chosen->size(), 0);
    QVERIFY(control<QLabel>(u"passphraseCurrentProblem"_s)->isVisible());
    type(u"passphraseCurrent"_s, u"kopi gayo takengon"_s);
    QTest::mouseClick(control<QPushButton>(u"passphraseSave"_s), Qt::LeftButton);
    QCOMPARE(m_chosen->size(), 1);
    QCOMPARE(m_chosen->at(0).at(0).value<Secret>(), Secret(u"kopi gayo takengon"_s));
}

void TstPassphraseDialog::whatIsWrongIsSaidBesideIt_data()
{
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("again");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nothing") << QString() << QString() << u"passphraseNewProblem"_s;
    QTest::newRow("nine letters") << u"batik bir"_s << u"batik bir"_s << u"passphraseNewProblem"_s;
    QTest::newRow("one letter") << u"aaaaaaaaaaaa"_s << u"aaaaaaaaaaaa"_s << u"passphraseNewProblem"_s;
    QTest::newRow("typed once") << u"batik biru pekalongan"_s << QString() << u"passphraseAgainProblem"_s;
    QTest::newRow("mistyped") << u"batik biru pekalongan"_s << u"batik biru pekalongam"_s
                              << u"passphraseAgainProblem"_s;
}

void TstPassphraseDialog::whatIsWrongIsSaidBesideIt()
{
    QFETCH(QString, next);
    QFETCH(QString, again);
    QFETCH(QString, problem);
    open(PassphraseDialog::Purpose::First);
    type(u"passphraseNew"_s, next);
    type(u"passphraseAgain"_s, again);
    QTest::mouseClick(control<QPushButton>(u"passphraseSave"_s), Qt::LeftButton);
    QCOMPARE(m_chosen->size(), 0);
    QVERIFY(control<QLabel>(problem)->isVisible());
    QVERIFY(!control<QLabel>(problem)->text().isEmpty());
    QVERIFY(control<QLineEdit>(QString(problem).remove(u"Problem"_s))->hasFocus());
}

void TstPassphraseDialog::outcomesAreShown()
{
    open(PassphraseDialog::Purpose::Change);
    m_dialog->setBusy(true);
    m_dialog->showWrongCurrent(0s);
    const QString plain = control<QLabel>(u"passphraseCurrentProblem"_s)->text();
    m_dialog->showWrongCurrent(16s);
    QVERIFY(control<QLabel>(u"passphraseCurrentProblem"_s)->text().contains(u"16"_s));
    QVERIFY(!plain.contains(u"16"_s) && !plain.isEmpty());
    m_dialog->showWeakness(PassphraseProblem::IsPassword);
    QVERIFY(control<QLabel>(u"passphraseNewProblem"_s)->isVisible());
    m_dialog->showProblem({.kind = Error::Kind::Storage});
    QVERIFY(control<QWidget>(u"errorBar"_s)->isVisible());
    QVERIFY(control<QPushButton>(u"passphraseSave"_s)->isEnabled());
}

void TstPassphraseDialog::busyCannotBeClosed()
{
    open(PassphraseDialog::Purpose::First);
    m_dialog->setBusy(true);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    m_dialog->setBusy(false);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TstPassphraseDialog::holds_data()
{
    QTest::addColumn<bool>("longWords");
    QTest::newRow("English") << false;
    QTest::newRow("words a third longer") << true;
}

void TstPassphraseDialog::holds()
{
    QFETCH(bool, longWords);
    if (longWords)
        qApp->installTranslator(&m_long);
    open(PassphraseDialog::Purpose::Change);
    m_dialog->showProblem({.kind = Error::Kind::Storage});
    m_dialog->showWrongCurrent(16s);
    m_dialog->showWeakness(PassphraseProblem::TooShort);
    QTRY_COMPARE(walk::clippedTexts(m_dialog.get()).join(u'\n'), QString());
    QCOMPARE(walk::buttonsWiderThanTheirRoom(m_dialog.get()).join(u'\n'), QString());
    QCOMPARE(walk::labelsThatGuessRichText(m_dialog.get()).join(u'\n'), QString());
    QCOMPARE(walk::controlsWithoutNames(m_dialog.get()).join(u'\n'), QString());
    QCOMPARE(walk::leftOutOfTabOrder(m_dialog.get()).join(u'\n'), QString());
    QCOMPARE(walk::clashingMnemonics(m_dialog.get()).join(u'\n'), QString());
}

QTEST_MAIN(TstPassphraseDialog)
#include "tst_passphrasedialog.moc"
