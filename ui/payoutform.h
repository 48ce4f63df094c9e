// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payoutcheck.h"
#include "ui/translatedwidget.h"

#include <QMap>

class ErrorBar;
class FormGrid;
class FormRow;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

// What a payout is asked for with. It checks while one types: a mistake is told once its field was left, a mended one
// is let off at once; what is odd is said and stops nobody. It sends nothing: reviewRequested() asks for the review.
class PayoutForm final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit PayoutForm(QWidget *parent = nullptr);
    ~PayoutForm() override;

    void setPolicy(const Policy &policy);
    void setDirectory(const QList<BankChannel> &channels);
    void setHistory(const PayoutHistory &history); // of the recipient that recipientEdited() named last
    // Where this session may read it: said beside the user, and more than it is said to be odd.
    void setBalance(const Username &user, Rupiah balance, const Instant &readAt);
    void setRequest(const PayoutRequest &request); // a copy of an earlier one
    void clear();

    [[nodiscard]] PayoutRequest request() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString channelName() const; // of the chosen bank, for people
    [[nodiscard]] QStringList oddityWords() const;
    [[nodiscard]] bool needsSecond() const;    // as far as it is known here: somebody else has to approve it
    [[nodiscard]] QString balanceText() const; // "Rp 40.000, read …" of the typed user; empty: not known

Q_SIGNALS:
    void recipientEdited(const PayoutRequest &request); // once typing pauses: what does the journal know?
    void reviewRequested(const PayoutRequest &request, const QString &reason);

protected:
    void retranslate() override;

private:
    void build();
    void connectAll();
    [[nodiscard]] QLineEdit *addText(PayoutField field, const QString &name);
    [[nodiscard]] QComboBox *addChoice(PayoutField field, const QString &name);
    void edited(PayoutField field);
    void left(PayoutField field);
    void showProblems();
    void showEcho();
    void showOddities();
    void submit();
    [[nodiscard]] bool needsReason() const { return m_history.recipientHasUnknown; }
    [[nodiscard]] bool knowsBalance() const;
    [[nodiscard]] ChannelCode pickedChannel() const;
    [[nodiscard]] QString amountProblem() const;
    [[nodiscard]] QString words(const PayoutProblem &problem) const;
    [[nodiscard]] QString words(PayoutOddity oddity) const;

    Policy m_policy{};
    QList<BankChannel> m_directory;
    PayoutHistory m_history{};
    Username m_balanceOf{};
    Rupiah m_balance{};
    Instant m_balanceAt{};
    QList<PayoutField> m_touched; // told off only once they were left
    bool m_submitted = false;
    QTimer *m_pause;
    FormGrid *m_form;
    QMap<PayoutField, FormRow *> m_rows;
    QLineEdit *m_username;
    QLineEdit *m_amount;
    QComboBox *m_platform;
    QComboBox *m_channel; // typed into: any part of a name or code
    QLineEdit *m_accountNumber;
    QLineEdit *m_accountName;
    QLineEdit *m_reason;
    FormRow *m_reasonRow;
    ErrorBar *m_block;
    ErrorBar *m_oddities;
    QLabel *m_fee;
    QPushButton *m_review;
    QPushButton *m_clear;
};
