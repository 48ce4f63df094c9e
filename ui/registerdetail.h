// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/invoicecall.h"
#include "domain/registeredinvoice.h"
#include "ui/translatedwidget.h"

#include <QBasicTimer>

#include <optional>

class Badge;
class FactList;
class LinkView;
class QAbstractButton;
class QAction;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;
class QrView;
class Timeline;

// One invoice in full: as it was read last, its stores, its payment link or QRIS text, and everything that was seen of
// it and done to it here.
class RegisterDetail final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit RegisterDetail(QWidget *parent = nullptr);

    void showInvoice(const RegisteredInvoice &value); // of another one nothing is known yet
    [[nodiscard]] const std::optional<RegisteredInvoice> &shown() const { return m_value; }
    void forget();

    // Of the shown one, as the journal knows it.
    void setStores(const QList<StoreShare> &stores);
    void setHistory(const QList<InvoiceSighting> &history);
    void setCalls(const QList<InvoiceCall> &calls);
    [[nodiscard]] const QList<StoreShare> &stores() const { return m_stores; }
    [[nodiscard]] const QList<InvoiceCall> &calls() const { return m_calls; }

    // A button under the warnings for each; worded, enabled and hidden by its action.
    void setActions(const QList<QAction *> &acts, QAction *readAgain);
    [[nodiscard]] LinkView *link() const { return m_link; }
    void setLinkHosts(const QStringList &hosts);           // links to others are not drawn as a code
    [[nodiscard]] QWidget *foot() const { return m_foot; } // how old it is, and the button to read it again

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void build();
    void fill();
    void fillFacts();
    void fillStores();
    void fillWarnings();
    void fillReply();
    void fillCode();
    void fillStory();
    void showRaw(bool shown);

    std::optional<RegisteredInvoice> m_value;
    QList<StoreShare> m_stores;
    QList<InvoiceSighting> m_history;
    QList<InvoiceCall> m_calls;
    QStringList m_linkHosts;
    QBasicTimer m_clock; // "read 5 min ago" grows old
    Badge *m_status;
    QLabel *m_amount;
    QLabel *m_mismatch;
    QLabel *m_late;
    QLabel *m_advice; // of a call that nobody knows the end of
    QVBoxLayout *m_acts;
    QrView *m_code;
    QLabel *m_codeTitle;
    FactList *m_facts;
    QLabel *m_storesTitle;
    QLabel *m_noStores;
    FactList *m_storeFacts;
    LinkView *m_link;
    QLabel *m_qrTitle;
    QLabel *m_qr;
    QPushButton *m_copyQr;
    QLabel *m_storyTitle;
    Timeline *m_story;
    QPushButton *m_rawToggle;
    QPushButton *m_copyRaw;
    QPlainTextEdit *m_raw;
    QWidget *m_foot;
    QLabel *m_readAt;
    QPushButton *m_readAgain;
};
