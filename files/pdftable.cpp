// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/pdftable.h"

#include "files/pdfpages.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 12; // millimetres
constexpr int dotsPerInch = 600;

} // namespace

PdfTable::PdfTable(qint64 most)
    : TableFile(most)
{ }

Result<void> PdfTable::begin()
{
    return {};
}

Result<void> PdfTable::write(const ExportRow &row)
{
    m_rows.append(row);
    return {};
}

Result<void> PdfTable::end()
{
    QPdfWriter writer(&target());
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                     QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
    writer.setTitle(head().title);
    writer.setCreator(u"USAPI Console"_s);
    PdfPages pages(writer, head(), m_rows);
    if (!pages.begin())
        return failure(u"the pages cannot be drawn"_s);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            writer.newPage();
        pages.draw(page);
        if (isCancelled()) {
            static_cast<void>(pages.end()); // before its device goes
            return cancelled();
        }
    }
    if (isFull())
        pages.drawCut();
    if (!pages.end())
        return failure(u"the pages cannot be drawn"_s);
    return {};
}
