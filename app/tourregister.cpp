// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourregister.h"

#include "app/tourpieces.h"
#include "sandbox/server.h"
#include "ui/checkouttable.h"
#include "ui/commandbox.h"
#include "ui/mainwindow.h"
#include "ui/pagedtable.h"

#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace tourpieces;

namespace {

// Two stores; each round has numbers of its own, for none is used twice.
QString storesOf(int round)
{
    const QString number = QString::number(round).rightJustified(4, u'0');
    return u"testing123\tINV/ONM/20261123-%1A\t135.000\t12.000\t500\t4.000\n"
           "batik.pekalongan\tINV/ONM/20261123-%1B\t260.000\t18.000\t\t7.800"_s.arg(number);
}

void fillCheckout(MainWindow &window, const QString &source, int round)
{
    press(window, u"checkoutClear"_s);
    named<CheckoutTable>(window, u"checkoutTable"_s)->paste(storesOf(round));
    named<QRadioButton>(window, source)->click();
}

} // namespace

QList<Tour::Stop> registerStops(MainWindow &window, sandbox::Server &server)
{
    static int round = 0;
    Q_UNUSED(server)
    const auto formShown = [&window] { return isShown(window, u"checkoutForm"_s); };
    const auto registerShown = [&window] {
        return isShown(window, u"registerTable"_s) && rowsOf(window, u"registerTable"_s) > 0;
    };
    const auto detailShown = [&window] { return !isAsked(window) && isShown(window, u"registerDetail"_s); };
    const auto reviewAsked = [&window] { return isAsked(window); };
    const auto agree = [&window] { answer(window, u"confirmVerb"_s); };
    return {
        {u"register"_s, [&window] { window.showPage(PageId::Invoices); }, registerShown},
        {u"register-detail"_s, [&window] { named<PagedTable>(window, u"registerTable"_s)->chooseRow(0); }, detailShown},
        {u"checkout-empty"_s, [&window] { press(window, u"newCheckout"_s); }, formShown},
        {u"checkout-problem"_s,
         [&window] {
             named<CheckoutTable>(window, u"checkoutTable"_s)->paste(u"testing123\t\t1,5\t12.000\t\t4.000"_s);
             press(window, u"checkoutReview"_s);
         },
         formShown},
        {u"checkout-form"_s, [&window] { fillCheckout(window, u"checkoutQris"_s, ++round); }, formShown},
        {u"checkout-review"_s, [&window] { press(window, u"checkoutReview"_s); }, reviewAsked},
        {u"checkout-made"_s, agree, detailShown},
        {{}, [&window] { press(window, u"newCheckout"_s); }, formShown},
        {{}, [&window] { fillCheckout(window, u"checkoutXendit"_s, ++round); }, formShown},
        {{}, [&window] { press(window, u"checkoutReview"_s); }, reviewAsked},
        {u"checkout-link"_s, agree, detailShown},
        {u"cancel-review"_s, [&window] { press(window, u"actionCancelInvoicesButton"_s); }, reviewAsked},
        {u"cancel-done"_s, agree, [&window] { return isAsked(window); }},
        {{}, [&window] { question(window)->close(); }, [&window] { return !isAsked(window); }},
        {u"calls"_s, [&window] { press(window, u"showCalls"_s); },
         [&window] { return isShown(window, u"callsView"_s); }},
        {u"command-box"_s,
         [&window] {
             window.commandBox()->showBox();
             named<QLineEdit>(*window.commandBox(), u"boxField"_s)->setText(u"usernew1"_s);
         },
         [&window] { return isAsked(window); }},
        {{}, [&window] { window.commandBox()->close(); }, [&window] { return !isAsked(window); }},
    };
}
