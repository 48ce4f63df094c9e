// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "ui/callsview.h"
#include "ui/confirmdialog.h"
#include "ui/table.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

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
    void offersFollowStateAndKind_data();
    void offersFollowStateAndKind();
    void nothingIsOfferedWithoutARight();
    void whatIsBeingSentCanOnlyBeStopped();
    void settlingAsksForAReason_data();
    void settlingAsksForAReason();
    void theJournalsRefusalIsSaidInTheDialog();
    void chipsNarrow();
    void theChosenOneStaysChosen();
    void oneThatComesLaterIsChosen();
    void copyingAsksForACheckout();

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
    m_view->setRights({.send = true, .resolve = true});
    m_view->resize(1'000, 700);
    m_view->show();
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

void TstCallsView::whatIsBeingSentCanOnlyBeStopped()
{
    const InvoiceCall call = callOf(Kind::Checkout, State::Sending, PaymentSource::Balance);
    show(call);
    m_view->setSending({call.id.value});
    QCOMPARE(offered(), QStringList{u"stopCall"_s});
    QSignalSpy stop(m_view.get(), &CallsView::stopWanted);
    named<QPushButton>(u"stopCall"_s)->click();
    QCOMPARE(stop.size(), 1);
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

QTEST_MAIN(TstCallsView)
#include "tst_callsview.moc"
