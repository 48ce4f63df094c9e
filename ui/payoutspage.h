// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/payout.h"
#include "ui/actionowner.h"
#include "ui/payoutdetail.h"

#include <QPointer>

class ConfirmDialog;
class DayRange;
class DetailPane;
class EmptyState;
class ErrorBar;
class FilterBar;
class PagedTable;
class PageHeader;
class PayoutEntry;
class PayoutForm;
class PayoutModel;
class ProgressStrip;
class QAction;
class QComboBox;
class QPushButton;
class QStackedWidget;
class QTimer;

// Every payout that was ever attempted here, what became of each, and the way to a new one.
class PayoutsPage final : public TranslatedWidget, public ActionOwner
{
    Q_OBJECT

public:
    explicit PayoutsPage(PayoutModel *model, QWidget *parent = nullptr);

    [[nodiscard]] PayoutEntry *entry() const { return m_entry; }
    [[nodiscard]] PayoutForm *form() const;
    void addActions(ActionRegistry &actions) override;
    void setRights(PayoutDetail::Rights rights);
    void setMakers(const QList<Username> &makers);
    void setSending(const QList<Payout> &sending); // under way here
    void choose(qint64 row);                       // now, or when it comes
    void showList();
    void startNew(const PayoutRequest &request = {}, const PayoutId &copyOf = {});

    void showRequested(const Payout &payout);
    void showRequestProblem(const Error &error);
    void showActed(const Payout &payout);
    void showProblem(const Error &error); // of an act on a payout
    void showNotStarted(const PayoutId &id, const Error &error);
    void showSecretMissing();
    void showVerdictUnwritten(const Payout &payout);
    void showRecovered(qint64 unknown);
    void showAccount(const Payout &payout);
    void showEvidence(const PayoutId &id, const QList<BalanceReading> &readings);
    void clear(); // nothing of one identity is left for the next

Q_SIGNALS:
    void sendWanted(const Payout &payout);
    void stopWanted(const PayoutId &id);
    void withdrawWanted(const PayoutId &id);
    void settleWanted(const PayoutId &id, bool paid, const QString &reason, const QString &reference);
    void revealWanted(const PayoutId &id);
    void evidenceWanted(const PayoutId &id);
    void entryOpened(); // the form needs policy and directory

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildFilters();
    void connectAll();
    void connectDetail();
    void applyFilter();
    void showRow(int row);
    void showProgress();
    void updateCount();
    void fillChoices();
    void ask(ConfirmDialog *dialog);
    void confirmSend();
    void confirmStop();
    void confirmWithdraw();
    void confirmSettle(bool paid);
    void say(const QString &headline, const QString &whatToDo, bool warning);

    PayoutModel *m_model;
    QList<Username> m_makers;
    QList<Payout> m_sending;
    PayoutDetail::Rights m_rights{};
    QPointer<ConfirmDialog> m_dialog;
    QAction *m_newAction;
    QStackedWidget *m_views; // the list, the form
    PayoutEntry *m_entry;
    PageHeader *m_header = nullptr;
    QPushButton *m_new = nullptr;
    FilterBar *m_filters = nullptr;
    QComboBox *m_state = nullptr;
    QComboBox *m_day = nullptr;
    QComboBox *m_maker = nullptr;
    DayRange *m_range = nullptr;
    ErrorBar *m_error = nullptr;
    ProgressStrip *m_progress = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    PagedTable *m_table = nullptr;
    DetailPane *m_pane = nullptr;
    PayoutDetail *m_detail = nullptr;
    QTimer *m_clock = nullptr; // ages move
};
