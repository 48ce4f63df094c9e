// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts.h"
#include "domain/checkoutcheck.h"
#include "ui/translatedwidget.h"

#include <array>

class CheckoutTable;
class ErrorBar;
class FormGrid;
class FormRow;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTimer;

// What a checkout is made of. It checks while one types, as a payout's form does, and sends nothing: reviewRequested()
// asks for the review. The total follows goods and freight until somebody types another.
class CheckoutForm final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit CheckoutForm(QWidget *parent = nullptr);
    ~CheckoutForm() override;

    void setPolicy(const Policy &policy);
    // Who may buy here: the operator, then the desk's accounts that buy at the counter. Those of this environment.
    void setBuyers(const Username &own, const QList<Account> &accounts);
    void setBalanceOffered(bool offered);                     // by the operator's roles
    void setUsedStoreInvoices(const QSet<QString> &usedHere); // of those that storeInvoicesEdited() named last
    void setBalance(const Username &user, Rupiah balance, const Instant &readAt);
    void setRequest(const CheckoutRequest &request); // a copy of an earlier one, without its store invoices
    void clear();

    [[nodiscard]] bool isCopy() const { return m_copied; } // until it is cleared
    [[nodiscard]] InvoiceCallContent content() const;
    [[nodiscard]] QStringList oddityWords() const;
    [[nodiscard]] bool needsSecond() const;    // as far as it is known here: somebody else has to approve it
    [[nodiscard]] QString balanceText() const; // "Rp 40.000, read …" of the buyer; empty: not known

Q_SIGNALS:
    void storeInvoicesEdited(const QStringList &storeInvoices); // once typing pauses: which were used before?
    void buyerEdited(const Username &buyer);
    void reviewRequested(const InvoiceCallContent &content);

protected:
    void retranslate() override;

private:
    struct SourceChoice {
        PaymentSource source = PaymentSource::Xendit;
        QRadioButton *button = nullptr;
        QLabel *sentence = nullptr;
    };

    void build();
    void buildSources();
    void connectAll();
    void fill(const CheckoutDraft &draft);
    void fillBuyers();
    void edited();
    void askUsed();
    void totalEdited();
    void submit();
    void showAll();
    void showSums();
    void showProblems();
    void showOddities();
    void focusOn(const CheckoutProblem &problem);
    [[nodiscard]] CheckoutDraft draft() const;
    [[nodiscard]] PaymentSource source() const;
    [[nodiscard]] Username buyer() const;
    void choose(PaymentSource source);
    [[nodiscard]] bool knowsBalance() const;
    [[nodiscard]] bool isUnclear() const; // a cell is no amount: no sum is true
    [[nodiscard]] QString words(const QList<CheckoutProblem> &problems, CheckoutField field) const;

    Policy m_policy{};
    Username m_own{};
    QList<Account> m_accounts;
    QSet<QString> m_used;
    QStringList m_asked; // store invoices, as they were named last
    Username m_balanceOf{};
    Rupiah m_balance{};
    Instant m_balanceAt{};
    bool m_balanceOffered = true;
    bool m_ownTotal = false; // typed, and not the sum
    bool m_totalLeft = false;
    bool m_submitted = false;
    bool m_copied = false;
    QTimer *m_pause;
    FormGrid *m_form;
    QComboBox *m_service;
    FormRow *m_serviceRow;
    QWidget *m_sources;
    FormRow *m_sourceRow;
    std::array<SourceChoice, 3> m_choices{};
    QComboBox *m_buyer;
    FormRow *m_buyerRow;
    QLabel *m_storesLabel;
    QLabel *m_storesHint;
    CheckoutTable *m_table;
    QPushButton *m_add;
    QLabel *m_sum;
    QLabel *m_insurance;
    FormGrid *m_totalForm;
    QLineEdit *m_total;
    FormRow *m_totalRow;
    QLabel *m_debit;
    ErrorBar *m_oddities;
    QPushButton *m_review;
    QPushButton *m_clear;
};
