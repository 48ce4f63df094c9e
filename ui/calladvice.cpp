// SPDX-License-Identifier: GPL-3.0-or-later
// What the record's words say of a call that the journal refused.
#include "ui/callwords.h"

#include <QCoreApplication>

#include <optional>

// Its name is the translators' context.
struct CallAdvice {
    Q_DECLARE_TR_FUNCTIONS(CallAdvice)
};

namespace {

Advice said(const QString &headline, const QString &whatToDo)
{
    return {.headline = headline, .whatToDo = whatToDo, .mayRetry = false};
}

// Of what would take money at once.
std::optional<Advice> debitAdvice(const QString &why)
{
    if (why == callrefusal::itemLimit)
        return said(CallAdvice::tr("This is more than the policy lets anybody take from a balance at once"),
                    CallAdvice::tr("Nothing was sent. An administrator can change the policy."));
    if (why == callrefusal::dayLimit)
        return said(CallAdvice::tr("The policy's limit for a day would be passed"),
                    CallAdvice::tr("Nothing was sent. Wait until tomorrow, or ask an administrator."));
    if (why == callrefusal::waitsForApproval)
        return said(CallAdvice::tr("It waits for a second person"),
                    CallAdvice::tr("Nothing was sent. Somebody else has to approve it first."));
    if (why == callrefusal::unknownOpen)
        return said(CallAdvice::tr("This debit may already have been made"),
                    CallAdvice::tr("Nothing was sent. It is not known what became of one like it: settle that one "
                                   "first, under Checkouts and acts."));
    if (why == callrefusal::originalMayExist)
        return said(CallAdvice::tr("The checkout that this is a copy of may have worked"),
                    CallAdvice::tr("Nothing was sent. Settle that one first, under Checkouts and acts."));
    return std::nullopt;
}

} // namespace

Advice callAdvice(const Error &error)
{
    const QString &why = error.detail;
    if (why == callrefusal::storeInvoiceUsed)
        return said(CallAdvice::tr("A store invoice was used before"),
                    CallAdvice::tr("Nothing was sent. Each number makes one checkout; give these stores new ones."));
    if (why == callrefusal::alreadyOpen)
        return said(CallAdvice::tr("The same is on its way already, or nobody knows what became of it"),
                    CallAdvice::tr("Nothing was sent. See under Checkouts and acts, and settle it there."));
    if (why == callrefusal::alreadyDone)
        return said(CallAdvice::tr("This store's sale is completed already"),
                    CallAdvice::tr("Nothing was sent, and there is nothing left to do for this store."));
    if (why == callrefusal::amountMismatch)
        return said(CallAdvice::tr("The invoice's amount is not the one that was asked for"),
                    CallAdvice::tr("Nothing was sent. Look at the invoice and close its case first."));
    if (why == callrefusal::ownSending || why == callrefusal::settleFirst)
        return callActAdvice(error);
    if (const auto advice = debitAdvice(why))
        return *advice;
    if (error.kind == Error::Kind::Cancelled)
        return said(CallAdvice::tr("Stopped before anything was sent"),
                    CallAdvice::tr("No money moved. A checkout is approved and waits; it can be sent, or withdrawn."));
    Advice advice = describe(error, Situation::MovingMoney);
    advice.whatToDo = CallAdvice::tr("Nothing was sent: no money was moved. See under Checkouts and acts whether it "
                                     "waits there before it is asked for again.");
    return advice;
}

Advice callActAdvice(const Error &error)
{
    if (error.detail == callrefusal::ownSending)
        return said(
            CallAdvice::tr("Somebody else has to settle this"),
            CallAdvice::tr("You sent it yourself. Another maker or an approver looks it up and says what became "
                           "of it. Nothing was changed."));
    if (error.detail == callrefusal::settleFirst)
        return said(CallAdvice::tr("Nobody has said yet what became of it"),
                    CallAdvice::tr("Settle it under Checkouts and acts; that closes the case. Nothing was changed."));
    return describe(error, Situation::KeepingSettings);
}
