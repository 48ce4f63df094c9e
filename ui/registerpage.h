// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancelcandidate.h"
#include "domain/pagesource.h"
#include "domain/tableformat.h"
#include "ui/actionowner.h"
#include "ui/describe.h"
#include "ui/icons.h"
#include "ui/registeroffers.h"
#include "ui/translatedwidget.h"

#include <QPointer>
#include <QStringList>
#include <QUrl>

#include <optional>

class CallResults;
class ConfirmDialog;
class DetailPane;
class EmptyState;
class ErrorBar;
class PagedTable;
class PageHeader;
class ProgressStrip;
class QAction;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTimer;
class RegisterDetail;
class RegisterFilters;
class RegisterModel;
class RegisterSummary;

// All invoices that are known here, what is known of each, and what may be done to them.
class RegisterPage final : public TranslatedWidget, public ActionOwner
{
    Q_OBJECT

public:
    explicit RegisterPage(RegisterModel *model, QWidget *parent = nullptr);

    void addActions(ActionRegistry &actions) override;
    void setRights(const RegisterRights &rights);
    void setLists(const SharedLists &lists);
    void setStatusWords(const QStringList &words); // that invoices here have, as statusWord() spells them
    void setDesks(const QStringList &names);       // that have written in this journal
    void setAllowedLinkHosts(const QStringList &hosts, bool mayOpen);

    void choose(qint64 row); // now, or when it comes
    [[nodiscard]] QList<InvoiceId> selectedInvoices() const;
    void readAgain(); // F5: the chosen ones
    // Answers detailWanted(); ignored when another is shown meanwhile.
    void showDetail(const RegisteredInvoice &invoice, const QList<StoreShare> &stores,
                    const QList<InvoiceSighting> &history, const QList<InvoiceCall> &calls);
    void askCancel(const QList<CancelCandidate> &candidates);                      // answers cancelWanted()
    void askComplete(const RegisteredInvoice &invoice, const StoreInvoice &store); // answers completeWanted()
    void showCallResults(const QList<InvoiceCall> &calls);

    void setProgress(const QString &sentence, qint64 done = 0, qint64 total = 0); // of what stopRequested() stops
    void endProgress();
    void showExported(const QString &path, qint64 rows);
    void showProblem(const Error &error, Situation situation = Situation::LookingUp);
    void showRefusal(const Error &error); // of a call that never left
    void clear();                         // nothing of one identity is left for the next

Q_SIGNALS:
    void checkoutWanted(const InvoiceCallContent &copy); // of an earlier one, or an empty one
    void exportWanted(TableFormat format, const RegisterFilter &filter, const SortOrder &order, const QString &path);
    void detailWanted(const InvoiceId &invoice);
    void readWanted(const QList<InvoiceId> &invoices);
    // Read each again, then askCancel().
    void cancelWanted(const QList<InvoiceId> &invoices);
    void cancelConfirmed(const QList<InvoiceId> &invoices);
    // Read it again, then askComplete(). An empty store is one that the journal does not know: it is typed there.
    void completeWanted(const InvoiceId &invoice, const StoreInvoice &store);
    void completeConfirmed(const InvoiceId &invoice, const StoreInvoice &store);
    void printWanted(const InvoiceId &invoice);
    void callsWanted(); // every checkout, cancellation and completion
    void linkOpenRequested(const QUrl &url);
    void selectionChanged(const std::optional<InvoiceId> &invoice); // of one; none for several
    void stopRequested();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    struct Acts {
        QAction *fresh, *read, *cancel, *complete, *again, *copyId, *openLink, *copyLink, *print;
    };

    [[nodiscard]] QAction *makeAct(const QString &name, Icon sign);
    void makeActs();
    void connectActs();
    void build();
    void buildHeader();
    void connectAll();
    void connectModel();
    void applyFilter();
    void orderByDays();
    void updateCount();
    void wordActs();
    void wordTable();

    void showSelection();
    void showOne(int row);
    void updateActs();
    [[nodiscard]] QList<int> selectedRows() const; // none of too many
    [[nodiscard]] QList<RegisteredInvoice> selected() const;
    [[nodiscard]] RegisterOffer offerOf(const RegisteredInvoice &value) const;
    [[nodiscard]] QList<InvoiceId> cancellable() const;
    [[nodiscard]] std::optional<InvoiceCallContent> checkoutOfShown() const;
    [[nodiscard]] bool isShown(const InvoiceId &id) const;
    void beginComplete();
    void copyIds();
    void copyLink();
    void openLink();

    void askForFile(TableFormat format);
    void ask(ConfirmDialog *dialog);
    void say(const QString &headline, const QString &whatToDo);

    RegisterModel *m_model;
    SharedLists m_lists{};
    RegisterRights m_rights{};
    QStringList m_linkHosts;
    bool m_mayOpen = false;
    bool m_ownOrder = false;                  // by creation, because days are chosen
    std::optional<RegisteredInvoice> m_asked; // for the detail of this
    Acts m_acts{};
    QPointer<ConfirmDialog> m_dialog;
    QPointer<CallResults> m_results;
    PageHeader *m_header = nullptr;
    QPushButton *m_showCalls = nullptr;
    QPushButton *m_export = nullptr;
    QMenu *m_formats = nullptr;
    QMenu *m_stores = nullptr; // to complete one of several
    RegisterFilters *m_filters = nullptr;
    ErrorBar *m_error = nullptr;
    ProgressStrip *m_progress = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    PagedTable *m_table = nullptr;
    DetailPane *m_pane = nullptr;
    RegisterDetail *m_detail = nullptr;
    RegisterSummary *m_summary = nullptr;
    QTimer *m_clock = nullptr; // ages move
};
