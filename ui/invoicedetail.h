// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lookuprow.h"
#include "ui/translatedwidget.h"

#include <QStringList>
#include <QUrl>

#include <optional>

class Badge;
class FactList;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

// Everything known about one looked-up term: the invoice, or why there is none and what to do about it.
class InvoiceDetail : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit InvoiceDetail(QWidget *parent = nullptr);

    void showRow(const LookupRow &row);
    void clear();
    // Links to these hosts may be opened; where links are not opened at all (sandbox), they are shown and copied only.
    void setAllowedLinkHosts(const QStringList &hosts, bool mayOpen);

Q_SIGNALS:
    void refreshRequested();
    void linkOpenRequested(const QUrl &url);

protected:
    void retranslate() override;

private:
    void showInvoice(const Invoice &invoice);
    void showAbsence();
    void showLink(const Invoice &invoice);
    [[nodiscard]] QWidget *buildInvoice();
    [[nodiscard]] QWidget *buildAbsence();
    [[nodiscard]] QWidget *buildLink(QWidget *parent);

    std::optional<LookupRow> m_row;
    QStringList m_hosts;
    bool m_mayOpen = false;
    QStackedWidget *m_pages;
    QLabel *m_amount = nullptr;
    QLabel *m_amountWords = nullptr;
    Badge *m_badge = nullptr;
    FactList *m_facts = nullptr;
    QLabel *m_linkTitle = nullptr;
    QLabel *m_link = nullptr;
    QLabel *m_linkNote = nullptr;
    QPushButton *m_openLink = nullptr;
    QPushButton *m_copyLink = nullptr;
    QPushButton *m_rawToggle = nullptr;
    QToolButton *m_copyRaw = nullptr;
    QPlainTextEdit *m_raw = nullptr;
    QLabel *m_readAt = nullptr;
    QPushButton *m_readAgain = nullptr;
    Badge *m_absenceBadge = nullptr;
    QLabel *m_absenceTerm = nullptr;
    QLabel *m_absenceHeadline = nullptr;
    QLabel *m_absenceAdvice = nullptr;
    QLabel *m_absenceServerLabel = nullptr;
    QLabel *m_absenceServerWords = nullptr;
    QLabel *m_absenceReadAt = nullptr;
    QPushButton *m_askAgain = nullptr;
};
