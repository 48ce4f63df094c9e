// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/pdfpages.h"

#include <QFontMetrics>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr int titlePoints = 12;
constexpr int largestPoints = 8;
constexpr int smallestPoints = 6;
constexpr qsizetype longestCell = 300; // more never fits, and measuring it takes its time

bool isText(const ExportColumn &column)
{
    return column.kind == ExportColumn::Kind::Text;
}

QString onOneLine(QString text)
{
    text.truncate(longestCell);
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }, u' ');
    return text;
}

int sum(const QList<int> &numbers)
{
    return std::accumulate(numbers.cbegin(), numbers.cend(), 0);
}

} // namespace

PdfPages::PdfPages(QPagedPaintDevice &device, const TableHead &head, const QList<ExportRow> &rows)
    : m_device(device)
    , m_head(head)
    , m_rows(rows)
    , m_width(device.width())
{
    // Spaced by a hair, letters make no ligatures: an id copied out of the file has its own characters.
    m_font.setLetterSpacing(QFont::PercentageSpacing, 101);
    chooseFont();
    chooseWidths();
    chooseHeights();
}

QFont PdfPages::bold(int points) const
{
    QFont font = m_font;
    font.setPointSize(points);
    font.setBold(true);
    return font;
}

// The largest with which the columns stand beside each other as they want to.
void PdfPages::chooseFont()
{
    for (int points = largestPoints; points >= smallestPoints; --points) {
        m_font.setPointSize(points);
        const QFontMetrics metrics(m_font, &m_device);
        m_padding = metrics.averageCharWidth() / 2;
        m_lineHeight = metrics.height() * 5 / 4;
        if (sum(wantedWidths()) <= m_width)
            return;
    }
}

// An amount or a time that is cut says something else: these columns are as wide as their widest cell.
QList<int> PdfPages::wantedWidths() const
{
    const QFontMetrics metrics(m_font, &m_device);
    const QFontMetrics boldMetrics(bold(m_font.pointSize()), &m_device);
    QList<int> widths;
    for (qsizetype i = 0; i < m_head.columns.size(); ++i) {
        const ExportColumn &column = m_head.columns.at(i);
        int width = metrics.averageCharWidth() * column.widthCharacters;
        if (!isText(column)) {
            width = boldMetrics.horizontalAdvance(column.header);
            for (const ExportRow &row : m_rows)
                width = std::max(width, metrics.horizontalAdvance(cellText(row, i)));
        }
        widths.append(width + 2 * m_padding);
    }
    return widths;
}

void PdfPages::chooseWidths()
{
    m_widths = wantedWidths();
    int texts = 0;
    for (qsizetype i = 0; i < m_widths.size(); ++i)
        texts += isText(m_head.columns.at(i)) ? m_widths.at(i) : 0;
    const int all = sum(m_widths);
    if (all <= m_width)
        return;
    const int room = m_width - (all - texts); // for the texts
    const bool textsGiveWay = room >= texts / 4;
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        const qint64 width = m_widths.at(i);
        if (!textsGiveWay)
            m_widths[i] = int(width * m_width / all);
        else if (isText(m_head.columns.at(i)))
            m_widths[i] = int(width * room / texts);
    }
}

void PdfPages::chooseHeights()
{
    m_titleHeight = QFontMetrics(bold(titlePoints), &m_device).height() * 5 / 4;
    if (!m_head.context.isEmpty()) {
        const QFontMetrics metrics(m_font, &m_device);
        const int lines = m_device.height() / 4 / metrics.lineSpacing(); // at most
        const QRect room(0, 0, m_width, lines * metrics.lineSpacing());
        const QRect needed = metrics.boundingRect(room, Qt::TextWordWrap, m_head.context.join(u" · "_s));
        m_contextHeight = std::min(needed.height(), room.height());
    }
    // Above the rows: title, context, half a line, the columns' headers. Below: a line for the cut.
    const int taken = m_titleHeight + m_contextHeight + m_lineHeight / 2 + 2 * m_lineHeight;
    m_rowsOfAPage = std::max(1, (m_device.height() - taken) / m_lineHeight);
}

int PdfPages::count() const
{
    return std::max(1, int((m_rows.size() + m_rowsOfAPage - 1) / m_rowsOfAPage));
}

void PdfPages::draw(int page)
{
    drawHead(page);
    int y = m_titleHeight + m_contextHeight + m_lineHeight / 2 + m_lineHeight;
    m_painter.drawLine(0, y, m_width, y);
    const qsizetype first = qsizetype(page) * m_rowsOfAPage;
    const qsizetype last = std::min<qsizetype>(first + m_rowsOfAPage, m_rows.size());
    for (qsizetype i = first; i < last; ++i) {
        QStringList cells;
        for (qsizetype column = 0; column < m_widths.size(); ++column)
            cells.append(cellText(m_rows.at(i), column));
        drawRow(y, cells);
        y += m_lineHeight;
    }
}

void PdfPages::drawHead(int page)
{
    m_painter.setFont(m_font);
    const QString pageText = m_head.pageWords.arg(page + 1).arg(count());
    const int pageWidth = m_painter.fontMetrics().horizontalAdvance(pageText);
    m_painter.drawText(QRect(0, 0, m_width, m_titleHeight), Qt::AlignRight | Qt::AlignVCenter, pageText);
    m_painter.drawText(QRect(0, m_titleHeight, m_width, m_contextHeight), Qt::TextWordWrap,
                       m_head.context.join(u" · "_s));
    m_painter.setFont(bold(titlePoints));
    const int titleWidth = m_width - pageWidth - 4 * m_padding;
    m_painter.drawText(QRect(0, 0, titleWidth, m_titleHeight), Qt::AlignVCenter | Qt::TextSingleLine,
                       m_painter.fontMetrics().elidedText(onOneLine(m_head.title), Qt::ElideRight, titleWidth));
    m_painter.setFont(bold(m_font.pointSize()));
    QStringList headers;
    for (const ExportColumn &column : m_head.columns)
        headers.append(onOneLine(column.header));
    drawRow(m_titleHeight + m_contextHeight + m_lineHeight / 2, headers);
    m_painter.setFont(m_font);
}

void PdfPages::drawRow(int y, const QStringList &cells)
{
    int x = 0;
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        const auto kind = m_head.columns.at(i).kind;
        const QRect cell(x + m_padding, y, m_widths.at(i) - 2 * m_padding, m_lineHeight);
        const auto side = kind == ExportColumn::Kind::Amount ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.drawText(cell, int(side) | Qt::AlignVCenter | Qt::TextSingleLine,
                           fitted(cells.at(i), kind, cell.width()));
        x += m_widths.at(i);
    }
}

QString PdfPages::fitted(const QString &text, ExportColumn::Kind kind, int width) const
{
    const QFontMetrics metrics = m_painter.fontMetrics();
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    // Half an amount would be read as another one.
    return kind == ExportColumn::Kind::Amount ? u"#"_s : metrics.elidedText(text, Qt::ElideRight, width);
}

void PdfPages::drawCut()
{
    const qsizetype rowsHere = m_rows.size() - qsizetype(count() - 1) * m_rowsOfAPage;
    const int y = m_titleHeight + m_contextHeight + m_lineHeight / 2 + int(rowsHere + 1) * m_lineHeight;
    m_painter.setFont(bold(m_font.pointSize()));
    const QString rows = QLocale(QLocale::Indonesian, QLocale::Indonesia).toString(qlonglong(m_rows.size()));
    m_painter.drawText(QRect(m_padding, y, m_width - 2 * m_padding, m_lineHeight), Qt::AlignVCenter,
                       m_head.cutWords.arg(rows));
    m_painter.setFont(m_font);
}

QString PdfPages::cellText(const ExportRow &row, qsizetype column) const
{
    const ExportCell cell = row.value(column);
    if (const auto *amount = std::get_if<Rupiah>(&cell))
        return formatRupiah(*amount);
    return onOneLine(exportText(cell, m_head.columns.at(column).kind));
}
