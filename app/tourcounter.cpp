// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourcounter.h"

#include "app/tourpieces.h"
#include "sandbox/server.h"
#include "ui/counter/salewords.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace tourpieces;

namespace {

void sell(MainWindow &window, const QString &amount)
{
    named<QLineEdit>(window, u"saleAmount"_s)->setText(amount);
    press(window, u"saleShow"_s);
}

void nextSale(MainWindow &window)
{
    named<QAction>(window, u"actionNewSale"_s)->trigger();
    if (isAsked(window))
        answer(window, u"newSaleAside"_s);
}

// What the stage says of the sale.
std::function<bool()> says(MainWindow &window, const std::function<QString()> &word)
{
    return [&window, word] {
        return !isAsked(window) && isShown(window, u"saleState"_s)
            && named<QLabel>(window, u"saleState"_s)->text() == word();
    };
}

// A code for another amount than the one that was asked for, and for a merchant whom nobody knows.
sandbox::ScriptedAnswer wrongCode()
{
    return {.count = 1,
            .path = u"/payment-checkout"_s,
            .status = 200,
            .body =
                R"({"invoice":"ONM00001N14U00001","xendit_invoice":"qr_7807d58a-3d60-4425-92f9-23d6717701f6",)"
                R"("qr_string":"00020101021226570011ID.DANA.WWW011893600915060486424802096048642480303UKE51440014)"
                R"(ID.CO.QRIS.WWW0215ID20243148326170303UKE52048999530336054031005802ID5925PT OnIndonesia Sistem Tek)"
                R"(6015Kota Jakarta Ut61051424062720115NT2YP2fE3fetkbx60490011ID.DANA.WWW0425MER2021071400774509608641)"
                R"(050116304DE92","amount":75000,"expired_at":"2036-04-30T05:00:52.643Z"})"};
}

} // namespace

QList<Tour::Stop> counterStops(MainWindow &window, sandbox::Server &server)
{
    const auto is = [&window](auto state) { return says(window, [state] { return lookOf(state).word; }); };
    const auto ready = is(CustomerState::Idle);
    const auto scan = is(CustomerState::Scan);
    const auto next = [&window] { nextSale(window); };
    QList<Tour::Stop> stops = comeAs(window, u"cashier"_s, u"navCashier"_s);
    stops += {
        // What the round before left open stands there again.
        {{}, [] {}, [&window] { return isShown(window, u"saleEntry"_s); }},
        {u"cashier-ready"_s, next, ready},
        {u"cashier-code"_s, [&window] { sell(window, u"125000"_s); }, scan},
        {u"cashier-question"_s, [&window] { named<QAction>(window, u"actionNewSale"_s)->trigger(); },
         [&window] { return isAsked(window); }},
        {{}, [&window] { answer(window, u"newSaleBack"_s); }, scan},
        {u"cashier-paid"_s, [&window] { press(window, u"trainingPay"_s); }, is(CustomerState::Paid)},
        {{}, next, ready},
        {{}, [&window] { sell(window, u"99000"_s); }, scan},
        {u"cashier-other-amount"_s, [&window] { press(window, u"trainingPayOther"_s); }, is(SaleState::Mismatch)},
        {{}, next, ready},
        {{}, [&window] { sell(window, u"50000"_s); }, scan},
        {u"cashier-expired"_s, [&window] { press(window, u"trainingPayLate"_s); }, is(CustomerState::Expired)},
        {u"cashier-late"_s, [] {}, is(SaleState::PaidLate)},
        {{}, next, ready},
        {u"cashier-withheld"_s,
         [&window, &server] {
             server.answerNext(wrongCode());
             sell(window, u"75000"_s);
         },
         [&window] { return named<QWidget>(*named<QWidget>(window, u"cashierPage"_s), u"errorBar"_s)->isVisible(); }},
        {{}, [&window] { sell(window, u"60000"_s); }, scan},
        {u"cashier-checking"_s, [&server] { server.setLatency(std::chrono::seconds(12), u"/invoice/detail"_s); },
         is(CustomerState::Checking)},
        {{},
         [&window, &server] {
             server.setLatency({}, u"/invoice/detail"_s);
             nextSale(window);
         },
         ready},
    };
    return stops;
}
