// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/receiptwords.h"

#include "domain/plaintext.h"
#include "ui/locale.h"
#include "ui/look.h"
#include "ui/print/papertext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 120;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Receipt)
};

QString name(const QString &text)
{
    return boundedPlainText(text, longestName);
}

QString statusOf(SaleState state)
{
    if (state == SaleState::Mismatch)
        return Text::tr("Another amount was paid");
    const QString paid = lookOf(invoiceStatus(u"PAID"_s)).word;
    return state == SaleState::PaidLate ? Text::tr("%1, after the code's end").arg(paid) : paid;
}

QString merchantOf(const Receipt &receipt)
{
    const QString merchant = name(receipt.merchant.name);
    return merchant.isEmpty() ? name(receipt.sale.store) : merchant;
}

QStringList subtitleOf(const Receipt &receipt)
{
    QStringList lines;
    if (!receipt.merchant.nmid.isEmpty())
        lines.append(Text::tr("NMID %1").arg(name(receipt.merchant.nmid)));
    if (const QString store = name(receipt.sale.store); !store.isEmpty() && store != merchantOf(receipt))
        lines.append(store);
    lines.append(Text::tr("Receipt of a QRIS payment"));
    return lines;
}

QList<SlipWords::Fact> factsOf(const CounterSale &sale, SaleState state)
{
    QList<SlipWords::Fact> facts{{Text::tr("Number"), name(sale.number.value)},
                                 {Text::tr("Invoice"), name(sale.invoice.value)},
                                 {Text::tr("Paid at"), timeText(sale.paidAt.toUtc())}};
    if (state == SaleState::PaidLate)
        facts.append({Text::tr("Code's end"), timeText(sale.expiresAt.toUtc())});
    facts.append({Text::tr("Cashier"), name(sale.cashier.value)});
    facts.append({Text::tr("Reference"), name(sale.reference)});
    facts.removeIf([](const SlipWords::Fact &fact) { return fact.value.isEmpty(); });
    return facts;
}

} // namespace

SlipWords receiptWords(const Receipt &receipt)
{
    const SaleState state = stateOf(receipt.sale);
    const bool differs = state == SaleState::Mismatch;
    SlipWords words{.mark = paperMark(receipt.environment, Text::tr("TRAINING (%1) – no money was paid")),
                    .copy = receipt.again ? Text::tr("COPY") : QString(),
                    .title = merchantOf(receipt),
                    .subtitle = subtitleOf(receipt),
                    .amountLabel = differs ? Text::tr("Asked for") : Text::tr("Paid by QRIS"),
                    .amount = rupiahText(receipt.sale.amount),
                    .amountInWords = terbilang(receipt.sale.amount), // Indonesian in both languages
                    .status = statusOf(state),
                    .facts = factsOf(receipt.sale, state)};
    if (differs)
        words.foot.append(Text::tr("No receipt for the amount above: it is settled at the counter."));
    words.foot.append(Text::tr("Printed %1 by %2").arg(timeText(receipt.printedAt), name(receipt.printedBy.value)));
    return words;
}
