// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lookuprow.h"
#include "ui/translatedwidget.h"

#include <QBasicTimer>

#include <optional>

class Badge;
class FactList;
class LinkView;
class QLabel;
class QPlainTextEdit;
class QPushButton;

// One invoice as the server told it.
class InvoiceView final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit InvoiceView(QWidget *parent = nullptr);

    void showRow(const LookupRow &row); // one that has an invoice
    [[nodiscard]] LinkView *link() const { return m_link; }
    // When it was read, and the button to read it again: for a place where they do not scroll away.
    [[nodiscard]] QWidget *foot() const { return m_foot; }

Q_SIGNALS:
    void refreshRequested();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void build();
    [[nodiscard]] static bool runsOut(const Invoice &invoice);
    [[nodiscard]] static QString expiryWord(const Invoice &invoice, const QDateTime &now);
    void fill();
    void showRaw(bool shown);
    [[nodiscard]] QString readWords() const;

    std::optional<LookupRow> m_row;
    QBasicTimer m_clock; // "expired 5 min ago" grows old
    QLabel *m_amount;
    Badge *m_badge;
    FactList *m_facts;
    LinkView *m_link;
    QPushButton *m_rawToggle;
    QPushButton *m_copyRaw;
    QPlainTextEdit *m_raw;
    QWidget *m_foot;
    QLabel *m_readAt;
    QPushButton *m_readAgain;
};
