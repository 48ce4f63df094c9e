// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/shiftwords.h"

#include "domain/plaintext.h"
#include "ui/counter/salewords.h"
#include "ui/locale.h"
#include "ui/look.h"
#include "ui/print/papertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 80;
constexpr int wibOffset = 7 * 3'600; // seconds

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ShiftReport)
};

QString name(const QString &text)
{
    return boundedPlainText(text, longestName);
}

// Without the year, which stands above, and the zone, which its column says.
QString shortTime(const Instant &time)
{
    const QString year = time.toUtc().toOffsetFromUtc(wibOffset).toString(u" yyyy"_s);
    return time.isNull() ? QString() : timeText(time.toUtc()).remove(year).remove(u" WIB"_s);
}

QList<ShiftWords::Fact> factsOf(const Shift &shift)
{
    QList<ShiftWords::Fact> facts{{Text::tr("Cashier"), name(shift.cashier.value)},
                                  {Text::tr("Desk"), name(shift.desk)},
                                  {Text::tr("Opened"), timeText(shift.openedAt.toUtc())}};
    const QString closed = timeText(shift.closedAt.toUtc());
    if (shift.isOpen())
        facts.append({Text::tr("Closed"), Text::tr("Not yet: this is how it stands")});
    else if (shift.closedBy == shift.cashier || shift.closedBy.isEmpty())
        facts.append({Text::tr("Closed"), closed});
    else
        facts.append({Text::tr("Closed"), Text::tr("%1 by %2").arg(closed, name(shift.closedBy.value))});
    if (shift.takenOver > 0)
        facts.append({Text::tr("Taken over"),
                      Text::tr("%n open sale(s) of the shift before", nullptr,
                               int(std::min<qint64>(shift.takenOver, 1'000'000)))});
    if (shift.isOpen())
        return facts;
    facts.append({Text::tr("Entries in the log"), numberText(shift.entries)});
    facts.append({Text::tr("Anchor code"), name(shift.anchor)});
    return facts;
}

ShiftWords::Total lineOf(const QString &label, const SaleSum &sum)
{
    return {label, numberText(sum.count), rupiahText(sum.amount)};
}

QList<ShiftWords::Total> linesOf(const ShiftTotals &totals)
{
    QList<ShiftWords::Total> lines;
    for (const auto &[state, sum] : {std::pair{SaleState::Paid, totals.paid}, {SaleState::PaidLate, totals.late}})
        lines.append(lineOf(lookOf(state).word, sum));
    const auto received = checkedAdd(totals.paid.amount, totals.late.amount);
    const qint64 count = totals.paid.count + totals.late.count;
    lines.append({Text::tr("Received"), numberText(count), received ? rupiahText(*received) : QString(), true});
    for (const auto &[state, sum] : {std::pair{SaleState::Mismatch, totals.mismatch},
                                     {SaleState::Open, totals.open},
                                     {SaleState::Expired, totals.expired},
                                     {SaleState::Cancelled, totals.cancelled},
                                     {SaleState::Withheld, totals.withheld},
                                     {SaleState::Unknown, totals.unknown},
                                     {SaleState::NotMade, totals.notMade}})
        lines.append(lineOf(lookOf(state).word, sum));
    lines.append(lineOf(Text::tr("Codes shown to buyers"), totals.shown));
    return lines;
}

void addTotals(ShiftWords &words, const ShiftReport &report)
{
    const auto now = totalsOf(report.sales);
    words.totalsTitle = Text::tr("Totals");
    words.totalsHead = {Text::tr("State"), Text::tr("Sales"), Text::tr("Sum")};
    if (!report.shift.isOpen()) {
        words.totals = linesOf(report.shift.totals);
        if (now != report.shift.totals)
            words.totalsNote = Text::tr("As they were when the shift was closed. Some sales below have changed since.");
    } else if (now) {
        words.totals = linesOf(*now);
    } else {
        words.totalsNote = Text::tr("The sums are too large to be added up.");
    }
}

QStringList rowOf(const CounterSale &sale, qsizetype number)
{
    QStringList row(ShiftWords::Columns);
    row[ShiftWords::Number] = numberText(number);
    row[ShiftWords::AskedAt] = shortTime(sale.askedAt);
    row[ShiftWords::StoreNumber] = name(sale.number.value);
    row[ShiftWords::Invoice] = name(sale.invoice.value);
    row[ShiftWords::State] = lookOf(stateOf(sale)).word;
    row[ShiftWords::PaidAt] = shortTime(sale.paidAt);
    row[ShiftWords::Amount] = rupiahText(sale.amount);
    return row;
}

} // namespace

ShiftWords shiftWords(const ShiftReport &report)
{
    ShiftWords words{
        .mark = paperMark(report.environment, Text::tr("TRAINING (%1) – no real money")),
        .title = Text::tr("Shift report"),
        .facts = factsOf(report.shift),
        .salesTitle = Text::tr("Sales: %1").arg(numberText(report.sales.size())),
        .salesHead = {Text::tr("No."), Text::tr("Asked for (WIB)"), Text::tr("Number"), Text::tr("Invoice"),
                      Text::tr("State"), Text::tr("Paid (WIB)"), Text::tr("Amount")},
        .signatures = {{Text::tr("Cashier"), name(report.shift.cashier.value)}, {Text::tr("Supervisor"), {}}},
        .printed = Text::tr("Printed %1 by %2").arg(timeText(report.printedAt), name(report.printedBy.value)),
        .page = Text::tr("Page %1 of %2")};
    addTotals(words, report);
    for (qsizetype i = 0; i < report.sales.size(); ++i)
        words.sales.append(rowOf(report.sales.at(i), i + 1));
    return words;
}
