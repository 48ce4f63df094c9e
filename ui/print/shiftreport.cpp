// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/shiftreport.h"

#include "ui/print/paper.h"
#include "ui/print/shiftpages.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>

bool paintShiftReport(QPagedPaintDevice &device, const ShiftReport &report)
{
    constexpr qreal margin = 15; // millimetres
    device.setPageOrientation(QPageLayout::Portrait);
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const ShiftPages pages(shiftWords(report), QRectF(painter.viewport()), device);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        pages.paint(painter, page);
    }
    return painter.end();
}

Result<void> saveShiftReport(const QString &path, const ShiftReport &report)
{
    return savePdf(path, shiftWords(report).title,
                   [&](QPagedPaintDevice &device) { return paintShiftReport(device, report); });
}
