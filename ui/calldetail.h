// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/invoicecall.h"
#include "ui/translatedwidget.h"

#include <optional>

class Badge;
class FactList;
class LinkView;
class QLabel;
class QPushButton;
class Timeline;

// One checkout, cancellation or completion: what was asked, what became of it, and what can be done about it.
class CallDetail final : public TranslatedWidget
{
    Q_OBJECT

public:
    struct Rights {
        bool checkout = false; // send, copy and withdraw one; the next two: send and withdraw
        bool cancel = false;
        bool complete = false;
        bool resolve = false;
    };

    explicit CallDetail(QWidget *parent = nullptr);

    void showCall(const InvoiceCall &call);
    void forget();
    [[nodiscard]] const std::optional<InvoiceCall> &shown() const { return m_call; }
    void setRights(Rights rights);
    void setSending(bool sending); // it is under way here
    [[nodiscard]] LinkView *link() const { return m_link; }

Q_SIGNALS:
    void sendRequested();
    void stopRequested();
    void withdrawRequested();
    void settleRequested(bool done);
    void copyRequested();
    void invoiceRequested();

protected:
    void retranslate() override;

private:
    void build();
    [[nodiscard]] bool maySend() const;
    void updateActions();
    void showFacts();
    void showStores();
    void showReceipt();
    void orderTabs();

    std::optional<InvoiceCall> m_call;
    Rights m_rights{};
    bool m_sending = false;
    Badge *m_state;
    QLabel *m_amount;
    QLabel *m_words;
    QLabel *m_advice;
    QPushButton *m_invoice;
    QPushButton *m_send;
    QPushButton *m_stop;
    QPushButton *m_done;
    QPushButton *m_notDone;
    QPushButton *m_copy;
    QPushButton *m_withdraw;
    FactList *m_facts;
    QLabel *m_storesTitle;
    FactList *m_stores;
    LinkView *m_link;
    QLabel *m_qrTitle;
    QLabel *m_qr;
    QPushButton *m_copyQr;
    QLabel *m_storyTitle;
    Timeline *m_story;
};
