// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registeroffers.h"

#include <algorithm>

RegisterOffer offerFor(const RegisteredInvoice &value, const SharedLists &lists, const RegisterRights &rights)
{
    if (value.amountMismatch || !value.invoice.platform())
        return {};
    const StatusActions allowed = allowedActions(lists, value.invoice.status);
    // What was paid is never cancelled, whatever the table of statuses says.
    const bool paid = value.invoice.status.word == InvoiceStatus::Word::Paid;
    return {.cancel = rights.cancel && !paid && allowed.testFlag(StatusAction::Cancel),
            .complete = rights.complete && allowed.testFlag(StatusAction::Complete)};
}

bool isUnderWay(const InvoiceCall &call)
{
    switch (call.state) {
    case MoneyState::Requested:
    case MoneyState::Approved:
    case MoneyState::Sending:
    case MoneyState::Unknown: return true;
    case MoneyState::Draft:
    case MoneyState::Accepted:
    case MoneyState::Refused:
    case MoneyState::NotSent:
    case MoneyState::Rejected:
    case MoneyState::Withdrawn:
    case MoneyState::Expired:
    case MoneyState::Void:
    case MoneyState::ResolvedPaid:
    case MoneyState::ResolvedNotPaid:
    case MoneyState::ResolvedDone:
    case MoneyState::ResolvedNotDone: return false;
    }
    Q_UNREACHABLE();
}

RegisterOffer offerFor(const RegisteredInvoice &value, const SharedLists &lists, const RegisterRights &rights,
                       const QList<StoreShare> &stores, const QList<InvoiceCall> &calls)
{
    RegisterOffer offer = offerFor(value, lists, rights);
    const bool cancelUnderWay = std::any_of(calls.begin(), calls.end(), [](const InvoiceCall &call) {
        return call.content.kind == InvoiceCallKind::Cancel && isUnderWay(call);
    });
    const bool noneLeft = !stores.isEmpty() && std::all_of(stores.begin(), stores.end(), [](const StoreShare &share) {
        return share.completed || share.open;
    });
    offer.cancel = offer.cancel && !cancelUnderWay;
    offer.complete = offer.complete && !noneLeft && !cancelUnderWay;
    return offer;
}
