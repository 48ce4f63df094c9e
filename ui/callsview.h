// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/callmodel.h"
#include "ui/calldetail.h"

#include <QPointer>
#include <QSet>
#include <QStringList>
#include <QUrl>

class ConfirmDialog;
class DetailPane;
class EmptyState;
class ErrorBar;
class FilterBar;
class PageHeader;
class QButtonGroup;
class QStackedWidget;
class Table;
class TableProxy;
struct Error;

// Every checkout, cancellation and completion that was tried here lately, what became of each, and what can be done
// about it.
class CallsView final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit CallsView(QWidget *parent = nullptr);

    void setCalls(const QList<InvoiceCall> &calls); // newest first
    void updateCall(const InvoiceCall &call);
    void setSending(const QSet<QString> &ids);
    void setRights(CallDetail::Rights rights);
    void setAllowedLinkHosts(const QStringList &hosts, bool mayOpen);
    void choose(const InvoiceCallId &id); // now, or when it comes
    void showActed();                     // the last wish was carried out
    void showProblem(const Error &error);
    void clear(); // nothing of one identity is left for the next

Q_SIGNALS:
    void sendWanted(const InvoiceCall &call);
    void stopWanted(const InvoiceCallId &id);
    void withdrawWanted(const InvoiceCallId &id);
    void settleWanted(const InvoiceCallId &id, bool done, const QString &reason, const QString &reference);
    void copyWanted(const InvoiceCallContent &content, const InvoiceCallId &copyOf);
    void invoiceWanted(const InvoiceId &invoice);
    void linkOpenRequested(const QUrl &url);
    void backRequested();

protected:
    void retranslate() override;

private:
    struct SettleWords {
        QString headline{};
        QString effect{};
        QString verb{};
    };
    [[nodiscard]] static SettleWords debitWords(const InvoiceCall &call, bool done); // was it paid
    [[nodiscard]] static SettleWords otherWords(const InvoiceCall &call, bool done); // was it done

    void build();
    void connectAll();
    void showRow(int row);
    void filter();
    void updateEmpty();
    void lookForWanted();
    void ask(ConfirmDialog *dialog);
    void confirmSend();
    void confirmStop();
    void confirmWithdraw();
    void confirmSettle(bool done);

    CallModel *m_model;
    TableProxy *m_proxy;
    InvoiceCallId m_wanted{};
    QSet<QString> m_sending;
    QPointer<ConfirmDialog> m_dialog;
    PageHeader *m_header;
    QPushButton *m_back;
    FilterBar *m_filters;
    QButtonGroup *m_which;
    ErrorBar *m_error;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Table *m_table;
    DetailPane *m_pane;
    CallDetail *m_detail;
};
