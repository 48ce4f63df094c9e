// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/tablefile.h"

#include <QFont>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QStringList>

// Where everything stands on the pages of a PdfTable, in dots of the device. Made, used and gone within one thread.
class PdfPages
{
public:
    PdfPages(QPagedPaintDevice &device, const TableHead &head, const QList<ExportRow> &rows);

    [[nodiscard]] bool begin() { return m_painter.begin(&m_device); }
    [[nodiscard]] int count() const;
    void draw(int page); // from 0, in order
    void drawCut();      // on the last page: there were more
    [[nodiscard]] bool end() { return m_painter.end(); }

private:
    void chooseFont();
    void chooseWidths();
    void chooseHeights();
    [[nodiscard]] QList<int> wantedWidths() const;
    void drawHead(int page);
    void drawRow(int y, const QStringList &cells);
    [[nodiscard]] QString fitted(const QString &text, ExportColumn::Kind kind, int width) const;
    [[nodiscard]] QString cellText(const ExportRow &row, qsizetype column) const;
    [[nodiscard]] QFont bold(int points) const;

    QPagedPaintDevice &m_device;
    const TableHead &m_head;
    const QList<ExportRow> &m_rows;
    QPainter m_painter{};
    QFont m_font{};
    int m_width = 0;
    int m_padding = 0;
    int m_lineHeight = 0;
    int m_titleHeight = 0;
    int m_contextHeight = 0;
    int m_rowsOfAPage = 1;
    QList<int> m_widths{};
};
