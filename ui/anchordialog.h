// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/journalcheck.h"

#include <QDialog>

#include <memory>

class QPagedPaintDevice;
class QPrinter;

// Today's anchor, to be printed or saved and kept outside this computer: with it anybody can tell later that nothing
// was taken out of the log.
class AnchorDialog final : public QDialog
{
    Q_OBJECT

public:
    AnchorDialog(const AnchorSlip &slip, QWidget *parent);
    ~AnchorDialog() override;

    void savePdf(const QString &path);

Q_SIGNALS:
    void problem(const Error &error);

private:
    void print();
    void askForFile();
    [[nodiscard]] bool paint(QPagedPaintDevice &device) const;

    AnchorSlip m_slip;
    std::unique_ptr<QPrinter> m_printer;
};
