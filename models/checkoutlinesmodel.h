// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkoutcheck.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSet>

// The stores of a checkout while they are typed: the text as it was put in, what it reads as, and what is wrong with
// it. There is always a line to type into. A mistake is told once its cell was put in; what is still to come is not
// missed before somebody wants to go on, except in pasted lines.
class CheckoutLinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Column = CheckoutField; // Seller to Commission
    static constexpr int columns = checkoutCells;
    // CheckoutProblem; invalid where nothing is wrong, or not told yet.
    static constexpr int ProblemRole = Qt::UserRole + 100;

    explicit CheckoutLinesModel(QObject *parent = nullptr);

    void setLines(const QList<CheckoutLine> &lines); // of an earlier one; none: a blank one to begin with
    [[nodiscard]] QList<CheckoutLine> lines() const;
    [[nodiscard]] bool isBlank(int row) const { return m_rows.at(row).line.isBlank(); }
    void setUsed(const QSet<QString> &storeInvoices); // in earlier checkouts
    void setAllTold(bool all);                        // somebody wants to go on

    bool appendLine(); // false: there are as many as may be
    void removeLines(QList<int> rows);
    // Behind the lines that are there, blank ones give way. What comes back is how many found no room.
    qsizetype pasteLines(const QList<CheckoutLine> &lines);
    // Downwards from a cell, over what stands there.
    qsizetype pasteColumn(const QModelIndex &from, const QStringList &cells);

    [[nodiscard]] const QList<CheckoutProblem> &problems() const { return m_problems; } // told or not
    [[nodiscard]] QList<CheckoutProblem> toldProblems() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    void retranslate(); // the headers, after a change of language

Q_SIGNALS:
    void edited();          // a line came, went or says something else
    void problemsChanged(); // what is wrong, or what of it is told

private:
    struct Row {
        CheckoutLine line{};
        std::array<bool, checkoutCells> left{};
        bool pasted = false;
    };

    void append(const QList<Row> &rows);
    void write(const QModelIndex &index, const QString &text);
    void check();
    [[nodiscard]] bool isTold(const CheckoutProblem &problem) const;

    QList<Row> m_rows;
    QSet<QString> m_used;
    QList<CheckoutProblem> m_problems;
    QList<CheckoutProblem> m_told; // as the view was told last
    bool m_allTold = false;
};
