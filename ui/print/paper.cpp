// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper.h"

#include "domain/plaintext.h"
#include "ui/print/sliplayout.h"

#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

using Paper = CounterSettings::Paper;

// Millimetres.
constexpr qreal longestRoll = 400;
constexpr qreal shortestRoll = 60;
constexpr qreal rollFeed = 3; // above and below
constexpr qreal sheetMargin = 15;
constexpr qreal millimetresOfAnInch = 25.4;

struct Roll {
    qreal width = 0;
    qreal printable = 0;
};

constexpr Roll rollOf(Paper paper)
{
    return paper == Paper::Roll58 ? Roll{58, 48} : Roll{80, 72};
}

// One by one: a printer that refuses the margins takes the size all the same.
void setPage(QPagedPaintDevice &device, Paper paper, qreal length)
{
    device.setPageOrientation(QPageLayout::Portrait);
    if (paper == Paper::A4) {
        device.setPageSize(QPageSize(QPageSize::A4));
        device.setPageMargins({sheetMargin, sheetMargin, sheetMargin, sheetMargin}, QPageLayout::Millimeter);
        return;
    }
    const Roll roll = rollOf(paper);
    const qreal side = (roll.width - roll.printable) / 2;
    device.setPageSize(QPageSize(QSizeF(roll.width, length), QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    device.setPageMargins({side, rollFeed, side, rollFeed}, QPageLayout::Millimeter);
}

qreal lengthOf(const QPagedPaintDevice &device, const SlipWords &words, Paper paper)
{
    const SlipLayout layout(words, QRectF(0, 0, device.width(), device.height()), device);
    const qreal content = layout.height() * millimetresOfAnInch / device.logicalDpiY();
    // Wider than long, some printers turn the page round.
    const qreal least = std::max(shortestRoll, rollOf(paper).width + 1);
    return std::clamp(std::ceil(content) + 1 + 2 * rollFeed, least, longestRoll);
}

Error paperError(const QString &detail)
{
    return {.kind = Error::Kind::Storage, .detail = detail};
}

} // namespace

bool paintOnPaper(QPagedPaintDevice &device, const SlipWords &words, CounterSettings::Paper paper)
{
    setPage(device, paper, longestRoll);
    if (paper != Paper::A4)
        setPage(device, paper, lengthOf(device, words, paper));
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    SlipLayout(words, QRectF(painter.viewport()), device).paint(painter);
    return painter.end();
}

Result<std::unique_ptr<QPrinter>> counterPrinter(const CounterSettings &settings)
{
    const QPrinterInfo info =
        settings.printer.isEmpty() ? QPrinterInfo::defaultPrinter() : QPrinterInfo::printerInfo(settings.printer);
    if (info.isNull() && settings.printer.isEmpty())
        return tl::unexpected(paperError(u"this computer has no printer that is its own choice"_s));
    if (info.isNull())
        return tl::unexpected(paperError(u"there is no printer %1"_s.arg(boundedPlainText(settings.printer))));
    auto printer = std::make_unique<QPrinter>(info, QPrinter::HighResolution);
    if (!printer->isValid())
        return tl::unexpected(paperError(u"the printer %1 cannot be used"_s.arg(boundedPlainText(info.printerName()))));
    if (settings.paper != Paper::A4)
        printer->setResolution(thermalDots); // a code's modules are whole dots, then
    return printer;
}

void printOnPaper(QWidget *parent, const QString &documentName, const SlipWords &words, const CounterSettings &settings,
                  const std::function<void(const Error &)> &failed)
{
    QTimer::singleShot(0, parent, [documentName, words, settings, failed] {
        const auto printer = counterPrinter(settings);
        if (!printer) {
            failed(printer.error());
            return;
        }
        (*printer)->setDocName(boundedPlainText(documentName));
        if (!paintOnPaper(**printer, words, settings.paper))
            failed(paperError(u"the printer took nothing"_s));
    });
}

Result<void> savePdf(const QString &path, const QString &title, const std::function<bool(QPagedPaintDevice &)> &paint)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(paperError(file.errorString()));
    {
        QPdfWriter writer(&file);
        writer.setTitle(title);
        writer.setCreator(u"USAPI Console"_s);
        if (!paint(writer))
            return tl::unexpected(paperError(u"the pages cannot be drawn"_s));
    }
    // Qt 6.4's commit() does not hear of a full disk when what is left in its buffer is written.
    if (!file.flush() || !file.commit())
        return tl::unexpected(paperError(file.errorString()));
    return {};
}
