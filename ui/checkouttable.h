// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkoutcheck.h"
#include "ui/translatedwidget.h"

#include <optional>

class CheckoutGrid;
class CheckoutLinesModel;
class ErrorBar;
class ProblemLabel;
class QLabel;

// The stores of a checkout: the table that they are typed or pasted into, its sums column by column, and what is wrong
// in words.
class CheckoutTable final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit CheckoutTable(QWidget *parent = nullptr);

    [[nodiscard]] CheckoutLinesModel *model() const { return m_lines; }
    void setLines(const QList<CheckoutLine> &lines);
    void finishTyping();                     // what stands in an open cell is put in
    void setProblem(const QString &problem); // of the table as a whole
    void addStore();                         // a new line, and the keyboard in it
    void showCell(int row, CheckoutField cell);
    void paste(const QString &text);

Q_SIGNALS:
    void edited();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectAll();
    void showSums();
    void placeSums();
    void showProblems();
    void showPasted();

    struct PasteNote {
        bool otherOrder = false;
        qsizetype leftOut = 0;
        int tooWide = 0;
    };

    CheckoutLinesModel *m_lines;
    CheckoutGrid *m_grid;
    QWidget *m_sums;
    QLabel *m_stores;
    QList<QLabel *> m_amounts; // one per column of amounts
    QString m_whole;
    ProblemLabel *m_problem;
    ErrorBar *m_pasteBar;
    PasteNote m_pasted{};
};
