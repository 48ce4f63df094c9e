// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/registerexport.h"

#include "ui/locale.h"

#include <QCoreApplication>

// Its name is the translators' context.
struct RegisterExport {
    Q_DECLARE_TR_FUNCTIONS(RegisterExport)

public:
    [[nodiscard]] static QStringList contextOf(const RegisterFilter &filter);
    [[nodiscard]] static QString remarkOn(const RegisteredInvoice &row);
};

QStringList RegisterExport::contextOf(const RegisterFilter &filter)
{
    QStringList words;
    if (!filter.text.isEmpty())
        words.append(tr("Search: %1").arg(filter.text));
    if (!filter.statuses.isEmpty())
        words.append(tr("Status: %1").arg(filter.statuses.join(QStringLiteral(", "))));
    if (filter.paidLate)
        words.append(tr("Paid late only"));
    if (filter.mismatch)
        words.append(tr("Differing amounts only"));
    if (filter.platform)
        words.append(tr("Platform: %1").arg(wireName(*filter.platform)));
    if (filter.source)
        words.append(tr("Source: %1").arg(wireName(*filter.source)));
    if (!filter.from.isNull())
        words.append(tr("Created from %1").arg(timeText(filter.from.toUtc())));
    if (!filter.until.isNull())
        words.append(tr("Created before %1").arg(timeText(filter.until.toUtc())));
    if (filter.least)
        words.append(tr("At least %1").arg(rupiahText(*filter.least)));
    if (filter.most)
        words.append(tr("At most %1").arg(rupiahText(*filter.most)));
    return words;
}

QString RegisterExport::remarkOn(const RegisteredInvoice &row)
{
    if (row.amountMismatch)
        return tr("Amount differs");
    return row.paidLate ? tr("Paid late") : QString{};
}

TableHead registerHead(const RegisterFilter &filter)
{
    using Kind = ExportColumn::Kind;
    const auto tr = [](const char *text) { return RegisterExport::tr(text); };
    TableHead head;
    head.title = RegisterExport::tr("Invoices");
    head.context = RegisterExport::contextOf(filter);
    head.pageWords = RegisterExport::tr("Page %1 of %2");
    head.cutWords = RegisterExport::tr(
        "Only the first %1 rows are here: a PDF is for reading. Export to a spreadsheet for all of them.");
    head.columns = {
        {tr(QT_TRANSLATE_NOOP("RegisterExport", "Invoice")), Kind::Text, 20},
        {tr(QT_TRANSLATE_NOOP("RegisterExport", "Status")), Kind::Text, 12},
        {tr(QT_TRANSLATE_NOOP("RegisterExport", "Remark")), Kind::Text, 14},
        {tr(QT_TRANSLATE_NOOP("RegisterExport", "Amount (Rp)")), Kind::Amount, 16},
        {tr(QT_TRANSLATE_NOOP("RegisterExport", "Buyer")), Kind::Text, 18},
        {tr(QT_TRANSLATE_NOOP("RegisterExport", "Source")), Kind::Text, 10},
        {tr(QT_TRANSLATE_NOOP("RegisterExport", "Type")), Kind::Text, 20},
        {tr(QT_TRANSLATE_NOOP("RegisterExport", "Created (UTC)")), Kind::IsoTime, 24},
        {tr(QT_TRANSLATE_NOOP("RegisterExport", "Created (WIB)")), Kind::WibTime, 20},
        {tr(QT_TRANSLATE_NOOP("RegisterExport", "Expires (UTC)")), Kind::IsoTime, 24},
        {tr(QT_TRANSLATE_NOOP("RegisterExport", "Expires (WIB)")), Kind::WibTime, 20},
        {tr(QT_TRANSLATE_NOOP("RegisterExport", "Read (UTC)")), Kind::IsoTime, 24},
        {tr(QT_TRANSLATE_NOOP("RegisterExport", "Read (WIB)")), Kind::WibTime, 20},
        {tr(QT_TRANSLATE_NOOP("RegisterExport", "Desk")), Kind::Text, 14},
        {tr(QT_TRANSLATE_NOOP("RegisterExport", "Xendit's id")), Kind::Text, 28},
        {tr(QT_TRANSLATE_NOOP("RegisterExport", "Payment link")), Kind::Text, 40},
    };
    return head;
}

ExportRow registerLine(const RegisteredInvoice &row)
{
    const Invoice &invoice = row.invoice;
    const Instant created = Instant::fromUtc(invoice.createdAt);
    const Instant expires = Instant::fromUtc(invoice.expiresAt);
    return {invoice.id.value,
            invoice.status.text,
            RegisterExport::remarkOn(row),
            invoice.amount,
            invoice.buyer.value,
            invoice.source,
            invoice.type,
            created,
            created,
            expires,
            expires,
            row.readAt,
            row.readAt,
            row.desk,
            invoice.xenditId.value,
            invoice.paymentUrl};
}
