// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/shiftexport.h"

#include "ui/counter/salewords.h"
#include "ui/locale.h"

#include <QCoreApplication>

// Its name is the translators' context.
struct ShiftExport {
    Q_DECLARE_TR_FUNCTIONS(ShiftExport)

public:
    [[nodiscard]] static QStringList contextOf(const Shift &shift);
};

QStringList ShiftExport::contextOf(const Shift &shift)
{
    QStringList words{tr("Cashier: %1").arg(shift.cashier.value), tr("Desk: %1").arg(shift.desk),
                      tr("Opened: %1").arg(timeText(shift.openedAt.toUtc()))};
    if (shift.isOpen())
        return words;
    words.append(tr("Closed: %1").arg(timeText(shift.closedAt.toUtc())));
    words.append(tr("Paid: %1").arg(sumText(shift.totals.paid)));
    words.append(tr("Paid late: %1").arg(sumText(shift.totals.late)));
    words.append(tr("Anchor code: %1, after %2 entries of the log").arg(shift.anchor, numberText(shift.entries)));
    return words;
}

TableHead shiftHead(const Shift &shift)
{
    using Kind = ExportColumn::Kind;
    const auto tr = [](const char *text) { return ShiftExport::tr(text); };
    TableHead head;
    head.title = ShiftExport::tr("Sales of a shift");
    head.context = ShiftExport::contextOf(shift);
    head.pageWords = ShiftExport::tr("Page %1 of %2");
    head.cutWords = ShiftExport::tr(
        "Only the first %1 rows are here: a PDF is for reading. Export to a spreadsheet for all of them.");
    head.columns = {
        {tr(QT_TRANSLATE_NOOP("ShiftExport", "Number")), Kind::Text, 26},
        {tr(QT_TRANSLATE_NOOP("ShiftExport", "Invoice")), Kind::Text, 20},
        {tr(QT_TRANSLATE_NOOP("ShiftExport", "State")), Kind::Text, 14},
        {tr(QT_TRANSLATE_NOOP("ShiftExport", "Amount (Rp)")), Kind::Amount, 16},
        {tr(QT_TRANSLATE_NOOP("ShiftExport", "Reference")), Kind::Text, 24},
        {tr(QT_TRANSLATE_NOOP("ShiftExport", "Store")), Kind::Text, 20},
        {tr(QT_TRANSLATE_NOOP("ShiftExport", "Cashier")), Kind::Text, 16},
        {tr(QT_TRANSLATE_NOOP("ShiftExport", "Desk")), Kind::Text, 16},
        {tr(QT_TRANSLATE_NOOP("ShiftExport", "Asked for (UTC)")), Kind::IsoTime, 24},
        {tr(QT_TRANSLATE_NOOP("ShiftExport", "Asked for (WIB)")), Kind::WibTime, 20},
        {tr(QT_TRANSLATE_NOOP("ShiftExport", "Shown (UTC)")), Kind::IsoTime, 24},
        {tr(QT_TRANSLATE_NOOP("ShiftExport", "Shown (WIB)")), Kind::WibTime, 20},
        {tr(QT_TRANSLATE_NOOP("ShiftExport", "Expires (UTC)")), Kind::IsoTime, 24},
        {tr(QT_TRANSLATE_NOOP("ShiftExport", "Expires (WIB)")), Kind::WibTime, 20},
        {tr(QT_TRANSLATE_NOOP("ShiftExport", "Paid (UTC)")), Kind::IsoTime, 24},
        {tr(QT_TRANSLATE_NOOP("ShiftExport", "Paid (WIB)")), Kind::WibTime, 20},
        {tr(QT_TRANSLATE_NOOP("ShiftExport", "Server's status")), Kind::Text, 14},
        {tr(QT_TRANSLATE_NOOP("ShiftExport", "Why not shown")), Kind::Text, 24},
    };
    return head;
}

ExportRow shiftLine(const CounterSale &sale)
{
    return {sale.number.value,  sale.invoice.value, lookOf(stateOf(sale)).word,
            sale.amount,        sale.reference,     sale.store,
            sale.cashier.value, sale.desk,          sale.askedAt,
            sale.askedAt,       sale.shownAt,       sale.shownAt,
            sale.expiresAt,     sale.expiresAt,     sale.paidAt,
            sale.paidAt,        sale.status,        sale.notShown};
}

Result<void> writeShift(const QString &path, TableFormat format, const TableHead &head, const QList<ExportRow> &lines)
{
    const std::unique_ptr<TableFile> file = TableFile::make(format);
    if (const auto opened = file->open(path, head); !opened)
        return tl::unexpected(opened.error());
    if (const auto added = file->add(lines); !added)
        return tl::unexpected(added.error());
    return file->commit();
}
