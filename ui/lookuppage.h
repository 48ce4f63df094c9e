// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/lookuprow.h"
#include "domain/lookupterm.h"
#include "ui/actionowner.h"
#include "ui/translatedwidget.h"

#include <QUrl>

#include <optional>

class EmptyState;
class ErrorBar;
class InvoiceDetail;
class LookupModel;
class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class SplitPage;
class QStackedWidget;
class SearchBox;
class Table;

// The main job: paste what the customer sent, see the invoices.
class LookUpPage final : public TranslatedWidget, public ActionOwner
{
    Q_OBJECT

public:
    explicit LookUpPage(LookupModel *model, QWidget *parent = nullptr);

    void setRunning(bool running);
    void setProgress(int done, int total);
    void showProblem(const Error &error);
    void clearProblem();
    void setAllowedLinkHosts(const QStringList &hosts, bool mayOpen);

    [[nodiscard]] std::optional<InvoiceId> selectedInvoice() const;
    void setTerms(const QString &text); // as if pasted; asks nothing yet
    void submit();                      // as if Enter had been pressed
    void refreshSelected();             // F5: reads the selected one again
    void addActions(ActionRegistry &actions) override;

Q_SIGNALS:
    void lookupRequested(const LookupTerms &terms);
    void stopRequested();
    void retryRequested();          // everything that failed or was stopped
    void refreshRequested(int row); // one row of the model again
    void linkOpenRequested(const QUrl &url);
    void selectionChanged(const std::optional<InvoiceId> &invoice);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildTop();
    void connectAll();
    void modelChanged(int firstRow, int lastRow);
    void showRow(int row);
    void pickFirst(int firstRow, int lastRow);
    void updateSummary();

    LookupModel *m_model;
    LookupTerms m_asked{};
    bool m_running = false;
    bool m_pickFirst = false;
    bool m_otherIds = false; // an answer names another id than was asked for: a waybill
    int m_done = 0;
    int m_total = 0;
    QLabel *m_boxLabel = nullptr;
    SearchBox *m_box = nullptr;
    QPushButton *m_lookUp = nullptr;
    QAction *m_stopAsking = nullptr;
    QPushButton *m_stop = nullptr;
    QLabel *m_summary = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_retry = nullptr;
    ErrorBar *m_error = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    SplitPage *m_splitter = nullptr;
    Table *m_table = nullptr;
    InvoiceDetail *m_detail = nullptr;
};
