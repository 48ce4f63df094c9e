// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bankchannel.h"
#include "domain/checkout.h"
#include "domain/invoice.h"
#include "domain/invoiceaction.h"
#include "domain/login.h"
#include "domain/outcome.h"
#include "domain/payout.h"
#include "domain/reply.h"
#include "usapi/client.h"

// One function per endpoint (docs/usapi.md). Reads: the request is aborted and the handler never runs once the reply's
// context is gone. Calls that move money: `done` gets an Outcome, never an Error; the context is a flow, and when it
// goes the request is not touched, only nobody is told. Handlers never run before the call has returned.
namespace usapi {

// POST /auth
Call signIn(Client &client, const Login &login, Reply<Token> done);
// GET /invoice/detail?invoice=; an answer about another invoice is Error::Kind::BadReply
Call invoiceDetail(Client &client, const Token &token, const InvoiceId &id, Reply<Invoice> done);
// GET /invoice/detail?waybill_number=; the answer does not repeat the waybill
Call invoiceByWaybill(Client &client, const Token &token, const WaybillNumber &waybill, Reply<Invoice> done);
// GET /balance, of the token's user
Call balance(Client &client, const Token &token, Reply<Rupiah> done);
// POST /bank/list; an empty name asks for all
Call bankList(Client &client, const QString &bankName, ChannelType type, Reply<QList<BankChannel>> done);

// POST /payment-checkout
Call checkout(Client &client, const Token &buyer, const CheckoutRequest &order, Reply<CheckoutOutcome> done);
// POST /invoice/cancel without the fields that would make it a refund
Call cancelInvoice(Client &client, const Login &login, const Cancellation &cancellation, Reply<Outcome> done);
// POST /invoice/cancel of a paid invoice, one store's sale
Call refundInvoice(Client &client, const Login &login, const Refund &refund, Reply<Outcome> done);
// POST /invoice/done
Call completeInvoice(Client &client, const Login &login, const Completion &completion, Reply<Outcome> done);
// POST /payout/request; `token` from makePayoutToken(), a fresh one for each request
Call requestPayout(Client &client, const PayoutToken &token, const PayoutRequest &payout, Reply<Outcome> done);

} // namespace usapi
