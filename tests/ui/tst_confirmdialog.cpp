// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "ui/confirmdialog.h"
#include "ui/locale.h"
#include "ui/theme.h"
#include "walk.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TstConfirmDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cancelIsDefaultAndFocused();
    void enterSendsNothing_data();
    void enterSendsNothing();
    void theVerbIsPressedOnPurpose();
    void aReasonIsNeeded_data();
    void aReasonIsNeeded();
    void reasonAndPassphraseAreHandedOver();
    void staysOpenWhileItIsBeingDone();
    void aProblemIsShownInside();
    void aWrongPassphraseIsEmptied();
    void escapeAndCancelSendNothing();
    void fits_data();
    void fits();
};

namespace {

ConfirmDialog::Question question()
{
    return {.headline = u"Send Rp 60.000 to BCA ••••0000?"_s,
            .facts = {{u"amount"_s, u"Amount"_s, u"Rp 60.000"_s}},
            .effect = u"The money leaves the balance at once."_s,
            .verb = u"Send Rp 60.000 to BCA ••••0000"_s};
}

ConfirmDialog::Question withFields()
{
    ConfirmDialog::Question result = question();
    result.destructive = true;
    result.asksReason = true;
    result.asksPassphrase = true;
    return result;
}

// Opened, and with the keyboard's attention as on a real desk.
struct Opened {
    explicit Opened(const ConfirmDialog::Question &question)
        : dialog(question, &parent)
        , confirmed(&dialog, &ConfirmDialog::confirmed)
        , rejected(&dialog, &QDialog::rejected)
    {
        parent.show();
        dialog.open();
        QApplication::setActiveWindow(&dialog);
    }

    template <typename Widget>
    Widget *part(const QString &name) const
    {
        return dialog.findChild<Widget *>(name);
    }

    [[nodiscard]] QPushButton *verb() const { return part<QPushButton>(u"confirmVerb"_s); }
    [[nodiscard]] QPushButton *cancel() const { return part<QPushButton>(u"confirmCancel"_s); }
    [[nodiscard]] QLineEdit *reason() const { return part<QLineEdit>(u"confirmReason"_s); }
    [[nodiscard]] QLineEdit *passphrase() const { return part<QLineEdit>(u"confirmPassphrase"_s); }

    QWidget parent;
    ConfirmDialog dialog;
    QSignalSpy confirmed;
    QSignalSpy rejected;
};

} // namespace

void TstConfirmDialog::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstConfirmDialog::cancelIsDefaultAndFocused()
{
    const Opened open(question());
    QTRY_VERIFY(open.cancel()->hasFocus());
    QVERIFY(open.cancel()->isDefault());
    QCOMPARE(open.verb()->text(), u"Send Rp 60.000 to BCA ••••0000"_s);
    QVERIFY(open.dialog.isModal());
    const Opened asking(withFields());
    QTRY_VERIFY(asking.reason()->hasFocus()); // there is something to fill in first
    QVERIFY(asking.cancel()->isDefault());
}

void TstConfirmDialog::enterSendsNothing_data()
{
    QTest::addColumn<bool>("fields");
    QTest::newRow("nothing to fill in") << false;
    QTest::newRow("fields filled in") << true;
}

void TstConfirmDialog::enterSendsNothing()
{
    QFETCH(bool, fields);
    const Opened open(fields ? withFields() : question());
    QTRY_VERIFY(open.dialog.focusWidget() != nullptr);
    if (fields) {
        open.reason()->setText(u"store closed"_s);
        open.passphrase()->setText(u"000000"_s);
    }
    for (int press = 0; press < 3 && open.dialog.isVisible(); ++press)
        QTest::keyClick(open.dialog.focusWidget(), Qt::Key_Return);
    QCOMPARE(open.confirmed.size(), 0);
    QCOMPARE(open.rejected.size(), 1); // through the fields to Cancel
}

void TstConfirmDialog::theVerbIsPressedOnPurpose()
{
    const Opened open(question());
    open.verb()->setFocus();
    QTRY_VERIFY(open.verb()->hasFocus());
    QTest::keyClick(open.verb(), Qt::Key_Return);
    QCOMPARE(open.confirmed.size(), 1);
    QVERIFY(open.dialog.isVisible()); // its owner has no outcome yet
}

void TstConfirmDialog::aReasonIsNeeded_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("none") << QString();
    QTest::newRow("spaces only") << u"   \t "_s;
}

void TstConfirmDialog::aReasonIsNeeded()
{
    QFETCH(QString, reason);
    const Opened open(withFields());
    open.reason()->setText(reason);
    open.passphrase()->setText(u"000000"_s);
    open.verb()->click();
    QCOMPARE(open.confirmed.size(), 0);
    const auto *problem = open.part<QLabel>(u"confirmReasonProblem"_s);
    QVERIFY(problem->isVisible());
    QTRY_VERIFY(open.reason()->hasFocus());
    QTest::keyClicks(open.reason(), u"x"_s);
    QVERIFY(!problem->isVisible());
}

void TstConfirmDialog::reasonAndPassphraseAreHandedOver()
{
    const Opened open(withFields());
    open.reason()->setText(u"  store   closed "_s);
    open.passphrase()->setText(u"000000"_s);
    QCOMPARE(open.passphrase()->echoMode(), QLineEdit::Password);
    open.verb()->click();
    QCOMPARE(open.confirmed.size(), 1);
    QCOMPARE(open.confirmed.at(0).at(0).toString(), u"store closed"_s);
    QVERIFY(open.confirmed.at(0).at(1).value<Secret>() == Secret(u"000000"_s));
}

void TstConfirmDialog::staysOpenWhileItIsBeingDone()
{
    Opened open(question());
    open.verb()->click();
    open.dialog.setBusy(true);
    QVERIFY(!open.verb()->isEnabled());
    QVERIFY(!open.cancel()->isEnabled());
    QTest::keyClick(&open.dialog, Qt::Key_Escape);
    open.dialog.close();
    QVERIFY(open.dialog.isVisible());
    QCOMPARE(open.confirmed.size(), 1);
    open.dialog.accept();
    QVERIFY(!open.dialog.isVisible());
    QCOMPARE(open.rejected.size(), 0);
}

void TstConfirmDialog::aProblemIsShownInside()
{
    Opened open(question());
    open.dialog.setBusy(true);
    const int before = open.dialog.height();
    open.dialog.showProblem({.kind = Error::Kind::Storage, .message = samples::hostile()}, Situation::MovingMoney);
    QVERIFY(open.dialog.isVisible());
    QVERIFY(open.part<QWidget>(u"errorBar"_s)->isVisible());
    QVERIFY(open.verb()->isEnabled());
    QVERIFY(open.dialog.height() > before);
    QCOMPARE(walk::labelsThatGuessRichText(&open.dialog).join(u'\n'), QString());
    open.verb()->click(); // tried again: what was is no longer so
    QVERIFY(!open.part<QWidget>(u"errorBar"_s)->isVisible());
}

void TstConfirmDialog::aWrongPassphraseIsEmptied()
{
    Opened open(withFields());
    open.reason()->setText(u"store closed"_s);
    open.passphrase()->setText(u"111111"_s);
    open.verb()->click();
    open.dialog.setBusy(true);
    open.dialog.showPassphraseProblem(u"That is not it."_s);
    QCOMPARE(open.passphrase()->text(), QString());
    QCOMPARE(open.reason()->text(), u"store closed"_s);
    QVERIFY(open.part<QLabel>(u"confirmPassphraseProblem"_s)->isVisible());
    QTRY_VERIFY(open.passphrase()->hasFocus());
}

void TstConfirmDialog::escapeAndCancelSendNothing()
{
    Opened byKey(question());
    QTest::keyClick(&byKey.dialog, Qt::Key_Escape);
    QCOMPARE(byKey.rejected.size(), 1);
    const Opened byButton(withFields());
    byButton.cancel()->click();
    QCOMPARE(byButton.rejected.size(), 1);
    QCOMPARE(byKey.confirmed.size() + byButton.confirmed.size(), 0);
}

void TstConfirmDialog::fits_data()
{
    QTest::addColumn<ConfirmDialog::Question>("asked");
    QTest::newRow("short") << question();
    QTest::newRow("with fields") << withFields();
    ConfirmDialog::Question hostile = withFields();
    hostile.headline = u"Kembalikan Rp 999.999.999.999 ke saldo pertanggungjawaban_keberlangsungan_pembangunan?"_s;
    hostile.facts.append({u"who"_s, u"Asked for by"_s, samples::hostile().left(200)});
    QTest::newRow("long and hostile words") << hostile;
}

void TstConfirmDialog::fits()
{
    QFETCH(ConfirmDialog::Question, asked);
    Opened open(asked);
    QVERIFY(QTest::qWaitForWindowExposed(&open.dialog));
    QTRY_COMPARE(open.dialog.findChild<QScrollArea *>()->verticalScrollBar()->maximum(), 0);
    QCOMPARE(walk::clippedTexts(&open.dialog).join(u'\n'), QString());
    open.dialog.showProblem({.kind = Error::Kind::Storage, .message = u"disk full"_s}, Situation::MovingMoney);
    open.dialog.showPassphraseProblem(u"That is not the passphrase."_s);
    QTRY_COMPARE(open.dialog.findChild<QScrollArea *>()->verticalScrollBar()->maximum(), 0);
    QTRY_COMPARE(walk::clippedTexts(&open.dialog).join(u'\n'), QString());
    QCOMPARE(walk::buttonsWiderThanTheirRoom(&open.dialog).join(u'\n'), QString());
    QCOMPARE(walk::controlsWithoutNames(&open.dialog).join(u'\n'), QString());
    QCOMPARE(walk::leftOutOfTabOrder(&open.dialog).join(u'\n'), QString());
    QCOMPARE(walk::clashingMnemonics(&open.dialog).join(u'\n'), QString());
}

QTEST_MAIN(TstConfirmDialog)
#include "tst_confirmdialog.moc"
