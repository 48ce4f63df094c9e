// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "samples.h"
#include "ui/callsview.h"
#include "ui/callwords.h"
#include "ui/celldelegate.h"
#include "ui/confirmdialog.h"
#include "ui/table.h"
#include "walk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

Q_DECLARE_METATYPE(Error::Kind)

using namespace Qt::StringLiterals;
using Kind = InvoiceCallKind;
using State = MoneyState;

// What is offered for a checkout, a cancellation or a completion, and what is asked before it is done.
class TstCallsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }
    void everyStateOfEveryKind_data();
    void everyStateOfEveryKind();
    void offersFollowStateAndKind_data();
    void offersFollowStateAndKind();
    void nothingIsOfferedWithoutARight();
    void rightsAreOfTheKind_data();
    void rightsAreOfTheKind();
    void whatIsBeingSentCanOnlyBeStopped();
    void aDebitIsAskedBeforeItIsSent();
    void settlingAsksForAReason_data();
    void settlingAsksForAReason();
    void theJournalsRefusalIsSaidInTheDialog();
    void chipsNarrow();
    void theChosenOneStaysChosen();
    void oneThatComesLaterIsChosen();
    void copyingAsksForACheckout();
    void settlingSaysNothingOfMoney_data();
    void settlingSaysNothingOfMoney();
    void aDebitIsPaidOrNot();
    void everyRefusalSaysThatNothingWasSent_data();
    void everyRefusalSaysThatNothingWasSent();
    void aRefundIsNotCalledAccepted();
    void nothingPullsTheChoiceBack();
    void qrAndLinkAreCopiedToTheLetter();
    void onlyAnAllowedLinkIsCopied();
    void nothingIsLeftForTheNext();
    void theKeyboardHasSomethingToTalkTo();

private:
    [[nodiscard]] static InvoiceCall callOf(Kind kind, State state, PaymentSource source = PaymentSource::Qris,
                                            int number = 1)
    {
        InvoiceCall call{.row = number, .id = {u"call-%1"_s.arg(number)}, .state = state};
        call.content = {.kind = kind, .user = {u"usernew1"_s}, .amount = Rupiah{40'000}};
        if (kind == Kind::Checkout) {
            call.content.checkout = {.total = Rupiah{40'000},
                                     .source = source,
                                     .sales = {{.amount = Rupiah{40'000},
                                                .seller = {u"testing123"_s},
                                                .storeInvoice = {u"INV/%1"_s.arg(number)}}}};
        } else {
            call.content.invoice = {u"OM1"_s};
        }
        call.requestedAt = {1'764'000'000'000'000};
        call.sentAt = call.requestedAt;
        return call;
    }
    template <typename T>
    T *named(const QString &name)
    {
        return m_view->findChild<T *>(name);
    }
    QStringList offered()
    {
        QStringList names;
        for (const QString &name : {u"sendCall"_s, u"stopCall"_s, u"settleCallDone"_s, u"settleCallNotDone"_s,
                                    u"copyCall"_s, u"withdrawCall"_s, u"showCallInvoice"_s}) {
            if (named<QPushButton>(name)->isVisibleTo(m_view.get()))
                names.append(name);
        }
        return names;
    }
    void show(const InvoiceCall &call)
    {
        m_view->setCalls({call});
        m_view->choose(call.id);
    }
    ConfirmDialog *dialog() { return m_view->findChild<ConfirmDialog *>(); }

    std::unique_ptr<CallsView> m_view;
};

void TstCallsView::init()
{
    m_view = std::make_unique<CallsView>();
    m_view->setRights({.checkout = true, .cancel = true, .complete = true, .resolve = true});
    m_view->resize(1'000, 700);
    m_view->show();
}

// Rules for all of them, whatever is added; and what every page holds, with what a hostile server could send.
void TstCallsView::everyStateOfEveryKind_data()
{
    QTest::addColumn<InvoiceCall>("call");
    QTest::addColumn<bool>("mayRepeat");
    for (int state = int(State::Requested); state <= int(State::ResolvedNotDone); ++state) {
        const QByteArray name = moneyStateName(State(state)).toUtf8();
        const auto row = [&](const char *what, Kind kind, PaymentSource source, bool mayRepeat) {
            InvoiceCall call = callOf(kind, State(state), source);
            call.content.user = {samples::hostile()};
            call.outcome.serverText = samples::hostile();
            call.outcomeAt = call.sentAt;
            QTest::addRow("%s %s", what, name.constData()) << call << mayRepeat;
        };
        const bool open = State(state) == State::Unknown || State(state) == State::Sending;
        row("payment page", Kind::Checkout, PaymentSource::Xendit, true);
        row("QRIS", Kind::Checkout, PaymentSource::Qris, true);
        row("balance", Kind::Checkout, PaymentSource::Balance, !open);
        row("cancellation", Kind::Cancel, PaymentSource::Qris, false);
        row("completion", Kind::Complete, PaymentSource::Qris, false);
    }
}

void TstCallsView::everyStateOfEveryKind()
{
    QFETCH(const InvoiceCall, call);
    QFETCH(const bool, mayRepeat);
    show(call);
    const QStringList names = offered();
    const bool waits = call.state == State::Requested || call.state == State::Approved;
    QCOMPARE(names.contains(u"sendCall"_s), call.state == State::Approved);
    QCOMPARE(names.contains(u"withdrawCall"_s), waits);
    QCOMPARE(names.contains(u"settleCallDone"_s), call.state == State::Unknown);
    QCOMPARE(names.contains(u"settleCallNotDone"_s), call.state == State::Unknown);
    QCOMPARE(names.contains(u"copyCall"_s), mayRepeat);
    QCOMPARE(names.contains(u"showCallInvoice"_s), call.content.kind != Kind::Checkout);
    QVERIFY(!names.contains(u"stopCall"_s));
    QVERIFY(!named<QLabel>(u"callAdvice"_s)->text().isEmpty());
    QCOMPARE(walk::labelsThatGuessRichText(m_view.get()), QStringList{});
    QCOMPARE(walk::controlsWithoutNames(m_view.get()), QStringList{});
    QCOMPARE(walk::clashingMnemonics(m_view.get()).join(u'\n'), QString());
    QCOMPARE(walk::buttonsWiderThanTheirRoom(m_view.get()), QStringList{});
    QTRY_COMPARE(walk::clippedTexts(m_view.get()).join(u'\n'), QString());
}

void TstCallsView::offersFollowStateAndKind_data()
{
    QTest::addColumn<InvoiceCall>("call");
    QTest::addColumn<QStringList>("buttons");
    const QString copy = u"copyCall"_s;
    const QString invoice = u"showCallInvoice"_s;
    const QStringList settle{u"settleCallDone"_s, u"settleCallNotDone"_s};
    const auto row = [](const char *name, const InvoiceCall &call, const QStringList &buttons) {
        QTest::newRow(name) << call << buttons;
    };
    row("waits for a person", callOf(Kind::Checkout, State::Requested, PaymentSource::Balance),
        {copy, u"withdrawCall"_s});
    row("approved", callOf(Kind::Checkout, State::Approved), {u"sendCall"_s, copy, u"withdrawCall"_s});
    row("accepted", callOf(Kind::Checkout, State::Accepted), {copy});
    row("unknown", callOf(Kind::Checkout, State::Unknown), settle + QStringList{copy});
    // A debit that may have been made is not made again.
    row("unknown debit", callOf(Kind::Checkout, State::Unknown, PaymentSource::Balance), settle);
    row("refused", callOf(Kind::Checkout, State::Refused), {copy});
    row("cancelled", callOf(Kind::Cancel, State::Accepted), {invoice});
    row("unknown cancellation", callOf(Kind::Cancel, State::Unknown), settle + QStringList{invoice});
    row("unknown completion", callOf(Kind::Complete, State::Unknown), settle + QStringList{invoice});
    row("settled", callOf(Kind::Complete, State::ResolvedDone), {invoice});
}

void TstCallsView::offersFollowStateAndKind()
{
    QFETCH(const InvoiceCall, call);
    QFETCH(const QStringList, buttons);
    show(call);
    QCOMPARE(offered(), buttons);
}

void TstCallsView::nothingIsOfferedWithoutARight()
{
    m_view->setRights({});
    show(callOf(Kind::Checkout, State::Approved));
    QCOMPARE(offered(), QStringList());
    show(callOf(Kind::Cancel, State::Unknown));
    QCOMPARE(offered(), QStringList{u"showCallInvoice"_s});
}

void TstCallsView::rightsAreOfTheKind_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<CallDetail::Rights>("own");
    QTest::newRow("checkout") << Kind::Checkout << CallDetail::Rights{.checkout = true};
    QTest::newRow("cancellation") << Kind::Cancel << CallDetail::Rights{.cancel = true};
    QTest::newRow("completion") << Kind::Complete << CallDetail::Rights{.complete = true};
}

void TstCallsView::rightsAreOfTheKind()
{
    QFETCH(const Kind, kind);
    QFETCH(const CallDetail::Rights, own);
    m_view->setRights(own);
    show(callOf(kind, State::Approved));
    QVERIFY(offered().contains(u"sendCall"_s));
    QVERIFY(offered().contains(u"withdrawCall"_s));
    m_view->setRights({.checkout = !own.checkout, .cancel = !own.cancel, .complete = !own.complete});
    QVERIFY(!offered().contains(u"sendCall"_s));
    QVERIFY(!offered().contains(u"withdrawCall"_s));
}

void TstCallsView::whatIsBeingSentCanOnlyBeStopped()
{
    const InvoiceCall call = callOf(Kind::Checkout, State::Sending, PaymentSource::Balance);
    show(call);
    m_view->setSending({call.id.value});
    QCOMPARE(offered(), QStringList{u"stopCall"_s});
    QSignalSpy stop(m_view.get(), &CallsView::stopWanted);
    named<QPushButton>(u"stopCall"_s)->click();
    QCOMPARE(stop.size(), 0); // it may have left already
    dialog()->findChild<QPushButton *>(u"confirmVerb"_s)->click();
    QCOMPARE(stop.size(), 1);
    QTRY_VERIFY(!dialog());
    InvoiceCall before = call;
    before.state = State::Approved; // not claimed yet: nothing can have left
    m_view->updateCall(before);
    named<QPushButton>(u"stopCall"_s)->click();
    QCOMPARE(stop.size(), 2);
}

void TstCallsView::aDebitIsAskedBeforeItIsSent()
{
    QSignalSpy sent(m_view.get(), &CallsView::sendWanted);
    show(callOf(Kind::Checkout, State::Approved, PaymentSource::Balance));
    named<QPushButton>(u"sendCall"_s)->click();
    QVERIFY(dialog());
    QCOMPARE(dialog()->focusWidget()->objectName(), u"confirmCancel"_s);
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QCOMPARE(sent.size(), 0);
    named<QPushButton>(u"sendCall"_s)->click();
    QVERIFY(dialog()->findChild<QPushButton *>(u"confirmVerb"_s)->text().contains(u"usernew1"_s));
    dialog()->findChild<QPushButton *>(u"confirmVerb"_s)->click();
    QCOMPARE(sent.size(), 1);
    QTRY_VERIFY(!dialog());
    show(callOf(Kind::Checkout, State::Approved)); // nobody is debited
    named<QPushButton>(u"sendCall"_s)->click();
    QCOMPARE(sent.size(), 2);
}

void TstCallsView::settlingAsksForAReason_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("done");
    QTest::newRow("done") << u"settleCallDone"_s << true;
    QTest::newRow("not done") << u"settleCallNotDone"_s << false;
}

void TstCallsView::settlingAsksForAReason()
{
    QFETCH(const QString, button);
    QFETCH(const bool, done);
    show(callOf(Kind::Checkout, State::Unknown, PaymentSource::Balance));
    QSignalSpy settle(m_view.get(), &CallsView::settleWanted);
    named<QPushButton>(button)->click();
    QVERIFY(dialog());
    auto *verb = dialog()->findChild<QPushButton *>(u"confirmVerb"_s);
    QVERIFY(dialog()->findChild<QPushButton *>(u"confirmCancel"_s)->isDefault());
    verb->click();
    QVERIFY(settle.isEmpty()); // no reason, no settling
    for (QLineEdit *field : dialog()->findChildren<QLineEdit *>())
        field->setText(field->objectName().contains(u"eference"_s) ? u"ref 7"_s : u"looked at the bank"_s);
    for (QPlainTextEdit *field : dialog()->findChildren<QPlainTextEdit *>())
        field->setPlainText(u"looked at the bank"_s);
    verb->click();
    QCOMPARE(settle.size(), 1);
    QCOMPARE(settle.at(0).at(1).toBool(), done);
    QVERIFY(!settle.at(0).at(2).toString().isEmpty());
    m_view->showActed();
    QTRY_VERIFY(!dialog());
}

void TstCallsView::theJournalsRefusalIsSaidInTheDialog()
{
    show(callOf(Kind::Checkout, State::Unknown));
    named<QPushButton>(u"settleCallDone"_s)->click();
    m_view->showProblem({.kind = Error::Kind::Forbidden, .detail = QString::fromUtf16(callrefusal::ownSending)});
    const auto *bar = dialog()->findChild<QWidget *>(u"errorBar"_s);
    QVERIFY(bar && bar->isVisible());
}

void TstCallsView::chipsNarrow()
{
    m_view->setCalls({callOf(Kind::Checkout, State::Unknown, PaymentSource::Qris, 4),
                      callOf(Kind::Checkout, State::Accepted, PaymentSource::Qris, 3),
                      callOf(Kind::Checkout, State::Refused, PaymentSource::Qris, 2),
                      callOf(Kind::Checkout, State::Approved, PaymentSource::Qris, 1)});
    const QAbstractItemModel *shown = m_view->findChild<Table *>()->model();
    QCOMPARE(shown->rowCount(), 4);
    named<QAbstractButton>(u"callsOpen"_s)->click();
    QCOMPARE(shown->rowCount(), 2);
    named<QAbstractButton>(u"callsUnknown"_s)->click();
    QCOMPARE(shown->rowCount(), 1);
    named<QAbstractButton>(u"callsNoEffect"_s)->click();
    QCOMPARE(shown->rowCount(), 1);
    named<QAbstractButton>(u"callsAll"_s)->click();
    QCOMPARE(shown->rowCount(), 4);
}

void TstCallsView::theChosenOneStaysChosen()
{
    const InvoiceCall first = callOf(Kind::Checkout, State::Accepted, PaymentSource::Qris, 1);
    show(first);
    m_view->setCalls({callOf(Kind::Cancel, State::Accepted, PaymentSource::Qris, 2), first});
    QCOMPARE(m_view->findChild<CallDetail *>()->shown()->id, first.id);
    m_view->updateCall(callOf(Kind::Cancel, State::Accepted, PaymentSource::Qris, 3));
    QCOMPARE(m_view->findChild<CallDetail *>()->shown()->id, first.id);
}

void TstCallsView::oneThatComesLaterIsChosen()
{
    m_view->choose({u"call-7"_s});
    m_view->setCalls({callOf(Kind::Cancel, State::Accepted, PaymentSource::Qris, 2)});
    m_view->updateCall(callOf(Kind::Checkout, State::NotSent, PaymentSource::Qris, 7));
    QCOMPARE(m_view->findChild<CallDetail *>()->shown()->id, InvoiceCallId{u"call-7"_s});
}

void TstCallsView::copyingAsksForACheckout()
{
    const InvoiceCall call = callOf(Kind::Checkout, State::Refused);
    show(call);
    QSignalSpy copy(m_view.get(), &CallsView::copyWanted);
    named<QPushButton>(u"copyCall"_s)->click();
    QCOMPARE(copy.size(), 1);
    QCOMPARE(copy.at(0).at(0).value<InvoiceCallContent>(), call.content);
}

void TstCallsView::settlingSaysNothingOfMoney_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("no right") << int(Error::Kind::Forbidden);
    QTest::newRow("somebody was first") << int(Error::Kind::Conflict);
    QTest::newRow("the disk") << int(Error::Kind::Storage);
}

// Whether money moved is just what nobody knows.
void TstCallsView::settlingSaysNothingOfMoney()
{
    QFETCH(const int, kind);
    show(callOf(Kind::Checkout, State::Unknown, PaymentSource::Balance));
    named<QPushButton>(u"settleCallDone"_s)->click();
    m_view->showProblem({.kind = Error::Kind(kind)});
    QVERIFY(dialog());
    const QString said = walk::texts(dialog()).join(u'\n');
    QVERIFY2(!said.contains(u"money"_s, Qt::CaseInsensitive), qPrintable(said));
}

void TstCallsView::aDebitIsPaidOrNot()
{
    for (const QString &button : {u"settleCallDone"_s, u"settleCallNotDone"_s}) {
        show(callOf(Kind::Checkout, State::Unknown, PaymentSource::Balance));
        named<QPushButton>(button)->click();
        const QString headline = dialog()->findChild<QLabel *>(u"confirmHeadline"_s)->text();
        QVERIFY2(headline.contains(u"40"_s) && headline.contains(u"paid"_s), qPrintable(headline));
        QVERIFY(dialog()->findChild<QLabel *>(u"confirmEffect"_s)->text().contains(u"paid"_s));
        QVERIFY(dialog()->findChild<QPushButton *>(u"confirmVerb"_s)->text().contains(u"paid"_s));
        dialog()->reject();
        QTRY_VERIFY(!dialog());
    }
}

void TstCallsView::everyRefusalSaysThatNothingWasSent_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("why");
    using namespace callrefusal;
    for (const char16_t *why : {storeInvoiceUsed, alreadyOpen, alreadyDone, itemLimit, dayLimit, waitsForApproval,
                                unknownOpen, originalMayExist, amountMismatch}) {
        const QString word = QString::fromUtf16(why);
        QTest::newRow(qPrintable(word)) << Error::Kind::Conflict << word;
    }
    QTest::newRow("offline") << Error::Kind::Offline << QString();
    QTest::newRow("stopped") << Error::Kind::Cancelled << QString();
    QTest::newRow("the disk") << Error::Kind::Storage << QString();
}

void TstCallsView::everyRefusalSaysThatNothingWasSent()
{
    QFETCH(const Error::Kind, kind);
    QFETCH(const QString, why);
    const Advice advice = callAdvice({.kind = kind, .detail = why});
    const QString all = advice.headline + u'\n' + advice.whatToDo;
    QVERIFY2(all.contains(u"Nothing was sent"_s) || all.contains(u"before anything was sent"_s), qPrintable(all));
    QVERIFY2(!all.contains(u"not known. Do not send"_s) && !all.contains(u"pay out"_s), qPrintable(all));
    QVERIFY(!advice.mayRetry);
}

void TstCallsView::aRefundIsNotCalledAccepted()
{
    InvoiceCall call = callOf(Kind::Cancel, State::Accepted);
    call.outcome.reason = Outcome::Reason::OtherEffect;
    m_view->setCalls({call});
    const auto look = lookOf(m_view->findChild<Table *>()->model()->index(0, int(CallModel::Column::State)));
    QVERIFY(look);
    QCOMPARE(look->word, u"Refunded instead"_s);
    QCOMPARE(look->tone, Tone::Negative);
}

// What was chosen when a list came is chosen then, not whenever another comes.
void TstCallsView::nothingPullsTheChoiceBack()
{
    const InvoiceCall first = callOf(Kind::Cancel, State::Accepted, PaymentSource::Qris, 1);
    const InvoiceCall second = callOf(Kind::Cancel, State::Accepted, PaymentSource::Qris, 2);
    m_view->setCalls({second, first});
    m_view->choose(second.id);
    m_view->setCalls({second, first}); // read again, the same
    m_view->findChild<Table *>()->selectSourceRow(1);
    m_view->updateCall(callOf(Kind::Cancel, State::Accepted, PaymentSource::Qris, 3));
    QCOMPARE(m_view->findChild<CallDetail *>()->shown()->id, first.id);
}

void TstCallsView::qrAndLinkAreCopiedToTheLetter()
{
    const QString code = u"00020101021226\tTOKO  BUAH"_s + QString(1'200, u'7');
    const QString link = u"https://checkout.xendit.co/web/658bee8b"_s;
    InvoiceCall call = callOf(Kind::Checkout, State::Accepted);
    call.receipt = CheckoutReceipt{.invoice = {u"OM1"_s}, .paymentUrl = link, .qrString = code};
    m_view->setAllowedLinkHosts({u"checkout.xendit.co"_s}, false);
    show(call);
    named<QPushButton>(u"copyCallQr"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), code);
    named<QPushButton>(u"copyLink"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), link);
    QVERIFY(!named<QPushButton>(u"openLink"_s)->isVisible()); // in training it is only shown
    m_view->setAllowedLinkHosts({u"checkout.xendit.co"_s}, true);
    QSignalSpy open(m_view.get(), &CallsView::linkOpenRequested);
    named<QPushButton>(u"openLink"_s)->click();
    QCOMPARE(open.size(), 1);
    QCOMPARE(walk::clashingMnemonics(m_view.get()).join(u'\n'), QString());
    QTRY_COMPARE(walk::clippedTexts(m_view.get()).join(u'\n'), QString());
}

void TstCallsView::onlyAnAllowedLinkIsCopied()
{
    InvoiceCall call = callOf(Kind::Checkout, State::Accepted, PaymentSource::Xendit);
    call.receipt = CheckoutReceipt{.invoice = {u"OM1"_s}, .paymentUrl = u"https://checkout.xendit.co@evil.example/"_s};
    m_view->setAllowedLinkHosts({u"checkout.xendit.co"_s}, true);
    show(call);
    QVERIFY(named<QLabel>(u"linkWhole"_s)->isVisible());
    QVERIFY(!named<QPushButton>(u"copyLink"_s)->isVisible());
    QVERIFY(!named<QPushButton>(u"openLink"_s)->isVisible());
    QVERIFY(!named<QPushButton>(u"copyCallQr"_s)->isVisible());
}

void TstCallsView::nothingIsLeftForTheNext()
{
    InvoiceCall call = callOf(Kind::Checkout, State::Accepted);
    call.receipt = CheckoutReceipt{.invoice = {u"OM1"_s}, .qrString = u"0002"_s};
    show(call);
    m_view->clear();
    QVERIFY(!m_view->findChild<CallDetail *>()->shown());
    const auto labels = m_view->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        for (const QString &word : {u"usernew1"_s, u"testing123"_s, u"INV/1"_s, u"OM1"_s, u"0002"_s})
            QVERIFY2(!label->text().contains(word), qPrintable(label->objectName()));
    }
}

void TstCallsView::theKeyboardHasSomethingToTalkTo()
{
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus(); // nothing is there yet
    QVERIFY(named<QPushButton>(u"callsBack"_s)->hasFocus());
    m_view->setCalls({callOf(Kind::Checkout, State::Unknown, PaymentSource::Qris, 2),
                      callOf(Kind::Checkout, State::Approved, PaymentSource::Qris, 1)});
    m_view->setFocus();
    QVERIFY(m_view->findChild<Table *>()->hasFocus());
    QTest::keyClick(m_view->findChild<Table *>(), Qt::Key_Down);
    QTest::keyClick(m_view->findChild<Table *>(), Qt::Key_Down);
    QCOMPARE(m_view->findChild<CallDetail *>()->shown()->id, InvoiceCallId{u"call-1"_s});
    QCOMPARE(walk::leftOutOfTabOrder(m_view.get()), QStringList{});
    QSignalSpy back(m_view.get(), &CallsView::backRequested);
    named<QPushButton>(u"callsBack"_s)->click();
    QCOMPARE(back.size(), 1);
}

QTEST_MAIN(TstCallsView)
#include "tst_callsview.moc"
