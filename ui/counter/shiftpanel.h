// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counter.h"
#include "domain/tableformat.h"
#include "ui/translatedwidget.h"

#include <optional>

class QAction;
class QGridLayout;
class QLabel;
class QMenu;
class QPushButton;

// Whose shift it is at this desk, since when, and what came of it so far.
class ShiftPanel final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit ShiftPanel(QWidget *parent = nullptr);

    // None: no shift is open. The report of the one that was shown last stays offered.
    void setShift(const std::optional<Shift> &shift, const ShiftTotals &soFar);
    void forget(); // another person is here

Q_SIGNALS:
    void openWanted();
    void closeAsked(); // its owner puts the question
    void reportWanted(const ShiftId &shift, TableFormat format);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct SumLine {
        QLabel *name;
        QLabel *value;
    };

    void build();
    void addSum(const QString &key);
    void showSums();

    std::optional<Shift> m_shift;
    ShiftId m_last{};
    ShiftTotals m_totals{};
    QLabel *m_title;
    QLabel *m_words;
    QWidget *m_sums;
    QList<SumLine> m_lines;
    QPushButton *m_open;
    QPushButton *m_close;
    QPushButton *m_report;
    QMenu *m_formats;
    QAction *m_pdf;
    QAction *m_xlsx;
};
