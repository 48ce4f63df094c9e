// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registeredinvoice.h"
#include "ui/translatedwidget.h"

class DayRange;
class FilterBar;
class ProblemLabel;
class QComboBox;
class QLabel;
class QLineEdit;
class SavedFilters;

// What narrows the register: a search, choices, days, amounts; and arrangements of them under a name.
class RegisterFilters final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit RegisterFilters(QWidget *parent = nullptr);

    [[nodiscard]] RegisterFilter filter() const;
    [[nodiscard]] bool isFiltering() const;
    [[nodiscard]] QLineEdit *search() const;
    void forgetTyped(); // by somebody who has left
    // The words that invoices here really have; "other" stands for those that the contract does not name.
    void setStatusWords(const QStringList &words);
    void setDesks(const QStringList &names); // that have written in this journal

    // All but the search and the buyer, which name a customer, as a line.
    [[nodiscard]] QString state() const;
    void setState(const QString &state); // what it does not name is put back to "all"

Q_SIGNALS:
    void changed();
    void searchEntered();

protected:
    void retranslate() override;

private:
    void build();
    [[nodiscard]] QWidget *buildAmounts();
    void fillChoices();
    void choose();
    [[nodiscard]] std::optional<Rupiah> amountIn(const QLineEdit *field) const;

    QStringList m_otherStatuses;
    QStringList m_desks;
    bool m_quiet = false;
    FilterBar *m_bar;
    QComboBox *m_status;
    QComboBox *m_day;
    QComboBox *m_amount;
    QComboBox *m_platform;
    QComboBox *m_source;
    QComboBox *m_desk;
    QLineEdit *m_buyer;
    SavedFilters *m_saved;
    DayRange *m_days;
    QWidget *m_amounts = nullptr;
    QLabel *m_leastLabel = nullptr;
    QLineEdit *m_least = nullptr;
    QLabel *m_mostLabel = nullptr;
    QLineEdit *m_most = nullptr;
    ProblemLabel *m_leastProblem = nullptr;
    ProblemLabel *m_mostProblem = nullptr;
};
