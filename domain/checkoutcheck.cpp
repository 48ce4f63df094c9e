// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkoutcheck.h"

#include "domain/lookupterm.h"

#include <QHash>

#include <algorithm>

namespace {

constexpr qsizetype longestSeller = 200; // USAPI names no limit; the same as of a payout's names

using Field = CheckoutField;
using What = CheckoutProblem::What;
using Odd = CheckoutOddity::What;

struct Sale {
    int row = 0;
    StoreSale sale{};
};

bool hasOtherDigits(const QString &text)
{
    const auto letters = text.toUcs4();
    return std::any_of(letters.begin(), letters.end(),
                       [](uint letter) { return QChar::isDigit(letter) && (letter < '0' || letter > '9'); });
}

bool isPlain(const QString &text)
{
    const auto letters = text.toUcs4();
    return std::none_of(letters.begin(), letters.end(), [](uint letter) {
        switch (QChar::category(letter)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph: return true;
        default: return false;
        }
    });
}

std::optional<What> problemOfText(const QString &text, qsizetype longest)
{
    if (text.trimmed().isEmpty())
        return What::Missing;
    if (!isPlain(text))
        return What::NotPlain;
    if (hasOtherDigits(text))
        return What::OtherDigits;
    if (text.size() > longest)
        return What::TooLong;
    return std::nullopt;
}

void checkSale(QList<CheckoutProblem> &problems, const Sale &line)
{
    const StoreSale &sale = line.sale;
    const auto add = [&](Field field, What what) { problems.append({field, what, line.row}); };
    if (const auto what = problemOfText(sale.seller.value, longestSeller))
        add(Field::Seller, *what);
    if (const auto what = problemOfText(sale.storeInvoice.value, maximumTermLength))
        add(Field::Number, *what);
    if (!sale.amount.isPositive())
        add(Field::Amount, What::NotPositive);
    if (sale.freightCharge < Rupiah{})
        add(Field::Freight, What::Negative);
    if (sale.insuranceAmount.value_or(Rupiah{}) < Rupiah{})
        add(Field::Insurance, What::Negative);
    if (sale.commission < Rupiah{})
        add(Field::Commission, What::Negative);
}

void checkNumbers(QList<CheckoutProblem> &problems, const QList<Sale> &sales, const QSet<QString> &usedBefore)
{
    QHash<QString, int> times;
    for (const Sale &line : sales)
        ++times[line.sale.storeInvoice.value.trimmed()];
    for (const Sale &line : sales) {
        const QString number = line.sale.storeInvoice.value.trimmed();
        if (number.isEmpty())
            continue;
        if (times.value(number) > 1)
            problems.append({Field::Number, What::Twice, line.row});
        else if (usedBefore.contains(number))
            problems.append({Field::Number, What::UsedBefore, line.row});
    }
}

QList<CheckoutProblem> problemsOfSales(const QList<Sale> &sales, const QSet<QString> &usedBefore)
{
    QList<CheckoutProblem> problems;
    for (const Sale &line : sales)
        checkSale(problems, line);
    checkNumbers(problems, sales, usedBefore);
    return problems;
}

QList<Sale> numbered(const QList<StoreSale> &sales)
{
    QList<Sale> lines;
    for (const StoreSale &sale : sales)
        lines.append({int(lines.size()), sale});
    return lines;
}

// Places of the lines that are not blank.
QList<int> filledRows(const QList<CheckoutLine> &lines)
{
    QList<int> rows;
    for (int row = 0; row < lines.size(); ++row) {
        if (!lines.at(row).isBlank())
            rows.append(row);
    }
    return rows;
}

// Why what is typed is no amount.
std::optional<CheckoutProblem> problemOfAmount(Field field, const QString &text, int row)
{
    if (hasOtherDigits(text))
        return CheckoutProblem{field, What::OtherDigits, row};
    const auto amount = parseRupiah(text);
    if (amount || amount.error() == RupiahProblem::Empty)
        return std::nullopt;
    if (amount.error() == RupiahProblem::Negative)
        return CheckoutProblem{field, What::Negative, row};
    return CheckoutProblem{field, What::NotAnAmount, row, amount.error()};
}

// In place of what was said of the zero that stands for such a cell.
void checkTypedCells(QList<CheckoutProblem> &problems, const CheckoutLine &line, int row)
{
    for (const Field field : {Field::Amount, Field::Freight, Field::Insurance, Field::Commission}) {
        auto typed = problemOfAmount(field, line.text(field), row);
        if (!typed && field == Field::Amount && line.text(field).trimmed().isEmpty())
            typed = CheckoutProblem{field, What::Missing, row};
        if (!typed)
            continue;
        problems.removeIf([&](const CheckoutProblem &known) { return known.row == row && known.field == field; });
        problems.append(*typed);
    }
}

void sortByPlace(QList<CheckoutProblem> &problems)
{
    std::stable_sort(problems.begin(), problems.end(), [](const CheckoutProblem &one, const CheckoutProblem &other) {
        return std::pair(one.row, one.field) < std::pair(other.row, other.field);
    });
}

bool sumsFit(const QList<StoreSale> &sales)
{
    QList<Rupiah> commissions;
    for (const StoreSale &sale : sales)
        commissions.append(sale.commission);
    return goodsAndFreight(sales) && goodsFreightAndInsurance(sales) && checkedSum(commissions);
}

QList<CheckoutProblem> problemsOfWhole(const InvoiceCallContent &content, const Policy &policy)
{
    QList<CheckoutProblem> problems;
    const CheckoutRequest &request = content.checkout;
    if (request.sales.isEmpty())
        problems.append({Field::Stores, What::NoStore});
    else if (request.sales.size() > maximumStores)
        problems.append({Field::Stores, What::TooManyStores});
    const bool fits = sumsFit(request.sales);
    if (!fits)
        problems.append({Field::Stores, What::SumTooLarge});
    if (content.user.value.trimmed().isEmpty())
        problems.append({Field::Buyer, What::Missing});
    if (fits && !request.sales.isEmpty() && !request.total.isPositive())
        problems.append({Field::Total, What::NotPositive});
    else if (request.source == PaymentSource::Balance
             && judgeBalanceCheckout(policy, request.total, {}) == PolicyVerdict::AboveItemLimit)
        problems.append({Field::Total, What::AboveLimit});
    return problems;
}

} // namespace

QList<CheckoutProblem> problemsOf(const QList<CheckoutLine> &lines, const QSet<QString> &usedBefore)
{
    QList<Sale> sales;
    const QList<int> rows = filledRows(lines);
    for (const int row : rows)
        sales.append({row, saleOf(lines.at(row))});
    QList<CheckoutProblem> problems = problemsOfSales(sales, usedBefore);
    for (const int row : rows)
        checkTypedCells(problems, lines.at(row), row);
    sortByPlace(problems);
    return problems;
}

QList<CheckoutProblem> problemsOf(const CheckoutDraft &draft, const QSet<QString> &usedBefore, const Policy &policy)
{
    QList<CheckoutProblem> problems = problemsOf(draft.lines, usedBefore);
    QList<CheckoutProblem> whole = problemsOfWhole(contentOf(draft), policy);
    if (const auto total = problemOfAmount(Field::Total, draft.total, -1)) {
        whole.removeIf([](const CheckoutProblem &known) { return known.field == Field::Total; });
        whole.append(*total);
    }
    return problems + whole;
}

QList<CheckoutProblem> problemsOf(const InvoiceCallContent &content, const QSet<QString> &usedBefore,
                                  const Policy &policy)
{
    QList<CheckoutProblem> problems = problemsOfSales(numbered(content.checkout.sales), usedBefore);
    sortByPlace(problems);
    return problems + problemsOfWhole(content, policy);
}

QList<CheckoutOddity> odditiesOf(const InvoiceCallContent &content, const Policy &policy, std::optional<Rupiah> balance)
{
    QList<CheckoutOddity> oddities;
    const CheckoutRequest &request = content.checkout;
    if (!request.sales.isEmpty() && sumsFit(request.sales) && request.total.isPositive()
        && goodsAndFreight(request.sales) != request.total && goodsFreightAndInsurance(request.sales) != request.total)
        oddities.append({Odd::OtherTotal});
    QSet<QString> sellers;
    const QString buyer = usernameKey(content.user);
    const QList<Sale> sales = numbered(request.sales);
    for (const Sale &line : sales) {
        const QString seller = usernameKey(line.sale.seller);
        if (!seller.isEmpty() && seller == buyer)
            oddities.append({Odd::SellerBuys, line.row});
        if (!seller.isEmpty() && sellers.contains(seller))
            oddities.append({Odd::SellerTwice, line.row});
        sellers.insert(seller);
        if (line.sale.commission > line.sale.amount && line.sale.amount.isPositive())
            oddities.append({Odd::CommissionAboveAmount, line.row});
    }
    if (request.source != PaymentSource::Balance)
        return oddities;
    if (judgeBalanceCheckout(policy, request.total, {}) == PolicyVerdict::NeedsApproval)
        oddities.append({Odd::NeedsSecond});
    if (balance && request.total > *balance)
        oddities.append({Odd::AboveBalance});
    return oddities;
}

QList<CheckoutOddity> odditiesOf(const CheckoutDraft &draft, const Policy &policy, std::optional<Rupiah> balance)
{
    const QList<int> rows = filledRows(draft.lines);
    QList<CheckoutOddity> oddities = odditiesOf(contentOf(draft), policy, balance);
    for (CheckoutOddity &oddity : oddities) {
        if (oddity.row >= 0)
            oddity.row = rows.at(oddity.row);
    }
    return oddities;
}
