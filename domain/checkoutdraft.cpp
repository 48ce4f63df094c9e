// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkoutdraft.h"

#include "domain/spreadsheet.h"

#include <QStringList>

#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

Rupiah amountIn(const CheckoutLine &line, CheckoutField cell)
{
    return parseRupiah(line.text(cell)).value_or(Rupiah{});
}

QString trimmedText(const CheckoutLine &line, CheckoutField cell)
{
    return line.text(cell).trimmed();
}

} // namespace

StoreSale saleOf(const CheckoutLine &line)
{
    StoreSale sale{.amount = amountIn(line, CheckoutField::Amount),
                   .freightCharge = amountIn(line, CheckoutField::Freight),
                   .commission = amountIn(line, CheckoutField::Commission),
                   .seller = {trimmedText(line, CheckoutField::Seller)},
                   .storeInvoice = {trimmedText(line, CheckoutField::Number)}};
    if (const auto insurance = parseRupiah(line.text(CheckoutField::Insurance)))
        sale.insuranceAmount = *insurance;
    return sale;
}

bool isReadable(const CheckoutLine &line, CheckoutField cell)
{
    const auto amount = parseRupiah(line.text(cell));
    return amount || amount.error() == RupiahProblem::Empty;
}

bool isReadable(const CheckoutLine &line)
{
    return isReadable(line, CheckoutField::Amount) && isReadable(line, CheckoutField::Freight)
        && isReadable(line, CheckoutField::Insurance) && isReadable(line, CheckoutField::Commission);
}

InvoiceCallContent contentOf(const CheckoutDraft &draft)
{
    CheckoutRequest request{.service = draft.service, .source = draft.source};
    for (const CheckoutLine &line : draft.lines) {
        if (!line.isBlank())
            request.sales.append(saleOf(line));
    }
    request.total = draft.total.trimmed().isEmpty() ? goodsAndFreight(request.sales).value_or(Rupiah{})
                                                    : parseRupiah(draft.total).value_or(Rupiah{});
    return {.kind = InvoiceCallKind::Checkout, .user = draft.buyer, .checkout = request, .amount = request.total};
}

QString typedAmount(Rupiah amount)
{
    QLocale grouped(QLocale::Indonesian, QLocale::Indonesia);
    grouped.setNumberOptions(QLocale::DefaultNumberOptions);
    return grouped.toString(amount.amount());
}

CheckoutDraft copyOf(const CheckoutRequest &request)
{
    CheckoutDraft draft{.service = request.service, .source = request.source};
    if (goodsAndFreight(request.sales) != request.total)
        draft.total = typedAmount(request.total);
    for (const StoreSale &sale : request.sales) {
        CheckoutLine line;
        line.setText(CheckoutField::Seller, sale.seller.value);
        line.setText(CheckoutField::Amount, typedAmount(sale.amount));
        line.setText(CheckoutField::Freight, typedAmount(sale.freightCharge));
        if (sale.insuranceAmount)
            line.setText(CheckoutField::Insurance, typedAmount(*sale.insuranceAmount));
        line.setText(CheckoutField::Commission, typedAmount(sale.commission));
        draft.lines.append(line);
    }
    return draft;
}

namespace {

// Reads cell after cell. A quote at a cell's start opens it up to the quote that stands before the cell's end; one that
// is never closed so is a letter like any other.
class CellReader
{
public:
    CellReader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    { }

    [[nodiscard]] QList<QStringList> rows()
    {
        QList<QStringList> all;
        QStringList row;
        while (m_at < m_text.size()) {
            row.append(cell());
            const bool ended = m_at >= m_text.size();
            if (!ended && m_text.at(m_at) == m_separator) {
                ++m_at;
                if (m_at == m_text.size())
                    row.append(QString());
                continue;
            }
            all.append(std::exchange(row, {}));
            if (!ended)
                m_at += m_text.sliced(m_at).startsWith(u"\r\n") ? 2 : 1;
        }
        if (!row.isEmpty())
            all.append(row);
        return all;
    }

private:
    [[nodiscard]] bool endsCell(qsizetype at) const
    {
        if (at >= m_text.size())
            return true;
        const QChar c = m_text.at(at);
        return c == m_separator || c == u'\n' || c == u'\r';
    }

    [[nodiscard]] std::optional<qsizetype> closingQuote(qsizetype from) const
    {
        for (qsizetype at = from; at < m_text.size(); ++at) {
            if (m_text.at(at) != u'"')
                continue;
            if (at + 1 < m_text.size() && m_text.at(at + 1) == u'"')
                ++at;
            else
                return endsCell(at + 1) ? std::optional(at) : std::nullopt;
        }
        return std::nullopt;
    }

    [[nodiscard]] QString cell()
    {
        if (m_text.at(m_at) == u'"') {
            if (const auto end = closingQuote(m_at + 1)) {
                const qsizetype from = std::exchange(m_at, *end + 1) + 1;
                return m_text.sliced(from, *end - from).toString().replace(u"\"\""_s, u"\""_s);
            }
        }
        const qsizetype from = m_at;
        while (!endsCell(m_at))
            ++m_at;
        return m_text.sliced(from, m_at - from).toString();
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
};

// Without the apostrophe that this program's own tables put in front for spreadsheets.
QString cleanCell(const QString &cell)
{
    const QString text = cell.trimmed();
    const bool guarded = text.startsWith(u'\'') && spreadsheetText(text.mid(1)) == text;
    return guarded ? text.mid(1) : text;
}

// How heads are spelt: here in both languages, on the wire, and in the sheets that people keep.
constexpr std::array<std::pair<const char16_t *, CheckoutField>, 30> headWords{{
    {u"seller", CheckoutField::Seller},
    {u"seller username", CheckoutField::Seller},
    {u"store", CheckoutField::Seller},
    {u"penjual", CheckoutField::Seller},
    {u"nama penjual", CheckoutField::Seller},
    {u"toko", CheckoutField::Seller},
    {u"store invoice", CheckoutField::Number},
    {u"invoice onmarket", CheckoutField::Number},
    {u"invoice", CheckoutField::Number},
    {u"tagihan toko", CheckoutField::Number},
    {u"nomor tagihan toko", CheckoutField::Number},
    {u"amount", CheckoutField::Amount},
    {u"goods", CheckoutField::Amount},
    {u"jumlah", CheckoutField::Amount},
    {u"barang", CheckoutField::Amount},
    {u"harga", CheckoutField::Amount},
    {u"harga barang", CheckoutField::Amount},
    {u"freight", CheckoutField::Freight},
    {u"freight charge", CheckoutField::Freight},
    {u"shipping", CheckoutField::Freight},
    {u"ongkir", CheckoutField::Freight},
    {u"ongkos kirim", CheckoutField::Freight},
    {u"insurance", CheckoutField::Insurance},
    {u"insurance amount", CheckoutField::Insurance},
    {u"asuransi", CheckoutField::Insurance},
    {u"biaya asuransi", CheckoutField::Insurance},
    {u"commission", CheckoutField::Commission},
    {u"commission onmarket", CheckoutField::Commission},
    {u"komisi", CheckoutField::Commission},
    {u"komisi penjual", CheckoutField::Commission},
}};

std::optional<CheckoutField> headOf(const QString &cell)
{
    QString word = cell.toCaseFolded().replace(u'_', u' ');
    word = word.remove(u"(rp)"_s).remove(u':').remove(u'*').simplified();
    for (const auto &[head, field] : headWords) {
        if (word == QStringView(head))
            return field;
    }
    return std::nullopt;
}

// Two names of columns, and no amount: a store may well be called "Toko".
bool isHeader(const QStringList &row)
{
    const bool amounts =
        std::any_of(row.begin(), row.end(), [](const QString &cell) { return parseRupiah(cell).has_value(); });
    return !amounts
        && std::count_if(row.begin(), row.end(), [](const QString &cell) { return headOf(cell).has_value(); }) >= 2;
}

bool isInOrder(const QStringList &header)
{
    for (qsizetype column = 0; column < header.size(); ++column) {
        if (const auto field = headOf(header.at(column)); field && int(*field) != column)
            return false;
    }
    return true;
}

bool isBlankRow(const QStringList &row)
{
    return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.isEmpty(); });
}

void take(PastedLines &result, const QStringList &row)
{
    if (result.lines.size() == maximumStores) {
        ++result.overLimit;
        return;
    }
    CheckoutLine line;
    bool more = false;
    for (qsizetype column = 0; column < row.size(); ++column) {
        if (column < checkoutCells)
            line.setText(CheckoutField(column), row.at(column));
        else
            more = more || !row.at(column).isEmpty();
    }
    result.tooWide += more ? 1 : 0;
    result.lines.append(line);
}

} // namespace

PastedLines parseCheckoutLines(QStringView pasted)
{
    if (pasted.startsWith(QChar::ByteOrderMark))
        pasted = pasted.sliced(1);
    const bool tabs = pasted.contains(u'\t') || !pasted.contains(u';');
    QList<QStringList> rows = CellReader(pasted, tabs ? QChar(u'\t') : QChar(u';')).rows();
    PastedLines result;
    for (QStringList &row : rows) {
        for (QString &cell : row)
            cell = cleanCell(cell);
        result.columns = std::max(result.columns, int(row.size()));
    }
    // In a column a gap keeps its place; between rows it says nothing.
    if (result.columns > 1)
        rows.removeIf(isBlankRow);
    if (!rows.isEmpty() && isHeader(rows.constFirst())) {
        result.header = true;
        result.otherOrder = !isInOrder(rows.constFirst());
        rows.removeFirst();
    }
    if (result.otherOrder)
        return result;
    for (const QStringList &row : std::as_const(rows))
        take(result, row);
    return result;
}
