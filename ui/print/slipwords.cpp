// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/slipwords.h"

#include "domain/emvco.h"
#include "domain/plaintext.h"
#include "ui/linkcheck.h"
#include "ui/locale.h"
#include "ui/look.h"
#include "ui/print/papertext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 120;
constexpr qsizetype longestLink = 400;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PaymentSlip)
};

QString name(const QString &text)
{
    return boundedPlainText(text, longestName);
}

// A word that the contract does not name could be anything, "Paid" too: it is quoted.
QString statusOf(const InvoiceStatus &status)
{
    const QString word = lookOf(status).word;
    return status.word == InvoiceStatus::Word::Other ? Text::tr("Unknown status “%1”").arg(word) : word;
}

QList<SlipWords::Fact> factsOf(const Invoice &invoice)
{
    using Word = InvoiceStatus::Word;
    QString ends = Text::tr("Expires");
    if (invoice.status.word == Word::Expired)
        ends = Text::tr("Expired");
    QList<SlipWords::Fact> facts{{Text::tr("Invoice"), name(invoice.id.value)},
                                 {Text::tr("Buyer"), name(invoice.buyer.value)},
                                 {Text::tr("Created"), timeText(invoice.createdAt)}};
    if (invoice.status.word != Word::Paid) // a paid invoice does not expire
        facts.append({ends, timeText(invoice.expiresAt)});
    facts.removeIf([](const SlipWords::Fact &fact) { return fact.value.isEmpty(); });
    return facts;
}

// Without the commission: that is between the seller and the marketplace.
SlipWords::Store storeOf(const StoreSale &sale)
{
    QStringList notes;
    if (!sale.storeInvoice.isEmpty())
        notes.append(name(sale.storeInvoice.value));
    if (!sale.freightCharge.isZero())
        notes.append(Text::tr("freight %1").arg(rupiahText(sale.freightCharge)));
    if (sale.insuranceAmount && !sale.insuranceAmount->isZero())
        notes.append(Text::tr("insurance %1").arg(rupiahText(*sale.insuranceAmount)));
    return {name(sale.seller.value), rupiahText(sale.amount), notes.join(u" · "_s)};
}

// Only what still waits is paid; a code on the slip of a paid invoice would be paid twice.
void addPayment(SlipWords &words, const PaymentSlip &slip)
{
    const QString &text = slip.linkOrQr;
    if (slip.invoice.status.word != InvoiceStatus::Word::Pending || text.isEmpty())
        return;
    if (emvco::hasValidCrc(text)) {
        words.payTitle = Text::tr("Pay with QRIS");
        words.payHint = Text::tr("Scan it with a banking or e-wallet app.");
        words.qr = text;
    } else if (checkLink(text, {QUrl(text).host()}).isAllowed()) { // well-formed; which host, the caller has checked
        words.payTitle = Text::tr("Payment link");
        words.payHint = Text::tr("Scan the code with a phone, or type the address.");
        words.link = boundedPlainText(text, longestLink);
        words.qr = text;
    }
}

QStringList footOf(const PaymentSlip &slip)
{
    QStringList foot{slip.statusAt.isValid() ? Text::tr("Status as of %1").arg(timeText(slip.statusAt))
                                             : Text::tr("Status as of the checkout; not read since")};
    foot.append(Text::tr("Printed %1 by %2").arg(timeText(slip.printedAt), name(slip.printedBy.value)));
    if (slip.invoice.status.word != InvoiceStatus::Word::Paid)
        foot.append(Text::tr("This slip is no proof of payment."));
    return foot;
}

QString moreStoresWords(const QList<StoreShare> &left)
{
    QList<Rupiah> amounts;
    for (const StoreShare &share : left)
        amounts.append(share.sale.amount);
    const auto sum = checkedSum(amounts);
    const QString count = Text::tr("and %n more store(s)", nullptr, int(left.size()));
    return sum ? Text::tr("%1, together %2").arg(count, rupiahText(*sum)) : count;
}

} // namespace

SlipWords slipWords(const PaymentSlip &slip)
{
    SlipWords words{.mark = paperMark(slip.environment, Text::tr("%1 – not for payment")),
                    .title = Text::tr("Payment slip"),
                    .amountLabel = Text::tr("Amount"),
                    .amount = rupiahText(slip.invoice.amount),
                    .amountInWords = terbilang(slip.invoice.amount), // Indonesian in both languages
                    .status = statusOf(slip.invoice.status),
                    .facts = factsOf(slip.invoice),
                    .foot = footOf(slip)};
    if (!slip.stores.isEmpty())
        words.storesTitle = Text::tr("Stores");
    for (const StoreShare &share : slip.stores)
        words.stores.append(storeOf(share.sale));
    words.moreStores = [stores = slip.stores](qsizetype shown) { return moreStoresWords(stores.sliced(shown)); };
    addPayment(words, slip);
    return words;
}
