// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxwords.h"

#include "domain/plaintext.h"
#include "ui/locale.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// Its name is the translators' context.
struct BoxWords {
    Q_DECLARE_TR_FUNCTIONS(BoxWords)
};

namespace {

constexpr qsizetype longestName = 60;

BoxReading readingOf(const std::optional<QrFacts> &qr)
{
    if (!qr)
        return {.look = {BoxWords::tr("Damaged text of a QR code"), Tone::Negative, Icon::Qr},
                .detail = BoxWords::tr("A part of it is missing or was changed. Copy or scan it once more.")};
    QStringList details;
    if (qr->amount)
        details.append(rupiahText(*qr->amount));
    else
        details.append(qr->amountUnclear ? BoxWords::tr("amount not in whole rupiah")
                                         : BoxWords::tr("no amount: the buyer types it"));
    if (!qr->reference.isEmpty())
        details.append(BoxWords::tr("reference %1").arg(boundedPlainText(qr->reference, longestName)));
    details.append(qr->crcRight ? BoxWords::tr("check code right (CRC)")
                                : BoxWords::tr("check code wrong (CRC): it was changed or cut off"));
    const QString name = qr->merchant.isEmpty()
        ? BoxWords::tr("QR code without a merchant's name")
        : BoxWords::tr("QR code of %1").arg(boundedPlainText(qr->merchant, longestName));
    return {.look = {name, qr->crcRight ? Tone::Info : Tone::Negative, Icon::Qr}, .detail = details.join(u" · "_s)};
}

BoxReading readingOfLink(const BoxQuery &query, const std::optional<LinkVerdict> &link)
{
    const QString host = boundedPlainText(query.host, longestName);
    const QString name = host.isEmpty() ? BoxWords::tr("A link") : BoxWords::tr("Link to %1").arg(host);
    if (query.linkInvoice.isEmpty())
        return {.look = {name, Tone::Warning, Icon::Warning},
                .detail = BoxWords::tr("It is no payment link that could be read. Nothing was opened.")};
    if (link && !link->isAllowed())
        return {.look = {name, Tone::Warning, Icon::Warning},
                .detail = BoxWords::tr("This is not a known payment page. Nothing was opened.")};
    return {.look = {name, Tone::Info, Icon::Info},
            .detail = BoxWords::tr("Looks for its invoice; the link itself is not opened.")};
}

} // namespace

std::optional<BoxReading> readingOf(const BoxQuery &query, const std::optional<LinkVerdict> &link)
{
    if (query.kind == BoxQuery::Kind::QrText)
        return readingOf(query.qr);
    if (query.kind == BoxQuery::Kind::Link)
        return readingOfLink(query, link);
    return std::nullopt;
}

QString boxAdvice(const BoxQuery &query)
{
    switch (query.kind) {
    case BoxQuery::Kind::Empty:
        return BoxWords::tr("Takes an invoice id, a waybill number, a store invoice, a username, a payment link, the "
                            "text of a QR code, or the first letters of a command.");
    case BoxQuery::Kind::Link:
        return BoxWords::tr("No invoice of this journal has this link. Try the invoice id or the buyer's username.");
    case BoxQuery::Kind::QrText:
        return BoxWords::tr("No invoice of this journal has this QR code. Try the invoice id, or its amount on the "
                            "page of invoices.");
    case BoxQuery::Kind::StoreNumber:
        return BoxWords::tr("This journal does not know this store invoice, and USAPI cannot search for one. Try the "
                            "invoice id or the waybill number.");
    case BoxQuery::Kind::Many: return {};
    case BoxQuery::Kind::Term:
        if (!query.numbers.isEmpty())
            return BoxWords::tr("Not in this journal. USAPI may know it:");
        return BoxWords::tr("Nothing in this journal, and no command is called that. Try an invoice id, a waybill "
                            "number, a username, or the first letters of a command.");
    case BoxQuery::Kind::TooLong:
        return BoxWords::tr("That is more than this box takes. Long lists belong on the look-up page.");
    }
    Q_UNREACHABLE();
}

QString lookupWords(const BoxQuery &query)
{
    if (query.numbers.isEmpty())
        return {};
    if (query.numbers.size() > 1)
        return BoxWords::tr("Look up %n number(s) at USAPI", nullptr, int(query.numbers.size()));
    return BoxWords::tr("Look up “%1” at USAPI").arg(boundedPlainText(query.numbers.constFirst(), longestName));
}
