// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/boxpart.h"

#include "store/casequery.h"
#include "store/casetable.h"
#include "store/journal.h"
#include "store/payoutquery.h"
#include "store/payouttable.h"
#include "store/registerquery.h"
#include "store/registertable.h"
#include "store/store.h"
#include "ui/commandbox.h"
#include "ui/journalwords.h"
#include "ui/locale.h"
#include "ui/look.h"
#include "ui/moneywords.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int ofEachKind = 8;

struct Finds {
    QList<RegisteredInvoice> invoices{};
    QList<Payout> payouts{};
    QList<Case> cases{};
};

// What the journal is asked for; a code's or a link's own number instead of the whole of it.
QString termOf(const BoxQuery &query)
{
    if (query.kind == BoxQuery::Kind::Link)
        return query.linkInvoice.value;
    return query.kind == BoxQuery::Kind::QrText ? QString{} : query.text;
}

template <typename Row>
Result<QList<Row>> rowsOf(const Result<IdSlice> &slice,
                          const std::function<Result<QList<Row>>(const QList<RowId> &)> &rows)
{
    return slice ? rows(slice->ids) : tl::unexpected(slice.error());
}

Result<QList<RegisteredInvoice>> findInvoices(Journal &journal, const BoxQuery &query)
{
    RegisterTable table(journal.context());
    if (query.kind == BoxQuery::Kind::QrText) {
        const auto byCode = table.byQr(query.text);
        if (!byCode)
            return tl::unexpected(byCode.error());
        return *byCode ? QList<RegisteredInvoice>{**byCode} : QList<RegisteredInvoice>{};
    }
    RegisterQuery wanted(journal.database(), {.text = termOf(query)});
    // What stands further back than the newest stretch is found by the register's own search.
    return rowsOf<RegisteredInvoice>(wanted.ids({}, {}, ofEachKind),
                                     [&](const QList<RowId> &ids) { return table.invoices(ids); });
}

Result<Finds> find(Journal &journal, const BoxQuery &query, bool cases)
{
    const auto engine = journal.database().engine();
    Finds finds;
    auto invoices = findInvoices(journal, query);
    if (!invoices)
        return tl::unexpected(invoices.error());
    finds.invoices = *invoices;
    const QString term = termOf(query);
    if (term.isEmpty())
        return finds;
    PayoutTable payoutTable(journal.context());
    auto payouts = rowsOf<Payout>(
        payoutQuery({.text = term}, engine).ids(journal.database(), {}, Qt::DescendingOrder, {}, ofEachKind),
        [&](const QList<RowId> &ids) { return payoutTable.payouts(ids); });
    if (!payouts)
        return tl::unexpected(payouts.error());
    finds.payouts = *payouts;
    if (!cases)
        return finds;
    CaseTable caseTable(journal.context());
    auto open =
        rowsOf<Case>(caseQuery({.text = term}, engine).ids(journal.database(), {}, Qt::DescendingOrder, {}, ofEachKind),
                     [&](const QList<RowId> &ids) { return caseTable.cases(ids); });
    if (!open)
        return tl::unexpected(open.error());
    finds.cases = *open;
    return finds;
}

QList<BoxHit> hitsOf(const Finds &finds)
{
    const QString dot = u" · "_s;
    QList<BoxHit> hits;
    for (const RegisteredInvoice &one : finds.invoices)
        hits.append(
            {BoxHit::Kind::Invoice, one.invoice.id.value, one.invoice.id.value,
             QStringList{rupiahText(one.invoice.amount), lookOf(one.invoice.status).word, one.invoice.buyer.value}.join(
                 dot)});
    for (const Payout &one : finds.payouts)
        hits.append(
            {BoxHit::Kind::Payout, one.id.value, rupiahText(one.request.amount) + dot + maskedRecipient(one.request),
             QStringList{lookOf(one.state).word, one.request.username.value, one.request.accountName}.join(dot)});
    for (const Case &one : finds.cases)
        hits.append({BoxHit::Kind::Case, one.id.value, lookOf(one.kind).word,
                     objectText({one.objectKind, one.objectId}) + dot + timeText(one.openedAt.toUtc())});
    return hits;
}

} // namespace

BoxPart::BoxPart(Store &store, CommandBox &box, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_box(box)
{
    connect(&box, &CommandBox::searchWanted, this, &BoxPart::search);
    connect(&box, &CommandBox::lookupWanted, this, &BoxPart::lookupWanted);
    connect(&box, &CommandBox::hitChosen, this, &BoxPart::hitChosen);
}

void BoxPart::follow(Roles roles)
{
    m_roles = roles;
}

void BoxPart::leave()
{
    m_roles = {};
    m_search.reset();
    m_box.forget();
}

void BoxPart::search(const BoxQuery &query)
{
    m_search = std::make_unique<QObject>();
    if (!grants(m_roles, Right::ReadRegister) || !isSearched(query)) {
        m_box.setFound(query.text, {});
        return;
    }
    const bool cases = grants(m_roles, Right::CloseCase) || grants(m_roles, Right::ReadAudit);
    m_store.read<Finds>([query, cases](Journal &journal) { return find(journal, query, cases); },
                        {m_search.get(), [this, query](const Result<Finds> &finds) {
                             m_box.setFound(query.text, finds ? hitsOf(*finds) : QList<BoxHit>{});
                         }});
}
